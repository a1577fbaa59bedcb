"""Every screen: each control has a name, and Tab reaches each of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QRadioButton, QWidget

from db.clock import system_clock
from db.store.home import Home
from db.store.way import Way
from desktop.demo.opening import PASSPHRASE, make_demonstration
from desktop.demo.paperwork import Shipped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)
from tests.fixtures.journey import CHEAP, Journey
from widgets.rail import Rail

SCREENS: dict[str, tuple[str, ...]] = {
    "counter": ("Alt+1",),
    "new person": ("Alt+1", "Ctrl+Shift+N"),
    "nameless enquiry": ("Alt+1", "Ctrl+Shift+A"),
    "settings": ("Ctrl+,",),
    "keys": ("F1",),
    "call-backs": ("Alt+2",),
    "guidance": ("Alt+3",),
}
MOST_STOPS = 400


@pytest.fixture
def at_work(open_program: Callable[[], Journey]) -> Journey:
    """Priya signed in at a small demonstration council."""
    way = Way(system_clock, "0", cost=CHEAP)
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    make_demonstration(Home.default(), way, shipped, people=60)
    journey = open_program()
    journey.hands.write("priya")
    journey.hands.press("Enter")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")
    return journey


def controls(window: QWidget) -> list[QWidget]:
    """Everything in sight that takes the keyboard."""
    found: list[QWidget] = window.findChildren(QWidget)
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(widgets: list[QWidget]) -> list[str]:
    """Those that a screen reader could not name."""
    silent = []
    for widget in widgets:
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            silent.append(
                f"{type(widget).__name__} in {type(widget.parent()).__name__}"
            )
    return silent


def unreached(journey: Journey, wanted: list[QWidget]) -> list[str]:
    """Those that Tab does not come to; one of a group stands for all of it."""
    reached: list[QWidget] = []
    for _ in range(MOST_STOPS):
        journey.hands.press("Tab")
        at: QWidget | None = QApplication.focusWidget()
        if at is None or at in reached[:1]:
            break
        reached.append(at)
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in wanted
        if widget.isVisible()
        and widget not in reached
        and not isinstance(widget, (QRadioButton, QAbstractItemView))
        and not isinstance(widget.parent(), Rail)  # one stop; arrows go on
    ]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_a_name_and_is_reached_by_tab(
    at_work: Journey, screen: str
) -> None:
    hands = at_work.hands
    for keys in SCREENS[screen]:
        hands.press(keys)
        hands.settle()
    wanted = controls(at_work.program.window)
    assert wanted
    assert nameless(wanted) == []
    assert unreached(at_work, wanted) == []


@pytest.mark.parametrize("way", [None, "passphrase", "sheet"])
def test_so_it_is_before_anybody_signs_in(
    open_program: Callable[[], Journey], way: str | None
) -> None:
    journey = open_program()
    if way is not None:
        journey.program.first_run.restore.click()
        journey.program.restore_screen.way.set_value(way)
    journey.hands.settle()
    wanted = controls(journey.program.window)
    assert len(wanted) > 1
    assert nameless(wanted) == []
    assert unreached(journey, wanted) == []
