"""The SQL functions that search triggers call.

They are deterministic, so that an index or a trigger may rest on them, and
answer None for None.
"""

from __future__ import annotations

import json
from typing import Protocol

from db.domain import names, search_marks

SHORTEST = 3
LONGEST = 32


class HasFunctions(Protocol):
    """A database connection that takes functions of ours."""

    def create_function(
        self, name: str, narg: int, func: object, *, deterministic: bool
    ) -> None:
        """Make *func* callable from SQL as *name*."""


def fold(text: str | None) -> str | None:
    """Return *text* as search compares it: no case, no accents."""
    return None if text is None else names.fold(text)


def sounds(text: str | None) -> str | None:
    """Return the sounds of the names in *text*, divided by spaces."""
    return None if text is None else " ".join(names.sounds(text))


def digits(text: str | None) -> str | None:
    """Return the decimal digits in *text* as 0 to 9, whatever their script."""
    if text is None:
        return None
    return "".join(str(int(char)) for char in text if char.isdecimal())


def name_words(text: str | None) -> str | None:
    """Return the words of names as the index of people has them."""
    return None if text is None else search_marks.name_words(text)


def place_words(text: str | None) -> str | None:
    """Return the words of an address as the index of people has them."""
    return None if text is None else search_marks.place_words(text)


def phone_words(e164: str | None) -> str | None:
    """Return the words by which a phone number is found."""
    return None if e164 is None else search_marks.phone_words(e164)


def spellings(text: str | None) -> str:
    """Return the words that the names in *text* are made of, as a JSON list.

    Short words and those with digits are left out: nobody misspells them.
    """
    words = () if text is None else names.tokens(text)
    return json.dumps(
        [word for word in words if word.isalpha() and SHORTEST <= len(word) <= LONGEST]
    )


def backwards(text: str | None) -> str | None:
    """Return *text* from its last letter to its first."""
    return None if text is None else text[::-1]


def register(connection: HasFunctions) -> None:
    """Make the functions of this module callable on *connection*."""
    for function in (
        fold,
        sounds,
        digits,
        name_words,
        place_words,
        phone_words,
        spellings,
        backwards,
    ):
        connection.create_function(function.__name__, 1, function, deterministic=True)
