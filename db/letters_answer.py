"""A letter is out: the clocks of its case that waited for it have what they ask for.

Only sending stops a clock: deciding what to say, queueing it and printing it do
not, and what comes back was sent all the same.
Source: Complaint Handling Code 2024, sections 6.2 and 6.3; Freedom of Information
Act 2000, section 10.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import or_, select

from db.case_clocks import clocks_of, happen, refresh_due, start_clock
from db.case_rows import add_under
from db.domain.cases import CaseKind
from db.domain.clocks import ClockEvent, ClockState
from db.domain.complaints import ACKNOWLEDGED_AT, LAST_STAGE
from db.domain.letters.asked_for import (
    ACKNOWLEDGEMENT,
    ANSWER,
    clocks_ended,
    kinds_asked,
)
from db.domain.letters.states import NOT_OUT_YET, LetterState
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_work import CaseLetterRow
from db.tables.letter import LetterRow
from db.tables.letter_template import LetterTemplateEditionRow

ACK: Final = "complaint-ack"
STAGE_ONE, STAGE_TWO = "complaint-stage1", "complaint-stage2"
_COMING: Final = (*NOT_OUT_YET, LetterState.RELEASED)


def letter_sent(uow: UnitOfWork, row: LetterRow, case: CaseRow) -> None:
    """End what a letter answers, as it is sent now; the caller commits."""
    kinds = _kinds(uow, row)
    complaint = None
    if case.kind == CaseKind.COMPLAINT:
        complaint = complaint_of(uow, case)
    ended = set(clocks_ended(kinds))
    answers = complaint is not None and _answers(complaint, kinds)
    if complaint is not None and answers and not is_acknowledged(complaint):
        ended.add(ACK)  # an answer says as well that we have it
    if not ended:
        return
    nation = None
    for clock in clocks_of(uow, case):
        if clock.kind in ended:
            happen(uow, case, clock, ClockEvent.MET, uow.now, row.reference)
            nation = clock.nation if clock.kind == ACK else nation
    if complaint is not None and ACK in ended and complaint.refused_at is None:
        # The day that the letter tells counts from the day that it bears.
        begins = row.released_at or uow.now
        acknowledged(uow, case, complaint, begins, nation, answered=answers)
    refresh_due(uow, case)


def acknowledged(
    uow: UnitOfWork,
    case: CaseRow,
    complaint: ComplaintRow,
    begins: datetime,
    nation: str | None = None,
    *,
    answered: bool = False,
) -> None:
    """Write down that a complaint is acknowledged now; its stage's clock *begins*.

    Nothing where it was before. The caller commits.
    """
    if is_acknowledged(complaint):
        return
    if complaint.stage_two_asked_at is not None:
        complaint.stage, complaint.stage_two_acknowledged_at = LAST_STAGE, uow.now
        kind = STAGE_TWO
    else:
        complaint.stage, complaint.acknowledged_at = 1, uow.now
        kind = STAGE_ONE
    if not answered:
        start_clock(uow, case, kind, begins, nation)
    add_under(
        uow,
        case,
        CaseNoteRow(
            case_id=case.id,
            kind="state",
            words=f"Acknowledged at stage {complaint.stage}",
            facts={"code": ACKNOWLEDGED_AT, "stage": str(complaint.stage)},
        ),
    )
    case.moved_at = uow.now
    refresh_due(uow, case)


def is_acknowledged(complaint: ComplaintRow) -> bool:
    """Return whether the stage that a complaint is at was acknowledged."""
    if complaint.stage_two_asked_at is not None:
        return complaint.stage_two_acknowledged_at is not None
    return complaint.acknowledged_at is not None


def complaint_of(uow: UnitOfWork, case: CaseRow) -> ComplaintRow | None:
    """Return what is complained of in a case; None where it is no complaint."""
    c = ComplaintRow
    return uow.session.scalar(select(c).where(c.case_id == case.id))


def clocks_waiting_for_letters(uow: UnitOfWork, case: CaseRow) -> frozenset[str]:
    """Return the kinds of a case's clocks that letters will end which are not out."""
    waiting: set[str] = set()
    for asked in coming(uow, case):
        waiting |= clocks_ended(kinds_asked(asked.kind, asked.facts))
    return frozenset(waiting)


def coming(uow: UnitOfWork, case: CaseRow) -> Sequence[CaseLetterRow]:
    """Return what a case asks to be written, and what was written and is not out."""
    a, w = CaseLetterRow, LetterRow
    inside = select(w.asked_id).where(
        w.case_id == case.id, w.asked_id.is_not(None), w.state.in_(_COMING)
    )
    query = select(a).where(
        a.case_id == case.id,
        or_(a.state == "queued", (a.state == "made") & a.id.in_(inside)),
    )
    return uow.session.scalars(query, execution_options={EVERY_SCOPE: True}).all()


def not_coming(uow: UnitOfWork, asked: CaseLetterRow) -> None:
    """Take back what stood on a letter that was given up; the caller commits.

    A complaint is to be acknowledged anew. In a closed case nobody is left to
    answer: what waited for the letter is over, and was not met.
    """
    case = uow.get(CaseRow, asked.case_id)
    complaint = complaint_of(uow, case)
    if (
        complaint is not None
        and asked.kind == ACKNOWLEDGEMENT
        and not is_acknowledged(complaint)
        and complaint.stage == asked.facts.get("stage")
    ):
        complaint.stage -= 1
    if not case.is_open:
        uow.session.flush()
        still = clocks_waiting_for_letters(uow, case)
        _end(uow, case, clocks_ended(kinds_asked(asked.kind, asked.facts)) - still)


def _answers(complaint: ComplaintRow, kinds: Sequence[str]) -> bool:
    """Return whether a letter answers a complaint at the stage that it is at."""
    stage = 1 if complaint.stage_two_asked_at is None else LAST_STAGE
    return f"{ANSWER}-{stage}" in kinds or tuple(kinds) == (ANSWER,)


def _end(uow: UnitOfWork, case: CaseRow, kinds: Collection[str]) -> None:
    for clock in clocks_of(uow, case):
        if clock.kind in kinds and clock.state == ClockState.RUNNING:
            happen(uow, case, clock, ClockEvent.ENDED, uow.now, "No letter was sent")


def _kinds(uow: UnitOfWork, row: LetterRow) -> tuple[str, ...]:
    """Return what a letter answers: what was asked for, else what its words are for."""
    if row.asked_id is not None:
        a = CaseLetterRow
        asked: Any = uow.session.scalar(
            select(a).where(a.id == row.asked_id), execution_options={EVERY_SCOPE: True}
        )
        if asked is not None:
            return kinds_asked(asked.kind, asked.facts)
    e = LetterTemplateEditionRow
    answers = uow.session.scalar(select(e.answers).where(e.id == row.edition_id))
    return tuple(answers or ())
