"""Where the time comes from: passed in, never asked for behind one's back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
"""Statutory dates are days in this zone."""

Clock = Callable[[], datetime]
"""Gives the present instant, zone-aware, in UTC."""


def system_clock() -> datetime:
    """Return the machine's own present instant in UTC."""
    return datetime.now(UTC)


def uk_date(moment: datetime) -> date:
    """Return the day it is in the United Kingdom at *moment* (zone-aware)."""
    return moment.astimezone(LONDON).date()
