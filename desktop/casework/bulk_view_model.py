"""Many cases chosen, and handed to somebody in one go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.queries.casework.queue import queue_ids
from db.queries.casework.rows import QueueFilter
from db.queries.counter.caller import Colleague, colleagues
from db.queries.teams import TeamLine
from desktop.casework.use_cases.hand_rows import Placed
from desktop.casework.use_cases.hands import (
    BATCH,
    AssignCases,
    Assigned,
    Batch,
    assign_cases,
)
from desktop.casework.use_cases.putting_back import (
    PutBack,
    PutBackDone,
    put_back_cases,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.runtime.desk import Desk
from widgets.said import said

MOST: Final = 1_000
"""So many are handed over in one go."""
_NAMED: Final = 5


class BulkViewModel(QObject):
    """Knows which cases are chosen, and assigns them, one transaction after another.

    Signals:
        changed(set[UUID]): these were chosen or let go.
        begun(str): they are being assigned.
        progressed(int, int): how many of how many are done.
        ended(str): what was done, in words.
        failed(object): an error for the crash desk.

    Attributes:
        ticked: the cases that are chosen.
    """

    changed = Signal(object)
    begun = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ticked: dict[UUID, None] = {}
        self._staff: tuple[Colleague, ...] = ()
        self._command = AssignCases(())
        self._done = self._refused = 0
        self._stopped = False
        self._were: list[Placed] = []
        self._undone = self._to_undo = 0
        self._stayed: list[str] = []

    @property
    def may(self) -> bool:
        """Whether the reader may assign cases to others."""
        return self._desk.actor.may(Action.ASSIGN_CASES)

    def toggle(self, case_id: UUID) -> None:
        """Choose a case, or let it go."""
        if case_id in self.ticked:
            del self.ticked[case_id]
        else:
            self.ticked[case_id] = None
        self._know_staff()
        self.changed.emit({case_id})

    def clear(self) -> None:
        """Let all of them go."""
        were, self.ticked = set(self.ticked), {}
        self.changed.emit(were)

    def tick_all(self, queue: QueueFilter) -> None:
        """Choose every case of a queue, up to a thousand."""
        self._know_staff()
        query = partial(queue_ids, queue=queue, now=self._desk.clock(), limit=MOST)
        self._desk.read(query, self._on_ids, self.failed.emit)

    def _on_ids(self, ids: Sequence[UUID]) -> None:
        self.ticked.update(dict.fromkeys(ids))
        self.changed.emit(set(ids))

    def _know_staff(self) -> None:
        if not self._staff:
            self._desk.read(_staff, self._on_staff, self.failed.emit)

    def _on_staff(self, staff: tuple[Colleague, ...]) -> None:
        self._staff = staff

    def form(self, teams: Sequence[TeamLine]) -> Form:
        """Return the form that asks who is to have them."""
        number = len(self.ticked)
        people = [(str(each.id), each.name) for each in self._staff]
        inside = [(team.code, said(team.name)) for team in teams if not team.outside]
        return Form(
            "",
            say("Assign 1 case")
            if number == 1
            else say("Assign {n} cases").format(n=f"{number:,}"),
            (
                Ask("owner_id", say("To whom"), Kind.CHOICE, picks=tuple(people)),
                Ask(
                    "team_code",
                    say("Or to which team"),
                    Kind.CHOICE,
                    picks=tuple(inside),
                    hint=say("With nobody named, whoever takes them"),
                ),
            ),
            say("Assign"),
            self._work,
            final=True,
        )

    def _work(self, answers: Answers) -> Work:
        owner, team = answers.words("owner_id"), answers.words("team_code")
        if owner is None and team is None:
            raise FieldProblem("owner_id", say("Choose who takes them"))
        ids = tuple(self.ticked)
        self._command = AssignCases(ids, UUID(owner) if owner else None, team)
        self._done = self._refused = 0
        self._stopped = False
        self._were = []
        return partial(assign_cases, self._command)

    def go_on(self, batch: Batch) -> None:
        """Go on with what is left after *batch*, or say what was done."""
        if isinstance(batch, Assigned):
            self._were += batch.were
        self._done += batch.done
        self._refused += len(batch.refused)
        total = len(self._command.case_ids)
        if not batch.left or self._stopped:
            self._end(len(batch.left))
            return
        if self._done + self._refused == total - len(batch.left) == BATCH:
            self.begun.emit(say("Assigning cases"))
        self.progressed.emit(total - len(batch.left), total)
        command = AssignCases(
            batch.left, self._command.owner_id, self._command.team_code
        )
        self._desk.write(
            partial(assign_cases, command), self._on_assigned, self._on_error
        )

    @Slot()
    def stop(self) -> None:
        """Stop after the transaction that is under way; what is done stays."""
        self._stopped = True

    def _on_assigned(self, changes: Changes) -> None:
        if isinstance(changes, Batch):
            self.go_on(changes)

    def _end(self, left: int) -> None:
        self.clear()
        words = say("{n} cases assigned.").format(n=f"{self._done:,}")
        if self._done == 1:
            words = say("1 case assigned.")
        if self._refused:
            more = say("{n} were closed already, or are not here.")
            words = f"{words} {more.format(n=f'{self._refused:,}')}"
        if left:
            more = say("Stopped with {n} left as they were.")
            words = f"{words} {more.format(n=f'{left:,}')}"
        self.ended.emit(words)

    @property
    def undo(self) -> Callable[[], None] | None:
        """What puts back what was just assigned; None where there is nothing."""
        return partial(self._put_back, tuple(self._were)) if self._were else None

    def _put_back(self, were: tuple[Placed, ...]) -> None:
        self._were, self._stayed, self._stopped = [], [], False
        self._undone, self._to_undo = 0, len(were)
        if len(were) > BATCH:
            self.begun.emit(say("Putting cases back"))
        self._write_back(were)

    def _write_back(self, were: tuple[Placed, ...]) -> None:
        work = partial(put_back_cases, PutBack(were))
        self._desk.write(work, self._on_put_back, self._on_error)

    def _on_put_back(self, changes: Changes) -> None:
        if not isinstance(changes, PutBackDone):
            return
        self._undone += changes.done
        self._stayed += changes.stayed
        if changes.left and not self._stopped:
            far = self._to_undo - len(changes.left)
            self.progressed.emit(far, self._to_undo)
            self._write_back(changes.left)
            return
        words = say("{n} cases put back.").format(n=f"{self._undone:,}")
        if self._undone == 1:
            words = say("1 case put back.")
        if self._stayed:
            more = say("Changed since, and left as they are: {which}.")
            words = f"{words} {more.format(which=_named(self._stayed))}"
        if changes.left:
            more = say("Stopped with {n} left as they were.")
            words = f"{words} {more.format(n=f'{len(changes.left):,}')}"
        self.ended.emit(words)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.ended.emit(str(error))
        else:
            self.ended.emit(say("It stopped half way; what was done stays done."))
            self.failed.emit(error)


def _named(references: Sequence[str]) -> str:
    """Return references in a row; beyond a handful, how many more there are."""
    named = ", ".join(references[:_NAMED])
    if len(references) <= _NAMED:
        return named
    return say("{which} and {n} more").format(
        which=named, n=f"{len(references) - _NAMED:,}"
    )


def _staff(session: Session) -> tuple[Colleague, ...]:
    return tuple(colleagues(session))
