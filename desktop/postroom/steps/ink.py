"""What on a page is ink, and what is paper, whatever the light was like."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

Bits: TypeAlias = npt.NDArray[np.bool_]
Greys: TypeAlias = npt.NDArray[np.uint8]

SMALL_DPI: Final = 100
"""What the steps that look at the whole page look at."""
SEPARATOR_DPI: Final = 75
"""Enough for the bars and the large codes of separator sheets."""
_CELL: Final = 8
_REACH: Final = 7
"""How many cells wide the brightest is sought: about 14 mm at SMALL_DPI, more
than any pen stroke or bar, less than a shadow."""
_MARK: Final = 0.75
"""Ink is darker than this share of the paper around it; what shines through
from the back of a sheet is paler."""


def small_grey(
    image: Image.Image, dpi: float, about: int = SMALL_DPI
) -> tuple[Image.Image, float]:
    """Return the page in grey at *about* so many dots an inch, and how many exactly."""
    grey = image if image.mode == "L" else image.convert("L")
    factor = max(1, round(dpi / about))
    return (grey.reduce(factor) if factor > 1 else grey), dpi / factor


def paper_of(grey: Image.Image) -> Image.Image:
    """Return how bright the paper is at each pixel, shadows included."""
    cell = min(_CELL, *grey.size)
    cells = grey.reduce(cell)
    reach = min(_REACH, min(cells.size) - (1 - min(cells.size) % 2))
    if reach >= 3:  # noqa: PLR2004  the smallest window there is
        cells = cells.filter(ImageFilter.MaxFilter(reach))
        cells = cells.filter(ImageFilter.BoxBlur(reach / 2))
    return cells.resize(grey.size, Image.Resampling.BILINEAR)


def ink_of(grey: Image.Image, below: float = _MARK) -> Bits:
    """Return where *grey* is darker than *below* times the paper around it."""
    values = np.asarray(grey, dtype=np.uint16)
    paper = np.asarray(paper_of(grey), dtype=np.uint16)
    share = np.uint16(round(below * 256))
    return (values << 8) < paper * share


def evened(grey: Image.Image) -> Image.Image:
    """Return the page as if its paper were white everywhere."""
    values = np.asarray(grey, dtype=np.uint16)
    paper = np.maximum(np.asarray(paper_of(grey), dtype=np.uint16), 32)
    return Image.fromarray(np.minimum(values * 255 // paper, 255).astype(np.uint8))


def is_uneven(grey: Image.Image) -> bool:
    """Return whether light falls unevenly, as it does on a photographed page."""
    paper = np.asarray(paper_of(grey).reduce(min(_CELL, *grey.size)))
    return bool(np.ptp(np.percentile(paper, (5, 95))) > _UNEVEN)


_UNEVEN: Final = 48
