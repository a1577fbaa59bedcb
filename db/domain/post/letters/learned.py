"""What was learned from confirmed letters: numbers, from which no word can be told.

Words are hashed into a few thousand buckets before anything is learned, those
of few letters are left out, and so are letters that few may see. What is kept is
weights for buckets, as whole numbers in JSON; a program of another edition
learns anew.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

import msgspec

from db.domain.names import fold

EDITION: Final = 1
BUCKETS: Final = 4096
_WORD: Final = re.compile(r"[^\W\d_]{3,24}")
_MOST_WORDS: Final = 1_500
_FEWEST_WORDS: Final = 8
SCALE: Final = 64
"""Weights are kept in 64ths."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a letter is like.

    Attributes:
        chance: from 0 to 1, as often as such guesses were right.
        count: how many confirmed letters of the kind were learned from.
    """

    key: str
    chance: float
    count: int


class Learned(msgspec.Struct, frozen=True):
    """What was learned.

    Attributes:
        kinds: keys of the types it tells apart, as many as *weights*.
        counts: of how many letters of each it was learned.
        idf: of each bucket, in 64ths; 0 where too few letters had it.
        weights: of each kind, the weights of the buckets in 64ths.
        heat: divides the sums before they become chances; see `fit`.
    """

    edition: int
    kinds: tuple[str, ...]
    counts: tuple[int, ...]
    idf: tuple[int, ...]
    weights: tuple[tuple[int, ...], ...]
    bias: tuple[int, ...]
    heat: float


@dataclass(frozen=True)
class Reader:
    """What was learned, ready to be asked."""

    learned: Learned

    @cached_property
    def _idf(self) -> tuple[float, ...]:
        return tuple(value / SCALE for value in self.learned.idf)

    def guess(self, texts: Iterable[str]) -> Guess | None:
        """Return what the words on some pages are likest; None for too few words."""
        marks = buckets_of(texts)
        if len(marks) < _FEWEST_WORDS or not self.learned.kinds:
            return None
        vector = scaled(marks, self._idf)
        if not vector:
            return None
        sums = [
            (bias + sum(row[bucket] * value for bucket, value in vector.items()))
            / SCALE
            / self.learned.heat
            for row, bias in zip(self.learned.weights, self.learned.bias, strict=True)
        ]
        most = max(sums)
        powers = [math.exp(each - most) for each in sums]
        best = sums.index(most)
        chance = powers[best] / sum(powers)
        return Guess(self.learned.kinds[best], chance, self.learned.counts[best])


def buckets_of(texts: Iterable[str]) -> Counter[int]:
    """Return how often each bucket's words stand on some pages, pairs included."""
    words: list[str] = []
    for text in texts:
        words += _WORD.findall(fold(text))
        if len(words) > _MOST_WORDS:
            break
    words = words[:_MOST_WORDS]
    pairs = (f"{one} {two}" for one, two in pairwise(words))
    return Counter(zlib.crc32(each.encode()) % BUCKETS for each in (*words, *pairs))


def scaled(marks: Mapping[int, int], idf: tuple[float, ...]) -> dict[int, float]:
    """Return counts as a vector of length one, rare words weighing more."""
    values = {
        bucket: (1 + math.log(count)) * idf[bucket]
        for bucket, count in marks.items()
        if idf[bucket]
    }
    length = math.sqrt(sum(value * value for value in values.values()))
    return (
        {bucket: value / length for bucket, value in values.items()} if length else {}
    )


def written(learned: Learned) -> bytes:
    """Return what was learned as the store keeps it: JSON, packed."""
    return zlib.compress(msgspec.json.encode(learned))


def read(content: bytes) -> Learned | None:
    """Return what `written` gave; None where it is of another edition or damaged."""
    try:
        learned = msgspec.json.decode(zlib.decompress(content), type=Learned)
    except (zlib.error, msgspec.MsgspecError):
        return None
    same = (
        learned.edition == EDITION
        and len(learned.idf) == BUCKETS
        and len(learned.weights) == len(learned.kinds) == len(learned.bias)
        and len(learned.counts) == len(learned.kinds)
        and all(len(row) == BUCKETS for row in learned.weights)
        and learned.heat > 0
    )
    return learned if same else None
