"""Dated ties between people: household, carer, landlord, representative."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.person_facts import REVERSE_LINK, check_period, picked
from db.domain.written import LONGEST_LINE, line_or_none, written
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonLinkRow, PersonRow
from db.tables.record import COUNCIL
from desktop.people.use_cases.rows import standing_person, today, whereabouts_scope


@dataclass(frozen=True, slots=True)
class LinkPeople:
    """*person_id* is the *kind* of *other_id*, like the carer of them."""

    person_id: UUID
    other_id: UUID
    kind: str
    from_on: date | None = None
    to_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class SetRepresentative:
    """*representative_id* speaks for *person_id*, within *may_do*.

    Attributes:
        until_on: the last day of it; None where it has no end.
    """

    person_id: UUID
    representative_id: UUID
    may_do: str
    from_on: date | None = None
    until_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class EndLink:
    """A tie that has ended."""

    link_id: UUID
    version: int
    to_on: date | None = None


def link_people(command: LinkPeople, uow: UnitOfWork) -> Changes:
    """Tie two people; each one's page shows it from their own side.

    Raises FieldProblem; NotAllowed where one of them is protected.
    """
    with uow:
        uow.require(Action.LINK_PEOPLE)
        kind = picked("kind", command.kind, tuple(REVERSE_LINK))
        if kind in {"representative", "represented"}:
            raise FieldProblem("kind", "Say what the representative may do")
        person, other, scope = _two(
            uow, command.person_id, command.other_id, "other_id"
        )
        check_period(command.from_on, command.to_on, "to_on")
        uow.add(
            PersonLinkRow(
                from_id=person.id,
                to_id=other.id,
                kind=kind,
                from_on=command.from_on,
                to_on=command.to_on,
                note=line_or_none("note", command.note),
                scope=scope,
            )
        )
        uow.commit()
    return uow.changes(person.id, person.reference)


def set_representative(command: SetRepresentative, uow: UnitOfWork) -> Changes:
    """Record who may speak for a person, about what and until when.

    Raises FieldProblem; NotAllowed where one of them is protected.
    """
    with uow:
        uow.require(Action.SET_REPRESENTATIVE)
        person, other, scope = _two(
            uow, command.person_id, command.representative_id, "representative_id"
        )
        from_on = command.from_on or today(uow)
        check_period(from_on, command.until_on, "until_on")
        may_do = written("may_do", command.may_do, "Say what they may do", LONGEST_LINE)
        uow.add(
            PersonLinkRow(
                from_id=other.id,
                to_id=person.id,
                kind="representative",
                from_on=from_on,
                to_on=command.until_on,
                may_do=may_do,
                note=line_or_none("note", command.note),
                scope=scope,
            )
        )
        uow.commit()
    return uow.changes(person.id, person.reference)


def end_link(command: EndLink, uow: UnitOfWork) -> Changes:
    """Record the day on which a tie ended; it stays in the history."""
    with uow:
        uow.require(Action.LINK_PEOPLE)
        row = uow.get(PersonLinkRow, command.link_id, command.version)
        ended_on = command.to_on or today(uow)
        check_period(row.from_on, ended_on, "to_on")
        row.to_on = ended_on
        uow.commit()
    return uow.changes(row.from_id)


def _two(
    uow: UnitOfWork, person_id: UUID, other_id: UUID, field: str
) -> tuple[PersonRow, PersonRow, int]:
    """Return both people and the scope of a tie between them."""
    if person_id == other_id:
        raise FieldProblem(field, "Choose somebody else")
    person = standing_person(uow, person_id)
    other = standing_person(uow, other_id)
    scopes = (whereabouts_scope(uow, person), whereabouts_scope(uow, other))
    return person, other, max(*scopes, COUNCIL)
