"""Lists as files: text stays text, whatever somebody typed, in each kind of file."""

from __future__ import annotations

import csv
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import FieldProblem
from desktop.admin.importing.checked import Problem, Rejected
from desktop.admin.importing.opening import open_file
from desktop.admin.importing.rejects import RejectedFile
from desktop.sheets.rows import as_written
from desktop.sheets.writing import Cell, Table, csv_of, workbook_of, write_table

TRICKY = (
    *("=1+1", "+44 1632 960417", "-12", "@SUM(A1)", "007", "1e5", "2026-11-20"),
    *("https://example.com", "a\nb", "Siân Ŵyn", "'=1", "x\x0by", "{=1}", " padded "),
)


def table(*rows: tuple[Cell, ...], name: str = "Bins") -> Table:
    headings = tuple(f"h{n}" for n in range(max(map(len, rows), default=1)))
    return Table(name, headings, rows)


@pytest.mark.parametrize("ending", ["xlsx", "csv", "XLSX"])
def test_what_goes_out_comes_in_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"list.{ending}"
    rows = [("row", each) for each in TRICKY if "\x0b" not in each]
    write_table(path, table(*rows))
    found = [row.cells for row in open_file(path).rows()][1:]
    assert [cells[1] for cells in found] == [as_written(each) for _, each in rows]


def test_a_workbook_holds_no_formula_no_link_and_no_guess(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_table(path, table(*((each,) for each in TRICKY)))
    with zipfile.ZipFile(path) as packed:
        names = packed.namelist()
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert not any("externalLink" in name for name in names)
    assert sheet.count('t="s"') == len(TRICKY) + 1


def test_figures_and_days_are_what_they_are(tmp_path: Path) -> None:
    at = datetime(2026, 7, 1, 11, 30, tzinfo=UTC)
    path = tmp_path / "list.xlsx"
    write_table(path, table((7, 1.5, date(2026, 11, 20), at, None, "")))
    assert [row.cells for row in open_file(path).rows()][1] == (
        *("7", "1.5", "2026-11-20", "2026-07-01 12:30:00"),
        *("", ""),
    )
    lines = list(csv.reader(csv_of(table((7, at, None))).decode("utf-8-sig").split()))
    assert lines[1][0] == "7"


def test_a_sheet_may_be_called_anything() -> None:
    for name in ("a/b[c]*?:" * 9, "", "'quoted'"):
        assert workbook_of(table(("x",), name=name)).startswith(b"PK")


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FieldProblem) as told:
        write_table(tmp_path / "list.pdf", table(("x",)))
    assert told.value.field == "path"
    assert list(tmp_path.iterdir()) == []


def test_rows_that_do_not_come_in_go_to_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "rejected.xlsx"
    problem = Problem("name", 0, "Enter a name")
    first = RejectedFile(path, ("Name", "Note"), ("Name", "Note"))
    first.add([Rejected(3, ("", "=1+1"), (problem,))])
    assert not path.exists()
    again = RejectedFile(path, ("Name", "Note"), ("Name", "Note"))
    again.carry_on(7)
    again.add([Rejected(9, ("007", "-"), (problem,))])
    again.finish()
    assert [each.name for each in tmp_path.iterdir()] == ["rejected.xlsx"]
    rows = [row.cells for row in open_file(path).rows()]
    # It comes in again by the mapping of the first file.
    assert rows == [("Name", "Note"), ("", "=1+1"), ("007", "-")]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1))
def test_no_cell_of_a_text_file_begins_a_formula(cells: list[str]) -> None:
    text = csv_of(table(tuple(cells))).decode("utf-8-sig")
    [_, row] = csv.reader(text.splitlines(keepends=True))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)
