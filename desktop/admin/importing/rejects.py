"""The file of rows that did not come in, each with its reason, to be mended."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from db.errors import Unavailable
from desktop.admin.importing.checked import Rejected
from desktop.sheets.rows import OURS, as_written, column_letter, disarmed
from desktop.sheets.writing import WORKBOOK, Cell, Table, write_table


class RejectedFile:
    """A CSV that grows as an import goes on; nothing is written before a row is.

    It is safe to open in a spreadsheet: what looks like a formula stays text. Where
    a workbook is wanted, the CSV lies beside it until `finish` makes it of that.
    """

    def __init__(
        self, path: Path, header: Sequence[str] | None, labels: Sequence[str]
    ) -> None:
        """Take where it goes, the first file's header if any, and column names."""
        self._wanted, self._path = path, path
        if path.suffix.casefold() == WORKBOOK:
            self._path = path.with_name(f"{path.name}.csv")
        self._header, self._labels = header, labels
        self.count = 0

    def carry_on(self, rows_done: int) -> None:
        """Keep what an earlier start wrote, up to row *rows_done*.

        Rows after it were not done when it was cut off and come again. A file
        that holds something else is left alone and refused. Raises Unavailable.
        """
        if not self._path.exists():
            return
        with _told(), self._path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        if not rows:
            return
        if tuple(rows[0][: len(OURS)]) != OURS:
            raise Unavailable(
                "A file of that name holds something else. Choose another name for "
                "the rows that don't come in."
            )
        kept = [row for row in rows[1:] if _number(row) <= rows_done]
        self.count = len(kept)
        fresh = self._path.with_name(self._path.name + ".new")
        with _told():
            self._write(fresh, [rows[0], *kept], "w")
            fresh.replace(self._path)

    def add(self, rows: Iterable[Rejected]) -> None:
        """Write *rows* to the disk; they are there when this returns."""
        lines = [
            [str(row.number), self._reason(row), *map(disarmed, row.cells)]
            for row in rows
        ]
        if not lines:
            return
        with _told():
            if not self.count or not self._path.exists():
                self._write(self._path, [self._heading(lines), *lines], "w")
            else:
                self._write(self._path, lines, "a")
        self.count += len(lines)

    def finish(self) -> None:
        """Make a workbook of the rows, if that is wanted. Raises Unavailable."""
        if self._path == self._wanted or not self.count:
            return
        with _told(), self._path.open(encoding="utf-8-sig", newline="") as file:
            heading, *rows = list(csv.reader(file))
        cells: list[tuple[Cell, ...]] = [
            (_number(row), *map(as_written, row[1:])) for row in rows
        ]
        table = Table(self._wanted.stem, tuple(map(as_written, heading)), cells)
        write_table(self._wanted, table)
        with _told():
            self._path.unlink()

    def _heading(self, lines: list[list[str]]) -> list[str]:
        if self._header is not None:
            return [*OURS, *map(disarmed, self._header)]
        return [*OURS, *[""] * (len(lines[0]) - len(OURS))]

    def _reason(self, row: Rejected) -> str:
        return ". ".join(
            f"{self._named(problem.column)}{problem.words}" for problem in row.problems
        )

    def _named(self, column: int | None) -> str:
        if column is None:
            return ""
        label = self._labels[column] if column < len(self._labels) else ""
        letter = column_letter(column)
        return f"Column {letter} ({label}): " if label else f"Column {letter}: "

    def _write(self, path: Path, lines: list[list[str]], mode: str) -> None:
        letters = "utf-8" if mode == "a" else "utf-8-sig"
        if mode == "w":
            path.touch(0o600)
        with path.open(mode, encoding=letters, newline="") as file:
            csv.writer(file).writerows(lines)
            file.flush()
            os.fsync(file.fileno())


def _number(row: list[str]) -> int:
    return int(row[0]) if row and row[0].isdigit() else 0


class _told:  # noqa: N801  reads as a word: with _told()
    """Turns trouble with the disk into what to do about it."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        """Raise Unavailable for an OSError."""
        if isinstance(error, OSError):
            raise Unavailable(
                "The file for the rows that don't come in can't be written. Close it "
                "where it is open, or choose another place."
            ) from error
