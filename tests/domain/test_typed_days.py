"""Days as they are typed at a desk."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.spoken import short_date, spoken_date
from db.domain.typed_days import read_day

TODAY = date(2026, 11, 20)  # a Friday


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 19)),
        ("heddiw", TODAY),
        ("fri", TODAY),
        ("y", date(2026, 11, 19)),
        ("thurs", date(2026, 11, 19)),
        ("Thursday", date(2026, 11, 19)),
        ("20/11", TODAY),
        ("21/11", date(2025, 11, 21)),
        ("3.4.1961", date(1961, 4, 3)),
        ("03-04-61", date(1961, 4, 3)),
        ("3/4/30", date(2030, 4, 3)),
        ("2026-02-28", date(2026, 2, 28)),
        ("3rd March 2026", date(2026, 3, 3)),
        ("Tue 24 Nov 2026", date(2026, 11, 24)),
        ("3 Mawrth 2026", date(2026, 3, 3)),
        ("July 4th 1979", date(1979, 7, 4)),
        ("Nov 12, 1990", date(1990, 11, 12)),
        ("Sept. 3 2025", date(2025, 9, 3)),
        ("Feb 30 2026", None),
        ("31/2/2026", None),
        ("31/12/9999", None),
        ("1/1/1200", None),
        ("0001-01-01", None),
        ("29/2/2028", date(2028, 2, 29)),
        ("0/0", None),
        ("nonsense", None),
        ("", None),
        ("99999", None),
    ],
)
def test_days_behind(typed: str, meant: date | None) -> None:
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fri", date(2026, 11, 27)),
        ("mon", date(2026, 11, 23)),
        ("1/3", date(2027, 3, 1)),
        ("20/11", TODAY),
        ("tomorrow", date(2026, 11, 21)),
        ("tmrw", date(2026, 11, 21)),
    ],
)
def test_days_ahead(typed: str, meant: date) -> None:
    assert read_day(typed, TODAY, ahead=True) == meant


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["en", "cy"]))
def test_what_we_write_is_read_again(day: date, language: str) -> None:
    assert read_day(short_date(day), TODAY) == day
    assert read_day(spoken_date(day, language), TODAY) == day


@given(st.text(max_size=40))
def test_any_text_may_be_typed(text: str) -> None:
    read_day(text, TODAY)


@pytest.mark.parametrize("typed", ["3 fe 2026", "3 f", "12 brumaire", "31 xyz 26"])
def test_a_month_that_nobody_has_is_not_understood(typed: str) -> None:
    assert read_day(typed, date(2026, 11, 20)) is None
