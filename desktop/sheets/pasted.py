"""Rows that were copied in a spreadsheet: cells between tabs, quoted where need be."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from db.errors import ClerkError
from desktop.sheets.csv_file import delimiter_of
from desktop.sheets.rows import SourceRow, as_written, empty_file

MOST_CHARACTERS: Final = 20_000_000


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was copied; it lies in memory and nowhere else."""

    text: str = field(repr=False)
    delimiter: str = "\t"

    @property
    def form(self) -> str:
        """How it was read."""
        return "Pasted"

    def rows(self) -> Iterator[SourceRow]:
        """Give every row. Raises ClerkError."""
        reader = csv.reader(
            io.StringIO(self.text, newline=""), delimiter=self.delimiter
        )
        try:
            for number, cells in enumerate(reader, 1):
                yield SourceRow(number, tuple(map(as_written, cells)))
        except csv.Error as error:
            raise ClerkError(
                "What was pasted can't be read. Copy the rows once more."
            ) from error


def pasted(text: str) -> Pasted:
    """Return copied *text* as rows. Raises ClerkError."""
    if not text.strip():
        raise empty_file()
    if len(text) > MOST_CHARACTERS:
        raise ClerkError("That is too much to paste. Save it, and choose the file.")
    first = text.lstrip("\r\n").split("\n", 1)[0]
    return Pasted(text, "\t" if "\t" in first else delimiter_of(text[: 1 << 16]))
