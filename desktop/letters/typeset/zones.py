"""What of a page an envelope's window shows, and a picture of it for the preview."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from db.domain.letters.envelopes import Envelope, NotifyPage, Zone
from desktop.letters.typeset.breaking import lay_text
from desktop.letters.typeset.content import Drawing
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.sizes import HEIGHT, MM, Type
from desktop.letters.typeset.words import words_of

Profile = Envelope | NotifyPage
"""How a page lies behind a window: our own envelopes, or Notify's."""
_SMALL: Final = Type(9, 11)
_SAFE: Final = b"0.09 0.47 0.24"
_KEEP_OUT: Final = b"0.72 0.2 0.15"


@dataclass(frozen=True, slots=True)
class PageZones:
    """What matters of a profile for setting a page, in millimetres.

    Attributes:
        safe: what always shows; the address goes here.
        keep_out: what may show; nothing but the address stands here.
        folds_mm: where the page is folded, from its top.
        body_mm: where the words begin.
    """

    safe: Zone
    keep_out: Zone
    folds_mm: tuple[float, ...]
    body_mm: float


@lru_cache(maxsize=64)
def zones_of(profile: Profile) -> PageZones:
    """Return what of a page matters for that envelope, or for Notify."""
    if isinstance(profile, NotifyPage):
        body = profile.templated_body_mm
        return PageZones(profile.address, profile.blank, (), body)
    return PageZones(profile.safe, profile.keep_out, profile.folds_mm, profile.body_mm)


def outline(zone: Zone, colour: bytes, dashes: bytes) -> bytes:
    """Return what draws the edge of a zone."""
    return b"q %b RG 1 w [%b] 0 d %.2f %.2f %.2f %.2f re S Q\n" % (
        colour,
        dashes,
        zone.left * MM,
        HEIGHT - zone.bottom * MM,
        (zone.right - zone.left) * MM,
        (zone.bottom - zone.top) * MM,
    )


def draw_zones(drawing: Drawing, zones: PageZones, language: str) -> None:
    """Draw both zones with their names, for people who look at the page."""
    words = words_of(language)
    drawing.untold(outline(zones.safe, _SAFE, b"4 2"))
    drawing.untold(outline(zones.keep_out, _KEEP_OUT, b"1 2"))
    safe, keep_out = zones.safe, zones.keep_out
    above, inside = safe.top * MM - _SMALL.leading, keep_out.bottom * MM
    for zone, name, down in (
        (safe, words.safe, above - 1),
        (keep_out, words.keep_out, inside - _SMALL.leading - 1),
    ):
        shown = lay_text(name, _SMALL, 300)
        left = zone.right * MM - shown.lines[0].width - 3
        drawing.untold_text(shown, (left, down))


def with_zones(letter: SetLetter, profile: Profile) -> SetLetter:
    """Return a letter for the preview, the zones drawn on its first page.

    It is not what is filed or printed.
    """
    drawing = Drawing()
    drawing.new_page()
    draw_zones(drawing, zones_of(profile), letter.language)
    first, *others = letter.pages
    shown = replace(first, content=first.content + drawing.pages()[0].content)
    return replace(letter, pages=(shown, *others))
