"""The council itself: what stands on paper, and whose bank holidays it keeps."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record


class CouncilRow(Record):
    """The council's details; one row, made when they are first written down.

    Attributes:
        code: always ``council``, so that two desks can't make two.
        nation: as `db.domain.working_days.Nation` calls it.
    """

    __tablename__ = "council"

    code: Mapped[str] = mapped_column(unique=True, default="council")
    phone: Mapped[str | None]
    address: Mapped[str | None]
    nation: Mapped[str] = mapped_column(default="england")
