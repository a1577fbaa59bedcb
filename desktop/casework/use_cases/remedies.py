"""Remedies and lessons: agreed, made, recovered; they outlive the answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from db.case_rows import add_under
from db.changes import Changes
from db.domain.permissions import Action
from db.domain.remedies import (
    NEXT,
    Limit,
    Recovery,
    RemedyKind,
    RemedyState,
    authority_for,
    check_authority,
    check_remedy,
)
from db.domain.written import line_or_none, written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.queries.casework.rulebook import remedy_limits
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_complaint import LessonRow, RemedyRow, RemedyUpdateRow
from desktop.casework.use_cases.few_eyes import given_to
from desktop.casework.use_cases.of_case import (
    add_note,
    today_of,
)


@dataclass(frozen=True, slots=True)
class AddRemedy:
    """What puts it right.

    Attributes:
        amount_pence: for compensation alone, with its *form*.
        supplier, recover_pence: who pays us back, and how much.
    """

    case_id: UUID
    kind: str
    words: str
    owner_id: UUID | None = None
    due_on: date | None = None
    amount_pence: int | None = None
    form: str | None = None
    supplier: str | None = None
    recover_pence: int | None = None


@dataclass(frozen=True, slots=True)
class AgreeRemedy:
    """Somebody with the authority agrees to what another proposed."""

    remedy_id: UUID
    version: int | None = None


@dataclass(frozen=True, slots=True)
class MoveRemedy:
    """How far it is: made, refused or dropped; None is an update in words."""

    remedy_id: UUID
    words: str
    state: str | None = None
    recovery: str | None = None


@dataclass(frozen=True, slots=True)
class AddLesson:
    """What was learnt, and what was changed for it."""

    case_id: UUID
    words: str
    change: str | None = None
    changed_on: date | None = None


def add_remedy(command: AddRemedy, uow: UnitOfWork) -> Changes:
    """Add a remedy; an amount beyond one's authority is proposed, not agreed.

    A closed case takes one too. Raises NotAllowed, NotFound; FieldProblem for
    ``kind``, ``words``, ``amount_pence``, ``form``, ``owner_id``,
    ``recover_pence``.
    """
    with uow:
        uow.require(Action.HANDLE_COMPLAINT)
        case = uow.get(CaseRow, command.case_id)
        check_remedy(command.kind, command.amount_pence, command.form)
        words = written("words", command.words, "Say what was promised")
        pence = command.amount_pence or 0
        level = authority_for(pence, _limits(uow))
        if level is None:
            raise FieldProblem("amount_pence", "This is more than anybody may agree to")
        money = command.kind == RemedyKind.COMPENSATION
        agreed = not money or _reaches(uow, pence)
        if command.recover_pence is not None and command.recover_pence <= 0:
            raise FieldProblem("recover_pence", "Enter how much they owe us")
        owner = command.owner_id and given_to(uow, case, command.owner_id)
        supplier = line_or_none("supplier", command.supplier)
        row = add_under(
            uow,
            case,
            RemedyRow(
                case_id=case.id,
                kind=command.kind,
                words=words,
                owner_id=owner or None,
                due_on=command.due_on,
                amount_pence=command.amount_pence,
                form=command.form if money else None,
                level=level.value if money else None,
                agreed_by=uow.actor.id if agreed else None,
                state=(RemedyState.AGREED if agreed else RemedyState.PROPOSED).value,
                supplier=supplier,
                recover_pence=command.recover_pence,
                recovery=(Recovery.ASKED if supplier else Recovery.NONE).value,
            ),
        )
        add_note(uow, case, "decision", words)
        uow.commit()
    return uow.changes(row.id, case.reference)


def agree_remedy(command: AgreeRemedy, uow: UnitOfWork) -> Changes:
    """Agree to a proposed amount. Raises NotAllowed below its authority."""
    with uow:
        uow.require(Action.AGREE_REMEDY)
        row = uow.get(RemedyRow, command.remedy_id, command.version)
        if row.state != RemedyState.PROPOSED:
            raise ClerkError("This was decided already.")
        pence, roles = row.amount_pence or 0, uow.actor.roles
        row.level = check_authority(pence, roles, _limits(uow)).value
        row.state, row.agreed_by = RemedyState.AGREED.value, uow.actor.id
        uow.commit()
    return uow.changes(row.id)


def move_remedy(command: MoveRemedy, uow: UnitOfWork) -> Changes:
    """Write how far a remedy is; its case may be closed long since.

    Raises NotAllowed, NotFound, ClerkError; FieldProblem for ``words``,
    ``recovery``.
    """
    with uow:
        uow.require(Action.HANDLE_COMPLAINT)
        row = uow.get(RemedyRow, command.remedy_id)
        case = uow.get(CaseRow, row.case_id)
        words = written("words", command.words, "Say how far it is")
        if command.state is not None:
            state = RemedyState(command.state)
            agreeing = state is RemedyState.AGREED
            if state not in NEXT[RemedyState(row.state)] or (
                agreeing and row.state == RemedyState.PROPOSED
            ):
                raise ClerkError("This remedy can't do that now.")
            row.state = state.value
            row.done_at = uow.now if state is RemedyState.MADE else None
        if command.recovery is not None:
            if command.recovery not in {each.value for each in Recovery}:
                raise FieldProblem("recovery", "Choose how far the recovery is")
            row.recovery = command.recovery
        add_under(uow, case, RemedyUpdateRow(remedy_id=row.id, words=words))
        case.moved_at = uow.now
        uow.commit()
    return uow.changes(row.id, case.reference)


def add_lesson(command: AddLesson, uow: UnitOfWork) -> Changes:
    """Write down what a case taught. Raises NotAllowed, NotFound, FieldProblem."""
    with uow:
        uow.require(Action.HANDLE_COMPLAINT)
        case = uow.get(CaseRow, command.case_id)
        row = LessonRow(
            case_id=case.id,
            service_code=case.service_code,
            words=written("words", command.words, "Say what was learnt"),
            change=written_or_none("change", command.change, like="note"),
            changed_on=command.changed_on,
        )
        add_under(uow, case, row)
        uow.commit()
    return uow.changes(row.id, case.reference)


def _limits(uow: UnitOfWork) -> tuple[Limit, ...]:
    return remedy_limits(uow.session, today_of(uow))


def _reaches(uow: UnitOfWork, pence: int) -> bool:
    if not uow.actor.may(Action.AGREE_REMEDY):
        return False
    limits = _limits(uow)
    level = authority_for(pence, limits)
    try:
        return check_authority(pence, uow.actor.roles, limits) is level
    except ClerkError:
        return False
