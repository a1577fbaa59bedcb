"""The parts of a letter between which, and within which, a page may end.

Each knows how many strips it is made of, how high they are and before which of
them a page may begin, and draws any run of them at a place. An item makes its
element of the structure tree when it is first drawn; one that goes on over the
page goes on in the same element.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Final

from desktop.letters.typeset.content import HEADER, Drawing
from desktop.letters.typeset.lines import Laid
from desktop.letters.typeset.sizes import HEIGHT
from desktop.letters.typeset.strings import text_string

_FEWEST: Final = 2
"""How many lines of a paragraph stand together at least."""
_RULE: Final = b"q 0.6 G %g w %.2f %.2f m %.2f %.2f l S Q\n"


class Group:
    """An element that holds items: a part, a list, a table."""

    __slots__ = ("_attributes", "_number", "_parent", "_role")

    def __init__(
        self, role: bytes, parent: Group | None, attributes: bytes = b""
    ) -> None:
        self._role, self._parent, self._attributes = role, parent, attributes
        self._number = -1

    def number_in(self, drawing: Drawing) -> int:
        """Return its number in the tree, where it now stands."""
        if self._number < 0:
            parent = self._parent.number_in(drawing) if self._parent else -1
            self._number = drawing.element(self._role, parent, self._attributes)
        return self._number


@dataclass(slots=True)
class Item(ABC):
    """One part of a letter.

    Attributes:
        block: the number of the block it came from.
        gap: the white above it, but at the top of a page.
        kept: whether no page may begin with it.
    """

    block: int
    gap: float
    kept: bool = field(default=False, kw_only=True)

    @property
    def height(self) -> float:
        """How high it is as a whole."""
        return sum(self.strips())

    @abstractmethod
    def strips(self) -> list[float]:
        """Return the heights of what it is made of, top down."""

    def may_begin(self, strip: int) -> bool:
        """Return whether a page may begin with that strip."""
        return strip == 0 and not self.kept

    @property
    def top_height(self) -> float:
        """How high is what is repeated above it at the top of a page."""
        return 0.0

    def draw_top(self, drawing: Drawing, down: float) -> None:  # noqa: B027 -- most repeat nothing
        """Draw what is repeated above it at the top of a page."""

    @abstractmethod
    def draw(self, drawing: Drawing, down: float, strips: range) -> None:
        """Draw a run of its strips, the first one at that height."""


@dataclass(slots=True)
class TextItem(Item):
    """Words under each other: a paragraph, a heading, an item of a list.

    Attributes:
        label: what stands before the first line of a list's item, and where.
    """

    laid: Laid
    left: float
    role: bytes
    group: Group | None
    label: tuple[Laid, float] | None = None
    attributes: bytes = b""
    whole: bool = False
    _element: int = -1

    @property
    def height(self) -> float:
        """How high it is as a whole."""
        return len(self.laid.lines) * self.laid.type.leading

    def strips(self) -> list[float]:
        """Return the heights of its lines."""
        return [self.laid.type.leading] * len(self.laid.lines)

    def may_begin(self, strip: int) -> bool:
        """Return whether a page may begin with that line."""
        if strip == 0:
            return not self.kept
        return not self.whole and _FEWEST <= strip <= len(self.laid.lines) - _FEWEST

    def draw(self, drawing: Drawing, down: float, strips: range) -> None:
        """Draw some of its lines."""
        if self._element < 0:
            parent = self.group.number_in(drawing) if self.group else -1
            if self.label:
                entry = drawing.element(b"LI", parent)
                laid, left = self.label
                label = drawing.element(b"Lbl", entry)
                drawing.text(label, laid, (left, down))
                parent = entry
            self._element = drawing.element(self.role, parent, self.attributes)
        lines = slice(strips.start, strips.stop)
        drawing.text(self._element, self.laid, (self.left, down), lines)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its words, where they begin, and where they end."""

    laid: Laid
    left: float
    right: float
    flush_right: bool


@dataclass(slots=True)
class RowItem(Item):
    """One row of a table.

    Attributes:
        head: the row of headings, repeated on every page; None for itself.
        room: how much a page holds; a row that is higher is split by lines.
    """

    cells: tuple[Cell, ...]
    group: Group
    head: RowItem | None
    room: float
    span: tuple[float, float]
    padding: float
    _elements: list[int] = field(default_factory=list)

    @property
    def _leading(self) -> float:
        return self.cells[0].laid.type.leading if self.cells else 0.0

    @property
    def _lines(self) -> int:
        return max((len(cell.laid.lines) for cell in self.cells), default=0)

    def strips(self) -> list[float]:
        """Return one strip, or its lines where it is higher than a page."""
        height = self._lines * self._leading + 2 * self.padding
        if height + self.top_height <= self.room:
            return [height]
        lines = [self._leading] * self._lines
        lines[0] += self.padding
        lines[-1] += self.padding
        return lines

    def may_begin(self, strip: int) -> bool:
        """Return whether a page may begin with that strip."""
        return strip > 0 or not self.kept

    @property
    def top_height(self) -> float:
        """How high the repeated headings are."""
        return self.head.height if self.head else 0.0

    def draw_top(self, drawing: Drawing, down: float) -> None:
        """Draw the headings again; they are read where they stand first."""
        if self.head is None:
            return
        for cell in self.head.cells:
            for n in range(len(cell.laid.lines)):
                drawing.untold_text(
                    cell.laid,
                    self.head.place_of(cell, n, down),
                    HEADER,
                    slice(n, n + 1),
                )
        drawing.untold(self.head.rule_at(down + self.head.height), HEADER)

    def place_of(self, cell: Cell, line: int, down: float) -> tuple[float, float]:
        """Return where a line of a cell begins, its row beginning at *down*."""
        left = cell.left
        if cell.flush_right:
            left = cell.right - cell.laid.lines[line].width
        return left, down + self.padding + line * self._leading

    def rule_at(self, down: float) -> bytes:
        """Return the line below a row."""
        thick = 0.5 if self.head else 1.0
        y = HEIGHT - down
        return _RULE % (thick, self.span[0], y, self.span[1], y)

    def draw(self, drawing: Drawing, down: float, strips: range) -> None:
        """Draw the row, or some of its lines."""
        is_first = not self._elements
        if is_first:
            row = drawing.element(b"TR", self.group.number_in(drawing))
            role = b"TD" if self.head else b"TH"
            scope = b"" if self.head else b"/A<</O/Table/Scope/Column>>"
            self._elements = [drawing.element(role, row, scope) for _ in self.cells]
        is_whole = len(self.strips()) == 1
        lines = range(self._lines) if is_whole else strips
        top = down if lines.start == 0 else down - self.padding
        for cell, element in zip(self.cells, self._elements, strict=True):
            end = min(lines.stop, len(cell.laid.lines))
            if not cell.flush_right and lines.start < end:
                place = self.place_of(cell, 0, top)
                drawing.text(element, cell.laid, place, slice(lines.start, end))
                continue
            for n in range(lines.start, end):
                place = self.place_of(cell, n - lines.start, top)
                left = self.place_of(cell, n, top)[0]
                drawing.text(element, cell.laid, (left, place[1]), slice(n, n + 1))
        if lines.stop == self._lines:
            bottom = top + self.padding * 2 + len(lines) * self._leading
            drawing.untold(self.rule_at(bottom))


@dataclass(slots=True)
class FigureItem(Item):
    """A picture with its alternative text."""

    digest: str
    drawn: bytes
    size: tuple[float, float]
    left: float
    alternative: bytes
    group: Group | None

    def strips(self) -> list[float]:
        """Return its height: a picture is never split."""
        return [self.size[1]]

    def draw(self, drawing: Drawing, down: float, strips: range) -> None:  # noqa: ARG002 -- it has but one
        """Draw the picture."""
        draw_figure(
            drawing,
            self.group.number_in(drawing) if self.group else -1,
            (self.left, down, *self.size),
            self.drawn,
            self.alternative,
            (self.digest,),
        )


def draw_figure(
    drawing: Drawing,
    parent: int,
    box: tuple[float, float, float, float],
    drawn: bytes,
    alternative: bytes,
    pictures: tuple[str, ...] = (),
) -> None:
    """Draw something that is seen, with its alternative text and its place.

    Args:
        drawing: the letter.
        parent: the element it is in.
        box: left, how far down, width and height.
        drawn: what draws it in a square of one unit.
        alternative: what it shows, as a string object; blank for one that only
            adorns the page, which nobody reads out.
        pictures: the digests of the pictures in it.
    """
    left, down, width, height = box
    bottom = HEIGHT - down - height
    placed = b"q %.3f 0 0 %.3f %.2f %.2f cm\n" % (width, height, left, bottom)
    if alternative == text_string(""):
        drawing.untold(placed + drawn + b"Q\n", pictures=pictures)
        return
    attributes = b"/Alt%b/A<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>" % (
        alternative,
        left,
        bottom,
        left + width,
        bottom + height,
    )
    figure = drawing.element(b"Figure", parent, attributes)
    drawing.figure(figure, placed + drawn + b"Q\n", pictures)
