"""What can be done from anywhere in the casework room, as the palette has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from desktop.runtime.commands import Command

if TYPE_CHECKING:
    from desktop.casework.screens.casework_room import CaseworkRoom

NEW_CASE: Final = "casework.new_case"


def commands_of_room(room: CaseworkRoom, *, opens: bool) -> list[Command]:
    """Return what leads to another page; *opens* is whether they may open cases."""
    group, pages = _tr("Casework"), room.stack
    found = [
        Command(
            "casework.owed",
            _tr("Show what is still owed"),
            "Ctrl+Shift+W",
            group,
            pages.show_owed,
            room.isVisible,
        ),
        Command(
            "casework.team",
            _tr("Open the team's page"),
            "Ctrl+Shift+M",
            group,
            lambda: pages.show_team(pages.team_in_front()),
            lambda: room.isVisible() and bool(pages.team_in_front()),
        ),
    ]
    if opens:
        found.append(
            Command(
                NEW_CASE,
                _tr("Open a new case"),
                "Ctrl+Shift+E",
                group,
                room.new_case,
            )
        )
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseworkRoom", text)
