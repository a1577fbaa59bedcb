"""What stands beside a list: a page for one thing, and the keys it answers to."""

from __future__ import annotations

from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from db.changes import Changes
from desktop.runtime.commands import Command

CLOSE_KEYS: Final = "Ctrl+Enter"
"""What `Detail.press` gets for it, besides letters."""
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ADDING: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Detail(Protocol):
    """A page that the casework room hosts; a QWidget.

    Signals:
        person_wanted(UUID): show their page.
        case_wanted(UUID): show another case.
        back_wanted(): the keyboard goes back to the list.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted: SignalInstance
    case_wanted: SignalInstance
    back_wanted: SignalInstance
    message: SignalInstance
    failed: SignalInstance

    def show_record(self, record_id: UUID | None) -> None:
        """Show a record, or nothing; what is being typed for it is kept."""

    def press(self, letter: str) -> bool:
        """Do what a plain *letter* means here; False if it means nothing.

        Called when the list or the page has the keyboard, and no field has.
        """

    def begin(self) -> None:
        """Bring the keyboard into the page."""

    def commands(self) -> list[Command]:
        """Return what can be done on it, for the palette and the keys' page."""

    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""


def closes(event: QKeyEvent) -> bool:
    """Return whether Ctrl+Enter was pressed."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)


def letter_of(event: QKeyEvent) -> str:
    """Return the plain letter, in capitals, that was pressed; "" for another key."""
    if event.modifiers() & _ADDING or event.isAutoRepeat():
        return ""
    text = event.text()
    return text.upper() if len(text) == 1 and text.isprintable() else ""


def added_to(event: QKeyEvent) -> str:
    """Return "Ctrl+Enter" or "Ctrl+A" where it was that; "" for another key."""
    if event.modifiers() & _ADDING != Qt.KeyboardModifier.ControlModifier:
        return ""
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return "Ctrl+Enter"
    return "Ctrl+A" if event.key() == Qt.Key.Key_A else ""
