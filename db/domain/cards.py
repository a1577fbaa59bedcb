"""Payment card numbers, which must not be kept in a note.

Sources: ISO/IEC 7812-1 (8 to 19 digits, the last by Luhn's formula; which
first digits issuers of payment cards have); PCI DSS 4.0, requirement 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from db.errors import FieldProblem

SHORTEST: Final = 13
LONGEST: Final = 19

_GROUP: Final = re.compile(r"[0-9]+")
_BETWEEN: Final = re.compile(r"[ \u00a0\u2007\u202f\-\u2010-\u2015\u2212]{1,3}")
_LONGEST_GAP: Final = 3
_PREFIX: Final = 4
_ISSUED: Final = re.compile(r"3[04-9]|4|5|6|2(?:2[2-9]|[3-6]|7[01]|720)")
_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def find_card_numbers(text: str) -> list[tuple[int, int]]:
    """Return where card numbers stand in *text*, as (start, end), in order.

    A card number is 13 to 19 digits that pass Luhn's formula, written in one
    piece or in groups with spaces or hyphens between. It begins and ends with
    a whole group, so that it isn't cut out of a longer number. One digit in
    ten passes by chance; that phone numbers, dates and property numbers in a
    row are not taken for a card, groups must begin as a payment card does,
    and one piece must not begin with nought.

    Takes time in proportion to the length of *text*.
    """
    found: list[tuple[int, int]] = []
    for run in _runs(text):
        position = 0
        while position < len(run):
            count = _groups_of_card(text, run, position)
            if count:
                found.append((run[position][0], run[position + count - 1][1]))
            position += count or 1
    return found


def check_no_card(field: str, text: str) -> None:
    """Raise FieldProblem for *field* if a card number stands in *text*."""
    if find_card_numbers(text):
        raise FieldProblem(
            field, "Take out the card number: card numbers must not be kept here"
        )


def passes_luhn(digits: str) -> bool:
    """Return whether the last of *digits* is right by Luhn's formula."""
    values = [int(digit) for digit in reversed(digits)]
    return not (sum(values[::2]) + sum(_DOUBLED[value] for value in values[1::2])) % 10


def _runs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the groups of digits that only spaces and hyphens hold apart."""
    run: list[tuple[int, int]] = []
    for match in _GROUP.finditer(text):
        start, end = match.span()
        if run:
            gap = run[-1][1]
            near = start - gap <= _LONGEST_GAP
            if not (near and _BETWEEN.fullmatch(text, gap, start)):
                yield run
                run = []
        run.append((start, end))
    if run:
        yield run


def _groups_of_card(text: str, run: list[tuple[int, int]], first: int) -> int:
    """Return how many groups from *first* on are a card; the most, or nought."""
    digits, best = "", 0
    for count, (start, end) in enumerate(run[first : first + LONGEST], start=1):
        if len(digits) + end - start > LONGEST:
            break
        digits += text[start:end]
        if count > 1 and len(digits) >= _PREFIX and not _ISSUED.match(digits):
            break
        if len(digits) >= SHORTEST and digits[0] != "0" and passes_luhn(digits):
            best = count
    return best
