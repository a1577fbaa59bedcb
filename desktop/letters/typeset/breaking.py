"""Words broken into lines, and the lines as operators of a content stream.

What a template says in every letter is broken once per process: the lines of each
paragraph are kept by its words, its type and its width.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from db.domain.letters.document import Span, Words
from desktop.letters.typeset.fonts import BOLD, REGULAR, beyond_plain, font
from desktop.letters.typeset.scripts import drawn, goes_left
from desktop.letters.typeset.sizes import Type

_KEPT: Final = 4096
"""How many paragraphs are remembered; the oldest unused one goes first."""
_WORDS_KEPT: Final = 40_000
_BREAK_AFTER: Final = frozenset("-/.@_?&=,;:")
_THOUSAND: Final = 1000


class Segment(NamedTuple):
    """A part of a line that is of one kind.

    Attributes:
        drawn: the operators; the font is the paragraph's own before and after.
        link: where it leads.
        left: where it begins, from the beginning of the line, in points.
        width: in points.
    """

    drawn: bytes
    link: str | None
    left: float
    width: float


class Line(NamedTuple):
    """One line.

    Attributes:
        drawn: all its operators, for a line without a link.
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
        linked: whether a part of it leads somewhere.
        extra: the characters that the smallest subset of each font lacks.
        missing: the characters that no font has.
    """

    lines: tuple[Line, ...]
    type: Type
    linked: bool = False
    extra: tuple[tuple[bytes, frozenset[str]], ...] = ()
    missing: frozenset[str] = frozenset()

    @property
    def height(self) -> float:
        """How much of the page it takes, in points."""
        return len(self.lines) * self.type.leading


class _WordWidths(dict[str, int]):
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
def _widths(name: bytes) -> _WordWidths:
    return _WordWidths(name)


def clean(text: str) -> str:
    """Return *text* composed, without what no page can show; line breaks stay."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(
        letter
        if letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cs"}
        else " "
        for letter in text
        if letter != "\xad"
    )
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=_KEPT)
def lay(words: Words, type_: Type, width: float) -> Laid:
    """Return words broken into lines of at most *width* points."""
    if len(words) == 1 and words[0].link is None and words[0].language is None:
        span = words[0]
        name = BOLD if type_.bold or span.bold else REGULAR
        text = clean(span.text)
        if font(name).known.issuperset(text.replace("\n", " ")):
            return _lay_plain(text, name, type_, width)
    return _lay_mixed(words, type_, width)


def lay_text(text: str, type_: Type, width: float) -> Laid:
    """Return plain text broken into lines of at most *width* points."""
    return lay((Span(text),), type_, width)


def _lay_plain(text: str, name: bytes, type_: Type, width: float) -> Laid:
    base = BOLD if type_.bold else REGULAR
    face, size = font(name), type_.size
    to_points = size / _THOUSAND
    before, after = _switch(name, base, size)
    lines = []
    broken = break_words(text, name, width / to_points)
    for line, units in broken:
        shown = before + b"(" + face.written(line) + b")Tj" + after
        lines.append(Line(shown, units * to_points))
    extra = beyond_plain(text) - {"\n"}
    return Laid(tuple(lines), type_, extra=((name, extra),) if extra else ())


def _switch(name: bytes, base: bytes, size: float) -> tuple[bytes, bytes]:
    """Return what turns to another font and back."""
    if name == base:
        return b"", b""
    return b"/%b %g Tf" % (name, size), b"/%b %g Tf" % (base, size)


def break_words(text: str, name: bytes, room: float) -> list[tuple[str, int]]:
    """Return the lines of plain text and their widths in thousandths of the size.

    A line that goes on ends with a space, so that what reads the page aloud does
    not join two words; one that breaks inside a word does not.
    """
    widths = _widths(name)
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


class _Style(NamedTuple):
    name: bytes
    link: str | None
    language: str | None


class _Bit(NamedTuple):
    """A word, or a part of one, in one style.

    Attributes:
        runs: what is drawn where that is not the text itself in the style's font.
    """

    text: str
    style: _Style
    units: int
    runs: tuple[tuple[bytes, str], ...] | None = None
    goes_left: bool = False


def _bit(text: str, style: _Style, missing: set[str]) -> _Bit:
    known = font(style.name).known
    if known.issuperset(text):
        return _Bit(text, style, _widths(style.name)[text])
    made = drawn(text, bold=style.name == BOLD)
    missing |= made.missing
    units = sum(font(name).widths[letter] for name, run in made.runs for letter in run)
    return _Bit(text, style, units, made.runs, goes_left(text))


def _lay_mixed(words: Words, type_: Type, width: float) -> Laid:
    room = width * _THOUSAND / type_.size
    missing: set[str] = set()
    hard_lines: list[list[list[_Bit]]] = [[[]]]
    for span in words:
        name = BOLD if type_.bold or span.bold else REGULAR
        style = _Style(name, span.link, span.language)
        for n, part in enumerate(clean(span.text).split("\n")):
            if n:
                hard_lines.append([[]])
            for place, word in enumerate(part.split(" ")):
                if place:
                    hard_lines[-1].append([])
                if word:
                    hard_lines[-1][-1].append(_bit(word, style, missing))
    lines: list[tuple[list[list[_Bit]], bool]] = []
    for bits_of_words in hard_lines:
        lines += _fill(bits_of_words, room, missing)
    extra: dict[bytes, set[str]] = {}
    made = tuple(
        _line(line, type_, extra, ends=n == len(lines) - 1 or not spaced)
        for n, (line, spaced) in enumerate(lines)
    )
    return Laid(
        made,
        type_,
        any(span.link for span in words),
        tuple((name, frozenset(chars)) for name, chars in sorted(extra.items())),
        frozenset(missing),
    )


def _fill(
    words: list[list[_Bit]], room: float, missing: set[str]
) -> list[tuple[list[list[_Bit]], bool]]:
    """Return the words of each line, and whether a space follows it."""
    lines: list[tuple[list[list[_Bit]], bool]] = []
    line: list[list[_Bit]] = []
    used = 0
    for word in words:
        if not word:
            continue
        width = sum(bit.units for bit in word)
        space = _widths(word[0].style.name).space
        if line and used + space + width <= room:
            line.append(word)
            used += space + width
            continue
        if line:
            lines.append((line, True))
        if width > room:
            *whole, word = _cut(word, room, missing)  # noqa: PLW2901 -- what is left
            lines += [([piece], False) for piece in whole]
            width = sum(bit.units for bit in word)
        line, used = [word], width
    return [*lines, (line, True)]


def _cut(word: list[_Bit], room: float, missing: set[str]) -> list[list[_Bit]]:
    """Return a word of several styles in pieces that fit, each in one style."""
    pieces: list[list[_Bit]] = []
    for bit in word:
        text = ""
        for letter in bit.text:
            if text and _bit(text + letter, bit.style, missing).units > room:
                pieces.append([_bit(text, bit.style, missing)])
                text = ""
            text += letter
        pieces.append([_bit(text, bit.style, missing)])
    return pieces


def _line(
    words: list[list[_Bit]],
    type_: Type,
    extra: dict[bytes, set[str]],
    *,
    ends: bool,
) -> Line:
    """Return a line of words as operators, one segment for each link and between."""
    base = BOLD if type_.bold else REGULAR
    to_points = type_.size / _THOUSAND
    bits = _spaced(_turned_round(words, base), ends=ends)
    segments: list[Segment] = []
    parts: list[bytes] = []
    left = at = 0.0
    link = bits[0].style.link if bits else None
    for bit in bits:
        if bit.style.link != link:
            segments.append(Segment(b"".join(parts), link, left, at - left))
            parts, left, link = [], at, bit.style.link
        parts.append(_drawn_bit(bit, base, type_.size, extra))
        at += bit.units * to_points
    segments.append(Segment(b"".join(parts), link, left, at - left))
    whole = b"".join(segment.drawn for segment in segments)
    width = at - (0.0 if ends or not bits else _widths(base).space * to_points)
    return Line(whole, width, tuple(segments))


def _turned_round(words: list[list[_Bit]], base: bytes) -> list[list[_Bit]]:
    """Join words from right to left that stand side by side, as one is read on."""
    joined: list[list[_Bit]] = []
    for word in words:
        before = joined[-1] if joined else []
        if (
            len(word) == len(before) == 1
            and word[0].goes_left
            and before[0].goes_left
            and word[0].style == before[0].style
        ):
            first, second = before[0], word[0]
            runs = (*(second.runs or ()), (base, " "), *(first.runs or ()))
            units = first.units + second.units + _widths(base).space
            joined[-1] = [
                _Bit(f"{first.text} {second.text}", first.style, units, runs, True)
            ]
        else:
            joined.append(word)
    return joined


def _spaced(words: list[list[_Bit]], *, ends: bool) -> list[_Bit]:
    """Return the bits with the spaces between words, like ones joined.

    A space takes the style of what stands on both sides, or else that of plain
    text, so that a link does not begin with one.
    """
    bits: list[_Bit] = []

    def add(bit: _Bit) -> None:
        if bits and bit.runs is None and bits[-1].runs is None:
            before = bits[-1]
            if before.style == bit.style:
                bits[-1] = before._replace(
                    text=before.text + bit.text, units=before.units + bit.units
                )
                return
        bits.append(bit)

    for n, word in enumerate(words):
        if n:
            left, right = words[n - 1][-1].style, word[0].style
            style = left if left == right else _Style(left.name, None, None)
            if left.link is None and right.link is not None:
                style = left
            add(_Bit(" ", style, _widths(style.name).space))
        for bit in word:
            add(bit)
    if not ends and words:
        last = words[-1][-1].style
        style = _Style(last.name, None, None)
        add(_Bit(" ", style, _widths(style.name).space))
    return bits


def _drawn_bit(
    bit: _Bit, base: bytes, size: float, extra: dict[bytes, set[str]]
) -> bytes:
    runs = bit.runs if bit.runs is not None else ((bit.style.name, bit.text),)
    shown = b""
    for name, text in runs:
        before, after = _switch(name, base, size)
        shown += before + b"(" + font(name).written(text) + b")Tj" + after
        rare = beyond_plain(text) if name in {REGULAR, BOLD} else set(text)
        if rare:
            extra.setdefault(name, set()).update(rare)
    properties = b""
    if bit.runs is not None:
        said = b"\xfe\xff" + bit.text.encode("utf-16-be")
        properties += b"/ActualText<%b>" % said.hex().encode("ascii")
    if bit.style.language:
        properties += b"/Lang(%b)" % bit.style.language.encode("ascii", "replace")
    if properties:
        return b"/Span<<%b>>BDC %b EMC " % (properties, shown)
    return shown
