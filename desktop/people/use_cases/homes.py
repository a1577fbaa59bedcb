"""Where people live, lived or get their post, with dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.person_facts import OCCUPANCY_KINDS, check_period, picked
from db.domain.postcodes import parse_postcode
from db.domain.written import written, written_or_none
from db.errors import ClerkError, FieldProblem, NotFound
from db.letters_held import follow, go_on
from db.store.unit_of_work import UnitOfWork
from db.tables.person import NoteRow
from db.tables.place import OccupancyRow, PropertyRow
from desktop.people.use_cases.rows import (
    family_of,
    standing_person,
    today,
    whereabouts_scope,
)


@dataclass(frozen=True, slots=True)
class Home:
    """An address: a property of the gazetteer, or free text that is unverified.

    Attributes:
        from_on: the first day there; None where nobody knows.
    """

    property_id: UUID | None = None
    free_text: str | None = None
    postcode: str | None = None
    kind: str = "lives"
    from_on: date | None = None


@dataclass(frozen=True, slots=True)
class MoveHome:
    """Somebody moves to *home*; what they had of the same kind ends."""

    person_id: UUID
    home: Home


@dataclass(frozen=True, slots=True)
class EndHome:
    """Somebody left an address and nobody knows where to."""

    occupancy_id: UUID
    version: int
    to_on: date


@dataclass(frozen=True, slots=True)
class VerifyHome:
    """An address in doubt holds after all; *how* is how that is known."""

    occupancy_id: UUID
    version: int
    how: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HomeVerified(Changes):
    """How many *letters* that were held go on."""

    letters: int = 0


def move_home(command: MoveHome, uow: UnitOfWork) -> Changes:
    """Record the new address; the old one of the same kind ends that day.

    Letters that are held as mail came back from the old one go to the new one.
    Raises FieldProblem; NotAllowed where the whereabouts are protected.
    """
    with uow:
        uow.require(Action.EDIT_PERSON)
        person = standing_person(uow, command.person_id)
        scope = whereabouts_scope(uow, person)
        row = occupancy_at(uow, command.home)
        left_on = row.from_on or today(uow)
        open_ones = uow.session.scalars(
            select(OccupancyRow).where(
                OccupancyRow.person_id.in_(family_of(uow, person.id)),
                OccupancyRow.kind == row.kind,
                OccupancyRow.to_on.is_(None),
            )
        ).all()
        for old in open_ones:
            check_period(old.from_on, left_on, "from_on")
            old.to_on = left_on
        row.person_id, row.scope = person.id, scope
        uow.add(row)
        follow(uow, open_ones, row)
        uow.commit()
    return uow.changes(person.id, person.reference)


def verify_home(command: VerifyHome, uow: UnitOfWork) -> HomeVerified:
    """Record that somebody still lives there; letters held for it go on.

    Raises NotAllowed, NotFound, StaleRecord; FieldProblem for ``how``; ClerkError
    for an address that they left.
    """
    with uow:
        uow.require(Action.EDIT_PERSON)
        row = uow.get(OccupancyRow, command.occupancy_id, command.version)
        how = written("how", command.how, "Say how you know", like="reason")
        if row.to_on is not None:
            raise ClerkError("They left this address. Add it anew if they are back.")
        row.verified = True
        uow.add(NoteRow(scope=row.scope, person_id=row.person_id, words=how))
        letters = go_on(uow, row)
        uow.commit()
    done = uow.changes(row.person_id)
    return HomeVerified(done.kinds, done.id, done.reference, done.tx, letters)


def end_home(command: EndHome, uow: UnitOfWork) -> Changes:
    """Record that somebody left an address.

    Raises FieldProblem for ``to_on``; StaleRecord.
    """
    with uow:
        uow.require(Action.EDIT_PERSON)
        row = uow.get(OccupancyRow, command.occupancy_id, command.version)
        check_period(row.from_on, command.to_on, "to_on")
        row.to_on = command.to_on
        uow.commit()
    return uow.changes(row.person_id)


def occupancy_at(uow: UnitOfWork, home: Home) -> OccupancyRow:
    """Return the row of an address; its person and scope are still to come.

    Raises FieldProblem.
    """
    kind = picked("kind", home.kind, OCCUPANCY_KINDS)
    if home.property_id is not None:
        try:
            place = uow.get(PropertyRow, home.property_id)
        except NotFound as gone:
            raise FieldProblem("property_id", "Choose an address again") from gone
        return OccupancyRow(
            property_id=place.id,
            postcode=place.postcode,
            verified=True,
            kind=kind,
            from_on=home.from_on,
        )
    words = written_or_none("address", home.free_text)
    if words is None:
        raise FieldProblem("address", "Choose an address, or write one")
    return OccupancyRow(
        free_text=", ".join(line.rstrip(",") for line in words.splitlines() if line),
        postcode=parse_postcode(home.postcode) if home.postcode else None,
        verified=False,
        kind=kind,
        from_on=home.from_on,
    )
