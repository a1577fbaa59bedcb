"""A page as large as there is room for: zoomed, turned, words lit, places marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from db.queries.post.search_pages import WordPlace
from desktop.postroom.page_looks import Look
from desktop.postroom.wording import say
from widgets import looks
from widgets.announce import announce
from widgets.clear_place import keep_clear
from widgets.colours import colours_of
from widgets.looks import Space
from widgets.pdf_preview import ZOOMS

WHOLE: Final = 1000
"""Places on a page are kept in thousandths of its width and height."""
_LEAST_MARK: Final = 6
_WIDEST: Final = 820
_WORDS_AIR: Final = 4
Marked = tuple[int, int, int, int]


class _Paper(QWidget):
    """The page itself; what is lit or marked lies over it."""

    marks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.turn, self.factor = 0, 1.0
        self.lit: tuple[WordPlace, ...] = ()
        self.marks: list[Marked] = []
        self.marking, self.pointed = False, -1
        self.words: tuple[Marked, ...] = ()
        self.nothing = ""
        self._drawn: tuple[object, QPixmap] | None = None
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def upright(self) -> QImage:
        """Return the image as a person turned it."""
        if not self.turn:
            return self.image
        return self.image.transformed(QTransform().rotate(self.turn))

    def page_box(self) -> QRectF:
        """Return where the page lies."""
        size = self.image.size()
        if self.turn % 180:
            size = size.transposed()
        wide, tall = size.width() * self.factor, size.height() * self.factor
        left = max(Space.L, (self.width() - wide) / 2)
        return QRectF(round(left), Space.M, round(wide), round(tall))

    def lay_out(self, room: QSize) -> None:
        """Take the room that the page needs at its zoom."""
        box = self.page_box()
        self.setFixedSize(
            max(room.width(), round(box.width()) + 2 * Space.L),
            max(room.height(), round(box.height()) + 2 * Space.M),
        )
        self.update()

    def place(self, marked: Marked) -> QRectF:
        """Return where a place of the page lies on the screen."""
        box, (left, top, right, bottom) = self.page_box(), marked
        return QRectF(
            box.left() + box.width() * left / WHOLE,
            box.top() + box.height() * top / WHOLE,
            box.width() * (right - left) / WHOLE,
            box.height() * (bottom - top) / WHOLE,
        )

    def _pixmap(self, box: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.image.cacheKey(), self.turn, box.width(), box.height(), ratio)
        if self._drawn is None or self._drawn[0] != key:
            size = QSize(round(box.width() * ratio), round(box.height() * ratio))
            scaled = self.upright().scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._drawn = (key, QPixmap.fromImage(scaled))
        return self._drawn[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, what is lit, and what is marked."""
        worn, painter = looks.now(), QPainter(self)
        painter.fillRect(event.rect(), worn.colour("desk"))
        if self.image.isNull():
            painter.setPen(worn.colour("muted"))
            painter.setFont(worn.font())
            centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            room = self.rect().adjusted(Space.XL, 0, -Space.XL, 0)
            painter.drawText(room, int(centre), self.nothing)
            painter.end()
            return
        box, paper = self.page_box(), colours_of("light")
        pixmap = self._pixmap(box)
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setBrush(paper.of("highlight"))
        for each in self.lit:
            place = self.place((each.left, each.top, each.right, each.bottom))
            air = min(_WORDS_AIR, place.height() / 3)
            painter.drawRoundedRect(place.adjusted(-air, -air, air, air), 3, 3)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(paper.of("ink"))
        for mark in self.marks:
            painter.drawRect(self.place(mark))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.marking:
            self._paint_pointer(painter)
        painter.setPen(QPen(worn.colour("line"), 1))
        painter.drawRect(box)
        painter.end()

    def _paint_pointer(self, painter: QPainter) -> None:
        worn = looks.now()
        if 0 <= self.pointed < len(self.words):
            place = self.place(self.words[self.pointed]).adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(worn.colour("focus_edge"), 4))
            painter.drawRect(place)
            painter.setPen(QPen(worn.colour("focus"), 2))
            painter.drawRect(place)
        if self._from is not None:
            painter.setPen(QPen(worn.colour("danger_mark"), 2))
            painter.drawRect(QRectF(self._from, self._to).normalized())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to mark a place."""
        if self.marking and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the place while it is marked."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark what was drawn round."""
        if self._from is None:
            super().mouseReleaseEvent(event)
            return
        drawn = QRectF(self._from, event.position()).normalized()
        self._from = None
        box = self.page_box()
        drawn = drawn.intersected(box)
        if min(drawn.width(), drawn.height()) >= _LEAST_MARK:
            self.marks.append(
                (
                    round((drawn.left() - box.left()) / box.width() * WHOLE),
                    round((drawn.top() - box.top()) / box.height() * WHOLE),
                    round((drawn.right() - box.left()) / box.width() * WHOLE),
                    round((drawn.bottom() - box.top()) / box.height() * WHOLE),
                )
            )
            self.marks_changed.emit()
        self.update()


class PageView(QScrollArea):
    """Shows one page; + and - zoom, 0 fits the width.

    While places are marked the arrows go through the words, and the space bar
    marks the one they point at; the mouse draws round them. Page Down and Page Up
    lead to the next page and the last.

    Signals:
        lettered(str): a plain letter was pressed.
        page_wanted(int): while marking, the next page (1) or the last (-1).
        marks_changed(): a place was marked, or is no longer.
        marking_ended(bool): Enter (True) or Esc ended the marking.
        left(): Esc.
    """

    lettered = Signal(str)
    marks_changed = Signal()
    marking_ended = Signal(bool)
    page_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = _Paper()
        self._zoom, self._fitted = 1.0, True
        self.setWidget(self._paper)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setProperty("surface", "desk")
        keep_clear(self)
        self.setAccessibleName(say("The page"))
        self._paper.setAccessibleName(say("The page"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper.marks_changed.connect(self.marks_changed)

    def show_look(self, look: Look, turn: int) -> None:
        """Show a page; *turn* is what it still lacks of being upright."""
        kinds = QImage.Format
        kind = kinds.Format_RGB888 if look.colours > 1 else kinds.Format_Grayscale8
        stride = look.width * look.colours
        image = QImage(look.pixels, look.width, look.height, stride, kind).copy()
        self._paper.image, self._paper.turn = image, turn
        self._paper.words = tuple(
            (
                word.box.left * WHOLE // look.width,
                word.box.top * WHOLE // look.height,
                -(-word.box.right * WHOLE // look.width),
                -(-word.box.bottom * WHOLE // look.height),
            )
            for word in look.words
        )
        self._fit()

    def clear(self, words: str = "") -> None:
        """Show no page, and say why."""
        self._paper.image = QImage()
        self._paper.nothing = words
        self._paper.words, self._paper.lit = (), ()
        self._paper.marks = []
        self._paper.lay_out(self.viewport().size())

    def light(self, places: Sequence[WordPlace]) -> None:
        """Light words, and bring the first of them into sight."""
        self._paper.lit = () if self._paper.turn else tuple(places)
        self._paper.update()
        if self._paper.lit:
            first = self._paper.lit[0]
            box = self._paper.place(
                (first.left, first.top, first.right, first.bottom)
            ).toRect()
            self.ensureVisible(box.center().x(), box.center().y(), 80, 120)

    def lit(self) -> tuple[WordPlace, ...]:
        """Return the words that are lit."""
        return self._paper.lit

    @property
    def marking(self) -> bool:
        """Whether places are being marked."""
        return self._paper.marking

    def begin_marking(self) -> None:
        """Mark places that are to be taken out."""
        self._paper.marking, self._paper.pointed = True, 0
        self._paper.marks = []
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, say("Mark what is to be taken out"))
        self._paper.update()

    def end_marking(self) -> None:
        """Mark no longer; what was marked is let go."""
        self._paper.marking, self._paper.pointed = False, -1
        self._paper.marks = []
        self._paper.update()

    def marks(self) -> list[Marked]:
        """Return the places that are marked, in thousandths."""
        return list(self._paper.marks)

    def show_marks(self, marks: Sequence[Marked]) -> None:
        """Show places that were marked before on this page, from its first word."""
        self._paper.marks, self._paper.pointed = list(marks), 0
        self._paper.update()

    def zoom_by(self, steps: int) -> None:
        """Zoom in (1) or out (-1) by a step of the scale."""
        fitted = self._paper.factor if self._fitted else self._zoom
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - fitted))
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
        self._fitted = False
        self._fit()

    def shows_page(self) -> bool:
        """Return whether a page is there to be seen."""
        return not self._paper.image.isNull()

    def fit_width(self) -> None:
        """Zoom so that the page fills the width."""
        self._fitted = True
        self._fit()

    def _fit(self) -> None:
        paper = self._paper
        if not paper.image.isNull():
            wide = paper.upright().width()
            most = looks.now().px(_WIDEST)
            room = max(1, min(most, self.viewport().width() - 2 * Space.XL))
            paper.factor = room / wide if self._fitted else self._zoom
        paper.lay_out(self.viewport().size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by keys while marking; else scroll, and hand letters on."""
        key, text = event.key(), event.text()
        if self.marking and self._mark_key(key):
            event.accept()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
        elif text and text.isprintable() and not event.modifiers() & _ADDING:
            self.lettered.emit(text.upper())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _mark_key(self, key: int) -> bool:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        leaves = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in leaves:
            self.page_wanted.emit(leaves[Qt.Key(key)])
        elif key in steps:
            self._point(self._paper.pointed + steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._point(self._next_line(1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.marking_ended.emit(True)
        elif key == Qt.Key.Key_Escape:
            self.marking_ended.emit(False)
        else:
            return False
        return True

    def _point(self, place: int) -> None:
        paper = self._paper
        if not paper.words:
            return
        paper.pointed = max(0, min(len(paper.words) - 1, place))
        box = paper.place(paper.words[paper.pointed]).toRect()
        self.ensureVisible(box.center().x(), box.center().y(), 60, 60)
        paper.update()

    def _next_line(self, by: int) -> int:
        """Return the word below or above, nearest from the left."""
        paper = self._paper
        if not 0 <= paper.pointed < len(paper.words):
            return 0
        here = paper.words[paper.pointed]
        ways = [
            (abs(word[1] - here[1]) * 3 + abs(word[0] - here[0]), at)
            for at, word in enumerate(paper.words)
            if (word[1] >= here[3] if by > 0 else word[3] <= here[1])
        ]
        return min(ways)[1] if ways else paper.pointed

    def _toggle(self) -> None:
        paper = self._paper
        if not 0 <= paper.pointed < len(paper.words):
            return
        word = paper.words[paper.pointed]
        if word in paper.marks:
            paper.marks.remove(word)
        else:
            paper.marks.append(word)
        self.marks_changed.emit()
        self._point(paper.pointed + 1)


_ADDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
