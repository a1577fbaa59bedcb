"""Protected people: what leads to where they are has a scope of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from db.changes import Changes
from db.domain.permissions import Action, check_second_person
from db.domain.person_facts import PROTECTED_KINDS, picked
from db.domain.written import written
from db.errors import ClerkError
from db.letter_scope import letters_of, runs_follow
from db.papers import documents_of
from db.promises import calls_of, fit_to_person
from db.queries.merged import standing_people
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.person import PersonEmailRow, PersonLinkRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow
from db.tables.record import COUNCIL, PROTECTED, Record
from desktop.people.use_cases.rows import family_of, standing_person


@dataclass(frozen=True, slots=True)
class ProtectPerson:
    """Somebody fleeing abuse, on the staff, or a councillor.

    Attributes:
        ring_instead: whom the counter rings, in words, like "Outreach team,
            ext 4410"; the only way to them that everybody sees.
    """

    person_id: UUID
    version: int
    kind: str
    ring_instead: str


@dataclass(frozen=True, slots=True)
class EndProtection:
    """The protection is no longer needed."""

    person_id: UUID
    version: int


def protect_person(command: ProtectPerson, uow: UnitOfWork) -> Changes:
    """Take homes, phones, e-mails and ties out of everybody's sight, all at once.

    Raises FieldProblem, StaleRecord; ClerkError where they are protected
    already.
    """
    with uow:
        uow.require(Action.PROTECT_PERSON)
        person = standing_person(uow, command.person_id, command.version)
        if person.protected:
            raise ClerkError("This person is protected already.")
        kind = picked("kind", command.kind, PROTECTED_KINDS)
        instead = written("ring_instead", command.ring_instead, "Say whom to ring")
        for one in _family(uow, person.id):
            one.protected, one.protected_kind = True, kind
            one.ring_instead, one.protected_by = instead, uow.actor.staff_id
        fit_to_person(uow, calls_of(uow, family_of(uow, person.id)), person)
        for row in _whereabouts(uow, person.id):
            row.scope = PROTECTED
        runs_follow(uow, LetterRow.person_id.in_(family_of(uow, person.id)))
        uow.commit(whole=True)
    return uow.changes(person.id, person.reference)


def end_protection(command: EndProtection, uow: UnitOfWork) -> Changes:
    """Give homes, phones, e-mails and ties back to everybody's sight, all at once.

    A tie to somebody else who is protected stays hidden. Raises NotAllowed to
    the one who asked for the protection; ClerkError where there is none.
    """
    with uow:
        uow.require(Action.END_PROTECTION)
        person = standing_person(uow, command.person_id, command.version)
        if not person.protected:
            raise ClerkError("This person is not protected.")
        if person.protected_by is not None:
            check_second_person(
                Action.END_PROTECTION, uow.actor.staff_id, person.protected_by
            )
        family = _family(uow, person.id)
        rows = list(_whereabouts(uow, person.id))
        stay = _still_hidden(uow, rows, {one.id for one in family})
        for row in rows:
            if row.id not in stay:
                row.scope = COUNCIL
        for one in family:
            one.protected, one.protected_kind = False, None
            one.ring_instead, one.protected_by = None, None
        uow.commit(whole=True)
    return uow.changes(person.id, person.reference)


def _family(uow: UnitOfWork, person_id: UUID) -> list[PersonRow]:
    return [uow.get(PersonRow, one) for one in family_of(uow, person_id)]


def _whereabouts(uow: UnitOfWork, person_id: UUID) -> Iterable[Record]:
    """Give every row that leads to where the person is."""
    family = family_of(uow, person_id)
    for kind in (OccupancyRow, PersonPhoneRow, PersonEmailRow):
        yield from uow.session.scalars(select(kind).where(kind.person_id.in_(family)))
    yield from uow.session.scalars(
        select(PersonLinkRow).where(
            or_(PersonLinkRow.from_id.in_(family), PersonLinkRow.to_id.in_(family))
        )
    )
    yield from documents_of(uow, family)
    yield from letters_of(uow, family)


def _still_hidden(
    uow: UnitOfWork, rows: Iterable[Record], family: set[UUID]
) -> set[UUID]:
    """Return which of *rows* are ties to somebody else who stays protected."""
    ties = [row for row in rows if isinstance(row, PersonLinkRow)]
    others = {one for tie in ties for one in (tie.from_id, tie.to_id)} - family
    people = standing_people(uow.session, others)
    return {
        tie.id
        for tie in ties
        for one in (tie.from_id, tie.to_id)
        if one in people and people[one].protected
    }
