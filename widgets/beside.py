"""Widgets side by side for as long as there is room, and then under each other.

They are widgets that place their children, and no QLayouts: Qt and Python don't
agree on who owns the items of a layout that is written in Python.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets import looks
from widgets.looks import Space

LEAST_FIELD = 132
"""Pixels at 100 % below which two fields are better under each other."""


class Placing(QWidget):
    """Places its children itself; how tall it is follows from how wide it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placed: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def place(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Return where each child goes at *width*; those out of sight have no place."""
        raise TypeError(f"{type(self).__name__} places nothing at {width}")

    def widgets(self) -> list[QWidget]:
        """Return the children, in reading order."""
        return list(self._placed)

    def in_sight(self) -> list[QWidget]:
        """Return the children that have a place."""
        return [child for child in self._placed if not child.isHidden()]

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything at *width*."""
        places = self.place(width)
        return max((rect.y() + rect.height() for _, rect in places), default=0)

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest child alone, and for one line."""
        wide, high = 0, 0
        for child in self.in_sight():
            wide = max(wide, child.minimumSizeHint().width(), child.minimumWidth())
            high = max(high, child.minimumSizeHint().height())
        return QSize(wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._place_all()

    def event(self, event: QEvent) -> bool:
        """Place everything anew when a child comes, goes or wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place_all()
        return super().event(event)

    def _place_all(self) -> None:
        for child, rect in self.place(self.width()):
            child.setGeometry(rect)


class Beside(Placing):
    """Fields that share a line evenly, or stand under each other."""

    def __init__(self, *fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placed = list(fields)
        for field in fields:
            field.setParent(self)

    def sizeHint(self) -> QSize:
        """Return room for all of them on one line."""
        hints = [field.sizeHint() for field in self.in_sight()]
        gaps = Space.M * max(0, len(hints) - 1)
        wide = max((hint.width() for hint in hints), default=0) * len(hints)
        return QSize(wide + gaps, max((hint.height() for hint in hints), default=0))

    def place(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Return even shares of *width*, or the whole of it for each."""
        fields = self.in_sight()
        if not fields:
            return []
        share = (width - Space.M * (len(fields) - 1)) // len(fields)
        least = max(field.minimumSizeHint().width() for field in fields)
        if share >= max(least, looks.now().px(LEAST_FIELD)):
            return [
                (field, QRect(place * (share + Space.M), 0, share, _tall(field, share)))
                for place, field in enumerate(fields)
            ]
        places, top = [], 0
        for field in fields:
            tall = _tall(field, width)
            places.append((field, QRect(0, top, width, tall)))
            top += tall + Space.M
        return places


class Columns(Placing):
    """Equal parts in as many columns as there is room for, at most so many."""

    def __init__(
        self, parts: Sequence[QWidget], most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._placed, self._most = list(parts), most
        for part in parts:
            part.setParent(self)

    def sizeHint(self) -> QSize:
        """Return room for as many columns as there may be."""
        wide = max((part.sizeHint().width() for part in self.in_sight()), default=0)
        columns = min(self._most, len(self.in_sight()))
        whole = columns * wide + Space.L * max(0, columns - 1)
        return QSize(whole, self.heightForWidth(whole))

    def place(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Return the parts row by row, each column as wide as the widest part."""
        parts = self.in_sight()
        if not parts:
            return []
        wide = max(part.sizeHint().width() for part in parts)
        columns = max(1, min(self._most, (width + Space.L) // (wide + Space.L)))
        wide = (width - Space.L * (columns - 1)) // columns
        tall = max(_tall(part, wide) for part in parts)
        across, down = wide + Space.L, tall + Space.XS
        return [
            (part, QRect(n % columns * across, n // columns * down, wide, tall))
            for n, part in enumerate(parts)
        ]


class ButtonRow(Placing):
    """Buttons in a row that wraps like words, some of them at its far end."""

    def __init__(self, gap: int = Space.S, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._at_end: list[QWidget] = []

    def add(self, button: QWidget, *, at_end: bool = False) -> None:
        """Put a button after those that are there, or at the far end of the row."""
        button.setParent(self)
        self._placed.insert(len(self._placed) - len(self._at_end), button)
        if at_end:
            self._placed.remove(button)
            self._placed.append(button)
            self._at_end.append(button)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for all of them on one line."""
        hints = [button.sizeHint() for button in self.in_sight()]
        wide = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest button: none is ever cut off."""
        hints = [button.sizeHint() for button in self.in_sight()]
        least = QSize(0, 0)
        for hint in hints:
            least = least.expandedTo(hint)
        return least

    def place(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Return one line with the last at its end, or as many lines as it takes."""
        places: list[tuple[QWidget, QRect]] = []
        left = top = line = 0
        for button in self.in_sight():
            hint = button.sizeHint()
            wide = min(hint.width(), width)
            if left and left + wide > width:
                left, top, line = 0, top + line + self._gap, 0
            tall = _tall(button, wide) if wide < hint.width() else hint.height()
            places.append((button, QRect(left, top, wide, tall)))
            left += wide + self._gap
            line = max(line, tall)
        spare = width - left + self._gap
        if top == 0:
            for button, rect in places:
                aside = max(0, spare) if button in self._at_end else 0
                rect.translate(aside, (line - rect.height()) // 2)
        return places


def _tall(field: QWidget, width: int) -> int:
    if field.hasHeightForWidth():
        return field.heightForWidth(width)
    return field.sizeHint().height()
