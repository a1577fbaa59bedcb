"""What is proposed for each field of a document, and why.

Rules and what was learned propose; the filing rule alone says what is sure.
Read-only; called by the line once a document's pages are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.domain.post.document_types import RETURNED_MAIL, UNIDENTIFIED, DocumentType
from db.domain.post.identifying import Fact, Field
from db.domain.post.letters.days import dated
from db.domain.post.letters.facts import (
    FactKind,
    LetterFact,
    born_days,
    facts_in,
)
from db.domain.post.letters.kinds import KindFound, KindRules, LetterCode
from db.domain.post.letters.learned import Guess
from db.domain.post.letters.lines import Letter, Spot
from db.domain.post.letters.senders import Slot, sender_names
from db.domain.post.letters.whose import Whose, evidence_for, whose
from db.domain.post.letters.why import SEALED, in_english
from db.queries.casework.rulebook import form_codes
from db.queries.post.answers import FRONT
from db.queries.post.kinds import document_kinds
from db.queries.post.letter_people import LedTo, led_to, property_meant
from db.queries.post.subject import open_cases
from db.tables.casework import CaseRow
from desktop.postroom.use_cases.of_post import returned_list

LIKELY: Final = 0.5
AGREES: Final = 0.8
"""What was learned, at this chance, makes a rule's guess sure."""
CERTAIN: Final = 0.97
"""What was learned is sure by itself only at this chance, among so many letters."""
ENOUGH_ALIKE: Final = 12
_SECOND: Final = (
    (Fact.DATE_OF_BIRTH, "birthday"),
    (Fact.POSTCODE, "postcode"),
    (Fact.ADDRESS, "address"),
    (Fact.PHONE, "phone"),
    (Fact.EMAIL, "email"),
    (Fact.ACCOUNT, "account"),
)


@dataclass(frozen=True, slots=True)
class OnDocument:
    """What is known of a document before it is read.

    Attributes:
        type_code, team_code: as the sheet in front of it said.
    """

    received_on: date
    type_code: str | None = None
    team_code: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything that is proposed for a document.

    Attributes:
        kept: by field, as `DocumentMadeRow.suggestions` keeps it.
        urgent: why it can't wait, where a rule says so.
    """

    kept: dict[str, Any] = field(default_factory=dict)
    urgent: str | None = None


def rules_on(session: Session, day: date) -> KindRules:
    """Return the rules for kinds of document as they are on *day*."""
    here = document_kinds(session, day)
    kinds = {key: kind for key, kind in here.items() if kind.in_use}
    codes = tuple(
        LetterCode(code=each.code, type=each.type, note=each.note)
        for each in form_codes(session, day)
        if each.type in kinds
    )
    return _rules(codes, tuple(kinds.values()))


@lru_cache(maxsize=4)
def _rules(codes: tuple[LetterCode, ...], kinds: tuple[DocumentType, ...]) -> KindRules:
    """Return rules, made once of the same codes and kinds."""
    return KindRules(kinds, codes)


def propose(
    session: Session,
    letter: Letter,
    on: OnDocument,
    guess: Guess | None = None,
    rules: KindRules | None = None,
) -> Proposal:
    """Return what is proposed for a letter; *session* reads everyday records."""
    rules = rules or rules_on(session, on.received_on)
    kept: dict[str, Any] = {}
    kind = _kind(letter, on, guess, rules)
    if kind is not None:
        kept[Field.TYPE.value] = kind
    facts, names = facts_in(letter), sender_names(letter)
    if kind is not None and kind["value"] == RETURNED_MAIL:
        # Whoever signed it is one of us.
        names = tuple(name for name in names if name.slot is not Slot.SIGNED)
        reason = _came_back(letter)
        if reason is None:
            kind["sure"] = False
        else:
            kept["reason"] = {"value": reason}
    led = led_to(session, letter, facts, names)
    kept |= _stands_there(letter, led, on.received_on)
    urgent = rules.urgent(letter, kind["value"] if kind else None)
    if any(each.kind == FRONT for each in led.answers):
        return Proposal(kept | _sealed(led, facts), urgent)
    everybody = [evidence_for(one, letter, facts, names) for one in led.people]
    found = whose(everybody, names, born_days(facts))
    if found is not None:
        kept[Field.PERSON.value] = _person(found)
    surely = found.evidence.person.id if found is not None and found.sure else None
    case = _case(session, led, surely, facts)
    if case is not None:
        kept[Field.CASE.value] = case
    team = _team(session, on, kind, surely, rules)
    if team is not None:
        kept[Field.TEAM.value] = team
    place = property_meant(session, (line.folded for line in letter.lines), facts)
    if place is not None and _is_about(place, found):
        key, label, why = place
        kept[Field.PROPERTY.value] = _kept(str(key), True, why, {"label": label})
    return Proposal(kept, urgent)


def _stands_there(letter: Letter, led: LedTo, received_on: date) -> dict[str, Any]:
    """Return the references and the day that a letter bears."""
    kept: dict[str, Any] = {}
    if led.answers:
        kept["answers"] = {"value": led.answers[0].reference}
        kept["references"] = {"value": [each.reference for each in led.answers]}
    day = dated(letter, received_on)
    if day is not None:
        why = "day" if day.sure else "day_somewhere"
        kept[Field.DATED.value] = _kept(
            day.day.isoformat(), day.sure, why, {"page": day.page}, day.spots
        )
    return kept


def _sealed(led: LedTo, facts: Iterable[LetterFact]) -> dict[str, Any]:
    """Return what is proposed where a case that few may see is named.

    Its reference, for somebody to look at, and nothing else: whose it is must
    not be learned, not even from how sure something is.
    """
    cases = {each.case_id for each in led.answers if each.case_id is not None}
    if len(cases) > 1:
        return {}
    reference = next(each.reference for each in led.answers if each.kind == FRONT)
    spots = _reference_spots(reference, facts)
    said = {"reference": reference}
    return {Field.CASE.value: _kept(reference, False, SEALED, said, spots)}


def _reference_spots(reference: str, facts: Iterable[LetterFact]) -> tuple[Spot, ...]:
    """Return where a reference stands in the letter."""
    return tuple(
        spot
        for fact in facts
        if fact.kind is FactKind.REFERENCE and fact.value == reference
        for spot in fact.spots
    )


def _is_about(place: tuple[UUID, str, str], found: Whose | None) -> bool:
    """Return whether a property in a letter is what it is about.

    Not where its sender is sure and lives elsewhere: it may be the neighbour's.
    Never where they are protected, as it may be where they are.
    """
    _, label, by = place
    if found is None:
        return True
    person = found.evidence.person
    own = by == "uprn" or label in person.homes
    return not person.protected and (own or not found.sure)


def _kept(
    value: str,
    sure: bool,
    code: str,
    values: Mapping[str, object] | None = None,
    spots: Iterable[Spot] = (),
) -> dict[str, Any]:
    said = dict(values or {})
    return {
        "value": value,
        "sure": sure,
        "why": in_english(code, said),
        "code": code,
        "with": said,
        "lit": [spot.kept() for spot in spots if spot.right],
    }


def _kind(
    letter: Letter, on: OnDocument, guess: Guess | None, rules: KindRules
) -> dict[str, Any] | None:
    if on.type_code is not None:
        return _kept(on.type_code, True, "sheet")
    rule = rules.find(letter)
    if guess is not None and guess.key not in rules.by_key:
        guess = None
    if rule is None:
        return _by_likeness(letter, guess, rules)
    said: dict[str, object] = {"words": rule.said, "code": rule.said}
    if rule.why == "code":
        return _kept(rule.key, True, "code", said, rule.spots)
    unlike = guess is None or guess.chance < LIKELY
    if guess is None or unlike or (guess.key == rule.key and guess.chance < AGREES):
        return _kept(rule.key, rule.sure, "words", said, rule.spots)
    if guess.key == rule.key:
        said["count"] = guess.count
        sure = rule.sure or _is_harmless(letter, rule, rules)
        return _kept(rule.key, sure, "words_and_like", said, rule.spots)
    return _contradicted(rule, guess, said, rules)


def _contradicted(
    rule: KindFound, guess: Guess, said: dict[str, object], rules: KindRules
) -> dict[str, Any]:
    """Return what is proposed where rules and what was learned say two things."""
    if rule.sure or guess.chance < AGREES or _is_grave(rules.by_key[rule.key]):
        return _kept(rule.key, False, "words_against", said, rule.spots)
    return _kept(guess.key, False, "like", {"count": guess.count})


def _is_harmless(letter: Letter, rule: KindFound, rules: KindRules) -> bool:
    """Return whether nothing urgent or restricted is spoken of as well.

    Such letters are never learned from, so that what was learned knows none.
    """
    others = rules.likely(letter) - {rule.key}
    return not any(_is_grave(rules.by_key[key]) for key in others)


def _by_likeness(
    letter: Letter, guess: Guess | None, rules: KindRules
) -> dict[str, Any] | None:
    if guess is None or guess.chance < LIKELY or guess.key == UNIDENTIFIED:
        return None
    harmless = not any(_is_grave(rules.by_key[key]) for key in rules.likely(letter))
    sure = guess.chance >= CERTAIN and guess.count >= ENOUGH_ALIKE and harmless
    return _kept(guess.key, sure, "like", {"count": guess.count})


def _came_back(letter: Letter) -> str | None:
    """Return why a letter of ours came back, where one reason alone stands on it."""
    whole = " ".join(line.folded for line in letter.lines)
    found = {
        entry.key
        for entry in returned_list()
        for label in (entry.label, entry.label_cy)
        if fold(label) in whole
    }
    return found.pop() if len(found) == 1 else None


def _is_grave(kind: DocumentType) -> bool:
    return kind.urgent is not None or kind.sensitivity == "restricted"


def _person(found: Whose) -> dict[str, Any]:
    evidence, person = found.evidence, found.evidence.person
    values = dict(evidence.values)
    said: dict[str, object] = {} if person.protected else {"name": person.name}
    code = found.why
    if code == "reference":
        spot = next((spot for spot in evidence.spots), None)
        said = {
            "reference": values.get(Fact.REFERENCE, ""),
            "page": spot.page if spot else 1,
        }
    elif code == "name_and":
        fact, word = next(each for each in _SECOND if each[0] in evidence.facts)
        code = f"name_and_{word}"
        if fact is Fact.POSTCODE:
            said["postcode"] = values[fact]
    lit = (*evidence.spots, *found.doubted)
    return _kept(str(person.id), found.sure, code, said, lit)


def _case(
    session: Session,
    led: LedTo,
    surely: UUID | None,
    facts: Iterable[LetterFact],
) -> dict[str, Any] | None:
    """Return the one case that references lead to."""
    cases = {each.case_id: each for each in led.answers if each.case_id is not None}
    if len(cases) != 1:
        return None
    key, answer = next(iter(cases.items()))
    c = CaseRow
    row = session.execute(
        select(c.reference, c.is_open, c.person_id).where(c.id == key)
    ).one_or_none()
    if row is None:
        return None
    reference = row[0]
    spots = _reference_spots(answer.reference, facts)
    said = {"reference": reference, "page": spots[0].page if spots else 1}
    if not row[1]:
        return _kept(reference, False, "closed_case", said, spots)
    theirs = answer.person_id is not None and answer.person_id == surely
    return _kept(reference, theirs, "its_case", said, spots)


def _team(
    session: Session,
    on: OnDocument,
    kind: Mapping[str, Any] | None,
    surely: UUID | None,
    rules: KindRules,
) -> dict[str, Any] | None:
    if on.team_code is not None:
        return _kept(on.team_code, True, "sheet")
    if kind is None:
        return None
    its = rules.by_key.get(kind["value"])
    if its is None:
        return None
    sure = bool(kind["sure"])
    if sure and surely is not None:
        theirs = [c for c in open_cases(session, surely) if c.team_code == its.team]
        if len(theirs) > 1:
            return _kept(its.team, False, "open_cases")
        if theirs and its.opens_case:
            return _kept(its.team, False, "open_case")
    return _kept(its.team, sure, "its_type")
