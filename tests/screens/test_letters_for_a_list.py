"""Letters for a list through the window: taken in, mended, made, gathered."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.letters.states import LetterBatchState, LetterState
from db.domain.permissions import Role
from db.errors import NotAllowed, Unavailable
from db.queries.letters.batches import Which
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from db.tables.letter_run import LetterRunRow
from db.tables.person import PersonRow
from desktop.admin.importing.opening import open_file
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.forms.saving import Work
from desktop.forms.screens.form_panel import FormPanel
from desktop.letters.screens.batches_page import BatchesPage
from desktop.letters.use_cases.gathering import StepRun
from desktop.letters.use_cases.releasing import (
    SendRun,
    begin_release,
    release_next,
    send_next,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
ENTER, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape
HEADER = "Name,Address Line 1,address_line_2,Postcode,DAY\n"
ANN = "Ann Price,1 High Street,Maldon,CM9 5AA,Monday\n"
BEN = "Ben Rees,2 High Street,Maldon,CM9 5AA,Tuesday\n"
CAT = "Cat Lowe,3 High Street,Maldon,CM9 5AA,\n"
DAN = "Dan Orme,4 High Street,Maldon,ZZ99 3WZ,Friday\n"


@pytest.fixture
def desk(letters: Letters) -> DeskAtOnce:
    return DeskAtOnce(letters.office, Role.CO_ORDINATOR)


@pytest.fixture
def page(letters: Letters, desk: DeskAtOnce, qtbot: QtBot) -> BatchesPage:
    del letters  # its templates are in the store
    made = BatchesPage(desk)
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    desk.listeners.append(made.on_committed)
    qtbot.addWidget(made)
    made.resize(1282, 716)
    made.show()
    made.activateWindow()
    made.open()
    made.begin()
    return made


def press(page: BatchesPage, key: Qt.Key, how: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or page, key, how)


def sheet(folder: Path, *rows: str, header: str = HEADER) -> Path:
    path = folder / "bins.csv"
    path.write_text(header + "".join(rows), encoding="utf-8")
    return path


def begin(page: BatchesPage, path: Path) -> None:
    """Begin a list of the file at *path* by the keys, up to its columns."""
    press(page, ENTER, CONTROL)
    page.start.template.set_value("about-a-bin")
    page.start.ask_file = lambda: str(path)
    press(page, Qt.Key.Key_O, CONTROL)


def take(page: BatchesPage, path: Path) -> None:
    """Take a file in, its columns as they are guessed."""
    begin(page, path)
    page.start.submit()


def kinds(page: BatchesPage) -> dict[Which, int]:
    front = page.batch.model.front
    assert front is not None
    return {which: count for which, count in front.counts.items() if count}


def shown_rows(page: BatchesPage) -> list[str]:
    model = page.batch.rows.rows
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def words_on(page: BatchesPage) -> str:
    row = page.batch.model.row
    assert row is not None
    document = pdfium.PdfDocument(row.pdf)
    text = (document[n].get_textpage().get_text_range() for n in range(len(document)))
    return "\n".join(text).replace("\r\n", "\n")


def batch_of(letters: Letters) -> LetterBatchRow:
    [row] = letters.office.rows(LetterBatchRow)
    return row


def fill(page: BatchesPage, **given: str) -> None:
    """Fill the form that is open, and save it."""
    panel = page.batch.parts.panel()
    assert isinstance(panel, FormPanel)
    for name, words in given.items():
        panel.fields[name].put_back(words)
    panel.submit()


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


def test_making_is_stopped_and_goes_on(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    rows = (ANN.replace("1 High", f"{n} High") for n in range(1, 8))
    take(page, sheet(tmp_path, *rows))
    model = page.batch.model
    model.at_once = 3
    model.making.connect(lambda done, _all: model.stop() if done == 3 else None)
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 3
    assert batch_of(letters).state == LetterBatchState.STOPPED
    model.making.disconnect()
    press(page, ESC)
    assert page.currentIndex() == 0
    press(page, ENTER)
    assert page.batch.go.text() == "Go on: 4 letters"
    page.batch.submit()
    letters_made = letters.office.rows(LetterRow)
    assert len({row.address[0] for row in letters_made}) == len(letters_made) == 7


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


def test_a_list_goes_out_as_a_spreadsheet(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    told: list[str] = []
    page.message.connect(lambda words, _undo: told.append(words))
    take(page, sheet(tmp_path, ANN, CAT, DAN))
    wrong = tmp_path / "wrong.xlsx"
    assert page.batch.parts.open_form("batch", "Save what is wrong")
    fill(page, path=str(tmp_path / "wrong.pdf"))
    assert not wrong.exists()
    fill(page, path=str(wrong))
    rows = [row.cells for row in open_file(wrong).rows()]
    assert rows[0][:4] == ("Row", "Column", "What is wrong", "Stops the letter")
    assert rows[1][:5] == ("3", "day", "Missing", "yes", "Cat Lowe")
    assert len(told) == 1
    assert page.batch.parts.open_form("batch", "Leave out what is wrong")
    fill(page, reason="No address")
    page.batch.submit()
    record = tmp_path / "record.xlsx"
    assert page.batch.parts.open_form("batch", "Save who gets what")
    fill(page, path=str(record))
    rows = [row.cells for row in open_file(record).rows()]
    [letter] = letters.office.rows(LetterRow)
    assert rows[1][:7] == (
        *("2", "Ann Price", "", "", letter.reference, "By post"),
        "1 High Street, Maldon, CM9 5AA",
    )
    assert rows[2][9:14] == ("Left out", "", "", "No address", "Cora Lund")
    views = [kind for kind, _, _ in letters.office.views()]
    assert views == ["letter_batch"] * 2


def test_trouble_with_the_disk_ends_nothing_that_is_made(
    page: BatchesPage, desk: DeskAtOnce, letters: Letters, tmp_path: Path
) -> None:
    rows = (ANN.replace("1 High", f"{n} High") for n in range(1, 8))
    take(page, sheet(tmp_path, *rows))
    model, write = page.batch.model, desk.write
    model.at_once = 3
    written: list[object] = []

    def until_full(work: Work, on_done: Any, on_error: Any) -> None:
        if len(written) == 2:
            on_error(Unavailable("The disk is full."))
            return
        written.append(work)
        write(work, on_done, on_error)

    setattr(desk, "write", until_full)  # noqa: B010  a disk that fills
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 6
    assert "The disk is full" in page.batch.problems.accessibleDescription()
    assert page.batch.go.text() == "Go on: 1 letters"
    assert page.batch.go.isEnabled()
    setattr(desk, "write", write)  # noqa: B010  room again
    page.batch.submit()
    made = letters.office.rows(LetterRow)
    assert len({row.address[0] for row in made}) == len(made) == 7


def test_a_list_of_few_eyes_is_for_a_second_person(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    letters.template("grave", sensitive=True)
    press(page, ENTER, CONTROL)
    page.start.template.set_value("grave")
    page.start.take(sheet(tmp_path, ANN))
    page.start.submit()
    page.batch.submit()
    page.batch.submit()
    [run] = letters.office.rows(LetterRunRow)
    assert run.sensitive
    with pytest.raises(NotAllowed):
        letters.do(begin_release, StepRun(run.id, run.version), Role.CO_ORDINATOR)


def test_each_letter_of_a_list_is_filed_on_its_record_when_it_is_out(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    """One file for the printer, and a copy for each person; filed by sending."""
    gwen = letters.office.row(PersonRow, letters.gwen).reference
    path = tmp_path / "gwen.csv"
    path.write_text(f"Person reference,Day\n{gwen},Monday\n", encoding="utf-8")
    take(page, path)
    page.batch.submit()
    page.batch.submit()
    [run] = letters.office.rows(LetterRunRow)
    letters.do(begin_release, StepRun(run.id, run.version), Role.CO_ORDINATOR)
    step = partial(release_next, workshop=letters.workshop)
    run = letters.office.row(LetterRunRow, run.id)
    letters.do(step, StepRun(run.id, run.version), Role.CO_ORDINATOR)
    run = letters.office.row(LetterRunRow, run.id)
    out = SendRun(run.id, run.version, without_ticks=True)
    letters.do(send_next, out, Role.CO_ORDINATOR)
    [letter] = letters.office.rows(LetterRow)
    assert letter.document_id is not None
    copy = letters.office.row(DocumentRow, letter.document_id)
    assert (letter.state, copy.person_id) == (LetterState.SENT, letters.gwen)
