"""Visits that somebody was to make who has left: who goes there now."""

from __future__ import annotations

from sqlalchemy import select

from db.domain.causes import born_of
from db.domain.permissions import Action
from db.domain.task_lists import TASK_FREED
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_visits import VisitRow
from db.tables.staff import StaffRow
from desktop.casework.use_cases.hands import BATCH, Batch
from desktop.casework.use_cases.of_case import add_note, works_here
from desktop.casework.use_cases.tending import Tend


def free_leavers_visits(command: Tend, uow: UnitOfWork) -> Batch:
    """Let booked visits of those who left be made by others, with a note.

    By the leaver's cover where there is one; else whoever has the case finds it
    among their visits. The time that the customer was told stays.
    """
    with uow:
        uow.require(Action.TEND_CLOCKS)
        v = VisitRow
        query = (
            select(v, CaseRow, StaffRow)
            .join(CaseRow, CaseRow.id == v.case_id)
            .join(StaffRow, StaffRow.id == v.officer_id)
            .where(
                v.state == "booked",
                CaseRow.is_open.is_(True),
                StaffRow.left_at.is_not(None),
            )
            .order_by(v.n)
            .limit(BATCH)
        )
        if command.only:
            query = query.where(v.id.in_(command.only))
        rows = uow.session.execute(query).all()
        for visit, case, leaver in rows:
            taker = works_here(uow, leaver.cover_id)
            visit.officer_id = None if taker is None else taker.id
            visit.officer_told_at = None
            cause = born_of("left", visit.id, leaver.id, leaver.left_at)
            words = f"{leaver.name} left. To be done by somebody else: {visit.about}"
            facts = {"code": TASK_FREED, "who": leaver.name, "task": visit.about}
            add_note(uow, case, "system", words, cause=cause, facts=facts)
        uow.commit()
    more = command.after or (rows[-1][0].id if rows else None)
    left = (more,) if len(rows) == BATCH and more else ()
    return Batch(uow.changes().kinds, done=len(rows), left=left)
