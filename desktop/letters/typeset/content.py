"""What a page draws, each part marked for screen readers, and the tree of marks.

Every operator stands inside marked content: a part that is read carries a number
of its page (MCID) and belongs to one element of the structure tree; all else is an
artifact. Source: ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from desktop.letters.typeset.fonts import BOLD, REGULAR
from desktop.letters.typeset.lines import Laid, Line, Segment
from desktop.letters.typeset.sizes import HEIGHT, Type

_ASCENT: Final = 0.364
"""How far Inter's baseline lies below the middle of its line, in sizes."""
_MARKS: Final = re.compile(rb"(/MCID \d+|/Type/Layout)>>BDC")
_NARROWEST: Final = 1.0
"""How wide a link is at least, though nothing may be seen of it, in points."""
LAYOUT: Final = b"/Artifact<</Type/Layout>>BDC\n"
FOOTER: Final = b"/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"
LETTERHEAD: Final = b"GuildhallLetterhead"
"""An entry of the marks that make up the letterhead; PDF leaves such names free."""
HEADER: Final = b"/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A place on a page that leads somewhere.

    Attributes:
        box: left, bottom, right and top, in points from the bottom left.
        element: the number of its element in the letter's tree.
    """

    box: tuple[float, float, float, float]
    address: str
    words: str
    element: int


@dataclass(slots=True)
class Element:
    """One element of a letter's structure tree.

    Attributes:
        role: its standard structure type.
        parent: the number of the element that it is in; -1 for the letter's own.
        attributes: more entries of its dictionary, as a file has them.
        kids: its marks as (page, number), and its elements as their numbers,
            in reading order.
    """

    role: bytes
    parent: int
    attributes: bytes = b""
    kids: list[int | tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SetPage:
    """One page as it is drawn.

    Attributes:
        content: its operators, not compressed.
        owners: the element that each marked content belongs to, by its number.
        pictures: the digests of the pictures on it.
    """

    content: bytes
    owners: tuple[int, ...] = ()
    links: tuple[LinkArea, ...] = ()
    pictures: tuple[str, ...] = ()


class Drawing:
    """The pages of a letter while it is set, and its structure tree.

    Heights count downwards from the top of the page, in points.
    """

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self._parts: list[list[bytes]] = []
        self._owners: list[list[int]] = []
        self._links: list[list[LinkArea]] = []
        self._pictures: list[list[str]] = []
        self._page = -1

    @property
    def page_count(self) -> int:
        """How many pages there are so far."""
        return len(self._parts)

    def new_page(self) -> None:
        """Begin the next page."""
        self._parts.append([])
        self._owners.append([])
        self._links.append([])
        self._pictures.append([])
        self._page = len(self._parts) - 1

    def turn_to(self, page: int) -> None:
        """Draw on a page that was begun before."""
        self._page = page

    def element(self, role: bytes, parent: int, attributes: bytes = b"") -> int:
        """Begin an element and return its number."""
        number = len(self.elements)
        self.elements.append(Element(role, parent, attributes))
        if parent >= 0:
            self.elements[parent].kids.append(number)
        return number

    def _mark(self, element: int) -> int:
        owners = self._owners[self._page]
        number = len(owners)
        owners.append(element)
        self.elements[element].kids.append((self._page, number))
        return number

    def text(
        self,
        element: int,
        laid: Laid,
        place: tuple[float, float],
        lines: slice = slice(None),
        colour: bytes = b"",
    ) -> None:
        """Draw lines of words that are read as (a part of) *element*.

        Args:
            element: its number.
            laid: the words.
            place: left, and how far down the first of these lines begins.
            lines: which of its lines.
            colour: an operator that sets one; black without it.
        """
        shown = laid.lines[lines]
        if laid.parted:
            self._parted_text(element, laid, place, shown)
            return
        role = self.elements[element].role
        self._parts[self._page].append(
            b"/%b<</MCID %d>>BDC\n%b%b"
            % (
                role,
                self._mark(element),
                colour,
                _begin(laid.type, place),
            )
            + b"\nT*\n".join([line.drawn for line in shown])
            + (b" ET\n0 g EMC\n" if colour else b" ET\nEMC\n")
        )

    def _parted_text(
        self,
        element: int,
        laid: Laid,
        place: tuple[float, float],
        shown: tuple[Line, ...],
    ) -> None:
        """Draw lines of which parts are elements of their own: links, other scripts."""
        role = self.elements[element].role
        parts = [_begin(laid.type, place)]
        link_element, open_link = -1, None
        for n, line in enumerate(shown):
            if n:
                parts.append(b"T*\n")
            for segment in line.segments:
                own, own_role = element, role
                if segment.link is not None:
                    own_role = b"Link"
                    if segment.link != open_link:
                        link_element = self.element(own_role, element)
                    own = link_element
                    down = place[1] + n * laid.type.leading
                    self._add_link(own, segment, (place[0], down), laid.type)
                if segment.told is not None:
                    own_role = b"Span"
                    own = self.element(own_role, own, segment.told)
                open_link = segment.link
                mark = b"/%b<</MCID %d>>BDC\n" % (own_role, self._mark(own))
                parts += (mark, segment.drawn, b"\nEMC ")
        parts.append(b"ET\n")
        self._parts[self._page].append(b"".join(parts))

    def _add_link(
        self, element: int, segment: Segment, place: tuple[float, float], type_: Type
    ) -> None:
        """Let a part of a line lead where it says; *place* is the line's own."""
        left, top = place[0] + segment.left, HEIGHT - place[1]
        box = (left, top - type_.leading, left + max(segment.width, _NARROWEST), top)
        address = segment.link or ""
        area = LinkArea(box, address, address, element)
        self._links[self._page].append(area)

    def figure(
        self, element: int, drawn: bytes, pictures: tuple[str, ...] = ()
    ) -> None:
        """Draw a picture that is read as *element* by its alternative text."""
        self._parts[self._page].append(
            b"/Figure<</MCID %d>>BDC\n%bEMC\n" % (self._mark(element), drawn)
        )
        self._pictures[self._page] += pictures

    def untold(
        self, drawn: bytes, kind: bytes = LAYOUT, pictures: tuple[str, ...] = ()
    ) -> None:
        """Draw something that nobody reads out: a rule, a page number."""
        self._parts[self._page].append(kind + drawn + b"EMC\n")
        self._pictures[self._page] += pictures

    def untold_text(
        self,
        laid: Laid,
        place: tuple[float, float],
        kind: bytes = LAYOUT,
        lines: slice = slice(None),
    ) -> None:
        """Draw words that nobody reads out."""
        shown = b"T*\n".join([line.drawn for line in laid.lines[lines]])
        self.untold(_begin(laid.type, place) + shown + b" ET\n", kind)

    def call_letterhead(self) -> None:
        """Say of what was drawn last that it is the letterhead.

        Paper may have one already: then this is left out, see `letterhead.py`.
        """
        drawn = self._parts[self._page]
        drawn[-1] = _MARKS.sub(rb"\1/%b true>>BDC" % LETTERHEAD, drawn[-1])

    def pages(self) -> tuple[SetPage, ...]:
        """Return the pages as they are now."""
        return tuple(
            SetPage(b"".join(parts), tuple(owners), tuple(links), tuple(pictures))
            for parts, owners, links, pictures in zip(
                self._parts, self._owners, self._links, self._pictures, strict=True
            )
        )


def baseline_of(type_: Type) -> float:
    """Return how far below the top of a line its letters stand, in points."""
    return type_.leading / 2 + type_.size * _ASCENT


def _begin(type_: Type, place: tuple[float, float]) -> bytes:
    """Return what begins a text at a place, its first line below that height."""
    return b"BT /%b %g Tf %g TL 1 0 0 1 %.2f %.2f Tm\n" % (
        BOLD if type_.bold else REGULAR,
        type_.size,
        type_.leading,
        place[0],
        HEIGHT - place[1] - baseline_of(type_),
    )
