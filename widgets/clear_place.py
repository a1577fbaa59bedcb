"""Where something that floats covers nothing that a person presses or reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_ACTIONS: Final = (
    *(QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox),
    QAbstractSpinBox,
)
_READ: Final = "isRead"
_STEP: Final = 24
_MOST_ROWS: Final = 80


def keep_clear(widget: QWidget) -> None:
    """Let nothing lie over *widget*, such as a page that is being read."""
    widget.setProperty(_READ, True)


def clear_place(host: QWidget, floating: QWidget, size: QSize, within: QRect) -> QPoint:
    """Return a corner in *within* from which *size* covers no action of *host*.

    Nor a page that is to be kept clear, where that can be. The lowest is taken,
    at the left before the middle before the right, and one that covers no words
    either before one that does. Where there is none, the one that covers least.
    """
    actions, words = _actions(host, floating), _words(host, floating)
    places = [QRect(corner, size) for corner in _corners(size, within)]
    free = [place for place in places if not _covered(place, actions)]
    if not free:
        return min(places, key=lambda place: _covered(place, actions)).topLeft()
    read = _read(host, floating)
    least = min(_covered(place, read) for place in free)
    clear = [place for place in free if _covered(place, read) == least]
    blank = (place for place in clear if not _covered(place, words))
    return next(blank, clear[0]).topLeft()


def is_in_the_way(host: QWidget, floating: QWidget) -> bool:
    """Return whether *floating* lies over what is pressed or read in *host*."""
    things = [*_actions(host, floating), *_read(host, floating)]
    return bool(_covered(floating.geometry(), things))


def _corners(size: QSize, within: QRect) -> Iterator[QPoint]:
    lowest = max(within.top(), within.bottom() + 1 - size.height())
    farthest = max(within.left(), within.right() + 1 - size.width())
    across = (within.left(), (within.left() + farthest) // 2, farthest)
    downs = [*range(lowest, within.top(), -_STEP), within.top()]
    for top, left in product(downs, across):
        yield QPoint(left, top)


def _covered(place: QRect, things: Sequence[QRect]) -> int:
    """Return how many pixels of *things* lie under *place*."""
    shared = (place.intersected(thing) for thing in things if place.intersects(thing))
    return sum(each.width() * each.height() for each in shared)


def _actions(host: QWidget, floating: QWidget) -> list[QRect]:
    """Return where something can be pressed, chosen or typed into."""
    found = [
        _seen(widget, widget.rect(), host)
        for kind in _ACTIONS
        for widget in _standing(host, kind, floating)
        if widget.isEnabled()
    ]
    for view in _standing(host, QAbstractItemView, floating):
        if isinstance(view, QAbstractItemView):
            found += _rows(view, host)
    return [rect for rect in found if not rect.isEmpty()]


def _read(host: QWidget, floating: QWidget) -> list[QRect]:
    """Return where pages stand that are to be kept clear."""
    return [
        _seen(widget, widget.rect(), host)
        for widget in _standing(host, QWidget, floating)
        if widget.property(_READ)
    ]


def _words(host: QWidget, floating: QWidget) -> list[QRect]:
    labels = _standing(host, QLabel, floating)
    return [
        _seen(label, label.rect(), host)
        for label in labels
        if isinstance(label, QLabel) and (label.text() or not label.pixmap().isNull())
    ]


def _standing(host: QWidget, kind: type[QWidget], floating: QWidget) -> list[QWidget]:
    found: list[QWidget] = host.findChildren(kind)
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget is not floating
        and not floating.isAncestorOf(widget)
    ]


def _rows(view: QAbstractItemView, host: QWidget) -> list[QRect]:
    """Return where the rows stand that a list shows just now."""
    index, room = view.indexAt(QPoint(1, 1)), view.viewport()
    found: list[QRect] = []
    while index.isValid() and len(found) < _MOST_ROWS:
        rect = view.visualRect(index)
        if rect.top() > room.height():
            break
        found.append(_seen(room, rect, host))
        index = index.siblingAtRow(index.row() + 1)
    return found


def _seen(widget: QWidget, part: QRect, host: QWidget) -> QRect:
    """Return what is in sight of a *part* of *widget*, as *host* counts."""
    shown, parent = part, widget.parentWidget()
    while parent is not None and parent is not host:
        room = QRect(widget.mapFrom(parent, QPoint(0, 0)), parent.size())
        shown, parent = shown.intersected(room), parent.parentWidget()
    return QRect(widget.mapTo(host, shown.topLeft()), shown.size())
