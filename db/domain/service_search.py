"""Finding the service that somebody means, from a few letters, misspelt or not."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import Final

from jellyfish import damerau_levenshtein_distance

from db.domain.catalogue import Service

_WORD = re.compile(r"[^\W_]+")
_SAID_BETWEEN: Final = (
    "a an and are at been can cant do does for from get has have havent hasnt how i"
    " im in is it its me my near need of on or our the their there they this to want"
    " was we what when where who with would you your"
)
_FILLERS: Final = frozenset(_SAID_BETWEEN.split())
_APOSTROPHES: Final = "'\u2019"
LONGEST: Final = 100
SHORTEST_PLURAL: Final = 3  # "gas" is none
ONE_SLIP: Final = 4
TWO_SLIPS: Final = 7
EXACT, PREFIX, CLOSE = 10.0, 6.0, 4.0
IN_NAME: Final = 1.4
WHOLE_NAME, NAME_START, WHOLE_PHRASE, PHRASE_START = 60.0, 30.0, 50.0, 12.0

Entry = tuple[str, str, tuple[str, ...]]


def find_services(services: Sequence[Service], text: str, limit: int) -> list[Service]:
    """Return the services that *text* may mean, best first, at most *limit*.

    Looks at English and Welsh names and at what customers say. Words that
    match nothing are compared by spelling. An empty text finds nothing.
    """
    entries = tuple((s.name, s.name_cy, s.words) for s in services)
    return [services[n] for n in _index(entries).rank(text)[:limit]]


@lru_cache(maxsize=4)
def _index(entries: tuple[Entry, ...]) -> _Index:
    owners: dict[str, dict[int, float]] = {}
    phrases: list[tuple[str, int, bool]] = []
    for n, (name, name_cy, words) in enumerate(entries):
        for phrase in (name, name_cy, *words):
            in_name = phrase in {name, name_cy}
            folded = _fold(phrase)
            phrases.append((" ".join(folded), n, in_name))
            for word in folded:
                weights = owners.setdefault(word, {})
                weights[n] = max(weights.get(n, 1.0), IN_NAME if in_name else 1.0)
    known = sorted(owners)
    return _Index(
        words=known,
        letters=[_letters(word) for word in known],
        owners=owners,
        phrases=sorted(phrases),
    )


@dataclass(frozen=True, slots=True)
class _Index:
    """The catalogue's words in order, and which entries use them.

    Attributes:
        letters: for each word the set of its letters, as bits.
        owners: for each word its entries, with the word's weight in them.
        phrases: whole names and sayings, with entry and whether a name.
    """

    words: list[str]
    letters: list[int]
    owners: dict[str, dict[int, float]]
    phrases: list[tuple[str, int, bool]]

    def rank(self, text: str) -> list[int]:
        """Return the places of the entries found, best first."""
        asked = _fold(text[:LONGEST])
        telling = [word for word in asked if word not in _FILLERS] or asked
        if not telling:
            return []
        scores: dict[int, float] = {}
        hits: dict[int, int] = {}
        for word in telling:
            for n, score in self._matches(word).items():
                scores[n] = scores.get(n, 0.0) + score
                hits[n] = hits.get(n, 0) + 1
        for n, count in hits.items():
            scores[n] *= count / len(telling)
        for n, extra in self._phrase_scores(" ".join(asked)).items():
            scores[n] = scores.get(n, 0.0) + extra
        return sorted(scores, key=lambda n: (-scores[n], n))

    def _phrase_scores(self, text: str) -> dict[int, float]:
        best: dict[int, float] = {}
        for at in range(bisect_left(self.phrases, (text,)), len(self.phrases)):
            phrase, n, in_name = self.phrases[at]
            if not phrase.startswith(text):
                break
            if phrase == text:
                extra = WHOLE_NAME if in_name else WHOLE_PHRASE
            else:
                extra = NAME_START if in_name else PHRASE_START
            best[n] = max(best.get(n, 0.0), extra)
        return best

    def _matches(self, word: str) -> dict[int, float]:
        """Return the score of each entry for one word; rare words count more."""
        found: dict[int, float] = {}
        for at in range(bisect_left(self.words, word), len(self.words)):
            known = self.words[at]
            if not known.startswith(word):
                break
            self._take(found, known, EXACT if known == word else PREFIX)
        if not found:
            for known, slips in self._close(word):
                self._take(found, known, CLOSE / slips)
        return found

    def _close(self, word: str) -> list[tuple[str, int]]:
        """Return the words one slip from *word*, or two if long, and how many.

        Comparing letter sets first spares nearly all comparisons: a slip
        changes at most two of them.
        """
        letters = _letters(word)
        close: list[tuple[str, int]] = []
        for known, others in zip(self.words, self.letters, strict=True):
            allowed = _slips(max(len(word), len(known)))
            if (letters ^ others).bit_count() > 2 * allowed or abs(
                len(word) - len(known)
            ) > allowed:
                continue
            slips = damerau_levenshtein_distance(word, known)
            if slips <= allowed:
                close.append((known, slips))
        return close

    def _take(self, found: dict[int, float], word: str, base: float) -> None:
        owners = self.owners[word]
        rarity = base / (1.0 + log(len(owners)) / 2)
        for n, weight in owners.items():
            found[n] = max(found.get(n, 0.0), rarity * weight)


def _fold(text: str) -> list[str]:
    """Return the words of *text* without case, accents, apostrophes or plural s."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        c for c in plain if not unicodedata.combining(c) and c not in _APOSTROPHES
    )
    return [_singular(word) for word in _WORD.findall(kept)]


def _singular(word: str) -> str:
    if len(word) <= SHORTEST_PLURAL or word.endswith("ss"):
        return word
    return (
        word.removesuffix("ies") + "y"
        if word.endswith("ies")
        else word.removesuffix("s")
    )


def _letters(word: str) -> int:
    """Return the letters of *word* as a set of bits; others share bits."""
    bits = 0
    for letter in word:
        bits |= 1 << ord(letter) % 32
    return bits


def _slips(length: int) -> int:
    """Return how many slips a word of *length* may have.

    Short words differ by a letter and mean something else.
    """
    return 0 if length < ONE_SLIP else 1 if length < TWO_SLIPS else 2
