"""Whether a page needs its colours."""

from __future__ import annotations

from typing import Final

from PIL import Image

_IDLE: Final = 12
_SHRINK: Final = 4
"""Averages of 16 pixels, so that the colour fringes of a scanner don't count."""


def without_idle_colour(image: Image.Image) -> Image.Image:
    """Return a grey image where a colour one uses no colour, else the image."""
    if image.mode != "RGB":
        return image
    small = image.reduce(_SHRINK) if min(image.size) > 2 * _SHRINK else image
    _, blue, red = small.convert("YCbCr").split()
    spread = 0.0
    for channel in (blue, red):
        low, high = channel.getextrema()
        if isinstance(low, (int, float)) and isinstance(high, (int, float)):
            spread = max(spread, high - low)
    return image if spread > _IDLE else image.convert("L")
