from __future__ import annotations

import tracemalloc
from collections import deque
from contextlib import suppress
from itertools import chain, islice, repeat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import ClerkError
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.mapping import guessed
from desktop.admin.importing.opening import open_file
from desktop.sheets.opening import OpenFile
from desktop.sheets.rows import as_written, disarmed
from tests.fixtures.importing import Desk, locked_workbook, make_workbook

NAMES = "Name,Town\nSiân O\u2019Neill,Tŷ Ddewi\nBjörk,Maldon\n"


def cells(file: OpenFile) -> list[tuple[str, ...]]:
    return [row.cells for row in file.rows()]


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
    ],
)
def test_every_unicode_is_read(it: Desk, codec: str, said: str) -> None:
    file = it.file(NAMES.encode(codec))
    assert file.source.form == f"CSV with commas, {said}"
    assert cells(file) == [
        ("Name", "Town"),
        ("Siân O\u2019Neill", "Tŷ Ddewi"),
        ("Björk", "Maldon"),
    ]


def test_what_excel_saves_is_read(it: Desk) -> None:
    file = it.file(
        "Name;Town\r\nSiân O\u2019Neill;Maldon\r\nRenée;York\r\n".encode("cp1252")
    )
    assert file.source.form == "CSV with semicolons, Windows-1252"
    assert cells(file)[1:] == [("Siân O\u2019Neill", "Maldon"), ("Renée", "York")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "nothing in this file"),
        (b"\r\n\r\n ,, \n", "nothing in this file"),
        (b"\xef\xbb\xbf", "nothing in this file"),
        (b"%PDF-1.7 and so on", "This is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "This is a picture"),
        (b"PK\x03\x04 no workbook", "can't be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut short", "can't be read"),
        (b"Name\nSi\xc3\xa2n\nBj\xf6rk\n", "line 3 are written in another way"),
        (
            "name\nあいうえおかきくけこ\n".encode("shift-jis"),
            "letters .* can't be read",
        ),
        (b"name\n\x81\x8d\x90\x9d\n", "letters in this file can't be read"),
        (NAMES.encode("utf-16") + b"\x00", "cut short or mixed up"),
        (b'name,town\n"never closed' + b"x" * 200_000, "Line 2 can't be read"),
        (b'name,town\nBea,York\n"Cy,Ely\nDai,Hay\n', "Line 3 can't be read"),
        (b"name\n" + b"x" * 10_000_000 + b"\n", "Line 2 can't be read"),
    ],
)
def test_a_file_that_is_wrong_gets_a_clear_word(
    it: Desk, content: bytes, words: str
) -> None:
    with pytest.raises(ClerkError, match=words):
        cells(it.file(content))


def test_a_late_accent_is_found(it: Desk) -> None:
    plain = "Name\n" + "Smith\n" * 200_000
    file = it.file((plain + "Siân\n").encode("cp1252"))
    assert deque(file.rows(), 1)[0].cells == ("Siân",)
    with pytest.raises(ClerkError, match="line 200,003"):
        it.file(plain.encode() + "Siân\n".encode() + b"Si\xe2n\n")


def test_rows_keep_the_numbers_of_the_spreadsheet(it: Desk) -> None:
    file = it.file('Name,Note\n\nSmith,"two\nlines"\nJones,\n')
    assert [(row.number, row.cells[:1]) for row in file.rows() if not row.blank] == [
        (1, ("Name",)),
        (3, ("Smith",)),
        (4, ("Jones",)),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(it: Desk, delimiter: str) -> None:
    rows = [["Name", "Note"], ["Smith", "a; b, c"], ["Jones", "x"]]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    assert cells(it.file(text))[1] == ("Smith", "a; b, c")


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_the_line_that_tells_excel_its_delimiter_is_no_row(it: Desk, ends: str) -> None:
    file = it.file(ends.join(("sep=;", "Name;Town", "Bea, née Moor;York", "")))
    assert cells(file) == [("Name", "Town"), ("Bea, née Moor", "York")]


def test_a_quotation_mark_inside_a_name_is_part_of_it(it: Desk) -> None:
    file = it.file('Name,Town\nCy "the" Hay,York\n"Dai" Hay,Ely\n')
    assert cells(file)[1:] == [('Cy "the" Hay', "York"), ("Dai Hay", "Ely")]


def test_a_workbook_with_a_password_asks_for_a_copy_without_one(it: Desk) -> None:
    path = it.folder / "people.xlsx"
    path.write_bytes(locked_workbook())
    with pytest.raises(ClerkError, match="has a password"):
        open_file(path)


def test_nulls_go_and_formulas_stay_text(it: Desk) -> None:
    file = it.file("Name,Note\nSm\x00ith,=1+1\nJones,'@SUM(A1)\n")
    assert cells(file)[1:] == [("Smith", "=1+1"), ("Jones", "@SUM(A1)")]


@given(st.text())
def test_a_disarmed_cell_is_read_as_it_was(cell: str) -> None:
    kept = as_written(cell)
    assert disarmed(kept)[:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert as_written(disarmed(kept)) == kept or kept.startswith("'")


def test_a_workbook_gives_what_a_person_sees(it: Desk) -> None:
    path = make_workbook(
        it.folder / "people.xlsx",
        [
            [],
            ["Name", "UPRN", "Born", "Rate"],
            ["Smith", 100012345678.0, "date:29549", 1.5],
            ["=1+1", 7, "", 0],
        ],
    )
    file = open_file(path)
    assert file.source.form == "Workbook, sheet “People”"
    assert [(row.number, row.cells) for row in file.rows()] == [
        (2, ("Name", "UPRN", "Born", "Rate")),
        (3, ("Smith", "100012345678", "1980-11-24", "1.5")),
        (4, ("=1+1", "7", "", "0")),
    ]


def test_a_workbook_may_be_called_anything(it: Desk) -> None:
    path = make_workbook(it.folder / "export.csv", [["Name"], ["Smith"]])
    assert open_file(path).source.form == "Workbook, sheet “People”"


def test_an_empty_workbook_says_so(it: Desk) -> None:
    with pytest.raises(ClerkError, match="nothing in this file"):
        open_file(make_workbook(it.folder / "x.xlsx", []))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.text(max_size=100).map(lambda text: text.encode("utf-16", "ignore")),
        st.lists(
            st.lists(st.text(max_size=8), max_size=5).map('","'.join), max_size=6
        ).map(lambda rows: "\n".join(rows).encode("utf-8", "replace")),
    )
)
def test_no_file_ends_in_anything_but_a_clear_word(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "anything.csv"
    path.write_bytes(content)
    with suppress(ClerkError):
        file = open_file(path)
        for kind in Kind:
            mapping = guessed(kind, file)
            assert len(mapping.columns) == file.width
        deque(file.rows(), 0)


@pytest.mark.large
def test_a_million_rows_take_no_more_memory_than_ten(it: Desk) -> None:
    row = "10001,Ashworth-Pryce,14b Station Road,CM9 4LQ\n"
    path = it.folder / "many.csv"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(chain(["UPRN,Name,Address,Postcode\n"], repeat(row, 1_000_000)))
    rows = open_file(path).rows()
    deque(islice(rows, 900_000), 0)
    tracemalloc.start()
    try:
        count = 900_000 + sum(1 for _ in rows)
        _, grown_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 1_000_001
    assert grown_bytes < 2 * 1024 * 1024


def test_a_title_above_the_header_is_passed_over(it: Desk) -> None:
    path = make_workbook(
        it.folder / "people.xlsx",
        [
            ["Tenants as at 1 June 2026"],
            [],
            ["Full name", "Born", "Where"],
            ["Smith", "1/2/1980", "Hill"],
        ],
    )
    file = open_file(path)
    assert (file.first.number, file.width) == (3, 3)
    tally = it.bring_in(file)
    assert (tally.new, tally.refused) == (1, 0)


@pytest.mark.parametrize(
    "words", ["Gwen\nOwen,01632 960123\n", "Name\nGwen\nOwen\n", "Gwen\nA,B\nC,D\n"]
)
def test_a_first_row_that_may_be_somebody_stays(it: Desk, words: str) -> None:
    assert it.file(words).first.number == 1
