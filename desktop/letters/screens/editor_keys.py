"""Which keys an editor claims for itself while the keyboard is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


def goes(event: QKeyEvent) -> bool:
    """Return whether it is Ctrl+Enter, with Shift or without."""
    return event.key() in _ENTER and _control(event)


def turns(event: QKeyEvent) -> int:
    """Return to which part a key turns: the next (1) or the last (-1); 0 for none."""
    return _PAGES.get(Qt.Key(event.key()), 0) if _control(event) else 0


def claims(event: QEvent) -> bool:
    """Return whether an event asks if a key is ours, before a shortcut takes it."""
    override = event.type() == QEvent.Type.ShortcutOverride
    ours = isinstance(event, QKeyEvent) and (goes(event) or turns(event))
    return bool(override and ours)


def _control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
