"""Sixty-four bits by which two scans of one sheet are known as alike."""

from __future__ import annotations

import numpy as np
from PIL import Image

_SIDE = 8


def look_of(image: Image.Image) -> int:
    """Return whether each of 64 fields is brighter than the one right of it.

    Two scans of one sheet differ in a few bits, two letters in twenty or more.
    Source: Krawetz, "Kind of like that", 2013 (difference hash).
    """
    small = image.convert("L").resize((_SIDE + 1, _SIDE), Image.Resampling.BOX)
    values = np.asarray(small, dtype=np.int16)
    bits = np.packbits(values[:, :-1] > values[:, 1:])
    return int.from_bytes(bits.tobytes(), "big")


def differing_bits(one: int, other: int) -> int:
    """Return in how many of the 64 fields two looks differ."""
    return (one ^ other).bit_count()
