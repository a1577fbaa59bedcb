"""What is read aloud of a clock that counts hours."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db.domain.customer_line import LineFacts, customer_line

DUE = datetime(2026, 11, 20, 14, 30, tzinfo=UTC)


def line(now: datetime, language: str = "en") -> str:
    facts = LineFacts(
        state="in_progress",
        team="Repairs",
        phone=None,
        has_owner=True,
        waiting_for="us",
        next_step="the electrician comes",
        due_on=DUE.date(),
        paused=False,
        due_at=DUE,
    )
    return customer_line(facts, now, language)


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        (datetime(2026, 11, 20, 9, tzinfo=UTC), "comes, by 14:30 today."),
        (datetime(2026, 11, 19, 15, tzinfo=UTC), "comes, by 14:30 tomorrow."),
        (DUE, "comes. We are late: it was due at 14:30 today."),
        (
            datetime(2026, 11, 21, 9, tzinfo=UTC),
            "comes. We are late: it was due at 14:30 yesterday.",
        ),
    ],
)
def test_the_time_is_said_and_that_it_is_over(now: datetime, ends: str) -> None:
    assert line(now).endswith(ends)


def test_it_is_said_in_welsh() -> None:
    late = datetime(2026, 11, 20, 15, tzinfo=UTC)
    assert line(late, "cy").endswith("Rydym yn hwyr: roedd i fod erbyn 14:30 heddiw.")
