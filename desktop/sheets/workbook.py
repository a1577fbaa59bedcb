"""Excel and LibreOffice workbooks: the first sheet with something in it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
)

from db.errors import ClerkError
from desktop.sheets.rows import (
    SourceRow,
    as_written,
    column_letter,
    empty_file,
    without_ours,
)

LARGEST_BYTES: Final = 2 * 1024**3
"""What a workbook may unpack to: a small file can be made to fill a disk."""
_ENDINGS: Final = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
_PACKED: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")

Cell = int | float | str | bool | date | datetime | time | timedelta


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook; the sheet that is read is loaded whole, once."""

    path: Path
    sheet: CalamineSheet = field(repr=False)

    @property
    def form(self) -> str:
        """How it was read."""
        return f"Workbook, sheet “{self.sheet.name}”"

    @property
    def merged(self) -> tuple[str, ...]:
        """Which cells are merged, like "B4:B9"; what they say is in the first."""
        ranges = self.sheet.merged_cell_ranges or ()
        return tuple(f"{_cell(*first)}:{_cell(*last)}" for first, last in ranges)

    def rows(self) -> Iterator[SourceRow]:
        """Give every row of the sheet."""
        return without_ours(self._rows())

    def _rows(self) -> Iterator[SourceRow]:
        above, left = self.sheet.start or (0, 0)
        # Its rows begin with the first, its cells where the first cell is.
        before = ("",) * left
        rows = islice(self.sheet.iter_rows(), above, None)
        for number, cells in enumerate(rows, above + 1):
            yield SourceRow(number, (*before, *map(cell_text, cells)))


def is_workbook(path: Path) -> bool:
    """Return whether *path* is one, whatever it is called."""
    with path.open("rb") as file:
        packed = file.read(4) in _PACKED
    return packed or path.suffix.casefold() in _ENDINGS


def open_workbook(path: Path) -> Workbook:
    """Return the workbook at *path*. Raises ClerkError."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST_BYTES:
                raise ClerkError(
                    "This workbook is too large. Save its sheet as “CSV UTF-8”."
                )
    with _opened(path) as book:
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.height:
                return Workbook(path, sheet)
    raise empty_file()


def cell_text(value: Cell) -> str:
    """Return what a person sees in a cell: a number without ``.0``, a day as ISO."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return as_written(str(value))


def _cell(row: int, column: int) -> str:
    return f"{column_letter(column)}{row + 1}"


def _opened(path: Path) -> CalamineWorkbook:
    if not path.stat().st_size:
        raise empty_file()
    try:
        return CalamineWorkbook.from_path(path)
    except PasswordError as error:
        raise ClerkError(
            "This workbook has a password. Save a copy without one, import it, "
            "then delete the copy."
        ) from error
    except CalamineError as error:
        raise ClerkError(
            "This workbook can't be read. Save it again as .xlsx or “CSV UTF-8”."
        ) from error
