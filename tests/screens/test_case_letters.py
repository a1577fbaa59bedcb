"""A case's page shows its letters, and leads to each by a button."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.domain.permissions import Action, Role
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.use_cases.letters import queue_letter
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from widgets.buttons import QuietButton


def ask_for(case_id: UUID, uow: UnitOfWork) -> Changes:
    """Have a case ask for a letter, as its own steps do."""
    with uow:
        uow.require(Action.WORK_CASE)
        asked = queue_letter(uow, uow.get(CaseRow, case_id), "closing", {})
        uow.commit()
    return uow.changes(asked.id)


def press(page: CasePageView, name: str) -> None:
    [button] = [
        each
        for each in page.findChildren(QuietButton)
        if each.accessibleName() == name and each.isVisible()
    ]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def words(page: CasePageView) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def test_what_a_case_asks_for_and_its_letters_are_a_key_away(
    letters: Letters, qtbot: QtBot
) -> None:
    case_id = letters.casework.open()
    asked = letters.made(ask_for, case_id)
    letter_id = letters.start(case_id=case_id)
    page = CasePageView(DeskAtOnce(letters.office, Role.CASEWORKER))
    page.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(page)
    page.resize(620, 900)
    page.show()
    page.show_case(case_id)
    went: list[tuple[str, object]] = []
    page.asked_letter_wanted.connect(lambda what: went.append(("write", what)))
    page.written_letter_wanted.connect(lambda what: went.append(("open", what)))
    badges = {"To be written", "Draft"}
    qtbot.waitUntil(lambda: badges <= set(words(page)), timeout=60_000)
    press(page, "Write: Closing letter")
    press(page, "Open: About your bin")
    assert went == [("write", asked), ("open", letter_id)]
