"""SQLAlchemy tables, one file per aggregate; importing this room declares all."""

from __future__ import annotations

from db.tables import (
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
