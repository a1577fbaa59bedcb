"""A choice out of many, found by typing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from widgets.fields.field import Field
from widgets.fields.line import SideNoteLine
from widgets.icons import paint_icon
from widgets.list_rows import ChoiceDelegate

KEY = int(Qt.ItemDataRole.UserRole)
DETAIL = KEY + 1
FOUND_BY = KEY + 2
_CHEVRON_ROOM = 24


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its key, its words, a quiet detail, other words that find it."""

    key: str
    text: str
    detail: str = ""
    found_by: str = ""


class ChoiceLine(SideNoteLine):
    """A line that offers what begins with or holds the letters typed.

    *Signals*: ``picked(row)`` with the row of the choice, -1 for none;
    ``taken()`` when Enter took what is marked.

    Attributes:
        marked: whether what was picked last was marked in the open list.
    """

    picked = Signal(int)
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(200, parent)
        self.seek: Callable[[str], None] | None = None
        self.choices = QStandardItemModel(self)
        popup = QListView()
        popup.setUniformItemSizes(True)
        popup.setItemDelegate(ChoiceDelegate(popup))
        completer = QCompleter(self.choices, self)
        completer.setPopup(popup)
        completer.setCompletionRole(FOUND_BY)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(9)
        completer.setWidget(self)
        # The completer makes this line the popup's focus proxy: a desktop that is
        # slow to hand the keyboard round would bring it back after Tab or Enter.
        popup.setFocusProxy(None)  # type: ignore[arg-type]  # None is allowed
        popup.clicked.connect(self._on_popup_clicked)
        self.offer, self.popup = completer, popup
        self.marked = False
        self.setTextMargins(0, 0, _CHEVRON_ROOM, 0)
        self.textEdited.connect(self._on_text_edited)

    def _make_room(self) -> None:
        wanted = self._note_width() if self._note else 0
        words = self.fontMetrics().horizontalAdvance(self.text())
        fits = words + wanted < self.width() - _CHEVRON_ROOM
        room = max(wanted, _CHEVRON_ROOM + 1) if wanted and fits else _CHEVRON_ROOM
        self.setTextMargins(0, 0, room, 0)

    def open(self, typed: str = "") -> None:
        """Show the choices that hold *typed*; the best stands first, marked."""
        self.offer.setCompletionPrefix(self._sought(typed))
        if not self.offer.completionCount():
            self.popup.hide()
            return
        self.offer.complete()
        best = self._best(self.offer.completionPrefix())
        if best.isValid():
            self.popup.setCurrentIndex(best)

    def _sought(self, typed: str) -> str:
        """Return what the choices must hold: nothing more once they were found."""
        if self.seek is None:
            return typed
        self.seek(typed)
        return ""

    def _best(self, typed: str) -> QModelIndex:
        """Return the offer that is *typed*, else one that begins so, else the first."""
        model, sought = self.offer.completionModel(), typed.casefold()
        begins: QModelIndex | None = None
        for row in range(min(self.offer.completionCount(), 200)):
            index = model.index(row, 0)
            words = str(index.data()).casefold()
            if words == sought:
                return index
            if begins is None and words.startswith(sought):
                begins = index
        return model.index(0, 0) if begins is None else begins

    def settle(self) -> None:
        """Take the best offer for what has been typed, if there is one."""
        typed, popup = self.text().strip(), self.popup
        marked = popup.currentIndex() if popup.isVisible() else QModelIndex()
        self.marked = marked.isValid()
        self.popup.hide()
        if marked.isValid():
            self._take_offer(marked)
            return
        if not typed:
            self.picked.emit(-1)
            return
        sought = self._sought(typed)
        self.offer.setCompletionPrefix(sought)
        if self.offer.completionCount():
            self._take_offer(self._best(sought))
        else:
            self.picked.emit(-1)

    def _take_offer(self, offered: QModelIndex) -> None:
        for row in range(self.choices.rowCount()):
            if self.choices.index(row, 0).data(KEY) == offered.data(KEY):
                self.picked.emit(row)
                return

    @Slot(QModelIndex)
    def _on_popup_clicked(self, index: QModelIndex) -> None:
        self.popup.hide()
        self.marked = True
        self._take_offer(index)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.picked.emit(-2)
        if text.strip():
            self.open(text.strip())
        else:
            self.popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list; Enter takes what is marked, so does leaving."""
        popup, key = self.popup, event.key()
        if popup.isVisible() and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.settle()
            self.taken.emit()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # the form saves
                return
            if self.hasFocus():
                self.selectAll()
            event.accept()
            return
        if not popup.isVisible() and key in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self.open()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the whole list at a click."""
        super().mousePressEvent(event)
        if not self.isReadOnly() and event.button() == Qt.MouseButton.LeftButton:
            self.open()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the words, so that typing replaces them."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Settle before Tab leaves; an open list would swallow the leaving."""
        if self.popup.isVisible():
            self.settle()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle on the best offer when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and the sign that there is a list."""
        super().paintEvent(event)
        if self._note and self.textMargins().right() > _CHEVRON_ROOM:
            return
        painter = QPainter(self)
        side = 16.0
        box = self.rect()
        square = box.adjusted(0, 0, 0, 0).toRectF()
        square.setRect(box.width() - side - 9, (box.height() - side) / 2, side, side)
        paint_icon(painter, square, "chevron-down", "muted")
        painter.end()


class ChoiceField(Field):
    """A choice out of many: type its first letters, Enter takes it."""

    def __init__(
        self,
        label: str,
        choices: Iterable[Choice] = (),
        *,
        hint: str = "",
        required: bool = False,
        optional: bool = False,
        placeholder: str = "",
        find: Callable[[str], Sequence[Choice]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the choices, or *find*, which gives them for what is typed.

        What *find* gives is offered in its order; for nothing typed it gives
        what is asked for most.
        """
        self._find = find
        self.line = ChoiceLine()
        self.line.setPlaceholderText(placeholder)
        self._key: str | None = None
        super().__init__(
            label,
            self.line,
            hint=hint,
            required=required,
            optional=optional,
            parent=parent,
        )
        self.set_choices(choices)
        if find is not None:
            self.line.seek = self._on_sought
        self.line.picked.connect(self._on_picked)
        self.line.refused.connect(self.refuse)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these choices, in this order; a choice still offered is kept."""
        self._choices = tuple(choices)
        self.line.choices.clear()
        for choice in self._choices:
            item = QStandardItem(choice.text)
            item.setEditable(False)
            item.setData(choice.key, KEY)
            item.setData(choice.detail, DETAIL)
            item.setData(f"{choice.text} {choice.detail} {choice.found_by}", FOUND_BY)
            self.line.choices.appendRow(item)
        if all(choice.key != self._key for choice in self._choices):
            self._key = None

    def _on_sought(self, typed: str) -> None:
        if self._find is not None:
            self.set_choices(self._find(typed))

    def value(self) -> object:
        """Return the key of the choice, or None."""
        return self._key

    def is_unmatched(self) -> bool:
        """Return whether words stand in it that are none of the choices."""
        return self.key() is None and bool(self.line.text().strip())

    def key(self) -> str | None:
        """Return the key of the choice, or None."""
        return self._key

    def set_value(self, key: str | None) -> None:
        """Choose by key, without telling anyone but ``changed``."""
        for choice in self._choices:
            if choice.key == key:
                self._show(choice)
                return
        self._key = None
        self.line.setText("")  # clear() would be an edit to undo
        self.line.set_note("")
        self.changed.emit()

    def kept(self) -> str:
        """Return the key of the choice."""
        return self._key or ""

    def put_back(self, words: str) -> None:
        """Choose by key; "" takes the choice back."""
        self.set_value(words or None)

    def _show(self, choice: Choice) -> None:
        news = choice.key != self._key
        self._key = choice.key
        self.line.setText(choice.text)
        self.line.setCursorPosition(0)
        self.line.set_note(choice.detail)
        self.set_error("")
        if news:
            self.changed.emit()

    def _stands(self) -> bool:
        """Whether nothing was typed since a choice: two may be called alike."""
        text = self.line.text()
        return any(one.key == self._key and one.text == text for one in self._choices)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        typing, nothing = -2, -1
        if row >= 0:
            if self.line.marked or not self._stands():
                self._show(self._choices[row])
            self.left.emit()
            return
        if self._key is not None:
            self._key = None
            self.line.set_note("")
            self.changed.emit()
        if row == typing:
            self.set_error("")
        elif row == nothing and self.line.text().strip():
            self.set_error(
                QCoreApplication.translate(
                    "Field",
                    "Choose one from the list; the down arrow shows all of it",
                )
            )
