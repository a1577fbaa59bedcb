"""Change what is kept about a person, and the numbers they are reached by."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.person_facts import PersonDetails, check_details
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonEmailRow, PersonNameRow, PersonPhoneRow
from desktop.people.use_cases.add_person import (
    TypedEmail,
    TypedName,
    TypedPhone,
    email_of,
    name_of,
    phone_of,
)
from desktop.people.use_cases.rows import standing_person, today, whereabouts_scope


@dataclass(frozen=True, slots=True)
class EditPerson:
    """All details as they should be; *version* is the one that was looked at."""

    person_id: UUID
    version: int
    details: PersonDetails


@dataclass(frozen=True, slots=True)
class AddPhone:
    """Another phone number of a person."""

    person_id: UUID
    phone: TypedPhone


@dataclass(frozen=True, slots=True)
class AddEmail:
    """Another e-mail address of a person."""

    person_id: UUID
    email: TypedEmail


@dataclass(frozen=True, slots=True)
class AddName:
    """Another name of a person."""

    person_id: UUID
    name: TypedName


@dataclass(frozen=True, slots=True)
class EndReach:
    """A phone number or e-mail address that is no longer theirs."""

    record_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class TakeOutName:
    """Another name that was never theirs."""

    name_id: UUID
    version: int


def edit_person(command: EditPerson, uow: UnitOfWork) -> Changes:
    """Save the details that differ.

    Raises FieldProblem or FieldProblems; StaleRecord where somebody else saved
    first.
    """
    with uow:
        uow.require(Action.EDIT_PERSON)
        person = standing_person(uow, command.person_id, command.version)
        details = check_details(command.details, today(uow))
        for name, value in asdict(details).items():
            setattr(person, name, value)
        uow.commit()
    return uow.changes(person.id, person.reference)


def add_phone(command: AddPhone, uow: UnitOfWork) -> Changes:
    """Add a phone number; a protected person's is kept where they live is kept."""
    with uow:
        uow.require(Action.EDIT_PERSON)
        person = standing_person(uow, command.person_id)
        row = phone_of(command.phone, person.id)
        row.scope = whereabouts_scope(uow, person)
        uow.add(row)
        uow.commit()
    return uow.changes(person.id, person.reference)


def add_email(command: AddEmail, uow: UnitOfWork) -> Changes:
    """Add an e-mail address; a protected person's has the scope of their home."""
    with uow:
        uow.require(Action.EDIT_PERSON)
        person = standing_person(uow, command.person_id)
        row = email_of(command.email, person.id)
        row.scope = whereabouts_scope(uow, person)
        uow.add(row)
        uow.commit()
    return uow.changes(person.id, person.reference)


def add_other_name(command: AddName, uow: UnitOfWork) -> Changes:
    """Add another name that the person is found by."""
    with uow:
        uow.require(Action.EDIT_PERSON)
        person = standing_person(uow, command.person_id)
        uow.add(name_of(command.name, person.id))
        uow.commit()
    return uow.changes(person.id, person.reference)


def end_phone(command: EndReach, uow: UnitOfWork) -> Changes:
    """Record that a number is no longer rung; it still finds its person."""
    with uow:
        uow.require(Action.EDIT_PERSON)
        row = uow.get(PersonPhoneRow, command.record_id, command.version)
        row.ended_on = today(uow)
        uow.commit()
    return uow.changes(row.person_id)


def end_email(command: EndReach, uow: UnitOfWork) -> Changes:
    """Record that an address is no longer written to."""
    with uow:
        uow.require(Action.EDIT_PERSON)
        row = uow.get(PersonEmailRow, command.record_id, command.version)
        row.ended_on = today(uow)
        uow.commit()
    return uow.changes(row.person_id)


def take_out_name(command: TakeOutName, uow: UnitOfWork) -> Changes:
    """Take out a name that was never theirs; the audit keeps it."""
    with uow:
        uow.require(Action.EDIT_PERSON)
        row = uow.get(PersonNameRow, command.name_id, command.version)
        uow.session.delete(row)
        uow.commit()
    return uow.changes(row.person_id)
