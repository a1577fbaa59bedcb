"""A case's clock stands still, goes on, is extended, begins again, or is met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from db.case_clocks import (
    clocks_of,
    happen,
    happenings,
    refresh_due,
    rule_of,
    stand,
    start_clock,
)
from db.changes import Changes
from db.clock import uk_date
from db.domain.cases import CaseKind, CaseState
from db.domain.clock_permits import (
    check_extension,
    check_pause,
    check_restart,
    check_resume,
)
from db.domain.clocks import ClockEvent, ClockState
from db.domain.complaints import check_extension_told
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import ClerkError, FieldProblem
from db.letters_answer import ACK, acknowledged, complaint_of
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_time import CaseClockRow, ClockEventRow
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import add_note, case_to_work, step

FOLLOWS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "awaab-emergency": ("awaab-summary",),
        "awaab-investigate": (
            "awaab-summary",
            "awaab-safety",
            "awaab-works",
            "awaab-long-stop",
        ),
    }
)
"""Which clocks start when another is met.

Source: Hazards in Social Housing (Prescribed Requirements) (England)
Regulations 2025.
"""
_COMPLAINT: Final = ("complaint-stage1", "complaint-stage2")


@dataclass(frozen=True, slots=True)
class PauseClock:
    """It stands still from *on*: what we wait for, and whom we asked."""

    clock_id: UUID
    why: str
    reason: str
    on: datetime | None = None


@dataclass(frozen=True, slots=True)
class ResumeClock:
    """What we waited for came on *on*; None is now."""

    clock_id: UUID
    on: datetime | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class ExtendClock:
    """The longer period, and why; for a complaint the ombudsman is told of."""

    clock_id: UUID
    reason: str
    ombudsman_told: bool = False


@dataclass(frozen=True, slots=True)
class RestartClock:
    """A clarification came on *on*, and the time begins again."""

    clock_id: UUID
    reason: str
    on: datetime | None = None


@dataclass(frozen=True, slots=True)
class MeetClock:
    """What it asked for was done on *on*."""

    clock_id: UUID
    words: str
    on: datetime | None = None


def pause_clock(command: PauseClock, uow: UnitOfWork) -> Changes:
    """Stop a clock, as far as the law of it lets it; the case waits.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``why``,
    ``reason``, ``on``.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        clock, case = _of(uow, command.clock_id)
        on = _moment(uow, command.on, _last_at(uow, clock))
        rule, why = rule_of(uow, clock), command.why
        if case.kind == CaseKind.COMPLAINT:
            raise ClerkError("The time of a complaint never stands still.")
        check_pause(rule, stand(uow, clock), on, why, command.reason)
        reason = written("reason", command.reason, "Say what we wait for")
        happen(uow, case, clock, ClockEvent.PAUSED, on, reason)
        if case.state in (CaseState.NEW, CaseState.IN_PROGRESS):
            step(uow, case, CaseState.WAITING)
        case.waiting_for, case.waiting_since = "customer", on
        add_note(uow, case, "state", reason)
        uow.commit()
    return uow.changes(case.id, case.reference)


def resume_clock(command: ResumeClock, uow: UnitOfWork) -> Changes:
    """Let a clock run on from when the answer came. Raises as above."""
    with uow:
        uow.require(Action.WORK_CASE)
        clock, case = _of(uow, command.clock_id)
        paused_at = _paused_at(uow, clock)
        on = _within(_moment(uow, command.on, clock.started_at), paused_at)
        check_resume(stand(uow, clock), on, paused_at)
        happen(uow, case, clock, ClockEvent.RESUMED, on, command.words)
        still = [c for c in clocks_of(uow, case) if c.state == ClockState.PAUSED]
        if not still:
            case.waiting_for, case.waiting_since = "us", None
            if case.state == CaseState.WAITING:
                owned = case.owner_id is not None
                step(uow, case, CaseState.IN_PROGRESS if owned else CaseState.NEW)
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(case.id, case.reference)


def extend_clock(command: ExtendClock, uow: UnitOfWork) -> Changes:
    """Claim the longer period; the customer gets the new day in a letter.

    Raises as above; FieldProblem for ``ombudsman_told``.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        clock, case = _of(uow, command.clock_id)
        rule = rule_of(uow, clock)
        check_extension(rule, stand(uow, clock), uow.now, command.reason)
        if clock.kind in _COMPLAINT:
            check_extension_told(ombudsman_told=command.ombudsman_told)
        reason = written("reason", command.reason, "Say why it needs longer")
        stood = happen(uow, case, clock, ClockEvent.EXTENDED, uow.now, reason)
        queue_letter(
            uow,
            case,
            "extension",
            {"reason": reason, "due_on": stood.due_on.isoformat(), "kind": clock.kind},
        )
        add_note(uow, case, "decision", reason)
        uow.commit()
    return uow.changes(case.id, case.reference)


def restart_clock(command: RestartClock, uow: UnitOfWork) -> Changes:
    """Begin a clock again, where the law of it says so. Raises as above."""
    with uow:
        uow.require(Action.WORK_CASE)
        clock, case = _of(uow, command.clock_id)
        check_restart(rule_of(uow, clock), stand(uow, clock), command.reason)
        reason = written("reason", command.reason, "Say what was clarified")
        on = _moment(uow, command.on, clock.started_at)
        happen(uow, case, clock, ClockEvent.RESTARTED, on, reason)
        add_note(uow, case, "decision", reason)
        uow.commit()
    return uow.changes(case.id, case.reference)


def meet_clock(command: MeetClock, uow: UnitOfWork) -> Changes:
    """Write down that what a clock asked for is done; what follows starts.

    Raises as above.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        clock, case = _of(uow, command.clock_id)
        words = written("words", command.words, "Say what was done")
        on = _moment(uow, command.on, clock.started_at)
        meet(uow, case, clock, on, words)
        add_note(uow, case, "decision", words)
        uow.commit()
    return uow.changes(case.id, case.reference)


def meet(
    uow: UnitOfWork, case: CaseRow, clock: CaseClockRow, on: datetime, words: str
) -> None:
    """Meet a running clock and start what follows from it. Raises ClerkError."""
    if clock.state != ClockState.RUNNING:
        raise ClerkError("This clock is not running.")
    happen(uow, case, clock, ClockEvent.MET, on, words)
    complaint = complaint_of(uow, case) if clock.kind == ACK else None
    if complaint is not None and complaint.refused_at is None:
        acknowledged(uow, case, complaint, on, clock.nation)
    for kind in FOLLOWS.get(clock.kind, ()):
        start_clock(uow, case, kind, on, clock.nation)
    refresh_due(uow, case)


def _of(uow: UnitOfWork, clock_id: UUID) -> tuple[CaseClockRow, CaseRow]:
    clock = uow.get(CaseClockRow, clock_id)
    return clock, case_to_work(uow, clock.case_id)


def _moment(uow: UnitOfWork, on: datetime | None, started_at: datetime) -> datetime:
    """Return when it was; neither ahead nor before the clock began."""
    moment = on or uow.now
    if moment > uow.now:
        raise FieldProblem("on", "Choose a time that has been")
    moment = _within(moment, started_at)
    if moment < started_at:
        raise FieldProblem("on", "Choose a time after the clock began")
    return moment


def _within(moment: datetime, since: datetime) -> datetime:
    """Return *moment*, or *since* where it is earlier on that very day.

    A day is what people know; what came on the day on which something began came
    after it.
    """
    same_day = uk_date(moment) == uk_date(since)
    return max(moment, since) if same_day else moment


def _last_at(uow: UnitOfWork, clock: CaseClockRow) -> datetime:
    """Return when something last happened to a clock: no pause lies in another."""
    return max((each.at for each in happenings(uow, clock)), default=clock.started_at)


def _paused_at(uow: UnitOfWork, clock: CaseClockRow) -> datetime:
    e = ClockEventRow
    latest = select(func.max(e.n)).where(
        e.clock_id == clock.id, e.event == ClockEvent.PAUSED.value
    )
    found = uow.session.scalar(select(e.at).where(e.n == latest.scalar_subquery()))
    return found or clock.started_at
