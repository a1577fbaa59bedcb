"""Complaints: taken, acknowledged, refused, answered, and answered once more."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from uuid import UUID

from sqlalchemy import select

from db.case_clocks import (
    clocks_of,
    happen,
    refresh_due,
    start_clock,
)
from db.case_rows import add_under
from db.changes import Changes
from db.domain.cases import CaseKind
from db.domain.clocks import ClockEvent, ClockState
from db.domain.complaints import (
    ANSWERED_AT,
    LAST_STAGE,
    OMBUDSMAN,
    OUTCOMES,
    TO_ACKNOWLEDGE,
    ComplaintTest,
    Outcome,
    Scheme,
    check_acknowledgement,
    check_answer,
    check_refusal,
    check_scheme,
    check_stage_two_handler,
    decide,
    next_stage,
)
from db.domain.letters.asked_for import ACKNOWLEDGEMENT
from db.domain.permissions import Action
from db.domain.written import written, written_or_none
from db.errors import ClerkError
from db.letters_answer import (
    ACK,
    STAGE_ONE,
    STAGE_TWO,
    acknowledged,
    is_acknowledged,
)
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseLinkRow, CaseRow
from db.tables.casework_complaint import ComplaintRow
from desktop.casework.use_cases.hand_rows import give
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import (
    add_note,
    case_to_work,
    looked_at_first,
    somebody_to_work,
)
from desktop.casework.use_cases.open_case import NewCase, make_case


@dataclass(frozen=True, slots=True)
class TakeComplaint:
    """What they are unhappy with; the test says what it is.

    Attributes:
        changed_reason: why it is the other thing than the test says.
        about_case_id: the case whose handling they are unhappy with.
    """

    case: NewCase
    about: str
    test: ComplaintTest
    wanted: str | None = None
    scheme: str = Scheme.LGSCO.value
    changed_reason: str | None = None
    about_case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class AcknowledgeComplaint:
    """What we understand the complaint to be, and what they want of us.

    Attributes:
        by_letter: whether a letter tells them, and it counts once that is sent;
            otherwise they know it already, as by an e-mail of our own.
    """

    case_id: UUID
    about: str
    wanted: str
    handler_id: UUID | None = None
    by_letter: bool = True


@dataclass(frozen=True, slots=True)
class RefuseComplaint:
    """Why it is not taken; they hear of the ombudsman."""

    case_id: UUID
    reason: str
    words: str


@dataclass(frozen=True, slots=True)
class AnswerComplaint:
    """What was found, and why."""

    case_id: UUID
    outcome: str
    reasons: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class AskStageTwo:
    """They are not content, and somebody else looks at it."""

    case_id: UUID
    why: str
    handler_id: UUID


def take_complaint(command: TakeComplaint, uow: UnitOfWork) -> Changes:
    """Take a complaint, or the request for service that it is.

    A complaint has to be acknowledged by a day that counts from its receipt.
    Raises NotAllowed, NotFound; FieldProblem for ``about``, ``scheme`` and
    those of `open_case`.
    """
    with uow:
        uow.require(Action.OPEN_CASE)
        about = written(
            "about", command.about, "Write what they are unhappy with", like="note"
        )
        check_scheme(command.scheme)
        verdict = decide(command.test)
        changed = written_or_none(
            "changed_reason", command.changed_reason, like="reason"
        )
        is_complaint = verdict.is_complaint is not (changed is not None)
        kind = CaseKind.COMPLAINT if is_complaint else CaseKind.REQUEST
        case = make_case(
            uow,
            _of_kind(command.case, kind, about),
            with_clock=not is_complaint,
        )
        if is_complaint:
            row = ComplaintRow(
                case_id=case.id,
                about=about,
                wanted=written_or_none("wanted", command.wanted, like="note"),
                test=asdict(command.test) | {"why": verdict.why},
                changed_reason=changed,
                scheme=command.scheme,
                received_at=case.opened_at,
            )
            add_under(uow, case, row)
            clock = start_clock(uow, case, ACK, case.opened_at, command.case.nation)
            refresh_due(uow, case, [clock])
        else:
            add_note(uow, case, "decision", changed or verdict.why)
        if command.about_case_id is not None:
            _follow(uow, uow.get(CaseRow, command.about_case_id), case)
        uow.commit()
    return uow.changes(case.id, case.reference)


def acknowledge_complaint(command: AcknowledgeComplaint, uow: UnitOfWork) -> Changes:
    """Acknowledge at the stage it is at, and ask for the letter that says so.

    The stage's own clock starts when the letter is sent, or at once where they
    know already. Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``about``,
    ``wanted``, ``handler_id``.
    """
    with uow:
        uow.require(Action.HANDLE_COMPLAINT)
        case, row = _complaint(uow, command.case_id)
        check_acknowledgement(command.about, command.wanted)
        if is_acknowledged(row):
            raise ClerkError("This was acknowledged already.")
        stage = LAST_STAGE if row.stage_two_asked_at is not None else 1
        if row.stage == stage and command.by_letter:
            raise ClerkError("The letter that says so is not sent yet.")
        row.about = written("about", command.about, "Write the complaint", like="note")
        row.wanted = written(
            "wanted", command.wanted, "Write what they want", like="note"
        )
        if command.handler_id is not None:
            row.handler_id = _handler(uow, row, command.handler_id)
            _give_to_handler(uow, case, row.handler_id)
        if command.by_letter:
            row.stage = stage
            facts = {"about": row.about, "wanted": row.wanted, "stage": stage}
            begins = STAGE_TWO if stage == LAST_STAGE else STAGE_ONE
            queue_letter(uow, case, ACKNOWLEDGEMENT, facts | {"begins": begins})
            told = {"code": TO_ACKNOWLEDGE, "stage": str(stage)}
            words = f"To be acknowledged by letter at stage {stage}"
            add_note(uow, case, "state", words, facts=told)
        else:
            _meet(uow, case, ACK, "Acknowledged")
            acknowledged(uow, case, row, uow.now)
        uow.commit()
    return uow.changes(case.id, case.reference)


def refuse_complaint(command: RefuseComplaint, uow: UnitOfWork) -> Changes:
    """Refuse a complaint with reasons and the ombudsman's details. Raises as above.

    The time runs until the letter that says so is sent.

    FieldProblem for ``reason``, ``words``.
    """
    with uow:
        uow.require(Action.ANSWER_COMPLAINT)
        case, row = _complaint(uow, command.case_id)
        check_refusal(command.reason, command.words)
        if row.outcome_one is not None:
            raise ClerkError("This was answered already.")
        row.refused_at, row.refused_reason = uow.now, command.reason
        words = written("words", command.words, "Explain why we don't take it")
        looked_at_first(case)
        queue_letter(
            uow,
            case,
            "refusal",
            {"reason": command.reason, "words": words, **_ombudsman(row)},
        )
        add_note(uow, case, "decision", words)
        uow.commit()
    return uow.changes(case.id, case.reference)


def answer_complaint(command: AnswerComplaint, uow: UnitOfWork) -> Changes:
    """Answer at the stage it is at, with reasons; the letter tells what is next.

    The time runs until that letter is sent. Raises as above; NotAllowed where the
    same person would answer twice; FieldProblem for ``outcome``, ``reasons``.
    """
    with uow:
        uow.require(Action.ANSWER_COMPLAINT)
        case, row = _complaint(uow, command.case_id)
        if command.version is not None:
            uow.get(ComplaintRow, row.id, command.version)
        check_answer(command.outcome, command.reasons)
        reasons = written("reasons", command.reasons, "Give the reasons", like="note")
        me = uow.actor.staff_id
        if row.stage == 1 and row.outcome_one is None:
            row.stage_one_at, row.stage_one_by = uow.now, me
            row.outcome_one, row.reasons_one = command.outcome, reasons
        elif row.stage == 2 and row.outcome_two is None:  # noqa: PLR2004  the second stage
            check_stage_two_handler(row.stage_one_by, me)
            row.stage_two_at, row.stage_two_by = uow.now, me
            row.outcome_two, row.reasons_two = command.outcome, reasons
        else:
            raise ClerkError("Acknowledge it first, or it was answered already.")
        looked_at_first(case)
        facts = {"stage": row.stage, "outcome": command.outcome, "reasons": reasons}
        queue_letter(uow, case, "answer", facts | _ombudsman(row))
        found = OUTCOMES[Outcome(command.outcome)]
        told = {"code": ANSWERED_AT, "stage": str(row.stage), "outcome": found}
        words = f"Answered at stage {row.stage}: {found}"
        add_note(uow, case, "decision", words, facts=told)
        uow.commit()
    return uow.changes(case.id, case.reference)


def ask_stage_two(command: AskStageTwo, uow: UnitOfWork) -> Changes:
    """Take an answered complaint to the second stage, with another handler.

    Raises as above; FieldProblem for ``why``, ``handler_id``.
    """
    with uow:
        uow.require(Action.HANDLE_COMPLAINT)
        case, row = _complaint(uow, command.case_id)
        next_stage(row.stage, answered=row.outcome_one is not None)
        if row.stage_two_asked_at is not None:
            raise ClerkError("They asked for stage 2 already.")
        row.stage_two_why = written(
            "why", command.why, "Say why they are not content", like="note"
        )
        row.stage_two_asked_at = uow.now
        row.handler_id = _handler(uow, row, command.handler_id)
        _give_to_handler(uow, case, row.handler_id)
        looked_at_first(case)
        start_clock(uow, case, ACK, uow.now)
        refresh_due(uow, case)
        add_note(uow, case, "state", row.stage_two_why)
        uow.commit()
    return uow.changes(case.id, case.reference)


def _complaint(uow: UnitOfWork, case_id: UUID) -> tuple[CaseRow, ComplaintRow]:
    case = case_to_work(uow, case_id)
    row = uow.session.scalar(
        select(ComplaintRow).where(ComplaintRow.case_id == case.id)
    )
    if row is None or case.kind != CaseKind.COMPLAINT:
        raise ClerkError("This case is no complaint.")
    if row.refused_at is not None:
        raise ClerkError("This complaint was refused.")
    return case, row


def _follow(uow: UnitOfWork, before: CaseRow, case: CaseRow) -> None:
    """Hold a complaint to the case that it is about; seen by who may see both."""
    link = CaseLinkRow(case_id=before.id, other_id=case.id, kind="follows")
    link.scope = max(before.scope, case.scope)
    uow.add(link)
    before.moved_at = uow.now


def _handler(uow: UnitOfWork, row: ComplaintRow, handler_id: UUID) -> UUID:
    handler = somebody_to_work(uow, handler_id, "handler_id")
    if row.stage_two_asked_at is not None:
        check_stage_two_handler(row.stage_one_by, handler.id)
    return handler.id


def _give_to_handler(uow: UnitOfWork, case: CaseRow, handler_id: UUID) -> None:
    """Put a complaint into the hands of whoever answers it: it is theirs to do."""
    if case.owner_id != handler_id:
        give(uow, case, handler_id, "complaint")


def _meet(uow: UnitOfWork, case: CaseRow, kind: str, words: str) -> None:
    for clock in clocks_of(uow, case):
        if clock.kind == kind and clock.state == ClockState.RUNNING:
            happen(uow, case, clock, ClockEvent.MET, uow.now, words)


def _ombudsman(row: ComplaintRow) -> dict[str, str]:
    return {"ombudsman": OMBUDSMAN[Scheme(row.scheme)]}


def _of_kind(new: NewCase, kind: CaseKind, about: str) -> NewCase:
    summary = new.summary or about
    return replace(new, kind=kind.value, summary=summary, ask_later=True)
