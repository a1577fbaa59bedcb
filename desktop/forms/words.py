"""What forms and pages say of themselves, and days as a field shows them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.spoken import short_date
from widgets.said import language


def say(text: str) -> str:
    """Return words of a form in the language that is set."""
    return QCoreApplication.translate("Forms", text)


def shown_day(one: date) -> str:
    """Return a day as a field shows it, like "Tue 24 Nov 2026"."""
    return short_date(one, language())


def joined(*parts: str | None) -> str:
    """Return what there is of *parts*, a dot between."""
    return " · ".join(part for part in parts if part)
