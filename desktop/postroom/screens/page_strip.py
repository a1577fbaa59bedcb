"""The pages of a document in a column: thumbnails, blank ones, separators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.queries.post.pages import PageLine
from desktop.postroom.wording import say
from widgets import looks
from widgets.colours import colours_of
from widgets.looks import Size
from widgets.painting import paint_words

WIDTH: Final = 132
_TALL, _THIN = 126, 34
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
Index = QModelIndex | QPersistentModelIndex
_ADDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def is_separator(page: PageLine) -> bool:
    """Return whether a hidden page is a sheet that parts documents."""
    return not page.shown and not page.blank and bool(page.patch or page.codes)


def number_of(pages: Sequence[PageLine], page: PageLine) -> int:
    """Return which page of the document it is, from 1; hidden ones don't count.

    So the PDF has it, and so suggestions and finds name it.
    """
    before = pages[: pages.index(page)]
    return sum(each.shown for each in before) + 1


def page_words(page: PageLine, number: int) -> str:
    """Return what a page is, for a screen reader."""
    if is_separator(page):
        return say("Separator sheet")
    if page.shown and page.is_unreadable:
        return say("Page {n}, can't be read").format(n=number)
    if page.shown:
        return say("Page {n}").format(n=number)
    return say("Blank page, hidden") if page.blank else say("Hidden page")


class _Model(QAbstractListModel):
    """The pages; their pictures come later."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[PageLine] = []
        self.pictures: dict[UUID, QImage] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many pages there are."""
        inside = parent is not None and parent.isValid()
        return 0 if inside else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words for a page, and the page itself."""
        if not index.isValid():
            return None
        page = self.pages[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return page
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return page_words(page, number_of(self.pages, page))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that pages can be chosen and dragged."""
        base = super().flags(index)
        if index.isValid():
            return base | Qt.ItemFlag.ItemIsDragEnabled
        return base | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that pages are moved."""
        return Qt.DropAction.MoveAction


class _Delegate(QStyledItemDelegate):
    """Draws a page as a small sheet with its number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a sheet's room; a separator is a line with words."""
        del option
        page = index.data(Qt.ItemDataRole.UserRole)
        height = _THIN if is_separator(page) else _TALL
        return QSize(WIDTH - 2, looks.now().px(height) if height == _THIN else height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Draw one page."""
        page = index.data(Qt.ItemDataRole.UserRole)
        view, worn = option.widget, looks.now()
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        small = worn.font(Size.SMALL)
        if is_separator(page):
            dashed = QPen(worn.colour("edge"), 1, Qt.PenStyle.DashLine)
            painter.setPen(dashed)
            top = rect.top() + 4
            ends = QPointF(rect.left() + 12, top), QPointF(rect.right() - 12, top)
            painter.drawLine(*ends)
            box = rect.adjusted(4, 6, -4, 0)
            paint_words(painter, box, say("separator"), small, "muted", _CENTRE)
            if chosen:
                self._ring(painter, rect.adjusted(6, 0, -6, -2), view.hasFocus())
            painter.restore()
            return
        sheet = rect.adjusted(14, 5, -14, -5)
        if page.shown:
            self._sheet(painter, sheet, view, page)
            pages = view.pages() if isinstance(view, PageStrip) else [page]
            self._number(painter, sheet, number_of(pages, page))
        else:
            painter.setPen(QPen(worn.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(worn.colour("canvas"))
            painter.drawRoundedRect(sheet, 3, 3)
            words = say("Blank, hidden. Keep?") if page.blank else say("Hidden. Show?")
            painter.setPen(worn.colour("muted"))
            painter.setFont(small)
            painter.drawText(sheet.adjusted(6, 4, -6, -4), int(_CENTRE), words)
        if chosen:
            self._ring(painter, sheet.adjusted(-3, -3, 3, 3), view.hasFocus())
        painter.restore()

    def _sheet(
        self, painter: QPainter, sheet: QRectF, view: QWidget, page: PageLine
    ) -> None:
        paper = colours_of("light")
        painter.setPen(QPen(looks.now().colour("line"), 1))
        painter.setBrush(paper.of("paper"))
        painter.drawRoundedRect(sheet, 3, 3)
        if page.is_unreadable:
            room, small = sheet.adjusted(6, 4, -6, -20), looks.now().font(Size.SMALL)
            painter.setFont(small)
            painter.setPen(paper.of("danger"))
            painter.drawText(room, int(_CENTRE), say("Can't be read"))
            return
        picture = view.picture_of(page) if isinstance(view, PageStrip) else None
        if picture is None or picture.isNull():
            return
        room = sheet.adjusted(3, 3, -3, -3)
        size = picture.size().scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        painter.drawImage(box, picture)

    def _number(self, painter: QPainter, sheet: QRectF, number: int) -> None:
        font = looks.now().font(Size.SMALL, QFont.Weight.DemiBold)
        box = QRectF(sheet.right() - 26, sheet.bottom() - 20, 22, 17)
        paper = colours_of("light")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper.of("paper"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(paper.of("ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))

    @staticmethod
    def _ring(painter: QPainter, rect: QRectF, focused: bool) -> None:
        worn = looks.now()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if focused:
            painter.setPen(QPen(worn.colour("focus_edge"), 5))
            painter.drawRoundedRect(rect, 4, 4)
            painter.setPen(QPen(worn.colour("focus"), 3))
        else:
            painter.setPen(QPen(worn.colour("primary"), 3))
        painter.drawRoundedRect(rect, 4, 4)


class PageStrip(QListView):
    """The pages, chosen by keys and moved by dragging.

    Signals:
        chosen(PageLine): another page is in front.
        lettered(str): a plain letter, "Delete", "Ctrl+Z" or a sign was pressed.
        aside_wanted(int): the item before (-1) or after (1).
        entered_form(): Enter leads to the fields.
        left(): Esc.
        moved(UUID, int): a page goes in front of the one at this place.
        wanted(PageLine): its thumbnail is about to be seen.
    """

    chosen = Signal(object)
    lettered = Signal(str)
    aside_wanted = Signal(int)
    entered_form = Signal()
    left = Signal()
    moved = Signal(object, int)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self._asked: set[UUID] = set()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(say("Pages"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("surface", "canvas")
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setViewportMargins(0, 6, 0, 6)

    def pages(self) -> list[PageLine]:
        """Return the pages in their order."""
        return self._model.pages

    def page(self) -> PageLine | None:
        """Return the page that is in front."""
        row = self.currentIndex().row()
        return self._model.pages[row] if 0 <= row < len(self._model.pages) else None

    def show_pages(self, pages: Sequence[PageLine], *, first: bool) -> None:
        """Show the pages of a document; *first* brings the first one to the front."""
        kept, place = self.page(), self.currentIndex().row()
        self._model.beginResetModel()
        self._model.pages = list(pages)
        self._model.endResetModel()
        if first:
            self._asked.clear()
            self._model.pictures.clear()
        self._asked &= {page.id for page in pages if page.still_to_turn}
        rows = [row for row, page in enumerate(pages) if page.shown]
        row = rows[0] if rows else 0
        if not first and kept is not None:
            row = next(
                (at for at, page in enumerate(pages) if page.id == kept.id),
                min(max(0, place), len(pages) - 1),
            )
        if pages:
            self.setCurrentIndex(self._model.index(row, 0))

    def take_thumbnail(self, page_id: UUID, content: bytes) -> None:
        """Show a thumbnail that was asked for."""
        self._model.pictures[page_id] = QImage.fromData(content)
        self.viewport().update()

    def picture_of(self, page: PageLine) -> QImage | None:
        """Return a page's thumbnail as it is turned now; asks for it if need be."""
        if page.id not in self._asked:
            self._asked.add(page.id)
            self.wanted.emit(page)
        picture = self._model.pictures.get(page.id)
        if picture is None or not page.still_to_turn:
            return picture
        return picture.transformed(QTransform().rotate(page.still_to_turn))

    def step(self, by: int) -> None:
        """Bring the next (1) or the last (-1) page to the front."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which page is in front now."""
        super().currentChanged(current, previous)
        page = self.page()
        if page is not None:
            self.scrollTo(self.currentIndex())
            self.chosen.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand letters on; the arrows go through pages and items."""
        key, plain = event.key(), not event.modifiers() & _ADDING
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if plain and key in sides:
            self.aside_wanted.emit(sides[Qt.Key(key)])
        elif plain and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_form.emit()
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key == Qt.Key.Key_Delete:
            self.lettered.emit("Delete")
        elif plain and event.text() and event.text().isprintable():
            self.lettered.emit(event.text().upper())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let a page be dropped between two others alone."""
        super().dragMoveEvent(event)
        if event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the page that was dragged; the list shows what is kept."""
        page = self.page()
        if event.source() is not self or page is None:
            event.ignore()
            return
        at = self.indexAt(event.position().toPoint())
        row = at.row() if at.isValid() else self._model.rowCount()
        if at.isValid():
            box = self.visualRect(at)
            row += event.position().y() > box.center().y()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(page.id, self._place_at(row))

    def _place_at(self, row: int) -> int:
        """Return the place in the document of a row; pages thrown out keep theirs."""
        pages = self._model.pages
        return pages[row].position if row < len(pages) else pages[-1].position + 1
