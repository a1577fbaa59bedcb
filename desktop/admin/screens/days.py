"""Days typed and shown in the Admin and Guidance rooms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.spoken import short_date
from db.domain.typed_days import read_day
from widgets.fields import DateField
from widgets.said import language


def day_field(label: str, today: Callable[[], date], *, hint: str = "") -> DateField:
    """Return a field for a day, like 24/11/2026."""

    def parse(text: str) -> date | None:
        return read_day(_with_year(text, today()), today())

    return DateField(
        label, parse, lambda day: short_date(day, language()), hint=hint or _example()
    )


def _example() -> str:
    return QCoreApplication.translate("Days", "Like 24/11/2026")


def _with_year(text: str, today: date) -> str:
    """Return what was typed, or shown before, with a year in four figures."""
    words = text.strip()
    first, _, rest = words.partition(" ")
    words = rest if first.isalpha() and rest else words
    parts = words.replace("-", "/").replace(".", "/").split("/")
    if len(parts) == 2:  # noqa: PLR2004  a day and a month
        parts.append(str(today.year))
    if len(parts) == 3 and len(parts[2]) == 2 and parts[2].isdigit():  # noqa: PLR2004  a year of two figures
        parts[2] = f"20{parts[2]}"
    return "/".join(parts)
