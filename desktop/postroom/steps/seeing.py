"""A page's compressed layers put together again, to be looked at."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Final

from PIL import Image

from desktop.postroom.steps.page import Layer, Picture

_SHORT, _LONG = 3, 4
_FAX_4: Final = 4
_HEADER: Final = 8


LONGEST: Final = 2400
"""Pixels of the longer side, enough to read the small print at twice the size."""


def page_seen(picture: Picture, longest: int = LONGEST) -> Image.Image:
    """Return a page as it looks, grey or in colour, upright, never enlarged."""
    by = min(1.0, longest / max(1, picture.width, picture.height))
    size = (max(1, round(picture.width * by)), max(1, round(picture.height * by)))
    paper = _from_jpeg(picture.paper, size) if picture.paper is not None else None
    if picture.mask is None:
        return paper if paper is not None else Image.new("L", size, 255)
    clear = _from_fax(picture.mask).convert("L")
    if clear.size != size:
        clear = clear.resize(size, Image.Resampling.BOX)
    if paper is None:
        return clear
    if picture.ink is None:
        ink = Image.new(paper.mode, size)
    else:
        ink = _from_jpeg(picture.ink, size).convert(paper.mode)
    return Image.composite(paper, ink, clear)


def _from_jpeg(layer: Layer, size: tuple[int, int]) -> Image.Image:
    with Image.open(BytesIO(layer.data)) as image:
        return image.resize(size, Image.Resampling.BILINEAR)


def _from_fax(layer: Layer) -> Image.Image:
    """Return bits of fax group 4, white where there is no ink."""
    fields = (
        (256, _LONG, layer.width),
        (257, _LONG, layer.height),
        (258, _SHORT, 1),
        (259, _SHORT, _FAX_4),
        (262, _SHORT, 0),
        (273, _LONG, _HEADER),
        (277, _SHORT, 1),
        (278, _LONG, layer.height),
        (279, _LONG, len(layer.data)),
    )
    pad = b"\0" * (len(layer.data) % 2)
    directory = struct.pack("<H", len(fields)) + b"".join(
        struct.pack("<HHLHxx" if kind == _SHORT else "<HHLL", tag, kind, 1, value)
        for tag, kind, value in fields
    )
    start = _HEADER + len(layer.data) + len(pad)
    head = struct.pack("<2sHL", b"II", 42, start)
    whole = head + layer.data + pad + directory + struct.pack("<L", 0)
    with Image.open(BytesIO(whole)) as image:
        image.load()
        return image.copy()
