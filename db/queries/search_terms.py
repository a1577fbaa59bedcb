"""What somebody meant by what they typed into the one search box.

Anything may be typed or pasted: it is cut before it is looked at, and each
piece becomes a term of one kind. A term is quoted wherever it meets the
full-text index, so that no character means anything to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import Final

from db.domain.names import tokens
from db.domain.phones import search_digits
from db.domain.postcodes import is_postcode
from db.domain.search_marks import ENDING, EXACT, LONGEST_START, NATIONAL, PLACE
from db.domain.street_words import also_written

_LONGEST_BEGINNING: Final = 10
_SHORTEST_MAILBOX: Final = 4
LONGEST_TYPED: Final = 200
MOST_TERMS: Final = 8
LONGEST_TERM: Final = 40
FEWEST_DIGITS: Final = 5
MOST_DIGITS: Final = 15
_OLDEST: Final = 1890
_CENTURY: Final = 100

_EMAIL: Final = re.compile(r"\S*@\S*")
_NOT_IN_EMAIL: Final = re.compile(r"[^\w@.+\-]")
_MAILBOX: Final = re.compile(r"(?<!\S)[a-z0-9]+(?:[._][a-z0-9]+)+(?!\S)")
_DAY: Final = re.compile(
    r"(?<![\d/.\-])(?:(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<d>\d{1,2})[/.\-](?P<m>\d{1,2})[/.\-](?P<y>\d{4}|\d{2}))(?![\d/.\-])"
)
_UNFINISHED_DAY: Final = re.compile(
    r"(?<![\d/])\d{1,2}/(?:\d{1,2}(?:/\d{0,3})?)?(?![\d/])"
)
_SPOKEN_DAY: Final = re.compile(
    r"\b(?P<d>\d{1,2})(?:st|nd|rd|th)?\s+(?P<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)[a-z]*\s+(?P<y>\d{4})\b"
)
_MONTHS: Final = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]
_DIGITS: Final = re.compile(r"\+?\(?\d(?:[\s()\-.]{0,2}\d){2,}", re.ASCII)
_OUTWARD: Final = re.compile(r"[a-z]{1,2}\d[a-z\d]?")
_INWARD: Final = re.compile(r"\d[a-z]{0,2}")
_INWARD_LENGTH: Final = 3
_PACKED: Final = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}")


class Kind(StrEnum):
    """What a term can be looked for as."""

    WORD = auto()
    NUMBER = auto()
    POSTCODE = auto()
    PHONE = auto()
    DAY = auto()
    EMAIL = auto()


@dataclass(frozen=True, slots=True)
class Term:
    """One piece of what was typed, in the form in which it is indexed."""

    kind: Kind
    text: str

    def begun(self) -> str:
        """Return what finds a word that begins so: names, or a place itself."""
        return f"{quoted(self.text)} *"

    @property
    def long(self) -> bool:
        """Whether the index has no beginnings of this length."""
        return self.kind is Kind.WORD and len(self.text) >= _LONGEST_BEGINNING

    def whole(self) -> str:
        """Return what finds the word as it stands, in a name or an address."""
        written = (self.text, *also_written(self.text))
        places = (quoted(PLACE + word) for word in written)
        return f"({' OR '.join((quoted(self.text), *places))})"

    def anywhere(self) -> str:
        """Return what finds people by this term, whatever it is part of."""
        ways = [f"{quoted(mark + self.text)} *" for mark in _MARKS[self.kind]]
        ways += [quoted(PLACE + other) for other in also_written(self.text)]
        match self.kind:
            case Kind.WORD if len(self.text) >= _SHORTEST_MAILBOX:
                ways.append(f"{quoted(EXACT + self.text)} *")
            case Kind.NUMBER if self.text.startswith("0"):
                ways.append(f"{quoted(NATIONAL + self.text.lstrip('0'))} *")
            case Kind.PHONE:
                end = "" if len(self.text) <= LONGEST_START else " *"
                ways.append(f"{quoted(NATIONAL + self.text)}{end}")
            case Kind.DAY:
                ways = [quoted(EXACT + day) for day in self.text.split()]
            case _:
                pass
        return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"


_MARKS: Final = {
    Kind.WORD: ("", PLACE),
    Kind.NUMBER: ("", PLACE, NATIONAL, ENDING),
    Kind.POSTCODE: (PLACE,),
    Kind.PHONE: (ENDING,),
    Kind.DAY: (),
    Kind.EMAIL: (EXACT,),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything that was typed, understood.

    Attributes:
        words: the terms that may be parts of a name.
        others: the terms that can't.
        mailbox: the start of an e-mail address that has no @ yet.
    """

    words: tuple[Term, ...]
    others: tuple[Term, ...]
    mailbox: str = ""

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every term, the rare kinds first."""
        return (*self.others, *self.words)


def understand(text: str) -> Asked:
    """Return what *text* asks for; an empty answer asks for nothing."""
    typed = text[:LONGEST_TYPED].casefold()
    others: list[Term] = []
    typed = _take_emails(typed, others)
    mailbox = _MAILBOX.search(typed)
    typed = _UNFINISHED_DAY.sub(" ", _take_days(typed, others))
    typed = _take_phones(typed, others)
    pieces = [piece[:LONGEST_TERM] for piece in tokens(typed)][:MOST_TERMS]
    words: list[Term] = []
    place = 0
    while place < len(pieces):
        term, used = _piece(pieces[place : place + 2])
        (words if term.kind is Kind.WORD else others).append(term)
        place += used
    return Asked(
        tuple(dict.fromkeys(words)),
        tuple(dict.fromkeys(others))[:MOST_TERMS],
        mailbox.group() if mailbox else "",
    )


def quoted(text: str) -> str:
    """Return *text* as a string of the full-text query language."""
    return '"' + text.replace('"', '""') + '"'


def _piece(pair: list[str]) -> tuple[Term, int]:
    """Return the first of *pair* as a term, and how many pieces it took."""
    first = pair[0]
    if (
        len(pair) > 1
        and _OUTWARD.fullmatch(first)
        and _INWARD.fullmatch(pair[1])
        and is_postcode(first + (pair[1] + "aa")[:_INWARD_LENGTH])
    ):
        return Term(Kind.POSTCODE, first + pair[1]), 2
    if _PACKED.fullmatch(first) and is_postcode(first):
        return Term(Kind.POSTCODE, first), 1
    if first.isascii() and first.isdigit():
        return Term(Kind.NUMBER, first), 1
    return Term(Kind.WORD, first), 1


def _take_emails(typed: str, found: list[Term]) -> str:
    """Move e-mail addresses, finished or not, from *typed* to *found*."""
    for address in _EMAIL.findall(typed):
        clean = _NOT_IN_EMAIL.sub("", address)[: 2 * LONGEST_TERM]
        if clean and not clean.startswith("@"):
            found.append(Term(Kind.EMAIL, clean))
    return _EMAIL.sub(" ", typed)


def _take_days(typed: str, found: list[Term]) -> str:
    """Move dates from *typed* to *found*; what is no day stays."""

    def take(match: re.Match[str]) -> str:
        days = _days(match)
        if not days:
            return match.group()
        found.append(Term(Kind.DAY, " ".join(map(str, days))))
        return " "

    return _SPOKEN_DAY.sub(take, _DAY.sub(take, typed))


def _take_phones(typed: str, found: list[Term]) -> str:
    """Move runs of digits that are too long for a house from *typed* to *found*."""

    def take(match: re.Match[str]) -> str:
        run = match.group()
        count = sum(map(str.isdigit, run))
        if not FEWEST_DIGITS <= count <= MOST_DIGITS:
            return run
        found.append(Term(Kind.PHONE, search_digits(run) or "0"))
        return " "

    return _DIGITS.sub(take, typed)


def _days(match: re.Match[str]) -> list[date]:
    """Return the days that *match* may mean: two, where the century is left out."""
    parts = match.groupdict()
    if parts.get("iso"):
        year, month, day = map(int, parts["iso"].split("-"))
    else:
        day, year = int(parts["d"]), int(parts["y"])
        named = parts["m"].isalpha()
        month = _MONTHS.index(parts["m"]) + 1 if named else int(parts["m"])
    years = (1900 + year, 2000 + year) if year < _CENTURY else (year,)
    try:
        return [date(year, month, day) for year in years if year >= _OLDEST]
    except ValueError:
        return []
