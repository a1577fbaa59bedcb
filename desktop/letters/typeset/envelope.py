"""Where a letter's address shows through its envelope's window, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.letters.typeset.sizes import LEFT_MM


@dataclass(frozen=True, slots=True)
class Zone:
    """A rectangle of the page, in millimetres from its top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an envelope shows of the page that lies folded in it.

    Attributes:
        name: as it is chosen by.
        safe: what the window shows however the page slips; the address goes here.
        keep_out: what it may show; nothing but the address stands here.
        folds_mm: where the page is folded, from its top.
    """

    name: str
    safe: Zone
    keep_out: Zone
    folds_mm: tuple[float, ...] = ()

    @property
    def left_mm(self) -> float:
        """Where the words of the letter begin: in line with the address."""
        return max(LEFT_MM, self.safe.left + 1)


DL: Final = Envelope("DL", Zone(20, 57, 100, 81), Zone(10, 46, 110, 92), (99, 198))
"""A stock DL envelope, the page folded in equal thirds."""
