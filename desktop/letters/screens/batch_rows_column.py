"""The left of a list's page: how far it is, its rows kind by kind, what is next."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.actor import Actor
from db.queries.letters.batches import RowLine
from desktop.letters.batch_rows import (
    about_words,
    go_words,
    kinds_rows,
    row_rows,
    to_do_words,
)
from desktop.letters.batch_seeing import AT_ONCE, BatchSeen
from desktop.letters.wording import say
from widgets.busy import Busy
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.column import Column
from widgets.error_summary import ErrorSummary
from widgets.foot import Foot
from widgets.list_detail import FolderList, TwoLineList
from widgets.looks import Space
from widgets.section import Heading, Surface, Words, scrolling

_WIDTH = 350
_SHARE_OF_NEWS = 0.2
_NEAR = 20
"""Rows from the end at which more are read."""


class BatchRows(Column):
    """The rows of a list, kind by kind.

    Signals:
        picked(object): the id of the row that is current now, or None.
        more_wanted(object): the id of the last row, below which more are wanted.
    """

    picked = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("left", _WIDTH, 0.3, parent)
        self.heading, self.about = Heading(""), Words("", "hint")
        self.to_do = Words("")
        self.problems, self.busy = ErrorSummary(), Busy()
        self.kinds = FolderList(say("Kinds of rows"))
        self.rows = TwoLineList(say("Rows"))
        self.go = PrimaryButton("", keys=say("Ctrl+Enter"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self._news = Surface("canvas")
        self.news = scrolling(self._news, say("How far this list is"))
        self._lay_out()
        self.rows.selected.connect(self._on_selected)

    def _lay_out(self) -> None:
        told = QVBoxLayout(self._news)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(Space.XS)
        told.addWidget(self.about)
        told.addWidget(self.to_do)
        told.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.XS)
        for part in (self.heading, self.news, self.problems, self.busy):
            head.addWidget(part)
        folders = QVBoxLayout()
        folders.setContentsMargins(Space.M, 0, Space.M, Space.S)
        folders.addWidget(self.kinds)
        list_ = Surface("paper")
        inside = QVBoxLayout(list_)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(folders)
        column.addWidget(list_, 1)
        column.addWidget(Foot(self.go, self.back, side=Space.L))

    def show_batch(self, seen: BatchSeen, actor: Actor, *, working: bool) -> None:
        """Show a list as it stands, and what *actor* may do with it next."""
        self.heading.setText(seen.line.name)
        self.about.setText(about_words(seen))
        words = to_do_words(seen)
        self.to_do.setText(words)
        self.to_do.setVisible(bool(words))
        self.to_do.set_tone(Tone.DANGER if seen.line.problems else Tone.WARNING)
        was = self.kinds.blockSignals(True)
        self.kinds.show_rows(kinds_rows(seen))
        self.kinds.select_key(seen.which.value)
        self.kinds.blockSignals(was)
        self._fit_kinds()
        self._fit_news()
        words = go_words(seen, actor)
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setVisible(bool(words))
        self.go.setEnabled(not seen.line.problems and not working)
        self.rows.show_rows(list(row_rows(seen.rows, seen.line)))
        if seen.rows and self.rows.current_key() is None:
            self.rows.select_first()

    def add_rows(self, rows: tuple[RowLine, ...], seen: BatchSeen) -> None:
        """Show rows below those that are there."""
        self.rows.rows.add_rows(row_rows(rows, seen.line))

    def any_rows(self) -> bool:
        """Return whether a row is shown."""
        return self.rows.rows.rowCount() > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words above the rows their room anew."""
        super().resizeEvent(event)
        self._fit_news()

    def _fit_news(self) -> None:
        """Let the words be as tall as they are, or scroll where the rows need room."""
        tall = max(0, self._news.heightForWidth(self.news.width()))
        self.news.setFixedHeight(min(tall, round(self.height() * _SHARE_OF_NEWS)))

    def _fit_kinds(self) -> None:
        """Let the kinds be as tall as there are some."""
        count = self.kinds.rows.rowCount()
        height = self.kinds.sizeHintForRow(0) if count else 0
        self.kinds.setFixedHeight(count * height + 2 * Space.XS)

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        self.picked.emit(key)
        place, count = self.rows.currentIndex().row(), self.rows.rows.rowCount()
        if count >= AT_ONCE and place >= count - _NEAR:
            last = self.rows.rows.row_at(self.rows.rows.index(count - 1, 0))
            self.more_wanted.emit(getattr(last, "key", None))
