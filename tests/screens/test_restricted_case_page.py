"""A restricted case on its page: sealed, read for a reason, sealed again."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.casework.queue import queue_page
from db.queries.casework.rows import QueueFilter
from desktop.casework.rows_shown import case_row
from desktop.casework.screens.case_page import CasePageView
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce

TITLE = "Left alone at night"


@pytest.fixture
def secret(casework: Casework) -> UUID:
    return casework.open("safeguarding", Role.SENIOR_CO_ORDINATOR, title=TITLE)


@pytest.fixture
def page(casework: Casework, qtbot: QtBot, secret: UUID) -> CasePageView:
    desk = DeskAtOnce(casework.office, Role.SENIOR_CO_ORDINATOR)
    shown = CasePageView(desk)
    desk.listeners.append(shown.on_committed)
    qtbot.addWidget(shown)
    shown.resize(600, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.show_case(secret)
    return shown


def told(page: CasePageView) -> str:
    labels = page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def read(page: CasePageView, qtbot: QtBot, reason: str) -> None:
    panel = page.panels.panel
    assert panel is not None
    field = panel.fields["reason"]
    if reason:
        qtbot.keyClicks(field.control, reason)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(field.control, Qt.Key.Key_Return, control)


def test_the_list_shows_no_more_than_which_one(casework: Casework) -> None:
    secret = casework.open("safeguarding", Role.SENIOR_CO_ORDINATOR, title=TITLE)
    office = casework.office
    everyones = QueueFilter(teams=("safeguarding",))
    [row] = office.read_as(
        Role.SENIOR_CO_ORDINATOR, queue_page, everyones, office.now
    ).rows
    shown = case_row(row, office.now, mine=False, ticked=False)
    reference = casework.case(secret).reference
    assert (shown.title, shown.detail) == (
        "Restricted case",
        f"{reference}, open to read",
    )


def test_it_is_sealed_until_it_is_read_for_a_reason(
    casework: Casework, page: CasePageView, qtbot: QtBot
) -> None:
    assert "Restricted case" in told(page)
    assert TITLE not in told(page)
    assert not page.press("N")
    assert casework.office.views() == []
    page.begin()
    qtbot.keyClick(page.panels, Qt.Key.Key_Escape)
    assert page.press("L")
    read(page, qtbot, "My case")
    assert TITLE in told(page)
    assert "Only that you will ask." in told(page)
    assert "Somebody is working on it" not in told(page)
    assert casework.office.views() == [("restricted_case", casework.senior, "My case")]
    assert page.press("N")


def test_it_is_sealed_again_when_the_page_is_left(
    casework: Casework, page: CasePageView, qtbot: QtBot, secret: UUID
) -> None:
    page.press("L")
    read(page, qtbot, "My case")
    page.press("N")
    page.hide()
    page.show()
    assert TITLE not in told(page)
    page.press("L")
    read(page, qtbot, "")
    page.show_case(casework.open())
    page.show_case(secret)
    assert TITLE not in told(page)
    assert [reason for _, _, reason in casework.office.views()] == ["My case"] * 2


def test_nobody_is_seen_in_front_of_what_they_have_not_opened(
    casework: Casework, page: CasePageView, qtbot: QtBot, secret: UUID
) -> None:
    office, me = casework.office, casework.senior
    everyones = QueueFilter(teams=("safeguarding",))
    ask = (Role.SENIOR_CO_ORDINATOR, queue_page, everyones, office.now)
    assert office.read_as(*ask, reader=me).rows[0].is_new
    page.press("L")
    read(page, qtbot, "My case")
    assert not office.read_as(*ask, reader=me).rows[0].is_new
