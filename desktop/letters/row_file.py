"""Rows for letters out of a file or the clipboard, a piece at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from db.domain.letters.brackets import key_of
from db.domain.letters.columns import MOST_ROWS
from db.errors import ClerkError, Unavailable
from desktop.sheets.opening import OpenFile, open_known, opened
from desktop.sheets.pasted import pasted
from desktop.sheets.rows import column_letter, file_digest
from desktop.sheets.workbook import Workbook

IN_A_PIECE: Final = 50
"""Rows that are taken in at once while somebody works in the window."""
_LIKELY: Final = frozenset(
    map(
        key_of,
        (
            *("name", "postcode", "reference", "person reference", "case reference"),
            *(f"address line {n}" for n in range(1, 8)),
            *("email address", "uprn", "delivery", "language", "format"),
        ),
    )
)

Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class RowFile:
    """A table whose first row names its columns.

    Attributes:
        path: where it lies; None for what was pasted.
        name: what the list may be called.
        headings: as the table has them.
        labels: the same, told apart where two are alike, and named where blank.
        rows: how many there are below the headings, blank ones left out.
        merged: ranges of cells that are merged, like "B4:B9".
    """

    path: Path | None
    name: str
    table: OpenFile = field(repr=False)
    headings: tuple[str, ...]
    labels: tuple[str, ...]
    rows: int
    merged: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """What names it by what is in it."""
        return self.table.digest

    def below(self, after: int = 0) -> Iterator[Row]:
        """Give the rows below the headings and after a row's number."""
        after = max(after, self.table.first.number)
        for row in self.table.rows():
            if row.number > after and not row.blank:
                yield row.number, row.cells


class Pieces:
    """A table that is read once from its beginning to its end, piece by piece."""

    def __init__(self, file: RowFile, after: int = 0, most: int = IN_A_PIECE) -> None:
        """Take the table, and after which row to begin."""
        self._file, self._most = file, most
        self._rows = file.below(after)
        self._begun = False

    def next_piece(self) -> tuple[Row, ...]:
        """Return the next rows, none at the end.

        Raises ClerkError where the file is not what it was, and Unavailable.
        """
        try:
            if not self._begun:
                self._check()
                self._begun = True
            found = tuple(islice(self._rows, self._most))
            if not found:
                self._check()
        except (OSError, UnicodeError) as error:
            raise _gone() from error
        return found

    def _check(self) -> None:
        path = self._file.path
        if path is not None and file_digest(path) != self._file.digest:
            raise ClerkError("This file was changed since it was chosen. Begin again.")


def open_rows(path: Path, names: Collection[str] = ()) -> RowFile:
    """Return the table at *path*; *names* are what its letters ask for.

    Raises ClerkError where it can't be read as it is or is too long, and
    Unavailable.
    """
    try:
        table = open_known(path, _Knows(names))
        source = table.source
        merged = source.merged if isinstance(source, Workbook) else ()
        return _with_rows(table, path, path.stem, merged)
    except (OSError, UnicodeError) as error:
        raise _gone() from error


def pasted_rows(text: str, names: Collection[str] = ()) -> RowFile:
    """Return what was copied as a table. Raises ClerkError."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _with_rows(opened(pasted(text), digest, _Knows(names)), None, "", ())


class _Knows:
    """Whether a heading is one that letters, or these, ask for."""

    def __init__(self, names: Collection[str]) -> None:
        self._keys = _LIKELY.union(map(key_of, names))

    def __call__(self, heading: str) -> bool:
        return key_of(heading.strip()) in self._keys


def _with_rows(
    table: OpenFile, path: Path | None, name: str, merged: tuple[str, ...]
) -> RowFile:
    headings = tuple(" ".join(cell.split()) for cell in table.first.cells)
    count = 0
    for row in table.rows():
        count += row.number > table.first.number and not row.blank
        if count > MOST_ROWS:
            raise ClerkError(f"A list has {MOST_ROWS:,} rows at most. Cut it up.")
    if not count:
        raise ClerkError("There is no row below the names of the columns.")
    return RowFile(path, name, table, headings, told_apart(headings), count, merged)


def told_apart(headings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the headings, each unlike the others: the later ones with their letter."""
    found: dict[str, None] = {}
    for place, heading in enumerate(headings):
        letter = column_letter(place)
        label = heading or letter
        while label in found:
            label = f"{label} ({letter})"
        found[label] = None
    return tuple(found)


def _gone() -> Unavailable:
    return Unavailable(
        "The file can't be read any more. Check that it is still there and not open "
        "elsewhere, then try again."
    )
