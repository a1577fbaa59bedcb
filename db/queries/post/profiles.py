"""The ways to scan, by their keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.post_batch import ScanProfileRow


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """A way to scan; see `ScanProfileRow`."""

    id: UUID
    name: str
    key: str | None
    device: str | None
    source: str | None
    mode: str
    resolution_dpi: int
    duplex: str
    paper: str
    options: Mapping[str, Any]
    asks_for_more: bool
    locked: bool
    version: int


def scan_profiles(session: Session) -> list[ProfileLine]:
    """Return the profiles in use: those with keys first, F2 to F12, then by name."""
    p = ScanProfileRow
    found = [
        ProfileLine(
            *(row.id, row.name, row.key, row.device, row.source, row.mode),
            *(row.resolution_dpi, row.duplex, row.paper),
            MappingProxyType(dict(row.options)),
            *(row.asks_for_more, row.locked, row.version),
        )
        for row in session.scalars(select(p).where(p.withdrawn.is_(False)))
    ]
    return sorted(found, key=lambda each: (_place(each.key), each.name.casefold()))


def _place(key: str | None) -> int:
    return int(key[1:]) if key is not None else 99
