"""A run is released letter by letter: each has its day, its pages and its copy.

Killed anywhere, it goes on where it stopped: a letter has its pages or waits,
and none has them twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, and_, func, or_, select

from db.changes import Changes
from db.domain.letters.release import cut_off_after
from db.domain.letters.states import LetterState, RunState
from db.domain.permissions import Action
from db.errors import ClerkError, NotAllowed
from db.letter_holding import hold
from db.queries.council import office_calendar
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.gathering import (
    VIEWED,
    StepRun,
    letters_in,
    note,
    run_step,
    run_to_work,
)
from desktop.letters.use_cases.letter_checks import LookedOver, look_over
from desktop.letters.use_cases.of_letter import (
    drop_copy,
    keep_pages,
    send,
    step,
    today_of,
)
from desktop.letters.use_cases.pages import Pages, Workshop

AT_ONCE: Final = 100
"""Letters in one transaction; each is a handful of records."""


@dataclass(frozen=True, slots=True)
class SendRun(StepRun):
    """A run that left the building.

    Attributes:
        without_ticks: whether letters that nobody ticked off are out as well.
    """

    without_ticks: bool = False


@dataclass(frozen=True, slots=True)
class RunGoesOn(Changes):
    """How far a run is.

    Attributes:
        left: how many letters are still to be done; ask again until none is.
        held: how many were kept back in this step, as something stops them.
        version: of the run as it stands now, for the next call.
    """

    left: int = 0
    held: int = 0
    version: int = 0


def begin_release(command: StepRun, uow: UnitOfWork) -> Changes:
    """Set the day that every letter of a run bears, and its cut-off.

    One that was begun on another day gets today's, and its letters new pages.
    Raises NotFound, StaleRecord, ClerkError; NotAllowed while a second person
    has not looked at a sensitive run.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        run = run_to_work(uow, command)
        if run.sensitive and run.confirmed_by is None:
            raise NotAllowed("Somebody else has to look at this run first.")
        today = today_of(uow)
        if run.state != RunState.RELEASING:
            run_step(run, RunState.RELEASING)
        elif run.dated_on == today:
            raise ClerkError("This run is being released. Let it go on.")
        run.dated_on, run.released_by = today, uow.actor.staff_id
        run.cut_off_at = cut_off_after(uow.now, office_calendar(uow.session))
        note(uow, run, "begun")
        uow.commit()
    return uow.changes(run.id, run.reference)


def release_next(
    command: StepRun, uow: UnitOfWork, *, workshop: Workshop, most: int = AT_ONCE
) -> RunGoesOn:
    """Give pages to the next letters of a run; the last of them releases it.

    A letter that something stops by now is held, with the reason, and leaves
    the run. Raises as above, and Unavailable: what was done before stays done.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        run = run_to_work(uow, StepRun(command.run_id, command.version))
        if run.state != RunState.RELEASING:
            raise ClerkError("Release this run first.")
        if run.dated_on != today_of(uow):
            raise ClerkError("It is another day by now. Release the run once more.")
        held, pages = 0, 0
        composer = Composer(uow.session, uow.now)
        for row in _to_do(uow, run, most):
            drop_copy(uow, row)
            looked = look_over(uow.session, composer, row)
            made = _set(uow, workshop, looked, row)
            if made is None:
                held += 1
                continue
            keep_pages(uow, workshop, row, looked.composed, made)
            if row.state == LetterState.QUEUED:
                step(row, LetterState.RELEASED)
            row.released_at = uow.now
            pages += 1
            if run.few_eyes:
                _looked_at(uow, row)
        uow.session.flush()
        left = _count_to_do(uow, run)
        note(uow, run, "released", {"letters": pages, "held": held})
        if not left:
            _released(uow, run)
        uow.commit()
    done = uow.changes(run.id, run.reference)
    return RunGoesOn(
        done.kinds, done.id, done.reference, done.tx, left, held, run.version
    )


def send_next(command: SendRun, uow: UnitOfWork, *, most: int = AT_ONCE) -> RunGoesOn:
    """Let the next letters of a run be out: their copies go on the record.

    The last of them ends the run. Raises as above; ClerkError where some were
    ticked off and others were not.
    """
    with uow:
        uow.require(Action.TICK_LETTERS)
        run = run_to_work(uow, StepRun(command.run_id, command.version))
        if run.state != RunState.RELEASED:
            raise ClerkError("This run is not printed yet, or it is out already.")
        if not command.without_ticks:
            _refuse_unticked(uow, run)
        for row in letters_in(uow, run, LetterState.RELEASED, most=most):
            send(uow, row)
        uow.session.flush()
        left = _count(uow, run, LetterState.RELEASED)
        if not left:
            run_step(run, RunState.SENT)
            run.sent_at = uow.now
            note(uow, run, "sent")
        uow.commit()
    done = uow.changes(run.id, run.reference)
    return RunGoesOn(done.kinds, done.id, done.reference, done.tx, left, 0, run.version)


def _to_do(uow: UnitOfWork, run: LetterRunRow, most: int) -> list[LetterRow]:
    w = LetterRow
    query = select(w).where(_undone(run)).order_by(w.position).limit(most)
    return list(uow.session.scalars(query))


def _undone(run: LetterRunRow) -> ColumnElement[bool]:
    w = LetterRow
    waits = w.state == LetterState.QUEUED
    stale = and_(w.state == LetterState.RELEASED, w.dated_on != run.dated_on)
    return and_(w.run_id == run.id, or_(waits, stale))


def _count_to_do(uow: UnitOfWork, run: LetterRunRow) -> int:
    query = select(func.count()).select_from(LetterRow).where(_undone(run))
    return uow.session.scalar(query) or 0


def _count(uow: UnitOfWork, run: LetterRunRow, state: LetterState) -> int:
    w = LetterRow
    query = select(func.count()).select_from(w)
    query = query.where(w.run_id == run.id, w.state == state)
    return uow.session.scalar(query) or 0


def _set(
    uow: UnitOfWork, workshop: Workshop, looked: LookedOver, row: LetterRow
) -> Pages | None:
    """Return the pages of a letter; None for one that something stops by now.

    It is held with the reason, and the others go on without it.
    """
    try:
        looked.refuse_stopped()
        return workshop.make(looked.composed.letter, row.envelope)
    except ClerkError as problem:
        if row.state == LetterState.RELEASED:
            step(row, LetterState.QUEUED)
        hold(uow, row, "stopped", str(problem))
        return None


def _released(uow: UnitOfWork, run: LetterRunRow) -> None:
    run_step(run, RunState.RELEASED)
    run.released_at = uow.now
    w = LetterRow
    in_it = select(func.count(), func.coalesce(func.sum(w.sheets), 0)).where(
        w.run_id == run.id, w.state == LetterState.RELEASED
    )
    letters, sheets = uow.session.execute(in_it).one()
    run.letters, run.sheets = letters, sheets


def _refuse_unticked(uow: UnitOfWork, run: LetterRunRow) -> None:
    w = LetterRow
    mine = (w.run_id == run.id, w.state == LetterState.RELEASED)
    unticked = select(func.count()).select_from(w).where(*mine, w.ticked_at.is_(None))
    left = uow.session.scalar(unticked) or 0
    if left:
        raise ClerkError(
            f"Letters that nobody ticked off: {left:,}. Look for them, or send the "
            "run as it is."
        )


def _looked_at(uow: UnitOfWork, row: LetterRow) -> None:
    connection = uow.session.connection()
    record_view(connection, uow.actor.staff_id, VIEWED, row.id, uow.now, None)
