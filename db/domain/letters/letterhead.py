"""The letterhead: a council's picture, what it shows in words, and its colour.

It is kept as a rule of the council's own, so that it holds from a day on and its
editions stand; the picture is in it, made small and harmless before it is kept.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from db.domain.text_limits import check_text
from db.errors import FieldProblem

LETTERHEAD_KEY: Final = "council"
"""The only rule of its topic."""
USUAL_COLOUR: Final = "#14566b"
LARGEST: Final = 200_000
"""Characters of the picture as it is kept; one as wide as a letterhead has fewer."""
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_READABLE: Final = 4.5
"""Source: WCAG 2.2, 1.4.3 Contrast (minimum)."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the top of every letter.

    Attributes:
        logo: a PNG or a JPEG in base 64; empty where the council's name stands.
        shows, shows_cy: what the picture shows, for who does not see it; the
            English goes for both where there is no Welsh.
        colour: of the name, like ``#14566b``.
        source: where it comes from, such as the council's style guide.
    """

    logo: str = ""
    shows: str = ""
    shows_cy: str = ""
    colour: str = USUAL_COLOUR
    source: str = ""

    @property
    def content(self) -> bytes:
        """The bytes of the picture; none where there is none."""
        return base64.b64decode(self.logo)

    @property
    def digest(self) -> str:
        """What names the picture by what is in it."""
        return hashlib.sha256(self.content).hexdigest()

    def told(self, language: str) -> str:
        """Return what the picture shows, in a language."""
        return self.shows_cy if language == "cy" and self.shows_cy else self.shows


LETTERHEADS: Final = MappingProxyType({LETTERHEAD_KEY: Letterhead()})
"""What ships: the council's name in place of a picture."""


def with_logo(content: bytes) -> str:
    """Return a picture as a letterhead keeps it."""
    return base64.b64encode(content).decode("ascii")


def check_letterhead(rule: Letterhead) -> None:
    """Raise FieldProblem for what no letter can be printed under."""
    if rule.logo:
        try:
            base64.b64decode(rule.logo, validate=True)
        except (binascii.Error, ValueError) as error:
            raise FieldProblem("logo", "Choose the picture again") from error
        if len(rule.logo) > LARGEST:
            raise FieldProblem("logo", "This picture is too large for a letterhead")
        check_text("shows", rule.shows, required=True, like="detail")
    check_text("shows", rule.shows, like="detail")
    check_text("shows_cy", rule.shows_cy, like="detail")
    check_text("source", rule.source, like="detail")
    if not _COLOUR.fullmatch(rule.colour):
        raise FieldProblem("colour", "Enter a colour like #14566b")
    if contrast_on_paper(rule.colour) < _READABLE:
        words = "Choose a darker colour: this one can't be read on white paper"
        raise FieldProblem("colour", words)


def contrast_on_paper(colour: str) -> float:
    """Return the contrast ratio of ``#rrggbb`` with white. Source: WCAG 2.2."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    low, curve = 0.04045, 2.4
    linear = [
        part / 12.92 if part <= low else ((part + 0.055) / 1.055) ** curve
        for part in parts
    ]
    light = sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    return float(1.05 / (light + 0.05))
