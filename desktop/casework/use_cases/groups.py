"""Many cases with one cause: gathered, told at once, ended together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.cases import check_said_aloud
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.queries.casework.rulebook import risk_words
from db.queries.casework.together import untold
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseGroupRow, CaseRow
from desktop.casework.use_cases.hands import BATCH, Batch
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import add_note, today_of


@dataclass(frozen=True, slots=True)
class MakeGroup:
    """What happened, under a name that people know it by."""

    name: str
    cause: str


@dataclass(frozen=True, slots=True)
class GroupCases:
    """Cases that have the cause; None takes them out of theirs."""

    group_id: UUID | None
    case_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class UpdateGroup:
    """One update for all open cases of a group.

    Attributes:
        after: the last case that was told; `GroupTold.onward` has it, so that
            a long run carries on where it stopped.
        letters: whether each customer gets it in a letter as well.
        again: those that have had this very update are left out, so that a
            run that was stopped, or cases that joined since, are caught up.
    """

    group_id: UUID
    words: str
    letters: bool = False
    next_step: str | None = None
    after: UUID | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class EndGroup:
    """The cause is over: nobody joins it, and it is told of no more."""

    group_id: UUID


@dataclass(frozen=True, slots=True)
class GroupTold(Batch):
    """The cases that were told, what tells those that are left, and how many."""

    onward: UpdateGroup | None = None
    waiting: int = 0


def make_group(command: MakeGroup, uow: UnitOfWork) -> Changes:
    """Begin a group. Raises NotAllowed, FieldProblem."""
    with uow:
        uow.require(Action.WORK_CASE)
        name = line_or_none("name", command.name)
        if name is None:
            raise FieldProblem("name", "Give it a name")
        cause = written("cause", command.cause, "Say what the cause is")
        row = CaseGroupRow(reference=new_reference(), name=name, cause=cause)
        uow.add(row)
        uow.commit()
    return uow.changes(row.id, row.reference)


def group_cases(command: GroupCases, uow: UnitOfWork) -> Batch:
    """Put the first of many cases into a group; call again with what is left."""
    now, left = command.case_ids[:BATCH], command.case_ids[BATCH:]
    with uow:
        uow.require(Action.WORK_CASE)
        if command.group_id is not None:
            _going_on(uow, command.group_id)
        found = uow.session.scalars(select(CaseRow).where(CaseRow.id.in_(now))).all()
        for case in found:
            case.group_id, case.moved_at = command.group_id, uow.now
        uow.commit()
    known = {case.id for case in found}
    refused = tuple(one for one in now if one not in known)
    return Batch(uow.changes().kinds, done=len(known), left=left, refused=refused)


def update_group(command: UpdateGroup, uow: UnitOfWork) -> GroupTold:
    """Tell the first open cases of a group; call again with *onward*.

    Raises NotAllowed, NotFound; FieldProblem for ``words``, and for
    ``next_step`` where it can't be read aloud.
    """
    with uow:
        uow.require(Action.UPDATE_GROUP)
        group = _going_on(uow, command.group_id)
        words = written("words", command.words, "Write the update")
        next_step = line_or_none("next_step", command.next_step)
        check_said_aloud(next_step, risk_words(uow.session, today_of(uow)), "next_step")
        told = (group.update, group.updated_on) if command.again else None
        if told is None:
            group.update, group.updated_on = words, today_of(uow)
        where = [CaseRow.group_id == group.id, CaseRow.is_open.is_(True)]
        if told is not None:
            where.append(untold(*told))
        if command.after is not None:
            where.append(CaseRow.n > uow.get(CaseRow, command.after).n)
        query = select(CaseRow).where(*where).order_by(CaseRow.n)
        cases = uow.session.scalars(query.limit(BATCH)).all()
        for case in cases:
            add_note(uow, case, "update", words, told_customer=command.letters)
            if next_step is not None:
                case.next_step = next_step
            if command.letters:
                queue_letter(uow, case, "update", {"words": words})
        waiting = 0
        if len(cases) == BATCH:
            rest = (*where, CaseRow.n > cases[-1].n)
            counted = select(func.count()).select_from(CaseRow).where(*rest)
            waiting = uow.session.scalar(counted) or 0
        uow.commit()
    left = (cases[-1].id,) if waiting else ()
    return GroupTold(
        uow.changes().kinds,
        id=group.id,
        reference=group.reference,
        done=len(cases),
        left=left,
        onward=replace(command, after=left[0]) if left else None,
        waiting=waiting,
    )


def end_group(command: EndGroup, uow: UnitOfWork) -> Changes:
    """End a group; its cases go on, each by itself. Raises NotFound, ClerkError."""
    with uow:
        uow.require(Action.UPDATE_GROUP)
        group = _going_on(uow, command.group_id)
        group.ended_at = uow.now
        uow.commit()
    return uow.changes(group.id, group.reference)


def _going_on(uow: UnitOfWork, group_id: UUID) -> CaseGroupRow:
    group = uow.get(CaseGroupRow, group_id)
    if group.ended_at is not None:
        raise ClerkError("This group has ended.")
    return group
