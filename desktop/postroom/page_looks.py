"""How pages look: read from the store, put together apart from the window.

A page's picture is shown as the line made it, so that a stranger's file is never
opened in the window's own process.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from db.errors import NotFound, StoreRefused
from db.queries.post.pages import PageLine
from db.store.documents import Documents
from desktop.postroom.line.parcels import picture_again, words_again
from desktop.postroom.steps.page import Word
from desktop.postroom.steps.seeing import page_seen
from desktop.runtime.desk import Desk

KEPT: Final = 6
THUMBNAILS_KEPT: Final = 200


@dataclass(frozen=True, slots=True)
class Look:
    """A page as pixels, and its words in the same size.

    Attributes:
        colours: 1 for grey, 3 for red, green and blue; a byte each.
    """

    width: int
    height: int
    colours: int
    pixels: bytes = field(repr=False)
    words: tuple[Word, ...] = field(repr=False)


class PageLooks(QObject):
    """Fetches pages; the newest few are kept.

    Signals:
        page_ready(UUID, Look): a page that was asked for.
        page_missing(UUID): it can't be shown.
        thumbnail_ready(UUID, bytes): a small JPEG.
        failed(object): an error for the crash desk.
    """

    page_ready = Signal(object, object)
    page_missing = Signal(object)
    thumbnail_ready = Signal(object, bytes)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages: OrderedDict[str, Look] = OrderedDict()
        self._thumbnails: OrderedDict[str, bytes] = OrderedDict()

    def want(self, page: PageLine) -> None:
        """Fetch a page, from what is kept if it is there."""
        digest, words = page.picture, page.words
        if digest is None:
            self.page_missing.emit(page.id)
        elif digest in self._pages:
            self._pages.move_to_end(digest)
            self.page_ready.emit(page.id, self._pages[digest])
        else:
            self._desk.slow(
                partial(_look, self._desk.documents, digest, words),
                partial(self._on_page, page.id, digest),
                partial(self._on_missing, page.id),
            )

    def want_thumbnail(self, page: PageLine) -> None:
        """Fetch a thumbnail; nothing comes where there is none."""
        digest = page.thumbnail
        if digest is None:
            return
        if digest in self._thumbnails:
            self._thumbnails.move_to_end(digest)
            self.thumbnail_ready.emit(page.id, self._thumbnails[digest])
            return
        self._desk.slow(
            partial(self._desk.documents.get, digest),
            partial(self._on_thumbnail, page.id, digest),
            partial(self._on_missing, page.id),
        )

    def forget(self) -> None:
        """Let every page go, as where the room is left."""
        self._pages.clear()
        self._thumbnails.clear()

    def _on_page(self, page_id: UUID, digest: str, look: Look) -> None:
        self._pages[digest] = look
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        self.page_ready.emit(page_id, look)

    def _on_thumbnail(self, page_id: UUID, digest: str, content: bytes) -> None:
        self._thumbnails[digest] = content
        while len(self._thumbnails) > THUMBNAILS_KEPT:
            self._thumbnails.popitem(last=False)
        self.thumbnail_ready.emit(page_id, content)

    def _on_missing(self, page_id: UUID, error: BaseException) -> None:
        if isinstance(error, (NotFound, StoreRefused)):
            self.page_missing.emit(page_id)
        else:
            self.failed.emit(error)


def _look(documents: Documents, digest: str, words: str | None) -> Look:
    picture = picture_again(documents.get(digest))
    image = page_seen(picture)
    by = image.width / max(1, picture.width)
    found = words_again(documents.get(words)) if words is not None else ()
    scaled = tuple(
        Word(word.text, word.box.scaled(by), word.confidence, word.line)
        for word in found
    )
    colours = 3 if image.mode == "RGB" else 1
    return Look(image.width, image.height, colours, image.tobytes(), scaled)
