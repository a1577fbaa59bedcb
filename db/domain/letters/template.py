"""Reads the text of a template into its parts, and finds all that is wrong in it.

Any text at all can be read, in a time that its length bounds: an editor shows
what is wrong beside what one types. A line break in the text is one in the letter.

Sources: CommonMark (the marks); UKAAF, "Creating clear print and large print
documents" (no italics, no blocks of capitals); PDF/UA-1, ISO 14289-1 (levels of
headings, table headings, alternative text).
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator
from typing import Final

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from db.domain.letters.brackets import Brackets, key_of
from db.domain.letters.marks import marks
from db.domain.letters.parts import (
    Condition,
    Field,
    FragmentPart,
    HeadingPart,
    ListPart,
    ParagraphPart,
    Part,
    PicturePart,
    Pieces,
    Place,
    Placeholder,
    TablePart,
    TemplateProblem,
    TemplateText,
    Text,
    pieces_of,
)
from db.domain.letters.passages import Passage, Problems, read_passage

LONGEST: Final = 20_000
"""Characters: five sheets in 12 point hold fewer."""
MOST_LINES: Final = 1_000
MOST_COLUMNS: Final = 8
MOST_MARKS: Final = 600
"""Of square brackets or of bars, so that no jumble of them takes long to read."""
_DEEPEST_HEADING: Final = 3
_START: Final = Place(1, 1)


def parse_template(
    text: str,
    *,
    fragments: Collection[str] | None = None,
    pictures: Container[str] | None = None,
    is_fragment: bool = False,
) -> TemplateText:
    """Return the parts of a template, with every problem that it has.

    Args:
        text: as it was typed; none is refused.
        fragments: the names of those there are; None where nobody knows.
        pictures: the names of those there are; None where nobody knows.
        is_fragment: whether it is a part of letters, which needs no subject.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    if (refused := _too_much(text)) is not None:
        return TemplateText(problems=(refused,))
    reader = _Reader(text, fragments, pictures)
    parts = tuple(reader.parts())
    problems = reader.problems
    _check_headings(parts, problems, is_fragment=is_fragment)
    if not parts:
        problems.add(_START, "no-text")
    return TemplateText(parts, _placeholders(parts), problems.sorted())


def _too_much(text: str) -> TemplateProblem | None:
    """Return why a text is not read at all: it would take longer than one waits."""
    if len(text) > LONGEST:
        return TemplateProblem(_START, "too-long", f"{LONGEST:,}")
    if text.count("\n") >= MOST_LINES:
        return TemplateProblem(_START, "many-lines", f"{MOST_LINES:,}")
    if max(text.count("["), text.count("|")) > MOST_MARKS:
        return TemplateProblem(_START, "many-marks")
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count("|") > MOST_COLUMNS + 1:
            return TemplateProblem(Place(number, 1), "wide-table", str(MOST_COLUMNS))
    return None


class _Reader:
    """Walks the tokens of one text."""

    def __init__(
        self,
        text: str,
        fragments: Collection[str] | None,
        pictures: Container[str] | None,
    ) -> None:
        self.problems = Problems()
        self._lines = text.split("\n")
        self._fragments = None if fragments is None else set(map(key_of, fragments))
        self._pictures = pictures
        self._env: dict[str, Brackets] = {}
        self._tokens = marks().parse(text, self._env)
        self._at = 0

    def parts(self) -> Iterator[Part]:
        """Yield each part, in order."""
        while self._at < len(self._tokens):
            token = self._next()
            if token.type == "heading_open":
                yield self._heading(token)
            elif token.type == "inline":
                yield from self._paragraph(token)
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                yield self._list(token)
            elif token.type == "table_open":
                yield self._table()
            elif token.type == "fragment":
                yield self._fragment(token)

    def _next(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _heading(self, opened: Token) -> HeadingPart:
        level, passage = int(opened.tag[1]), self._read(self._next())
        place = passage.start
        if not passage.pieces:
            self.problems.add(place, "empty-heading")
        if level > _DEEPEST_HEADING:
            self.problems.add(place, "deep-heading")
        return HeadingPart(min(level, _DEEPEST_HEADING), passage.pieces, place)

    def _paragraph(self, token: Token) -> Iterator[Part]:
        passage = self._read(token)
        if passage.pictures and not passage.pieces:
            yield from (self._picture(picture) for picture in passage.pictures)
            return
        for picture in passage.pictures:
            self.problems.add(picture.place, "picture-in-line")
        if passage.pieces:
            yield ParagraphPart(passage.pieces)

    def _picture(self, picture: PicturePart) -> PicturePart:
        if self._pictures is not None and picture.name not in self._pictures:
            self.problems.add(picture.place, "unknown-picture", picture.name)
        return picture

    def _list(self, opened: Token) -> ListPart:
        """Read a list; those within it become items of the same."""
        numbered = opened.type == "ordered_list_open"
        if numbered and opened.attrGet("start") is not None:
            self.problems.add(self._line(opened), "list-number")
        items: list[Pieces] = []
        depth = 1
        while depth:
            token = self._next()
            if token.type in ("bullet_list_open", "ordered_list_open"):
                depth += 1
                self.problems.add(self._line(token), "list-in-list")
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                depth -= 1
            elif token.type == "list_item_open":
                items.append(())
            elif token.type == "fragment":
                self.problems.add(self._line(token), "fragment-in-line", token.content)
            elif token.type == "inline":
                passage = self._read(token)
                for picture in passage.pictures:
                    self.problems.add(picture.place, "picture-in-line")
                between: Pieces = (Text("\n"),) if items[-1] else ()
                items[-1] += between + passage.pieces
        return ListPart(tuple(filter(None, items)), numbered)

    def _table(self) -> TablePart:
        rows: list[list[Pieces]] = []
        right: set[int] = set()
        row, after = -1, 0
        while (token := self._next()).type != "table_close":
            if token.type == "tr_open":
                rows.append([])
                row, after = row + 1, 0
                self._check_cells(token, len(rows[0]) if row else 0)
            elif token.type == "th_open" and "right" in str(token.attrGet("style")):
                right.add(len(rows[0]))
            elif token.type == "inline":
                passage = self._read(token, after)
                after = passage.start.column + len(token.content) - 1
                for picture in passage.pictures:
                    self.problems.add(picture.place, "picture-in-line")
                if not row and not passage.pieces:
                    self.problems.add(passage.start, "table-heading")
                rows[-1].append(passage.pieces)
        header, *body = (tuple(cells) for cells in rows)
        return TablePart(header, tuple(body), frozenset(right))

    def _check_cells(self, opened: Token, columns: int) -> None:
        """Note a row with more or fewer cells than its table has *columns*.

        What is over would be lost, and what lacks would leave a gap.
        """
        place = self._line(opened)
        line = self._lines[place.line - 1].strip()
        cells = escapedSplit(line)
        edges = bool(cells and not cells[0]) + bool(len(cells) > 1 and not cells[-1])
        if columns and len(cells) - edges != columns:
            self.problems.add(place, "table-cells", str(columns))

    def _fragment(self, token: Token) -> FragmentPart:
        name, place = " ".join(token.content.split()), self._line(token)
        if not token.meta["closed"]:
            self.problems.add(place, "unclosed-fragment")
        elif self._fragments is not None and key_of(name) not in self._fragments:
            self.problems.add(place, "unknown-fragment", name)
        return FragmentPart(name, key_of(name), place)

    def _read(self, token: Token, after: int = 0) -> Passage:
        """Read the words of a token; *after* is where in its line to look for them."""
        return read_passage(token, self._lines, after, self._env, self.problems)

    def _line(self, token: Token) -> Place:
        number = token.map[0] if token.map else 0
        line = self._lines[number]
        return Place(number + 1, len(line) - len(line.lstrip()) + 1)


def _check_headings(
    parts: tuple[Part, ...], problems: Problems, *, is_fragment: bool
) -> None:
    """Note a missing or a second subject, and a level that is left out."""
    headings = [each for each in parts if isinstance(each, HeadingPart)]
    subjects = [each for each in headings if each.level == 1]
    if parts and not subjects and not is_fragment:
        problems.add(_START, "no-subject")
    for each in subjects[1:]:
        problems.add(each.place, "two-subjects")
    level = _DEEPEST_HEADING if is_fragment else 0
    for each in headings:
        if each.level > level + 1:
            problems.add(each.place, "heading-jump", "#" * (level + 1))
        level = each.level


def _placeholders(parts: tuple[Part, ...]) -> tuple[Placeholder, ...]:
    found: dict[str, Placeholder] = {}
    for piece in _asking(parts):
        name, key, place = piece.name, piece.key, piece.place
        condition = isinstance(piece, Condition)
        before = found.get(key)
        if before is None:
            found[key] = Placeholder(name, key, place, condition)
        elif before.condition and not condition:
            found[key] = Placeholder(before.name, key, before.place)
    return tuple(found.values())


def _asking(parts: tuple[Part, ...]) -> Iterator[Field | Condition]:
    for part in parts:
        for piece in pieces_of(part):
            if not isinstance(piece, Text):
                yield piece
