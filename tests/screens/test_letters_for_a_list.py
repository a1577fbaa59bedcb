"""Letters for a list through the window: taken in, matched, put right, left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.letters.states import LetterBatchState, LetterState
from db.domain.permissions import Role
from db.queries.letters.batches import Which
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from db.tables.letter_run import LetterRunRow
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.letters.screens.batches_page import BatchesPage
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letter_lists import (
    ANN,
    BEN,
    CAT,
    CONTROL,
    DAN,
    DOWN,
    ENTER,
    ESC,
    HEADER,
    batch_of,
    begin,
    fill,
    kinds,
    press,
    sheet,
    shown,
    shown_rows,
    take,
    words_on,
)
from tests.fixtures.letters import Letters


@pytest.fixture
def desk(letters: Letters) -> DeskAtOnce:
    return DeskAtOnce(letters.office, Role.CO_ORDINATOR)


@pytest.fixture
def page(letters: Letters, desk: DeskAtOnce, qtbot: QtBot) -> BatchesPage:
    del letters  # its templates are in the store
    return shown(desk, qtbot)


def test_a_list_goes_from_a_file_to_print_runs(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    went: list[bool] = []
    page.runs_wanted.connect(lambda: went.append(True))
    take(page, sheet(tmp_path, ANN, BEN))
    assert kinds(page) == {Which.FINE: 2}
    assert shown_rows(page) == ["Row 2 · Ann Price", "Row 3 · Ben Rees"]
    assert "We come on Monday." in words_on(page)
    press(page, DOWN)
    assert "We come on Tuesday." in words_on(page)
    press(page, ENTER, CONTROL)
    rows = letters.office.rows(LetterRow)
    assert [row.state for row in rows] == [LetterState.QUEUED] * 2
    assert batch_of(letters).state == LetterBatchState.MADE
    assert page.batch.go.text() == "Gather them into print runs"
    page.batch.submit()
    [run] = letters.office.rows(LetterRunRow)
    assert (run.letters, run.batch_id, went) == (2, batch_of(letters).id, [True])


def test_rows_are_put_right_by_the_keys(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    take(page, sheet(tmp_path, ANN, CAT, DAN))
    assert kinds(page) == {Which.PROBLEM: 2, Which.FINE: 1}
    assert shown_rows(page) == ["Row 3 · Cat Lowe", "Row 4 · Dan Orme"]
    assert page.batch.to_do.text() == "Fix 1 address\nEnter missing data in 1 row"
    assert not page.batch.go.isEnabled()
    press(page, ENTER)
    day = page.batch.cells.fields["DAY"]
    assert day.error() == "Missing"
    assert QApplication.focusWidget() is day.control
    QTest.keyClicks(day.control, "Sunday")
    press(page, ENTER, CONTROL)
    assert shown_rows(page) == ["Row 4 · Dan Orme"]
    code = page.batch.cells.fields["Postcode"]
    assert "postcode" in code.error()
    code.set_value("CM9 5AB")
    page.batch.cells.focus_problem()
    press(page, ENTER, CONTROL)
    assert kinds(page) == {Which.FINE: 3}
    assert len(shown_rows(page)) == 3
    assert page.batch.go.isEnabled()
    mended = letters.office.rows(LetterBatchLineRow)[1]
    assert (mended.cells["DAY"], mended.as_came) == ("Sunday", {"DAY": ""})


def test_a_row_is_left_out_by_choice(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    take(page, sheet(tmp_path, ANN, CAT, DAN))
    press(page, Qt.Key.Key_Delete)
    fill(page, reason="Was rung")
    assert kinds(page) == {Which.PROBLEM: 1, Which.FINE: 1, Which.LEFT_OUT: 1}
    assert page.batch.parts.open_form("batch", "Leave out what is wrong")
    fill(page, reason="No address")
    assert kinds(page) == {Which.FINE: 1, Which.LEFT_OUT: 2}
    assert shown_rows(page) == ["Row 2 · Ann Price"]
    assert page.batch.cells.fields["DAY"].text() == "Monday"
    rows = letters.office.rows(LetterBatchLineRow)
    assert [row.left_out_reason for row in rows] == [None, "Was rung", "No address"]
    assert all(row.changed_by is not None for row in rows[1:])
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 1


def test_a_column_is_told_what_it_stands_for(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    header = "Name,Where,Place,Postcode,When\n"
    begin(page, sheet(tmp_path, ANN, header=header))
    seen = page.start.model.seen
    assert seen is not None
    assert (seen.missing, len(seen.problems)) == (("day",), 1)
    page.start.submit()
    assert page.start.isVisible()
    grid = page.start.columns
    grid.fields[1].set_value("address line 1")
    grid.fields[2].set_value("address line 2")
    assert list(grid.values) == ["day"]
    grid.fields[4].set_value("day")
    assert list(grid.values) == []
    page.start.submit()
    assert kinds(page) == {Which.FINE: 1}
    assert "We come on Monday." in words_on(page)
    assert batch_of(letters).columns["day"] == "When"


def test_what_no_column_gives_is_the_same_in_every_letter(
    page: BatchesPage, tmp_path: Path
) -> None:
    header = "Name,Address Line 1,address_line_2,Postcode,Note\n"
    begin(page, sheet(tmp_path, ANN, BEN, header=header))
    day = page.start.columns.values["day"]
    assert QApplication.focusWidget() is day.control
    QTest.keyClicks(day.control, "Thursday")
    press(page, ENTER, CONTROL)
    assert kinds(page) == {Which.FINE: 2}
    assert "We come on Thursday." in words_on(page)


def test_rows_are_pasted_from_a_spreadsheet(page: BatchesPage) -> None:
    press(page, ENTER, CONTROL)
    page.start.template.set_value("about-a-bin")
    rows = (HEADER + ANN + BEN).replace(",", "\t")
    page.start.clipboard = lambda: rows
    page.start.file.setFocus()
    press(page, Qt.Key.Key_V, CONTROL)
    page.start.submit()
    assert kinds(page) == {Which.FINE: 2}


def test_cases_of_a_list_get_a_letter(page: BatchesPage, letters: Letters) -> None:
    letters.template("done", text="# Done\n\n((salutation))\n\n((subject)) ((day))")
    cases = [letters.casework.open() for _ in range(2)]
    for case in cases:
        letters.casework.do(take_case, TakeCase(case), Role.CO_ORDINATOR)
    press(page, ENTER, CONTROL)
    page.start.template.set_value("done")
    page.start.cases.set_value("mine/")
    assert list(page.start.columns.values) == ["day"]
    page.start.columns.values["day"].set_value("today")
    page.start.submit()
    assert sum(kinds(page).values()) == 2
    page.batch.submit()
    assert {row.case_id for row in letters.office.rows(LetterRow)} == set(cases)


def test_a_list_is_gone_on_with_from_the_same_file(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = sheet(tmp_path, *(ANN.replace("1 High", f"{n} High") for n in range(1, 121)))
    begin(page, path)
    model = page.start.model
    model.reading.connect(lambda done, _all: model.stop() if done == 50 else None)
    page.start.submit()
    assert batch_of(letters).rows == 50
    model.reading.disconnect()
    model.reading.connect(page.start._on_reading)
    other = tmp_path / "other.csv"
    other.write_text(HEADER + BEN, encoding="utf-8")
    page.start.ask_file = lambda: str(other)
    page.start.choose()
    assert page.start.problems.isVisible()
    page.start.ask_file = lambda: str(path)
    page.start.choose()
    assert kinds(page)[Which.FINE] + kinds(page).get(Which.LOOK, 0) == 120
    numbers = [row.number for row in letters.office.rows(LetterBatchLineRow)]
    assert numbers == list(range(2, 122))


def test_the_same_rows_come_in_twice_only_by_choice(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = sheet(tmp_path, ANN)
    take(page, path)
    press(page, ESC)
    take(page, path)
    assert page.start.news.isVisible()
    assert len(letters.office.rows(LetterBatchRow)) == 1
    page.start.again.click()
    assert len(letters.office.rows(LetterBatchRow)) == 2
