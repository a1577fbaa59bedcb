"""Properties by UPRN, who lives or lived there, and warnings on premises."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class PropertyRow(Record):
    """A property with the parts of BS 7666.

    Attributes:
        uprn: without leading zeros, as text; None where there is none yet.
        status: the gazetteer's logical status: 1 approved, 3 alternative,
            6 provisional, 8 historical.
        label: the address on one line, made from the parts.
    """

    __tablename__ = "property"

    uprn: Mapped[str | None] = mapped_column(unique=True)
    parent_uprn: Mapped[str | None] = mapped_column(index=True)
    usrn: Mapped[str | None]
    organisation: Mapped[str | None]
    sao_text: Mapped[str | None]
    sao_start_number: Mapped[int | None]
    sao_start_suffix: Mapped[str | None]
    sao_end_number: Mapped[int | None]
    sao_end_suffix: Mapped[str | None]
    pao_text: Mapped[str | None]
    pao_start_number: Mapped[int | None]
    pao_start_suffix: Mapped[str | None]
    pao_end_number: Mapped[int | None]
    pao_end_suffix: Mapped[str | None]
    street: Mapped[str | None] = mapped_column(index=True)
    locality: Mapped[str | None]
    town: Mapped[str | None]
    postcode: Mapped[str | None] = mapped_column(index=True)
    classification: Mapped[str | None]
    status: Mapped[int] = mapped_column(default=1)
    label: Mapped[str]
    landlord: Mapped[bool] = mapped_column(default=False)


class OccupancyRow(Record):
    """Who lives, lived or gets post where, with dates.

    Either ``property_id`` or ``free_text`` is set; free text is unverified.
    """

    __tablename__ = "occupancy"

    person_id: Mapped[UUID] = points_to("person")
    property_id: Mapped[UUID | None] = points_to("property")
    free_text: Mapped[str | None]
    postcode: Mapped[str | None]
    verified: Mapped[bool] = mapped_column(default=True)
    kind: Mapped[str] = mapped_column(default="lives")
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]


class PremisesWarningRow(Record):
    """A hazard of a place (dog, needles, asbestos), apart from its people.

    ``instruction`` holds the codes of what a visitor does, with spaces between.
    """

    __tablename__ = "premises_warning"

    property_id: Mapped[UUID] = points_to("property")
    kind: Mapped[str]
    instruction: Mapped[str]
    evidence: Mapped[str]
    review_on: Mapped[date]
    ended_at: Mapped[datetime | None]
    ended_reason: Mapped[str | None]
