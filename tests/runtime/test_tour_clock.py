"""The tour's clock goes on by itself, and forward; never back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.clock import LONDON
from db.domain.working_days import Calendar
from desktop.tour.moving_clock import OFFICE_OPENS, MovingClock

FRIDAY = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
DAYS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  the zone comes with the strategy


@given(DAYS)
def test_the_next_morning_is_a_working_day_s_and_later(now: datetime) -> None:
    clock = MovingClock(lambda: now)
    morning = clock.next_morning()
    there = morning.astimezone(LONDON)
    assert morning > now
    assert clock() == morning
    assert Calendar().is_working_day(there.date())
    assert there.time() == OFFICE_OPENS


def test_it_goes_on_with_the_machine_and_never_back() -> None:
    moment = [FRIDAY]
    clock = MovingClock(lambda: moment[0])
    clock.go_to(FRIDAY - timedelta(days=2))
    assert clock() == FRIDAY
    clock.go_to(FRIDAY + timedelta(days=40))
    moment[0] += timedelta(minutes=1)
    assert clock() == FRIDAY + timedelta(days=40, minutes=1)
