"""Letters in Braille go to a supplier in one file, and are sent when they come."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from db.domain.letters.states import LetterState
from db.domain.permissions import Role
from db.tables.letter import LetterSupplyRow
from desktop.forms.screens.form_fields import put_raw
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.shelves import Shelf
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters


@pytest.fixture
def room(letters: Letters, qtbot: QtBot) -> LettersRoom:
    desk = DeskAtOnce(letters.office, Role.SENIOR_CO_ORDINATOR)
    made = LettersRoom(desk)
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    desk.listeners.append(made.on_committed)
    qtbot.addWidget(made)
    made.resize(1282, 716)
    made.show()
    made.open()
    return made


def test_what_waits_goes_to_the_supplier_and_out_when_it_comes(
    room: LettersRoom, letters: Letters, tmp_path: Path
) -> None:
    first = letters.letter(letters.queued(format="braille"))
    second = letters.letter(letters.queued(format="audio"))
    room.open()
    assert room.held.count(Shelf.SUPPLY) == 2
    room.show_shelf(Shelf.SUPPLY)
    parts = room.supply.parts
    assert parts.open_form("waiting")
    panel = parts.panel()
    assert panel is not None
    panel.submit()
    assert panel.fields["supplier"].error()
    path = tmp_path / "to-be-made.zip"
    put_raw(panel.fields["supplier"], "Dot by Dot Ltd")
    put_raw(panel.fields["path"], str(path))
    panel.submit()
    with zipfile.ZipFile(path) as packed:
        names = set(packed.namelist())
        assert {"list.xlsx", f"{first.reference}.pdf", f"{second.reference}.txt"} <= (
            names
        )
        text = packed.read(f"{first.reference}.txt").decode()
        packed.extract("list.xlsx", tmp_path)
    assert "We come on Monday." in text
    sheet = CalamineWorkbook.from_path(tmp_path / "list.xlsx").get_sheet_by_index(0)
    heads, *rows = sheet.to_python()
    assert heads == ["Reference", "Format", "Language", "Pages"]
    assert rows == [
        [first.reference, "Braille", "English", 1],
        [second.reference, "Audio", "English", 1],
    ]
    states = {each.state for each in letters.office.rows(LetterSupplyRow)}
    assert states == {"ordered"}
    assert letters.letter(first.id).state == LetterState.RELEASED
    assert parts.open_form("ordered")
    assert letters.letter(first.id).state == LetterState.SENT
    assert room.held.count(Shelf.SUPPLY) == 1


def test_an_order_whose_file_can_not_be_written_is_none(
    room: LettersRoom, letters: Letters, tmp_path: Path
) -> None:
    letter = letters.queued(format="braille")
    room.show_shelf(Shelf.SUPPLY)
    parts = room.supply.parts
    assert parts.open_form("waiting")
    panel = parts.panel()
    assert panel is not None
    put_raw(panel.fields["supplier"], "Dot by Dot Ltd")
    put_raw(panel.fields["path"], str(tmp_path / "nowhere" / "file.zip"))
    panel.submit()
    assert letters.letter(letter).state == LetterState.QUEUED
    [row] = letters.office.rows(LetterSupplyRow)
    assert row.state == "waiting"
