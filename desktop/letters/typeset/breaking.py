"""Words broken into lines, and the lines as operators of a content stream.

What a template says in every letter is broken once per process: the lines of each
paragraph are kept by its words, its type and its width.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from db.domain.letters.document import Span, Words
from desktop.letters.typeset.figures import EVEN
from desktop.letters.typeset.fonts import BOLD, REGULAR, beyond_plain, font
from desktop.letters.typeset.lines import Laid, Line, switch, word_widths
from desktop.letters.typeset.mixed import clean, lay_mixed
from desktop.letters.typeset.sizes import Type

_KEPT: Final = 4096
"""How many paragraphs are remembered; the oldest unused one goes first."""
_BREAK_AFTER: Final = frozenset("-/.@_?&=,;:")
_THOUSAND: Final = 1000


@lru_cache(maxsize=_KEPT)
def lay(words: Words, type_: Type, width: float) -> Laid:
    """Return words broken into lines of at most *width* points."""
    if words and all(_is_like(span, words[0]) for span in words):
        text = clean("".join([span.text for span in words]))
        name = BOLD if type_.bold or words[0].bold else REGULAR
        if font(name).known.issuperset(text.replace("\n", " ")):
            if type_.even:
                text = text.translate(EVEN)
            return _lay_plain(text, name, type_, width)
    return lay_mixed(words, type_, width)


def _is_like(span: Span, first: Span) -> bool:
    """Return whether a span is set just as the first one, and as plain text."""
    return span.bold == first.bold and span.link is None and span.language is None


def lay_text(text: str, type_: Type, width: float) -> Laid:
    """Return plain text broken into lines of at most *width* points."""
    return lay((Span(text),), type_, width)


def _lay_plain(text: str, name: bytes, type_: Type, width: float) -> Laid:
    base = BOLD if type_.bold else REGULAR
    face, size = font(name), type_.size
    to_points = size / _THOUSAND
    before, after = switch(name, base, size)
    lines = []
    broken = break_words(text, name, width / to_points)
    for line, units in broken:
        shown = before + b"(" + face.written(line) + b")Tj" + after
        lines.append(Line(shown, units * to_points))
    extra = beyond_plain(text) - {"\n"}
    return Laid(tuple(lines), type_, extra=((name, extra),) if extra else ())


def break_words(text: str, name: bytes, room: float) -> list[tuple[str, int]]:
    """Return the lines of plain text and their widths in thousandths of the size.

    A line that goes on ends with a space, so that what reads the page aloud does
    not join two words; one that breaks inside a word does not.
    """
    widths = word_widths(name)
    space = widths.space
    lines: list[tuple[str, int]] = []
    for paragraph in text.split("\n"):
        line: list[str] = []
        used = 0
        for word in paragraph.split(" "):
            if not word:
                continue
            width = widths[word]
            if line and used + space + width <= room:
                line.append(word)
                used += space + width
                continue
            if line:
                lines.append((" ".join(line) + " ", used))
            if width > room:
                *whole, rest = _pieces(word, name, room)
                lines += [(piece, widths[piece]) for piece in whole]
                word, width = rest, widths[rest]  # noqa: PLW2901 -- what is left of it
            line, used = [word], width
        lines.append((" ".join(line) + " ", used))
    text_of_last, units = lines[-1]
    lines[-1] = (text_of_last[:-1], units)
    return lines


def _pieces(word: str, name: bytes, room: float) -> list[str]:
    """Return a word that is wider than the line in pieces that are not."""
    widths = font(name).widths
    pieces: list[str] = []
    piece, used = "", 0
    for letter in word:
        width = widths[letter]
        if piece and used + width > room:
            at = max(
                (n for n, one in enumerate(piece, 1) if one in _BREAK_AFTER),
                default=0,
            )
            if not len(piece) // 3 < at < len(piece):
                at = len(piece)
            pieces.append(piece[:at])
            piece = piece[at:]
            used = sum(map(widths.__getitem__, piece))
        piece += letter
        used += width
    return [*pieces, piece]
