"""Who a letter is from, and whether that is sure enough for one key.

A wrong filing is a breach of somebody's privacy. So one person must be named
where a sender's name stands, with a second fact of their own; or a reference of
ours must lead to them, and no other name stand there. Whoever is protected is
led to by a reference alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from db.domain.names import fold
from db.domain.post.identifying import Candidate, Fact, identified, identifies
from db.domain.post.letters.facts import FactKind, LetterFact
from db.domain.post.letters.lines import Letter, Spot
from db.domain.post.letters.senders import (
    SenderName,
    Slot,
    is_hinted,
    is_named,
    mail_senders,
)
from db.domain.street_words import also_written


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whom a fact in the letter leads to, as the register has them.

    Attributes:
        names: every name of theirs: the one they use with their family name,
            former ones.
        homes: where they live, on one line each; none for a protected person.
        referred: references in the letter that lead to them.
    """

    id: UUID
    name: str
    known_as: str | None = None
    names: tuple[str, ...] = ()
    protected: bool = False
    deceased: bool = False
    born_on: date | None = None
    postcodes: frozenset[str] = frozenset()
    homes: tuple[str, ...] = ()
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    referred: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for one person, and where it stands.

    Attributes:
        hinted: part of their name stands there.
        wrote: an e-mail came from their address.
    """

    person: KnownPerson
    facts: frozenset[Fact]
    values: tuple[tuple[Fact, str], ...] = ()
    spots: tuple[Spot, ...] = ()
    slot: Slot | None = None
    hinted: bool = False
    wrote: bool = False


@dataclass(frozen=True, slots=True)
class Whose:
    """Who is proposed.

    Attributes:
        why: a code; see `WHY`.
        doubted: where the words stand that speak against.
    """

    evidence: Evidence
    sure: bool
    why: str
    doubted: tuple[Spot, ...] = field(default=())


def evidence_for(
    person: KnownPerson,
    letter: Letter,
    facts: tuple[LetterFact, ...],
    names: Iterable[SenderName],
) -> Evidence:
    """Return what in a letter speaks for one person."""
    wrote = not person.protected and bool(mail_senders(letter, facts) & person.emails)
    found: dict[Fact, str] = {}
    spots: list[Spot] = []

    def take(fact: Fact, value: str, where: Iterable[Spot]) -> None:
        found.setdefault(fact, value)
        spots.extend(where)

    for fact in facts:
        kind = _speaks(person, fact)
        if kind is not None:
            take(kind, fact.value, fact.spots)
    slot: Slot | None = None
    hinted = False
    for name in names:
        if _has_name(person, name.words):
            slot = name.slot if slot is None else min(slot, name.slot)
            take(Fact.NAME, person.name, name.spots)
        elif is_hinted(person.name, name.words):
            hinted = True
            spots.extend(name.spots)
    if not person.protected:
        at = next((at for home in person.homes if (at := _stands(home, letter))), ())
        if at:
            take(Fact.ADDRESS, "", at)
    if person.protected:
        found = {fact: value for fact, value in found.items() if fact in _OF_OURS}
    return Evidence(
        person,
        frozenset(found),
        tuple(found.items()),
        tuple(dict.fromkeys(spots)),
        slot,
        hinted,
        wrote,
    )


_OF_OURS: Final = frozenset({Fact.REFERENCE, Fact.OUR_LETTER})


def whose(
    everybody: Iterable[Evidence],
    names: tuple[SenderName, ...],
    born: frozenset[date] = frozenset(),
) -> Whose | None:
    """Return who a letter is from; None where nobody is even likely."""
    people = list(everybody)
    chosen = _chosen(people)
    if chosen is None:
        return _likeliest(people)
    doubt = _doubt(chosen, people, names, born)
    if doubt is not None:
        return Whose(chosen, sure=False, why=doubt, doubted=_others(chosen, names))
    why = "reference" if chosen.facts & _OF_OURS else "name_and"
    return Whose(chosen, sure=True, why=why)


def _chosen(people: list[Evidence]) -> Evidence | None:
    """Return the one who is identified; of several the one who signed."""
    one = identified(Candidate(each.person.id, each.facts) for each in people)
    if one is None:
        likely = [each for each in people if identifies(each.facts)]
        signed = [each for each in likely if each.slot is Slot.SIGNED]
        if len(signed) != 1 or any(each.facts & _OF_OURS for each in likely):
            return None
        return signed[0]
    return next(each for each in people if each.person.id == one)


def _doubt(
    chosen: Evidence,
    people: list[Evidence],
    names: tuple[SenderName, ...],
    born: frozenset[date],
) -> str | None:
    """Return why the one who is identified is to be looked at all the same."""
    person = chosen.person
    if person.deceased:
        return "deceased"
    if born and person.born_on is not None and person.born_on not in born:
        return "another_birthday"
    doubt = _doubted_name(chosen, people, names)
    if doubt is not None:
        return doubt
    rivals = (
        each
        for each in people
        if each.person.id != person.id and identifies(each.facts)
    )
    own = chosen.slot or 0
    if any(each.slot is not None and each.slot <= own for each in rivals):
        return "two_people"
    return None


def _doubted_name(
    chosen: Evidence, people: list[Evidence], names: tuple[SenderName, ...]
) -> str | None:
    """Return what the names where a sender's stands say against the one chosen."""
    person = chosen.person
    strange = [name for name in names if not _is_theirs(person, name.words)]
    signed = [name for name in names if name.slot is Slot.SIGNED]
    if chosen.facts & _OF_OURS:
        main = signed or [name for name in names if name.slot is not Slot.HEAD]
        main = main or list(names)
        strangers_alone = main and all(name in strange for name in main)
        return "reference_of_another" if strangers_alone else None
    if any(each.person.protected and _shares(each.person, chosen) for each in people):
        return "somebody_protected"
    if strange and not _may_differ(chosen, strange, signed):
        return "another_name"
    return None


def _may_differ(
    chosen: Evidence, strange: list[SenderName], signed: list[SenderName]
) -> bool:
    """Return whether names of others take nothing from the one who is chosen.

    They don't where the chosen one signed and everybody who signed is them; nor
    where a doctor writes about them and gives their day of birth.
    """
    signers = [name for name in strange if name in signed]
    if chosen.slot is Slot.SIGNED:
        return not signers
    if chosen.slot is Slot.ABOUT:
        return Fact.DATE_OF_BIRTH in chosen.facts
    return not signers and all(name.slot is Slot.HEAD for name in strange)


def _others(chosen: Evidence, names: tuple[SenderName, ...]) -> tuple[Spot, ...]:
    return tuple(
        spot
        for name in names
        if not _is_theirs(chosen.person, name.words)
        for spot in name.spots
    )


def _likeliest(people: list[Evidence]) -> Whose | None:
    """Return somebody to be looked at; nobody protected, who is never guessed at."""
    open_ones = [
        each
        for each in people
        if not each.person.protected and not each.person.deceased
    ]
    likely = [each for each in open_ones if identifies(each.facts)]
    if len(likely) > 1:
        best = min(likely, key=lambda each: each.slot if each.slot is not None else 9)
        return Whose(best, sure=False, why="two_people")
    named = [each for each in open_ones if Fact.NAME in each.facts]
    if len(named) == 1:
        return Whose(named[0], sure=False, why="name_alone")
    if named:
        return Whose(named[0], sure=False, why="one_of_several")
    hinted = [each for each in open_ones if each.hinted and each.facts]
    if len(hinted) == 1:
        return Whose(hinted[0], sure=False, why="part_of_name")
    wrote = [each for each in open_ones if each.wrote]
    if len(wrote) == 1:
        return Whose(wrote[0], sure=False, why="email_alone")
    return None


def _shares(person: KnownPerson, chosen: Evidence) -> bool:
    words = tuple(fold(chosen.person.name).split())
    return _has_name(person, words)


def _is_theirs(person: KnownPerson, words: tuple[str, ...]) -> bool:
    return _has_name(person, words) or is_hinted(person.name, words)


def _has_name(person: KnownPerson, words: tuple[str, ...]) -> bool:
    return any(
        is_named(name, person.known_as, words) for name in (person.name, *person.names)
    )


def _speaks(person: KnownPerson, fact: LetterFact) -> Fact | None:
    """Return of what sort a fact is where it is one of this person's."""
    own: dict[FactKind, tuple[Fact, frozenset[str]]] = {
        FactKind.REFERENCE: (Fact.REFERENCE, person.referred),
        FactKind.POSTCODE: (Fact.POSTCODE, person.postcodes),
        FactKind.PHONE: (Fact.PHONE, person.phones),
        FactKind.EMAIL: (Fact.EMAIL, person.emails),
        FactKind.ACCOUNT: (Fact.ACCOUNT, person.accounts),
        FactKind.BORN: (Fact.DATE_OF_BIRTH, frozenset({str(person.born_on)})),
    }
    sort, values = own.get(fact.kind, (None, frozenset[str]()))
    return sort if fact.value in values else None


def _stands(home: str, letter: Letter) -> tuple[Spot, ...]:
    """Return where the number and street of an address stand in one line."""
    words = _street_part(home)
    if len(words) < 2:  # noqa: PLR2004  a number and a name
        return ()
    for line in letter.lines:
        said = line.folded.split()
        for start in range(len(said) - len(words) + 1):
            if all(
                mine == yours or yours in also_written(mine)
                for mine, yours in zip(words, said[start:], strict=False)
            ):
                return tuple(
                    word.spot
                    for word in line.words
                    if set(fold(word.text).split())
                    & set(said[start : start + len(words)])
                )
    return ()


def _street_part(home: str) -> list[str]:
    """Return number and street, the first part of an address that has a number.

    A flat's own number comes first: both parts must stand there then, which only
    a line of both gives; the postcode is the fact for the rest.
    """
    for part in home.split(","):
        words = fold(part).split()
        if words and words[0][0].isdigit() and len(words) > 1:
            return words
    return []
