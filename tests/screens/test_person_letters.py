"""Somebody's page shows their letters, and hands over what waits here in two keys."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.domain.letters.states import LetterState
from db.domain.permissions import Role
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.forms.screens.form_fields import put_raw
from desktop.forms.screens.form_panel import FormPanel
from desktop.letters.use_cases.collecting import lay_out_letter
from desktop.people.screens.people_room import PeopleRoom
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letter_ways import back, sent
from tests.fixtures.letters import Letters
from tests.fixtures.post import PostRoom
from widgets.banners import Banner
from widgets.rows import TwoLineRow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(letters: Letters, qtbot: QtBot) -> PeopleRoom:
    desk = DeskAtOnce(letters.office, Role.ADVISOR_1)
    made = PeopleRoom(desk)
    desk.listeners.append(made.on_committed)
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(made)
    made.resize(830, 680)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def put_by(letters: Letters, **given: Any) -> UUID:
    letter = letters.start(**given)
    letters.save(letter, delivery="collect")
    letters.go(lay_out_letter, letter)
    return letter


def banners(room: PeopleRoom) -> list[str]:
    shown = room.person.head.findChildren(Banner)
    return [one.accessibleName() for one in shown if not one.isHidden()]


def hand_over_by_key(room: PeopleRoom) -> FormPanel:
    """Press what the command's key does, where it may be pressed."""
    [command] = [one for one in room.commands() if one.key == "people.hand_over"]
    assert command.keys == "Ctrl+Shift+H"
    assert command.possible()
    command.run()
    panel = room.person.letters.panel()
    assert panel is not None
    return panel


def rows_of(room: PeopleRoom) -> list[TwoLineRow]:
    rows = room.person.letters.list.rows
    found = [rows.row_at(rows.index(n)) for n in range(rows.rowCount())]
    return [one for one in found if isinstance(one, TwoLineRow)]


def test_a_letter_that_waits_here_is_handed_over_in_two_keys(
    room: PeopleRoom, letters: Letters
) -> None:
    letter = put_by(letters)
    room.show_person(letters.gwen)
    assert banners(room) == ["A letter waits here. About your bin, since today 12:00."]
    hand_over_by_key(room)
    held: QWidget | None = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, Qt.Key.Key_Return, CONTROL)
    row = letters.letter(letter)
    assert (row.state, row.collected_by, row.collected_at) == (
        *(LetterState.COLLECTED, "Gwen Llywelyn"),
        letters.office.now,
    )
    assert row.handed_by is not None
    assert banners(room) == []
    [shown] = room.view_model.page.letters  # type: ignore[union-attr]  # it is shown
    assert shown.collected_by == "Gwen Llywelyn"


def test_somebody_who_takes_it_for_them_says_who_they_are_and_shows_it(
    room: PeopleRoom, letters: Letters
) -> None:
    letter = put_by(letters)
    room.show_person(letters.gwen)
    panel = hand_over_by_key(room)
    put_raw(panel.fields["who"], "other")
    panel.submit()
    assert letters.letter(letter).state == LetterState.WAITING_HERE
    put_raw(panel.fields["to"], "Rhodri Llywelyn")
    panel.submit()
    assert letters.letter(letter).state == LetterState.WAITING_HERE
    put_raw(panel.fields["proof"], "Her letter, his bus pass")
    panel.submit()
    row = letters.letter(letter)
    assert (row.collected_by, row.collected_proof) == (
        *("Rhodri Llywelyn", "Her letter, his bus pass"),
    )
    [shown] = rows_of(room)
    detail = shown.detail
    assert "Rhodri Llywelyn took it · Showed: Her letter, his bus pass" in detail


def test_one_that_few_may_read_is_handed_over_unread(
    room: PeopleRoom, letters: Letters
) -> None:
    case = letters.casework.open()
    letter = put_by(letters, case_id=case)
    restrict = RestrictCase(case, restricted=True, reason="Staff")
    letters.do(restrict_case, restrict, Role.SENIOR_CO_ORDINATOR)
    room.show_person(letters.gwen)
    [banner] = banners(room)
    assert banner.startswith("A letter waits here. A letter that few may read")
    assert "About your bin" not in _words(room)
    hand_over_by_key(room).submit()
    assert letters.letter(letter).state == LetterState.COLLECTED


def test_somebody_protected_gets_theirs_and_it_tells_nothing_of_where_they_are(
    room: PeopleRoom, letters: Letters
) -> None:
    letter = put_by(letters)
    version = letters.office.row(PersonRow, letters.gwen).version
    hide = ProtectPerson(letters.gwen, version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide, Role.SENIOR_CO_ORDINATOR)
    room.show_person(letters.gwen)
    assert any(one.startswith("A letter waits here.") for one in banners(room))
    assert "Station Road" not in _words(room)
    hand_over_by_key(room).submit()
    assert letters.letter(letter).state == LetterState.COLLECTED


def test_letters_stand_there_the_newest_first_and_enter_opens_one(
    room: PeopleRoom, letters: Letters
) -> None:
    first, second = sent(letters), letters.queued()
    wanted: list[object] = []
    room.letter_wanted.connect(wanted.append)
    room.show_person(letters.gwen)
    room.person.tabs.set_value("letters")
    shown = room.person.letters.list
    assert [(one.key, one.right) for one in rows_of(room)] == [
        (second, "Waits to be printed"),
        (first, "Sent"),
    ]
    shown.select_first()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert wanted == [second]


def test_mail_that_came_back_is_told_with_its_reason_and_cleared(
    room: PeopleRoom, letters: Letters, post: PostRoom
) -> None:
    letter = sent(letters)
    waiting = letters.queued()
    back(post, letters.letter(letter))
    room.show_person(letters.gwen)
    [banner] = banners(room)
    assert banner.startswith("Our mail came back. Gone away")
    assert "14b Station Road" in banner
    assert banner.endswith("Letters held: 1.")
    room.person.verify_home()
    panel = room.person.details.panel()
    assert panel is not None
    put_raw(panel.fields["how"], "She showed a bank letter")
    panel.submit()
    assert banners(room) == []
    assert letters.letter(waiting).state == LetterState.QUEUED
    assert all(home.verified for home in letters.office.rows(OccupancyRow))


def _words(room: PeopleRoom) -> str:
    labels = [one.text() for one in room.findChildren(QLabel)]
    shown = [f"{one.title} {one.detail}" for one in rows_of(room)]
    return "\n".join((*labels, *shown))
