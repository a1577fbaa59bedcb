"""Tab order is reading order, also for what came after the screen was made."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from operator import itemgetter
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


@runtime_checkable
class LaidByHand(Protocol):
    """A widget that places what stands in it without a layout."""

    def widgets(self) -> Sequence[QWidget]:
        """Return what stands in it, in reading order."""


def pass_on(widget: QWidget, control: QWidget) -> None:
    """Let *control* inside *widget* take the keyboard that *widget* is given.

    The widget takes part in the Tab order itself: Qt moves no other, and Tab
    would go from what came late to wherever it was made.
    """
    widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    widget.setFocusProxy(control)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Give what takes the keyboard in *widget*, in the order of its layouts.

    What is hidden has its place too, so that it need not be found one when it
    is shown. So does what passes the keyboard on to the first stop inside it,
    such as a field: left at the end, it would send Tab from the last control
    back to its own.
    """
    within = _within(widget)
    passed_on = widget.focusProxy()
    if passed_on is None:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        yield from within
        return
    if widget.isAncestorOf(passed_on):
        yield widget
    yield from within


def _within(widget: QWidget) -> Iterator[QWidget]:
    """Give what takes the keyboard inside *widget*."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from stops(inside)
    elif isinstance(widget, LaidByHand):
        for each in widget.widgets():
            yield from stops(each)
    elif (layout := widget.layout()) is not None:
        within = [each for each in widget.children() if isinstance(each, QWidget)]
        yield from _of_layout(layout, within)


def _of_layout(layout: QLayout, within: Sequence[QWidget]) -> Iterator[QWidget]:
    """Give what stands in *layout*, which lays out some of the widgets *within*.

    The layout's items are never asked for: Python would keep a shell of each
    for as long as the layout lives, hundreds more with every caller.
    """
    placed: list[tuple[int, QWidget | QLayout]] = []
    for each in (*within, *layout.children()):
        if isinstance(each, QWidget | QLayout):
            place = layout.indexOf(each)
            if place >= 0:
                placed.append((place, each))
    for _, each in sorted(placed, key=itemgetter(0)):
        if isinstance(each, QWidget):
            yield from stops(each)
        else:
            yield from _of_layout(each, within)


def put_in_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through *widgets* one after another; nothing where it does."""
    wanted = {id(widget) for widget in widgets}
    for before, after in pairwise(widgets):
        if _following(before, wanted) is not after:
            with _without_its_viewport(before), _without_its_viewport(after):
                QWidget.setTabOrder(before, after)


@contextmanager
def _without_its_viewport(widget: QWidget) -> Iterator[None]:
    """Let Qt put what comes after *widget* behind it, not behind its viewport.

    Qt takes a child that passes the keyboard on to its parent for the end of it.
    The viewport of a box that was moved, as a field that is put back moves the
    box in it, is left where it stood; what should follow the box would go there.
    """
    viewport = widget.viewport() if isinstance(widget, QAbstractScrollArea) else None
    if viewport is None or viewport.focusProxy() is not widget:
        yield
        return
    viewport.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none
    yield
    viewport.setFocusProxy(widget)


def _following(widget: QWidget, wanted: set[int]) -> QWidget | None:
    """Return which of *wanted*, known by their ids, Tab comes to after *widget*."""
    following: QWidget | None = widget.nextInFocusChain()
    while following is not None and following is not widget:
        if id(following) in wanted:
            return following
        following = following.nextInFocusChain()
    return None
