"""Lists go out as workbooks, or as CSV: by what the name of the file ends in.

Text is text and nothing else: no spreadsheet makes a formula, a number or a link
of what somebody typed. Nothing lies in a temporary file on the way.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from db.clock import LONDON
from db.errors import FieldProblem
from db.store.files import write_whole
from desktop.sheets.rows import disarmed

WORKBOOK: Final = ".xlsx"
ENDINGS: Final = (WORKBOOK, ".csv")
LONGEST: Final = 32_767
"""Characters that a cell of a workbook may have."""
MOST_ROWS: Final = 1_048_575
"""Rows of a sheet below its headings."""
_LONGEST_NAME: Final = 31
_NOT_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_NARROWEST, _WIDEST = 8, 48
_AS_TEXT: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}

Cell = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class Table:
    """A list with its headings; a time is shown as London has it."""

    name: str
    headings: tuple[str, ...]
    rows: Sequence[Sequence[Cell]] = field(repr=False)


def check_ending(path: Path, name: str = "path") -> None:
    """Raise FieldProblem for the field *name* unless a list can be kept so."""
    if path.suffix.casefold() not in ENDINGS:
        raise FieldProblem(name, "Let the name end in .xlsx or .csv")


def write_table(path: Path, table: Table) -> None:
    """Write a list into a file, whole or not at all.

    Raises FieldProblem for an ending that is none of `ENDINGS`; Unavailable.
    """
    check_ending(path)
    workbook = path.suffix.casefold() == WORKBOOK
    write_whole(path, workbook_of(table) if workbook else csv_of(table))


def workbook_of(table: Table) -> bytes:
    """Return a list as a workbook of one sheet."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _AS_TEXT) as book:
        named = table.name.translate(_NOT_IN_NAMES).strip()[:_LONGEST_NAME]
        sheet = book.add_worksheet(named or None)
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        days = book.add_format({"num_format": "dd/mm/yyyy"})
        times = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for place, heading in enumerate(table.headings):
            sheet.write_string(0, place, heading[:LONGEST], bold)
        for number, row in enumerate(table.rows[:MOST_ROWS], 1):
            for place, cell in enumerate(row):
                _write(sheet, number, place, cell, days, times)
        sheet.freeze_panes(1, 0)
        for place, width in enumerate(_widths(table)):
            sheet.set_column(place, place, width)
    return out.getvalue()


def csv_of(table: Table) -> bytes:
    """Return a list as CSV in UTF-8, its mark in front for Excel."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(map(disarmed, table.headings))
    writer.writerows(map(text_of, table.rows))
    return out.getvalue().encode("utf-8-sig")


def text_of(row: Iterable[Cell]) -> list[str]:
    """Return the cells of a row as CSV has them."""
    return [_text(cell) for cell in row]


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return _in_london(cell).isoformat(" ", "minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return disarmed(cell) if isinstance(cell, str) else str(cell)


def _write(
    sheet: Worksheet, row: int, place: int, cell: Cell, days: Format, times: Format
) -> None:
    if isinstance(cell, str) and cell:
        sheet.write_string(row, place, cell[:LONGEST])
    elif isinstance(cell, datetime):
        sheet.write_datetime(row, place, _in_london(cell), times)
    elif isinstance(cell, date):
        sheet.write_datetime(row, place, datetime.combine(cell, time()), days)
    elif isinstance(cell, (int, float)):
        sheet.write_number(row, place, cell)


def _in_london(moment: datetime) -> datetime:
    """Return a moment as the clocks in London show it, without its zone."""
    return moment.astimezone(LONDON).replace(tzinfo=None)


def _widths(table: Table) -> list[int]:
    """Return how wide each column is to be, by its first rows."""
    widths = [len(heading) for heading in table.headings]
    for row in table.rows[:200]:
        for place, cell in enumerate(row[: len(widths)]):
            widths[place] = max(widths[place], len(_text(cell)))
    return [min(_WIDEST, max(_NARROWEST, width + 2)) for width in widths]
