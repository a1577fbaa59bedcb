"""Addresses fit to be posted to, with a word for everything that is wrong.

The rules and the error codes are those of GOV.UK Notify, so that a letter that
passes here passes there; but a name in another script may stand in the first two
lines, which Notify refuses.

Source: GOV.UK Notify (notifications-utils ``postal_address``; codes from
notifications-template-preview).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from db.domain.countries import country_abroad, is_home
from db.domain.postcodes import is_postcode, parse_postcode

FEWEST_LINES: Final = 3
MOST_LINES: Final = 7

_BFPO: Final = re.compile(r"bfpo\s*(?:c/o)?\s*(\d{1,6})?", re.IGNORECASE)
_LINE_BREAK: Final = re.compile(r"[\r\n\v\f\x85\u2028\u2029]+")
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff]"
)
"""Signs without any width: pasted along with an address, they hide what it is."""
_SPACE_BEFORE_STOP: Final = re.compile(r"\s+([.,])")
_BAD_STARTS: Final = tuple('@()=[]"\\/,<>~')
_NO_FIXED_ABODE: Final = re.compile(r"no fixed (?:abode|address)", re.IGNORECASE)

ERROR_NAMES: Final = {
    "address-is-empty": "Enter an address",
    "not-enough-address-lines": "Enter at least 3 lines",
    "too-many-address-lines": "Shorten the address to 7 lines",
    "no-fixed-abode-address": "Enter an address that a letter can be taken to",
    "has-country-for-bfpo-address": "Take out the country: a BFPO number needs none",
    "cant-send-international-letters": "Enter an address in the United Kingdom",
    "not-a-real-uk-postcode-or-country": "Make the last line a postcode or a country",
    "not-a-real-uk-postcode": "Make the last line a postcode, like CM9 4LQ",
    "invalid-char-in-address": "Start each line with a letter or a number",
    "invalid-address-line-1-or-2": "Use letters or numbers in lines 1 and 2",
}
"""What to do about each error code; the words tell FEWEST_LINES and MOST_LINES."""


@dataclass(frozen=True, slots=True)
class AddressError:
    """One thing that is wrong with an address, as a code and in words."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class AddressCheck:
    """An address as it would be printed, and what stops it being posted.

    Attributes:
        lines: tidied; the last is the postcode, the country or the BFPO number.
        postcode: as printed, None where there is none.
    """

    ok: bool
    lines: tuple[str, ...]
    postcode: str | None
    errors: tuple[AddressError, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    """An address taken apart, the street's own lines first."""

    street: tuple[str, ...]
    postcode: str | None
    bfpo: str | None
    country: str | None

    @property
    def lines(self) -> tuple[str, ...]:
        ends = (self.postcode, self.bfpo and f"BFPO {self.bfpo}", self.country)
        return (*self.street, *(end for end in ends if end))


def check_address(
    text_or_lines: str | Iterable[str], *, international: bool = False
) -> AddressCheck:
    """Return *text_or_lines* tidied, with every error that it has.

    Args:
        text_or_lines: the whole address, or its lines.
        international: whether letters abroad may be sent.
    """
    parts = _apart(_tidy_lines(text_or_lines))
    codes = tuple(_codes(parts, international=international))
    return AddressCheck(
        ok=not codes,
        lines=parts.lines,
        postcode=parts.postcode,
        errors=tuple(AddressError(code, ERROR_NAMES[code]) for code in codes),
    )


def _tidy_lines(text_or_lines: str | Iterable[str]) -> list[str]:
    """Return the lines without the spaces, stops and blanks that don't belong."""
    text = text_or_lines if isinstance(text_or_lines, str) else "\n".join(text_or_lines)
    tidied = (
        _SPACE_BEFORE_STOP.sub(r"\1", " ".join(line.split()).rstrip(" ,"))
        for line in _LINE_BREAK.split(_UNSEEN.sub("", text))
    )
    return [line for line in tidied if line]


def _apart(lines: list[str]) -> _Parts:
    """Return the parts of tidied *lines*."""
    matches = [_BFPO.fullmatch(line) for line in lines]
    bfpo = next((match[1] for match in matches if match and match[1]), None)
    if bfpo:
        lines = [line for line, match in zip(lines, matches, strict=True) if not match]
        bfpo = str(int(bfpo))
    country = country_abroad(lines[-1]) if lines else None
    if country:
        return _Parts(tuple(lines[:-1]), None, bfpo, country)
    while lines and is_home(lines[-1]):
        lines = lines[:-1]
    if lines and is_postcode(lines[-1]):
        return _Parts(tuple(lines[:-1]), parse_postcode(lines[-1]), bfpo, None)
    return _Parts(tuple(lines), None, bfpo, None)


def _codes(parts: _Parts, *, international: bool) -> Iterable[str]:
    """Yield the code of each error, the most telling first."""
    lines = parts.lines
    if not lines:
        yield "address-is-empty"
        return
    if len(lines) < FEWEST_LINES:
        yield "not-enough-address-lines"
    if len(lines) > MOST_LINES:
        yield "too-many-address-lines"
    if any(line.casefold() == "nfa" for line in lines) or _NO_FIXED_ABODE.search(
        "\n".join(lines)
    ):
        yield "no-fixed-abode-address"
    yield from _last_line_codes(parts, international=international)
    if any(line.startswith(_BAD_STARTS) for line in lines):
        yield "invalid-char-in-address"
    if not all(any(map(str.isalnum, line)) for line in lines[:2]):
        yield "invalid-address-line-1-or-2"


def _last_line_codes(parts: _Parts, *, international: bool) -> Iterable[str]:
    """Yield what is wrong with the postcode, the country or the BFPO number."""
    if parts.bfpo:
        if parts.country:
            yield "has-country-for-bfpo-address"
    elif parts.country:
        if not international:
            yield "cant-send-international-letters"
    elif not parts.postcode:
        yield (
            "not-a-real-uk-postcode-or-country"
            if international
            else "not-a-real-uk-postcode"
        )
