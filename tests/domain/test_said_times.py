"""Days and times are understood as people say them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.said_times import said_moment

NOW = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)


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
        ("fri 4pm", (20, 16, 0)),
        ("24 nov 10", (24, 10, 0)),
        ("24/11", (24, 17, 0)),
        ("20.11", (20, 17, 0)),
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


@pytest.mark.parametrize("said", ["", "soon", "25:00", "tomorrow 13pm", "99 nov 10"])
def test_what_names_no_moment_gives_none(said: str) -> None:
    assert said_moment(said, NOW) is None


@given(st.text(max_size=30))
def test_nothing_said_is_an_error(said: str) -> None:
    said_moment(said, NOW)


@pytest.mark.parametrize("said", ["today 13pm", "today 0 am", "today 25:00", "at"])
def test_a_time_that_no_clock_shows_is_not_understood(said: str) -> None:
    assert said_moment(said, NOW) is None
