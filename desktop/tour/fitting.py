"""What does not fit on a screen: pages too wide for their room, words cut off."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from widgets.rail import Rail

SLACK = 2
"""Pixels by which a hint and its widget may differ: they are rounded."""


def misfits(window: QWidget) -> list[str]:
    """Return what somebody at *window* could not read or reach as it stands."""
    return [*too_wide(window), *cut_off(window)]


def too_wide(window: QWidget) -> list[str]:
    """Return the pages that are wider than their room."""
    areas: list[QScrollArea] = window.findChildren(QScrollArea)
    return [
        f"too wide: {area.accessibleName()}, {bar.maximum()} px"
        for area in areas
        if area.isVisible() and (bar := area.horizontalScrollBar()).maximum() > 0
    ]


def cut_off(window: QWidget) -> list[str]:
    """Return the words of which a part is missing."""
    labels: list[QLabel] = window.findChildren(QLabel)
    buttons: list[QAbstractButton] = window.findChildren(QAbstractButton)
    found = []
    for label in labels:
        if not label.isVisible() or not label.text():
            continue
        if _needs(label) > label.height() + SLACK:
            found.append(f"cut off below: {label.text()[:60]}")
        if _longest(label) > label.width() + SLACK:
            found.append(f"cut off at its side: {label.text()[:60]}")
    for button in buttons:
        tickable = isinstance(button, (QCheckBox, QRadioButton))
        wraps = isinstance(button.parentWidget(), Rail)
        if not button.isVisible() or not button.text() or tickable or wraps:
            continue
        widest = max(map(button.fontMetrics().horizontalAdvance, _lines(button)))
        if widest > button.width() + SLACK:
            found.append(f"cut off: {button.text()[:60]}")
    return found


def _needs(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width())
    return label.sizeHint().height() if label.pixmap().isNull() else 0


def _longest(label: QLabel) -> int:
    words = label.text().split() if label.wordWrap() else label.text().split("\n")
    return max(map(label.fontMetrics().horizontalAdvance, words), default=0)


def _lines(button: QAbstractButton) -> list[str]:
    return button.text().replace("&", "").split("\n")
