"""How alike two documents read: a short print of their words, compared quickly.

The print holds, for each of 64 orders of all words, the first word's hash in
that order, cut to a byte: the share of bytes that agree tells which share of
their words two documents have in common. No word can be told from it.

Source: Broder, "On the resemblance and containment of documents" (1997); Li and
König, "b-Bit minwise hashing" (2010).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final

_ORDERS: Final = 64
_FEWEST_WORDS: Final = 12
_PRIME: Final = (1 << 61) - 1
WORDS, LOOK = "w", "p"
"""What a print begins with: of words, or of the picture of a page without any."""
_LOOK_BITS: Final = 6
"""Of 64 bits so many may differ in two scans of one page."""
_LEAST_DRAWN: Final = 8
"""Fewer bits than this are a sheet with hardly anything on it, as many letters are."""
_ALIKE: Final = 0.72
_BY_CHANCE: Final = 1 / 256


def _orders() -> tuple[tuple[int, int], ...]:
    """Return the factors of each order; fixed, as prints are kept."""
    found: list[tuple[int, int]] = []
    for number in range(_ORDERS):
        content = hashlib.blake2b(b"order %d" % number, digest_size=16).digest()
        first = int.from_bytes(content[:8]) % (_PRIME - 1) + 1
        found.append((first, int.from_bytes(content[8:]) % _PRIME))
    return tuple(found)


_FACTORS: Final = _orders()


def print_of_words(texts: Iterable[str]) -> str | None:
    """Return the print of the words on pages; None where there are too few.

    Punctuation and case don't count; what a page says once and what it says
    five times is told apart, pair by pair of neighbours.
    """
    words = [
        word.strip(".,;:()'\"!?").casefold() for text in texts for word in text.split()
    ]
    words = [word for word in words if word]
    if len(words) < _FEWEST_WORDS:
        return None
    marks = {
        int.from_bytes(hashlib.blake2b(mark.encode(), digest_size=7).digest())
        for mark in words
    }
    first = (
        min((factor * mark + more) % _PRIME for mark in marks)
        for factor, more in _FACTORS
    )
    return WORDS + bytes(least & 0xFF for least in first).hex()


def print_of_look(look: str | None) -> str | None:
    """Return the print of a page's picture, from its 16 hex digits."""
    return None if look is None else LOOK + look


def alike(one: str, other: str) -> float:
    """Return from 0 to 1 how alike the documents of two prints are.

    0 where they are of different sorts.
    """
    if not one or one[0] != other[0] or len(one) != len(other):
        return 0.0
    ours, theirs = one[1:], other[1:]
    if one[0] == LOOK:
        bits = (int(ours, 16) ^ int(theirs, 16)).bit_count()
        return 1 - bits / 64
    same = sum(
        a == b for a, b in zip(bytes.fromhex(ours), bytes.fromhex(theirs), strict=True)
    )
    share = same / _ORDERS
    return max(0.0, (share - _BY_CHANCE) / (1 - _BY_CHANCE))


def is_near(one: str, other: str) -> bool:
    """Return whether a person should see two documents beside each other.

    A short note on white paper looks like any other: that says nothing.
    """
    looks = [each[1:] for each in (one, other) if each.startswith(LOOK)]
    if any(int(bits, 16).bit_count() < _LEAST_DRAWN for bits in looks):
        return False
    least = 1 - _LOOK_BITS / 64 if one.startswith(LOOK) else _ALIKE
    return alike(one, other) >= least
