"""Where pages stand: moved, split, merged, turned, hidden, thrown out, put back.

An arrangement is a value: where each page of some documents stands. Every deed
makes a new one from the old, so that undoing is the old one again, and so that
a page is in one place before and in one place after.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

from db.errors import ClerkError

QUARTER: Final = 90
FULL: Final = 360


@dataclass(frozen=True, slots=True)
class Stand:
    """Where one page stands.

    Attributes:
        document_id: None while it is in no document.
        turned: degrees clockwise, a multiple of 90.
        hidden: None leaves it to the reading, which hides blank pages.
    """

    page_id: UUID
    document_id: UUID | None
    position: int
    turned: int = 0
    hidden: bool | None = None
    deleted: bool = False


Arrangement = tuple[Stand, ...]


def of_document(stands: Arrangement, document_id: UUID | None) -> list[Stand]:
    """Return the pages of one document in their order."""
    mine = [each for each in stands if each.document_id == document_id]
    return sorted(mine, key=lambda each: each.position)


def turn(stands: Arrangement, pages: Collection[UUID], degrees: int) -> Arrangement:
    """Return *stands* with *pages* turned clockwise. Raises ClerkError."""
    if degrees % QUARTER:
        raise ClerkError("Pages turn by quarters.")
    return _each(
        stands, pages, lambda s: replace(s, turned=(s.turned + degrees) % FULL)
    )


def hide(stands: Arrangement, pages: Collection[UUID], *, hidden: bool) -> Arrangement:
    """Return *stands* with *pages* hidden, or shown."""
    return _each(stands, pages, lambda s: replace(s, hidden=hidden))


def delete(
    stands: Arrangement, pages: Collection[UUID], *, deleted: bool
) -> Arrangement:
    """Return *stands* with *pages* thrown out, or brought back."""
    return _each(stands, pages, lambda s: replace(s, deleted=deleted))


def move(
    stands: Arrangement, pages: Sequence[UUID], document_id: UUID, before: int
) -> Arrangement:
    """Return *stands* with *pages* in *document_id*, in front of place *before*.

    The places of every document that was touched count from nought again.
    """
    _check_there(stands, pages)
    by_id = {each.page_id: each for each in stands}
    staying = [s for s in stands if s.page_id not in set(pages)]
    target = of_document(tuple(staying), document_id)
    ahead = [s for s in target if s.position < before]
    behind = [s for s in target if s.position >= before]
    moved = [replace(by_id[page], document_id=document_id) for page in pages]
    placed = [
        replace(each, position=place)
        for place, each in enumerate([*ahead, *moved, *behind])
    ]
    others = [s for s in staying if s.document_id != document_id]
    return _closed_up((*others, *placed))


def split(
    stands: Arrangement, document_id: UUID, first: UUID, new_id: UUID
) -> Arrangement:
    """Return *stands* with the pages from *first* on in a document of their own."""
    pages = [s.page_id for s in of_document(stands, document_id)]
    if first not in pages:
        raise ClerkError("That page is in another document by now.")
    if pages[0] == first:
        raise ClerkError("Nothing would stay in front of the first page.")
    return move(stands, pages[pages.index(first) :], new_id, 0)


def merge(stands: Arrangement, document_id: UUID, other_id: UUID) -> Arrangement:
    """Return *stands* with the pages of *other_id* behind those of *document_id*."""
    pages = [s.page_id for s in of_document(stands, other_id)]
    return move(stands, pages, document_id, len(of_document(stands, document_id)))


def pages_mark(pages: Sequence[tuple[str, int]]) -> str:
    """Return the mark of a document's visible pages.

    *pages* are each page's picture (a digest) and how far it is turned, in
    order. What was made of other pages has another mark, and is made again.
    """
    text = "\n".join(f"{digest} {turned}" for digest, turned in pages)
    return sha256(text.encode()).hexdigest()


def kept(stands: Arrangement) -> dict[str, Any]:
    """Return *stands* as a record keeps them."""
    return {
        each.page_id.hex: [
            None if each.document_id is None else each.document_id.hex,
            *(each.position, each.turned, each.hidden, each.deleted),
        ]
        for each in stands
    }


def unkept(kept_stands: Mapping[str, Any]) -> Arrangement:
    """Return what `kept` was given."""
    return tuple(
        Stand(
            UUID(hex=page),
            None if document is None else UUID(hex=document),
            *rest,
        )
        for page, (document, *rest) in kept_stands.items()
    )


def differences(before: Arrangement, after: Arrangement) -> Arrangement:
    """Return the pages of *after* that stand otherwise than in *before*."""
    old = {each.page_id: each for each in before}
    return tuple(each for each in after if old.get(each.page_id) != each)


def _each(
    stands: Arrangement, pages: Collection[UUID], change: Callable[[Stand], Stand]
) -> Arrangement:
    _check_there(stands, pages)
    return tuple(change(each) if each.page_id in pages else each for each in stands)


def _check_there(stands: Arrangement, pages: Collection[UUID]) -> None:
    if not set(pages) <= {each.page_id for each in stands}:
        raise ClerkError("A page is in another document by now. Look again.")


def _closed_up(stands: Arrangement) -> Arrangement:
    """Return *stands* with every document's places counted from nought."""
    found: list[Stand] = []
    for document_id in dict.fromkeys(each.document_id for each in stands):
        pages = of_document(stands, document_id)
        found += [replace(each, position=n) for n, each in enumerate(pages)]
    return tuple(found)
