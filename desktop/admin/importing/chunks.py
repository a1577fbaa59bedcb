"""A file's rows, checked one by one and handed over a few hundred at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from db.errors import FieldProblem
from desktop.admin.importing.checked import (
    MOST_ROWS,
    MOST_WEIGHT,
    Problem,
    Rejected,
    RowProblems,
)
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.mapping import ColumnMapping
from desktop.admin.importing.person_rows import PersonIn, PersonReader
from desktop.admin.importing.property_rows import (
    APPROVED,
    LeftOut,
    PropertyIn,
    PropertyReader,
)
from desktop.sheets.opening import OpenFile
from desktop.sheets.rows import SourceRow

SAME_KEY = "A row above has the same key; only that one came in"
SAME_ROW = "The very same row stands further up; only that one came in"
OVER_LINES = (
    "This cell goes over several lines. A quotation mark is missing or too many here "
    "or just above"
)
_HASH_BYTES = 8


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row that can come in."""

    number: int
    cells: tuple[str, ...]
    record: PersonIn | PropertyIn


@dataclass(frozen=True, slots=True)
class Chunk:
    """Neighbouring rows that come in together, in one transaction.

    Attributes:
        after, last: numbers of the row before the first, and of the last.
        left_out: rows of a status that doesn't come in.
        keys: the fields of the mapping by column, for naming problems.
    """

    kind: Kind
    after: int
    last: int
    rows: tuple[CheckedRow, ...]
    rejected: tuple[Rejected, ...]
    left_out: int
    keys: tuple[str | None, ...]


@dataclass(slots=True)
class _Gathering:
    """A chunk being filled."""

    after: int
    last: int = 0
    rows: list[CheckedRow] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    left_out: int = 0
    weight: int = 0
    read: int = 0

    def __post_init__(self) -> None:
        self.last = max(self.last, self.after)


class Checking:
    """Reads a file row by row; made once for each going through.

    Of each key that it has seen, and of each row without one, it remembers eight
    bytes.
    """

    def __init__(
        self,
        file: OpenFile,
        mapping: ColumnMapping,
        today: date,
        languages: Mapping[str, str],
    ) -> None:
        self._file, self._mapping = file, mapping
        self._people = PersonReader(today, languages)
        columns = frozenset(key for key in mapping.columns if key)
        self._properties = PropertyReader(columns, mapping.statuses)
        self._seen: set[bytes] = set()

    def chunks(self, after: int = 0) -> Iterator[Chunk]:
        """Give the chunks whose rows come after row *after*.

        Raises ClerkError where the file can't be read on.
        """
        gathering = _Gathering(after)
        for row in self._file.rows():
            first = self._file.first.number
            if row.number < first or (row.number == first and self._mapping.has_header):
                continue
            if row.blank:
                continue
            self._take(row, gathering, skip=row.number <= after)
            if gathering.read >= MOST_ROWS or gathering.weight >= MOST_WEIGHT:
                yield self._whole(gathering)
                gathering = _Gathering(gathering.last)
        if gathering.read:
            yield self._whole(gathering)

    def _take(self, row: SourceRow, into: _Gathering, *, skip: bool) -> None:
        """Check *row* and put it where it belongs; one that is *skip*ped is in."""
        try:
            record = self._record(row)
        except LeftOut:
            into.left_out += not skip
            record = None
        except RowProblems as wrong:
            if not skip:
                into.rejected.append(
                    rejected(
                        row.number, row.cells, wrong.problems, self._mapping.columns
                    )
                )
            record = None
        if skip:
            return
        if record is not None:
            into.rows.append(CheckedRow(row.number, row.cells, record))
            into.weight += record.weight
        into.last = row.number
        into.read += 1

    def _record(self, row: SourceRow) -> PersonIn | PropertyIn:
        too_many = [cell for cell in row.cells[self._file.width :] if cell.strip()]
        if too_many:
            raise RowProblems(
                [
                    FieldProblem(
                        "",
                        f"This row has {len(row.cells)} cells and the first has "
                        f"{self._file.width}. Put a cell with a comma in it into "
                        "quotation marks",
                    )
                ]
            )
        if (field := self._mapping.broken(row)) is not None:
            raise RowProblems([FieldProblem(field, OVER_LINES)])
        cells = self._mapping.named(row)
        record: PersonIn | PropertyIn
        if self._mapping.kind is Kind.PEOPLE:
            record = self._people.read(cells)
            key, name = record.key, "external_key"
            if key is None:
                self._refuse_again(row)
        else:
            record = self._properties.read(cells)
            # Other spellings of an address, and its past, share its UPRN.
            key = record.uprn if record.status == APPROVED else None
            name = "uprn"
            if key is None and _digest(record.uprn) in self._seen:
                record = replace(record, after_approved=True)
        if key is not None:
            digest = _digest(key)
            if digest in self._seen:
                raise RowProblems([FieldProblem(name, SAME_KEY)])
            self._seen.add(digest)
        return record

    def _refuse_again(self, row: SourceRow) -> None:
        """Raise RowProblems for a row that stands in the file a second time."""
        whole = "\x00".join(cell.strip() for cell in row.cells)
        digest = hashlib.blake2b(b"row" + whole.encode(), digest_size=_HASH_BYTES)
        if digest.digest() in self._seen:
            raise RowProblems([FieldProblem("", SAME_ROW)])
        self._seen.add(digest.digest())

    def _whole(self, gathered: _Gathering) -> Chunk:
        return Chunk(
            self._mapping.kind,
            gathered.after,
            gathered.last,
            tuple(gathered.rows),
            tuple(gathered.rejected),
            gathered.left_out,
            self._mapping.columns,
        )


def _digest(key: str) -> bytes:
    return hashlib.blake2b(key.encode(), digest_size=_HASH_BYTES).digest()


def rejected(
    number: int,
    cells: tuple[str, ...],
    problems: list[FieldProblem],
    keys: tuple[str | None, ...],
) -> Rejected:
    """Return a row that does not come in, its problems tied to their columns."""
    return Rejected(
        number,
        cells,
        tuple(
            Problem(
                problem.field,
                keys.index(problem.field) if problem.field in keys else None,
                str(problem),
            )
            for problem in problems
        ),
    )
