"""What time itself does: warnings, escalation, work of those who left.

The program runs these for itself, whoever is at the desk. Each is one batch;
what it leaves is done by the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select

from db.case_clocks import clocks_of, tell
from db.domain.cases import risks_of
from db.domain.causes import born_of
from db.domain.clocks import NEVER, ClockEvent, ClockState
from db.domain.escalation import ESCALATED, Escalation, Facts, escalation, is_higher
from db.domain.ladders import DUTY, MOST_STEPS, staff_of
from db.domain.permissions import Action, Role
from db.domain.referrals import URGENT, ReferralState, level_due
from db.domain.task_lists import TASK_FREED, TaskState
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import escalation_rules, ladder_of
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_work import CaseTaskRow
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRoleRow, StaffRow, TeamMemberRow, TeamRow
from desktop.casework.use_cases.hand_rows import give, to_team
from desktop.casework.use_cases.hands import BATCH, Batch
from desktop.casework.use_cases.of_case import (
    add_note,
    deputy_of,
    today_of,
    works_here,
)

_WATCHED: Final = BATCH


@dataclass(frozen=True, slots=True)
class Tend:
    """One batch.

    Attributes:
        after: what the batch before it left.
        only: records that were found to be due; empty looks at all of them.
    """

    after: UUID | None = None
    only: tuple[UUID, ...] = ()


def escalate_referrals(command: Tend, uow: UnitOfWork) -> Batch:
    """Take urgent referrals that nobody accepted up their team's ladder.

    A step that nobody can take (a team that is closed, nobody on duty) is left
    out, so that the next one hears of it at once.
    """
    with uow:
        uow.require(Action.TEND_CLOCKS)
        r = ReferralRow
        query = select(r).where(
            r.state == ReferralState.SENT.value,
            r.urgency.in_(URGENT),
            r.accept_by_at <= uow.now,
            r.escalated < MOST_STEPS,
        )
        if command.only:
            query = query.where(r.id.in_(command.only))
        if command.after is not None:
            query = query.where(r.n > uow.get(ReferralRow, command.after).n)
        rows = uow.session.scalars(query.order_by(r.n).limit(BATCH)).all()
        done = sum(_take_up(uow, row) for row in rows)
        uow.commit()
    left = (rows[-1].id,) if len(rows) == BATCH else ()
    return Batch(uow.changes().kinds, done=done, left=left)


def warn_of_clocks(command: Tend, uow: UnitOfWork) -> Batch:
    """Mark the clocks that have come near their day, once each."""
    with uow:
        uow.require(Action.TEND_CLOCKS)
        c = CaseClockRow
        query = (
            select(c, CaseRow)
            .join(CaseRow, CaseRow.id == c.case_id)
            .where(
                c.state == ClockState.RUNNING.value,
                c.warned_at.is_(None),
                c.warn_at <= uow.now,
                CaseRow.is_open.is_(True),
            )
        )
        if command.only:
            query = query.where(c.id.in_(command.only))
        if command.after is not None:
            query = query.where(c.n > uow.get(CaseClockRow, command.after).n)
        rows = uow.session.execute(query.order_by(c.n).limit(_WATCHED)).all()
        for clock, case in rows:
            clock.warned_at = case.moved_at = uow.now
            cause = born_of("warned", clock.id, clock.warn_at)
            tell(uow, case, clock, ClockEvent.WARNED, uow.now, None, cause=cause)
        uow.commit()
    left = (rows[-1][0].id,) if len(rows) == _WATCHED else ()
    return Batch(uow.changes().kinds, done=len(rows), left=left)


def escalate_cases(command: Tend, uow: UnitOfWork) -> Batch:
    """Take cases up to the role that the rules name, with the reason in a note.

    Raises NotAllowed for whoever is not the program.
    """
    with uow:
        uow.require(Action.TEND_CLOCKS)
        c = CaseRow
        query = select(c).where(
            c.is_open.is_(True),
            or_(c.escalated_to.is_(None), c.escalated_to != Role.SENIOR_CO_ORDINATOR),
        )
        if command.only:
            query = query.where(c.id.in_(command.only))
        if command.after is not None:
            query = query.where(c.n > uow.get(CaseRow, command.after).n)
        rows = uow.session.scalars(query.order_by(c.n).limit(BATCH)).all()
        done = sum(_go_up(uow, case) for case in rows)
        uow.commit()
    left = (rows[-1].id,) if len(rows) == BATCH else ()
    return Batch(uow.changes().kinds, done=done, left=left)


def free_leavers_cases(command: Tend, uow: UnitOfWork) -> Batch:
    """Give the cases of those who left to their cover, else back to the queue."""
    with uow:
        uow.require(Action.TEND_CLOCKS)
        query = (
            select(CaseRow, StaffRow)
            .join(StaffRow, StaffRow.id == CaseRow.owner_id)
            .where(CaseRow.is_open.is_(True), StaffRow.left_at.is_not(None))
            .order_by(CaseRow.n)
            .limit(BATCH)
        )
        if command.only:
            query = query.where(CaseRow.id.in_(command.only))
        rows = uow.session.execute(query).all()
        for case, leaver in rows:
            taker = works_here(uow, leaver.cover_id)
            cause = born_of("left", case.id, leaver.id, leaver.left_at)
            if taker is None:
                to_team(uow, case, case.team_code, "left", None, cause=cause)
            else:
                give(uow, case, taker.id, "left", cause=cause)
        uow.commit()
    more = command.after or (rows[-1][0].id if rows else None)
    left = (more,) if len(rows) == BATCH and more else ()
    return Batch(uow.changes().kinds, done=len(rows), left=left)


def free_leavers_tasks(command: Tend, uow: UnitOfWork) -> Batch:
    """Let open tasks of those who left come to whoever has their case, with a note.

    To the leaver's cover where there is one; else to the owner of the case, or
    to the team where it has none.
    """
    with uow:
        uow.require(Action.TEND_CLOCKS)
        t = CaseTaskRow
        query = (
            select(t, CaseRow, StaffRow)
            .join(CaseRow, CaseRow.id == t.case_id)
            .join(StaffRow, StaffRow.id == t.owner_id)
            .where(
                t.state == TaskState.OPEN.value,
                CaseRow.is_open.is_(True),
                StaffRow.left_at.is_not(None),
            )
            .order_by(t.n)
            .limit(BATCH)
        )
        if command.only:
            query = query.where(t.id.in_(command.only))
        rows = uow.session.execute(query).all()
        for task, case, leaver in rows:
            taker = works_here(uow, leaver.cover_id)
            task.owner_id = None if taker is None else taker.id
            cause = born_of("left", task.id, leaver.id, leaver.left_at)
            words = f"{leaver.name} left. To be done by somebody else: {task.words}"
            facts = {"code": TASK_FREED, "who": leaver.name, "task": task.words}
            add_note(uow, case, "system", words, cause=cause, facts=facts)
        uow.commit()
    more = command.after or (rows[-1][0].id if rows else None)
    left = (more,) if len(rows) == BATCH and more else ()
    return Batch(uow.changes().kinds, done=len(rows), left=left)


def _take_up(uow: UnitOfWork, row: ReferralRow) -> bool:
    steps = ladder_of(uow.session, row.team_code, today_of(uow)).steps
    level = level_due(
        *(row.state, row.urgency, row.made_at, row.accept_by_at or NEVER, uow.now),
        steps=len(steps),
    )
    if level <= row.escalated:
        return False
    to = _at(uow, row.team_code, steps[level - 1])
    while to is None and level < len(steps):
        level += 1
        to = _at(uow, row.team_code, steps[level - 1])
    row.escalated, row.escalated_at = level, uow.now
    row.escalated_to_id = to.id if to else None
    return True


def _go_up(uow: UnitOfWork, case: CaseRow) -> bool:
    facts = Facts(
        case.service_code,
        risks_of(case.risks),
        case.priority,
        case.opened_at,
        case.next_due_at,
        case.chases,
    )
    calendar = council_calendar(uow.session)
    rules = escalation_rules(uow.session, today_of(uow))
    found: Escalation | None = escalation(facts, uow.now, calendar, rules)
    if found is None or not is_higher(found.to, case.escalated_to):
        return False
    case.escalated_to, case.escalated_at = found.to.value, uow.now
    cause = born_of("escalated", case.id, found.to, found.why, case.reopened)
    told = {"code": ESCALATED, "why": found.why, "to": found.to.value}
    add_note(uow, case, "system", found.why, cause=cause, facts=told)
    for clock in clocks_of(uow, case):
        if clock.state == ClockState.RUNNING and clock.due_at <= uow.now:
            clock.escalated_at, clock.escalated_to = uow.now, found.to.value
            cause = born_of("escalated", clock.id, found.to, clock.due_at)
            event = ClockEvent.ESCALATED
            tell(uow, case, clock, event, uow.now, found.why, cause=cause)
    return True


def _at(uow: UnitOfWork, team_code: str, step: str) -> StaffRow | None:
    """Return who stands on a step of the ladder, None where nobody does."""
    if step == DUTY:
        return _duty(uow, team_code)
    if (staff_id := staff_of(step)) is not None:
        return works_here(uow, staff_id)
    return _with_role(uow, step, team_code)


def _duty(uow: UnitOfWork, team_code: str) -> StaffRow | None:
    team = uow.session.scalar(select(TeamRow).where(TeamRow.code == team_code))
    if team is None or team.closed:
        return None
    return works_here(uow, team.duty_staff_id)


def _with_role(uow: UnitOfWork, role: str, team_code: str) -> StaffRow | None:
    """Return one with *role* who is at work, of the team where it has one."""
    in_team = (
        select(TeamMemberRow.n)
        .join(TeamRow, TeamRow.id == TeamMemberRow.team_id)
        .where(TeamMemberRow.staff_id == StaffRow.id, TeamRow.code == team_code)
        .exists()
    )
    query = (
        select(StaffRow)
        .join(StaffRoleRow, StaffRoleRow.staff_id == StaffRow.id)
        .where(StaffRoleRow.role == role, StaffRow.left_at.is_(None))
        .order_by(StaffRow.away, in_team.desc(), StaffRow.n)
    )
    found = uow.session.scalar(query.limit(1))
    return deputy_of(uow, found, today_of(uow)) if found else None
