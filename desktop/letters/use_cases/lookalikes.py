"""Rows of a list that name no record: whom they look like, as warnings to look at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from db.domain.names import fold
from db.domain.needs import LetterFormat
from db.domain.postcodes import is_postcode
from db.queries.letters.namesakes import AT_ONCE, Namesake, Sought, namesakes, packed
from desktop.letters.use_cases.row_cells import Cells

_LIKE: Final = "Looks like “{name}” on record (“{reference}”), who "
LOOKS_LIKE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "looks-like-died": _LIKE + "has died",
        "looks-like-do-not-write": _LIKE + "must not be written to",
        "looks-like-caution": _LIKE + "has a caution marker: read it first",
        "looks-like-format": _LIKE + "asked for another format",
    }
)
"""What is said of a row by whom it looks like."""
_TITLES: Final = frozenset({"mr", "mrs", "miss", "ms", "mx", "dr", "rev", "sir"})


class Lookalikes:
    """Looks rows up together, and remembers them."""

    def __init__(self, session: Session, today: date) -> None:
        self._session, self._today = session, today
        self._known: dict[Sought, Namesake | None] = {}

    def look_up(self, rows: Iterable[Cells]) -> None:
        """Look rows up before they are checked, so that none is asked for alone."""
        sought = {row: None for cells in rows if (row := sought_in(cells)) is not None}
        new = [row for row in sought if row not in self._known]
        for begin in range(0, len(new), AT_ONCE):
            some = new[begin : begin + AT_ONCE]
            found = namesakes(self._session, some, self._today)
            self._known.update({row: found.get(row) for row in some})

    def warnings(self, cells: Cells, format_: str) -> Iterator[tuple[str, str]]:
        """Give what stands beside whom a row looks like: its code, and the words.

        *format_*: how the letter would be made.
        """
        row = sought_in(cells)
        if row is None:
            return
        if row not in self._known:
            self.look_up((cells,))
        if (who := self._known[row]) is None:
            return
        for code in _codes(who, format_):
            words = LOOKS_LIKE[code].format(name=who.name, reference=who.reference)
            yield code, words


def _codes(who: Namesake, format_: str) -> Iterator[str]:
    if who.died:
        yield "looks-like-died"
    if who.do_not_write:
        yield "looks-like-do-not-write"
    if who.caution:
        yield "looks-like-caution"
    if who.format not in (LetterFormat.STANDARD, format_):
        yield "looks-like-format"


def sought_in(cells: Cells) -> Sought | None:
    """Return by what a row is looked up; None where it has no name or no place."""
    address = cells.address()
    postcode = cells["postcode"] or (address[-1] if address else "")
    place = packed(postcode) if is_postcode(postcode) else ""
    uprn = cells["uprn"].lstrip("0")
    written = (
        cells["name"],
        f"{cells['first name']} {cells['last name']}",
        address[0] if address else "",
    )
    names = _names(map(fold, written))
    return Sought(names, place, uprn) if names and (place or uprn) else None


def _names(written: Iterable[str]) -> frozenset[str]:
    """Return names as a record may have them, with and without their title."""
    found = {name for name in written if name and not _has_digit(name)}
    for name in [*found]:
        title, _, rest = name.partition(" ")
        if title in _TITLES and rest:
            found.add(rest)
    return frozenset(found)


def _has_digit(name: Collection[str]) -> bool:
    return any(letter.isdigit() for letter in name)
