"""For how long a document is kept, as the rules of today and its cases have it."""

from __future__ import annotations

from sqlalchemy import select

from db.domain.post.retention import Trigger, destroy_on, triggered_by_case
from db.queries.casework.rulebook import retention_rules
from db.queries.post.retention import cases_of
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentKeptRow, DocumentRow
from desktop.postroom.use_cases.of_post import today_of


def keep_for(uow: UnitOfWork, document: DocumentRow) -> DocumentKeptRow:
    """Say how long a document of its type is kept."""
    k = DocumentKeptRow
    row = uow.session.scalar(select(k).where(k.document_id == document.id))
    if row is None:
        row = DocumentKeptRow(
            scope=document.scope,
            document_id=document.id,
            trigger=Trigger.NEVER.value,
            months=0,
        )
        settle_period(uow, row, document)
        return uow.add(row)
    settle_period(uow, row, document)
    return row


def settle_period(uow: UnitOfWork, row: DocumentKeptRow, document: DocumentRow) -> None:
    """Bring a document's period to what the schedule of today says of its type.

    It counts anew where its trigger changed, and stands still while a case that
    it is in is open again.
    """
    rule = retention_rules(uow.session, today_of(uow)).get(document.type_code or "")
    if rule is not None:
        if row.trigger != rule.trigger.value:
            row.triggered_on = None
        row.trigger, row.months = rule.trigger.value, rule.months
    if Trigger(row.trigger) is Trigger.RECEIVED:
        row.triggered_on = document.received_on
    found = cases_of(uow.session, document.id)
    row.triggered_on = triggered_by_case(
        row.trigger,
        row.triggered_on,
        cases=found.cases,
        open_cases=found.open_cases,
        last=found.last,
    )
    row.destroy_on = destroy_on(row.trigger, row.triggered_on, row.months)
