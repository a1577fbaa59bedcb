"""Going through a file from end to end: to try it, or to bring it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from db.domain.names import fold
from desktop.admin.importing.checked import Rejected
from desktop.admin.importing.chunks import Checking, Chunk
from desktop.admin.importing.fields import field_of
from desktop.admin.importing.mapping import ColumnMapping
from desktop.admin.importing.rejects import RejectedFile
from desktop.admin.importing.tally import Tally
from desktop.runtime.resource_files import languages
from desktop.sheets.opening import OpenFile


class GoingThrough:
    """One going through a file, a chunk at a time; one thread after another.

    Attributes:
        tally: what became of the rows so far.
    """

    def __init__(
        self,
        file: OpenFile,
        mapping: ColumnMapping,
        today: date,
        *,
        after: int = 0,
        rejects: Path | None = None,
    ) -> None:
        """Begin after row *after*; rows that don't come in go to *rejects*.

        Raises Unavailable where that file can't be carried on with.
        """
        self._checking = Checking(file, mapping, today, languages_by_name())
        self._chunks: Iterator[Chunk] = self._checking.chunks(after)
        self.tally = Tally(last=after)
        self._rejects: RejectedFile | None = None
        if rejects is not None:
            header = file.first.cells if mapping.has_header else None
            self._rejects = RejectedFile(rejects, header, column_labels(file, mapping))
            if after:
                self._rejects.carry_on(after)

    def next_chunk(self) -> Chunk | None:
        """Return the next rows, None at the end. Raises ClerkError."""
        return next(self._chunks, None)

    def keep(self, rows: Sequence[Rejected]) -> None:
        """Write rows that don't come in to their file."""
        if self._rejects is not None:
            self._rejects.add(rows)

    def finish(self) -> None:
        """Say that no more rows come: their file becomes what was wanted."""
        if self._rejects is not None:
            self._rejects.finish()

    def note(self, tally: Tally) -> None:
        """Add what became of a chunk."""
        self.tally = self.tally.and_then(tally)

    def carry_out(
        self,
        do: Callable[[Chunk], Tally],
        tell: Callable[[int], None] = lambda _row: None,
    ) -> Tally:
        """Do every chunk that is left, and return what became of all.

        *tell* is told the number of each last row, and may raise to stop.
        """
        while (chunk := self.next_chunk()) is not None:
            self.note(do(chunk))
            tell(chunk.last)
        return self.tally


def column_labels(file: OpenFile, mapping: ColumnMapping) -> tuple[str, ...]:
    """Return what each column is called: by its header, or by what it becomes."""
    if mapping.has_header:
        return tuple(" ".join(cell.split()) for cell in file.first.cells)
    return tuple(
        field_of(mapping.kind, key).label if key else "" for key in mapping.columns
    )


def languages_by_name() -> Mapping[str, str]:
    """Return the codes of languages by their folded names and by themselves."""
    found: dict[str, str] = {}
    for language in languages():
        for name in (language.name, language.own_name, language.code):
            found.setdefault(fold(name), language.code)
    return {**found, "english": "en", "en": "en", "welsh": "cy", "cymraeg": "cy"}
