"""The blocks of a letter as items to fill pages with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from db.domain.letters.document import (
    Block,
    Bullets,
    Heading,
    LetterText,
    Paragraph,
    Picture,
    SignOff,
    Span,
    Table,
    Words,
)
from db.errors import ClerkError
from desktop.letters.typeset.breaking import lay
from desktop.letters.typeset.items import (
    Cell,
    FigureItem,
    Group,
    Item,
    RowItem,
    TextItem,
)
from desktop.letters.typeset.lines import Laid
from desktop.letters.typeset.pictures import ReadyPicture, picture_name
from desktop.letters.typeset.sizes import MM, RIGHT, TOP, Sizes, Type
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.words import words_of

_LABEL_GAP: Final = 0.55
_BETWEEN_ITEMS: Final = 0.3
_CELL_SIDE: Final = 0.8
_CELL_PADDING: Final = 0.28
_NARROWEST: Final = 3.0
"""How narrow a column of a table may become, in sizes of the type."""
_TO_SIGN: Final = 2.0
"""The room for a signature below the greeting, in lines."""
_DOTS_PER_MM: Final = 150 / 25.4
_BELOW_HEADING: Final = 0.6
_FEW: Final = 4
"""How many enclosures are kept together with the sign-off, and what is a short list."""
_ORDINARY: Final = (Span(""),)


@dataclass(frozen=True, slots=True)
class Column:
    """Where the words of a letter stand, and in which sizes."""

    left: float
    sizes: Sizes

    @property
    def width(self) -> float:
        """How wide the column is, in points."""
        return min(self.sizes.column, RIGHT - self.left)


class Flow:
    """The items of one text, made block by block."""

    def __init__(
        self, column: Column, part: Group, pictures: Mapping[str, ReadyPicture]
    ) -> None:
        self.items: list[Item] = []
        self._column, self._part, self._pictures = column, part, pictures
        self._level = 0
        self._keep_next = self._after_heading = False
        self.laid: list[Laid] = []
        self.is_wide = self.is_crowded = False
        """Whether a table is wider than the text; whether words in it are broken."""

    def add_all(self, text: LetterText) -> None:
        """Make the items of a text, its enclosures last."""
        for number, block in enumerate(text.blocks):
            after = text.blocks[number + 1 : number + 2]
            self._add(number, block, leads=_leads_to(block, after))
        self._enclosures(len(text.blocks), text)

    def _enclosures(self, number: int, text: LetterText) -> None:
        """Say what lies with the letter; a few lines stay with the sign-off."""
        entries = text.enclosures
        if not entries:
            return
        self._keep_next = bool(self.items) and len(entries) <= _FEW
        name, body = words_of(text.language).enclosed, self._column.sizes.body
        if len(entries) == 1:
            words = (Span(f"{name}: ", bold=True), Span(entries[0]))
            self._text(number, b"P", words, body)
            return
        title = (Span(name, bold=True),)
        self._text(number, b"P", title, body, keep_next=True)
        self._after_heading = True
        self._bullets(number, Bullets(tuple((Span(entry),) for entry in entries)))

    def _add(self, number: int, block: Block, *, leads: bool) -> None:
        sizes = self._column.sizes
        match block:
            case Paragraph(words):
                self._text(number, b"P", words, sizes.body, keep_next=leads)
            case Heading(level, words):
                self._level = min(level, self._level + 1)
                role = b"H%d" % self._level
                type_ = sizes.heading(level)
                self._text(number, role, words, type_, keep_next=True, whole=True)
                self._after_heading = True
            case Bullets():
                self._bullets(number, block)
            case Table():
                self._table(number, block)
            case Picture():
                self._picture(number, block)
            case SignOff(lines):
                self._sign_off(number, lines)

    def _lay(self, words: Words, type_: Type, width: float) -> Laid:
        laid = lay(words or _ORDINARY, type_, width)
        self.laid.append(laid)
        return laid

    def _gap(self) -> float:
        """Return the white above the next item: less of it below a heading."""
        share = _BELOW_HEADING if self._after_heading else 1.0
        self._after_heading = False
        return self._column.sizes.gap * share

    def _kept(self, *, keep_next: bool) -> bool:
        """Return whether this item stays with the one before."""
        kept, self._keep_next = self._keep_next, keep_next
        return kept

    def _text(
        self,
        number: int,
        role: bytes,
        words: Words,
        type_: Type,
        *,
        keep_next: bool = False,
        whole: bool = False,
    ) -> None:
        self.items.append(
            TextItem(
                number,
                self._gap(),
                self._lay(words, type_, self._column.width),
                self._column.left,
                role,
                self._part,
                whole=whole,
                kept=self._kept(keep_next=keep_next),
            )
        )

    def _bullets(self, number: int, block: Bullets) -> None:
        if not block.items:
            return
        column, body = self._column, self._column.sizes.body
        how = b"Decimal" if block.numbered else b"Disc"
        group = Group(b"L", self._part, b"/A<</O/List/ListNumbering/%b>>" % how)
        labels = [
            self._lay((Span(f"{n}." if block.numbered else "•"),), body, column.width)
            for n in range(1, len(block.items) + 1)
        ]
        indent = max(label.lines[0].width for label in labels)
        indent += body.size * _LABEL_GAP
        # Of a long list no item stands alone; a short one may be parted anywhere.
        pairs = {1, len(labels) - 1} if len(labels) > _FEW else set()
        for n, (label, words) in enumerate(zip(labels, block.items, strict=True)):
            self.items.append(
                TextItem(
                    number,
                    column.sizes.gap * _BETWEEN_ITEMS if n else self._gap(),
                    self._lay(words, body, column.width - indent),
                    column.left + indent,
                    b"LBody",
                    group,
                    (label, column.left),
                    kept=self._kept(keep_next=False) or n in pairs,
                )
            )

    def _table(self, number: int, block: Table) -> None:
        if not block.header:
            return
        column, sizes = self._column, self._column.sizes
        group = Group(b"Table", self._part)
        edges = self._edges(block)
        padding = sizes.body.size * _CELL_PADDING

        def row(words: tuple[Words, ...], head: RowItem | None) -> RowItem:
            type_ = sizes.body if head else sizes.bold
            cells = []
            for place, (left, right) in enumerate(edges):
                own = words[place] if place < len(words) else ()
                is_right = place in block.right
                laid = self._lay(own, replace(type_, even=is_right), right - left)
                cells.append(Cell(laid, left, right, is_right))
            return RowItem(
                number,
                0.0 if head else self._gap(),
                tuple(cells),
                group,
                head,
                sizes.end - TOP,
                (column.left, edges[-1][1]),
                padding,
                kept=self._kept(keep_next=head is None),
            )

        head = row(block.header, None)
        self.items.append(head)
        self.items += [row(words, head) for words in block.rows]

    def _edges(self, block: Table) -> list[tuple[float, float]]:
        """Return where each column of a table begins and ends.

        Each is as wide as its words want. Where that is too much the table takes
        the margin beside the text as well, the widest columns give way first, and
        none becomes narrower than its longest word while that can be helped.
        """
        sizes, count = self._column.sizes, len(block.header)
        left = self._column.left
        between = sizes.body.size * _CELL_SIDE
        room = self._column.width - between * (count - 1)
        columns = [list(_in_column(block, place, sizes)) for place in range(count)]
        widths = [max(_widest(*cell) for cell in cells) for cells in columns]
        if sum(widths) > room:
            room = max(room, RIGHT - left - between * (count - 1))
            words = [max(map(_longest_word, cells)) for cells in columns]
            if sum(words) > room:
                self.is_crowded = True
                words = _crowded(block, columns, words, room)
            widths = _levelled(widths, words, room)
        else:
            texts = [n for n in range(count) if n not in block.right] or [count - 1]
            widest = max(texts, key=widths.__getitem__)
            widths[widest] += room - sum(widths)
        edges = []
        for width in widths:
            edges.append((left, left + width))
            left += width + between
        self.is_wide |= edges[-1][1] > self._column.left + self._column.width + 1
        return edges

    def _picture(self, number: int, block: Picture) -> None:
        ready = self._pictures.get(block.digest)
        if ready is None:
            raise ClerkError("A picture of this letter is missing. Put it back in.")
        across, down = ready.dots
        width = (block.width_mm or across / _DOTS_PER_MM) * MM
        width = min(width, self._column.width)
        height = width * down / across
        tallest = self._column.sizes.end - TOP
        if height > tallest:
            width, height = width * tallest / height, tallest
        self.items.append(
            FigureItem(
                number,
                self._gap(),
                block.digest,
                b"/%b Do\n" % picture_name(block.digest),
                (width, height),
                self._column.left,
                text_string(block.alternative.strip()),
                self._part,
                kept=self._kept(keep_next=False),
            )
        )

    def _sign_off(self, number: int, lines: tuple[Words, ...]) -> None:
        sizes = self._column.sizes
        self._keep_next = bool(self.items)
        for n, words in enumerate(lines):
            gap = (sizes.gap, sizes.gap * _TO_SIGN)[n] if n <= 1 else 0.0
            self.items.append(
                TextItem(
                    number,
                    gap,
                    self._lay(words, sizes.body, self._column.width),
                    self._column.left,
                    b"P",
                    self._part,
                    whole=True,
                    kept=self._kept(keep_next=True),
                )
            )
        self._keep_next = False


def _leads_to(block: Block, after: tuple[Block, ...]) -> bool:
    """Return whether a paragraph says what the list or the figures below it are."""
    if not isinstance(block, Paragraph) or not after:
        return False
    words = "".join(span.text for span in block.words).rstrip()
    return words.endswith(":") and isinstance(after[0], Bullets | Table | Picture)


def _in_column(block: Table, place: int, sizes: Sizes) -> Iterator[tuple[Words, Type]]:
    """Yield the words of each cell of a column, with the type they are set in."""
    for n, row in enumerate((block.header, *block.rows)):
        if place < len(row):
            yield row[place], replace(sizes.body if n else sizes.bold, even=True)


def _widest(words: Words, type_: Type) -> float:
    laid = lay(words or _ORDINARY, type_, 10_000.0)
    return max(line.width for line in laid.lines) + 0.5


def _longest_word(cell: tuple[Words, Type]) -> float:
    words, type_ = cell
    apart = {(span.bold, word) for span in words for word in span.text.split()}
    each = ((Span(word, bold=bold),) for bold, word in apart)
    return max((_widest(one, type_) for one in each), default=0.5)


def _crowded(
    block: Table,
    columns: list[list[tuple[Words, Type]]],
    words: list[float],
    room: float,
) -> list[float]:
    """Return widths where not all words fit whole: sums of money are broken last."""
    least = columns[0][0][1].size * _NARROWEST
    sums = [
        max(map(_longest_word, cells[1:]), default=least)
        if place in block.right
        else least
        for place, cells in enumerate(columns)
    ]
    if sum(sums) > room:
        return _narrowed(words, room, least)
    return _levelled(words, sums, room)


def _levelled(wanted: list[float], least: list[float], room: float) -> list[float]:
    """Return widths that fill the room: none below its least, the widest cut down."""

    def at(level: float) -> list[float]:
        pairs = zip(wanted, least, strict=True)
        return [max(low, min(wish, level)) for wish, low in pairs]

    low, high = 0.0, max(wanted)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if sum(at(middle)) > room else (middle, high)
    return at(low)


def _narrowed(wanted: list[float], room: float, least: float) -> list[float]:
    """Return widths that fill the room, the widest cut down to one measure."""
    low, high = 0.0, max(wanted)
    for _ in range(40):
        middle = (low + high) / 2
        if sum(min(width, max(middle, least)) for width in wanted) > room:
            high = middle
        else:
            low = middle
    cut = [min(width, max(low, least)) for width in wanted]
    over = room / sum(cut)
    return [width * over for width in cut] if over < 1 else cut
