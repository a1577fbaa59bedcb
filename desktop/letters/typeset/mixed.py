"""Words of several kinds broken into lines: bold, links, other scripts."""

from __future__ import annotations

import re
import string
import unicodedata
from typing import Final, NamedTuple

from db.domain.letters.document import Words
from desktop.letters.typeset.fonts import BOLD, NO_BREAK, REGULAR, beyond_plain, font
from desktop.letters.typeset.lines import Laid, Line, Segment, switch, word_widths
from desktop.letters.typeset.scripts import drawn, goes_left
from desktop.letters.typeset.sizes import Type
from desktop.letters.typeset.strings import text_string

_THOUSAND: Final = 1000
_TOGETHER: Final = re.compile(
    r"\b(?:[0-3]?\d (?:[A-Z][a-z]{2,8}|Mawrth)(?: \d{4})?"
    r"|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}"
    r"|0\d{2,4} \d{3,4}(?: \d{3,4})?)\b"
)
"""A day and its month, in either language; a postcode; a phone number."""


def clean(text: str) -> str:
    """Return *text* composed, without what no page can show; line breaks stay."""
    if text.isascii() and text.isprintable():
        return _kept_together(text)
    text = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(
        letter
        if letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cs"}
        else " "
        for letter in text
        if letter != "\xad"
    )
    return _kept_together(unicodedata.normalize("NFC", kept))


def _kept_together(text: str) -> str:
    """Return *text* with no line to end within a date, a postcode, a phone number."""
    return _TOGETHER.sub(lambda found: found[0].replace(" ", NO_BREAK), text)


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
        return _Bit(text, style, word_widths(style.name)[text])
    made = drawn(text, bold=style.name == BOLD)
    missing |= made.missing
    units = sum(font(name).widths[letter] for name, run in made.runs for letter in run)
    return _Bit(text, style, units, made.runs, goes_left(text))


def _bits(word: str, style: _Style, missing: set[str]) -> list[_Bit]:
    """Return a word as bits; a comma after one from right to left is the line's."""
    if not goes_left(word):
        return [_bit(word, style, missing)] if word else []
    inner = word.strip(string.punctuation)
    before, _, after = word.partition(inner)
    return [_bit(part, style, missing) for part in (before, inner, after) if part]


def lay_mixed(words: Words, type_: Type, width: float) -> Laid:
    """Return words of several kinds broken into lines of at most *width* points."""
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
                hard_lines[-1][-1] += _bits(word, style, missing)
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
        any(len(line.segments) > 1 or _is_apart(line.segments[0]) for line in made),
        tuple((name, frozenset(chars)) for name, chars in sorted(extra.items())),
        frozenset(missing),
    )


def _is_apart(segment: Segment) -> bool:
    return segment.link is not None or segment.told is not None


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
        space = word_widths(word[0].style.name).space
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
    kind: tuple[str | None, bytes | None] = (None, None)
    for bit in bits:
        own = (bit.style.link, _told(bit))
        is_apart = bit.runs is not None and own[1] is not None
        if parts and (own != kind or is_apart):
            segments.append(Segment(b"".join(parts), *kind, left, at - left))
            parts, left = [], at
        kind = own
        parts.append(_drawn_bit(bit, base, type_.size, extra))
        at += bit.units * to_points
    segments.append(Segment(b"".join(parts), *kind, left, at - left))
    whole = b"".join(segment.drawn for segment in segments)
    width = at - (0.0 if ends or not bits else word_widths(base).space * to_points)
    return Line(whole, width, tuple(segments))


def _turned_round(words: list[list[_Bit]], base: bytes) -> list[list[_Bit]]:
    """Join words from right to left that stand side by side, as one is read on."""
    joined: list[list[_Bit]] = []
    for word in words:
        before = joined[-1] if joined else []
        if not (before and before[-1].goes_left and word[0].goes_left):
            joined.append(word)
            continue
        first, second = before[-1], word[0]
        if first.style != second.style:
            joined.append(word)
            continue
        runs = (*(second.runs or ()), (base, " "), *(first.runs or ()))
        units = first.units + second.units + word_widths(base).space
        text = f"{first.text} {second.text}"
        bit = _Bit(text, first.style, units, runs, goes_left=True)
        joined[-1] = [*before[:-1], bit, *word[1:]]
    return joined


class _Joiner:
    """Joins bits of one style that follow one another."""

    def __init__(self) -> None:
        self.bits: list[_Bit] = []
        self._texts: list[str] = []
        self._units = 0
        self._style: _Style | None = None

    def add(self, text: str, style: _Style, units: int) -> None:
        """Add some text that is drawn as it is."""
        if style != self._style:
            self.close()
            self._style = style
        self._texts.append(text)
        self._units += units

    def add_space(self, style: _Style) -> None:
        """Add a space in a style."""
        self.add(" ", style, word_widths(style.name).space)

    def add_bit(self, bit: _Bit) -> None:
        """Add a bit, apart where something else is drawn for it."""
        if bit.runs is None:
            self.add(bit.text, bit.style, bit.units)
        else:
            self.close()
            self.bits.append(bit)

    def close(self) -> None:
        """End the bit that is open."""
        if self._texts and self._style is not None:
            self.bits.append(_Bit("".join(self._texts), self._style, self._units))
        self._texts, self._units, self._style = [], 0, None


def _spaced(words: list[list[_Bit]], *, ends: bool) -> list[_Bit]:
    """Return the bits with the spaces between words, like ones joined.

    A space takes the style of what stands on both sides, or else that of plain
    text, so that a link does not begin with one.
    """
    joiner = _Joiner()
    before: _Style | None = None
    for word in words:
        if before is not None:
            after = word[0].style
            is_plain = before == after or (after.link and not before.link)
            joiner.add_space(before if is_plain else _plain(before))
        for bit in word:
            joiner.add_bit(bit)
        before = word[-1].style
    if not ends and before is not None:
        joiner.add_space(_plain(before))
    joiner.close()
    return joiner.bits


def _plain(style: _Style) -> _Style:
    return _Style(style.name, None, None)


def _drawn_bit(
    bit: _Bit, base: bytes, size: float, extra: dict[bytes, set[str]]
) -> bytes:
    runs = bit.runs if bit.runs is not None else ((bit.style.name, bit.text),)
    shown = b""
    for name, text in runs:
        before, after = switch(name, base, size)
        shown += before + b"(" + font(name).written(text) + b")Tj" + after
        rare = beyond_plain(text) if name in {REGULAR, BOLD} else set(text)
        if rare:
            extra.setdefault(name, set()).update(rare)
    return shown


def _told(bit: _Bit) -> bytes | None:
    """Return what is said of a bit beside what is drawn; None for most."""
    told = b""
    if bit.runs is not None and "".join(run for _, run in bit.runs) != bit.text:
        told += b"/ActualText" + text_string(bit.text)
    if bit.style.language:
        told += b"/Lang" + text_string(bit.style.language)
    return told or None
