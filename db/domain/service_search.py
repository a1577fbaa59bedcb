"""Finding the service that somebody means, from a few letters, misspelt or not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
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
    return _Index.of(entries)


@dataclass(frozen=True, slots=True)
class _Index:
    """The catalogue's words, each with the entries that use it and its weight."""

    words: dict[str, dict[int, float]] = field(default_factory=dict)
    phrases: list[tuple[str, int, bool]] = field(default_factory=list)

    @classmethod
    def of(cls, entries: tuple[Entry, ...]) -> _Index:
        index = cls()
        for n, (name, name_cy, words) in enumerate(entries):
            for phrase, in_name in (
                (name, True),
                (name_cy, True),
                *((word, False) for word in words),
            ):
                folded = _fold(phrase)
                index.phrases.append((" ".join(folded), n, in_name))
                for word in folded:
                    owners = index.words.setdefault(word, {})
                    owners[n] = max(owners.get(n, 1.0), IN_NAME if in_name else 1.0)
        return index

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
        self._add_phrases(" ".join(asked), scores)
        return sorted(scores, key=lambda n: (-scores[n], n))

    def _add_phrases(self, text: str, scores: dict[int, float]) -> None:
        best: dict[int, float] = {}
        for phrase, n, in_name in self.phrases:
            if phrase.startswith(text):
                if phrase == text:
                    extra = WHOLE_NAME if in_name else WHOLE_PHRASE
                else:
                    extra = NAME_START if in_name else PHRASE_START
                best[n] = max(best.get(n, 0.0), extra)
        for n, extra in best.items():
            scores[n] = scores.get(n, 0.0) + extra

    def _matches(self, word: str) -> dict[int, float]:
        """Return the score of each entry for one word; rare words count more."""
        found: dict[int, float] = {}
        for known, owners in self.words.items():
            if known == word:
                self._take(found, owners, EXACT)
            elif known.startswith(word):
                self._take(found, owners, PREFIX)
        if not found:
            for known in self.words:
                if _close(word, known):
                    self._take(found, self.words[known], CLOSE)
        return found

    @staticmethod
    def _take(found: dict[int, float], owners: dict[int, float], base: float) -> None:
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


def _close(word: str, known: str) -> bool:
    """Return whether one is a slip of the other: one letter, or two in long words."""
    length = max(len(word), len(known))
    if length < 4:  # noqa: PLR2004 - short words differ by a letter and mean something else
        return False
    slips = 1 if length < 7 else 2  # noqa: PLR2004 - about one slip for each four letters
    if abs(len(word) - len(known)) > slips:
        return False
    return damerau_levenshtein_distance(word, known) <= slips
