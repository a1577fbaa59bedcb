"""Days and times are understood as people say them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.said_times import said_day, said_moment

FRIDAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "future", "day"),
    [
        ("y", False, date(2026, 11, 19)),
        ("Today", False, FRIDAY),
        ("thu", False, date(2026, 11, 19)),
        ("friday", False, FRIDAY),
        ("Mon", True, date(2026, 11, 23)),
        ("wednesday", True, date(2026, 11, 25)),
        ("20/11", False, FRIDAY),
        ("24/12", False, date(2025, 12, 24)),
        ("24/12", True, date(2026, 12, 24)),
        ("3.2", True, date(2027, 2, 3)),
        ("3rd Feb", True, date(2027, 2, 3)),
        ("Fri 20 Nov 2026", False, FRIDAY),
        ("1/2/26", False, date(2026, 2, 1)),
        ("2026-11-20", False, FRIDAY),
        ("31/2", False, None),
        ("monkey", False, None),
        ("5 Mog", False, None),
        ("", False, None),
    ],
)
def test_a_day_is_understood(said: str, future: bool, day: date | None) -> None:
    assert said_day(said, FRIDAY, future=future) == day


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("tomorrow 10:30", (21, 10, 30)),
        ("tomorrow at 10.30", (21, 10, 30)),
        ("tomorrow", (21, 17, 0)),
        ("mon 3pm", (23, 15, 0)),
        ("monday, 9", (23, 9, 0)),
        ("fri 9am", (27, 9, 0)),
        ("3", (20, 15, 0)),
        ("9:30", (21, 9, 30)),
        ("noon", (20, 12, 0)),
        ("24 nov 14:15", (24, 14, 15)),
        ("24/11 by 12pm", (24, 12, 0)),
        ("in 2 hours", (20, 12, 42)),
        ("in 30 min", (20, 11, 12)),
    ],
)
def test_a_promised_moment_is_understood(
    said: str, moment: tuple[int, int, int]
) -> None:
    day, hour, minute = moment
    assert said_moment(said, NOW) == datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_a_promise_in_summer_is_in_british_time() -> None:
    june = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
    assert said_moment("10:00", june) == datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("said", ["soon", "25:00", "tomorrow 13pm", "99 nov 10"])
def test_what_names_no_moment_gives_none(said: str) -> None:
    assert said_moment(said, NOW) is None


@given(st.text(max_size=30))
def test_nothing_said_is_an_error(said: str) -> None:
    said_moment(said, NOW)
    said_day(said, FRIDAY)


@pytest.mark.parametrize("said", ["today 13pm", "today 0 am", "today 25:00", "at"])
def test_a_time_that_no_clock_shows_is_not_understood(said: str) -> None:
    assert said_moment(said, NOW) is None
