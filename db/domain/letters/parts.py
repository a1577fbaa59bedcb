"""A template as it was read: its blocks, what it asks for, and what is wrong.

Nothing in it is filled in yet. `db.domain.letters.merge` puts values into it and
makes the blocks of a letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple


class Place(NamedTuple):
    """Where something stands in the text of a template; both count from 1."""

    line: int
    column: int


PROBLEM_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unclosed-placeholder": "Close these brackets with ))",
        "stray-brackets": "These brackets close nothing: take out )) or open with ((",
        "nested-placeholder": "Take this placeholder out of the other one",
        "empty-placeholder": "Write a name between the brackets",
        "long-placeholder": "Shorten the name between the brackets",
        "empty-condition": "Write what is to be printed after ??",
        "one-question-mark": "Write two question marks, like ((late??words))",
        "placeholder-in-link": "Write the address of a link out: no placeholder in it",
        "unclosed-fragment": "Close the name of the fragment with ]]",
        "fragment-in-line": "Put [[{name}]] on a line of its own",
        "unknown-fragment": "There is no fragment called {name}",
        "fragment-in-itself": "The fragment {name} takes itself in",
        "html": "Take out the HTML: {name}",
        "unclosed-bold": "Close the bold words with **",
        "italics": "Use bold in place of italics, which are hard to read",
        "picture-words": "Say in words what the picture shows",
        "picture-in-line": "Put the picture on a line of its own",
        "unknown-picture": "There is no picture called {name}",
        "picture-at-end": "Take out the picture: the end of a letter shows none",
        "empty-link": "Write the words of the link, and its address",
        "link-address": "Begin the link's address with https:// or mailto:",
        "hidden-address": "Write the address out too: on paper nobody can click",
        "unclosed-link": "Close the link, like [words](https://address)",
        "no-subject": "Say what the letter is about in a line that begins with #",
        "two-subjects": "Keep one line that begins with #, and use ## for parts",
        "empty-heading": "Write the words of this heading",
        "heading-jump": "Use {name} here: no level of heading may be left out",
        "deep-heading": "Use # or ## or ###: letters have no smaller headings",
        "capitals": "Write this in small letters: blocks of capitals are hard to read",
        "list-in-list": "Make these one list: no list stands in a list",
        "list-number": "Begin a numbered list with 1",
        "table-heading": "Write a heading for each column of the table",
        "table-cells": "Give this row {name} cells, as the table has columns",
        "table-line": "Give this line as many parts as the table has headings",
        "rule-of-marks": "Take out this line: letters are set without it",
        "too-long": "Shorten the text to {name} characters",
        "many-lines": "Shorten the text to {name} lines",
        "many-marks": "Use fewer brackets and bars: no letter needs so many",
        "wide-table": "Take columns out of the table: a page holds {name}",
        "no-text": "Write the letter",
    }
)
"""What to do about each problem of a template; ``{name}`` is filled in."""

ADVICE: Final = frozenset({"capitals", "hidden-address"})
"""Problems that make a letter harder to read and don't stop it."""


@dataclass(frozen=True, slots=True, order=True)
class TemplateProblem:
    """One thing that is wrong in a template.

    Attributes:
        code: a key of PROBLEM_NAMES.
        name: what stands for ``{name}`` in its words.
    """

    place: Place
    code: str
    name: str = ""

    @property
    def words(self) -> str:
        """Return what to do about it."""
        return PROBLEM_NAMES[self.code].format(name=self.name)

    @property
    def stops(self) -> bool:
        """Return whether no letter may be made before it is mended."""
        return self.code not in ADVICE


class Text(NamedTuple):
    """Words that are printed as they are."""

    text: str
    bold: bool = False
    link: str | None = None


class Field(NamedTuple):
    """A placeholder: the value called *name* goes here.

    Attributes:
        key: its name as values are looked up.
    """

    name: str
    key: str
    place: Place
    bold: bool = False
    link: str | None = None


class Condition(NamedTuple):
    """Words that are printed where the value called *name* says yes."""

    name: str
    key: str
    place: Place
    pieces: tuple[Text, ...]


Piece = Text | Field | Condition
Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class HeadingPart:
    """A heading of the template."""

    level: int
    pieces: Pieces
    place: Place


@dataclass(frozen=True, slots=True)
class ParagraphPart:
    """A paragraph of the template."""

    pieces: Pieces


@dataclass(frozen=True, slots=True)
class ListPart:
    """A list of the template."""

    items: tuple[Pieces, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table of the template; *right* are the columns set flush right."""

    header: tuple[Pieces, ...]
    rows: tuple[tuple[Pieces, ...], ...]
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A picture by the name of its file."""

    name: str
    alternative: str
    width_mm: float | None
    place: Place


@dataclass(frozen=True, slots=True)
class FragmentPart:
    """A place where a fragment goes."""

    name: str
    key: str
    place: Place


Part = HeadingPart | ParagraphPart | ListPart | TablePart | PicturePart | FragmentPart


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Something that a template asks for, where it first asks for it.

    Attributes:
        condition: whether it is asked yes or no, and nothing else.
    """

    name: str
    key: str
    place: Place
    condition: bool = False


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template as it was read.

    Attributes:
        placeholders: each once, in the order in which they are first met; those
            of its fragments are not among them.
        problems: in the order of the text.
    """

    parts: tuple[Part, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    problems: tuple[TemplateProblem, ...] = ()

    @property
    def fragments(self) -> tuple[FragmentPart, ...]:
        """Return where it takes fragments in, in order."""
        return tuple(each for each in self.parts if isinstance(each, FragmentPart))

    @property
    def ready(self) -> bool:
        """Return whether nothing stops a letter being made from it."""
        return not any(problem.stops for problem in self.problems)


def pieces_of(part: Part) -> Iterator[Piece]:
    """Yield every piece of a part, those within conditions after their condition."""
    lines: tuple[Pieces, ...]
    match part:
        case HeadingPart() | ParagraphPart():
            lines = (part.pieces,)
        case ListPart():
            lines = part.items
        case TablePart():
            lines = (*part.header, *(cell for row in part.rows for cell in row))
        case _:
            lines = ()
    for line in lines:
        for piece in line:
            yield piece
            if isinstance(piece, Condition):
                yield from piece.pieces
