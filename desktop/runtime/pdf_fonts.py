"""The fonts that every PDF embeds, and what they can write."""

from __future__ import annotations

import re
import threading
from importlib.resources import files
from io import BytesIO
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR: Final = "Inter-Regular"
SEMI_BOLD: Final = "Inter-SemiBold"
BOLD: Final = "Inter-Bold"

_NAMES: Final = (REGULAR, SEMI_BOLD, BOLD)
_SPACES: Final = re.compile("[ \t]+")
_lock = threading.Lock()


def register_fonts() -> None:
    """Make the fonts known to ReportLab; once is enough, again costs nothing."""
    with _lock:
        known = set(pdfmetrics.getRegisteredFontNames())
        for name in _NAMES:
            if name not in known:
                font = files("resources") / "fonts" / f"{name}.ttf"
                pdfmetrics.registerFont(TTFont(name, BytesIO(font.read_bytes())))


def writable(text: str) -> str:
    """Return *text* without the characters that the fonts have no shape for.

    A name in Arabic letters, or an emoji, would come out as empty boxes; what
    can't be written is left out, and the caller decides whether the rest says
    enough.
    """
    register_fonts()
    shapes = pdfmetrics.getFont(REGULAR).face.charToGlyph
    kept = "".join(letter for letter in text if letter == "\n" or ord(letter) in shapes)
    return "\n".join(
        _SPACES.sub(" ", line).strip() for line in kept.split("\n")
    ).strip()
