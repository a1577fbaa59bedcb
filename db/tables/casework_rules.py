"""What a council decides for itself: its own rules and days."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record


class RuleEditionRow(Record):
    """A council's own edition of a rule, from one day to another.

    Attributes:
        topic, key: which rule; see `db.domain.rulebook`.
        number: counts the editions of a rule from 1.
        body: the rule as `db.domain.rule_editions` writes it.
        valid_from, valid_to: first and last day on which it holds; None is
            open. A clock goes by the edition of the day on which it starts.
        withdrawn: taken back; it never holds.
    """

    __tablename__ = "rule_edition"
    __table_args__ = (UniqueConstraint("topic", "key", "number"),)

    topic: Mapped[str]
    key: Mapped[str]
    number: Mapped[int]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    body: Mapped[dict[str, Any]]
    change_note: Mapped[str]
    withdrawn: Mapped[bool] = mapped_column(default=False)


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
