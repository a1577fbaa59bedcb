"""Is it a complaint, or something else? The test decides; a reason may change it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
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
from db.domain.clocks import ClockEvent
from db.domain.complaints import ComplaintTest, Scheme, check_scheme, decide
from db.domain.permissions import Action
from db.domain.written import written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.heeding import heed, heed_hazard, told_by
from db.letters_answer import ACK, STAGE_ONE, STAGE_TWO
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_complaint import ComplaintRow
from desktop.casework.use_cases.of_case import (
    add_note,
    case_to_work,
    service_of,
)
from desktop.casework.use_cases.open_case import clock_kind

KINDLY = (CaseKind.COMPLIMENT, CaseKind.SUGGESTION)
"""What came as a complaint may be one of these; no test asks for it."""


@dataclass(frozen=True, slots=True)
class WeighComplaint:
    """What they say, and the answers that tell what it is.

    Attributes:
        kind: compliment or suggestion where it is one; None asks the test.
        changed_reason: why it is the other thing than the test says, or is no
            longer what it was taken for.
    """

    case_id: UUID
    about: str
    test: ComplaintTest
    wanted: str | None = None
    scheme: str = Scheme.LGSCO.value
    changed_reason: str | None = None
    kind: str | None = None
    version: int | None = None


def weigh_complaint(command: WeighComplaint, uow: UnitOfWork) -> Changes:
    """Make a case a complaint, or a request, a compliment or a suggestion.

    A complaint is acknowledged by a day that counts from when the case came;
    one that turns out to be something else stops those clocks, and is answered
    by the day that its service promises. What was
    answered or refused stays a complaint. Raises NotAllowed, NotFound,
    ClerkError; FieldProblem for ``about``, ``scheme``, ``kind``,
    ``changed_reason``.
    """
    with uow:
        uow.require(Action.HANDLE_COMPLAINT)
        case = case_to_work(uow, command.case_id, command.version)
        row = uow.session.scalar(
            select(ComplaintRow).where(ComplaintRow.case_id == case.id)
        )
        if row is not None and (row.outcome_one or row.refused_at):
            raise ClerkError("This complaint was answered: it stays what it is.")
        about = written("about", command.about, "Write what they say", like="note")
        check_scheme(command.scheme)
        kind, why = _kind(command, was_complaint=row is not None)
        if kind is CaseKind.COMPLAINT:
            _keep(uow, case, row, command, about, why)
        else:
            _stop_clocks(uow, case)
            _promise(uow, case)
        if case.kind != kind or row is None:
            add_note(uow, case, "decision", command.changed_reason or why)
        case.kind, case.moved_at = kind.value, uow.now
        heed(uow, case, told_by(uow, about))
        heed_hazard(uow, case, about)
        uow.commit()
    return uow.changes(case.id, case.reference)


def _kind(command: WeighComplaint, *, was_complaint: bool) -> tuple[CaseKind, str]:
    reason = written_or_none("changed_reason", command.changed_reason)
    if command.kind is not None:
        if command.kind not in KINDLY:
            raise FieldProblem("kind", "Choose what it is")
        if was_complaint and reason is None:
            raise FieldProblem("changed_reason", "Say why it is no complaint after all")
        return CaseKind(command.kind), reason or "They are not unhappy with us"
    verdict = decide(command.test)
    is_complaint = verdict.is_complaint is not (reason is not None)
    if was_complaint and not is_complaint and reason is None:
        raise FieldProblem("changed_reason", "Say why it is no complaint after all")
    kind = CaseKind.COMPLAINT if is_complaint else CaseKind.REQUEST
    return kind, reason or verdict.why


def _keep(
    uow: UnitOfWork,
    case: CaseRow,
    row: ComplaintRow | None,
    command: WeighComplaint,
    about: str,
    why: str,
) -> None:
    received_at = case.opened_at
    if row is None:
        row = add_under(
            uow,
            case,
            ComplaintRow(
                case_id=case.id, about=about, test={}, received_at=received_at
            ),
        )
    row.about, row.scheme = about, command.scheme
    row.wanted = written_or_none("wanted", command.wanted, like="note")
    row.test = asdict(command.test) | {"why": why}
    row.changed_reason = written_or_none("changed_reason", command.changed_reason)
    kinds = {clock.kind for clock in clocks_of(uow, case)}
    if kinds.isdisjoint({ACK, STAGE_ONE, STAGE_TWO}):
        start_clock(uow, case, ACK, received_at)
        refresh_due(uow, case)


def _stop_clocks(uow: UnitOfWork, case: CaseRow) -> None:
    for clock in clocks_of(uow, case):
        if clock.kind in {ACK, STAGE_ONE, STAGE_TWO}:
            happen(uow, case, clock, ClockEvent.ENDED, uow.now, "No complaint")


def _promise(uow: UnitOfWork, case: CaseRow) -> None:
    """Start the service's own clock where none is left to run."""
    kind = clock_kind(service_of(uow, case))
    if kind is None or kind == ACK or clocks_of(uow, case):
        return
    start_clock(uow, case, kind, case.opened_at)
    refresh_due(uow, case)
