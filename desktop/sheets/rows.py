"""What every kind of file gives: numbered rows of text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from db.domain.names import fold
from db.errors import ClerkError, Unavailable

ROW_COLUMN: Final = "Row in the file"
REASON_COLUMN: Final = "Why it did not come in"
OURS: Final = (ROW_COLUMN, REASON_COLUMN)
"""The columns that stand in front in a file of rejected rows."""
_PIECE: Final = 1 << 20
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row as the file has it.

    Attributes:
        number: as a spreadsheet numbers it, from 1, the header's among them.
        cells: text, nothing taken for a formula.
    """

    number: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(cell.strip() for cell in self.cells)


class Source(Protocol):
    """A file that can be read from its beginning as often as wanted.

    Attributes:
        form: how it was read, in words, like "CSV with commas, UTF-8".
    """

    @property
    def form(self) -> str:
        """How it was read."""

    def rows(self) -> Iterator[SourceRow]:
        """Give every row, the header's too. Raises ClerkError."""


def file_digest(path: Path) -> str:
    """Return what names a file by what is in it, whatever it is called.

    Raises Unavailable.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
    except OSError as error:
        raise Unavailable(
            "The file can't be read. Check that it is still there and not open "
            "elsewhere, then try again."
        ) from error
    return digest.hexdigest()


def without_ours(rows: Iterator[SourceRow]) -> Iterator[SourceRow]:
    """Give rows without the two columns that a file of rejected rows has.

    So a mended file of rejected rows goes in by the mapping of the first.
    """
    first = next(rows, None)
    if first is None:
        return
    ours = tuple(map(fold, first.cells[: len(OURS)])) == tuple(map(fold, OURS))
    skipped = len(OURS) if ours else 0
    yield SourceRow(first.number, first.cells[skipped:])
    for row in rows:
        yield SourceRow(row.number, row.cells[skipped:])


def disarmed(cell: str) -> str:
    """Return *cell* so that no spreadsheet runs it as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def as_written(cell: str) -> str:
    """Return a cell as text: without nulls, and without the mark of `disarmed`."""
    text = cell.replace("\x00", "") if "\x00" in cell else cell
    if text.startswith("'") and text[1:].startswith(_FORMULA):
        return text[1:]
    return text


def column_letter(place: int) -> str:
    """Return what a spreadsheet calls the column at *place* (from 0): A, B, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def empty_file() -> ClerkError:
    """Return the word for a file with nothing in it."""
    return ClerkError("There is nothing in this file. Choose another.")
