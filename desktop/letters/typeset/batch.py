"""Some letters as the objects of a file, made apart from the rest of it.

A batch numbers its objects from a start that is its own, so that several processes
can make batches of the same file at once: where a batch will lie in the file is the
one thing it does not know, and only its table of places needs it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.letters.typeset.content import Element, LinkArea
from desktop.letters.typeset.font_objects import packed_stream
from desktop.letters.typeset.pictures import ReadyPicture
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.sizes import HEIGHT, WIDTH
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.words import words_of

PAGES, TREE, DOCUMENT, RESOURCES = 2, 3, 4, 7
"""The numbers of the objects that every page or element leads to."""
FIRST: Final = 200
"""The number of the first object of the first batch."""
MOST_LETTERS: Final = 50
ENTRY: Final = np.dtype([("kind", "u1"), ("at", ">u4"), ("place", ">u2")])
_FAST: Final = 4
_BOX: Final = b"/MediaBox[0 0 %.3f %.3f]" % (WIDTH, HEIGHT)


@dataclass(frozen=True, slots=True)
class PlacedLetter:
    """Where a letter stands in a file.

    Attributes:
        first_page: from 1.
        pages: without the blank back that lets the next one begin a sheet.
        sheets: of paper.
        warnings: what somebody should look at.
    """

    first_page: int
    pages: int
    sheets: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Some letters as objects.

    Attributes:
        index: which batch of its file it is, from 0.
        start: the number of its first object.
        data: all objects one after the other.
        entries: kind, place and part of each, by number; places count from the
            beginning of the data.
        parts: the elements right under the document's.
        letters: how many pages each has; their first pages count within the batch.
        page_count: with the blank ones.
        extra: the rare characters of each font.
        digests: of its pictures.
        pictures: those that its letters bring with them, each once, by digest.
    """

    index: int
    start: int
    data: bytes
    entries: NDArray[np.void]
    parts: tuple[int, ...]
    letters: tuple[PlacedLetter, ...]
    page_count: int
    extra: tuple[tuple[bytes, frozenset[str]], ...]
    digests: frozenset[str]
    pictures: tuple[tuple[str, ReadyPicture], ...] = ()

    @property
    def pages_node(self) -> int:
        """The number of the node of the page tree."""
        return self.start

    @property
    def tree_node(self) -> int:
        """The number of the node that leads from pages to elements."""
        return self.start + 1


@dataclass(slots=True)
class _Maker:
    start: int
    parts: list[bytes] = field(default_factory=list)
    length: int = 0
    entries: list[tuple[int, int, int]] = field(default_factory=list)

    @property
    def next(self) -> int:
        return self.start + len(self.entries)

    def add_stream(self, attributes: bytes, data: bytes) -> int:
        """Add a stream object of the next number."""
        number = self.next
        whole = packed_stream(number, zlib.compress(data, _FAST), attributes)
        self.entries.append((1, self.length, 0))
        self.parts.append(whole)
        self.length += len(whole)
        return number


def stride_for(first: Batch) -> int:
    """Return how far apart the batches of a run begin, after its first one.

    The letters of a run are much alike, so that nearly all fit. Readers want an
    object's number to be well below the bytes of its file.
    """
    return len(first.entries) * 3 // 2 + 500


def make_batch(
    letters: Sequence[SetLetter],
    index: int = 0,
    start: int = FIRST,
    *,
    duplex: bool = False,
) -> Batch:
    """Return some letters as objects, `MOST_LETTERS` at most.

    Args:
        letters: already set.
        index: which batch of its file this is, from 0.
        start: the number of its first object.
        duplex: whether each letter begins a sheet that is printed on both sides; a
            blank page is added where one would begin on a back.
    """
    maker = _Maker(start)
    maker.entries += [(0, 0, 0), (0, 0, 0)]
    kids: list[int] = []
    leaves: list[tuple[int, int, int]] = []
    parts: list[int] = []
    placed: list[PlacedLetter] = []
    extra: dict[bytes, frozenset[str]] = {}
    digests: frozenset[str] = frozenset()
    for letter in letters:
        first = len(kids) + 1
        pages, own_parts, leaf = _add_letter(maker, letter, duplex=duplex)
        kids += pages
        parts += own_parts
        leaves.append(leaf)
        sheets = letter.sheets(duplex=duplex)
        placed.append(PlacedLetter(first, letter.page_count, sheets, letter.warnings))
        digests |= letter.digests
        for name, rare in letter.extra:
            extra[name] = extra.get(name, frozenset()) | rare
    _add_nodes(maker, kids, leaves)
    return Batch(
        index,
        maker.start,
        b"".join(maker.parts),
        np.array(maker.entries, ENTRY),
        tuple(parts),
        tuple(placed),
        len(kids),
        tuple(sorted(extra.items())),
        digests,
        tuple({name: one for each in letters for name, one in each.pictures}.items()),
    )


def _add_nodes(
    maker: _Maker, kids: list[int], leaves: list[tuple[int, int, int]]
) -> None:
    """Add the batch's node of the page tree and of the tree back to elements."""
    nodes = (
        b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]%b/Resources %d 0 R>>"
        % (PAGES, len(kids), _references(kids), _BOX, RESOURCES),
        b"<</Limits[%d %d]/Kids[%b]>>"
        % (
            leaves[0][1],
            leaves[-1][2],
            _references([number for number, _, _ in leaves]),
        ),
    )
    for place, body in enumerate(nodes):
        whole = b"%d 0 obj\n%b\nendobj\n" % (maker.start + place, body)
        maker.entries[place] = (1, maker.length, 0)
        maker.parts.append(whole)
        maker.length += len(whole)


def _add_letter(
    maker: _Maker, letter: SetLetter, *, duplex: bool
) -> tuple[list[int], list[int], tuple[int, int, int]]:
    """Add a letter; return its pages, its parts, and its leaf with its limits."""
    contents = [maker.add_stream(b"", page.content) for page in letter.pages]
    blanks = int(duplex and letter.page_count % 2)
    first_page = maker.next
    pages = list(range(first_page, first_page + letter.page_count + blanks))
    first_element = pages[-1] + 1
    first_link = first_element + len(letter.elements)
    bodies: list[bytes] = []
    links: list[tuple[int, int, LinkArea]] = []
    for number, content, page in zip(pages, contents, letter.pages, strict=False):
        annotations = b""
        if page.links:
            own = [
                (first_link + len(links) + n, number, link)
                for n, link in enumerate(page.links)
            ]
            links += own
            annotations = b"/Annots[%b]" % _references([one for one, _, _ in own])
        bodies.append(
            b"<</Type/Page/Parent %d 0 R/Contents %d 0 R/StructParents %d/Tabs/S%b>>"
            % (maker.start, content, number, annotations)
        )
    bodies += [b"<</Type/Page/Parent %d 0 R/Tabs/S>>" % maker.start] * blanks
    by_element: dict[int, list[tuple[int, int]]] = {}
    for number, page_number, link in links:
        by_element.setdefault(link.element, []).append((number, page_number))
    bodies += [
        _element(element, first_page, first_element, by_element.get(n))
        for n, element in enumerate(letter.elements)
    ]
    contents_word = words_of(letter.language).link
    bodies += [_link(number, page, link, contents_word) for number, page, link in links]
    nums = [
        b"%d[%b]" % (number, _references([first_element + one for one in page.owners]))
        for number, page in zip(pages, letter.pages, strict=False)
    ]
    nums += [
        b"%d %d 0 R" % (number, first_element + link.element)
        for number, _, link in links
    ]
    last = links[-1][0] if links else pages[letter.page_count - 1]
    leaf = first_link + len(links)
    bodies.append(b"<</Limits[%d %d]/Nums[%b]>>" % (first_page, last, b" ".join(nums)))
    _add_packed(maker, bodies)
    parts = [
        first_element + n
        for n, element in enumerate(letter.elements)
        if element.parent < 0
    ]
    return pages, parts, (leaf, first_page, last)


def _add_packed(maker: _Maker, bodies: list[bytes]) -> None:
    """Add objects, numbered on from here, in one compressed stream."""
    first = maker.next
    holder = first + len(bodies)
    maker.entries += [(2, holder, place) for place in range(len(bodies))]
    offsets = accumulate([len(body) + 1 for body in bodies], initial=0)
    head = " ".join(
        [f"{number} {at}" for number, at in _numbered(first, bodies, offsets)]
    ).encode("ascii")
    maker.add_stream(
        b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head) + 1),
        head + b"\n" + b"\n".join(bodies),
    )


def _numbered(
    first: int, bodies: list[bytes], offsets: Iterable[int]
) -> Iterable[tuple[int, int]]:
    """Return the number of each body and where it begins."""
    return zip(range(first, first + len(bodies)), offsets, strict=False)


def _references(numbers: Iterable[int]) -> bytes:
    return " ".join([f"{number} 0 R" for number in numbers]).encode("ascii")


def _element(
    element: Element,
    first_page: int,
    first_element: int,
    links: list[tuple[int, int]] | None,
) -> bytes:
    """Return an element of the structure tree."""
    parent = DOCUMENT if element.parent < 0 else first_element + element.parent
    kids = element.kids
    if len(kids) == 1 and links is None and isinstance(kids[0], tuple):
        page, mark = kids[0]
        return b"<</S/%b/P %d 0 R/Pg %d 0 R/K %d%b>>" % (
            element.role,
            parent,
            first_page + page,
            mark,
            element.attributes,
        )
    own = next((kid[0] for kid in kids if isinstance(kid, tuple)), None)
    parts = []
    for kid in kids:
        if isinstance(kid, int):
            parts.append(b"%d 0 R" % (first_element + kid))
        elif kid[0] == own:
            parts.append(b"%d" % kid[1])
        else:
            parts.append(
                b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (first_page + kid[0], kid[1])
            )
    for number, page_number in links or ():
        parts.append(b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (number, page_number))
    at = b"" if own is None else b"/Pg %d 0 R" % (first_page + own)
    return b"<</S/%b/P %d 0 R%b/K[%b]%b>>" % (
        element.role,
        parent,
        at,
        b" ".join(parts),
        element.attributes,
    )


def _link(number: int, page: int, link: LinkArea, said: str) -> bytes:
    return (
        b"<</Type/Annot/Subtype/Link/Rect[%.2f %.2f %.2f %.2f]/Border[0 0 0]/F 4"
        b"/P %d 0 R/StructParent %d/Contents%b/A<</S/URI/URI%b>>>>"
        % (
            *link.box,
            page,
            number,
            text_string(said.format(link.words)),
            text_string(_address(link.address)),
        )
    )


def _address(link: str) -> str:
    """Return where a link leads, in the seven bits of an address."""
    return "".join(
        letter
        if " " < letter < "\x7f"
        else "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "replace"))
        for letter in link
    )
