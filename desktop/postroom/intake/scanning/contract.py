"""What every kind of scanner offers: SANE's here, Windows' own there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import TracebackType
from typing import Protocol, Self

from db.domain.post.states import Stopped


@dataclass(frozen=True, slots=True)
class Device:
    """A scanner that is there.

    Attributes:
        name: what the system calls it; `Scanner.feed` takes it.
        words: maker and model, for people.
    """

    name: str
    words: str


class OptionKind(StrEnum):
    """What may be said of an option."""

    SWITCH = auto()
    CHOICE = auto()
    RANGE = auto()
    NUMBER = auto()
    TEXT = auto()
    BUTTON = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be set at a scanner.

    Attributes:
        group: the heading that the scanner puts it under.
        words: what the scanner says of it, in its own language.
        choices: of a CHOICE, as `Scanner.feed` takes them.
        least, most, step: of a RANGE; a step of 0 is any.
        unit: mm, dpi, … or nothing.
        value: as it stands.
        active: whether it can be set as the others stand now.
        many: takes several numbers, with commas between.
    """

    name: str
    kind: OptionKind
    group: str = ""
    words: str = ""
    choices: tuple[str, ...] = ()
    least: float = 0.0
    most: float = 0.0
    step: float = 0.0
    unit: str = ""
    value: str | None = None
    active: bool = True
    many: bool = False


class Reply(StrEnum):
    """How a feed ended."""

    EMPTY = auto()
    """The feeder has no more paper: every page there was is in."""
    COUNTED = auto()
    """As many pages as were asked for are in."""
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class Ended:
    """How a feed ended.

    Attributes:
        why: None unless it was stopped.
        words: for whoever stands at the scanner: what happened, what to do.
    """

    reply: Reply
    why: Stopped | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class RawPage:
    """A picture as it came, whole.

    Attributes:
        place: of the page in this feed, from 1.
        media_type: image/png, or what the scanner sends where PNG can't hold it.
        thumbnail: a small JPEG for whoever watches; nothing where none was made.
    """

    place: int
    content: bytes
    media_type: str
    width_px: int
    height_px: int
    dpi: int
    thumbnail: bytes = b""


@dataclass(frozen=True, slots=True)
class FeedOrder:
    """What is to be scanned, and how.

    Attributes:
        settings: the device's own options, by their names.
        dpi: what they come to; pictures that don't say it have it.
        most: pages at most; None until the feeder is empty.
    """

    device: str
    settings: Mapping[str, str]
    dpi: int
    most: int | None = None


class Feed(Protocol):
    """Paper going through, page after page; used with ``with``.

    Iterating gives each page once it is whole. The next page but one is not
    begun before a page was taken, so that memory holds three at most.
    """

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the scan at once if it is under way; nothing stays in memory."""

    def __iter__(self) -> Iterator[RawPage]:
        """Give the pages; `ended` says why there are no more."""

    @property
    def ended(self) -> Ended:
        """Return how it ended; only after the last page."""

    def cancel(self) -> None:
        """Stop, from any thread; the page under way is given up."""


class Scanner(Protocol):
    """The scanners of this PC."""

    def devices(self) -> list[Device]:
        """Return the scanners that are there; takes seconds. Raises Unavailable."""

    def options(
        self, device: str, settings: Mapping[str, str] | None = None
    ) -> list[Option]:
        """Return everything that can be set, with *settings* made.

        Takes a second. Raises Unavailable, in words.
        """

    def feed(self, order: FeedOrder) -> Feed:
        """Return a scan. Raises Unavailable, in words."""
