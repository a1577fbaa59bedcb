"""A page to look at: its thumbnail, and a copy with places blacked out for good."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw

from desktop.postroom.steps.page import Box

_THUMBNAIL: Final = (240, 340)


def blacked_out(image: Image.Image, places: tuple[Box, ...]) -> Image.Image:
    """Return a copy of the page whose pixels at these places are black."""
    copy = image.copy()
    pen = ImageDraw.Draw(copy)
    for box in places:
        pen.rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill=0)
    return copy


def thumbnail_of(image: Image.Image) -> bytes:
    """Return a small JPEG of a page."""
    factor = max(1, min(image.width // 480, image.height // 680))
    small = image.reduce(factor) if factor > 1 and image.mode != "1" else image.copy()
    if small.mode == "1":
        small = small.convert("L")
    small.thumbnail(_THUMBNAIL, Image.Resampling.BILINEAR)
    out = BytesIO()
    small.save(out, "JPEG", quality=70)
    return out.getvalue()
