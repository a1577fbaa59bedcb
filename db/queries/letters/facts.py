"""What the record itself fills into a letter, by the names that templates use.

A value is text, a day, an instant, or a list of text: how it is written in each
language is the business of `db.domain.letters`. What a case's own request for a
letter says goes before what the record says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.clock_rules import rule_on
from db.domain.clocks import ClockEvent, Happening, reckon
from db.domain.complaints import OMBUDSMAN, OUTCOMES, Outcome, Scheme
from db.domain.letters.values import Value
from db.domain.names import name_in_full
from db.queries.casework.calendar import council_calendar, own_nation
from db.queries.casework.rulebook import rule_editions
from db.queries.catalogue import service_edition
from db.queries.letters.recipient import Recipient, recipient
from db.queries.letters.sender import Sender, sender
from db.tables.casework import CaseRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseLetterRow
from db.tables.document import DocumentRow
from db.tables.place import PropertyRow

INFORMATION: Final = frozenset({"foi", "eir", "sar"})
"""Clocks of requests for information."""
_MOMENTS: Final = frozenset({"starts_at", "ends_at"})
_DAYS: Final = frozenset({"due_on", "asked_on", "received_on"})


@dataclass(frozen=True, slots=True)
class Subject:
    """What a letter is about, and to whom; whoever is known of it.

    Attributes:
        asked_id: the letter that the case asked for.
    """

    person_id: UUID | None = None
    case_id: UUID | None = None
    about_id: UUID | None = None
    asked_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What is filled into a letter.

    Attributes:
        values: by name, in English.
        values_cy: those that differ in Welsh.
        contact: whom to ask and how, line by line, for the first page.
        reference: what the letter is about, or whom.
        team_code: whose letter it is.
    """

    values: Mapping[str, Value]
    values_cy: Mapping[str, Value]
    contact: tuple[str, ...]
    reference: str | None
    team_code: str | None

    def in_language(self, language: str) -> dict[str, Value]:
        """Return the values in ``en`` or ``cy``."""
        return {**self.values, **(self.values_cy if language == "cy" else {})}


Senders = dict[tuple[str | None, UUID | None], Sender]
"""Who writes, by team and writer: asked once for the many letters of a run."""


def letter_facts(
    session: Session,
    subject: Subject,
    writer: UUID | None,
    now: datetime,
    senders: Senders | None = None,
) -> LetterFacts:
    """Return what the record fills into a letter about *subject*.

    *writer*: who signs it. *now* is zone-aware. Raises NotFound where the
    person is not there.
    """
    today = uk_date(now)
    en: dict[str, Value] = {"today": today}
    cy: dict[str, Value] = {}
    reference = team_code = None
    if subject.person_id is not None:
        one = recipient(session, subject.person_id, today)
        en.update(_of_person(one))
        reference = one.reference
    case = _case(session, subject.case_id)
    if case is not None:
        en.update(_of_case(session, case, cy, today))
        reference, team_code = case.reference, case.team_code
    if subject.about_id is not None:
        en.update(_of_document(session, subject.about_id))
    if subject.asked_id is not None:
        en.update(_asked(session, subject.asked_id, now))
    en.update(_judged(en))
    known = {} if senders is None else senders
    who = known.get((team_code, writer))
    if who is None:
        who = known[team_code, writer] = sender(session, team_code, writer)
    en.update(who.values)
    cy.update(who.values_cy)
    if reference is not None:
        en["reference"] = reference
    return LetterFacts(
        MappingProxyType({name: each for name, each in en.items() if each != ""}),
        MappingProxyType(cy),
        who.contact,
        reference,
        team_code,
    )


def _of_person(one: Recipient) -> dict[str, Value]:
    first, _, last = one.name.rpartition(" ")
    return {
        "name": one.name,
        "full name": name_in_full(one.name, one.known_as),
        "first name": first or one.name,
        "last name": last,
        "person reference": one.reference,
        "address": one.home.lines if one.home else (),
        "postcode": one.home.lines[-1] if one.home else "",
    }


def _case(session: Session, case_id: UUID | None) -> CaseRow | None:
    if case_id is None:
        return None
    return session.scalar(select(CaseRow).where(CaseRow.id == case_id))


def _of_case(
    session: Session, case: CaseRow, cy: dict[str, Value], today: date
) -> dict[str, Value]:
    found: dict[str, Value] = {
        "subject": case.title,
        "received on": uk_date(case.opened_at),
        "outcome": case.outcome_words or "",
        "next step": case.next_step or "",
    }
    entry = service_edition(session, case.service_code, case.service_version)
    if entry is not None:
        found["service"] = entry.name
        cy["service"] = entry.name_cy
    place = case.property_id and session.scalar(
        select(PropertyRow.label).where(PropertyRow.id == case.property_id)
    )
    if place:
        found["property address"] = place
    k = CaseClockRow
    due = session.scalar(
        select(k.due_on)
        .where(k.case_id == case.id, k.state == "running", k.due_on.is_not(None))
        .order_by(k.due_on)
        .limit(1)
    )
    if due is not None:
        found["due on"] = due
    found.update(_of_complaint(session, case.id))
    found.update(_next_visit(session, case.id, today))
    return found


def _of_complaint(session: Session, case_id: UUID) -> dict[str, Value]:
    c = ComplaintRow
    row = session.scalar(select(c).where(c.case_id == case_id))
    if row is None:
        return {}
    outcome = row.outcome_two or row.outcome_one
    housing = Scheme(row.scheme) is Scheme.HOUSING
    return {
        "housing ombudsman": housing,
        "council ombudsman": not housing,
        "complaint": True,
        "about": row.about,
        "wanted": row.wanted or "",
        "stage": str(row.stage or 1),
        "reasons": row.reasons_two or row.reasons_one or "",
        "ombudsman": OMBUDSMAN[Scheme(row.scheme)],
        "received on": uk_date(row.received_at),
        **({"outcome": outcome} if outcome else {}),
    }


def _next_visit(session: Session, case_id: UUID, today: date) -> dict[str, Value]:
    v = VisitRow
    rows = session.scalars(
        select(v).where(v.case_id == case_id, v.state == "booked").order_by(v.starts_at)
    )
    for row in rows:
        if uk_date(row.starts_at) >= today:
            return {
                "starts at": row.starts_at,
                "ends at": row.ends_at,
                "about": row.about,
                "place": row.place or "",
            }
    return {}


def _of_document(session: Session, document_id: UUID) -> dict[str, Value]:
    d = DocumentRow
    row = session.scalar(select(d).where(d.id == document_id))
    if row is None:
        return {}
    found: dict[str, Value] = {"letter received on": row.received_on}
    if row.dated_on is not None:
        found["letter dated"] = row.dated_on
    if row.title:
        found["letter title"] = row.title
    return found


def _asked(session: Session, asked_id: UUID, now: datetime) -> dict[str, Value]:
    """Return what a case's request says, as values of their own kinds.

    The last day of a clock that begins when the letter is sent counts from *now*.
    """
    w = CaseLetterRow
    row = session.scalar(select(w).where(w.id == asked_id))
    if row is None:
        return {}
    found: dict[str, Value] = {}
    for name, said in row.facts.items():
        value = _as_value(name, said)
        if value is not None:
            found[name.replace("_", " ")] = value
    begins = row.facts.get("begins")
    if begins:
        found["due on"] = _last_day(session, str(begins), now)
    found["information request"] = str(row.facts.get("kind", "")) in INFORMATION
    return found


def _last_day(session: Session, kind: str, now: datetime) -> date:
    """Return the last day of a clock of *kind* that begins now."""
    nation = own_nation(session)
    rule, _ = rule_on(kind, uk_date(now), rule_editions(session))
    return reckon(
        rule,
        [Happening(ClockEvent.STARTED, now)],
        nation=nation,
        calendar=council_calendar(session, nation),
    ).due_on


def _judged(found: dict[str, Value]) -> dict[str, Value]:
    """Return what a template asks yes or no of, from what is known."""
    stage, outcome = found.get("stage"), found.get("outcome")
    known: dict[str, Value] = {}
    if stage is not None:
        known["stage one"], known["stage two"] = stage == "1", stage == "2"
    if outcome in set(Outcome):
        known["upheld"] = outcome == Outcome.UPHELD
        known["partly upheld"] = outcome == Outcome.PARTLY
        known["not upheld"] = outcome == Outcome.NOT_UPHELD
        known["outcome"] = OUTCOMES[Outcome(str(outcome))]
    return known


def _as_value(name: str, said: Any) -> Value | None:  # noqa: ANN401  as JSON gave it
    if said is None or said == "":
        return None
    if isinstance(said, list):
        return tuple(str(each) for each in said)
    if isinstance(said, str) and name in _DAYS:
        return date.fromisoformat(said)
    if isinstance(said, str) and name in _MOMENTS:
        return datetime.fromisoformat(said)
    return str(said)
