"""Dates as people say them, in both languages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from db.domain.spoken import (
    short_date,
    spoken_date,
    spoken_day,
    spoken_due,
    spoken_moment,
)
from db.domain.working_days import Calendar

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("moment", "english", "welsh"),
    [
        (datetime(2026, 11, 20, 10, 42, tzinfo=UTC), "today 10:42", "heddiw 10:42"),
        (
            datetime(2026, 11, 19, 16, 10, tzinfo=UTC),
            "yesterday 16:10",
            "ddoe 16:10",
        ),
        (datetime(2026, 11, 21, 9, 0, tzinfo=UTC), "tomorrow 09:00", "yfory 09:00"),
        (
            datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
            "Tue 24 Nov 09:00",
            "Maw 24 Tach 09:00",
        ),
        (
            datetime(2025, 7, 1, 8, 5, tzinfo=UTC),
            "Tue 1 Jul 2025 09:05",
            "Maw 1 Gorff 2025 09:05",
        ),
    ],
)
def test_moments(moment: datetime, english: str, welsh: str) -> None:
    assert spoken_moment(moment, NOW) == english
    assert spoken_moment(moment, NOW, "cy") == welsh


@pytest.mark.parametrize(
    ("day", "english", "welsh"),
    [
        (date(2026, 11, 20), "due today", "erbyn heddiw"),
        (date(2026, 11, 21), "due tomorrow", "erbyn yfory"),
        (date(2026, 11, 22), "due Sun 22 Nov", "erbyn Sul 22 Tach"),
        (
            date(2026, 11, 23),
            "due Mon 23 Nov, 1 working day",
            "erbyn Llun 23 Tach, 1 diwrnod gwaith",
        ),
        (
            date(2026, 11, 24),
            "due Tue 24 Nov, 2 working days",
            "erbyn Maw 24 Tach, 2 ddiwrnod gwaith",
        ),
        (
            date(2027, 1, 4),
            "due Mon 4 Jan 2027, 28 working days",
            "erbyn Llun 4 Ion 2027, 28 diwrnod gwaith",
        ),
        (date(2026, 11, 19), "overdue 1 day", "1 diwrnod yn hwyr"),
        (date(2026, 11, 18), "overdue 2 days", "2 ddiwrnod yn hwyr"),
        (date(2026, 11, 10), "overdue 10 days", "10 diwrnod yn hwyr"),
    ],
)
def test_due_days(day: date, english: str, welsh: str) -> None:
    assert spoken_due(day, TODAY, Calendar()) == english
    assert spoken_due(day, TODAY, Calendar(), "cy_GB") == welsh


def test_dates_in_letters() -> None:
    assert spoken_date(TODAY) == "20 November 2026"
    assert spoken_date(TODAY, "cy") == "20 Tachwedd 2026"
    assert spoken_date(TODAY, weekday=True) == "Friday 20 November 2026"
    assert spoken_date(TODAY, "cy", weekday=True) == "dydd Gwener 20 Tachwedd 2026"
    assert short_date(TODAY) == "Fri 20 Nov 2026"
    assert spoken_day(TODAY, TODAY) == "today"
