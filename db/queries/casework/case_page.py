"""One case with all that stands on its page."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from db.clock import uk_date
from db.domain.cases import CaseKind
from db.domain.clock_permits import may_extend, may_pause, may_restart
from db.domain.clock_rules import rule_numbered
from db.domain.clocks import ClockState, Standing
from db.domain.deadline_rules import Unit
from db.domain.questions import answers_in_words
from db.queries.casework.case_facts import (
    asks_hazard,
    closing_asked,
    customer_needs,
    referred_by,
    unasked,
)
from db.queries.casework.case_more import more_of_case
from db.queries.casework.documents import documents_of_case
from db.queries.casework.lines import case_lines
from db.queries.casework.page_rows import (
    CasePage,
    ClockLine,
    ComplaintLine,
    LinkLine,
    RemedyLine,
    TaskLine,
    VisitLine,
)
from db.queries.casework.queue import queue_rows
from db.queries.casework.rows import Due
from db.queries.casework.rulebook import rule_editions
from db.queries.catalogue import service_edition
from db.tables.casework import (
    CaseGroupRow,
    CaseLinkRow,
    CaseRow,
)
from db.tables.casework_complaint import ComplaintRow, RemedyRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseTaskRow
from db.tables.record import RESTRICTED
from db.tables.staff import StaffRow, TeamRow


def case_page(
    session: Session, case_id: UUID, now: datetime, language: str = "en"
) -> CasePage | None:
    """Return a case's page; None where it is not here, or not for the reader."""
    case = session.scalar(select(CaseRow).where(CaseRow.id == case_id))
    if case is None:
        return None
    [row] = queue_rows(session, [case], now, None, sealed=False)
    [line] = case_lines(session, [case], now, language)
    sender, sent_at = referred_by(session, case.referral_id)
    service = service_edition(session, case.service_code, case.service_version)
    remedies = _remedies(session, case.id)
    return CasePage(
        id=case.id,
        version=case.version,
        reference=case.reference,
        kind=case.kind,
        title=case.title,
        summary=case.summary,
        service_code=case.service_code,
        service=row.service,
        enquiry_words=tuple(answers_in_words(service, case.answers)) if service else (),
        person_id=case.person_id,
        person=row.person,
        property_id=case.property_id,
        place=row.place,
        team_code=case.team_code,
        team=_team(session, case.team_code),
        owner_id=case.owner_id,
        owner=row.owner,
        state=case.state,
        is_open=case.is_open,
        restricted=case.scope == RESTRICTED,
        priority=case.priority,
        risks=row.risks,
        waiting_for=case.waiting_for,
        next_step=case.next_step,
        line=line.words,
        opened_at=case.opened_at,
        chases=case.chases,
        chased_at=case.chased_at,
        escalated_to=case.escalated_to,
        group_id=case.group_id,
        group=_group(session, case.group_id),
        closed_at=case.closed_at,
        outcome=case.outcome,
        outcome_words=case.outcome_words,
        root_cause=case.root_cause,
        close_wanted_by=case.close_by,
        merged_into_id=case.merged_into_id,
        clocks=_clocks(session, case, now),
        tasks=_tasks(session, case.id),
        links=_links(session, case.id),
        documents=documents_of_case(session, case.id),
        visits=_visits(session, case.id),
        complaint=_complaint(session, case.id, remedies),
        remedies=remedies,
        sender=sender,
        sent_at=sent_at,
        needs=customer_needs(session, case.person_id),
        closing=closing_asked(session, case),
        reopened=case.reopened,
        more=more_of_case(session, case, uk_date(now)),
        asks_hazard=service is not None and asks_hazard(session, case, service),
        unasked=unasked(case, service) if service is not None else (),
    )


def _clocks(session: Session, case: CaseRow, now: datetime) -> tuple[ClockLine, ...]:
    k = CaseClockRow
    rows = session.scalars(select(k).where(k.case_id == case.id).order_by(k.n))
    complains = case.kind == CaseKind.COMPLAINT  # whose time never stands still
    editions = rule_editions(session)
    lines = []
    for clock in rows:
        rule = rule_numbered(clock.kind, clock.number, editions)
        stood = Standing(
            ClockState(clock.state),
            clock.extended,
            clock.started_at,
            clock.due_on,
            clock.due_at,
            clock.warn_at,
            tuple(clock.working),
        )
        lines.append(
            ClockLine(
                id=clock.id,
                version=clock.version,
                kind=clock.kind,
                words=rule.words,
                state=clock.state,
                started_at=clock.started_at,
                due_on=clock.due_on,
                due_at=clock.due_at,
                in_hours=rule.unit is Unit.HOURS,
                due=_due(stood, now),
                working=stood.working,
                may_pause=may_pause(rule, stood) and not complains,
                may_extend=may_extend(rule, stood)
                and not (rule.statutory and now >= clock.due_at),
                may_restart=may_restart(rule, stood),
                pauses=() if complains else rule.pauses,
                restarts=rule.restarts,
                longer=rule.extended is not None or not rule.statutory,
                extended=clock.extended,
                statutory=rule.statutory,
                source=rule.source,
            )
        )
    return tuple(lines)


def _due(stood: Standing, now: datetime) -> Due:
    if stood.state is ClockState.PAUSED:
        return Due.PAUSED
    if stood.state is not ClockState.RUNNING:
        return Due.NONE
    if stood.due_at <= now:
        return Due.OVERDUE
    return Due.WARNING if stood.warn_at <= now else Due.IN_TIME


def _tasks(session: Session, case_id: UUID) -> tuple[TaskLine, ...]:
    t, before = CaseTaskRow, aliased(CaseTaskRow)
    rows = session.execute(
        select(t, StaffRow.name, before.words)
        .outerjoin(StaffRow, StaffRow.id == t.owner_id)
        .outerjoin(before, before.id == t.after_id)
        .where(t.case_id == case_id)
        .order_by(t.n)
    )
    return tuple(
        TaskLine(
            task.id,
            task.version,
            task.words,
            owner,
            task.due_on,
            task.state,
            waits if task.state == "waiting" else None,
            task.result,
        )
        for task, owner, waits in rows
    )


def _links(session: Session, case_id: UUID) -> tuple[LinkLine, ...]:
    link, c = CaseLinkRow, CaseRow
    rows = session.execute(
        select(
            *(link.id, c.id, c.reference, c.title, link.kind, c.state),
            link.case_id == case_id,
        )
        .join(
            c,
            or_(
                (link.case_id == case_id) & (c.id == link.other_id),
                (link.other_id == case_id) & (c.id == link.case_id),
            ),
        )
        .where(
            or_(link.case_id == case_id, link.other_id == case_id),
            link.undone_at.is_(None),
        )
        .order_by(link.n)
    )
    return tuple(LinkLine(*row) for row in rows)


def _visits(session: Session, case_id: UUID) -> tuple[VisitLine, ...]:
    v = VisitRow
    rows = session.execute(
        select(v, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == v.officer_id)
        .where(v.case_id == case_id)
        .order_by(v.starts_at)
    )
    return tuple(
        VisitLine(
            visit.id,
            visit.version,
            visit.order_id,
            visit.about,
            visit.starts_at,
            visit.ends_at,
            officer,
            visit.state,
            visit.officer_told_at is not None,
        )
        for visit, officer in rows
    )


def _remedies(session: Session, case_id: UUID) -> tuple[RemedyLine, ...]:
    r = RemedyRow
    rows = session.execute(
        select(
            *(r.id, r.version, r.kind, r.words, r.amount_pence),
            *(r.state, r.due_on, r.recovery),
        )
        .where(r.case_id == case_id)
        .order_by(r.n)
    )
    return tuple(RemedyLine(*row) for row in rows)


def _complaint(
    session: Session, case_id: UUID, remedies: tuple[RemedyLine, ...]
) -> ComplaintLine | None:
    c = ComplaintRow
    found = session.execute(
        select(c, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == c.handler_id)
        .where(c.case_id == case_id)
    ).first()
    if found is None:
        return None
    row, handler = found
    return ComplaintLine(
        id=row.id,
        version=row.version,
        about=row.about,
        wanted=row.wanted,
        stage=row.stage,
        scheme=row.scheme,
        handler=handler,
        received_at=row.received_at,
        acknowledged_at=row.acknowledged_at,
        outcome_one=row.outcome_one,
        outcome_two=row.outcome_two,
        refused_reason=row.refused_reason,
        remedies=remedies,
    )


def _team(session: Session, code: str) -> str:
    return session.scalar(select(TeamRow.name).where(TeamRow.code == code)) or code


def _group(session: Session, group_id: UUID | None) -> str | None:
    if group_id is None:
        return None
    named: Any = select(CaseGroupRow.name).where(CaseGroupRow.id == group_id)
    name: str | None = session.scalar(named)
    return name
