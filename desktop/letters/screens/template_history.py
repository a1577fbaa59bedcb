"""The editions of a template, and what each changed beside the one before."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.letters.editions import EditionContent
from db.queries.letters.template_list import TemplateLine
from desktop.letters.template_changes import lines_of_changes
from desktop.letters.template_rows import NOW, edition_rows
from desktop.letters.wording import say
from widgets.changes_view import ChangesView
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.section import Surface, Words

_MOST_SHOWN = 3


class TemplateHistory(Surface):
    """Editions, the newest first; the one chosen is compared with the one before.

    Signals:
        opened(UUID): show this edition.
    """

    opened = Signal(object)

    def __init__(
        self, label_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Take what gives a field's name on the screen."""
        super().__init__("paper", parent)
        self._label_of = label_of
        self._editions: tuple[TemplateLine, ...] = ()
        self._typed: EditionContent | None = None
        self.list = TwoLineList(say("Editions"))
        self.told = Words("", "strong")
        self.changes = ChangesView(say("What changed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.list)
        column.addWidget(self.told)
        column.addWidget(self.changes, 1)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)

    def show_editions(
        self, editions: tuple[TemplateLine, ...], typed: EditionContent | None
    ) -> None:
        """Show the editions, and above them what is typed and kept in none."""
        self._editions, self._typed = editions, typed
        rows = edition_rows(editions, typed=typed is not None)
        self.list.show_rows(rows)
        tall = max(0, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(tall * min(len(rows), _MOST_SHOWN))
        if self.list.current_key() is None:
            self.list.select_first()
        self._on_selected(self.list.current_key())

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        """Compare an edition with the one before it."""
        lines = self._editions
        if key == NOW and self._typed is not None:
            self._compare(self._typed, lines[0] if lines else None)
            return
        for line, before in zip_longest(lines, lines[1:]):
            if line.newest.id == key:
                self._compare(line.newest.content, before)
                return
        self._compare(None, None)

    def _compare(
        self, content: EditionContent | None, before: TemplateLine | None
    ) -> None:
        if content is None or before is None:
            words = say("The first edition: nothing stood before it")
            self.told.setText(words if content is not None else "")
            self.changes.show_lines(())
            return
        lines = lines_of_changes(before.newest.content, content, self._label_of)
        number = before.newest.number
        same = say("The same as edition {n}").format(n=number)
        told = say("What changed since edition {n}").format(n=number)
        self.told.setText(told if lines else same)
        self.changes.show_lines(lines)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if key != NOW:
            self.opened.emit(key)
