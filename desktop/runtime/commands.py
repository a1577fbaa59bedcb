"""Everything that can be done, as data: menu, shortcut, tooltip and palette.

A command is written once. Screens add theirs when they are built; the window
turns each into one shortcut; hints and the palette read the same list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from db.domain.names import fold


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do here.

    Attributes:
        key: its lasting name, like ``counter.add_enquiry``.
        title: what it is called, translated, starting with a verb.
        keys: the shortcut as Qt spells it; empty for none.
        group: the heading it stands under, translated.
        run: does it, in the main thread.
        possible: whether it makes sense just now.
        shown_keys: a plain key that the room itself listens to where no field
            has the keyboard; it is shown, and bound by nobody else.
    """

    key: str
    title: str
    keys: str
    group: str
    run: Callable[[], None]
    possible: Callable[[], bool] = _always
    shown_keys: str = ""


class Commands(QObject):
    """The list of commands of one workspace.

    Signals:
        changed(): a command was added.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}

    def add(self, *commands: Command) -> None:
        """Add *commands*; a key or a shortcut that stands already is a bug."""
        taken = {c.keys: c.key for c in self._commands.values() if c.keys}
        for command in commands:
            if command.key in self._commands or command.keys in taken:
                raise ValueError(f"command {command.key} or its keys stand twice")
            self._commands[command.key] = command
            if command.keys:
                taken[command.keys] = command.key
        self.changed.emit()

    def all(self) -> list[Command]:
        """Return every command, in the order in which they were added."""
        return list(self._commands.values())

    def keys_of(self, key: str) -> str:
        """Return the shortcut of *key* as people read it, like ``Ctrl+K``."""
        command = self._commands[key]
        return QKeySequence(command.keys or command.shown_keys).toString(
            QKeySequence.SequenceFormat.NativeText
        )

    def find(self, typed: str, limit: int = 6) -> list[Command]:
        """Return the possible commands whose words begin as *typed* does."""
        wanted = fold(typed).split()
        if not wanted:
            return []
        found = [
            command
            for command in self._commands.values()
            if command.possible() and _matches(wanted, command)
        ]
        return found[:limit]

    def run(self, key: str) -> None:
        """Do the command *key*, if it makes sense just now."""
        command = self._commands[key]
        if command.possible():
            command.run()

    def bind(self, key: str, owner: QWidget) -> QAction:
        """Return an action for *key* that belongs to *owner* and its children."""
        command = self._commands[key]
        action = QAction(command.title, owner)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.run(key))
        owner.addAction(action)
        return action


def _matches(wanted: list[str], command: Command) -> bool:
    words = fold(f"{command.title} {command.group}").split()
    return all(any(word.startswith(part) for word in words) for part in wanted)
