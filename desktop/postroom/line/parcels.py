"""What travels between the line and its workers: frozen values, no rows, no keys."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.page import Box, Picture, Word


@dataclass(frozen=True, slots=True)
class CountPages:
    """How many pages has this file, and what is it?"""

    digest: str


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What is on this page?

    Attributes:
        digest: of the picture or file; its bytes are sent along once.
        number: of the page in it, from 0.
        quarter_turns: clockwise, as a person wants it; None to find out.
    """

    digest: str
    number: int = 0
    quarter_turns: int | None = None


@dataclass(frozen=True, slots=True)
class MakePdf:
    """One searchable PDF of these pages.

    Attributes:
        pages: each page's picture and words, as `PageRead` gave them.
    """

    pages: tuple[tuple[bytes, bytes], ...] = field(repr=False)
    title: str = field(repr=False)
    language: str
    made_on: date


@dataclass(frozen=True, slots=True)
class OpenMail:
    """What is in this e-mail?"""

    digest: str


@dataclass(frozen=True, slots=True)
class Unlock:
    """This PDF without its password."""

    digest: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LearnKinds:
    """What do these letters teach?

    Attributes:
        samples: of each its kind and the words of its pages.
    """

    samples: tuple[tuple[str, tuple[str, ...]], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class FileCounted:
    """How many pages a file has, and what it is by its own bytes."""

    pages: int
    media_type: str


Task = CountPages | ReadPage | MakePdf | OpenMail | Unlock | LearnKinds


@dataclass(frozen=True, slots=True)
class PageRead:
    """What a worker read of a page; pictures and words as they are kept.

    Attributes:
        quarter_turns: clockwise, what brings the picture upright.
        codes: kind, text and whether it could be read, of each.
    """

    quarter_turns: int
    skew: int
    blank: bool
    patch: str | None
    codes: tuple[tuple[str, str, bool], ...]
    picture: bytes = field(repr=False)
    thumbnail: bytes = field(repr=False)
    words: bytes = field(repr=False)
    word_count: int
    text: str = field(repr=False)
    confidence: int
    language: str
    look: str


@dataclass(frozen=True, slots=True)
class MailPart:
    """Something in an e-mail that becomes a document: its words, or a file.

    Attributes:
        is_mail: another e-mail, to be opened in turn.
    """

    name: str | None = field(repr=False)
    media_type: str
    content: bytes = field(repr=False)
    is_mail: bool = False


@dataclass(frozen=True, slots=True)
class MailOpened:
    """What an e-mail holds, its words first."""

    parts: tuple[MailPart, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """It can't be done with this item; the line goes on."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class LearntKinds:
    """What letters taught; nothing where they were too few.

    Attributes:
        content: as the store keeps it (`db.domain.post.letters.learned`).
    """

    content: bytes = field(repr=False)
    kinds: int
    right_percent: int


Answer = FileCounted | PageRead | MailOpened | LearntKinds | bytes | Refused


def picture_kept(picture: Picture) -> bytes:
    """Return a page's compressed pixels as the store keeps them."""
    return msgspec.msgpack.encode(picture)


def picture_again(kept: bytes) -> Picture:
    """Return what `picture_kept` was given. Raises msgspec.MsgspecError."""
    return msgspec.msgpack.decode(kept, type=Picture)


def words_kept(words: tuple[Word, ...], width: int, height: int) -> bytes:
    """Return words with their places as the store keeps them; see docs/post.md."""
    rows = [
        [
            *(word.text, word.box.left, word.box.top, word.box.right),
            *(word.box.bottom, round(word.confidence), word.line),
        ]
        for word in words
    ]
    page = {"width": width, "height": height, "words": rows}
    text = json.dumps(page, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode())


def words_again(kept: bytes) -> tuple[Word, ...]:
    """Return the words that `words_kept` was given."""
    page: dict[str, Any] = json.loads(zlib.decompress(kept))
    return tuple(
        Word(
            text,
            Box(left, top, max(1, right - left), max(1, bottom - top)),
            float(confidence),
            line,
        )
        for text, left, top, right, bottom, confidence, line in page["words"]
    )
