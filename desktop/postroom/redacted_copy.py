"""A copy of a document from which places are gone, pixels and words both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import ClerkError
from db.queries.post.pages import PageLine
from db.store.documents import Documents
from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.forms.saving import Work
from desktop.postroom.line.parcels import picture_again, words_again
from desktop.postroom.steps.page import Box, Picture, Word
from desktop.postroom.use_cases.redacting import Place, Redact, redact

Marked = tuple[int, int, int, int]
_WHOLE = 1000


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be taken out of which document.

    Attributes:
        pages: those of the document that are shown, in order.
        places: in thousandths of each page, by its id.
    """

    document_id: UUID
    reference: str
    pages: tuple[PageLine, ...]
    places: Mapping[UUID, tuple[Marked, ...]]


def making(documents: Documents, marks: Marks, reason: str, path: Path) -> Work:
    """Return the work that makes the copy, keeps it, and saves it at *path*.

    It is kept first, so that no copy leaves of which nobody knows. It raises as
    `redact`, and Unavailable where the file can't be written.
    """
    return partial(_make, documents, marks, reason, path)


def _make(
    documents: Documents, marks: Marks, reason: str, path: Path, uow: UnitOfWork
) -> Changes:
    uow.actor.require(Action.REDACT_DOCUMENT)
    content = copy_of(documents, marks, uow.now)
    places = tuple(
        Place(number, *place)
        for number, page in enumerate(marks.pages, 1)
        for place in marks.places.get(page.id, ())
    )
    command = Redact(
        marks.document_id, documents.put(content), len(marks.pages), places, reason
    )
    changes = redact(command, uow)
    write_whole(path, content)
    return changes


def copy_of(documents: Documents, marks: Marks, now: datetime) -> bytes:
    """Return the copy as a PDF. Raises ClerkError where a page has no picture.

    A page with something taken out is squeezed anew from what is left, so that
    nothing of it is anywhere in the copy.
    """
    from desktop.postroom.steps.searchable import About, PdfPage, searchable_pdf  # noqa: PLC0415  heavy, and seldom needed

    pages = []
    for page in marks.pages:
        if page.picture is None or page.words is None:
            raise ClerkError("A page of this document can't be shown yet.")
        picture = picture_again(documents.get(page.picture))
        words = words_again(documents.get(page.words))
        if places := marks.places.get(page.id):
            picture, words = _without(picture, words, places)
        pages.append(PdfPage(picture, words))
    made_at = datetime.combine(now.date(), time.min, UTC)
    return searchable_pdf(pages, About(marks.reference, made_at=made_at))


def _without(
    picture: Picture, words: tuple[Word, ...], places: tuple[Marked, ...]
) -> tuple[Picture, tuple[Word, ...]]:
    from desktop.postroom.steps.seeing import page_seen  # noqa: PLC0415  as above
    from desktop.postroom.steps.showing import blacked_out  # noqa: PLC0415  as above
    from desktop.postroom.steps.squeeze import squeeze  # noqa: PLC0415  as above

    boxes = tuple(_box(place, picture.width, picture.height) for place in places)
    seen = page_seen(picture, max(picture.width, picture.height))
    left = tuple(w for w in words if not any(w.box.meets(box) for box in boxes))
    return squeeze(blacked_out(seen, boxes), picture.dpi), left


def _box(place: Marked, width: int, height: int) -> Box:
    """Return a place in pixels, rounded outwards."""
    left, top = place[0] * width // _WHOLE, place[1] * height // _WHOLE
    right = -(-place[2] * width // _WHOLE)
    bottom = -(-place[3] * height // _WHOLE)
    return Box(left, top, max(1, right - left), max(1, bottom - top))
