"""Cases that are one, cases that are several, and cases that belong together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from db.case_clocks import (
    clocks_of,
    happen,
    happenings,
    refresh_due,
    start_clock,
)
from db.case_rows import add_under
from db.changes import Changes
from db.domain.cases import CaseState, keep_risks, raised, risks_of
from db.domain.clocks import ClockEvent, ClockState
from db.domain.own_notes import OwnNote
from db.domain.permissions import Action
from db.domain.written import written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.restricting import restrict
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseLinkRow, CaseRow
from db.tables.casework_time import CaseClockRow
from db.tables.record import RESTRICTED
from desktop.casework.use_cases.merged_work import bring_back, carry_work
from desktop.casework.use_cases.of_case import (
    add_note,
    add_own_note,
    case_to_work,
    step,
)
from desktop.casework.use_cases.open_case import NewCase, make_case

_KEEPS_TIME = (ClockState.RUNNING.value, ClockState.PAUSED.value)


@dataclass(frozen=True, slots=True)
class LinkCases:
    """Two cases that belong together."""

    case_id: UUID
    other_id: UUID
    words: str | None = None


@dataclass(frozen=True, slots=True)
class MergeCases:
    """*other* goes on in *case*."""

    case_id: UUID
    other_id: UUID
    reason: str
    other_version: int | None = None


@dataclass(frozen=True, slots=True)
class UndoMerge:
    """They were two after all."""

    link_id: UUID


@dataclass(frozen=True, slots=True)
class SplitCase:
    """Something else was in the same contact: a case of its own, linked."""

    case_id: UUID
    new: NewCase


def link_cases(command: LinkCases, uow: UnitOfWork) -> Changes:
    """Link two cases. Raises NotAllowed, NotFound; FieldProblem for ``other_id``."""
    with uow:
        uow.require(Action.WORK_CASE)
        case, other = uow.get(CaseRow, command.case_id), _other(uow, command)
        link = _link(uow, case, other, "related")
        link.words = written_or_none("note", command.words)
        uow.commit()
    return uow.changes(link.id, case.reference)


def merge_cases(command: MergeCases, uow: UnitOfWork) -> Changes:
    """Let one case carry on for both; the story of each stays where it is.

    A clock of the merged one that the other has not, or has from a later day,
    goes on in the other, with its pauses: no statutory day is ever lost. Both
    clocks keep how they stand, a paused one included. What is still to be done
    in it, tasks, orders and visits, is done in the other. Raises NotAllowed,
    NotFound, StaleRecord, ClerkError; FieldProblem for ``other_id``, ``reason``.
    """
    with uow:
        uow.require(Action.MERGE_CASES)
        case = case_to_work(uow, command.case_id)
        other = _other(uow, command)
        if command.other_version not in (None, other.version):
            uow.get(CaseRow, other.id, command.other_version)
        reason = written("reason", command.reason, "Say why they are one")
        before = other.state
        if other.scope == RESTRICTED:
            restrict(uow, case)
        step(uow, other, CaseState.MERGED)
        other.merged_into_id = case.id
        carried = _carry_clocks(uow, case, other)
        link = _link(uow, case, other, "merged")
        link.words = reason
        link.kept = {
            "state": before,
            "clocks": [clock.id.hex for clock in carried],
            "left": [row.id.hex for row in carry_work(uow, case, other)],
            "came": keep_risks(risks_of(other.risks) - risks_of(case.risks)),
            "priority": case.priority,
        }
        risks = risks_of(case.risks) | risks_of(other.risks)
        case.risks = keep_risks(risks)
        case.priority = raised(max_priority(case, other), risks)
        link.kept = {**link.kept, "raised": case.priority}
        link.kept = {**link.kept, "stood": _wait_along(uow, case, other)}
        add_note(uow, case, "decision", reason)
        refresh_due(uow, case)
        refresh_due(uow, other)
        uow.commit()
    return uow.changes(case.id, case.reference)


def undo_merge(command: UndoMerge, uow: UnitOfWork) -> Changes:
    """Give the merged case back its own life, as it stood.

    What was written since of the one that carried on stays true of it: a risk
    that was found meanwhile does not go. Raises as above.
    """
    with uow:
        uow.require(Action.MERGE_CASES)
        link = uow.get(CaseLinkRow, command.link_id)
        if link.kind != "merged" or link.undone_at is not None or link.kept is None:
            raise ClerkError("This merge was undone already.")
        case, other = uow.get(CaseRow, link.case_id), uow.get(CaseRow, link.other_id)
        other.merged_into_id = None
        step(uow, other, CaseState(link.kept["state"]))
        for key in link.kept["clocks"]:
            clock = uow.get(CaseClockRow, UUID(key))
            if clock.state in _KEEPS_TIME:
                happen(uow, case, clock, ClockEvent.ENDED, uow.now, "Merge undone")
        bring_back(uow, case, other, [UUID(key) for key in link.kept["left"]])
        _lower(case, link.kept)
        _wait_no_more(uow, case, link.kept.get("stood"))
        link.undone_at = uow.now
        refresh_due(uow, case)
        refresh_due(uow, other)
        add_own_note(uow, case, "decision", OwnNote.MERGE_UNDONE)
        add_own_note(uow, other, "decision", OwnNote.MERGE_UNDONE)
        uow.commit()
    return uow.changes(other.id, other.reference)


def split_case(command: SplitCase, uow: UnitOfWork) -> Changes:
    """Open another case out of one, from the same day, and link the two.

    Raises as `open_case` does.
    """
    with uow:
        uow.require(Action.OPEN_CASE)
        case = case_to_work(uow, command.case_id)
        new = make_case(uow, _same_customer(command.new, case))
        _link(uow, case, new, "split")
        uow.commit()
    return uow.changes(new.id, new.reference)


def _wait_along(uow: UnitOfWork, case: CaseRow, other: CaseRow) -> str | None:
    """Let *case* wait as *other* did, where nothing but a paused clock is left to it.

    Returns the state that it was in before, None where it stays in it.
    """
    working = case.state in (CaseState.NEW, CaseState.IN_PROGRESS)
    if not working or not _all_stand_still(uow, case):
        return None
    before = case.state
    step(uow, case, CaseState.WAITING)
    case.waiting_for, case.waiting_since = other.waiting_for, other.waiting_since
    return before


def _wait_no_more(uow: UnitOfWork, case: CaseRow, before: str | None) -> None:
    """Give *case* back the state from which a merge had taken it."""
    stays = case.state != CaseState.WAITING or _all_stand_still(uow, case)
    if before is None or stays:
        return
    step(uow, case, CaseState.IN_PROGRESS if case.owner_id else CaseState.NEW)
    case.waiting_for, case.waiting_since = "us", None


def _all_stand_still(uow: UnitOfWork, case: CaseRow) -> bool:
    uow.session.flush()
    states = {clock.state for clock in clocks_of(uow, case)}
    return states == {ClockState.PAUSED.value}


def _lower(case: CaseRow, kept: dict[str, Any]) -> None:
    """Take back what the merge alone brought to the case that carried on."""
    risks = risks_of(case.risks) - risks_of(kept["came"])
    case.risks = keep_risks(risks)
    asked = kept["priority"] if case.priority == kept["raised"] else case.priority
    case.priority = raised(asked, risks)


def max_priority(case: CaseRow, other: CaseRow) -> str:
    """Return the higher priority of two cases."""
    order = ("low", "normal", "high", "emergency")
    return max(case.priority, other.priority, key=order.index)


def _same_customer(new: NewCase, case: CaseRow) -> NewCase:
    return replace(
        new,
        person_id=new.person_id or case.person_id,
        property_id=new.property_id or case.property_id,
        enquiry_id=case.enquiry_id,
        received_at=new.received_at or case.opened_at,
        ask_later=True,
    )


def _other(uow: UnitOfWork, command: LinkCases | MergeCases) -> CaseRow:
    if command.case_id == command.other_id:
        raise FieldProblem("other_id", "Choose another case")
    return uow.get(CaseRow, command.other_id)


def _link(uow: UnitOfWork, case: CaseRow, other: CaseRow, kind: str) -> CaseLinkRow:
    pair = (case.id, other.id)
    standing = select(CaseLinkRow).where(
        or_(
            (CaseLinkRow.case_id == pair[0]) & (CaseLinkRow.other_id == pair[1]),
            (CaseLinkRow.case_id == pair[1]) & (CaseLinkRow.other_id == pair[0]),
        ),
        CaseLinkRow.kind == kind,
        CaseLinkRow.undone_at.is_(None),
    )
    found = uow.session.scalar(standing.limit(1))
    if found is not None:
        raise FieldProblem("other_id", "They are linked already")
    link = CaseLinkRow(case_id=case.id, other_id=other.id, kind=kind)
    link = add_under(uow, case, link)
    link.scope = max(case.scope, other.scope)
    return link


def _carry_clocks(uow: UnitOfWork, case: CaseRow, other: CaseRow) -> list[CaseClockRow]:
    """Let *case* keep each day that *other* was bound to, where it is the earlier."""
    ours = {clock.kind: clock for clock in clocks_of(uow, case)}
    carried = []
    for clock in clocks_of(uow, other):
        own = ours.get(clock.kind)
        if own is not None and own.started_at <= clock.started_at:
            continue
        story = happenings(uow, clock)
        copy = start_clock(uow, case, clock.kind, story[0].at, clock.nation)
        for each in story[1:]:
            happen(uow, case, copy, each.event, each.at, each.reason)
        carried.append(copy)
    return carried
