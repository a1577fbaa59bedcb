"""Lists that are not as they should be, through the window: told, and nothing made."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.letters.batches import Which
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from desktop.letters.screens.batches_page import BatchesPage
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.importing import locked_workbook
from tests.fixtures.letters import Letters

HEADER = ("Name", "Address line 1", "Address line 2", "Postcode", "Day")
ANN = ("Ann Price", "1 High Street", "Maldon", "CM9 5AA", "Monday")
BEN = ("Siân Ŵyn", "2 High Street", "Maldon", "CM9 5AA", "Tuesday")


@pytest.fixture
def page(letters: Letters, qtbot: QtBot) -> BatchesPage:
    desk = DeskAtOnce(letters.office, Role.CASEWORKER)
    made = BatchesPage(desk)
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    desk.listeners.append(made.on_committed)
    qtbot.addWidget(made)
    made.resize(1282, 716)
    made.show()
    made.open()
    made.begin_one()
    made.start.template.set_value("about-a-bin")
    return made


def csv_of(folder: Path, *rows: tuple[str, ...], by: str = ",") -> Path:
    path = folder / "list.csv"
    path.write_text("\n".join(by.join(row) for row in rows), encoding="utf-8")
    return path


def take(page: BatchesPage, path: Path) -> None:
    page.start.take(path)
    page.start.submit()


def refusal(page: BatchesPage) -> str:
    """Return what is said at the top of the page, which stays."""
    assert page.currentWidget() is page.start
    return page.start.problems.accessibleDescription()


def rows(letters: Letters) -> list[LetterBatchLineRow]:
    return list(letters.office.rows(LetterBatchLineRow))


def problems(letters: Letters) -> list[list[str]]:
    return [[one["words"] for one in row.problems] for row in rows(letters)]


def test_formulas_of_a_workbook_are_their_values(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        sheet.write_row(1, 0, ANN[:-1])
        sheet.write_formula(1, 4, '="Mon"&"day"', None, "Monday")
        sheet.write_row(2, 0, BEN[:-1])
        sheet.write_formula(2, 4, "=VLOOKUP(1,A1:B2,2)", None, "#N/A")
        sheet.write_row(3, 0, ANN[:-1])
        sheet.write_string(3, 4, "=1+1")
    take(page, path)
    first, second, third = rows(letters)
    assert (first.cells["Day"], first.problems) == ("Monday", [])
    assert problems(letters)[1] == ["Missing"]
    told = [one["words"] for one in third.warnings]
    assert third.cells["Day"] == "=1+1"
    assert "It is a formula and no value: look at it" in told
    assert "Day" not in second.cells


def test_an_error_of_a_spreadsheet_never_stands_in_a_letter(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    take(page, csv_of(tmp_path, HEADER, (*ANN[:-1], "#N/A")))
    [[told]] = problems(letters)
    assert told == "It holds an error of the spreadsheet, like #N/A"
    assert page.batch.cells.fields["Day"].error() == told


def test_what_begins_like_a_formula_in_a_text_file_is_text(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    for_day = [(*ANN[:-1], each) for each in ("=cmd|x", "+44 1632", "-12.50", "@home")]
    take(page, csv_of(tmp_path, HEADER, *for_day))
    days = [row.cells["Day"] for row in rows(letters)]
    assert days == ["=cmd|x", "+44 1632", "-12.50", "@home"]
    for place in range(4):
        page.batch.rows.setCurrentIndex(page.batch.rows.rows.index(place, 0))
    assert page.batch.model.row is not None
    assert page.batch.model.row.pdf.startswith(b"%PDF")


def test_a_list_that_is_too_long_is_refused_before_a_row_is_in(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = csv_of(tmp_path, HEADER, ANN)
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"\n{','.join(ANN)}" for _ in range(100_000))
    page.start.take(path)
    assert refusal(page) == "A list has 100,000 rows at most. Cut it up."
    assert letters.office.rows(LetterBatchRow) == []


def test_merged_cells_are_told_before_the_rows_are_read(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        sheet.write_row(1, 0, ANN)
        sheet.write_row(2, 0, BEN[:-1])
        sheet.merge_range("E2:E3", "Monday")
    page.start.take(path)
    assert "E2:E3" in page.start.merged.text()
    page.start.submit()
    assert problems(letters) == [[], ["Missing"]]


@pytest.mark.parametrize("codec", ["cp1252", "utf-16", "utf-8-sig", "utf-8"])
@pytest.mark.parametrize("by", [",", ";", "\t"])
def test_a_file_of_any_make_is_read(
    page: BatchesPage, letters: Letters, tmp_path: Path, codec: str, by: str
) -> None:
    name = "Siân Môn" if codec == "cp1252" else "Siân Ŵyn"
    row = (name, *BEN[1:])
    text = "\r\n".join(by.join(each) for each in (HEADER, ANN, row, ("",) * 5, ()))
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(codec))
    take(page, path)
    assert [one.cells["Name"] for one in rows(letters)] == ["Ann Price", name]


def test_letters_that_can_not_be_read_are_told_with_their_place(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    lines = [",".join(each).encode() for each in (HEADER, ANN, BEN)]
    path.write_bytes(b"\n".join([*lines, "Siôn,1 Môn".encode("cp1252")]))
    page.start.take(path)
    assert "line 4" in refusal(page)
    assert letters.office.rows(LetterBatchRow) == []


def test_of_two_columns_alike_somebody_says_which_counts(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    header = (*HEADER, "DAY")
    take(page, csv_of(tmp_path, header, (*ANN, "Friday")))
    assert refusal(page) == "Keep one column called \u2018day\u2019"
    page.start.columns.fields[4].set_value("-")
    page.start.submit()
    [row] = rows(letters)
    assert row.state == "ready"
    assert page.batch.model.row is not None
    assert list(page.batch.cells.fields)[-1] == "DAY"


def test_two_columns_of_one_name_keep_their_cells_apart(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    header = (*HEADER, "Day")
    take(page, csv_of(tmp_path, header, (*ANN, "Friday")))
    page.start.columns.fields[4].set_value("-")
    page.start.submit()
    [row] = rows(letters)
    assert (row.cells["Day"], row.cells["Day (F)"]) == ("Monday", "Friday")
    assert letters.office.row(LetterBatchRow, row.batch_id).columns["day"] == "Day (F)"


def test_empty_rows_are_passed_over_and_keep_their_numbers(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    blank = ("",) * 5
    take(page, csv_of(tmp_path, HEADER, blank, ANN, blank, blank, BEN, blank))
    assert [row.number for row in rows(letters)] == [3, 6]


LONG = (*(f"address line {n}" for n in range(1, 8)), "postcode", "day")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ([*(f"Line {n}" for n in range(1, 8)), "CM9 5AA"], "7 lines"),
        (
            ["Ann", "No fixed abode", "Maldon", "", "", "", "", "CM9 5AA"],
            "letter can be taken",
        ),
        (["Ann", "1 High Street", "", "", "", "", "", "CM99 9ZZ9"], "postcode"),
        (["Ann", "1 Rue de Lyon", "Paris", "", "", "", "France", ""], "United Kingdom"),
        (["Ann", "", "", "", "", "", "", "CM9 5AA"], "at least 3 lines"),
        (["(Ann)", "1 High Street", "Maldon", "", "", "", "", "CM9 5AA"], "line"),
    ],
)
def test_an_address_that_no_letter_reaches_is_told_by_its_row(
    page: BatchesPage,
    letters: Letters,
    tmp_path: Path,
    address: list[str],
    words: str,
) -> None:
    take(page, csv_of(tmp_path, LONG, (*address, "Monday")))
    [told] = problems(letters)
    assert any(words in one for one in told)
    assert page.batch.to_do.text() == "Fix 1 address"
    assert not page.batch.go.isEnabled()


@pytest.mark.parametrize(
    "address",
    [
        ["Cpl Ann Price", "1 Battalion", "BFPO 5", "", "", "", "", "BF1 2AX"],
        ["Cpl Ann Price", "1 Battalion", "BFPO 5", "", "", "", "", ""],
        ["Ann Price", "1 Rue du Port", "St Helier", "Jersey", "", "", "", "JE2 3QA"],
    ],
)
def test_an_address_that_post_reaches_is_let_through(
    page: BatchesPage, letters: Letters, tmp_path: Path, address: list[str]
) -> None:
    take(page, csv_of(tmp_path, LONG, (*address, "Monday")))
    assert problems(letters) == [[]]
    page.batch.submit()
    assert len(letters.office.rows(LetterRow)) == 1


def test_a_value_with_markup_in_it_is_text(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    marked = "<b>**Mon**</b> ((name)) [[thanks]] {{x}}"
    take(page, csv_of(tmp_path, HEADER, (*ANN[:-1], marked)))
    assert problems(letters) == [[]]
    assert page.batch.model.row is not None
    page.batch.submit()
    [letter] = letters.office.rows(LetterRow)
    assert letter.values["day"] == marked


def test_a_file_that_was_changed_since_it_was_chosen_is_not_read(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = csv_of(tmp_path, HEADER, ANN)
    page.start.take(path)
    csv_of(tmp_path, HEADER, BEN)
    page.start.submit()
    assert rows(letters) == []
    assert page.currentWidget() is page.start


def test_a_file_that_is_gone_is_told(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    path = csv_of(tmp_path, HEADER, ANN)
    page.start.take(path)
    path.unlink()
    page.start.submit()
    assert rows(letters) == []
    page.start.take(path)
    assert "can't be read" in refusal(page)


def test_a_file_that_changes_after_the_check_changes_nothing(
    page: BatchesPage, letters: Letters, tmp_path: Path
) -> None:
    """What was checked is in the store, and what is made of it is that."""
    path = csv_of(tmp_path, HEADER, ANN, BEN)
    take(page, path)
    assert page.batch.model.front is not None
    assert page.batch.model.front.counts[Which.FINE] == 2
    path.write_text("something else", encoding="utf-8")
    path.unlink()
    page.batch.submit()
    made = letters.office.rows(LetterRow)
    assert [row.greeted for row in made] == ["Ann Price", "Siân Ŵyn"]


def test_a_workbook_with_a_password_is_told(page: BatchesPage, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(locked_workbook())
    page.start.take(path)
    assert "has a password" in refusal(page)


def test_an_answer_is_wanted_before_a_file(page: BatchesPage) -> None:
    page.start.template.set_value(None)
    page.start.ask_file = lambda: pytest.fail("asked for a file")
    page.start.choose()
    assert page.start.template.error() == "Choose a template that is in use"
    assert QApplication.focusWidget() is not None
    QTest.keyClick(page.start, Qt.Key.Key_Escape)
    assert page.currentIndex() == 0
