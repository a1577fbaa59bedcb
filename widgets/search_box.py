"""The search field of the top bar and the results under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from widgets import looks
from widgets.announce import announce
from widgets.fields.guarded_line import GuardedLine
from widgets.icons import paint_icon
from widgets.looks import Size, Space
from widgets.painting import CENTRE, line_height, paint_pill, paint_words, width_of
from widgets.row_delegate import RowDelegate
from widgets.row_model import Keyed, RowView
from widgets.rows import ResultGroup, ResultRow

__all__ = ["ResultGroup", "ResultRow", "SearchBox"]

_MOST_LETTERS = 200


class ResultDelegate(RowDelegate):
    """An icon, a title, a quiet detail on the same line, and a badge."""

    heading_gap = Space.S
    left_inset = Space.M

    def row_height(self) -> float:
        """Return one comfortable line."""
        return line_height(looks.now().font()) + 2 * Space.S

    def paint_row(
        self, painter: QPainter, rect: QRectF, row: object, *, chosen: bool
    ) -> None:
        """Draw the row."""
        if not isinstance(row, ResultRow):
            return
        worn = looks.now()
        side = worn.px(18)
        inner = rect.adjusted(Space.M, 0, -Space.M, 0)
        square = QRectF(inner.left(), rect.center().y() - side / 2, side, side)
        paint_icon(painter, square, row.icon, "primary" if chosen else "muted")
        left, right = inner.left() + side + Space.M, inner.right()
        if row.badge:
            middle = rect.center().y()
            right = paint_pill(painter, right, middle, row.badge, row.tone) - Space.M
        font = worn.font(Size.BODY, QFont.Weight.DemiBold)
        share = 0.6 if row.detail else 1.0
        title = min(width_of(font, row.title) + 1, (right - left) * share)
        words = QRectF(left, rect.top(), title, rect.height())
        paint_words(painter, words, row.title, font, "ink")
        start = left + title + Space.M
        detail = QRectF(start, rect.top(), max(0.0, right - start), rect.height())
        paint_words(painter, detail, row.detail, worn.font(Size.SMALL), "muted")

    def paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        """Draw nothing: the keyboard stays in the search field."""


class _Results(QFrame):
    """The list under the field; a child of the window, never a window itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("surface", "floating")
        self.list = RowView(self.tr("Search results"))
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self.list)
        self.hide()

    def wanted_height(self) -> int:
        rows = range(min(self.list.rows.rowCount(), 40))
        return sum(self.list.sizeHintForRow(row) for row in rows) + 16


class SearchBox(GuardedLine):
    """The search field: results as you type, chosen with the keys.

    Only the newest answer should be shown: leaving out late ones is for
    whoever calls ``show_groups``.

    *Signals*: ``typed(text)`` at every change, ``opened(key)`` when a
    result is chosen, ``entered(text)`` on Enter with nothing marked,
    ``all_wanted(text)`` on Shift+Enter, ``given_up()`` on Esc where it is empty.
    """

    typed = Signal(str)
    opened = Signal(object)
    entered = Signal(str)
    all_wanted = Signal(str)
    given_up = Signal()

    def __init__(
        self,
        accessible_name: str,
        placeholder: str,
        *,
        keys: str = "Ctrl K",
        find: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the words; *find* is called with the text at every change."""
        super().__init__(_MOST_LETTERS, parent)
        self._keys, self._find, self._wanted = keys, find, 0
        self._popup: _Results | None = None
        self.setAccessibleName(accessible_name)
        self.setAccessibleDescription(keys)
        self.setPlaceholderText(placeholder)
        self.setProperty("role", "search")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._make_room()
        self.textEdited.connect(self._on_text_edited)

    def prefer_width(self, wanted: int, least: int) -> None:
        """Be *wanted* wide, and give way to others down to *least*."""
        self._wanted = wanted
        self.setMinimumWidth(least)
        self.setMaximumWidth(wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the width that is wanted, or a line's own."""
        hint = super().sizeHint()
        return QSize(self._wanted or hint.width(), hint.height())

    def _make_room(self) -> None:
        worn = looks.now()
        self.setTextMargins(worn.px(18) + Space.S, 0, round(self._hint_width()) + 8, 0)

    def _hint_width(self) -> float:
        words = width_of(looks.now().font(Size.SMALL), self._keys)
        return words + 12 if self._keys else 0

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def clear_search(self) -> None:
        """Empty the field and put the results away."""
        self.clear()
        self.close_results()

    def show_groups(self, groups: Sequence[ResultGroup], nothing: str = "") -> None:
        """Show results under their headings, the first of them marked.

        *nothing* is said when there are none, such as "No one of that name",
        in a row a line.
        """
        flat: list[Keyed | str] = []
        for group in groups:
            if group.rows:
                flat.append(group.title)
                flat.extend(group.rows)
        count = sum(len(group.rows) for group in groups)
        if not flat and nothing:
            flat = list(nothing.splitlines())
        if not flat:
            self.close_results()
            return
        popup = self._results()
        popup.list.clearSelection()
        popup.list.rows.set_rows(flat)
        popup.list.select_first()
        popup.list.scrollToTop()
        self._place(popup)
        popup.show()
        popup.raise_()
        self._watch(on=True)
        announce(
            self, self.tr("Results: {count}").format(count=count) if count else nothing
        )

    def results(self) -> RowView | None:
        """Return the list of results while it shows."""
        popup = self._popup
        return popup.list if popup is not None and popup.isVisible() else None

    @Slot()
    def close_results(self) -> None:
        """Put the results away."""
        if self._popup is not None:
            self._popup.hide()
        self._watch(on=False)

    def _watch(self, *, on: bool) -> None:
        """Look out for clicks elsewhere, only while there are results."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if app is not None and on:
            app.installEventFilter(self)

    def _results(self) -> _Results:
        if self._popup is None:
            self._popup = _Results(self.window())
            self._popup.list.clicked.connect(self._on_result_clicked)
            # It is the window's child: without the box it would stay, with its names.
            self.destroyed.connect(self._popup.deleteLater)
        return self._popup

    def _place(self, popup: _Results) -> None:
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + Space.XS))
        width = max(
            self.width(), min(looks.now().px(640), window.width() - corner.x() - 16)
        )
        room = window.height() - corner.y() - Space.L
        height = max(60, min(popup.wanted_height(), room))
        popup.setGeometry(QRect(corner.x(), corner.y(), width, height))

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        if not text.strip():
            self.close_results()
        if self._find is not None:
            self._find(text)
        self.typed.emit(text)

    @Slot()
    def _on_result_clicked(self) -> None:
        self._open_marked()

    def _open_marked(self) -> bool:
        shown = self.results()
        key = shown.current_key() if shown is not None else None
        if key is None:
            return False
        self.close_results()
        self.opened.emit(key)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down mark, Enter opens, Esc closes, empties, then gives up."""
        key, shown = event.key(), self.results()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        entered = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control
        if entered and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if shown is not None and self.text().strip():
                self.all_wanted.emit(self.text().strip())
            event.accept()
        elif entered:
            if not self._open_marked() and self.text().strip():
                self.entered.emit(self.text().strip())
            event.accept()
        elif shown is not None and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            shown.step(1 if key == Qt.Key.Key_Down else -1)
            announce(
                self, str(shown.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            )
            event.accept()
        elif shown is not None and key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            QApplication.sendEvent(shown, event)
        elif key == Qt.Key.Key_Escape and (shown is not None or self.text()):
            if shown is not None:
                self.close_results()
            else:
                self.clear()
                self.typed.emit("")
            event.accept()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the results away at a click elsewhere or when focus leaves."""
        popup = self._popup
        if popup is None or not popup.isVisible():
            return False
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(
            watched, QWidget
        ):
            if (
                watched is not self
                and watched is not popup
                and not popup.isAncestorOf(watched)
            ):
                self.close_results()
        elif watched is self and event.type() == QEvent.Type.FocusOut:
            self.close_results()
        elif watched is self.window() and event.type() == QEvent.Type.Resize:
            self._place(popup)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, its glass and its keys."""
        super().paintEvent(event)
        worn, painter = looks.now(), QPainter(self)
        side = worn.px(16)
        square = QRectF(Space.M, (self.height() - side) / 2, side, side)
        paint_icon(painter, square, "search", "muted")
        if self._keys:
            self._paint_keys(painter)
        painter.end()

    def _paint_keys(self, painter: QPainter) -> None:
        worn = looks.now()
        font = worn.font(Size.SMALL)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        width, height = self._hint_width(), line_height(font) + 2
        box = QRectF(
            self.width() - width - 10, (self.height() - height) / 2, width, height
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("line"), 1))
        painter.setBrush(worn.colour("canvas"))
        painter.drawRoundedRect(box, 4, 4)
        paint_words(painter, box, self._keys, font, "muted", CENTRE)
