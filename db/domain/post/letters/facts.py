"""Facts in a letter that may lead to somebody: references, postcodes, numbers.

Reading by machine takes letters for figures; where the shape says which of the
two it must be, it is put right, and the check symbol of a reference has the last
word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from typing import Final

from db.domain.emails import fold_email, parse_email
from db.domain.phones import parse_phone
from db.domain.post.letters.days import days_in
from db.domain.post.letters.lines import Letter, Line, Spot
from db.domain.postcodes import is_postcode, parse_postcode
from db.domain.references import parse_reference
from db.errors import FieldProblem


class FactKind(StrEnum):
    """What sort of fact it is."""

    REFERENCE = auto()
    POSTCODE = auto()
    PHONE = auto()
    EMAIL = auto()
    UPRN = auto()
    BORN = auto()
    ACCOUNT = auto()


@dataclass(frozen=True, slots=True)
class LetterFact:
    """One fact as the store would hold it, and where it stands."""

    kind: FactKind
    value: str
    spots: tuple[Spot, ...]
    row: int


_DASH: Final = r"[\s\-\u2010-\u2015\u2212.]*"
_REFERENCE: Final = re.compile(
    rf"(?<![0-9A-Za-z])[G6C]H{_DASH}([0-9A-Za-z]{{4}}){_DASH}([0-9A-Za-z]{{4}})"
    rf"{_DASH}([0-9A-Za-z]{{3}})(?![0-9A-Za-z])"
)
_POSTCODE: Final = re.compile(
    r"(?<![0-9A-Za-z])([A-Z]{1,2}[0-9OIlSB][0-9A-Z]?)\s?([0-9OIlSB][A-Z0]{2})"
    r"(?![0-9A-Za-z])"
)
_PHONE: Final = re.compile(r"(?<![\w/])(?:\+\s?44[\s()0-9\-]{9,16}|0[\s()0-9\-]{9,15})")
_EMAIL: Final = re.compile(r"[^\s<>()\[\],;:\"]+@[^\s<>()\[\],;:\"]+\.[A-Za-z]{2,}")
_UPRN: Final = re.compile(r"\bUPRN\D{0,4}(\d{4,12})\b", re.IGNORECASE)
_BORN: Final = re.compile(
    r"date of birth|\bd\.?\s?o\.?\s?b\b|\bborn(?: on)?\b|dyddiad geni|\bganwyd\b|"
    r"\bganed\b",
    re.IGNORECASE,
)
_ACCOUNT: Final = re.compile(
    r"(?:account|acc(?:oun)?t|reference|ref|claim|tenancy|cyfrif|cyfeirnod|cyf)\b"
    r"[\s.:]*(?:number|no|num|rhif)?[\s.:#]*([0-9A-Z][0-9A-Z/\-]{5,19})\b",
    re.IGNORECASE,
)
_FIGURES: Final = str.maketrans("OIlSB", "01158")
_NEVER_LETTERS: Final = str.maketrans("OIl", "011")
"""No postcode has these letters behind its first figure."""
_MOST: Final = 12


def facts_in(letter: Letter) -> tuple[LetterFact, ...]:
    """Return the facts in *letter*, in the order in which they stand."""
    found = [fact for line in letter.lines for fact in _in_line(line)]
    found += _born(letter)
    for code in letter.codes:
        reference = _reference(code)
        if reference is not None:
            found.append(LetterFact(FactKind.REFERENCE, reference, (), -1))
    return tuple(found)


def values_of(facts: tuple[LetterFact, ...], kind: FactKind) -> tuple[str, ...]:
    """Return the different values of one kind, the first ones alone."""
    values = dict.fromkeys(fact.value for fact in facts if fact.kind is kind)
    return tuple(values)[:_MOST]


def _in_line(line: Line) -> Iterator[LetterFact]:
    """Give every fact of which the shape stands in a line, put as the store has it."""
    for kind, shape, put in _SHAPES:
        for found in shape.finditer(line.text):
            value = put(found)
            if value is not None:
                spots = line.at(found.start(), found.end())
                yield LetterFact(kind, value, spots, line.row)


_TAKEN_FOR: Final = dict(zip("S5B8Z2G6QD0", "5S8B2Z6G00Q", strict=True))


def _the_reference(found: re.Match[str]) -> str | None:
    """Return a reference that adds up, with one symbol put right if need be.

    Whether it is the right one the store says: hardly one in 2**50 is there.
    """
    body = "".join(found.groups()).upper()
    tries = [body]
    tries += [
        body[:place] + _TAKEN_FOR[each] + body[place + 1 :]
        for place, each in enumerate(body)
        if each in _TAKEN_FOR
    ]
    known = (_reference("GH" + each) for each in tries)
    return next((each for each in known if each is not None), None)


def _the_postcode(found: re.Match[str]) -> str | None:
    return _postcode(found[1], found[2])


def _the_phone(found: re.Match[str]) -> str | None:
    try:
        return parse_phone(found[0].strip(" -("))
    except FieldProblem:
        return None


def _the_email(found: re.Match[str]) -> str | None:
    try:
        return fold_email(parse_email(found[0].strip(".")))
    except FieldProblem:
        return None


def _the_uprn(found: re.Match[str]) -> str | None:
    return found[1].lstrip("0") or None


def _the_account(found: re.Match[str]) -> str | None:
    key = found[1].upper()
    return key if any(letter.isdigit() for letter in key) else None


_SHAPES: Final = (
    (FactKind.REFERENCE, _REFERENCE, _the_reference),
    (FactKind.POSTCODE, _POSTCODE, _the_postcode),
    (FactKind.PHONE, _PHONE, _the_phone),
    (FactKind.EMAIL, _EMAIL, _the_email),
    (FactKind.UPRN, _UPRN, _the_uprn),
    (FactKind.ACCOUNT, _ACCOUNT, _the_account),
)


def _born(letter: Letter) -> Iterator[LetterFact]:
    """Give days of birth: behind their label, or beside it in the same row."""
    for place, line in enumerate(letter.lines):
        label = _BORN.search(line.text)
        if label is None:
            continue
        beside = letter.lines[place : place + 2]
        for other in beside:
            if other.row != line.row:
                continue
            start = label.end() if other is line else 0
            day = next((day for day in days_in(other) if day.start >= start), None)
            if day is not None:
                value = day.day.isoformat()
                spots = other.at(day.start, day.end)
                yield LetterFact(FactKind.BORN, value, spots, line.row)
                break


def born_days(facts: tuple[LetterFact, ...]) -> frozenset[date]:
    """Return the days of birth among *facts*."""
    return frozenset(
        date.fromisoformat(value) for value in values_of(facts, FactKind.BORN)
    )


def _reference(text: str) -> str | None:
    if not text.upper().startswith("GH"):
        return None
    try:
        return parse_reference(text)
    except FieldProblem:
        return None


def _postcode(outward: str, inward: str) -> str | None:
    """Return a postcode whose letters and figures are where they belong."""
    last = inward[0].translate(_FIGURES) + inward[1:].replace("0", "O")
    figures = _mended(outward, _NEVER_LETTERS)
    for first in dict.fromkeys((figures, outward, _mended(outward, _FIGURES))):
        if is_postcode(first + last):
            return parse_postcode(first + last)
    return None


def _mended(outward: str, figures: dict[int, int]) -> str:
    letters = 2 if len(outward) > 2 and outward[1].isalpha() else 1  # noqa: PLR2004  an area has one letter or two
    return outward[:letters] + outward[letters:].translate(figures)
