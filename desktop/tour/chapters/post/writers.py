"""Who writes to the demonstration council on the morning of the tour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.store.sessions import reading
from db.tables.casework import CaseRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour

SHORT_OF = "Gwendolyn Ashworth-Pryce"
"""Signs with an initial alone."""
_GROWN = timedelta(days=366 * 18)


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody of the register who writes.

    Attributes:
        case: the reference of their open case, for who writes about one.
    """

    id: UUID
    name: str
    address: tuple[str, ...]
    case: str = ""


@dataclass(frozen=True, slots=True)
class Writers:
    """Those who write, each for another reason."""

    tenant: Writer
    short: Writer
    chaser: Writer
    alone: Writer


def writers(tour: Tour) -> Writers:
    """Return them, out of the register of the tour's council."""
    shift, today = tour.shift, uk_date(tour.clock())
    with reading(shift.session.store.readers, shift.session.actor) as session:
        without = select(CaseRow.person_id).where(CaseRow.is_open.is_(True))
        quiet = _grown_up(today).where(PersonRow.id.not_in(without)).limit(40)
        found = [_writer(*row) for row in session.execute(quiet)]
        plain = [one for one in found if one.name.isascii() and "-" not in one.name]
        tenant, alone = plain[0], plain[-1]
        short = _grown_up(today).where(PersonRow.name == SHORT_OF)
        return Writers(tenant, _one(session, short), _with_case(session, today), alone)


def _grown_up(today: date) -> Select[tuple[UUID, str, str]]:
    p, o, r = PersonRow, OccupancyRow, PropertyRow
    return (
        select(p.id, p.name, r.label)
        .join(o, o.person_id == p.id)
        .join(r, r.id == o.property_id)
        .where(o.to_on.is_(None), p.deceased_on.is_(None), p.protected.is_(False))
        .where(p.merged_into_id.is_(None), p.date_of_birth < today - _GROWN)
        .order_by(p.n)
    )


def _with_case(session: Session, today: date) -> Writer:
    """Return somebody who has one open case, which everybody may see."""
    c = CaseRow
    query = (
        _grown_up(today)
        .add_columns(c.reference)
        .join(c, c.person_id == PersonRow.id)
        .where(c.is_open.is_(True), c.scope == 1, c.team_code == "council-tax")
    )
    for row in session.execute(query):
        if row.name.isascii():
            return _writer(*row)
    raise Stuck("nobody of the register has such a case")


def _one(session: Session, query: Select[tuple[UUID, str, str]]) -> Writer:
    row = session.execute(query.limit(1)).one_or_none()
    if row is None:
        raise Stuck("the register has nobody of that name")
    return _writer(*row)


def _writer(person: UUID, name: str, label: str, case: str = "") -> Writer:
    return Writer(person, name, tuple(label.split(", ")), case)
