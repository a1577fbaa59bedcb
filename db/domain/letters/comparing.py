"""What changed from one edition of a template to the next, line by line.

Words that stand within a line that was changed are told apart, so that whoever
approves an edition reads what is new and not the whole of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import StrEnum, auto
from typing import Final

from db.domain.letters.editions import EditionContent

_WORD: Final = re.compile(r"\w+|\s+|[^\w\s]")
_ALIKE: Final = 0.4
"""From this share of words on two lines are one that was changed."""
_AROUND: Final = 1
_MOST_LINES: Final = 1_500
_MOST_PAIRS: Final = 160_000
"""Of words of two lines; beyond it they are told as a whole, in no time."""
_TEXTS: Final = frozenset({"text", "text_cy"})
_NOT_TOLD: Final = frozenset({"change_note", "signatory"})


class Change(StrEnum):
    """What became of a line."""

    SAME = auto()
    OUT = auto()
    IN = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a line; *changed* where they are in this line alone."""

    words: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """One line of a comparison.

    Attributes:
        number: of the line in the edition where it stands, from 1; 0 for lines
            that are left out because they stayed.
    """

    change: Change
    number: int
    pieces: tuple[Piece, ...] = ()

    @property
    def words(self) -> str:
        """Return the whole line."""
        return "".join(piece.words for piece in self.pieces)


def changed_lines(before: str, after: str) -> tuple[ChangedLine, ...]:
    """Return what was taken out and put in, with a line that stayed around each.

    Nothing where both say the same. Texts of more lines than a letter may have
    are told as taken out and put in as a whole.
    """
    old, new = before.splitlines(), after.splitlines()
    if old == new:
        return ()
    if max(len(old), len(new)) > _MOST_LINES:
        return (*_whole(Change.OUT, old, 0), *_whole(Change.IN, new, 0))
    return tuple(_lines(old, new))


def changed_settings(
    before: EditionContent, after: EditionContent
) -> tuple[tuple[str, object, object], ...]:
    """Return the name of each thing beside the texts that differs, and both values."""
    names = (each.name for each in fields(EditionContent))
    return tuple(
        (name, getattr(before, name), getattr(after, name))
        for name in names
        if name not in _TEXTS | _NOT_TOLD
        and getattr(before, name) != getattr(after, name)
    )


def _lines(old: Sequence[str], new: Sequence[str]) -> Iterator[ChangedLine]:
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for number, (step, a, b, c, d) in enumerate(steps):
        if step == "equal":
            yield from _stayed(new, c, d, first=not number, last=d == len(new))
        elif step == "replace":
            yield from _replaced(old[a:b], a, new[c:d], c)
        else:
            yield from _whole(Change.OUT, old[a:b], a)
            yield from _whole(Change.IN, new[c:d], c)


def _stayed(
    lines: Sequence[str], begin: int, end: int, *, first: bool, last: bool
) -> Iterator[ChangedLine]:
    """Give the words that stayed beside a change, and where others are left out."""
    told = [n for n in range(begin, end) if lines[n].strip()]
    head = 0 if first else min(_AROUND, len(told))
    tail = 0 if last else min(_AROUND, len(told) - head)
    for n in told[:head]:
        yield ChangedLine(Change.SAME, n + 1, (Piece(lines[n]),))
    if len(told) > head + tail:
        yield ChangedLine(Change.LEFT_OUT, 0)
    for n in told[len(told) - tail :]:
        yield ChangedLine(Change.SAME, n + 1, (Piece(lines[n]),))


def _whole(change: Change, lines: Sequence[str], before: int) -> Iterator[ChangedLine]:
    """Give lines that came or went as they stand, those without words left out."""
    for number, line in enumerate(lines, start=before + 1):
        if line.strip():
            yield ChangedLine(change, number, (Piece(line),))


def _replaced(
    old: Sequence[str], before: int, new: Sequence[str], ahead: int
) -> Iterator[ChangedLine]:
    """Give each line that was changed beside what it became."""
    pairs = min(len(old), len(new))
    for n in range(pairs):
        yield from _pair(old[n], before + n + 1, new[n], ahead + n + 1)
    yield from _whole(Change.OUT, old[pairs:], before + pairs)
    yield from _whole(Change.IN, new[pairs:], ahead + pairs)


def _pair(old: str, at: int, new: str, to: int) -> Iterator[ChangedLine]:
    was, now = _told_apart(old, new)
    for change, number, pieces in ((Change.OUT, at, was), (Change.IN, to, now)):
        if "".join(piece.words for piece in pieces).strip():
            yield ChangedLine(change, number, pieces)


def _told_apart(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return the words of two lines, those marked that one of them alone has."""
    was, now = _WORD.findall(old), _WORD.findall(new)
    if len(was) * len(now) > _MOST_PAIRS:
        return (Piece(old),), (Piece(new),)
    left, right = ([word for word in one if not word.isspace()] for one in (was, now))
    if SequenceMatcher(None, left, right, autojunk=False).ratio() < _ALIKE:
        return (Piece(old),), (Piece(new),)
    matcher = SequenceMatcher(None, was, now, autojunk=False)
    before, after = list[Piece](), list[Piece]()
    for step, a, b, c, d in matcher.get_opcodes():
        before.append(Piece("".join(was[a:b]), step != "equal"))
        after.append(Piece("".join(now[c:d]), step != "equal"))
    return _with_words(before), _with_words(after)


def _with_words(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.words)
