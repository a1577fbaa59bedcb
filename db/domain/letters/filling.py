"""Fills the lines of a template with the values of one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from db.domain.letters.derived import IF_ANY
from db.domain.letters.document import Block, Bullets, Paragraph, Span, Words
from db.domain.letters.known_values import OPTIONAL
from db.domain.letters.parts import Condition, Field, Pieces, Text
from db.domain.letters.values import Value, is_on, said_value

_BLANK_LINE: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_BREAK: Final = Span("\n")


@dataclass(frozen=True, slots=True)
class If:
    """A condition whose words are ready."""

    name: str
    key: str
    pieces: tuple[Span, ...]


Line = tuple[Span | Field | If, ...]
"""A line of a template whose own words are ready."""


@dataclass(slots=True)
class Filling:
    """The values of one letter by their keys, and what it lacks so far.

    Attributes:
        language: of the letter; each *language* below is that of a passage, where
            it is another.
        negatives: of which other key a key says the opposite.
        missing: names by their keys, in the order in which they were asked for.
    """

    values: dict[str, Value]
    language: str
    negatives: Mapping[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def paragraphs(
        self, lines: tuple[Line, ...], language: str | None
    ) -> Iterator[Block]:
        """Yield a paragraph; a list alone in it is bullets, a blank line parts it."""
        alone = _alone(lines)
        value = self._value(alone) if alone else None
        if alone is not None and isinstance(value, tuple):
            yield Bullets(tuple((_span(alone, i, language),) for i in _items(value)))
        elif alone is not None and isinstance(value, str):
            for part in _BLANK_LINE.split(value.strip()):
                yield Paragraph((_span(alone, part, language),))
        elif words := self.passage(lines, language):
            yield Paragraph(words)

    def items(self, lines: tuple[Line, ...], language: str | None) -> Iterator[Words]:
        """Yield an item of a list; a list alone in it is as many items."""
        alone = _alone(lines)
        value = self._value(alone) if alone else None
        if alone is not None and isinstance(value, tuple):
            yield from ((_span(alone, item, language),) for item in _items(value))
        elif words := self.passage(lines, language):
            yield words

    def passage(self, lines: tuple[Line, ...], language: str | None) -> Words:
        """Return the words of these lines; those left empty are not there."""
        whole: list[Span] = []
        for line in lines:
            if words := self.line(line, language):
                if whole:
                    whole.append(_BREAK)
                whole += words
        return tuple(whole)

    def line(self, line: Line, language: str | None) -> list[Span]:
        """Return the words of a line, none where it is left out."""
        spans: list[Span] = []
        lacks = len(self.missing)
        gap = False
        for piece in line:
            if isinstance(piece, Span):
                spans.append(piece)
            elif isinstance(piece, If):
                wanted = self._wants(piece)
                gap = gap or not wanted
                spans += piece.pieces if wanted else ()
            elif not self._add(spans, piece, language):
                return []
        return _tidied(spans) if gap or len(self.missing) > lacks else spans

    def _add(self, spans: list[Span], piece: Field, language: str | None) -> bool:
        """Add a value; return False where the whole line is left out."""
        value = self._value(piece)
        if value is not None:
            said = said_value(value, self.language)
            spans.append(_span(piece, said, language))
        elif piece.key in OPTIONAL or piece.key.endswith(IF_ANY):
            return False
        else:
            self.missing.setdefault(piece.key, piece.name)
        return True

    def _value(self, piece: Field) -> Value | None:
        """Return what is given, for ``((x if any))`` what is given of x."""
        value = self.values.get(piece.key)
        if value is None and piece.key.endswith(IF_ANY):
            return self.values.get(piece.key.removesuffix(IF_ANY))
        return value

    def _wants(self, condition: If) -> bool:
        value = self.values.get(condition.key)
        opposite = self.negatives.get(condition.key)
        if value is None and opposite is not None:
            other = self.values.get(opposite)
            if other is not None or opposite in OPTIONAL:
                return not is_on(other)
            return False
        if value is None and condition.key not in OPTIONAL:
            self.missing.setdefault(condition.key, condition.name)
        return is_on(value)


def _span(piece: Field, text: str, language: str | None) -> Span:
    return Span(text, piece.bold, piece.link, language, piece.name)


def _items(value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(item.strip() for item in value if item.strip())


def lines_of(pieces: Pieces, language: str | None) -> tuple[Line, ...]:
    """Return the lines of a passage in a *language*; a condition stays whole."""
    lines: list[list[Span | Field | If]] = [[]]
    for piece in pieces:
        if isinstance(piece, Text):
            first, *rest = _spans(piece, language)
            lines[-1] += [first] if first.text else []
            lines += [[span] if span.text else [] for span in rest]
        elif isinstance(piece, Condition):
            lines[-1].append(_ready(piece, language))
        else:
            lines[-1].append(piece)
    return tuple(tuple(trimmed) for line in lines if (trimmed := _trimmed(line)))


def _spans(piece: Text, language: str | None) -> list[Span]:
    lines = piece.text.split("\n")
    return [Span(line, piece.bold, piece.link, language) for line in lines]


def _ready(condition: Condition, language: str | None) -> If:
    pieces = tuple(
        Span(piece.text, piece.bold, piece.link, language) for piece in condition.pieces
    )
    return If(condition.name, condition.key, pieces)


def _trimmed(line: list[Span | Field | If]) -> list[Span | Field | If]:
    """Return a line without the spaces at its ends."""
    while line and isinstance(first := line[0], Span):
        if text := first.text.lstrip(" "):
            line[0] = replace(first, text=text)
            break
        line = line[1:]
    while line and isinstance(last := line[-1], Span):
        if text := last.text.rstrip(" "):
            line[-1] = replace(last, text=text)
            break
        line = line[:-1]
    return line


def _alone(lines: tuple[Line, ...]) -> Field | None:
    """Return the placeholder that stands alone in a passage."""
    if len(lines) == 1 and len(lines[0]) == 1 and isinstance(lines[0][0], Field):
        return lines[0][0]
    return None


def _tidied(spans: list[Span]) -> list[Span]:
    """Return a line without the spaces that left-out words leave behind."""
    tidied: list[Span] = []
    after_space = True
    for span in spans:
        text = span.text
        if after_space and span.field is None:
            text = text.lstrip(" ")
        if text:
            tidied.append(span if text is span.text else replace(span, text=text))
            after_space = text[-1] == " "
    while tidied and tidied[-1].field is None:
        text = tidied[-1].text.rstrip(" ")
        if text:
            tidied[-1] = replace(tidied[-1], text=text)
            break
        tidied.pop()
    return tidied
