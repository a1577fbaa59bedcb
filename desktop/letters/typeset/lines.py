"""Lines of words as operators of a content stream, and how wide words are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from desktop.letters.typeset.fonts import font
from desktop.letters.typeset.sizes import Type

_WORDS_KEPT: Final = 40_000


class Segment(NamedTuple):
    """A part of a line that is of one kind.

    Attributes:
        drawn: the operators; the font is the paragraph's own before and after.
        link: where it leads.
        told: what the element that it is says of itself: its language, or what is
            read in place of what is drawn; None for words like all others.
        left: where it begins, from the beginning of the line, in points.
        width: in points.
    """

    drawn: bytes
    link: str | None
    told: bytes | None
    left: float
    width: float


class Line(NamedTuple):
    """One line.

    Attributes:
        drawn: all its operators, for a line that is not parted.
        width: in points, without the space at its end.
    """

    drawn: bytes
    width: float
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True)
class Laid:
    """Some words as lines.

    Attributes:
        lines: from top to bottom; one at least.
        type: its size and leading.
        parted: whether a part of it is an element of its own, like a link.
        extra: the characters that the smallest subset of each font lacks.
        missing: the characters that no font has.
    """

    lines: tuple[Line, ...]
    type: Type
    parted: bool = False
    extra: tuple[tuple[bytes, frozenset[str]], ...] = ()
    missing: frozenset[str] = frozenset()

    @property
    def height(self) -> float:
        """How much of the page it takes, in points."""
        return len(self.lines) * self.type.leading


class WordWidths(dict[str, int]):
    """How wide words are in one font, in thousandths of its size."""

    def __init__(self, name: bytes) -> None:
        super().__init__()
        self._widths = font(name).widths
        self.space = self._widths[" "]

    def __missing__(self, word: str) -> int:
        width = sum(map(self._widths.__getitem__, word))
        if len(self) > _WORDS_KEPT:
            self.clear()
        self[word] = width
        return width


@lru_cache(maxsize=2)
def word_widths(name: bytes) -> WordWidths:
    """Return how wide words are in Inter, regular or bold."""
    return WordWidths(name)


def switch(name: bytes, base: bytes, size: float) -> tuple[bytes, bytes]:
    """Return what turns to another font and back."""
    if name == base:
        return b"", b""
    return b"/%b %g Tf" % (name, size), b"/%b %g Tf" % (base, size)
