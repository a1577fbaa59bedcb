"""How much one item may ask of us, and the refusal when it asks for more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.domain.post.set_aside import Reason
from db.errors import ClerkError

_WORDS: Final = {
    Reason.EMPTY: "There is nothing in this file",
    Reason.NO_PAGES: "There is no page in this file",
    Reason.DAMAGED: "This file is damaged and can't be opened",
    Reason.PROTECTED: "This file asks for a password",
    Reason.UNKNOWN_KIND: "This is no PDF, TIFF, JPEG, PNG or HEIC",
    Reason.TOO_LARGE: "This file is larger than can be opened safely",
    Reason.TOO_LONG: "Opening this file took too long",
    Reason.CHANGED: "This file kept changing while it was read",
    Reason.NOT_A_FILE: "This is a link, a folder or a device, and no file",
    Reason.NO_ACCESS: "This file can't be read from this PC",
    Reason.KILLED_READER: "This file can't be opened safely",
}


class SetAside(ClerkError):
    """This item can't become a document as it is; the rest of the batch goes on.

    Attributes:
        reason: why, as a code that has words on every screen.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(_WORDS.get(reason, reason.value))
        self.reason = reason

    def __reduce__(self) -> tuple[type[SetAside], tuple[Reason]]:
        """Travel between processes as the reason alone."""
        return SetAside, (self.reason,)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is opened before an item is set aside.

    Attributes:
        file_bytes: of a whole file.
        pages: in one file.
        pixels: of one image as it lies in its file: a drawing of A0 at 300 dpi
            has 140 million.
        worked_pixels: of the page as we work on it; larger ones are reduced.
        dpi: what pages are worked on at, most.
        drawing_bytes: how long the drawing instructions of one PDF page are.
        page_side_m: the longest side of a PDF page that is no mistake.
    """

    file_bytes: int = 400_000_000
    pages: int = 5_000
    pixels: int = 150_000_000
    worked_pixels: int = 36_000_000
    dpi: int = 300
    drawing_bytes: int = 64_000_000
    page_side_m: float = 4.0


USUAL: Final = Limits()
