"""Why something could not become a document; each reason has words on the screen."""

from __future__ import annotations

from enum import StrEnum, auto
from typing import Final


class Reason(StrEnum):
    """Why a file, a page or a document was set aside."""

    EMPTY = auto()
    """Nought bytes, or no page in it."""
    DAMAGED = auto()
    PROTECTED = auto()
    """It asks for a password."""
    UNKNOWN_KIND = auto()
    """Its content is no kind of file that we open, whatever its name says."""
    TOO_LARGE = auto()
    """More pixels, pages or bytes than we open; a bomb, or a plan of 5 m."""
    TOO_LONG = auto()
    """It took longer than any page should."""
    KILLED_READER = auto()
    """Opening or reading it ended the process that did."""
    CHANGED = auto()
    """It was still being written when it was read."""
    NOT_A_FILE = auto()
    """A link, a folder, a device."""
    NO_ACCESS = auto()
    """This PC may not read it, or it went away."""
    UNREADABLE_CODE = auto()
    """A separator of ours that can't be read: what follows is parked."""
    WRONG_TYPE = auto()
    """Its separator names a type or a team that is not on our lists."""
    NO_PAGES = auto()
    ONLY_SEPARATORS = auto()
    """A file of separator sheets, with nothing between them."""
    BY_HAND = auto()
    """Somebody wants to ask first."""


HOLDS_DOCUMENT: Final = frozenset(
    {Reason.UNREADABLE_CODE, Reason.WRONG_TYPE, Reason.BY_HAND}
)
"""Reasons for which there is a document with pages, that only waits."""


class SettledHow(StrEnum):
    """What became of something that was set aside."""

    OPENED = auto()
    """It could be opened after all, and its pages are in."""
    INDEXED = auto()
    RETURNED = auto()
    REPLACED = auto()
    """It was scanned or sent again."""
    DESTROYED = auto()
