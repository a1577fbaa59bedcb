"""What is added under a case lies where the case lies."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import select

from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.record import Record

Row = TypeVar("Row", bound=Record)


def add_under(uow: UnitOfWork, case: CaseRow, row: Row) -> Row:
    """Add *row* where its case lies, so that who may see one may see both."""
    row.scope = case.scope
    return uow.add(row)


def add_once(uow: UnitOfWork, case: CaseRow, row: Row) -> Row:
    """Add *row* under its case, unless its cause has made it before."""
    kind = type(row)
    return uow.session.scalar(select(kind).where(kind.id == row.id)) or add_under(
        uow, case, row
    )
