"""What a case still has booked or ordered, and how it is called off at its end."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from db.domain.written import written
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_visits import VisitRow, WorkOrderRow
from desktop.casework.use_cases.letters import queue_letter
from desktop.casework.use_cases.of_case import add_note
from desktop.casework.use_cases.visits import diary_entry, next_of

_NOT_OVER = ("ordered", "booked")


@dataclass(frozen=True, slots=True)
class ToCome:
    """Visits that are booked and orders that are not done."""

    visits: tuple[VisitRow, ...]
    orders: tuple[WorkOrderRow, ...]


def still_to_come(uow: UnitOfWork, case: CaseRow) -> ToCome:
    """Return what is booked or ordered in a case and not over."""
    v, o = VisitRow, WorkOrderRow
    visits = uow.session.scalars(
        select(v).where(v.case_id == case.id, v.state == "booked").order_by(v.starts_at)
    )
    orders = uow.session.scalars(
        select(o).where(o.case_id == case.id, o.state.in_(_NOT_OVER)).order_by(o.n)
    )
    return ToCome(tuple(visits), tuple(orders))


def check_called_off(uow: UnitOfWork, case: CaseRow, reason: str | None) -> None:
    """Raise FieldProblem for ``call_off`` where closing would bury something."""
    left = still_to_come(uow, case)
    if left.visits or left.orders:
        _reason(reason)


def call_off(uow: UnitOfWork, case: CaseRow, reason: str | None) -> None:
    """Cancel what is still to come, for a reason. Raises as above."""
    left = still_to_come(uow, case)
    for visit in left.visits:
        call_visit_off(uow, case, visit, _reason(reason))
    for order in left.orders:
        order.state = "cancelled"
        add_note(uow, case, "state", _reason(reason))


def call_visit_off(uow: UnitOfWork, case: CaseRow, visit: VisitRow, words: str) -> None:
    """Cancel a visit that is booked; the letter takes it out of the diary."""
    visit.words, visit.state = words, "cancelled"
    facts = {"about": visit.about, "starts_at": visit.starts_at.isoformat()}
    out = diary_entry(uow, visit, *next_of(uow, visit), cancelled=True)
    queue_letter(uow, case, "appointment", facts | {"cancelled": words}, out)
    add_note(uow, case, "state", words)


def _reason(reason: str | None) -> str:
    if not (reason or "").strip():
        raise FieldProblem(
            "call_off",
            "Say why what is booked or ordered is called off, or keep the case open",
        )
    return written("call_off", reason, "Say why it is called off")
