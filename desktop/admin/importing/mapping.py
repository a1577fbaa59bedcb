"""Which column becomes what: guessed from headings, changed by hand, remembered."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Final, Self

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.errors import ClerkError, FieldProblem
from db.tables.importing import ImportMappingRow
from desktop.admin.importing.addressbase import CORE, is_core
from desktop.admin.importing.fields import FIELDS, Kind, field_of, guess
from desktop.sheets.opening import OpenFile
from desktop.sheets.rows import SourceRow

MANY_LINES: Final = frozenset({"address", "single_line_address"})
"""Fields whose cells may go over lines."""
_BREAK: Final = re.compile(r"[\r\n]")
SHOWN_STATUSES: Final = (1, 3, 8)
"""Approved, alternative and historical; provisional ones are not built yet.

Source: Ordnance Survey, AddressBase Premium, logical status of a BLPU.
"""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column becomes, in the order of the file.

    Attributes:
        columns: the key of a field, or None for a column that is left out.
        has_header: whether the first row names the columns.
        statuses: logical statuses of properties that come in.
    """

    kind: Kind
    columns: tuple[str | None, ...]
    has_header: bool
    statuses: tuple[int, ...] = SHOWN_STATUSES

    def check(self) -> None:
        """Raise FieldProblem unless rows can be made out of these columns."""
        used = [key for key in self.columns if key]
        for key in dict.fromkeys(used):
            field = field_of(self.kind, key)
            if used.count(key) > 1 and not field.several:
                raise FieldProblem(
                    "mapping", f"Two columns can't both be “{field.label}”"
                )
        if self.kind is Kind.PEOPLE:
            if not {"name", "first_name", "last_name", "known_as"}.intersection(used):
                raise FieldProblem("mapping", "Choose the column that holds the name")
        elif "uprn" not in used:
            raise FieldProblem("mapping", "Choose the column that holds the UPRN")
        elif not _PLACES.intersection(used):
            raise FieldProblem(
                "mapping", "Choose the columns that hold the street or the address"
            )

    def named(self, row: SourceRow) -> dict[str, list[str]]:
        """Return what stands in *row*, by field; blank cells are left out."""
        found: dict[str, list[str]] = {}
        for key, cell in zip(self.columns, row.cells, strict=False):
            if key and (words := cell.strip()):
                found.setdefault(key, []).append(words)
        return found

    def broken(self, row: SourceRow) -> str | None:
        """Return the field whose cell goes over lines though it can't.

        A quotation mark that is missing joins rows: the rest of one and all of
        the next then stand in a cell.
        """
        for key, cell in zip(self.columns, row.cells, strict=False):
            if key and key not in MANY_LINES and _BREAK.search(cell.strip()):
                return key
        return None

    def with_column(self, place: int, key: str | None) -> Self:
        """Return the mapping with one column changed."""
        columns = list(self.columns)
        columns[place] = key
        return replace(self, columns=tuple(columns))

    def to_json(self) -> dict[str, Any]:
        """Return it as the store keeps it."""
        return {
            "columns": list(self.columns),
            "has_header": self.has_header,
            "statuses": list(self.statuses),
        }

    @classmethod
    def from_json(cls, kind: Kind, kept: Mapping[str, Any]) -> Self:
        """Return what was kept. Raises ClerkError where it names no such field."""
        columns = tuple(kept.get("columns", ()))
        known = {field.key for field in FIELDS[kind]}
        for key in columns:
            if key is not None and key not in known:
                raise ClerkError(f"There is no field “{key}” to map a column to.")
        statuses = tuple(map(int, kept.get("statuses", SHOWN_STATUSES)))
        return cls(kind, columns, bool(kept.get("has_header", True)), statuses)


_OF_PEOPLE: Final = frozenset(
    {
        *("name", "first_name", "last_name", "middle_name", "known_as"),
        *("former_name", "date_of_birth", "phone", "home_phone", "email"),
    }
)
"""What a gazetteer never has."""
_TELLING: Final = 2
_PLACES: Final = frozenset(
    {
        *("single_line_address", "street", "building_name", "building_number"),
        *("pao_text", "pao_start_number", "organisation", "po_box", "sub_building"),
    }
)


def guessed(
    kind: Kind, file: OpenFile, *, has_header: bool | None = None
) -> ColumnMapping:
    """Return the mapping that the headings of *file* suggest.

    Args:
        kind: people or properties.
        file: the open file.
        has_header: None to find out.
    """
    if kind is Kind.PROPERTIES and not has_header and is_core(file.first):
        fields = [guess(kind, name) for name in CORE]
        keys = tuple(field.key if field else None for field in fields)
        return ColumnMapping(kind, keys, has_header=False)
    found = [guess(kind, cell) for cell in file.first.cells]
    header = looks_like_header(kind, file.first) if has_header is None else has_header
    taken: set[str] = set()
    columns: list[str | None] = []
    for field in found:
        if not header or field is None or (field.key in taken and not field.several):
            columns.append(None)
            continue
        taken.add(field.key)
        columns.append(field.key)
    return ColumnMapping(kind, tuple(columns), header)


def looks_like(file: OpenFile) -> Kind | None:
    """Return what the headings of *file* name for sure; None where they don't.

    Names of people and the UPRN tell; an address alone is in files of both.
    """
    named = {
        kind: {field.key for cell in file.first.cells if (field := guess(kind, cell))}
        for kind in Kind
    }
    if len(named[Kind.PEOPLE] & _OF_PEOPLE) >= _TELLING:
        return Kind.PEOPLE
    places = named[Kind.PROPERTIES]
    if is_core(file.first) or ("uprn" in places and len(places) > _TELLING):
        return Kind.PROPERTIES
    return None


def looks_like_header(kind: Kind, row: SourceRow) -> bool:
    """Return whether *row* names columns rather than being one of the rows."""
    cells = [cell for cell in row.cells if cell.strip()]
    if any(guess(kind, cell) for cell in cells):
        return True
    telling = any(letter.isdigit() or letter == "@" for letter in chain(*cells))
    return not telling and len(cells) > 1 and len(set(map(fold, cells))) == len(cells)


def header_digest(kind: Kind, file: OpenFile, *, has_header: bool) -> str:
    """Return what names files with the same columns, whatever is in them."""
    names: Sequence[str] = file.first.cells if has_header else ()
    said = "\x1f".join([kind.value, str(file.width), *map(fold, names)])
    return hashlib.sha256(said.encode()).hexdigest()


def remembered(session: Session, kind: Kind, file: OpenFile) -> ColumnMapping | None:
    """Return the mapping with which a file of these columns came in last."""
    digests = [header_digest(kind, file, has_header=has) for has in (True, False)]
    row = session.scalar(
        select(ImportMappingRow)
        .where(
            ImportMappingRow.kind == kind.value,
            ImportMappingRow.header_digest.in_(digests),
        )
        .order_by(ImportMappingRow.changed_at.desc(), ImportMappingRow.n.desc())
        .limit(1)
    )
    if row is None:
        return None
    mapping = ColumnMapping.from_json(kind, row.mapping)
    fits = len(mapping.columns) == file.width and (
        mapping.has_header == (row.header_digest == digests[0])
    )
    return mapping if fits else None
