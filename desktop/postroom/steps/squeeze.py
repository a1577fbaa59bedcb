"""The pixels of an upright page, small enough to keep a million of them.

A page of writing becomes black and white at its full resolution. A page with
colours or pictures becomes three layers: paper and ink as coarse JPEGs, and
where the ink is, sharp, in black and white: letters stay as readable as they
were. A photograph stays one JPEG. The untouched original is kept elsewhere.

Source: ITU-T T.44, mixed raster content; ITU-T T.6, fax group 4.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

from desktop.postroom.steps.ink import Bits, Greys, paper_of
from desktop.postroom.steps.page import Layer, Picture, PictureKind

_CELL: Final = 48
_THIRD: Final = 3
_EVEN: Final = 24
_BLACK: Final = 20
_WHITE: Final = 88
"""Hundredths of the paper's brightness between which a picture's tones lie."""
_MIDTONE_CELL: Final = 0.45
"""A cell is part of a picture if more of it than this is neither ink nor paper."""
_PICTURE_PAGE: Final = 0.006
_PHOTOGRAPH_PAGE: Final = 0.5
_INK: Final = 0.6
_PENCIL: Final = 0.78
_MOST_BYTES: Final = 235_000
"""Leaves room for the words within 250 KiB."""
_TRIES: Final = ((2, 50), (2, 35), (3, 40), (3, 25), (4, 25), (6, 20))
_PHOTOGRAPH_TRIES: Final = ((1, 60), (1, 40), (2, 55), (2, 40), (3, 40), (4, 35))
_INK_SHRINK: Final = 10
_INK_QUALITY: Final = 40
_LEAST_SIDE: Final = 64


def squeeze(image: Image.Image, dpi: float) -> Picture:
    """Return the page's pixels as a searchable PDF keeps them."""
    grey = image if image.mode == "L" else image.convert("L")
    if min(grey.size) < _LEAST_SIDE:
        return _photograph(image, dpi)
    small, paper = _thirds(grey)
    ink = _full_ink(grey, paper)
    pictures = _picture_cells(small, paper)
    share = float(pictures.mean()) if pictures.size else 0.0
    if image.mode != "RGB" and share < _PICTURE_PAGE:
        mask = _small_group_4(_cleaned(ink))
        return Picture(PictureKind.BLACK_AND_WHITE, *grey.size, dpi, mask=mask)
    if share > _PHOTOGRAPH_PAGE:
        return _photograph(image, dpi)
    return _layers(image, _cleaned(ink & ~_spread(pictures, ink.shape)), dpi)


def _thirds(grey: Image.Image) -> tuple[Greys, Greys]:
    """Return the page and how bright its paper is, at a third of its size."""
    small = grey.reduce(_THIRD)
    return np.asarray(small), np.asarray(paper_of(small))


def _full_ink(grey: Image.Image, paper: Greys) -> Bits:
    """Return where the ink is, at full resolution."""
    if grey.getextrema() == (0, 255) and not any(grey.histogram()[1:255]):
        black: Bits = np.equal(np.asarray(grey), 0)
        return black
    values = np.asarray(grey)
    if np.ptp(np.percentile(paper[::4, ::4], (2, 98))) < _EVEN:
        white = float(np.median(paper[::4, ::4]))
        return _strong_and_faint(values, round(white * _INK), round(white * _PENCIL))
    fine = np.asarray(
        Image.fromarray(paper).resize(grey.size, Image.Resampling.NEAREST),
        dtype=np.float32,
    )
    return _strong_and_faint(values, fine * _INK, fine * _PENCIL)


def _strong_and_faint(
    values: Greys, strong_below: Floats | int, faint_below: Floats | int
) -> Bits:
    """Return the ink, and pencil where no ink is near.

    The pale edges of printed letters would make them fat; a pencilled note is as
    pale all through and has to stay.
    """
    strong: Bits = np.less(values, strong_below)
    side = _NEAR
    grid = Image.fromarray(strong.astype(np.uint8) * np.uint8(255)).reduce(side)
    near = Image.fromarray((np.asarray(grid) > 0).astype(np.uint8))
    if min(near.size) >= _WINDOW:
        near = near.filter(ImageFilter.MaxFilter(_WINDOW))
    wide = near.resize(
        (near.width * side, near.height * side), Image.Resampling.NEAREST
    )
    alone = np.asarray(wide)[: values.shape[0], : values.shape[1]] == 0
    faint: Bits = np.less(values, faint_below)
    faint &= alone
    return strong | faint


_NEAR: Final = 8
_WINDOW: Final = 3
Floats: TypeAlias = npt.NDArray[np.floating[Any]]


def _picture_cells(small: Greys, paper: Greys) -> Bits:
    """Return which cells of the page are neither ink nor paper but between."""
    values, white = small.astype(np.uint16) * 100, paper.astype(np.uint16)
    between = (values > white * _BLACK) & (values < white * _WHITE)
    side = _CELL // _THIRD
    rows, columns = between.shape[0] // side, between.shape[1] // side
    cells = between[: rows * side, : columns * side]
    shares = cells.reshape(rows, side, columns, side).mean(axis=(1, 3))
    return np.asarray(shares > _MIDTONE_CELL)


def _spread(cells: Bits, shape: tuple[int, ...]) -> Bits:
    """Return the picture cells and their neighbours as pixels."""
    wide = cells.copy()
    wide[1:] |= cells[:-1]
    wide[:-1] |= cells[1:]
    both = wide.copy()
    both[:, 1:] |= wide[:, :-1]
    both[:, :-1] |= wide[:, 1:]
    out = np.zeros(shape, dtype=np.bool_)
    large = both.repeat(_CELL, axis=0).repeat(_CELL, axis=1)
    large = large[: shape[0], : shape[1]]
    out[: large.shape[0], : large.shape[1]] = large
    return out


def _cleaned(ink: Bits) -> Bits:
    """Return the ink without specks of a pixel or two and with level edges.

    A pixel stays if two of the eight around it are ink, and one is added where
    six of the eight are: a line of one pixel stays whole.
    """
    count = np.zeros((ink.shape[0] + 2, ink.shape[1]), dtype=np.uint8)
    row = count[1:-1]
    row += ink
    row[:, 1:] += ink[:, :-1]
    row[:, :-1] += ink[:, 1:]
    around = count[:-2] + count[1:-1]
    around += count[2:]
    stays = around >= 3  # noqa: PLR2004  itself and two more
    stays &= ink
    stays |= around >= 6  # noqa: PLR2004  six of the eight around it
    return stays


def _small_group_4(ink: Bits) -> Layer:
    """Return bits as fax group 4, coarser where a page is so full that it must be.

    At two thirds of 300 dots an inch the same words are read.
    """
    layer = _group_4(ink)
    for share in _COARSER:
        if len(layer.data) <= _MOST_MASK_BYTES or ink.shape[0] < _WHOLE_PAGE:
            break
        grey = Image.fromarray(ink.astype(np.uint8) * np.uint8(255))
        size = (round(grey.width * share), round(grey.height * share))
        finer = grey.resize(size, Image.Resampling.BOX)
        layer = _group_4(np.asarray(finer) > _HALF)
    return layer


_COARSER: Final = (0.8, 2 / 3)
_MOST_MASK_BYTES: Final = 52_000
"""Leaves room for a full page's words within 70 KiB."""
_WHOLE_PAGE: Final = 2_800
_HALF: Final = 127


def _group_4(ink: Bits) -> Layer:
    """Return bits as fax group 4, one strip, ink black."""
    height, width = ink.shape
    image = Image.fromarray(ink)  # libtiff writes ones as black, whatever they mean
    out = BytesIO()
    image.save(out, "TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: height})
    with Image.open(out) as written:
        offsets, lengths = (written.tag_v2[tag] for tag in (_OFFSETS, _LENGTHS))  # type: ignore[attr-defined]  # a TIFF has tags
    if len(offsets) != 1:
        raise ValueError("fax group 4 came in more than one strip")
    data = out.getvalue()[offsets[0] : offsets[0] + lengths[0]]
    return Layer(data, width, height)


_OFFSETS: Final = 273
_LENGTHS: Final = 279
_ROWS_PER_STRIP: Final = 278


def _jpeg(image: Image.Image, quality: int) -> Layer:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return Layer(out.getvalue(), *image.size, 3 if image.mode == "RGB" else 1)


def _photograph(image: Image.Image, dpi: float) -> Picture:
    plain = image if image.mode in {"L", "RGB"} else image.convert("L")
    base = max(1, round(dpi / 200))
    layer = None
    for shrink, quality in _PHOTOGRAPH_TRIES:
        factor = base * shrink
        small = plain.reduce(factor) if factor > 1 else plain
        layer = _jpeg(small, quality)
        if len(layer.data) <= _MOST_BYTES:
            break
    return Picture(PictureKind.PHOTOGRAPH, *plain.size, dpi, paper=layer)


def _layers(image: Image.Image, ink: Bits, dpi: float) -> Picture:
    """Return paper, ink and the mask between them."""
    mask = _group_4(ink)
    inked = Image.fromarray(ink.astype(np.uint8) * np.uint8(255))
    clear = ImageChops.invert(inked)
    inks = _jpeg(_average(image, inked, _INK_SHRINK), _INK_QUALITY)
    left = _MOST_BYTES - len(mask.data) - len(inks.data)
    paper = None
    averaged: dict[int, Image.Image] = {}
    for shrink, quality in _TRIES:
        if shrink not in averaged:
            averaged[shrink] = _average(image, clear, shrink)
        paper = _jpeg(averaged[shrink], quality)
        if len(paper.data) <= left:
            break
    return Picture(
        PictureKind.LAYERS, *image.size, dpi, mask=mask, paper=paper, ink=inks
    )


def _average(image: Image.Image, chosen: Image.Image, shrink: int) -> Image.Image:
    """Return the mean colours of the chosen pixels, and near them where none is."""
    black = Image.new(image.mode, image.size)
    only = Image.composite(image, black, chosen)
    total = np.asarray(only.reduce(shrink), dtype=np.float32)
    weight = np.asarray(chosen.reduce(shrink), dtype=np.float32) / 255
    wide = max(1, min(weight.shape) // 2)
    step = min(8, wide)
    coarse_total = np.asarray(only.reduce(shrink * step), dtype=np.float32)
    coarse_weight = np.asarray(chosen.reduce(shrink * step), dtype=np.float32) / 255
    fine = _divided(total, weight)
    overall = _divided(
        total.mean(axis=(0, 1), keepdims=True), weight.mean(keepdims=True)
    )
    coarse = np.where(
        _fits(coarse_weight, coarse_total) > _SOME,
        _divided(coarse_total, coarse_weight),
        overall,
    )
    filled = Image.fromarray(np.clip(coarse, 0, 255).astype(np.uint8)).resize(
        (total.shape[1], total.shape[0]), Image.Resampling.BILINEAR
    )
    result = np.where(_fits(weight, total) > _SOME, fine, np.asarray(filled))
    return Image.fromarray(np.clip(result, 0, 255).astype(np.uint8))


_SOME: Final = 0.04


def _fits(weight: Floats, total: Floats) -> Floats:
    return weight if total.ndim == weight.ndim else weight[..., None]


def _divided(total: Floats, weight: Floats) -> Floats:
    return np.asarray(total / np.maximum(_fits(weight, total), 1e-3))
