"""What opens over an enquiry, and inside it, by keys in the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.contact import EnquiryRow
from tests.fixtures.journey import Journey, front, press, room, still, take

pytestmark = pytest.mark.journey


@pytest.fixture
def journey(signed_in: Callable[[], Journey]) -> Journey:
    """A program at which Priya takes Gwendolyn's enquiry about her rent."""
    journey = signed_in()
    take(journey, "gwendolyn")
    journey.hands.write("rent")
    journey.hands.settle()
    journey.hands.press("Enter")
    still(journey)
    assert room(journey).enquiry.service is not None
    return journey


def saved(journey: Journey) -> list[EnquiryRow]:
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return list(session.scalars(select(EnquiryRow)))


def covered(journey: Journey) -> bool:
    """Return whether the languages fill the window."""
    pointing = room(journey).pointing
    return pointing is not None and pointing.isVisible()


def test_saving_keys_do_nothing_under_the_languages(journey: Journey) -> None:
    """Ctrl+Enter there saves no enquiry; after Esc it does."""
    hands, counter = journey.hands, room(journey)
    hands.press("Ctrl+G")
    still(journey)
    assert covered(journey)
    hands.press("Ctrl+Enter")
    still(journey)
    assert not counter.end.isVisible()
    assert all(row.outcome is None for row in saved(journey))
    hands.press("Esc")
    still(journey)
    assert not covered(journey)
    hands.press("Ctrl+Enter")
    still(journey)
    assert counter.end.isVisible()


def test_who_gives_no_name_is_asked_on(journey: Journey) -> None:
    """Alt+M before anything is typed leaves the keyboard in the enquiry."""
    press(journey, "Ctrl+Shift+A")
    before = QApplication.focusWidget()
    press(journey, "Alt+M")
    still(journey)
    assert front(journey).anonymous
    assert QApplication.focusWidget() is before
    assert before is not None
    assert before.isVisible()


def test_more_endings_come_into_sight(journey: Journey) -> None:
    """Five under "How does it end?" shows further ones where they can be read."""
    hands, counter = journey.hands, room(journey)
    ending = counter.pane.ending
    ending.outcome.focus()
    hands.press("5")
    still(journey)
    focused: QWidget | None = QApplication.focusWidget()
    assert focused is not None
    window = journey.program.window
    bar = ending.more.bar
    top = bar.mapTo(window, QPoint(0, 0)).y()
    assert ending.more.isVisible()
    assert top >= 0
    assert top + bar.height() <= counter.pane.mapTo(window, QPoint(0, 0)).y() + (
        counter.pane.height()
    )
    assert not bar.visibleRegion().isEmpty()
    assert bar.visibleRegion().boundingRect().height() == bar.height()
