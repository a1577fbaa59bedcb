"""What the Guidance room is put together from: its columns and its small forms."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.admin.screens.inline_words import ENTER, InlineWords
from desktop.runtime.desk import Desk
from widgets.column import Column
from widgets.fields.guarded_line import GuardedLine
from widgets.looks import Space
from widgets.section import Heading, Surface

_FOLDERS, _LIST, _MOST_SOUGHT = 212, 400, 200
translate = QCoreApplication.translate


class GuidanceSearch(GuardedLine):
    """The line that finds articles.

    Signals:
        list_wanted(): Down was pressed.
        reading_wanted(): Enter was pressed, for the first that was found.
        told(str, object): why a paste was refused, and None: nothing to undo.
    """

    list_wanted = Signal()
    reading_wanted = Signal()
    told = Signal(str, object)

    def __init__(self, name: str) -> None:
        super().__init__(_MOST_SOUGHT)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setProperty("role", "search")
        self.refused.connect(self._on_refused)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.told.emit(words, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from here into the list, or read the first found."""
        if event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() in ENTER and not event.modifiers():
            self.reading_wanted.emit()
        else:
            super().keyPressEvent(event)


def folders_column(title: str, folders: QWidget) -> Surface:
    """Return the left column: *folders* under their *title*."""
    left = Column("left", _FOLDERS, 0.5)
    column = QVBoxLayout(left)
    column.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
    heading = Heading(title)
    heading.setContentsMargins(Space.S, 0, 0, 0)
    column.addWidget(heading)
    column.addWidget(folders, 1)
    return left


def articles_column(
    search: QWidget, new: QWidget, articles: QWidget, nothing: QWidget
) -> Surface:
    """Return the middle column: the search over *articles*, or over *nothing*."""
    middle = Column("left", _LIST, 0.08)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 1, 0)
    column.setSpacing(0)
    head = Surface("topbar")
    top = QHBoxLayout(head)
    top.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    top.setSpacing(Space.S)
    top.addWidget(search, 1)
    top.addWidget(new)
    column.addWidget(head)
    column.addWidget(articles, 1)
    column.addWidget(nothing, 1)
    return middle


def suggestion_form(desk: Desk, article_id: UUID) -> InlineWords:
    """Return where somebody writes what is not right in an article."""
    return InlineWords(
        desk,
        f"guidance/suggest/{article_id.hex}",
        translate("GuidanceRoom", "What is not right, or could be better?"),
        translate(
            "GuidanceRoom", "Those who keep guidance read it, and you get a reply"
        ),
        [("send", translate("GuidanceRoom", "Send"))],
    )


def reply_form(desk: Desk, suggestion_id: UUID, *, edits: bool) -> InlineWords:
    """Return where a suggestion is replied to; *edits* if that leads to editing."""
    accept = (
        translate("GuidanceRoom", "Reply and edit")
        if edits
        else translate("GuidanceRoom", "Reply: taken up")
    )
    return InlineWords(
        desk,
        f"guidance/reply/{suggestion_id.hex}",
        translate("GuidanceRoom", "Your reply"),
        translate("GuidanceRoom", "They see it in their own list"),
        [("accept", accept), ("decline", translate("GuidanceRoom", "Reply only"))],
    )
