"""Post in the team's tray, taken, sent back and routed on by its keys."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.clock import uk_date
from db.domain.cases import Risk
from db.domain.permissions import Role
from db.tables.casework import CaseDocumentRow, TrayItemRow
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.use_cases.case_documents import DocumentShown
from desktop.casework.use_cases.tray import RouteItem, route_item
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce
from tests.screens.test_casework_room import Page
from widgets.fields import ChoiceField


class Unmoved(Page):
    """A page of a case: that a letter was looked at changes nothing there."""

    def on_committed(self, changes: Changes) -> None:
        assert isinstance(changes, DocumentShown) or changes.kinds


class Tray:
    """The tray of the caseworker's team, in an active window."""

    def __init__(self, casework: Casework, qtbot: QtBot) -> None:
        self.casework, self.qtbot = casework, qtbot
        desk = DeskAtOnce(casework.office, Role.CASEWORKER)
        self.room = CaseworkRoom(desk, Unmoved())
        self.errors: list[object] = []
        self.room.failed.connect(self.errors.append)
        qtbot.addWidget(self.room)
        desk.listeners.append(self.room.on_committed)
        self.room.resize(1282, 700)
        self.room.open()
        self.room.show()
        self.room.activateWindow()
        qtbot.waitUntil(self.room.isActiveWindow)
        assert self.room.open_list("tray")

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.room.column.list, key)

    def write(self, **words: str) -> None:
        """Fill in the form that stands open, and save."""
        panel = self.room.stack.tray_page.panels.panel
        assert panel is not None
        for name, text in words.items():
            field = panel.fields[name]
            if isinstance(field, ChoiceField):
                field.set_value(text)
            else:
                field.focus()
                self.qtbot.keyClicks(field.control, text)
        panel.submit()

    @property
    def titles(self) -> list[str]:
        rows = self.room.column.list.rows
        return [str(rows.index(n, 0).data()) for n in range(rows.rowCount())]


@pytest.fixture
def letter(casework: Casework) -> UUID:
    day = uk_date(casework.office.now)
    command = RouteItem(casework.document(), "A letter about bins", "waste", day)
    return casework.office.made(route_item, command, Role.POST_ROOM)


@pytest.fixture
def tray(casework: Casework, qtbot: QtBot, letter: UUID) -> Iterator[Tray]:
    del letter
    shown = Tray(casework, qtbot)
    yield shown
    assert shown.errors == []


def item(tray: Tray, item_id: UUID) -> TrayItemRow:
    return tray.casework.office.row(TrayItemRow, item_id)


def test_it_is_taken_into_a_case_by_its_reference(tray: Tray, letter: UUID) -> None:
    case = tray.casework.case(tray.casework.open())
    assert tray.titles == ["A letter about bins"]
    tray.key(Qt.Key.Key_A)
    tray.write(reference=case.reference.lower())
    assert item(tray, letter).state == "accepted"
    [filed] = tray.casework.under(CaseDocumentRow, case.id)
    assert filed.title == "A letter about bins"
    assert tray.titles == []


def test_it_is_filed_to_a_restricted_case_without_seeing_it(
    tray: Tray, letter: UUID
) -> None:
    hidden = tray.casework.open(
        role=Role.SENIOR_CO_ORDINATOR, risks=frozenset({Risk.FRAUD})
    )
    tray.key(Qt.Key.Key_A)
    tray.write(reference=tray.casework.case(hidden).reference)
    assert item(tray, letter).state == "accepted"
    [filed] = tray.casework.under(CaseDocumentRow, hidden)
    assert filed.unseen


def test_a_reference_that_no_case_has_is_told_beside_its_field(
    tray: Tray, letter: UUID
) -> None:
    tray.key(Qt.Key.Key_A)
    tray.write(reference="GH-4T8P")
    panel = tray.room.stack.tray_page.panels.panel
    assert panel is not None
    assert panel.problems.isVisible()
    assert item(tray, letter).state == "waiting"


def test_it_goes_back_with_a_reason(tray: Tray, letter: UUID) -> None:
    tray.key(Qt.Key.Key_R)
    tray.write(reason="It is for parking")
    row = item(tray, letter)
    assert (row.state, row.reason) == ("returned", "It is for parking")
    assert tray.room.column.empty.isVisible()


def test_it_is_routed_on_to_another_team(tray: Tray, letter: UUID) -> None:
    tray.key(Qt.Key.Key_S)
    tray.write(team_code="repairs", reason="A repair")
    assert item(tray, letter).state == "routed_on"
    new = tray.casework.office.rows(TrayItemRow)[-1]
    assert (new.team_code, new.state, new.previous_id) == ("repairs", "waiting", letter)
    assert tray.titles == []


def test_the_letter_itself_is_in_sight_at_once(tray: Tray) -> None:
    """It is let go of when another list comes to the front."""
    sight = tray.room.stack.tray_page.sight
    tray.qtbot.waitUntil(lambda: sight.shown is not None)
    assert sight.shown is not None
    assert sight.shown.title == "Letter"
    assert tray.room.open_list("to_do")
    tray.qtbot.waitUntil(lambda: sight.shown is None)
