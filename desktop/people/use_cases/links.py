"""Dated ties between people: household, carer, landlord, representative."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.links import AuthorityScope, LinkKind, check_authority, check_link
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonLinkRow, PersonRow
from desktop.people.use_cases.rows import standing_person, today, whereabouts_scope

_NAMED = frozenset({AuthorityScope.NAMED_SERVICES, AuthorityScope.ONE_MATTER})


@dataclass(frozen=True, slots=True)
class LinkPeople:
    """*person_id* is the *kind* of *other_id*, like the carer of them."""

    person_id: UUID
    other_id: UUID
    kind: LinkKind
    from_on: date | None = None
    to_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class SetRepresentative:
    """*representative_id* speaks for *person_id*, within *scope*.

    Attributes:
        expires_on: the last day of it; None is refused.
        covers: the services or the matter that were named, in words.
    """

    person_id: UUID
    representative_id: UUID
    scope: AuthorityScope
    expires_on: date | None
    from_on: date | None = None
    covers: str | None = None


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
        if command.kind in {LinkKind.REPRESENTATIVE, LinkKind.REPRESENTED}:
            raise FieldProblem("kind", "Say what the representative may do")
        check_link(command.person_id, command.other_id, command.from_on, command.to_on)
        person, other, scope = _two(uow, command.person_id, command.other_id)
        uow.add(
            PersonLinkRow(
                from_id=person.id,
                to_id=other.id,
                kind=command.kind.value,
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
        day = today(uow)
        from_on = command.from_on or day
        person_id, speaker_id = command.person_id, command.representative_id
        check_authority(command.expires_on, day)
        check_link(person_id, speaker_id, from_on, command.expires_on)
        covers = line_or_none("scope_note", command.covers)
        if command.scope in _NAMED and covers is None:
            raise FieldProblem("scope_note", "Name what they may speak about")
        person, other, scope = _two(uow, person_id, speaker_id)
        uow.add(
            PersonLinkRow(
                from_id=other.id,
                to_id=person.id,
                kind=LinkKind.REPRESENTATIVE.value,
                from_on=from_on,
                to_on=command.expires_on,
                may_do=command.scope.value,
                note=covers,
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
        check_link(row.from_id, row.to_id, row.from_on, ended_on)
        row.to_on = ended_on
        uow.commit()
    return uow.changes(row.from_id)


def _two(
    uow: UnitOfWork, person_id: UUID, other_id: UUID
) -> tuple[PersonRow, PersonRow, int]:
    """Return both people and the scope of a tie between them."""
    person = standing_person(uow, person_id)
    other = standing_person(uow, other_id)
    scopes = (whereabouts_scope(uow, person), whereabouts_scope(uow, other))
    return person, other, max(scopes)
