"""The promised calls of a desk: whose they are, trying, keeping, giving away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.queries.counter.call_backs import (
    DueCallBack,
    attempts_of,
    due_call_backs,
)
from db.queries.counter.caller import Colleague, colleagues
from desktop.counter.use_cases.call_backs import (
    CloseCallBack,
    ReassignCallBack,
    RecordCallBackAttempt,
    close_call_back,
    reassign_call_back,
    record_call_back_attempt,
)
from desktop.runtime.desk import Desk

MINUTE_MS = 60_000


class Whose(StrEnum):
    """The folders of the list."""

    MINE = auto()
    COVERED = auto()
    EVERYONE = auto()


@dataclass(frozen=True, slots=True)
class Promises:
    """Every promise of the house, and who works there."""

    calls: tuple[DueCallBack, ...] = ()
    colleagues: tuple[Colleague, ...] = ()


class CallBacksViewModel(QObject):
    """Keeps the list, counts what is due, and reminds once for each promise.

    Signals:
        changed(): the list is another.
        attempts(list[Attempt]): the tries at the promise that was asked for.
        count_changed(int): how many of one's own are due or overdue.
        reminded(str): a promise of one's own has just fallen due.
        done(str): what was written, in words.
        problems(list[FieldProblem]): why it could not be.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    attempts = Signal(list)
    count_changed = Signal(int)
    reminded = Signal(str)
    done = Signal(str)
    problems = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.promises = Promises()
        self._asked = 0
        self._told: set[UUID] | None = None
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.look)

    def open(self) -> None:
        """Begin to watch the promises."""
        self.look()
        self._minute.start()

    def now(self) -> datetime:
        """Return the present instant."""
        return self._desk.clock()

    def of(self, whose: Whose) -> list[DueCallBack]:
        """Return the promises in one folder, the earliest first."""
        me = self._desk.actor.id
        return [
            call
            for call in self.promises.calls
            if whose is Whose.EVERYONE
            or (whose is Whose.MINE and call.owner_id == me)
            or (whose is Whose.COVERED and self._covered(call))
        ]

    def _covered(self, call: DueCallBack) -> bool:
        me = self._desk.actor.id
        return call.owner_id != me and call.cover_id == me

    @Slot()
    def look(self) -> None:
        """Read the list anew; a late answer is left out."""
        owner = self._desk.actor.id
        if owner is None:
            return
        self._asked += 1
        query = partial(_read, owner=owner, now=self._desk.clock())
        done = partial(self._on_read, self._asked)
        self._desk.read(query, done, self._on_error)

    def show(self, call_back_id: UUID) -> None:
        """Fetch the tries at one promise."""
        query = partial(attempts_of, call_back_id=call_back_id)
        self._desk.read(query, self.attempts.emit, self._on_error)

    def tried(self, call: DueCallBack, result: str, words: str) -> None:
        """Record one try; having spoken keeps the promise."""
        command = RecordCallBackAttempt(call.id, result, words or None)
        work = partial(record_call_back_attempt, command)
        said = (
            self.tr("Promise kept")
            if result == "spoke"
            else self.tr("The try is noted")
        )
        self._write(work, said)

    def close(self, call: DueCallBack, reason: str) -> None:
        """End a promise that is not to be kept any more."""
        work = partial(close_call_back, CloseCallBack(call.id, reason))
        self._write(work, self.tr("Promise closed"))

    def may_give(self, call: DueCallBack) -> bool:
        """Return whether this person may give a promise to a colleague."""
        actor = self._desk.actor
        own = actor.staff_id in {call.owner_id, call.cover_id}
        wanted = Action.PROMISE_CALL_BACK if own else Action.REASSIGN_CALL_BACK
        return actor.may(wanted)

    def give(self, call: DueCallBack, owner_id: UUID, cover_id: UUID | None) -> None:
        """Give a promise to a colleague."""
        work = partial(
            reassign_call_back, ReassignCallBack(call.id, owner_id, cover_id)
        )
        self._write(work, self.tr("Given to a colleague"))

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew if a promise, a person or a colleague changed."""
        if changes.touches("call_back", "call_back_attempt", "person", "staff"):
            self.look()

    def _write(self, work: partial[Changes], said: str) -> None:
        self._desk.write(work, partial(self._on_written, said), self._on_error)

    def _on_written(self, said: str, _changes: Changes) -> None:
        self.done.emit(said)

    def _on_read(self, asked: int, promises: Promises) -> None:
        if asked != self._asked:
            return
        self.promises = promises
        due = [call for call in self.of(Whose.MINE) if call.due]
        due += [c for c in self.of(Whose.COVERED) if c.due and self._is_away(c)]
        ids = {call.id for call in due}
        if self._told is not None:
            for call in due:
                if call.id not in self._told:
                    name = call.name or self.tr("A caller without a name")
                    self.reminded.emit(
                        self.tr("Ring {name} now: {about}").format(
                            name=name, about=call.about
                        )
                    )
        self._told = (self._told or set()) | ids
        self.count_changed.emit(len(ids))
        self.changed.emit()

    def _is_away(self, call: DueCallBack) -> bool:
        return any(
            each.id == call.owner_id and each.away for each in self.promises.colleagues
        )

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, FieldProblem):
            self.problems.emit([error])
        elif isinstance(error, ClerkError):
            self.problems.emit([FieldProblem("", str(error))])
        else:
            self.failed.emit(error)


def _read(session: Session, owner: UUID, now: datetime) -> Promises:
    return Promises(
        tuple(due_call_backs(session, owner, now, everyone=True)),
        tuple(colleagues(session)),
    )
