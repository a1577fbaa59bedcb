"""The address of a property in the parts of BS 7666.

A secondary addressable object (a flat, SAO) stands in a primary one (a house,
PAO) on a street. Each has a text, or a number with a suffix, or a range.

Sources: BS 7666-0:2006; Ordnance Survey, AddressBase Core and Premium
technical specifications (columns, and how labels are put together).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final, NamedTuple

from db.domain.names import tidy
from db.domain.postcodes import is_postcode, parse_postcode
from db.errors import FieldProblem

LONGEST_UPRN: Final = 12

_NUMBERS: Final = re.compile(
    r"(?P<start>\d{1,4})(?P<start_suffix>[A-Za-z]?)"
    r"(?:\s*-\s*(?P<end>\d{1,4})(?P<end_suffix>[A-Za-z]?))?"
)
_FLAT: Final = re.compile(
    r"(?P<text>flat|apartment|unit|room|studio|maisonette) (?P<numbers>[\dA-Za-z-]+)",
    re.IGNORECASE,
)


_SMALL_WORDS: Final = frozenset(
    {"by", "in", "le", "next", "on", "the", "under", "upon"}
)
_AFTER_O: Final = re.compile(r"\b([DO]')([a-z])")


class _Numbers(NamedTuple):
    start: int | None = None
    start_suffix: str = ""
    end: int | None = None
    end_suffix: str = ""


@dataclass(frozen=True, slots=True)
class PropertyAddress:
    """Where a property is; a blank part is an empty text, no number is None."""

    organisation: str = ""
    sao_text: str = ""
    sao_start_number: int | None = None
    sao_start_suffix: str = ""
    sao_end_number: int | None = None
    sao_end_suffix: str = ""
    pao_text: str = ""
    pao_start_number: int | None = None
    pao_start_suffix: str = ""
    pao_end_number: int | None = None
    pao_end_suffix: str = ""
    street: str = ""
    locality: str = ""
    town: str = ""
    postcode: str = ""

    @property
    def sao_range(self) -> str:
        """The flat's own number or range, like ``1A-3B``."""
        return _range(
            self.sao_start_number,
            self.sao_start_suffix,
            self.sao_end_number,
            self.sao_end_suffix,
        )

    @property
    def pao_range(self) -> str:
        """The building's own number or range."""
        return _range(
            self.pao_start_number,
            self.pao_start_suffix,
            self.pao_end_number,
            self.pao_end_suffix,
        )

    def lines(self) -> tuple[str, ...]:
        """Return the lines as they stand on an envelope, the postcode last."""
        numbered = " ".join(part for part in (self.pao_range, self.street) if part)
        flat = " ".join(part for part in (self.sao_text, self.sao_range) if part)
        if flat == self.sao_range and flat and self.pao_text:
            flat, building = "", f"{flat} {self.pao_text}"
        else:
            building = self.pao_text
        parts = (
            self.organisation,
            flat,
            building,
            numbered,
            self.locality,
            self.town,
            self.postcode,
        )
        seen: list[str] = []
        for part in parts:
            if part and (not seen or part.casefold() != seen[-1].casefold()):
                seen.append(part)
        return tuple(seen)

    def label(self) -> str:
        """Return the address in one line, as a list shows it."""
        return ", ".join(self.lines())


def parse_uprn(text: str) -> str:
    """Return the UPRN without leading noughts.

    Raises:
        FieldProblem: for ``uprn``, unless it is 1 to 12 digits.
    """
    digits = text.strip().lstrip("0")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_UPRN):
        raise FieldProblem("uprn", "Enter a UPRN of up to 12 digits")
    return digits


def from_core_row(row: Mapping[str, str]) -> PropertyAddress:
    """Return the address in one row of AddressBase Core, by column name.

    Core gives the building's number and name in one text each; a number, a
    suffix and a range are read out of them, and what can't be read so stays
    text. A postcode that is none is left out; PO boxes stand for the street.
    """
    cell = {
        name.strip().casefold(): _cased(tidy(value or ""))
        for name, value in row.items()
    }
    number = cell.get("building_number", "")
    name = cell.get("building_name", "")
    if not number and _NUMBERS.fullmatch(name):
        number, name = name, ""
    pao = _numbers(number)
    if number and pao is None:
        name = " ".join(part for part in (name, number) if part)
    sub = cell.get("sub_building", "")
    flat = _FLAT.fullmatch(sub)
    sao = _numbers(flat["numbers"] if flat else sub)
    sao_text = "" if sao else sub
    if flat and sao:
        sao_text = flat["text"].capitalize()
    box = cell.get("po_box", "")
    postcode = cell.get("postcode", "")
    in_flat, in_building = sao or _Numbers(), pao or _Numbers()
    return PropertyAddress(
        cell.get("organisation", ""),
        sao_text,
        *in_flat,
        name,
        *in_building,
        street=cell.get("street_name", "") or (f"PO Box {box}" if box else ""),
        locality=cell.get("locality", ""),
        town=cell.get("town_name", "") or cell.get("post_town", ""),
        postcode=parse_postcode(postcode) if is_postcode(postcode) else "",
    )


def _range(
    start: int | None, start_suffix: str, end: int | None, end_suffix: str
) -> str:
    first = f"{'' if start is None else start}{start_suffix}"
    last = f"{'' if end is None else end}{end_suffix}"
    return f"{first}-{last}" if last else first


def _numbers(text: str) -> _Numbers | None:
    """Return the number or range that *text* spells, None if it spells none."""
    match = _NUMBERS.fullmatch(text)
    if not match:
        return None
    return _Numbers(
        int(match["start"]),
        match["start_suffix"].upper(),
        int(match["end"]) if match["end"] else None,
        (match["end_suffix"] or "").upper(),
    )


def _cased(text: str) -> str:
    """Return capitals, in which gazetteers shout, as people write them."""
    if not text.isupper() or is_postcode(text):
        return text
    return " ".join(
        word if any(map(str.isdigit, word)) else _cased_word(word)
        for word in text.split(" ")
    )


def _cased_word(word: str) -> str:
    parts = [
        part.lower() if place and part.lower() in _SMALL_WORDS else part.capitalize()
        for place, part in enumerate(word.split("-"))
    ]
    return _AFTER_O.sub(lambda match: match[1] + match[2].upper(), "-".join(parts))


FIELDS: Final = tuple(field.name for field in fields(PropertyAddress))
"""The parts' names in order, for a mapping of columns."""
