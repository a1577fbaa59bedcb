"""Puts values into a template and gives the blocks of a letter.

A value is text and never markup. What is missing is listed and stays out; nothing
is guessed. A line that conditions leave empty is not printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Final, Protocol

from db.domain.letters.derived import negatives, with_derived
from db.domain.letters.document import (
    Block,
    Bullets,
    Heading,
    Picture,
    SignOff,
    Span,
    Table,
    Words,
)
from db.domain.letters.filling import Filling, Line, lines_of
from db.domain.letters.fragments import (
    Fragment,
    Fragments,
    all_placeholders,
    expanded,
)
from db.domain.letters.parts import (
    HeadingPart,
    ListPart,
    ParagraphPart,
    Part,
    PicturePart,
    Pieces,
    TablePart,
    TemplateText,
)
from db.domain.letters.release import counted_days, is_counted
from db.domain.letters.values import Values, by_key
from db.domain.working_days import Calendar

_ENGLISH: Final = Calendar()


class DigestsByName(Protocol):
    """Where a picture's digest is found by the name that a template calls it."""

    def get(self, name: str, /) -> str | None:
        """Return the digest; None where there is no such picture."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The words of one letter.

    Attributes:
        title: what it is about, as its subject says.
        missing: the names of the values that it still needs, in order.
    """

    title: str
    blocks: tuple[Block, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Ready:
    """One part with its lines taken apart; *same* is what it always gives."""

    part: Part
    lines: tuple[tuple[Line, ...], ...]
    language: str | None
    sign_off: str | None
    same: tuple[Block, ...] | None = None


class Merger:
    """A template that is made ready for many letters."""

    def __init__(
        self,
        template: TemplateText,
        fragments: Fragments | None = None,
        language: str = "en",
        pictures: DigestsByName | None = None,
        calendar: Calendar = _ENGLISH,
    ) -> None:
        """Take a template in one *language*.

        Args:
            template: one that is not ready gives what can be made of it.
            fragments: by their keys; those not there are passed over.
            language: ``en`` or ``cy``.
            pictures: the digests of the pictures by their names; one that is not
                there is left out.
            calendar: by which days are counted from the letter's own, like
                ``((10 working days from today))``.
        """
        self._calendar = calendar
        asked = all_placeholders(template, fragments or {})
        self._counted = [each.name for each in asked if is_counted(each.name)]
        self._negatives = negatives(each.key for each in asked)
        self._language = language
        self._pictures: DigestsByName = {} if pictures is None else pictures
        self._ready = [
            self._settled(_ready(part, whose, language))
            for part, whose in expanded(template, fragments or {})
        ]

    def merge(self, values: Values) -> Merged:
        """Return the letter that has these values, by any spelling of their names."""
        given = by_key(values)
        today = given.get("today")
        if self._counted and isinstance(today, date):
            given = by_key(counted_days(self._counted, today, self._calendar)) | given
        known = with_derived(given, self._language)
        filling = Filling(known, self._language, self._negatives)
        blocks: list[Block] = []
        for off, parts in groupby(self._ready, lambda each: each.sign_off):
            if off is None:
                for ready in parts:
                    same = ready.same
                    blocks += self._blocks(ready, filling) if same is None else same
            elif lines := tuple(
                item
                for ready in parts
                for passage in ready.lines
                for line in passage
                for item in filling.items((line,), ready.language)
            ):
                blocks.append(SignOff(lines))
        title = next(
            (plain(b.words) for b in blocks if isinstance(b, Heading) and b.level == 1),
            "",
        )
        return Merged(title, tuple(blocks), tuple(filling.missing.values()))

    def _settled(self, ready: _Ready) -> _Ready:
        """Return *ready* with what it gives, where no value can change that."""
        asks = any(
            not isinstance(piece, Span)
            for passage in ready.lines
            for line in passage
            for piece in line
        )
        if asks or ready.sign_off:
            return ready
        empty = Filling({}, self._language)
        return replace(ready, same=tuple(self._blocks(ready, empty)))

    def _blocks(self, ready: _Ready, filling: Filling) -> Iterator[Block]:
        match ready.part:
            case HeadingPart(level=level):
                if words := filling.passage(ready.lines[0], ready.language):
                    yield Heading(level, _on_one_line(words))
            case ParagraphPart():
                yield from filling.paragraphs(ready.lines[0], ready.language)
            case ListPart(numbered=numbered):
                if items := tuple(
                    item
                    for lines in ready.lines
                    for item in filling.items(lines, ready.language)
                ):
                    yield Bullets(items, numbered)
            case TablePart():
                yield from _table(ready, ready.part, filling)
            case PicturePart():
                if digest := self._pictures.get(ready.part.name):
                    yield Picture(digest, ready.part.alternative, ready.part.width_mm)


def merge(
    template: TemplateText,
    values: Values,
    *,
    fragments: Fragments | None = None,
    language: str = "en",
    pictures: DigestsByName | None = None,
) -> Merged:
    """Return one letter; for many, make a `Merger` once."""
    return Merger(template, fragments, language, pictures).merge(values)


def plain(words: Words) -> str:
    """Return words without what they look like."""
    return "".join(span.text for span in words)


def _ready(part: Part, whose: Fragment | None, language: str) -> _Ready:
    """Return one part of a letter in *language* with its lines taken apart."""
    other = whose.language if whose and whose.language != language else None
    lines = tuple(lines_of(pieces, other) for pieces in _passages(part))
    return _Ready(part, lines, other, whose.name if whose and whose.sign_off else None)


def _passages(part: Part) -> tuple[Pieces, ...]:
    match part:
        case HeadingPart() | ParagraphPart():
            return (part.pieces,)
        case ListPart():
            return part.items
        case TablePart():
            return (*part.header, *(cell for row in part.rows for cell in row))
        case _:
            return ()


def _table(ready: _Ready, part: TablePart, filling: Filling) -> Iterator[Table]:
    """Yield the table; a row that conditions leave empty is not there."""
    cells = iter(ready.lines)

    def taken(many: int) -> tuple[Words, ...]:
        return tuple(filling.passage(next(cells), ready.language) for _ in range(many))

    header = taken(len(part.header))
    rows = tuple(row for cells_ in part.rows if any(row := taken(len(cells_))))
    if rows:
        yield Table(header, rows, part.right)


def _on_one_line(words: Words) -> Words:
    return tuple(replace(span, text=" ".join(_kept(span.text))) for span in words)


def _kept(text: str) -> list[str]:
    return [part for part in re.split(r"\s*\n\s*", text) if part]
