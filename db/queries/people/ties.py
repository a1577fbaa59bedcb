"""Ties between people, read from the side of the one who is looked at."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.domain.links import REVERSE, holds_on
from db.queries.people.rows import Tie
from db.tables.person import PersonLinkRow, PersonRow

MOST = 200
_REVERSE = {kind.value: reverse.value for kind, reverse in REVERSE.items()}


def ties_of(session: Session, family: Collection[UUID], today: date) -> tuple[Tie, ...]:
    """Return who is tied to the person and how, those that hold first, by name.

    ``kind`` is what the *other* is to this person.
    """
    link = PersonLinkRow
    links = session.scalars(
        select(link)
        .where(or_(link.from_id.in_(family), link.to_id.in_(family)))
        .order_by(link.n)
        .limit(MOST)
    ).all()
    others = {
        row.to_id if row.from_id in family else row.from_id: None for row in links
    }
    p = PersonRow
    known = {
        id_: (name, reference)
        for id_, name, reference in session.execute(
            select(p.id, p.name, p.reference).where(p.id.in_(others))
        )
    }
    ties = []
    for row in links:
        outward = row.from_id in family
        other_id = row.to_id if outward else row.from_id
        if other_id not in known or other_id in family:
            continue
        name, reference = known[other_id]
        kind = _REVERSE.get(row.kind, row.kind) if outward else row.kind
        ties.append(
            Tie(
                id=row.id,
                version=row.version,
                other_id=other_id,
                other_name=name,
                other_reference=reference,
                kind=kind,
                from_on=row.from_on,
                to_on=row.to_on,
                may_do=row.may_do,
                note=row.note,
                holds=holds_on(row.from_on, row.to_on, today),
            )
        )
    return tuple(sorted(ties, key=lambda tie: (not tie.holds, tie.other_name)))
