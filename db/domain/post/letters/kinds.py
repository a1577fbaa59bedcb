"""What kind of document a letter is, from a form's own code and from its words.

A code that the council prints on its forms says it for certain. Words say it
where they head the letter, or where several of one kind stand there and hardly
any of another; else they are a guess, and somebody looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import msgspec

from db.domain.names import fold
from db.domain.post.document_types import DocumentType
from db.domain.post.letters.lines import Letter, Line, Spot


class LetterCode(msgspec.Struct, frozen=True, kw_only=True):
    """A code that the council prints on its letters and forms.

    Attributes:
        code: as it is printed, like ``HB10``; case, spaces and hyphens don't
            matter.
        type: key of the document type that it stands for.
        note: what the form is called.
    """

    code: str
    type: str
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a code that stands in any letter."""
        packed = packed_code(self.code)
        if len(packed) < _SHORTEST or not any(each.isdigit() for each in packed):
            raise ValueError("code needs a figure and three characters at least")


@dataclass(frozen=True, slots=True)
class KindFound:
    """What kind is proposed.

    Attributes:
        why: code or words: by what it was known.
        said: the code or the words themselves, from our own lists.
    """

    key: str
    sure: bool
    why: str
    said: str
    spots: tuple[Spot, ...] = ()


_SHORTEST: Final = 3
_MISREAD: Final = {"1": "[1Il|]", "0": "[0O]", "2": "[2Z]", "5": "[5S]"}
_SUBJECT: Final = 520
"""How far down the first page a letter's subject stands."""
_SHORT_LINE: Final = 9
_HEADED: Final = 3.0
_ENOUGH: Final = 3.0
_CLEAR: Final = 2.0
_LEAST: Final = 0.3
_PERHAPS_URGENT: Final = 0.6
_LONG_PHRASE: Final = 3


def packed_code(text: str) -> str:
    """Return a form's code without what differs from print to print."""
    return re.sub(r"[\s\-/.]", "", text).upper()


@dataclass(frozen=True)
class KindRules:
    """The rules of one council: its types and the codes on its forms."""

    types: tuple[DocumentType, ...]
    codes: tuple[LetterCode, ...]

    @cached_property
    def by_key(self) -> dict[str, DocumentType]:
        """Return the types by their keys."""
        return {kind.key: kind for kind in self.types}

    @cached_property
    def code_shapes(self) -> tuple[tuple[re.Pattern[str], LetterCode], ...]:
        """Return how each code may have been printed and read."""
        return tuple((_shape(each.code), each) for each in self.codes)

    @cached_property
    def phrases(self) -> tuple[tuple[str, str], ...]:
        """Return folded phrases and the types they speak for."""
        return tuple(
            (fold(phrase), kind.key) for kind in self.types for phrase in kind.words
        )

    def find(self, letter: Letter) -> KindFound | None:
        """Return what kind *letter* is; None where no rule says anything."""
        by_code = self._by_code(letter)
        if by_code is not None:
            return by_code
        scores, heard = self._heard(letter)
        if not scores:
            return None
        ranked = sorted(scores, key=lambda key: -scores[key])
        best = ranked[0]
        if scores[best] < _LEAST:
            return None
        second = scores[ranked[1]] if len(ranked) > 1 else 0.0
        clear = scores[best] >= _ENOUGH and scores[best] >= _CLEAR * second
        phrase, spots = heard[best]
        return KindFound(best, clear, "words", phrase, spots)

    def likely(self, letter: Letter) -> frozenset[str]:
        """Return every type for which something speaks at all."""
        return frozenset(self._heard(letter)[0])

    def urgent(self, letter: Letter, key: str | None) -> str | None:
        """Return why a letter can't wait; a likely reason is enough to put it first."""
        urgent = {kind.key: kind.urgent for kind in self.types if kind.urgent}
        if key in urgent:
            return urgent[key]
        scores = self._heard(letter)[0]
        likely = [each for each in urgent if scores.get(each, 0.0) >= _PERHAPS_URGENT]
        return urgent[max(likely, key=lambda each: scores[each])] if likely else None

    def _by_code(self, letter: Letter) -> KindFound | None:
        found: dict[str, tuple[str, tuple[Spot, ...]]] = {}
        for line in letter.lines:
            if len(line.words) > _SHORT_LINE:
                continue
            for shape, code in self.code_shapes:
                if (match := shape.search(line.text)) is not None:
                    place = line.at(match.start(), match.end())
                    found.setdefault(code.type, (code.code, place))
        if len(found) != 1:
            return None
        key, (printed, spots) = next(iter(found.items()))
        return KindFound(key, sure=True, why="code", said=printed, spots=spots)

    def _heard(
        self, letter: Letter
    ) -> tuple[dict[str, float], dict[str, tuple[str, tuple[Spot, ...]]]]:
        scores: dict[str, float] = {}
        heard: dict[str, tuple[str, tuple[Spot, ...]]] = {}
        best: dict[str, tuple[float, int]] = {}
        whole = " ".join(line.folded for line in letter.lines)
        for phrase, key in self.phrases:
            if phrase not in whole:
                continue
            weight, spots = _weight(phrase, letter.lines)
            if not weight:
                continue
            scores[key] = scores.get(key, 0.0) + weight
            rank = (weight, len(phrase))
            if rank > best.get(key, (0.0, 0)):
                best[key], heard[key] = rank, (phrase, spots)
        return scores, heard


def _shape(code: str) -> re.Pattern[str]:
    """Return the shape of a printed code: hyphens may be spaces, I may be 1."""
    letters = (_MISREAD.get(each, re.escape(each)) for each in packed_code(code))
    between = r"[\s/.-]?"
    return re.compile(rf"(?<!\w){between.join(letters)}(?!\w)")


def _weight(phrase: str, lines: Sequence[Line]) -> tuple[float, tuple[Spot, ...]]:
    """Return how much a phrase says where it stands best, and where that is."""
    pattern = _pattern(phrase)
    best = 0.0
    where: tuple[Spot, ...] = ()
    words = phrase.count(" ") + 1
    usual = min(words, _LONG_PHRASE) / _LONG_PHRASE
    for line in _with_next(lines):
        found = pattern.search(line.folded)
        if found is None:
            continue
        weight = _HEADED if _heads(line, words) else usual
        if weight > best:
            best, where = weight, _spots(line, phrase)
    return best, where


def _with_next(lines: Sequence[Line]) -> Iterable[Line]:
    """Give each line, and each with the next where a sentence runs on."""
    for place, line in enumerate(lines):
        yield line
        below = lines[place + 1] if place + 1 < len(lines) else None
        if below is not None and below.page == line.page:
            words = (*line.words, *below.words)
            text, folded = f"{line.text} {below.text}", f"{line.folded} {below.folded}"
            yield Line(words, text, folded, line.page, line.row)


def _heads(line: Line, words: int) -> bool:
    """Return whether a phrase in *line* is its subject rather than a remark."""
    if line.page != 1 or line.top > _SUBJECT or len(line.words) > _SHORT_LINE:
        return False
    if line.text.rstrip().endswith((".", ",")) or not line.text[:1].isupper():
        return False
    return words * 2 >= len(line.words) - 1 or line.folded.startswith(
        ("re ", "parthed ")
    )


def _spots(line: Line, phrase: str) -> tuple[Spot, ...]:
    wanted = phrase.split()
    said = [fold(word.text) for word in line.words]
    for start in range(len(said)):
        if [each.strip() for each in said[start : start + len(wanted)]] == wanted:
            return tuple(w.spot for w in line.words[start : start + len(wanted)])
    return ()


@lru_cache(maxsize=2048)
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)")
