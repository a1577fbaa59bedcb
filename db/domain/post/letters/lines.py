"""A letter as it was read: words with their places, in lines as the eye sees them.

Places are thousandths of the upright page. A gap in a line parts it, so that an
address at the right and one at the left are two lines and not one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from db.domain.names import fold

_GAP: Final = 35
"""Thousandths of a page's width; words of one sentence stand closer."""
_MOST_PAGES_AHEAD: Final = 4
_MOST_PAGES_BEHIND: Final = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a word stands; pages count from 1."""

    page: int = 1
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    def kept(self) -> list[int]:
        """Return it as suggestions keep it."""
        return [self.page, self.left, self.top, self.right, self.bottom]


@dataclass(frozen=True, slots=True)
class LetterWord:
    """A word and its place; *line* is the reader's own number of its line."""

    text: str
    line: int
    spot: Spot = Spot()


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand together.

    Attributes:
        text: the words with single spaces.
        folded: as it is searched (`db.domain.names.fold`).
        row: of the page; parts of one row share it.
    """

    words: tuple[LetterWord, ...]
    text: str
    folded: str
    page: int
    row: int

    @property
    def top(self) -> int:
        """Return how far down the page it stands, in thousandths."""
        return self.words[0].spot.top

    def at(self, start: int, end: int) -> tuple[Spot, ...]:
        """Return where the words are of which *text* has letters start to end."""
        found: list[Spot] = []
        place = 0
        for word in self.words:
            if place < end and place + len(word.text) > start:
                found.append(word.spot)
            place += len(word.text) + 1
        return tuple(found)

    def spots(self) -> tuple[Spot, ...]:
        """Return where all its words stand."""
        return tuple(word.spot for word in self.words)


@dataclass(frozen=True, slots=True)
class Letter:
    """The lines of a letter, page after page, and the texts of its bar codes."""

    lines: tuple[Line, ...]
    codes: tuple[str, ...] = ()

    def first_page(self) -> tuple[Line, ...]:
        """Return the lines of the first page that has any."""
        first = self.lines[0].page if self.lines else 1
        return tuple(line for line in self.lines if line.page == first)


def letter_of(
    pages: Iterable[Sequence[LetterWord]], codes: Sequence[str] = ()
) -> Letter:
    """Return the letter that the words of *pages*, from the first, make."""
    lines: list[Line] = []
    for words in pages:
        for _, together in groupby(words, key=lambda word: word.line):
            row = len(lines)
            lines += (_line(part, row) for part in _parted(list(together)))
    return Letter(tuple(lines), tuple(codes))


def letter_of_text(pages: Iterable[str]) -> Letter:
    """Return the letter of plain texts, whose places are not known."""
    kept: list[list[LetterWord]] = []
    for number, text in enumerate(pages, 1):
        written = text.splitlines()
        spread = 1000 // max(1, len(written))
        kept.append(
            [
                LetterWord(word, row, Spot(number, 0, row * spread, 0, 0))
                for row, line in enumerate(written)
                for word in line.split()
            ]
        )
    return letter_of(kept)


def pages_to_look_at(count: int) -> tuple[int, ...]:
    """Return which of *count* pages are read for facts: the first and the last."""
    ahead = range(min(count, _MOST_PAGES_AHEAD))
    behind = range(max(len(ahead), count - _MOST_PAGES_BEHIND), count)
    return (*ahead, *behind)


def on_page(word: LetterWord, page: int) -> LetterWord:
    """Return *word* on a page of that number."""
    return replace(word, spot=replace(word.spot, page=page))


def _parted(words: list[LetterWord]) -> Iterable[list[LetterWord]]:
    part: list[LetterWord] = []
    for word in words:
        if part and word.spot.right and word.spot.left - part[-1].spot.right > _GAP:
            yield part
            part = []
        part.append(word)
    if part:
        yield part


def _line(words: list[LetterWord], row: int) -> Line:
    text = " ".join(word.text for word in words)
    return Line(tuple(words), text, fold(text), words[0].spot.page, row)
