"""Who has a case open beside me, what I have seen, and which queue I keep."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select

from db.changes import Changes
from db.domain.written import line_or_none
from db.errors import FieldProblem
from db.queries.casework.filters import filter_to_body
from db.queries.casework.rows import QueueFilter
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseSeenRow, SavedFilterRow


@dataclass(frozen=True, slots=True)
class SeeCase:
    """A case in front of somebody; *here* is false when they leave it."""

    case_id: UUID
    here: bool = True
    writing: bool = False


@dataclass(frozen=True, slots=True)
class KeepFilter:
    """A queue under a name; an empty name is the one they last had."""

    name: str
    filter: QueueFilter


@dataclass(frozen=True, slots=True)
class ForgetFilter:
    """A kept queue that is not wanted any more."""

    name: str


def see_case(command: SeeCase, uow: UnitOfWork) -> Changes:
    """Remember that somebody has seen a case, and that they are there.

    Rows of this store alone: nobody is asked for a right, nothing is shared.
    """
    with uow:
        me = uow.actor.staff_id
        s = CaseSeenRow
        row = uow.session.scalar(
            select(s).where(s.case_id == command.case_id, s.staff_id == me)
        )
        if row is None:
            row = CaseSeenRow(case_id=command.case_id, staff_id=me, seen_at=uow.now)
            uow.session.add(row)
        row.seen_at = uow.now
        row.here_at = uow.now if command.here else None
        row.writing = command.here and command.writing
        uow.commit_local()
    return Changes(frozenset({"case_seen"}), command.case_id)


def keep_filter(command: KeepFilter, uow: UnitOfWork) -> Changes:
    """Keep a queue under a name, instead of the one that has it. FieldProblem."""
    with uow:
        me = uow.actor.staff_id
        name = line_or_none("name", command.name) or ""
        s = SavedFilterRow
        row = uow.session.scalar(select(s).where(s.owner == me, s.name == name))
        if row is None:
            row = SavedFilterRow(owner=me, name=name, body={})
            uow.session.add(row)
        row.body = filter_to_body(command.filter)
        uow.commit_local()
    return Changes(frozenset({"saved_filter"}))


def forget_filter(command: ForgetFilter, uow: UnitOfWork) -> Changes:
    """Forget a kept queue. Raises FieldProblem for ``name``."""
    with uow:
        s = SavedFilterRow
        gone = uow.session.execute(
            delete(s)
            .where(s.owner == uow.actor.staff_id, s.name == command.name)
            .returning(s.n)
        ).all()
        if not gone:
            raise FieldProblem("name", "There is no queue of this name")
        uow.commit_local()
    return Changes(frozenset({"saved_filter"}))
