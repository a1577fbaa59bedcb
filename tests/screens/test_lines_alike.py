"""Two lines of the same words each lead to their own record."""

from __future__ import annotations

from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.forms.form import Go, Line, Part
from desktop.forms.screens.parts_view import PartsView
from tests.fixtures.desks import DeskAtOnce
from widgets.buttons import QuietButton


def test_lines_of_the_same_words_lead_to_their_own(
    qtbot: QtBot, desk: DeskAtOnce
) -> None:
    wanted = [uuid4(), uuid4()]
    view = PartsView("What is still owed", desk)
    qtbot.addWidget(view)
    lines = tuple(
        Line("Apology: A letter that says sorry", f"GH-{n}", (Go("Open", "case", one),))
        for n, one in enumerate(wanted)
    )
    view.show_parts((Part("remedies", "Remedies still open", lines),))
    went: list[tuple[str, UUID]] = []
    view.record_wanted.connect(lambda kind, key: went.append((kind, key)))
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.go_to("remedies")
    buttons = view.findChildren(QuietButton)
    assert buttons[0].hasFocus()
    for button in buttons:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert went == [("case", one) for one in wanted]
