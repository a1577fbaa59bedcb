"""Every key that does something here, from the one list of commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.runtime.commands import Command, Commands
from desktop.shell.screens.side_page import SidePage
from widgets import looks
from widgets.key_hint import KeyHint
from widgets.looks import Space
from widgets.section import GroupHeading, Words

COLUMNS, FEWER_COLUMNS = 3, 2
BIG_TEXT_PERCENT = 150
COLUMN_WIDTH = 350
HEADING_ROWS = 2
LEAST_ROWS = 2
"""So few commands are never left alone under a heading."""


class KeysOverlay(SidePage):
    """The commands by group, each with its keys, in as many columns as fit."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeysOverlay", "Keys"), parent)
        self._commands = commands
        self.body.addWidget(
            Words(
                self.tr(
                    "Enter goes forward, Esc goes back and loses nothing. All of these "
                    "are found by Ctrl+K too."
                ),
                "muted",
            )
        )
        self._groups = QHBoxLayout()
        self._groups.setSpacing(Space.XXL)
        self.body.addLayout(self._groups)
        self.body.addStretch(1)
        self._holder: QWidget | None = None

    def begin(self) -> None:
        """Show the list as it stands now."""
        if self._holder is not None:
            self._groups.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        across = QHBoxLayout(self._holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XXL)
        for groups in _columns(self._by_group(), _how_many()):
            holder = QWidget()
            holder.setMaximumWidth(looks.now().px(COLUMN_WIDTH))
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.S)
            for name, commands in groups:
                column.addWidget(GroupHeading(name))
                column.addLayout(self._rows(commands))
                column.addSpacing(Space.M)
            column.addStretch(1)
            across.addWidget(holder, 3)
        across.addStretch(1)
        self._groups.addWidget(self._holder, 1)
        super().begin()

    def _by_group(self) -> list[tuple[str, list[Command]]]:
        """Return the commands that have keys, by group, in their own order."""
        groups: dict[str, list[Command]] = {}
        for command in self._commands.all():
            if command.keys or command.shown_keys:
                groups.setdefault(command.group, []).append(command)
        return list(groups.items())

    def _rows(self, commands: list[Command]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        for row, command in enumerate(commands):
            words = Words(command.title)
            keys = KeyHint(self._commands.keys_of(command.key))
            keys.setAccessibleName(
                f"{command.title}: {command.keys or command.shown_keys}"
            )
            grid.addWidget(words, row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid


def _columns(
    groups: list[tuple[str, list[Command]]], most: int
) -> list[list[tuple[str, list[Command]]]]:
    """Return the groups in columns of about the same length, in reading order.

    A long group goes on in the next column under the same heading.
    """
    rows = sum(len(commands) + HEADING_ROWS for _, commands in groups)
    room = -(-rows // most)
    columns: list[list[tuple[str, list[Command]]]] = [[]]
    left = room
    for name, commands in groups:
        rest = commands
        while rest:
            if left < LEAST_ROWS + HEADING_ROWS and len(columns) < most:
                columns.append([])
                left = room
            last = len(columns) == most
            taken = len(rest) if last else max(LEAST_ROWS, left - HEADING_ROWS)
            columns[-1].append((name, rest[:taken]))
            left -= len(rest[:taken]) + HEADING_ROWS
            rest = rest[taken:]
    return columns


def _how_many() -> int:
    big = looks.now().text_percent >= BIG_TEXT_PERCENT
    return FEWER_COLUMNS if big else COLUMNS
