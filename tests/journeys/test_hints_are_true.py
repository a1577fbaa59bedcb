"""Every key that a screen shows does something there, and one thing only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.runtime.commands import Command
from desktop.shift import Shift
from tests.fixtures.journey import Journey, room, still, take
from widgets.key_hint import KeyHint

pytestmark = pytest.mark.journey
HINT = re.compile(r"(?:Ctrl|Alt|Shift)(?:\+\S+)+|(?<![\w-])F\d{1,2}(?![\w-])")
"""A reference may hold an F and a digit as well; it is no key."""
IN_PLACE = frozenset({"Enter", "Esc", "Return"})
"""Keys of the widget that has the keyboard; their journeys prove them."""


def shift_of(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def spelt(keys: str) -> str:
    """Return keys as Qt spells them; both Enters are one."""
    return QKeySequence(keys.replace("Enter", "Return")).toString()


def shown(window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Yield every key that is shown, with what shows it."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, KeyHint):
            words = widget.accessibleName() or widget.toolTip()
        elif isinstance(widget, QPushButton):
            words = f"{widget.accessibleDescription()} {widget.toolTip()}"
        else:
            words = widget.toolTip()
        for keys in dict.fromkeys(HINT.findall(words)):
            yield spelt(keys.strip("().,")), widget


def untrue(journey: Journey) -> list[str]:
    """Return the hints on the screen that do nothing, or two things."""
    shift = shift_of(journey)
    bound = {spelt(c.keys): c for c in shift.commands.all() if c.keys}
    wrong, by_keys = [], dict[str, set[str]]()
    for keys, widget in shown(journey.program.window):
        command: Command | None = bound.get(keys)
        name = widget.accessibleName() or type(widget).__name__
        if command is None or not command.possible():
            wrong.append(f"{keys} on {name} does nothing here")
        by_keys.setdefault(keys, set()).add(HINT.sub("", name).strip())
    return wrong + [
        f"{keys} is shown on {sorted(names)}"
        for keys, names in by_keys.items()
        if len(names) > 1
    ]


def test_every_hint_at_the_counter_is_true(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, counter = journey.hands, room(journey)
    assert untrue(journey) == []
    take(journey, "gwen")
    assert untrue(journey) == []
    for keys in ("Alt+F", "Ctrl+B", "Ctrl+Shift+O"):
        hands.press(keys)
        still(journey)
        assert untrue(journey) == [], keys
        hands.press("Esc")
        still(journey)
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    assert untrue(journey) == []
    hands.press("Ctrl+K")
    take(journey, "owen")
    assert counter.strip.isVisible()
    assert untrue(journey) == []
    hands.press("Esc")
    still(journey)
    hands.press("Ctrl+Enter")
    hands.until(counter.end.isVisible, "the end of the contact")
    still(journey)
    assert untrue(journey) == []
    hands.press("Ctrl+0")
    still(journey)
    assert untrue(journey) == []
    hands.press("Ctrl+Shift+A")
    still(journey)
    assert untrue(journey) == []


@pytest.mark.parametrize("keys", ["Ctrl+Shift+N", "Alt+2", "Alt+3", "Alt+8", "Ctrl+,"])
def test_every_hint_of_a_room_is_true(
    signed_in: Callable[[], Journey], keys: str
) -> None:
    journey = signed_in()
    journey.hands.press(keys)
    still(journey)
    assert untrue(journey) == []


def test_no_two_commands_share_their_keys(signed_in: Callable[[], Journey]) -> None:
    journey = signed_in()
    keys = [spelt(c.keys) for c in shift_of(journey).commands.all() if c.keys]
    assert len(keys) == len(set(keys))
    assert IN_PLACE.isdisjoint(keys)
