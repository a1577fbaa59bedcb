"""Notes: added, never edited; struck out, and then data protection's alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import ClerkError
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow
from db.tables.person import NoteRow
from desktop.people.use_cases.rows import standing_person


@dataclass(frozen=True, slots=True)
class AddNote:
    """Words about a person, made in *contact_id* where there is one."""

    person_id: UUID
    words: str
    contact_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class StrikeOutNote:
    """A note that must not be read any more, and why."""

    note_id: UUID
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadStruckNote:
    """Data protection looks at a struck-out note, and says why."""

    note_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class NoteShown(Changes):
    """The words of a struck-out note, for the one who asked."""

    words: str = field(default="", repr=False)


def add_note(command: AddNote, uow: UnitOfWork) -> Changes:
    """Keep a note as it was written.

    Raises FieldProblem for ``note``.
    """
    with uow:
        uow.require(Action.ADD_NOTE)
        person = standing_person(uow, command.person_id)
        if command.contact_id is not None:
            uow.get(ContactRow, command.contact_id)
        note = uow.add(
            NoteRow(
                person_id=person.id,
                contact_id=command.contact_id,
                words=written("note", command.words, "Write the note"),
            )
        )
        uow.commit()
    return uow.changes(note.id)


def strike_out_note(command: StrikeOutNote, uow: UnitOfWork) -> Changes:
    """Strike a note out: its place stays, its words are data protection's.

    Raises FieldProblem for ``reason``; ClerkError if it is struck out already.
    """
    with uow:
        uow.require(Action.STRIKE_OUT_NOTE)
        note = uow.get(NoteRow, command.note_id, command.version)
        if note.struck_at is not None:
            raise ClerkError("This note is struck out already.")
        note.struck_reason = written(
            "reason", command.reason, "Say why it is struck out"
        )
        note.struck_at, note.struck_by = uow.now, uow.actor.staff_id
        uow.commit()
    return uow.changes(note.id)


def read_struck_note(command: ReadStruckNote, uow: UnitOfWork) -> NoteShown:
    """Return a struck-out note's words; that they were looked at is logged.

    Raises FieldProblem where no reason is given.
    """
    with uow:
        uow.require(Action.VIEW_STRUCK_OUT)
        note = uow.get(NoteRow, command.note_id)
        reason = written("reason", command.reason, "Say why you look")
        record_view(
            uow.session.connection(),
            uow.actor.staff_id,
            NoteRow.__tablename__,
            note.id,
            uow.now,
            reason,
        )
        uow.commit()
    return NoteShown(id=note.id, words=note.words)
