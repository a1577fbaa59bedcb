"""The catalogue of services in editions with effective dates."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record


class ServiceEditionRow(Record):
    """One edition of a catalogue entry; old records keep the one they used.

    Attributes:
        body: the entry as `db.domain.catalogue` writes it.
        valid_from, valid_to: first and last day; None is open.
    """

    __tablename__ = "service_edition"
    __table_args__ = (UniqueConstraint("code", "number"),)

    code: Mapped[str] = mapped_column(index=True)
    number: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    body: Mapped[dict[str, Any]]
    change_note: Mapped[str | None]
