"""One choice out of a few, all of them in sight.

The bar places its segments itself, and has no QLayout written in Python. Known:
such a layout ended the program where it stood in another one (flow_layout.py).
Supposed: one that is a widget's own layout, as here, is safe, for no such end
was seen; but nothing is gained by relying on it.
"""

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
    QShowEvent,
)
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from widgets import looks
from widgets.focus_ring import ring_around
from widgets.looks import Size, Space
from widgets.reading_order import pass_on

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
        for key, text in choices:
            segment = _Segment(text, self)
            segment.setAccessibleDescription(accessible_name)
            segment.toggled.connect(self._on_segment_toggled)
            segment.clicked.connect(self._on_segment_clicked)
            self._segments[key] = segment
        pass_on(self, next(iter(self._segments.values())))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return room for everything in one row."""
        width = sum(one.sizeHint().width() for one in self._seen())
        return QSize(width, self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest segment."""
        least = (one.minimumSizeHint().width() for one in self._seen())
        return QSize(max(least, default=0), self._row_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        rows = len(self._rows(width))
        return rows * self._row_height() + max(0, rows - 1) * Space.XS

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the rows that the width leaves."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Place anew: while it is hidden, nobody says that a segment went."""
        super().showEvent(event)
        self.updateGeometry()
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow with the words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Place the segments, and set the height itself.

        A grid gives no more height than one row asks for.
        """
        height = self.heightForWidth(self.width())
        if height and height != self.height():
            self.setFixedHeight(height)
        top = 0
        for row in self._rows(self.width()):
            self._place(row, QRect(0, top, self.width(), self._row_height()))
            top += self._row_height() + Space.XS

    def _place(self, row: list[_Segment], rect: QRect) -> None:
        """Share the width of a row among its segments, by their words."""
        wide = [segment.sizeHint().width() for segment in row]
        spare, left = rect.width() - sum(wide), rect.x()
        for place, segment in enumerate(row):
            right = rect.x() + sum(wide[: place + 1])
            right += spare * (place + 1) // len(row)
            segment.setGeometry(QRect(left, rect.y(), right - left, rect.height()))
            segment.set_ends(first=place == 0, last=place == len(row) - 1)
            left = right

    def _seen(self) -> list[_Segment]:
        return [one for one in self._segments.values() if not one.isHidden()]

    def _row_height(self) -> int:
        hints = (one.sizeHint().height() for one in self._seen())
        return max(hints, default=0)

    def _rows(self, width: int) -> list[list[_Segment]]:
        """Return one row that fills the width, or several where words need them."""
        segments = self._seen()
        if sum(one.minimumSizeHint().width() for one in segments) <= width:
            return [segments]
        rows: list[list[_Segment]] = []
        left = 0
        for segment in segments:
            needed = segment.minimumSizeHint().width()
            if not rows or left + needed > width:
                rows.append([])
                left = 0
            rows[-1].append(segment)
            left += needed
        return rows

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
                self._let_tab_in()

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

    def widgets(self) -> list[QWidget]:
        """Return the buttons, in reading order."""
        return [*self._segments.values()]

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
        self._let_tab_in()
        self.changed.emit()

    def _let_tab_in(self) -> None:
        """Let Tab come to what is chosen, and to all of them where nothing is.

        Qt sees to it when somebody chooses, not when a form does; Tab would come
        to what was chosen before, and from there arrows choose nothing.
        """
        chosen = self.value() is not None
        for segment in self._segments.values():
            tab = segment.isChecked() or not chosen
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus
            )

    @Slot()
    def _on_segment_clicked(self) -> None:
        if (key := self.value()) is not None:
            self.chosen.emit(key)


def ring_whole_bar(choice: SegmentedChoice) -> None:
    """Draw the focus ring around the whole bar instead of one segment."""
    for segment in choice.findChildren(QRadioButton):
        ring_around(segment, choice)
