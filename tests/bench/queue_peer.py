"""The same queues as one writes them first: mapped records, OFFSET, COUNT(*).

They run in our own store, on our own indexes, so that only the way of asking is
compared; and with the names that a row shows fetched as SQLAlchemy offers it.
"""

from __future__ import annotations

from datetime import timedelta
from random import Random

from sqlalchemy import ColumnElement, Engine, func, select
from sqlalchemy.orm import Session

from db.queries.casework.queue import count_queue, queue_page
from db.queries.casework.rows import Due, Order, QueueFilter
from db.tables.casework import CaseRow
from db.tables.person import PersonRow
from db.tables.place import PropertyRow
from db.tables.staff import StaffRow
from tests.bench.measure import Figures, Timings
from tests.bench.queue_council import NOW

PEER_QUEUES, PAGE, DEEP, TRIES = 60, 100, 5_000, 2


def peers(
    session: Session, readers: Engine, queues: list[QueueFilter], random: Random
) -> list[Figures]:
    """Return our times and the peer's for the same queues, interleaved."""
    asked = random.sample(queues, min(PEER_QUEUES, len(queues)))
    pairs = [
        (Timings(f"{who} {what}"), Timings(f"peer: ORM, {how}"))
        for who, what, how in (
            ("ours, the same queues:", "first 100", "first 100"),
            ("ours, the same queues:", "after 5,000", "OFFSET 5,000"),
            ("ours, the same queues:", "figure", "COUNT(*)"),
        )
    ]
    plain = Session(readers)
    _first(plain, asked[0], 0)
    for queue in asked:
        # Where the 5,000th is, a desk knows from the page before.
        mark = queue_page(session, queue, NOW, limit=DEEP).next
        session.expunge_all()
        pairs[0][0].best_of(TRIES, queue_page, session, queue, NOW)
        pairs[0][1].best_of(TRIES, _first, plain, queue, 0)
        if mark is not None:
            pairs[1][0].best_of(TRIES, queue_page, session, queue, NOW, after=mark)
            pairs[1][1].best_of(TRIES, _first, plain, queue, DEEP)
        pairs[2][0].best_of(TRIES, count_queue, session, queue, NOW)
        pairs[2][1].best_of(TRIES, _count, plain, queue)
        session.expunge_all()
        plain.expunge_all()
    plain.close()
    figures = []
    for ours, theirs in pairs:
        figures += [ours.figures(), theirs.figures(note=_compared(ours, theirs))]
    return figures


def _compared(ours: Timings, theirs: Timings) -> str:
    both = list(zip(ours.taken, theirs.taken, strict=True))
    quicker = sum(their < own for own, their in both)
    who = f"QUICKER than ours on {quicker} of {len(both)}" if quicker else "slower"
    note = "; no names for merged people, no shelter, nothing restricted"
    return f"{who}, worst {theirs.at(1) / ours.at(1):.1f} times ours{note}"


def _first(session: Session, queue: QueueFilter, offset: int) -> None:
    c = CaseRow
    by = c.next_due_at if queue.order is Order.DUE else c.opened_at
    session.execute(
        select(c, PersonRow.name, PropertyRow.label, StaffRow.name)
        .outerjoin(PersonRow, PersonRow.id == c.person_id)
        .outerjoin(PropertyRow, PropertyRow.id == c.property_id)
        .outerjoin(StaffRow, StaffRow.id == c.owner_id)
        .where(*_where(queue))
        .order_by(by, c.n)
        .offset(offset)
        .limit(PAGE)
    ).all()


def _count(session: Session, queue: QueueFilter) -> None:
    session.scalar(select(func.count()).select_from(CaseRow).where(*_where(queue)))


def _where(queue: QueueFilter) -> list[ColumnElement[bool]]:
    c = CaseRow
    asked: list[tuple[object, ColumnElement[bool]]] = [
        (True, c.is_open.is_(True)),
        (queue.teams, c.team_code.in_(queue.teams)),
        (queue.owner, c.owner_id == queue.owner),
        (queue.unowned, c.owner_id.is_(None)),
        (queue.waiting_for_me, c.waiting_for == "us"),
        (queue.kinds, c.kind.in_(queue.kinds)),
        (queue.services, c.service_code.in_(queue.services)),
        (queue.risk, c.risks.contains(queue.risk or "")),
        (queue.open_days, c.opened_at < NOW - timedelta(days=queue.open_days or 0)),
        (queue.due is Due.OVERDUE, c.next_due_at <= NOW),
        (queue.due not in {None, Due.OVERDUE}, c.next_due_at > NOW),
    ]
    return [condition for wanted, condition in asked if wanted]
