"""Whether two names may be two forms of one person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from db.domain.given_names import same_person_forms
from db.domain.name_sounds import sound_of
from db.domain.names import tokens

_MOST_WORDS: Final = 12
_JOINED: Final = re.compile(r"(?<=\w)[-\u2010\u2011\u2013](?=\w)")


def another_form(one: str, other: str) -> bool:
    """Return whether the names have the same words, in other forms or order.

    Peggy Jones is another form of Margaret Jones, and Jones Mohd of Muhammad
    Jones. Two words at least have to agree, as half the Peggys are strangers.
    """
    ours, theirs = tokens(one)[:_MOST_WORDS], tokens(other)[:_MOST_WORDS]
    if len(ours) != len(theirs) or len(ours) < 2:  # noqa: PLR2004  two words
        return False
    left = list(theirs)
    for word in ours:
        match = next((each for each in left if _one_word(word, each)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def half_of_double(one: str, other: str) -> bool:
    """Return whether one name is the other with half of a double name.

    Sarah Jones is Sarah Smith-Jones, before she married or in short.
    """
    return any(
        another_form(half, name)
        for double, name in ((one, other), (other, one))
        for half in _halves(double)
    )


def _one_word(word: str, other: str) -> bool:
    return same_person_forms(word, other) or sound_of(word) == sound_of(other)


def _halves(name: str) -> Iterator[str]:
    """Give *name* with one part of each double name in its place."""
    words = name.split()[:_MOST_WORDS]
    for place, word in enumerate(words):
        parts = _JOINED.split(word)
        if len(parts) > 1:
            for part in parts[:4]:
                yield " ".join((*words[:place], part, *words[place + 1 :]))
