"""One choice out of a few, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from widgets import looks
from widgets.focus_ring import ring_around
from widgets.looks import Size, Space

_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
_RADIUS = 7.0


class _Segment(QRadioButton):
    """A radio button drawn as part of a bar."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._first = self._last = True
        self.setAccessibleName(text.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", int(_RADIUS))

    def sizeHint(self) -> QSize:
        """Return room for the words in bold, so choosing moves nothing."""
        metrics = QFontMetricsF(looks.now().font(Size.BODY, QFont.Weight.DemiBold))
        width = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(round(width) + 2 * Space.M, round(metrics.height()) + 14)

    def minimumSizeHint(self) -> QSize:
        """Return room for the words closer together: they are never cut."""
        return self.sizeHint() - QSize(2 * (Space.M - Space.S), 0)

    def hitButton(self, pos: object) -> bool:
        """Return that the whole segment can be clicked."""
        del pos
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        super().leaveEvent(event)
        self.update()

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Round the corners of whichever end of a row this stands at."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.update()

    def _shape(self) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(
            0 if not self._first else 0.5, 0.5, -0.5, -0.5
        )
        if not self._first:
            box.setLeft(-0.5)
        path, square = QPainterPath(), QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        if not self._first:
            square.addRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()))
        if not self._last:
            half = box.width() / 2
            square.addRect(QRectF(box.center().x(), box.top(), half, box.height()))
        return path.united(square).simplified()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the segment: filled and bold when chosen."""
        del event
        worn, chosen = looks.now(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() and self.isEnabled()
        ground = "primary" if chosen else ("hover" if over else "paper")
        painter.setPen(QPen(worn.colour("edge"), 1))
        painter.setBrush(worn.colour(ground))
        painter.drawPath(self._shape())
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setFont(worn.font(Size.BODY, weight))
        words = "on_primary" if chosen else ("ink" if self.isEnabled() else "muted")
        painter.setPen(worn.colour(words))
        painter.drawText(QRectF(self.rect()), int(_FLAGS), self.text())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit or first letter; arrows go from one to the next."""
        bar = self.parentWidget()
        if isinstance(bar, SegmentedChoice) and bar.choose_by_key(event.text()):
            event.accept()
            return
        super().keyPressEvent(event)


class _Bar(QLayout):
    """One row that fills the width, or several where the words need them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more segment."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many segments there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a segment, or None past the end, as Qt asks for."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a segment away, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower bar may be a taller one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        rows = len(self._rows(width))
        return rows * self._row_height() + max(0, rows - 1) * Space.XS

    def sizeHint(self) -> QSize:
        """Return room for everything in one row."""
        width = sum(item.sizeHint().width() for item in self._items)
        return QSize(width, self._row_height())

    def minimumSize(self) -> QSize:
        """Return room for the widest segment."""
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(widest, self._row_height())

    def setGeometry(self, rect: QRect) -> None:
        """Place the segments, each row as wide as the bar."""
        super().setGeometry(rect)
        top = rect.y()
        for row in self._rows(rect.width()):
            self._place(row, QRect(rect.x(), top, rect.width(), self._row_height()))
            top += self._row_height() + Space.XS

    def _place(self, row: list[QLayoutItem], rect: QRect) -> None:
        wide = [item.sizeHint().width() for item in row]
        spare, left = rect.width() - sum(wide), rect.x()
        for place, item in enumerate(row):
            right = rect.x() + sum(wide[: place + 1])
            right += spare * (place + 1) // len(row)
            item.setGeometry(QRect(left, rect.y(), right - left, rect.height()))
            segment = item.widget()
            if isinstance(segment, _Segment):
                segment.set_ends(first=place == 0, last=place == len(row) - 1)
            left = right

    def _row_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        if sum(item.minimumSize().width() for item in self._items) <= width:
            return [self._items]
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            needed = item.minimumSize().width()
            if not rows or left + needed > width:
                rows.append([])
                left = 0
            rows[-1].append(item)
            left += needed
        return rows


class SegmentedChoice(QWidget):
    """A bar of choices: arrows move, 1 to 9 or a first letter choose.

    *Signals*: ``chosen(key)`` when a person chooses, ``changed()`` at any change.
    """

    chosen = Signal(str)
    changed = Signal()

    def __init__(
        self,
        accessible_name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Take (key, words) pairs; an ``&`` in the words makes an Alt key."""
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self._segments: dict[str, _Segment] = {}
        row = _Bar(self)
        for key, text in choices:
            segment = _Segment(text, self)
            segment.setAccessibleDescription(accessible_name)
            segment.toggled.connect(self._on_segment_toggled)
            segment.clicked.connect(self._on_segment_clicked)
            self._segments[key] = segment
            row.addWidget(segment)
        self.setFocusProxy(next(iter(self._segments.values())))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the rows that the width leaves."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow with the words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Set the height itself: a grid gives no more than one row asks for."""
        layout = self.layout()
        height = layout.heightForWidth(self.width()) if layout else 0
        if height and height != self.height():
            self.setFixedHeight(height)

    def value(self) -> str | None:
        """Return the key of the choice made, or None."""
        for key, segment in self._segments.items():
            if segment.isChecked():
                return key
        return None

    def set_value(self, key: str | None) -> None:
        """Choose by key; None takes the choice back."""
        for name, segment in self._segments.items():
            if name == key:
                segment.setChecked(True)
                self.setFocusProxy(segment)
            elif key is None and segment.isChecked():
                segment.setAutoExclusive(False)
                segment.setChecked(False)
                segment.setAutoExclusive(True)

    def choose_by_key(self, typed: str) -> bool:
        """Choose by a digit or first letter; False if it means nothing here."""
        if not typed.strip():
            return False
        pairs = list(self._segments.items())
        if typed.isdigit() and 0 < int(typed) <= len(pairs):
            found = pairs[int(typed) - 1]
        else:
            words = (
                pair
                for pair in pairs
                if pair[1].accessibleName().casefold().startswith(typed.casefold())
            )
            first = next(words, None)
            if first is None:
                return False
            found = first
        key, segment = found
        segment.setFocus(Qt.FocusReason.OtherFocusReason)
        segment.setChecked(True)
        self.chosen.emit(key)
        return True

    def segment(self, key: str) -> QRadioButton:
        """Return the button of a choice, for tests and tab order."""
        return self._segments[key]

    def set_invalid(self, invalid: bool) -> None:
        """Mark the bar for assistive software; the words stand beside it."""
        for segment in self._segments.values():
            segment.setProperty("invalid", invalid)

    @Slot(bool)
    def _on_segment_toggled(self, on: bool) -> None:
        if on:
            sender = self.sender()
            if isinstance(sender, QWidget):
                self.setFocusProxy(sender)
        self.changed.emit()

    @Slot()
    def _on_segment_clicked(self) -> None:
        if (key := self.value()) is not None:
            self.chosen.emit(key)


def ring_whole_bar(choice: SegmentedChoice) -> None:
    """Draw the focus ring around the whole bar instead of one segment."""
    for segment in choice.findChildren(QRadioButton):
        ring_around(segment, choice)
