"""What to ask a caller before their account is spoken of; never the answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.clock import LONDON, uk_date
from db.domain.identity import CheckResult
from db.domain.identity_questions import ATTEMPTS, ATTEMPTS_A_DAY, Fact, facts_to_ask
from db.queries.merged import one_and_the_same
from db.tables.contact import IdentityCheckRow
from db.tables.person import (
    PersonEmailRow,
    PersonPasswordRow,
    PersonPhoneRow,
    PersonRow,
)
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import COUNCIL

FAILED = CheckResult.FAILED.value


@dataclass(frozen=True, slots=True)
class IdentityQuestions:
    """The check of one person in one contact, as far as it has come.

    Attributes:
        facts: what to ask, in order; empty where the record holds too little.
        result: passed or representative once it was right, failed while it
            was not, None before anybody asked.
        attempts_left: how often it may still be asked.
    """

    facts: tuple[Fact, ...]
    result: str | None
    attempts_left: int


def identity_questions(
    session: Session, contact_id: UUID, person_id: UUID, wanted: int, now: datetime
) -> IdentityQuestions:
    """Return what to ask about *person_id*, *wanted* facts at the least two."""
    people = one_and_the_same(session, person_id)
    facts = facts_to_ask(held_facts(session, people).keys(), wanted, contact_id)
    check = IdentityCheckRow
    results = session.scalars(
        select(check.result)
        .where(check.contact_id == contact_id, check.person_id.in_(people))
        .order_by(check.n)
    ).all()
    passed = next((result for result in results if result != FAILED), None)
    midnight = datetime.combine(uk_date(now), time.min, LONDON)
    today = session.scalar(
        select(func.count()).where(
            check.person_id.in_(people),
            check.result == FAILED,
            check.made_at >= midnight,
        )
    )
    left = min(ATTEMPTS - len(results), ATTEMPTS_A_DAY - (today or 0))
    return IdentityQuestions(
        facts, passed or (FAILED if results else None), 0 if passed else max(left, 0)
    )


def held_facts(session: Session, people: frozenset[UUID]) -> dict[Fact, frozenset[str]]:
    """Return the right answers, for the comparison alone; no screen is given them.

    What is not everybody's to see is not asked, whoever asks: somebody protected
    is never asked where they live or how they are reached.
    """
    found: dict[Fact, set[str]] = {fact: set() for fact in Fact}
    p = PersonRow
    born = select(p.date_of_birth).where(p.id.in_(people), p.date_of_birth.is_not(None))
    found[Fact.DATE_OF_BIRTH] = {
        day.isoformat() for day in session.scalars(born) if day is not None
    }
    found[Fact.AGREED_PASSWORD] = set(
        session.scalars(
            select(PersonPasswordRow.password).where(
                PersonPasswordRow.person_id.in_(people)
            )
        )
    )
    found[Fact.PHONE] = set(
        session.scalars(
            select(PersonPhoneRow.e164).where(
                PersonPhoneRow.person_id.in_(people), PersonPhoneRow.scope == COUNCIL
            )
        )
    )
    found[Fact.EMAIL] = set(
        session.scalars(
            select(PersonEmailRow.address).where(
                PersonEmailRow.person_id.in_(people), PersonEmailRow.scope == COUNCIL
            )
        )
    )
    _add_homes(session, people, found)
    return {fact: frozenset(values) for fact, values in found.items() if values}


def _add_homes(
    session: Session, people: frozenset[UUID], found: dict[Fact, set[str]]
) -> None:
    home = OccupancyRow
    query = (
        select(
            home.free_text,
            home.postcode,
            PropertyRow.label,
            PropertyRow.street,
            PropertyRow.postcode,
        )
        .outerjoin(PropertyRow, PropertyRow.id == home.property_id)
        .where(home.person_id.in_(people), home.to_on.is_(None), home.scope == COUNCIL)
    )
    for typed, own_code, label, street, code in session.execute(query):
        line = _first_line(label or typed or "", street)
        if line:
            found[Fact.FIRST_LINE].add(line)
        if own_code or code:
            found[Fact.POSTCODE].add(own_code or code)


def _first_line(address: str, street: str | None) -> str:
    """Return the address as far as the street; its first part if there is none."""
    parts = [part.strip() for part in address.replace("\n", ",").split(",")]
    if street:
        for count, part in enumerate(parts, start=1):
            if part.casefold().endswith(street.casefold()):
                return " ".join(parts[:count])
    return parts[0]
