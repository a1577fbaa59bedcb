"""A few words to write in the page: a suggestion, or the reply to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import FieldProblem
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.beside import ButtonRow
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.error_summary import ErrorSummary
from widgets.fields import LongTextField
from widgets.looks import Space
from widgets.section import Surface

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
LONGEST = 4_000


class InlineWords(Surface):
    """One field and its buttons; what is typed is kept, also when it is left.

    Ctrl+Enter presses the first button, Esc goes back.

    Signals:
        sent(str, str): the key of the button that was pressed, and the words.
        closed(): the person went back.
        failed(object): an error for the crash desk.
    """

    sent = Signal(str, str)
    closed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        draft_key: str,
        label: str,
        hint: str,
        buttons: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Take the drafts' key, and (key, words) of each button, the main first."""
        super().__init__("card", parent)
        self.setAccessibleName(label)
        self.field = LongTextField(
            label, hint=hint, required=True, limit=LONGEST, lines=(3, 6)
        )
        self.summary = ErrorSummary()
        self._first = buttons[0][0]
        self._drafts = DraftKeeper(desk, draft_key, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.summary)
        column.addWidget(self.field)
        row = ButtonRow()
        self.buttons: dict[str, PrimaryButton | SecondaryButton] = {}
        for key, words in buttons:
            main = key == self._first
            button = (
                PrimaryButton(words, keys=self.tr("Ctrl+Enter"))
                if main
                else SecondaryButton(words)
            )
            button.setProperty("sends", key)
            button.clicked.connect(self._on_button_clicked)
            self.buttons[key] = button
            row.add(button)
        self.back = QuietButton(self.tr("Back"), keys=self.tr("Esc"))
        self.back.clicked.connect(self.leave)
        row.add(self.back)
        column.addWidget(row)
        self.field.changed.connect(self._on_changed)
        self._drafts.found.connect(self._on_draft_found)
        self._drafts.failed.connect(self.failed)
        self._drafts.look()

    @Slot()
    def leave(self) -> None:
        """Go back; what was typed is there the next time."""
        self._drafts.keep_now()
        self.closed.emit()

    def keep_draft(self) -> None:
        """Keep what is typed now, as before a lock."""
        self._drafts.keep_now()

    def drop_draft(self) -> None:
        """Forget what was typed: it was sent."""
        self._drafts.drop()

    def show_problems(self, problems: list[FieldProblem]) -> None:
        """Say what stands in the way."""
        for problem in problems:
            if problem.field:
                self.field.set_error(str(problem))
                self.field.focus()
        whole = [(None, str(one)) for one in problems if not one.field]
        self.summary.show_problems(whole)

    @Slot()
    def _on_button_clicked(self) -> None:
        self.sent.emit(str(self.sender().property("sends")), self.field.text())

    @Slot()
    def _on_changed(self) -> None:
        self._drafts.typed({"words": self.field.text()})

    @Slot(dict)
    def _on_draft_found(self, words: dict[str, str]) -> None:
        if not self.field.text():
            self.field.set_value(words.get("words", ""))

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in here."""
        if claims_sending(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Ctrl+Enter, go back with Esc."""
        if is_sending(event):
            self.sent.emit(self._first, self.field.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def is_sending(event: QKeyEvent) -> bool:
    """Return whether *event* is Ctrl+Enter."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in ENTER and bool(control)


def claims_sending(event: QEvent) -> bool:
    """Return whether *event* asks who wants Ctrl+Enter before the shortcuts do."""
    override = event.type() == QEvent.Type.ShortcutOverride
    return override and isinstance(event, QKeyEvent) and is_sending(event)
