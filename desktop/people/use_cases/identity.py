"""Proof of identity that was seen, and the password agreed with a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.identity import IdentityDocument, last_four
from db.domain.permissions import Action
from db.domain.person_facts import check_not_future
from db.domain.written import line_or_none, written
from db.errors import NotFound
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.person import IdentitySeenRow, PersonPasswordRow, PersonRow
from desktop.people.use_cases.rows import family_of, standing_person, today


@dataclass(frozen=True, slots=True)
class RecordIdentitySeen:
    """A document that was shown; of *number* the last four are kept."""

    person_id: UUID
    document: IdentityDocument
    number: str | None = field(default=None, repr=False)
    seen_on: date | None = None


@dataclass(frozen=True, slots=True)
class SetAgreedPassword:
    """A password agreed with a person; blank takes it away."""

    person_id: UUID
    password: str = field(repr=False)
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class ReadAgreedPassword:
    """Somebody has to compare the agreed password, and says why."""

    person_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class PasswordShown(Changes):
    """The agreed password, for the one who asked."""

    password: str = field(default="", repr=False)
    hint: str | None = field(default=None, repr=False)


def record_identity_seen(command: RecordIdentitySeen, uow: UnitOfWork) -> Changes:
    """Record what was seen, when and by whom; no copy, four characters.

    Raises FieldProblem.
    """
    with uow:
        uow.require(Action.RECORD_IDENTITY_SEEN)
        person = standing_person(uow, command.person_id)
        day = today(uow)
        uow.add(
            IdentitySeenRow(
                person_id=person.id,
                document=command.document.value,
                last_four=last_four(command.number) if command.number else None,
                seen_on=check_not_future(command.seen_on or day, day, "seen_on"),
                seen_by=uow.actor.staff_id,
            )
        )
        uow.commit()
    return uow.changes(person.id, person.reference)


def set_agreed_password(command: SetAgreedPassword, uow: UnitOfWork) -> Changes:
    """Keep the agreed password instead of the one before; blank takes it away."""
    with uow:
        uow.require(Action.SET_AGREED_PASSWORD)
        person = standing_person(uow, command.person_id)
        password = line_or_none("agreed_password", command.password)
        hint = line_or_none("agreed_password_hint", command.hint)
        family = family_of(uow, person.id)
        for old in uow.session.scalars(
            select(PersonPasswordRow).where(PersonPasswordRow.person_id.in_(family))
        ):
            uow.session.delete(old)
        for one in family:
            uow.get(PersonRow, one).has_password = False
        if password is not None:
            uow.add(
                PersonPasswordRow(person_id=person.id, password=password, hint=hint)
            )
        person.has_password = password is not None
        uow.commit()
    return uow.changes(person.id, person.reference)


def read_agreed_password(command: ReadAgreedPassword, uow: UnitOfWork) -> PasswordShown:
    """Return the agreed password; that it was looked at is logged first.

    Raises FieldProblem where no reason is given; NotFound where none was
    agreed.
    """
    with uow:
        uow.require(Action.CHECK_IDENTITY)
        person = standing_person(uow, command.person_id)
        reason = written("reason", command.reason, "Say why you look")
        row = uow.session.scalars(
            select(PersonPasswordRow)
            .where(PersonPasswordRow.person_id.in_(family_of(uow, person.id)))
            .order_by(PersonPasswordRow.n.desc())
        ).first()
        if row is None:
            raise NotFound("No password was agreed with this person.")
        record_view(
            uow.session.connection(),
            uow.actor.staff_id,
            PersonPasswordRow.__tablename__,
            row.id,
            uow.now,
            reason,
        )
        uow.commit()
    return PasswordShown(
        id=person.id,
        reference=person.reference,
        password=row.password,
        hint=row.hint,
    )
