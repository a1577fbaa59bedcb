"""Add a person: a name is enough, everything else can come later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from uuid import UUID

from db.changes import Changes
from db.domain.emails import parse_email
from db.domain.names import check_name
from db.domain.permissions import Action
from db.domain.person_facts import (
    NAME_KINDS,
    PHONE_KINDS,
    PersonDetails,
    check_details,
    picked,
)
from db.domain.phones import parse_phone
from db.domain.references import new_reference
from db.domain.written import Gathered, line_or_none
from db.errors import FieldProblem, FieldProblems
from db.store.unit_of_work import UnitOfWork
from db.tables.person import (
    PersonEmailRow,
    PersonNameRow,
    PersonPhoneRow,
    PersonRow,
    SupportNeedRow,
)
from db.tables.place import OccupancyRow
from desktop.people.use_cases.homes import Home, occupancy_at
from desktop.people.use_cases.rows import today
from desktop.people.use_cases.support import Support, need_of

PersonPart = (
    PersonNameRow | PersonPhoneRow | PersonEmailRow | SupportNeedRow | OccupancyRow
)


@dataclass(frozen=True, slots=True)
class TypedPhone:
    """A phone number as it was typed; *safe* says a message may be left."""

    number: str
    kind: str = "mobile"
    safe: bool = True
    note: str | None = None


@dataclass(frozen=True, slots=True)
class TypedEmail:
    """An e-mail address as it was typed."""

    address: str
    safe: bool = True
    note: str | None = None


@dataclass(frozen=True, slots=True)
class TypedName:
    """Another name, and what kind of name it is."""

    name: str
    kind: str = "alias"


@dataclass(frozen=True, slots=True)
class AddPerson:
    """A new person as the desk typed them."""

    details: PersonDetails
    names: tuple[TypedName, ...] = ()
    phones: tuple[TypedPhone, ...] = ()
    emails: tuple[TypedEmail, ...] = ()
    home: Home | None = None
    needs: tuple[Support, ...] = ()
    external_key: str | None = None


def add_person(command: AddPerson, uow: UnitOfWork) -> Changes:
    """Record a new person with a reference of their own.

    Raises FieldProblem, or FieldProblems for several; a field of a list is
    named like ``phones.0``.
    """
    with uow:
        uow.require(Action.ADD_PERSON)
        if command.needs:
            uow.actor.require(Action.AGREE_ADJUSTMENT)
        form = Gathered()
        try:
            details = check_details(command.details, today(uow))
        except (FieldProblem, FieldProblems) as problem:
            form.keep(problem)
            details = command.details
        key = form.take(lambda: line_or_none("external_key", command.external_key))
        rows = _rows(command, uow, form)
        form.check()
        person = uow.add(
            PersonRow(
                reference=new_reference(),
                external_key=key,
                **asdict(details),
            )
        )
        for row in rows:
            row.person_id = person.id
            uow.add(row)
        uow.commit()
    return uow.changes(person.id, person.reference)


def _rows(command: AddPerson, uow: UnitOfWork, form: Gathered) -> list[PersonPart]:
    """Return the rows beside the person's own; problems go into *form*."""
    readers: dict[str, Callable[[], PersonPart]] = {
        f"names.{n}": partial(name_of, name) for n, name in enumerate(command.names)
    }
    for n, phone in enumerate(command.phones):
        readers[f"phones.{n}"] = partial(phone_of, phone)
    for n, email in enumerate(command.emails):
        readers[f"emails.{n}"] = partial(email_of, email)
    for n, need in enumerate(command.needs):
        readers[f"needs.{n}"] = partial(need_of, need, today(uow))
    rows = [form.take(read, field) for field, read in readers.items()]
    if command.home is not None:
        rows.append(form.take(partial(occupancy_at, uow, command.home)))
    return [row for row in rows if row is not None]


def name_of(typed: TypedName, person_id: UUID | None = None) -> PersonNameRow:
    """Return the row of another name; FieldProblem where it can't be one."""
    return PersonNameRow(
        person_id=person_id,
        kind=picked("kind", typed.kind, NAME_KINDS),
        name=check_name(typed.name),
    )


def phone_of(typed: TypedPhone, person_id: UUID | None = None) -> PersonPhoneRow:
    """Return the row of a phone number; FieldProblem where it can't be one."""
    return PersonPhoneRow(
        person_id=person_id,
        e164=parse_phone(typed.number),
        kind=picked("kind", typed.kind, PHONE_KINDS),
        safe=typed.safe,
        note=line_or_none("note", typed.note),
    )


def email_of(typed: TypedEmail, person_id: UUID | None = None) -> PersonEmailRow:
    """Return the row of an e-mail address; FieldProblem where it can't be one."""
    return PersonEmailRow(
        person_id=person_id,
        address=parse_email(typed.address),
        safe=typed.safe,
        note=line_or_none("note", typed.note),
    )
