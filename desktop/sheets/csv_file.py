"""CSV of every make, a row at a time: a million rows take no more memory than ten."""

from __future__ import annotations

import csv
import io
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Self

from db.errors import ClerkError
from desktop.sheets.encodings import Letters, letters_of
from desktop.sheets.rows import (
    SourceRow,
    as_written,
    empty_file,
    without_ours,
)

DELIMITERS: Final = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
LONGEST_CELL: Final = 131_072
"""Characters that one cell may have; the csv module's own limit."""
_LOOKED_AT: Final = 40
_SAMPLE_CHARACTERS: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class CsvFile:
    """A CSV file, its letters and delimiter known.

    Attributes:
        told: whether its first line says ``sep=;`` as Excel writes and hides it.
    """

    path: Path
    letters: Letters
    delimiter: str
    told: bool = False

    @property
    def form(self) -> str:
        """How it was read."""
        return f"CSV with {DELIMITERS[self.delimiter]}, {self.letters.words}"

    def rows(self) -> Iterator[SourceRow]:
        """Give every row. Raises ClerkError where a quotation mark stays open."""
        return without_ours(self._rows())

    def _rows(self) -> Iterator[SourceRow]:
        with self.path.open(
            encoding=self.letters.codec, errors="strict", newline=""
        ) as file:
            if self.told:
                file.readline()
            lines = _Lines(file)
            reader = csv.reader(lines, delimiter=self.delimiter)
            number, began = 0, 1
            while True:
                began = reader.line_num + 1 + self.told
                lines.forget()
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    raise _left_open(began) from error
                if lines.ended and self._is_open(lines.since):
                    raise _left_open(began)
                number += 1
                yield SourceRow(number, tuple(map(as_written, cells)))

    def _is_open(self, lines: Sequence[str]) -> bool:
        """Return whether the last row of a file ends inside a quotation."""
        try:
            deque(csv.reader(lines, delimiter=self.delimiter, strict=True), 0)
        except csv.Error as error:
            return "unexpected end" in str(error)
        return False


class _Lines:
    """The lines of a file; remembers those since it was last told to forget."""

    def __init__(self, file: Iterator[str]) -> None:
        self._file = file
        self.since: list[str] = []
        self.ended = False

    def __iter__(self) -> Self:
        """Return itself."""
        return self

    def __next__(self) -> str:
        """Give the next line, and notice the end."""
        try:
            line = next(self._file)
        except StopIteration:
            self.ended = True
            raise
        self.since.append(line)
        return line

    def forget(self) -> None:
        """Begin to remember anew."""
        self.since.clear()


def _left_open(line: int) -> ClerkError:
    return ClerkError(
        f"Line {line:,} can't be read: a quotation mark is opened there and never "
        "closed, or one cell holds a whole book. Mend that line, then choose the "
        "file again."
    )


def open_csv(path: Path) -> CsvFile:
    """Return the CSV file at *path*. Raises ClerkError."""
    letters = letters_of(path)
    with path.open(encoding=letters.codec, newline="") as file:
        sample = file.read(_SAMPLE_CHARACTERS)
    if not sample.strip("\r\n\t ,;|\x00\ufeff"):
        raise empty_file()
    first = sample.splitlines()[0].strip('"')
    said = first.removeprefix("sep=")
    if said != first and said in DELIMITERS:
        return CsvFile(path, letters, said, told=True)
    return CsvFile(path, letters, delimiter_of(sample))


def delimiter_of(sample: str) -> str:
    """Return what parts the cells: what cuts most rows into as many pieces."""
    best, best_weight = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        try:
            widths = Counter(len(row) for row in islice(reader, _LOOKED_AT) if row)
        except csv.Error:
            continue
        width, times = max(
            widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0)
        )
        weight = (times / max(1, widths.total()), width) if width > 1 else (0.0, 0)
        if weight > best_weight:
            best, best_weight = delimiter, weight
    return best
