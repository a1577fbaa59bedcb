"""A page small, for whoever watches the scanner."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image

_WIDE: Final = 200
_HIGH: Final = 280
"""Pixels at least, so that it is sharp on a fine screen; twice as many at most."""
_QUALITY: Final = 75


def small(image: Image.Image) -> bytes:
    """Return *image* small, as JPEG."""
    if image.mode not in {"L", "RGB"}:
        image = image.convert("L")
    by = max(1, min(image.width // _WIDE, image.height // _HIGH))
    image = image.reduce(by)
    image.thumbnail((2 * _WIDE, 2 * _HIGH))
    kept = BytesIO()
    image.save(kept, "JPEG", quality=_QUALITY)
    return kept.getvalue()


def small_of_pixels(
    pixels: memoryview, size: tuple[int, int], depth: int, *, colours: bool
) -> bytes:
    """Return a page's *pixels* small, as JPEG; *depth* is 1, 8 or 16 bits.

    They are as they came, before anything is packed: opening the PNG again
    would take ten times as long.
    """
    mode = "RGB" if colours else "L"
    if depth == 1:
        return small(Image.frombuffer("1", size, bytes(pixels), "raw", "1;I", 0, 1))
    if depth > 8:  # noqa: PLR2004  bits; the higher byte is enough to look at
        pixels = pixels[::2]
    return small(Image.frombuffer(mode, size, bytes(pixels), "raw", mode, 0, 1))
