"""SQLAlchemy tables, one file per aggregate; importing this room declares all."""

from __future__ import annotations

from db.tables import (
    casework,
    casework_complaint,
    casework_given,
    casework_rules,
    casework_time,
    casework_visits,
    casework_work,
    catalogue,
    contact,
    council,
    filing,
    guidance,
    importing,
    keeping,
    local,
    marker,
    notice,
    person,
    place,
    staff,
)
from db.tables.record import Base, LocalRow, Record

__all__ = [
    "Base",
    "LocalRow",
    "Record",
    "casework",
    "casework_complaint",
    "casework_given",
    "casework_rules",
    "casework_time",
    "casework_visits",
    "casework_work",
    "catalogue",
    "contact",
    "council",
    "filing",
    "guidance",
    "importing",
    "keeping",
    "local",
    "marker",
    "notice",
    "person",
    "place",
    "staff",
]
