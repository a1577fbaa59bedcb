"""Record a death: letters and call-backs stop that moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.person_facts import check_not_future
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.promises import calls_of, fit_to_person
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow
from db.tables.person import PersonRow
from desktop.people.use_cases.rows import family_of, standing_person, today


@dataclass(frozen=True, slots=True)
class RecordDeath:
    """A death we were told of.

    Attributes:
        source: who told us or what was seen, like "Tell Us Once".
        executor: whom to write to instead.
    """

    person_id: UUID
    version: int
    died_on: date
    source: str
    executor: str | None = None


@dataclass(frozen=True, slots=True)
class TakeBackDeath:
    """The death was recorded on the wrong person, or was no death."""

    person_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class DeathRecorded(Changes):
    """What was touched, and how many promised calls were stopped."""

    call_backs_stopped: int = 0


def record_death(command: RecordDeath, uow: UnitOfWork) -> DeathRecorded:
    """Record a death and stop every promised call.

    Letters look at the same date. Raises FieldProblem, StaleRecord.
    """
    with uow:
        uow.require(Action.RECORD_DEATH)
        person = standing_person(uow, command.person_id, command.version)
        person.deceased_on = check_not_future(command.died_on, today(uow), "died_on")
        born = person.date_of_birth
        if born is not None and command.died_on < born:
            raise FieldProblem("died_on", "Enter a date after the date of birth")
        person.deceased_source = written("source", command.source, "Say who told us")
        person.executor = line_or_none("executor", command.executor)
        stopped = fit_to_person(uow, _calls(uow, person), person)
        uow.commit()
    made = uow.changes(person.id, person.reference)
    return DeathRecorded(made.kinds, made.id, made.reference, made.tx, stopped)


def take_back_death(command: TakeBackDeath, uow: UnitOfWork) -> Changes:
    """Take back a death; the calls that it stopped are promised again.

    Raises ClerkError where none is recorded; StaleRecord.
    """
    with uow:
        uow.require(Action.RECORD_DEATH)
        person = standing_person(uow, command.person_id, command.version)
        if person.deceased_on is None:
            raise ClerkError("No death is recorded for this person.")
        person.deceased_on = person.deceased_source = person.executor = None
        fit_to_person(uow, _calls(uow, person), person)
        uow.commit()
    return uow.changes(person.id, person.reference)


def _calls(uow: UnitOfWork, person: PersonRow) -> list[CallBackRow]:
    return calls_of(uow, family_of(uow, person.id))
