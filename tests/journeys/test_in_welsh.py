"""The whole window changes its language while it is open, and Welsh has room."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

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
from desktop.runtime.settings_known import LANGUAGE
from desktop.shift import Shift
from tests.fixtures.journey import CHEAP, Journey

SCREENS: dict[str, tuple[str, ...]] = {
    "counter": ("Alt+1",),
    "nameless enquiry": ("Alt+1", "Ctrl+Shift+A"),
    "new person": ("Alt+1", "Ctrl+Shift+N"),
    "call-backs": ("Alt+2",),
    "guidance": ("Alt+3",),
    "settings": ("Ctrl+,",),
    "keys": ("F1",),
}


@pytest.fixture
def in_welsh(open_program: Callable[[], Journey]) -> Iterator[Journey]:
    """Priya at a small demonstration council, who has just chosen Welsh."""
    was = QLocale()
    way = Way(system_clock, "0", cost=CHEAP)
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    make_demonstration(Home.default(), way, shipped, people=60)
    journey = open_program()
    journey.hands.write("priya")
    journey.hands.press("Enter")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")
    assert "Counter" in texts(journey.program.window)
    first = shift_of(journey)
    journey.program.settings.put(LANGUAGE, "cy")
    journey.hands.until(lambda: shift_of(journey) is not first, "the window anew")
    journey.hands.settle()
    yield journey
    journey.program.settings.put(LANGUAGE, "en")
    journey.hands.settle()
    QLocale.setDefault(was)


def shift_of(journey: Journey) -> Shift:
    assert journey.program.shift is not None
    return journey.program.shift


def texts(window: QWidget) -> set[str]:
    """What labels and buttons in sight say to a screen reader, or show."""
    seen = {
        widget.accessibleName()
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
    }
    return seen | {
        label.text() for label in window.findChildren(QLabel) if label.isVisible()
    }


def test_what_is_open_speaks_the_other_language(in_welsh: Journey) -> None:
    window, hands = in_welsh.program.window, in_welsh.hands
    assert {"Gosodiadau", "Iaith y sgriniau"} <= texts(window)
    hands.press("Esc")
    hands.press("Alt+1")
    hands.settle()
    assert "Nid oes neb wrth y ddesg" in texts(window)
    in_welsh.program.window.trouble.show_unavailable("The store is open already.")
    assert in_welsh.program.window.trouble.retry.text() == "Ceisio eto"
    shown = in_welsh.program.window.trouble.in_the_way.accessibleName()
    assert shown == "Mae eich gwaith yn ddiogel. Mae'r storfa ar agor yn barod."
    in_welsh.program.window.trouble.in_the_way.hide()
    first = shift_of(in_welsh)
    in_welsh.program.settings.put(LANGUAGE, "en")
    hands.until(lambda: shift_of(in_welsh) is not first, "the window anew")
    hands.settle()
    assert {"Settings", "Language of the screens"} <= texts(window)


def test_the_lock_speaks_it_too(in_welsh: Journey) -> None:
    in_welsh.hands.press("Ctrl+L")
    in_welsh.hands.settle()
    assert {"Wedi'i gloi", "Datgloi"} <= texts(in_welsh.program.window)
    in_welsh.hands.write(PASSPHRASE)
    in_welsh.hands.press("Enter")
    in_welsh.hands.until(lambda: in_welsh.program.shift, "the workspace")


@pytest.mark.parametrize("screen", SCREENS)
def test_welsh_has_room(in_welsh: Journey, screen: str) -> None:
    window, hands = in_welsh.program.window, in_welsh.hands
    assert (window.width(), window.height()) == (1366, 768)
    for keys in SCREENS[screen]:
        hands.press(keys)
        hands.settle()
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    too_wide = [
        area.accessibleName()
        for area in areas
        if (inside := area.widget()) is not None
        and inside.minimumSizeHint().width() > area.viewport().width()
    ]
    assert too_wide == []
    cut = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and not label.wordWrap()
        and label.text()
        and label.width() < label.minimumSizeHint().width()
    ]
    assert cut == []


def test_names_out_of_the_catalogue_are_said_too(in_welsh: Journey) -> None:
    window, hands = in_welsh.program.window, in_welsh.hands
    hands.press("Esc", "Alt+1", "Ctrl+Shift+A")
    hands.write("bus pass")
    hands.press("Enter")
    hands.settle()
    assert any("Trafnidiaeth Cymru" in text for text in texts(window))
    hands.press("Ctrl+Enter")
    hands.until(lambda: "Tocyn bws" in texts(window), "the end of the contact")
