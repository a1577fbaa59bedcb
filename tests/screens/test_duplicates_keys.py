"""The list of probable duplicates leaves the keyboard where it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from desktop.people.screens.duplicates_list import DuplicatesList
from desktop.people.use_cases.add_person import AddPerson, add_person
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import Office


@pytest.fixture
def duplicates(qtbot: QtBot, office: Office) -> Iterator[DuplicatesList]:
    """Two pairs, in a window whose other page has a field to type in."""
    for name in ("Gwen Pryce", "Gwen Pryce", "Owen Moor", "Owen Moor"):
        born = PersonDetails(name, date_of_birth=date(1957, 4, 3))
        office.made(add_person, AddPerson(born))
    pages = QStackedWidget()
    shown = DuplicatesList(DeskAtOnce(office, Role.SENIOR_CO_ORDINATOR))
    pages.addWidget(shown)
    pages.addWidget(QLineEdit())
    qtbot.addWidget(pages)
    pages.resize(1200, 700)
    with qtbot.waitExposed(pages):
        pages.show()
    pages.activateWindow()
    shown.load()
    yield shown
    pages.close()


def at_the_keys(widget: QWidget) -> QWidget | None:
    return widget.window().focusWidget()


def test_going_down_the_pairs_stays_in_the_list(
    qtbot: QtBot, duplicates: DuplicatesList
) -> None:
    duplicates.list.setFocus()
    first = duplicates.list.current_key()
    qtbot.keyClick(duplicates.list, Qt.Key.Key_Down)
    assert duplicates.list.current_key() != first
    assert at_the_keys(duplicates) is duplicates.list
    assert duplicates.merge.body.isVisible()


def test_a_change_elsewhere_takes_no_keys_from_the_page_in_front(
    duplicates: DuplicatesList,
) -> None:
    pages = duplicates.window()
    assert isinstance(pages, QStackedWidget)
    pages.setCurrentIndex(1)
    typing = pages.currentWidget()
    assert typing is not None
    typing.setFocus()
    pair = duplicates.list.current_key()
    assert isinstance(pair, tuple)
    duplicates.on_committed(Changes(frozenset({"person_merge"})))
    duplicates.merge.begin(*pair)  # as a pair that comes up after a merge does
    assert at_the_keys(duplicates) is typing
