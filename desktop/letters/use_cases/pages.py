"""What turns a letter into pages, as use cases know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.domain.letters.document import Letter
from db.store.documents import Documents


@dataclass(frozen=True, slots=True)
class Pages:
    """A letter as it is printed.

    Attributes:
        content: a PDF.
        pages: how many there are.
        text: the same as plain text, for an e-mail.
        warnings: what somebody should look at, in a clerk's words.
        larger: the key of the envelope that it goes in, where it has too many
            sheets for the one that was wanted; else empty.
    """

    content: bytes
    pages: int
    text: str = ""
    warnings: tuple[str, ...] = ()
    larger: str = ""

    @property
    def sheets(self) -> int:
        """Return how many sheets of paper it takes, printed on both sides."""
        return (self.pages + 1) // 2


MakePages = Callable[[Letter, str], Pages]
"""Sets a letter for an envelope, by the envelope's key; empty is the usual one."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where letters are set, and where their copies are kept."""

    documents: Documents
    make: MakePages
