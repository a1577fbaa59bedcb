"""The rooms of the window, as data: only what exists and this person may use."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Page:
    """One room: what the rail shows, and the widget that is shown for it.

    Attributes:
        key: its lasting name, like ``counter``.
        keys: the shortcut that opens it.
    """

    key: str
    title: str
    icon: str
    keys: str
    widget: QWidget
