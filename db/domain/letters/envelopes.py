"""Envelopes: what their windows show of a folded page, and what must stay away.

Everything is in millimetres from the top left corner of an A4 page. The page
slips about in its envelope: what the window shows wherever it lies is *safe* for
the address, and what it may show as it slips is kept clear of all else.

Sources: resources/letters/envelopes.toml names each; GOV.UK Notify (its page);
geometry of a page that is as wide as the envelope leaves it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Final

import msgspec

from db.errors import FieldProblem

PAGE_WIDTH_MM: Final = 210.0
PAGE_HEIGHT_MM: Final = 297.0
SMALLEST_ADDRESS_PT: Final = 8.0
LEADING: Final = 1.08
"""Of an address: its lines stand close, so that seven of them show."""


class Zone(msgspec.Struct, frozen=True):
    """A rectangle of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def holds(self, other: Zone, slack: float = 0.0) -> bool:
        """Return whether *other* lies within, but for *slack*."""
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def touches(self, other: Zone) -> bool:
        """Return whether the two have any part in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """The window, from the left and the bottom edge of the envelope's front."""

    left_mm: float
    bottom_mm: float
    width_mm: float
    height_mm: float


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of envelope, with the way the page is folded for it.

    Attributes:
        panel_mm: how high the first panel of the folded page is.
        folds_mm: where the page is folded, from its top.
        body_mm: where the words of the first page begin.
        most_sheets: that it holds, beside one thin enclosure.
        source: who says so.
    """

    key: str
    name: str
    name_cy: str
    height_mm: float
    width_mm: float
    window: Window
    panel_mm: float
    folds_mm: tuple[float, ...]
    body_mm: float
    most_sheets: int
    source: str = ""

    @property
    def safe(self) -> Zone:
        """What always shows, however the page slips: the address goes here."""
        w = self.window
        return Zone(
            w.left_mm,
            self.height_mm - w.bottom_mm - w.height_mm,
            w.left_mm + w.width_mm - self._slip_across,
            self.panel_mm - w.bottom_mm,
        )

    @property
    def keep_out(self) -> Zone:
        """What may show: nothing but the address stands here."""
        w = self.window
        return Zone(
            w.left_mm - self._slip_across,
            self.panel_mm - w.bottom_mm - w.height_mm,
            w.left_mm + w.width_mm,
            self.height_mm - w.bottom_mm,
        )

    @property
    def _slip_across(self) -> float:
        return self.width_mm - PAGE_WIDTH_MM


class NotifyPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page as GOV.UK Notify wants it.

    Attributes:
        blank: stays empty on the first page, but for the address.
        body_mm: where the words may begin in a file that is sent to it.
        templated_body_mm: where Notify's own templates begin them.
        tolerance_mm: by how much its own check lets anything be out.
    """

    name: str
    name_cy: str
    side_margin_mm: float
    end_margin_mm: float
    most_pages: int
    tolerance_mm: float
    body_mm: float
    templated_body_mm: float
    address: Zone
    blank: Zone
    logo: Zone
    contact: Zone
    source: str = ""

    @property
    def printable(self) -> Zone:
        """What of every page may be printed on."""
        return Zone(
            self.side_margin_mm,
            self.end_margin_mm,
            PAGE_WIDTH_MM - self.side_margin_mm,
            PAGE_HEIGHT_MM - self.end_margin_mm,
        )


def check_envelope(envelope: Envelope) -> None:
    """Raise FieldProblem for measures that can't be: nothing would show."""
    if not PAGE_WIDTH_MM <= envelope.width_mm <= 2 * PAGE_WIDTH_MM:
        raise FieldProblem("width_mm", "Enter a width that a folded page fits in")
    if not 0 < envelope.panel_mm <= envelope.height_mm:
        raise FieldProblem("panel_mm", "Enter a panel that fits in the envelope")
    if envelope.safe.width <= 0 or envelope.safe.height <= 0:
        raise FieldProblem("window", "Enter a window that always shows some page")
    if envelope.keep_out.bottom > envelope.body_mm:
        raise FieldProblem("body_mm", "Begin the words below what the window shows")
    edges = (0.0, *envelope.folds_mm, PAGE_HEIGHT_MM)
    if any(a >= b for a, b in pairwise(edges)):
        raise FieldProblem("folds_mm", "Enter the folds from the top of the page down")


def read_envelopes(content: dict[str, Any]) -> tuple[dict[str, Envelope], NotifyPage]:
    """Return the envelopes of a file by their keys, and Notify's page.

    Raises msgspec.ValidationError for what is no envelope, and FieldProblem as
    `check_envelope` does.
    """
    envelopes = msgspec.convert(content["envelope"], tuple[Envelope, ...])
    for envelope in envelopes:
        check_envelope(envelope)
    notify = msgspec.convert(content["notify"], NotifyPage)
    return {envelope.key: envelope for envelope in envelopes}, notify
