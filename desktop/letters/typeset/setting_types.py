"""What setting makes: a letter on its pages, not yet a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.letters.typeset.content import Element, SetPage
from desktop.letters.typeset.pictures import ReadyPicture

WARNING_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "small": "The address is long, so it is printed very small.",
        "box": "Some characters can't be printed; a box stands in their place",
        "crowded": "A table is too wide: long words in it are broken.",
        "larger": "It has {0} pages and goes in a larger envelope.",
    }
)
"""What somebody should look at on the pages; ``{0}`` is filled in."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where (a part of) a block stands.

    Attributes:
        text: which of the letter's texts, from 0.
        block: which of its blocks, from 0; the enclosures come after the last.
        page: from 0.
        top, bottom: how far down the page, in millimetres.
    """

    text: int
    block: int
    page: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class SetLetter:
    """A letter on its pages.

    Attributes:
        title: what it is about.
        languages: of its texts, in their order.
        elements: its structure tree.
        places: where each block stands, in reading order.
        extra: the characters of each font that the smallest subset lacks.
        warnings: what somebody should look at, in a clerk's words.
        pictures: those that it brings with it, by digest.
    """

    title: str
    languages: tuple[str, ...]
    pages: tuple[SetPage, ...]
    elements: tuple[Element, ...]
    places: tuple[Place, ...] = ()
    extra: tuple[tuple[bytes, frozenset[str]], ...] = ()
    warnings: tuple[str, ...] = ()
    pictures: tuple[tuple[str, ReadyPicture], ...] = ()

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return len(self.pages)

    def sheets(self, *, duplex: bool = True) -> int:
        """Return how many sheets of paper it takes."""
        return (self.page_count + 1) // 2 if duplex else self.page_count

    @property
    def language(self) -> str:
        """The language of its first text."""
        return self.languages[0]

    @property
    def digests(self) -> frozenset[str]:
        """The digests of all its pictures."""
        return frozenset(one for page in self.pages for one in page.pictures)
