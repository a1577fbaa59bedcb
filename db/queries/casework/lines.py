"""The line that answers "what's happening with my case?", for every case."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import LONDON, uk_date
from db.domain.cases import CaseKind, CaseState
from db.domain.clocks import ClockState
from db.domain.complaints import Reached, reached
from db.domain.customer_line import (
    LineFacts,
    Listener,
    customer_line,
    restricted_line,
    sealed_line,
)
from db.domain.letters.asked_for import COMPLAINT_CLOCKS
from db.domain.spoken import WELSH
from db.queries.casework.rows import CaseLine, Related
from db.queries.merged import one_and_the_same, standing_id
from db.queries.sheltered import shelter_from_reader
from db.tables.casework import CaseFrontRow, CaseRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_time import CaseClockRow
from db.tables.record import RESTRICTED
from db.tables.staff import TeamRow

MOST: Final = 50


def person_lines(
    session: Session,
    person_id: UUID,
    now: datetime,
    *,
    closed_since: date | None = None,
    language: str = "en",
    listener: Listener = Listener.CUSTOMER,
) -> list[CaseLine]:
    """Return the lines of a person's cases, open ones first, the soonest due first.

    Cases that were merged with another, and closed ones unless they were closed
    since a day, are left out. One that the reader may not see says whom to ring.
    *now* is zone-aware.
    """
    family = one_and_the_same(session, person_id)
    c, f = CaseRow, CaseFrontRow
    query = (
        select(c)
        .where(c.person_id.in_(family))
        .order_by(c.is_open.desc(), c.next_due_at, c.opened_at.desc())
    )
    cases = [
        case
        for case in session.scalars(query.limit(MOST))
        if case.is_open
        or (
            case.state == CaseState.CLOSED
            and closed_since is not None
            and case.closed_at is not None
            and uk_date(case.closed_at) >= closed_since
        )
    ]
    lines = case_lines(session, cases, now, language, listener)
    seen = {case.reference for case in cases}
    fronts = session.scalars(
        select(f).where(f.person_id.in_(family), f.is_open.is_(True)).order_by(f.n)
    ).all()
    teams = _teams(session, {front.team_code for front in fronts}, language)
    mine = set(
        session.scalars(
            select(c.reference).where(
                c.reference.in_([one.reference for one in fronts])
            )
        )
    )
    for front in fronts:
        if front.reference in seen | mine:
            continue
        name, phone = teams.get(front.team_code, (front.team_code, None))
        words = restricted_line(name, phone, language)
        lines.append(CaseLine(front.case_id, front.reference, words, True, True))
    return lines


def line_by_reference(
    session: Session, reference: str, now: datetime, language: str = "en"
) -> CaseLine | None:
    """Return the line of one case by its reference; None where there is none."""
    case = session.scalar(select(CaseRow).where(CaseRow.reference == reference))
    if case is not None:
        return case_lines(session, [case], now, language)[0]
    f = CaseFrontRow
    front = session.scalar(select(f).where(f.reference == reference))
    if front is None:
        return None
    name, phone = _teams(session, {front.team_code}, language).get(
        front.team_code, (front.team_code, None)
    )
    words = restricted_line(name, phone, language)
    return CaseLine(front.case_id, front.reference, words, True, front.is_open)


def whose_case(session: Session, case_id: UUID) -> UUID | None:
    """Return whose case it is, by the record that speaks for them now.

    None where it is nobody's, or not to be seen.
    """
    c, f = CaseRow, CaseFrontRow
    person_id = session.scalar(select(c.person_id).where(c.id == case_id))
    if person_id is None:
        person_id = session.scalar(select(f.person_id).where(f.case_id == case_id))
    return standing_id(session, person_id) if person_id else None


def case_lines(
    session: Session,
    cases: Sequence[CaseRow],
    now: datetime,
    language: str = "en",
    listener: Listener = Listener.CUSTOMER,
) -> list[CaseLine]:
    """Return the line of each case, in their order; *now* as above.

    Of a restricted one, which whoever reads it has opened, no more than is safe.
    """
    teams = _teams(session, {case.team_code for case in cases}, language)
    clocks = _clocks(session, [case.id for case in cases])
    answered = _reached(session, cases)
    into = {case.merged_into_id for case in cases if case.merged_into_id}
    c = CaseRow
    onward = session.execute(select(c.id, c.reference).where(c.id.in_(into)))
    goes_on = dict(onward.tuples().all())
    lines = []
    for case in cases:
        name, phone = teams.get(case.team_code, (case.team_code, None))
        due_on, due_at, paused = clocks.get(case.id, (None, None, False))
        facts = LineFacts(
            state=case.state,
            team=name,
            phone=phone,
            has_owner=case.owner_id is not None,
            waiting_for=case.waiting_for,
            next_step=case.next_step,
            due_on=due_on,
            paused=paused and due_on is None,
            outcome=case.outcome,
            closed_on=uk_date(case.closed_at) if case.closed_at else None,
            carries_on=goes_on.get(case.merged_into_id)
            if case.merged_into_id
            else None,
            due_at=due_at,
            reached=answered.get(case.id),
        )
        lines.append(
            CaseLine(
                case.id,
                case.reference,
                sealed_line(language)
                if case.scope == RESTRICTED
                else customer_line(facts, now, language, listener),
                restricted=False,
                is_open=case.is_open,
                due_on=due_on,
                due_at=due_at,
                title=case.title,
            )
        )
    return lines


def related_cases(
    session: Session,
    person_id: UUID | None,
    property_id: UUID | None,
    service_code: str | None = None,
) -> list[Related]:
    """Return open cases of the same person or property, the most alike first.

    They are shown before a new one is opened. A protected person's place leads
    to nobody: only their own cases are given for it.
    """
    c = CaseRow
    family: Collection[UUID] = (
        one_and_the_same(session, person_id) if person_id else frozenset()
    )
    if person_id is not None:
        property_id = shelter_from_reader(session, family).place(property_id)
    found: dict[UUID, CaseRow] = {}
    for where in (
        c.person_id.in_(family) if family else None,
        c.property_id == property_id if property_id else None,
    ):
        if where is None:
            continue
        query = select(c).where(where, c.is_open.is_(True))
        for case in session.scalars(query.order_by(c.opened_at.desc()).limit(MOST)):
            found[case.id] = case
    related = [
        Related(
            id=case.id,
            reference=case.reference,
            title=case.title,
            team_code=case.team_code,
            state=case.state,
            opened_at=case.opened_at,
            same_person=case.person_id in family,
            same_property=property_id is not None and case.property_id == property_id,
            same_service=case.service_code == service_code,
            enquiry_id=case.enquiry_id,
        )
        for case in found.values()
    ]
    return sorted(
        related,
        key=lambda one: (
            -(one.same_service + one.same_person + one.same_property),
            -one.opened_at.timestamp(),
        ),
    )


def _clocks(
    session: Session, ids: Sequence[UUID]
) -> dict[UUID, tuple[date | None, datetime | None, bool]]:
    """Return the first day that runs, its instant, whether one stands still, by case.

    The instant is that of a clock of hours; one of days ends with its day.
    """
    k = CaseClockRow
    states = (ClockState.RUNNING.value, ClockState.PAUSED.value)
    rows = session.execute(
        select(k.case_id, k.state, k.due_on, k.due_at)
        .where(k.case_id.in_(ids), k.state.in_(states))
        .order_by(k.due_at)
    )
    found: dict[UUID, tuple[date | None, datetime | None, bool]] = {}
    for case_id, state, due_on, due_at in rows:
        day, instant, paused = found.get(case_id, (None, None, False))
        if state == ClockState.PAUSED:
            paused = True
        elif day is None:
            whole_days = due_at.astimezone(LONDON).time() == time()
            day, instant = due_on, None if whole_days else due_at
        found[case_id] = (day, instant, paused)
    return found


def _reached(session: Session, cases: Sequence[CaseRow]) -> dict[UUID, Reached | None]:
    """Return how far each complaint among *cases* was answered."""
    complaints = [case.id for case in cases if case.kind == CaseKind.COMPLAINT]
    if not complaints:
        return {}
    c = ComplaintRow
    rows = session.scalars(select(c).where(c.case_id.in_(complaints)))
    k = CaseClockRow
    running = set(
        session.scalars(
            select(k.case_id).where(
                k.case_id.in_(complaints),
                k.kind.in_(COMPLAINT_CLOCKS),
                k.state == ClockState.RUNNING.value,
            )
        )
    )
    return {
        row.case_id: reached(
            refused=row.refused_at is not None,
            first=row.outcome_one,
            asked_again=row.stage_two_asked_at is not None,
            second=row.outcome_two,
            runs=row.case_id in running,
        )
        for row in rows
    }


def _teams(
    session: Session, codes: Collection[str], language: str
) -> dict[str, tuple[str, str | None]]:
    t = TeamRow
    rows = session.execute(
        select(t.code, t.name, t.name_cy, t.phone).where(t.code.in_(codes))
    )
    return {
        code: (name_cy if language == WELSH and name_cy else name, phone)
        for code, name, name_cy, phone in rows
    }
