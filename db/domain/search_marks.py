"""Marks that keep the kinds of words in the index of people apart.

A beginning like ``hx2`` is part of every address and of hardly a name. Were the
kinds told apart by a filter, a search of names would step over a million
addresses; a mark before each word makes them different words.
"""

from __future__ import annotations

from typing import Final

from db.domain.names import tokens
from db.domain.phones import search_digits

PLACE: Final = "."
NATIONAL: Final = "-"
"""Before a phone number, or its first digits."""
ENDING: Final = "_"
"""Before the last digits of a phone number."""
EXACT: Final = "@"
"""Before an e-mail address or a date of birth."""

SHORTEST_START: Final = 5
LONGEST_START: Final = 9
_PARTICLE: Final = 3
_ENDINGS: Final = (4, 6, 7, 8)


def name_words(text: str) -> str:
    """Return the words of names, and those that some people write as one.

    Al-Masri is found as ``almasri`` too, and Mac Donald as ``macdonald``.
    """
    words: list[str] = []
    joined: list[str] = []
    for piece in text.split():
        parts = tokens(piece)
        if words and len(words[-1]) <= _PARTICLE and parts:
            joined.append(words[-1] + parts[0])
        if len(parts) > 1:
            joined.append("".join(parts))
        words += parts
    return " ".join(words + joined)


def place_words(text: str) -> str:
    """Return the words of an address, folded and marked."""
    return " ".join(PLACE + word for word in tokens(text))


def phone_words(e164: str) -> str:
    """Return the words by which a number, or either end of it, is found.

    Its beginnings stand as words of their own: thousands of numbers share
    their first six digits, and going through all of them takes too long.
    """
    digits = search_digits(e164)
    starts = range(SHORTEST_START, min(LONGEST_START + 1, len(digits)))
    return " ".join(
        [NATIONAL + digits]
        + [NATIONAL + digits[:length] for length in starts]
        + [ENDING + digits[-length:] for length in _ENDINGS if length < len(digits)]
    )
