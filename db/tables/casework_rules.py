"""What clocks are reckoned by: a council's own rules and days."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record


class ClockRuleRow(Record):
    """A council's own edition of a clock's rule, from one day to another.

    Attributes:
        body: the rule as `db.domain.clock_rules` writes it.
        valid_from, valid_to: first and last day on which a clock that starts
            is reckoned by it; None is open.
    """

    __tablename__ = "clock_rule"
    __table_args__ = (UniqueConstraint("kind", "number"),)

    kind: Mapped[str]
    number: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    body: Mapped[dict[str, Any]]
    change_note: Mapped[str]


class CalendarDayRow(Record):
    """A day that the printed calendars do not know.

    Attributes:
        kind: added or removed (bank holidays), or closure (our office alone).
    """

    __tablename__ = "calendar_day"
    __table_args__ = (UniqueConstraint("day", "kind"),)

    day: Mapped[date]
    kind: Mapped[str]
    words: Mapped[str]
    withdrawn: Mapped[bool] = mapped_column(default=False)
