"""What a row does to the properties that are here, found by their UPRN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.place import PropertyRow
from desktop.admin.importing.chunks import CheckedRow, Chunk
from desktop.admin.importing.property_rows import (
    ALTERNATIVE,
    APPROVED,
    HISTORICAL,
    PropertyIn,
)


@dataclass(slots=True)
class PropertyPlan:
    """What becomes of one row.

    Attributes:
        place: the property that is here already; None is a new one.
        values: the columns that differ.
        standing: the status that stands once this is written.
    """

    row: CheckedRow
    record: PropertyIn
    place: PropertyRow | None
    values: dict[str, object] = field(default_factory=dict)
    standing: int = 0

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return bool(self.values)


def plan_properties(session: Session, chunk: Chunk) -> list[PropertyPlan]:
    """Return what becomes of each row; reads only.

    Several rows of a gazetteer may tell of one UPRN: the approved spelling
    stands, whatever else the same file says, and one that has gone keeps the
    address it had. It is the same wherever one chunk ends and the next begins.
    """
    rows = [
        (row, row.record) for row in chunk.rows if isinstance(row.record, PropertyIn)
    ]
    uprns = {record.uprn for _, record in rows}
    here = {
        place.uprn: place
        for place in session.scalars(
            select(PropertyRow).where(PropertyRow.uprn.in_(uprns))
        )
    }
    plans: list[PropertyPlan] = []
    speaking: dict[str, PropertyPlan] = {}
    for row, record in rows:
        plan = speaking.get(record.uprn)
        if plan is None:
            place = here.get(record.uprn)
            plan = PropertyPlan(row, record, place)
            speaking[record.uprn] = plan
            news = place is None or not _outranked(place.status, record)
        else:
            news = not _outranked(plan.standing, record)
            plans.append(PropertyPlan(row, record, plan.place))
        if news:
            plan.row, plan.record = row, record
            plan.values = _differing(plan.place, record, plan.values)
            plan.standing = record.status
        elif plan.place is not None and plan.standing == 0:
            plan.standing = plan.place.status
    return [*speaking.values(), *plans]


def _differing(
    place: PropertyRow | None, record: PropertyIn, above: Mapping[str, object]
) -> dict[str, object]:
    """Return the columns in which a row says something else than stands.

    *above* are those that a row further up in the chunk changes already.
    """
    known = place is not None or bool(above)
    gone = {**above, "status": HISTORICAL}
    wanted = gone if record.deleted and known else record.values
    if place is None:
        return dict(wanted)
    return {
        name: value for name, value in wanted.items() if getattr(place, name) != value
    }


def _outranked(standing: int, record: PropertyIn) -> bool:
    """Return whether what stands is the better word on the address."""
    if standing != APPROVED or record.status == APPROVED or record.deleted:
        return False
    return record.status == ALTERNATIVE or record.after_approved
