"""Several answers out of a few, each with its own box."""

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from widgets import looks
from widgets.beside import Columns
from widgets.fields.field import Field
from widgets.icons import paint_icon
from widgets.looks import LEAST_TARGET, Space
from widgets.reading_order import pass_on

_COLUMNS = 3
_SIDE = 20
_RADIUS = 4
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class Tick(QCheckBox):
    """A box to tick, drawn in the look that is worn."""

    def sizeHint(self) -> QSize:
        """Return room for the box and the words."""
        worn = looks.now()
        words = QFontMetricsF(worn.font()).horizontalAdvance(self.text())
        height = max(LEAST_TARGET, worn.px(_SIDE) + 2 * Space.XS)
        return QSize(round(worn.px(_SIDE) + Space.S + words + Space.S), height)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word: words wrap, and are never cut."""
        worn = looks.now()
        metrics = QFontMetricsF(worn.font())
        widest = max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        return QSize(round(self._before() + widest + Space.S), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow one is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, wrapped at *width*."""
        metrics = QFontMetricsF(looks.now().font())
        room = QRectF(0, 0, max(1, width - self._before()), 10_000)
        words = metrics.boundingRect(room, _WRAPPED, self.text()).height()
        return max(self.sizeHint().height(), ceil(words) + 2 * Space.XS)

    @staticmethod
    def _before() -> int:
        """Return how far from the left the words begin."""
        return looks.now().px(_SIDE) + Space.S

    def hitButton(self, pos: QPoint) -> bool:
        """Return that the words can be clicked as well."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its tick and the words."""
        del event
        worn, painter = looks.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(worn.px(_SIDE))
        line = min(self.height(), self.sizeHint().height())
        box = QRectF(1, (line - side) / 2, side, side)
        chosen = self.isChecked()
        painter.setPen(QPen(worn.colour("primary" if chosen else "edge"), 1))
        painter.setBrush(worn.colour("primary" if chosen else "paper"))
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        if chosen:
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "on_primary")
        words = QRectF(self.rect()).adjusted(self._before(), 0, 0, 0)
        role = "ink" if self.isEnabled() else "muted"
        painter.setFont(worn.font())
        painter.setPen(worn.colour(role))
        painter.drawText(words, _WRAPPED, self.text())
        painter.end()


class TicksField(Field):
    """A label over boxes to tick; Space ticks, Tab goes from one to the next."""

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        hint: str = "",
        required: bool = False,
        columns: int = _COLUMNS,
        parent: QWidget | None = None,
    ) -> None:
        """Take the label, (key, words) pairs, and the most that stand side by side."""
        self.boxes: dict[str, Tick] = {}
        for key, words in choices:
            tick = Tick(words)
            tick.setAccessibleName(words)
            tick.setAccessibleDescription(label)
            self.boxes[key] = tick
        box = Columns(list(self.boxes.values()), columns)
        super().__init__(label, box, hint=hint, required=required, parent=parent)
        for tick in self.boxes.values():
            tick.toggled.connect(self._on_toggled)
        if self.boxes:
            first = next(iter(self.boxes.values()))
            pass_on(box, first)

    def _mark_invalid(self, invalid: bool) -> None:
        for tick in self.boxes.values():
            tick.setProperty("invalid", invalid)

    def value(self) -> object:
        """Return the keys that are ticked."""
        return self.ticked()

    def ticked(self) -> frozenset[str]:
        """Return the keys that are ticked."""
        return frozenset(key for key, tick in self.boxes.items() if tick.isChecked())

    def set_ticked(self, keys: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(keys)
        for key, tick in self.boxes.items():
            tick.setChecked(key in wanted)

    def kept(self) -> str:
        """Return the keys that are ticked, with blanks between."""
        return " ".join(sorted(self.ticked()))

    def put_back(self, words: str) -> None:
        """Tick the keys in *words* and no others."""
        self.set_ticked(words.split())

    @Slot()
    def _on_toggled(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()
