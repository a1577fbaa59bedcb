"""Lines in an order: each opened to be changed in its place, moved, removed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from widgets.beside import ButtonRow
from widgets.buttons import QuietButton, SecondaryButton
from widgets.fields import Field
from widgets.looks import Space
from widgets.section import Surface, Words
from widgets.words_and_buttons import WordsAndButtons

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said:
    """How a line is shown.

    Attributes:
        words, facts: what it is, and the small print below.
    """

    words: str
    facts: str


class LineForm(Surface, Generic[T]):
    """The fields of one line, and the two ways out of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setAccessibleName(name)
        self.done = SecondaryButton(_tr("Take it into the list"))
        self.cancel = QuietButton(_tr("Leave it as it was"))

    def lay_out(self, *parts: QWidget) -> None:
        """Put the fields under each other, the ways out below them."""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        buttons = ButtonRow()
        buttons.add(self.done)
        buttons.add(self.cancel)
        for part in (*parts, buttons):
            column.addWidget(part)

    def fields(self) -> list[Field]:
        """Return the fields, in the order in which they were made."""
        found: list[Field] = self.findChildren(Field)
        return found

    def begin(self) -> None:
        """Bring the keyboard to the first field."""
        self.fields()[0].focus()

    def open(self, line: T | None, above: Sequence[T]) -> None:
        """Show a line, or an empty one; *above* are those that come before it."""
        raise TypeError(f"{type(self).__name__} shows neither {line} nor {above}")

    def check(self) -> bool:
        """Show what is missing and go there; return whether nothing is."""
        raise TypeError(f"{type(self).__name__} checks nothing")

    def line(self, others: Sequence[T]) -> T:
        """Return the line that stands here, to be told from *others*."""
        raise TypeError(f"{type(self).__name__} holds none, nor {others}")


class LinesField(Field, Generic[T]):
    """All lines: opened, moved, removed, added to.

    *Signals*: ``opened(widget)`` with the form that should come into sight.
    """

    opened = Signal(object)

    def __init__(
        self, label: str, form: LineForm[T], add: str, parent: QWidget | None = None
    ) -> None:
        """Take the form of one line, and the words that ask for another."""
        box = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        self.form = form
        self.form.hide()
        self.add = SecondaryButton(add)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        super().__init__(label, box, parent=parent)
        self.lines: list[T] = []
        self._open: int | None = None
        self._buttons: list[QuietButton] = []
        self.add.clicked.connect(self._on_add_clicked)
        self.form.done.clicked.connect(self.take_open)
        self.form.cancel.clicked.connect(self._close)
        for field in self.form.fields():
            field.changed.connect(self.changed)

    # What each kind of line knows of itself

    def said(self, line: T, among: Sequence[T]) -> Said:
        """Return how a line is shown *among* all of them."""
        raise TypeError(f"{type(self).__name__} shows no {line} among {among}")

    def packed(self, line: T) -> object:
        """Return a line as JSON has it."""
        return line

    def unpacked(self, kept: object) -> T:
        """Return a line as it was packed."""
        return cast("T", kept)

    def mended(self, lines: Sequence[T]) -> list[T]:
        """Return the lines so that each still holds after one went or moved."""
        return list(lines)

    # What a form asks of every field

    def value(self) -> object:
        """Return the lines."""
        return tuple(self.lines)

    def kept(self) -> str:
        """Return the lines, with what stands in the one that is open."""
        body: dict[str, Any] = {"lines": [self.packed(line) for line in self.lines]}
        if self._open is not None:
            typed = [field.kept() for field in self.form.fields()]
            body |= {"open": self._open, "typed": typed}
        return json.dumps(body, sort_keys=True)

    def put_back(self, words: str) -> None:
        """Show the lines as they were kept, the same one open."""
        body = json.loads(words)
        self.set_lines([self.unpacked(line) for line in body["lines"]])
        if "open" in body:
            self.open(int(body["open"]))
            for field, typed in zip(self.form.fields(), body["typed"], strict=False):
                field.put_back(typed)

    # What a person does

    def set_lines(self, lines: Sequence[T]) -> None:
        """Show these, none of them open."""
        self.lines = list(lines)
        self._close()

    def open(self, place: int) -> None:
        """Open the line at *place*; one past the last is a new one."""
        if not self.take_open():
            return
        new = place >= len(self.lines)
        self._open = len(self.lines) if new else place
        self.form.open(None if new else self.lines[place], self.lines[:place])
        self._show()
        self.form.begin()
        self.opened.emit(self.form)

    @Slot()
    def take_open(self) -> bool:
        """Take what is open into the list; False if something is missing there."""
        if self._open is None:
            return True
        if not self.form.check():
            return False
        self.lines[self._open : self._open + 1] = [self.form.line(self.lines)]
        self._close()
        self._tell()
        return True

    def shift(self, place: int, by: int) -> None:
        """Put a line further up or down."""
        to = place + by
        if self.take_open() and 0 <= to < len(self.lines):
            self.lines.insert(to, self.lines.pop(place))
            self._mend()

    def remove(self, place: int) -> None:
        """Do without a line."""
        if self.take_open():
            del self.lines[place]
            self._mend()

    def _mend(self) -> None:
        at: QWidget | None = QApplication.focusWidget()
        inside = at is not None and self.isAncestorOf(at)
        name = at.accessibleName() if at is not None and inside else ""
        self.lines = self.mended(self.lines)
        self._show()
        if name:
            self._give_keys_back(name)
        self._tell()

    def _give_keys_back(self, name: str) -> None:
        """Leave the keyboard on the button that was pressed, or on its line's first."""
        can: dict[str, QPushButton] = {
            b.accessibleName(): b for b in self._buttons if b.isEnabled()
        }
        change = f"{_tr('Change')}: {name.partition(': ')[2]}"
        (can.get(name) or can.get(change) or self.add).setFocus()

    @Slot()
    def _close(self) -> None:
        self._open = None
        self._show()

    @Slot()
    def _on_add_clicked(self) -> None:
        self.open(len(self.lines))

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()

    # What is shown

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.form:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        for place in range(len(self.lines)):
            open_here = place == self._open
            self._rows.addWidget(self.form if open_here else self._row(place))
        if self._open is not None and self._open >= len(self.lines):
            self._rows.addWidget(self.form)
        self.form.setVisible(self._open is not None)

    def _row(self, place: int) -> QWidget:
        shown, last = self.said(self.lines[place], self.lines), len(self.lines) - 1
        text = QWidget()
        words = QVBoxLayout(text)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Words(f"{place + 1}. {shown.words}", "strong"))
        words.addWidget(Words(shown.facts, "hint"))
        buttons: list[QuietButton] = []
        for does, act, possible in (
            (_tr("Change"), partial(self.open, place), True),
            (_tr("Up"), partial(self.shift, place, -1), place > 0),
            (_tr("Down"), partial(self.shift, place, 1), place < last),
            (_tr("Remove"), partial(self.remove, place), True),
        ):
            # One that can't be pressed keeps its place: the columns stay straight.
            button = QuietButton(does, accessible_name=f"{does}: {shown.words}")
            button.setEnabled(possible)
            button.clicked.connect(act)
            buttons.append(button)
        self._buttons += buttons
        card = Surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        column.addWidget(WordsAndButtons(text, *buttons))
        return card


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinesField", text)
