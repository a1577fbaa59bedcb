"""The clock is put back, at work and between sessions: nothing is got by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.domain.passphrases import retry_delay_seconds
from db.store.verify import verify
from db.tables.contact import ContactRow, EnquiryRow
from tests.fixtures.journey import PASSPHRASE, Journey, room, sign_in, still, take
from tests.journeys.test_at_the_counter import rows

pytestmark = pytest.mark.journey
HOUR = timedelta(hours=1)


class HandClock:
    """A clock that goes on a little at each look, and where it is put."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


def guess(journey: Journey, passphrase: str) -> str:
    """Try *passphrase* at the entrance; return what stands at the field then."""
    hands, entrance = journey.hands, journey.program.entrance
    hands.until(entrance.passphrase.line.hasFocus, "the keyboard")
    hands.until(lambda: not entrance.passphrase.text(), "an empty field")
    entrance.passphrase.set_error("")
    hands.write(passphrase)
    hands.press("Enter")
    hands.until(
        lambda: entrance.passphrase.error() or journey.program.shift, "the answer"
    )
    hands.until(entrance.passphrase.isEnabled, "another try")
    return str(entrance.passphrase.error())


def name_priya(journey: Journey) -> None:
    journey.hands.write("priya")
    journey.hands.press("Tab")


def test_ten_wrong_guesses_wait_longer_whatever_the_clock_says(
    council: Path, open_program: Callable[..., Journey]
) -> None:
    assert council.exists()
    clock = HandClock()
    journey = open_program(clock=clock)
    name_priya(journey)
    waits = []
    for wrong in range(1, 11):
        said = guess(journey, f"wrong guess {wrong}")
        assert "is not right" in said
        wait = retry_delay_seconds(wrong)
        waits.append(wait)
        if wait:
            assert "Wait " in said
            early = guess(journey, PASSPHRASE)
            assert early.startswith("The last attempt was wrong. Wait ")
            assert journey.program.shift is None
        clock.now += timedelta(seconds=wait)
    assert waits == sorted(waits)
    assert waits[-1] >= 15 * 60

    clock.now -= timedelta(seconds=waits[-1])  # as right after the last guess
    for back in (timedelta(), HOUR, 48 * HOUR):
        clock.now -= back
        journey.program.window.close()
        journey = open_program(clock=clock)
        name_priya(journey)
        said = guess(journey, PASSPHRASE)
        assert "Wait 15 minutes" in said
        assert journey.program.shift is None

    clock.now += timedelta(seconds=waits[-1])
    assert guess(journey, PASSPHRASE) == ""
    assert journey.program.shift is not None


def test_an_hour_back_at_work_and_between_sessions_harms_nothing(
    council: Path, open_program: Callable[..., Journey]
) -> None:
    assert council.exists()
    clock = HandClock()
    journey = open_program(clock=clock)
    sign_in(journey)
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    clock.now -= HOUR
    hands.press("Alt+N")
    hands.write("Typed in the hour that came twice")
    hands.press("Ctrl+L")
    hands.until(lambda: journey.program.shift is None, "the lock")
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    assert room(journey).pane.note.text() == "Typed in the hour that came twice"
    clock.now -= HOUR
    journey.program.window.close()

    journey = open_program(clock=clock)
    sign_in(journey)
    hands = journey.hands
    assert room(journey).pane.note.text() == "Typed in the hour that came twice"
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    hands.press("Enter")
    hands.until(lambda: room(journey).contacts.front is None, "the next caller")
    still(journey)
    [contact] = rows(journey, ContactRow)
    [enquiry] = rows(journey, EnquiryRow)
    assert isinstance(contact, ContactRow)
    assert isinstance(enquiry, EnquiryRow)
    assert contact.state == "closed"
    assert contact.ended_at is not None
    assert contact.ended_at >= contact.started_at
    shift = journey.program.shift
    assert shift is not None
    assert verify(shift.session.store).problems == ()
