"""Search results as the search box shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.shell.search_view_model import Found
from widgets.rows import ResultGroup, ResultRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


def grouped(found: Found) -> list[ResultGroup]:
    """Return what was found under its headings; the key says what to open."""
    groups: list[list[ResultGroup]] = []
    commands = [
        ResultRow(("command", command.key), "command", command.title, command.keys)
        for command in found.commands
    ]
    return [
        *[g for many in groups for g in many],
        ResultGroup(_tr("Commands"), commands),
    ]
