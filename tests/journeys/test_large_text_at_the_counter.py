"""The counter with text at twice its size: both sides whole, and the bar above them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from desktop.runtime.settings_known import LANGUAGE, TEXT_PERCENT
from desktop.tour.fitting import cut_off, too_wide
from tests.fixtures.journey import Journey, press, room, still, take

pytestmark = pytest.mark.journey


def ends_inside(part: QWidget, window: QWidget) -> bool:
    return part.mapTo(window, QPoint(part.width(), 0)).x() <= window.width()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_caller_and_the_page_of_another_have_room(
    signed_in: Callable[[], Journey], language: str
) -> None:
    journey = signed_in()
    window, settings = journey.program.window, journey.program.settings
    settings.put(LANGUAGE, language)
    settings.put(TEXT_PERCENT, 200)
    try:
        still(journey)
        press(journey, "Alt+1", "Ctrl+K")
        take(journey, "gwen")
        assert too_wide(window) == []
        press(journey, "Ctrl+K")
        shift = journey.program.shift
        assert shift is not None
        journey.hands.write("owen")
        journey.hands.until(shift.top_bar.search.results, "results")
        press(journey, "Enter")
        assert too_wide(window) == []
        assert ends_inside(room(journey).pane, window)
        assert ends_inside(shift.top_bar.avatar, window)
        assert cut_off(shift.top_bar) == []
    finally:
        settings.put(TEXT_PERCENT, TEXT_PERCENT.default)
        settings.put(LANGUAGE, LANGUAGE.default)
