"""A print run is gathered from the queue, looked at by a second person, given up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.letters.states import (
    POSTED,
    RUN_STEPS,
    LetterState,
    RunState,
    check_step,
)
from db.domain.permissions import Action, check_second_person
from db.domain.references import new_reference
from db.domain.written import written
from db.errors import ClerkError
from db.queries.letters.queue import (
    LetterLine,
    printing_order,
    waiting_for_few,
)
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow, LetterRunStepRow
from db.tables.record import COUNCIL
from desktop.letters.use_cases.of_letter import drop_copy, step
from desktop.letters.use_cases.one_letter import SUPPLIED

VIEWED: Final = "letter"
"""What the log of who looked calls a letter for few eyes."""
GATHERED_AT_ONCE: Final = 900
"""Letters that one transaction takes into a run."""
MOST_IN_A_RUN: Final = 10_000
PUT_BACK_AT_ONCE: Final = 200
"""Letters of a run that is given up, each with its copy."""


@dataclass(frozen=True, slots=True)
class GatherRun:
    """Letters of the queue that are printed together, the urgent ones first.

    Attributes:
        envelope, urgency: only those; None is any.
        batch_id: only those of a list.
        letters: only these; empty is all.
        few_eyes: those of restricted cases and protected people, and no others.
    """

    envelope: str | None = None
    urgency: str | None = None
    batch_id: UUID | None = None
    letters: tuple[UUID, ...] = ()
    few_eyes: bool = False


@dataclass(frozen=True, slots=True)
class GatherMore:
    """The same letters as before, those that did not fit into one transaction."""

    run_id: UUID
    version: int
    of: GatherRun


@dataclass(frozen=True, slots=True)
class RunGathered(Changes):
    """A run, and how many of the same still wait in the queue.

    Attributes:
        letters: how many are in it.
        version: of the run as it stands now, for the next call.
    """

    letters: int = 0
    waiting: int = 0
    version: int = 0

    @property
    def goes_on(self) -> bool:
        """Whether there is room in the run for what waits."""
        return self.waiting > 0 and self.letters < MOST_IN_A_RUN


@dataclass(frozen=True, slots=True)
class RunGivenUp(Changes):
    """A run that is given up, and how many letters are still to be put back."""

    left: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class StepRun:
    """A run that goes a step further."""

    run_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class LookAtFewEyes:
    """The queue of letters that few may see, and why it is looked at."""

    reason: str


@dataclass(frozen=True, slots=True)
class FewEyesQueue(Changes):
    """What waits there, in the order of printing."""

    lines: tuple[LetterLine, ...] = ()


def gather_run(command: GatherRun, uow: UnitOfWork) -> RunGathered:
    """Take letters from the queue into a new run; see `gather_more` for the rest.

    Raises NotAllowed; ClerkError where none of them waits.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        rows = _next_waiting(uow, command, GATHERED_AT_ONCE)
        if not rows:
            raise ClerkError("No such letters wait in the queue.")
        run = uow.add(
            LetterRunRow(
                reference=new_reference(),
                envelope=command.envelope or "",
                urgency=command.urgency or "",
                batch_id=command.batch_id,
                few_eyes=command.few_eyes,
                sensitive=command.few_eyes,
                letters=0,
            )
        )
        waiting = _take(uow, run, rows, command)
        uow.commit()
    return _gathered(uow, run, waiting)


def gather_more(command: GatherMore, uow: UnitOfWork) -> RunGathered:
    """Take more of the same into a run that was just gathered.

    Cut off in between, the run is a smaller one, and the rest waits in the
    queue. Raises as above; ClerkError where the run is further on by now.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        run = run_to_work(uow, StepRun(command.run_id, command.version))
        if run.state != RunState.GATHERED:
            raise ClerkError("This run is further on by now: gather another one.")
        room = min(GATHERED_AT_ONCE, MOST_IN_A_RUN - run.letters)
        rows = _next_waiting(uow, command.of, room)
        waiting = _take(uow, run, rows, command.of)
        uow.commit()
    return _gathered(uow, run, waiting)


def look_at_few_eyes(command: LookAtFewEyes, uow: UnitOfWork) -> FewEyesQueue:
    """Return what waits of restricted cases and to protected people.

    That it was looked at, and why, is on the disk first. Raises NotAllowed;
    FieldProblem for ``reason``.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        uow.actor.require(Action.VIEW_PROTECTED_ADDRESS)
        uow.actor.require(Action.VIEW_RESTRICTED_CASE)
        reason = written("reason", command.reason, "Say why you look")
        lines = waiting_for_few(uow.session)
        connection = uow.session.connection()
        for line in lines:
            record_view(
                connection, uow.actor.staff_id, VIEWED, line.id, uow.now, reason
            )
        uow.commit()
    done = uow.changes()
    return FewEyesQueue(done.kinds, None, None, done.tx, lines)


def ask_release(command: StepRun, uow: UnitOfWork) -> Changes:
    """Ask a second person to look at a run. Raises NotAllowed, ClerkError, …."""
    with uow:
        uow.require(Action.RELEASE_RUN)
        run = run_to_work(uow, command)
        run_step(run, RunState.TO_CONFIRM)
        run.asked_at, run.asked_by = uow.now, uow.actor.staff_id
        note(uow, run, "asked")
        uow.commit()
    return uow.changes(run.id, run.reference)


def confirm_run(command: StepRun, uow: UnitOfWork) -> Changes:
    """Say as the second person that a run may be released.

    Raises as above; NotAllowed to who asked for it.
    """
    with uow:
        uow.require(Action.CONFIRM_RUN)
        run = run_to_work(uow, command)
        if run.state != RunState.TO_CONFIRM or run.asked_by is None:
            raise ClerkError("This run does not wait for anybody.")
        check_second_person(Action.CONFIRM_RUN, uow.actor.staff_id, run.asked_by)
        run.confirmed_at, run.confirmed_by = uow.now, uow.actor.staff_id
        note(uow, run, "confirmed")
        uow.commit()
    return uow.changes(run.id, run.reference)


def cancel_run(command: StepRun, uow: UnitOfWork) -> RunGivenUp:
    """Put the next letters of a run back into the queue, until its cut-off.

    Nothing of it can be printed or sent from the first call on; ask again until
    none is left. What was printed is thrown away: the letters get another day.
    Raises as above.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        run = run_to_work(uow, command)
        if run.state != RunState.CANCELLING:
            refuse_past(uow, run)
            run_step(run, RunState.CANCELLING)
            run.cancelled_at = uow.now
        back = (LetterState.QUEUED, LetterState.RELEASED)
        for row in letters_in(uow, run, *back, most=PUT_BACK_AT_ONCE):
            put_back(uow, row)
        uow.session.flush()
        w = LetterRow
        mine = (w.run_id == run.id, w.state.in_(back))
        counted = select(func.count()).select_from(w).where(*mine)
        left = uow.session.scalar(counted) or 0
        if not left:
            run_step(run, RunState.CANCELLED)
            note(uow, run, "cancelled")
        uow.commit()
    done = uow.changes(run.id, run.reference)
    return RunGivenUp(done.kinds, done.id, done.reference, done.tx, left, run.version)


def put_back(uow: UnitOfWork, row: LetterRow) -> None:
    """Let a letter wait in the queue again, without pages or a run."""
    if row.state == LetterState.RELEASED:
        step(row, LetterState.QUEUED)
    drop_copy(uow, row)
    row.run_id = row.position = None


def run_to_work(uow: UnitOfWork, command: StepRun) -> LetterRunRow:
    """Return a run. Raises NotFound, StaleRecord; NotAllowed if it is not for them."""
    return run_in_sight(uow, uow.get(LetterRunRow, command.run_id, command.version))


def run_in_sight(uow: UnitOfWork, run: LetterRunRow) -> LetterRunRow:
    """Return a run whose letters the actor may see. Raises NotAllowed."""
    if run.few_eyes:
        uow.actor.require(Action.VIEW_PROTECTED_ADDRESS)
        uow.actor.require(Action.VIEW_RESTRICTED_CASE)
    return run


def refuse_past(uow: UnitOfWork, run: LetterRunRow) -> None:
    """Raise ClerkError where a run is past its cut-off."""
    if run.cut_off_at is not None and uow.now >= run.cut_off_at:
        raise ClerkError("It is past the cut-off: the letters are on their way.")


def run_step(run: LetterRunRow, state: RunState) -> None:
    """Bring a run into *state*. Raises ClerkError."""
    check_step(RUN_STEPS, RunState(run.state), state)
    run.state = state


def note(
    uow: UnitOfWork,
    run: LetterRunRow,
    kind: str,
    facts: dict[str, Any] | None = None,
    **where: Any,  # noqa: ANN401  columns of the record
) -> None:
    """Write down what was done to a run."""
    uow.add(LetterRunStepRow(run_id=run.id, kind=kind, facts=facts or {}, **where))


def letters_in(
    uow: UnitOfWork, run: LetterRunRow, *states: LetterState, most: int | None = None
) -> Sequence[LetterRow]:
    """Return the letters of a run that are in one of *states*, in their order."""
    w = LetterRow
    query = select(w).where(w.run_id == run.id, w.state.in_(states))
    return uow.session.scalars(query.order_by(w.position).limit(most)).all()


def _wanted(command: GatherRun) -> list[Any]:
    w = LetterRow
    where: list[Any] = [
        w.state == LetterState.QUEUED,
        w.run_id.is_(None),
        w.delivery.in_(POSTED),
        w.format.not_in(SUPPLIED),
        w.scope != COUNCIL if command.few_eyes else w.scope == COUNCIL,
    ]
    if command.envelope is not None:
        where.append(w.envelope == command.envelope)
    if command.urgency is not None:
        where.append(w.urgency == command.urgency)
    if command.batch_id is not None:
        where.append(w.batch_id == command.batch_id)
    if command.letters:
        where.append(w.id.in_(command.letters))
    return where


def _next_waiting(
    uow: UnitOfWork, command: GatherRun, most: int
) -> Sequence[LetterRow]:
    """Return letters of the queue in the order of printing, the next ones first."""
    return uow.session.scalars(
        select(LetterRow)
        .where(*_wanted(command))
        .order_by(*printing_order())
        .limit(most)
    ).all()


def _take(
    uow: UnitOfWork, run: LetterRunRow, rows: Sequence[LetterRow], command: GatherRun
) -> int:
    """Put letters at the end of a run; return how many of the same still wait."""
    for position, row in enumerate(rows, run.letters + 1):
        row.run_id, row.position = run.id, position
    run.letters += len(rows)
    run.sensitive = run.sensitive or any(row.sensitive for row in rows)
    note(uow, run, "gathered", {"letters": len(rows)})
    uow.session.flush()
    counted = select(func.count()).select_from(LetterRow).where(*_wanted(command))
    return uow.session.scalar(counted) or 0


def _gathered(uow: UnitOfWork, run: LetterRunRow, waiting: int) -> RunGathered:
    done = uow.changes(run.id, run.reference)
    return RunGathered(
        *(done.kinds, done.id, done.reference, done.tx),
        run.letters,
        waiting,
        run.version,
    )
