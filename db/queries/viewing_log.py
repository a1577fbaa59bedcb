"""The log of who looked at which sensitive record, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.queries.audit import uk_day
from db.queries.casework.opened import VIEWED_CASE
from db.tables.casework import CaseRow
from db.tables.contact import EnquiryRow
from db.tables.local import ViewRow
from db.tables.marker import MarkerEvidenceRow, MarkerRow
from db.tables.person import NoteRow, PersonPasswordRow, PersonRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody looked at a sensitive record.

    Attributes:
        whose: name and reference of the person it is about, as they are called
            now; None where the record, or the person, is not here any more.
    """

    n: int
    at: datetime
    viewer: str | None
    kind: str
    record_id: UUID
    reason: str | None
    whose: tuple[str, str] | None = None


_ENQUIRY: Final = EnquiryRow.__table__.c  # past the narrowing: whose it is, no more
_CASE: Final = CaseRow.__table__.c
_ABOUT: Final[Mapping[str, tuple[Any, Select[Any]]]] = MappingProxyType(
    {
        "protected_address": (PersonRow.id, select(PersonRow.id)),
        "enquiry_in_confidence": (
            _ENQUIRY.id,
            select(_ENQUIRY.id).join(PersonRow, PersonRow.id == _ENQUIRY.person_id),
        ),
        VIEWED_CASE: (
            _CASE.id,
            select(_CASE.id).join(PersonRow, PersonRow.id == _CASE.person_id),
        ),
        "complaint_export": (
            _CASE.id,
            select(_CASE.id).join(PersonRow, PersonRow.id == _CASE.person_id),
        ),
        "person_password": (
            PersonPasswordRow.id,
            select(PersonPasswordRow.id).join(
                PersonRow, PersonRow.id == PersonPasswordRow.person_id
            ),
        ),
        "note": (
            NoteRow.id,
            select(NoteRow.id).join(PersonRow, PersonRow.id == NoteRow.person_id),
        ),
        "marker_evidence": (
            MarkerEvidenceRow.id,
            select(MarkerEvidenceRow.id)
            .join(MarkerRow, MarkerRow.id == MarkerEvidenceRow.marker_id)
            .join(PersonRow, PersonRow.id == MarkerRow.person_id),
        ),
    }
)
"""How each kind of record whose viewing is logged leads to a person."""


def who_looked(
    session: Session,
    *,
    viewer: UUID | None = None,
    record_id: UUID | None = None,
    day: date | None = None,
    limit: int = 200,
) -> list[Looked]:
    """Return who looked at sensitive records, the newest first."""
    v = ViewRow
    query = (
        select(v.n, v.at, StaffRow.name, v.kind, v.record_id, v.reason)
        .outerjoin(StaffRow, StaffRow.id == v.viewer)
        .order_by(v.n.desc())
        .limit(limit)
    )
    if viewer is not None:
        query = query.where(v.viewer == viewer)
    if record_id is not None:
        query = query.where(v.record_id == record_id)
    if day is not None:
        start, end = uk_day(day)
        query = query.where(v.at >= start, v.at < end)
    found = [Looked(*row) for row in session.execute(query)]
    whose = _whose(session, found)
    return [replace(one, whose=whose.get(one.record_id)) for one in found]


def _whose(session: Session, found: Iterable[Looked]) -> dict[UUID, tuple[str, str]]:
    """Return name and reference of whom each record is about, by the record's id."""
    ids: defaultdict[str, set[UUID]] = defaultdict(set)
    for one in found:
        ids[one.kind].add(one.record_id)
    p = PersonRow
    told: dict[UUID, tuple[str, str]] = {}
    for kind, (column, query) in _ABOUT.items():
        if not ids[kind]:
            continue
        rows = session.execute(
            query.add_columns(p.name, p.reference).where(column.in_(ids[kind]))
        )
        told |= {id_: (name, reference) for id_, name, reference in rows}
    return told
