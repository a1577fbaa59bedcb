"""Opening a table of any kind, and what its first row says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from db.errors import Unavailable
from desktop.sheets.csv_file import open_csv
from desktop.sheets.rows import Source, SourceRow, empty_file, file_digest
from desktop.sheets.workbook import is_workbook, open_workbook

EXAMPLES: Final = 3
_LOOKED_AT: Final = 200
_TITLE_ROWS: Final = 10

Known = Callable[[str], bool]
"""Whether the heading of a column is one that somebody asks for."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A table that is ready to be mapped.

    Attributes:
        digest: names it by what is in it.
        first: its first row that is not blank, which may be a header; a title
            above the header is passed over, and so is what it says.
        examples: for each column, up to three things that stand in it.
    """

    source: Source
    digest: str
    first: SourceRow
    examples: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.examples)

    def rows(self) -> Iterator[SourceRow]:
        """Give every row, the header's too."""
        return self.source.rows()


def open_known(path: Path, known: Known) -> OpenFile:
    """Return the file at *path*, read far enough to be mapped.

    Raises ClerkError where it can't be read as it is, and Unavailable.
    """
    digest = file_digest(path)
    try:
        source: Source = open_workbook(path) if is_workbook(path) else open_csv(path)
        return opened(source, digest, known)
    except OSError as error:
        raise Unavailable("The file can't be read just now. Try again.") from error


def opened(source: Source, digest: str, known: Known) -> OpenFile:
    """Return a table with what its first rows say. Raises ClerkError."""
    looked_at = islice(source.rows(), _LOOKED_AT)
    shown: Sequence[SourceRow] = [row for row in looked_at if not row.blank]
    if not shown:
        raise empty_file()
    shown = _without_title(shown, known)
    first = shown[0]
    found: list[list[str]] = [[] for _ in range(len(first.cells))]
    for row in shown[1:] or shown:
        for column, cell in zip(found, row.cells, strict=False):
            words = " ".join(cell.split())
            if words and words not in column and len(column) < EXAMPLES:
                column.append(words)
    return OpenFile(source, digest, first, tuple(map(tuple, found)))


def _without_title(rows: Sequence[SourceRow], known: Known) -> Sequence[SourceRow]:
    """Return *rows* from the header on, where nothing but a title stands above it.

    A title is in one cell of each of its rows; a header names several columns.
    """
    for place, row in enumerate(rows[:_TITLE_ROWS]):
        cells = [cell for cell in row.cells if cell.strip()]
        if len(cells) > 1:
            named = sum(map(known, cells))
            return rows[place:] if named > 1 else rows
    return rows
