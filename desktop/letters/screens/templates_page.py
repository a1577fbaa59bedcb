"""Templates and passages: the list of them, and the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError, Unavailable
from desktop.letters.screens.template_editor import TemplateEditor
from desktop.letters.template_rows import template_rows
from desktop.letters.template_view_model import DRAFTS, TemplateViewModel
from desktop.letters.word.reading import BroughtIn, bring_in_file
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.empty_state import EmptyState
from widgets.error_summary import ErrorSummary
from widgets.fields import LineField
from widgets.foot import Foot
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.section import Heading, Surface, Words

_FINDER_WIDTH = 420
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TemplatesPage(QStackedWidget):
    """Lists templates and passages, and leads into each.

    Signals:
        back_wanted(): to the names of the lists.
        room_wanted(bool): the editor needs the room of the lists' names, or not.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        editor: the one that is open.
        ask_file: asks which Word file to bring in; "" is none.
    """

    back_wanted = Signal()
    room_wanted = Signal(bool)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Templates"))
        self._desk = desk
        self.model = TemplateViewModel(desk, self)
        self.finder = LineField(say("Find a template or a passage"))
        self.list = TwoLineList(say("Templates"))
        self.none = EmptyState("file-text", say("No template has these words"))
        self.front = QStackedWidget()
        self.new = PrimaryButton(say("New template"), keys=say("Ctrl+Enter"))
        self.word = SecondaryButton(say("From Word"), keys=say("Ctrl+O"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self.ask_file: Callable[[], str] = self._ask_file
        self.problems = ErrorSummary()
        self.editor = TemplateEditor(self.model, desk)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = Surface("paper")
        self.finder.setMaximumWidth(_FINDER_WIDTH)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(Heading(say("Templates")))
        head.addWidget(
            Words(say("What letters are made of. Yours go before ours."), "hint")
        )
        head.addWidget(self.problems)
        head.addWidget(self.finder)
        self.front.addWidget(self.none)
        self.front.addWidget(self.list)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.front, 1)
        column.addWidget(Foot(self.new, self.word, self.back, side=Space.L))
        self.addWidget(page)
        self.addWidget(self.editor)
        for button in (self.new, self.word):
            button.setVisible(self._desk.actor.may(Action.EDIT_TEMPLATE))

    def _connect(self) -> None:
        self.finder.changed.connect(self._on_sought)
        self.finder.line.installEventFilter(self)
        self.list.opened.connect(self._on_opened)
        self.new.clicked.connect(self.begin_new)
        self.word.clicked.connect(self.bring_in)
        self.back.clicked.connect(self.back_wanted)
        self.model.listed.connect(self._show_list)
        self.model.failed.connect(self.failed)
        self.editor.closed.connect(self.show_list)
        self.editor.message.connect(self.message)
        self.editor.failed.connect(self.failed)

    def open(self) -> None:
        """Show what templates there are."""
        self.model.read()

    def begin(self) -> None:
        """Bring the keyboard to the finder, or into the template that is open."""
        if self.currentWidget() is self.editor:
            self.editor.begin()
        else:
            self.finder.focus()

    def keep_drafts(self) -> None:
        """Keep everything that is typed."""
        self.editor.keep_draft()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.model.on_committed(changes)

    @Slot()
    def begin_new(self) -> None:
        """Begin a template that is not there yet."""
        if self.new.isHidden():
            return
        self.problems.show_problems([])
        self._show_editor()
        self.editor.show_new()

    @Slot()
    def bring_in(self) -> None:
        """Begin a template with the words of a Word file."""
        self.problems.show_problems([])
        if self.word.isHidden() or not (path := self.ask_file()):
            return
        work = partial(bring_in_file, Path(path))
        self._desk.slow(work, self._on_brought, self._on_not_brought)

    def _on_brought(self, brought: BroughtIn) -> None:
        self._show_editor()
        self.editor.show_brought(brought)

    def _on_not_brought(self, error: BaseException) -> None:
        if isinstance(error, ClerkError | Unavailable):
            self.problems.show_problems([(None, str(error))])
        else:
            self.failed.emit(error)

    def _ask_file(self) -> str:
        files = say("Word files (*.docx *.docm *.doc)")
        name, _ = QFileDialog.getOpenFileName(self, say("From Word"), "", files)
        return name

    @Slot()
    def show_list(self) -> None:
        """Go back to the list."""
        self.setCurrentIndex(0)
        self.room_wanted.emit(False)
        self.model.read()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the line to the list with Down, and into its first with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            enter = event.key() in _ENTER and not control
            if enter or event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if enter and (chosen := self.list.current_key()) is not None:
                    self._on_opened(chosen)
                return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter and Ctrl+O while the keyboard is in here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        ours = isinstance(event, QKeyEvent) and (_begins(event) or _opens(event))
        if override and ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a template with Ctrl+Enter, from Word with Ctrl+O; Esc goes back."""
        if _begins(event):
            self.begin_new()
        elif _opens(event) and self.currentWidget() is not self.editor:
            self.bring_in()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _show_editor(self) -> None:
        self.setCurrentWidget(self.editor)
        self.room_wanted.emit(True)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, UUID):
            self._show_editor()
            self.model.open(key)
        elif isinstance(key, str):
            self.go_on(key)

    def where(self) -> str:
        """Return the key of the draft of the template that is open; "" for none."""
        return self.editor.draft() if self.currentWidget() is self.editor else ""

    def go_on(self, draft: str) -> None:
        """Go on with what was typed and not saved: in an edition, or a new one."""
        self._show_editor()
        told = draft.removeprefix(DRAFTS)
        if told.startswith("new-"):
            self.editor.show_new(draft=draft)
        else:
            self.model.open(UUID(hex=told))

    @Slot()
    def _on_sought(self) -> None:
        self._show_list()
        self.list.select_first()

    @Slot()
    def _show_list(self) -> None:
        model = self.model
        rows = template_rows(model.lines, self.finder.text(), model.drafts)
        self.list.show_rows(rows)
        self.front.setCurrentWidget(self.list if rows else self.none)
        if rows and self.list.current_key() is None:
            self.list.select_first()


def _begins(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)


def _opens(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_O and bool(control)
