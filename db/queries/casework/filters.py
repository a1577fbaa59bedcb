"""Queues that somebody keeps, as plain values and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.casework.rows import Due, Order, QueueFilter, SavedFilter
from db.tables.casework import SavedFilterRow


def saved_filters(session: Session, owner: UUID) -> list[SavedFilter]:
    """Return the queues that *owner* keeps, by name; the last one is ``""``."""
    s = SavedFilterRow
    rows = session.execute(
        select(s.name, s.body).where(s.owner == owner).order_by(s.name)
    )
    return [SavedFilter(name, filter_from_body(body)) for name, body in rows]


def filter_to_body(queue: QueueFilter) -> dict[str, Any]:
    """Return a queue in plain values."""
    body = asdict(queue)
    body["owner"] = queue.owner.hex if queue.owner else None
    body["due"] = queue.due.value if queue.due else None
    body["order"] = queue.order.value
    return {key: list(v) if isinstance(v, tuple) else v for key, v in body.items()}


def filter_from_body(body: dict[str, Any]) -> QueueFilter:
    """Return the queue that *body* keeps; what is not known here is left out."""
    lists = {
        key: tuple(body.get(key, ()))
        for key in ("teams", "states", "kinds", "services")
    }
    return QueueFilter(
        **lists,
        owner=UUID(body["owner"]) if body.get("owner") else None,
        unowned=bool(body.get("unowned")),
        waiting_for_me=bool(body.get("waiting_for_me")),
        due=Due(body["due"]) if body.get("due") else None,
        risk=body.get("risk"),
        open_days=body.get("open_days"),
        escalated_to=body.get("escalated_to"),
        order=Order(body.get("order", Order.DUE)),
    )
