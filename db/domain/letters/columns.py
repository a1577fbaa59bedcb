"""The columns of a spreadsheet, held to what its letters ask for.

A header matches a placeholder whatever its case, spaces, underscores and dashes.

Source: GOV.UK Notify (notifications-utils ``recipients``; its admin's wording).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from db.domain.letters.brackets import key_of
from db.domain.letters.derived import needed
from db.domain.letters.known_values import OF_SENDER
from db.domain.letters.parts import Placeholder
from db.domain.letters.states import POSTED, Delivery
from db.domain.letters.values import Value, read_cell

MOST_ROWS: Final = 100_000
FEWEST_ADDRESS_COLUMNS: Final = 3
ADDRESS_COLUMNS: Final = (*(f"address line {n}" for n in range(1, 8)), "postcode")
EMAIL_COLUMN: Final = "email address"
CARE_OF_COLUMN: Final = "care of"
OTHER_COLUMNS: Final = (
    *("name", "person reference", "case reference", "reference", "uprn"),
    *("language", "format", "delivery"),
)
"""What a row may say of itself beside what its letter asks for."""
_ADDRESS_KEYS: Final = tuple(map(key_of, ADDRESS_COLUMNS))
_OUR_KEYS: Final = frozenset(
    (*_ADDRESS_KEYS, *map(key_of, (EMAIL_COLUMN, CARE_OF_COLUMN, *OTHER_COLUMNS)))
)

COLUMN_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no-header": "Put the names of the columns in the first row",
        "missing": "Add a column called \u2018{name}\u2019",
        "missing-address": (
            "Add at least three columns for the address, like \u2018address line "
            "1\u2019, \u2018address line 2\u2019 and \u2018postcode\u2019"
        ),
        "twice": "Keep one column called \u2018{name}\u2019",
        "unused": "The letter does not ask for \u2018{name}\u2019",
    }
)
"""What to do about the columns; ``{name}`` is filled in."""


@dataclass(frozen=True, slots=True)
class ColumnProblem:
    """One thing that is wrong with the columns; *code* is a key of COLUMN_NAMES."""

    code: str
    name: str = ""

    @property
    def words(self) -> str:
        """Return what to do about it."""
        return COLUMN_NAMES[self.code].format(name=self.name)

    @property
    def stops(self) -> bool:
        """Return whether no letter may be made before it is mended."""
        return self.code != "unused"


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each value of a row stands.

    Attributes:
        at: the column of each key.
        address: the columns of the address, in its order.
        problems: the first that has to be mended stands first.
    """

    at: Mapping[str, int]
    address: tuple[int, ...]
    problems: tuple[ColumnProblem, ...]

    @property
    def ready(self) -> bool:
        """Return whether nothing of the columns stops the letters."""
        return not any(problem.stops for problem in self.problems)

    def values(self, row: Sequence[str]) -> dict[str, Value]:
        """Return the cells of a row by their keys; a short row has blank ones."""
        return {
            key: read_cell(row[at], key) if at < len(row) else ""
            for key, at in self.at.items()
        }

    def address_lines(self, row: Sequence[str]) -> tuple[str, ...]:
        """Return what a row says in the columns of the address, blanks left out."""
        cells = (row[at] for at in self.address if at < len(row))
        return tuple(cell.strip() for cell in cells if cell.strip())

    def cell(self, row: Sequence[str], name: str) -> str:
        """Return what a row says in the column called *name*, if there is one."""
        at = self.at.get(key_of(name))
        return row[at].strip() if at is not None and at < len(row) else ""


def match_columns(
    header: Sequence[str],
    placeholders: Iterable[Placeholder],
    delivery: Delivery = Delivery.POST,
    filled: Collection[str] = OF_SENDER,
) -> Columns:
    """Return where each value stands, and what is wrong with the columns.

    Args:
        header: the first row of the sheet.
        placeholders: all that the letter and its fragments ask for.
        delivery: how the letters go; by post they need an address.
        filled: keys that the program fills in for these rows.
    """
    at: dict[str, int] = {}
    twice: dict[str, str] = {}
    for number, cell in enumerate(header):
        key = key_of(cell.strip())
        if key and key in at:
            twice.setdefault(key, " ".join(cell.split()))
        elif key:
            at[key] = number
    if not at:
        return Columns({}, (), (ColumnProblem("no-header"),))
    asked = {each.key: each for each in placeholders}
    problems = [
        ColumnProblem("missing", each.name)
        for each in needed(asked.values())
        if each.key not in at and each.key not in filled
    ]
    problems += _missing_for(delivery, at)
    used = _OUR_KEYS | asked.keys()
    problems += [
        ColumnProblem("twice", name) for key, name in twice.items() if key in used
    ]
    problems += [
        ColumnProblem("unused", " ".join(header[number].split()))
        for key, number in at.items()
        if key not in used
    ]
    address = tuple(at[key] for key in _ADDRESS_KEYS if key in at)
    return Columns(MappingProxyType(at), address, tuple(problems))


def _missing_for(delivery: Delivery, at: Mapping[str, int]) -> list[ColumnProblem]:
    """Return what the way that the letters go needs and the columns lack."""
    if delivery is Delivery.EMAIL and key_of(EMAIL_COLUMN) not in at:
        return [ColumnProblem("missing", EMAIL_COLUMN)]
    if delivery in POSTED:
        found = sum(key in at for key in _ADDRESS_KEYS)
        problems = []
        if found < FEWEST_ADDRESS_COLUMNS:
            problems.append(ColumnProblem("missing-address"))
        if delivery is Delivery.CARE_OF and key_of(CARE_OF_COLUMN) not in at:
            problems.append(ColumnProblem("missing", CARE_OF_COLUMN))
        return problems
    return []
