"""A page out of a file of any kind, within limits."""

from __future__ import annotations

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from pi_heif import register_heif_opener
from PIL import Image, ImageOps, UnidentifiedImageError

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.colours import without_idle_colour
from desktop.postroom.steps.kinds import Kind, kind_of
from desktop.postroom.steps.limits import USUAL, Limits, SetAside
from desktop.postroom.steps.page import Opened
from desktop.postroom.steps.pdf_opening import open_pdf_page, pdf_pages

register_heif_opener(thumbnails=False)

_PILLOW: Final = {
    Kind.TIFF: "TIFF",
    Kind.JPEG: "JPEG",
    Kind.PNG: "PNG",
    Kind.HEIC: "HEIF",
    Kind.PNM: "PPM",
}
_LEAST_DPI: Final = 60
_MOST_DPI: Final = 2400
_A4_LONG_IN: Final = 11.69
_UNTOLD_DPI: Final = 100
"""Cameras and programs write 72 or 96 where nobody measured anything."""
_LONGEST_IN: Final = 24.0
"""So few dots on a sheet longer than A2 were never measured."""
_SQUARE: Final = 0.1
_FLATTEST: Final = 4
_BROKEN: Final = (
    *(OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError),
    *(AttributeError, ArithmeticError, RuntimeError, struct.error),
)
"""What Pillow's readers raise for files that break the rules in unforeseen ways."""


def count_pages(
    content: bytes, limits: Limits = USUAL, password: str | None = None
) -> int:
    """Return how many pages a file has, at least one.

    Raises SetAside. No page is drawn or read.
    """
    if len(content) > limits.file_bytes:
        raise SetAside(Reason.TOO_LARGE)
    kind = kind_of(content)
    if kind is Kind.PDF:
        return pdf_pages(content, limits, password)
    if kind is not Kind.TIFF:
        return 1
    with _quietly(), _image(content, kind) as image:
        whole, breaks_off = _frames(image, limits)
        return whole + breaks_off


def open_page(
    content: bytes,
    page: int = 0,
    limits: Limits = USUAL,
    password: str | None = None,
) -> Opened:
    """Return page number *page* (from 0) of a file.

    Raises SetAside; IndexError where the file has no such page. Run it in a
    process that may die.
    """
    if len(content) > limits.file_bytes:
        raise SetAside(Reason.TOO_LARGE)
    kind = kind_of(content)
    if kind is Kind.PDF:
        return open_pdf_page(content, page, limits, password)
    return _open_image(content, kind, page, limits)


def _open_image(content: bytes, kind: Kind, page: int, limits: Limits) -> Opened:
    with _quietly(), _image(content, kind) as image:
        whole, breaks_off = _frames(image, limits) if kind is Kind.TIFF else (1, False)
        if page >= whole + breaks_off:
            raise IndexError(page)
        if page == whole:
            raise SetAside(Reason.DAMAGED)
        try:
            image.seek(page)
            width, height = image.size
            dpi, stretch = _dpi(image)
            if width * height * stretch[0] * stretch[1] > limits.pixels:
                raise SetAside(Reason.TOO_LARGE)
            if not width or not height:
                raise SetAside(Reason.EMPTY)
            if kind is Kind.JPEG:
                image.draft(image.mode, _drafted(image.size, dpi, limits))
            image.load()
        except _BROKEN as error:
            raise SetAside(Reason.DAMAGED) from error
        except MemoryError as error:
            raise SetAside(Reason.TOO_LARGE) from error
        dpi *= image.width / width
        image.info.pop("icc_profile", None)
        square = _squared(ImageOps.exif_transpose(image), stretch)
        plain = without_idle_colour(_plain(square))
    return reduced(Opened(plain, dpi), limits)


@contextmanager
def _quietly() -> Iterator[None]:
    """Leave out Pillow's warnings: of tags that don't matter, and of limits.

    The limits here decide by themselves.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _image(content: bytes, kind: Kind) -> Image.Image:
    try:
        return Image.open(BytesIO(content), formats=[_PILLOW[kind]])
    except Image.DecompressionBombError as error:
        raise SetAside(Reason.TOO_LARGE) from error
    except (UnidentifiedImageError, *_BROKEN) as error:
        raise SetAside(Reason.DAMAGED) from error
    except MemoryError as error:
        raise SetAside(Reason.TOO_LARGE) from error


def _frames(image: Image.Image, limits: Limits) -> tuple[int, bool]:
    """Return how many pages a TIFF holds, walking no further than the limit.

    And whether it breaks off behind them: what can't be found is one page more,
    which says that it is damaged.
    """
    count = 1
    while count <= limits.pages:
        try:
            image.seek(count)
        except EOFError:
            image.seek(0)
            return count, False
        except _BROKEN:
            image.seek(0)
            return count, True
        count += 1
    raise SetAside(Reason.TOO_LARGE)


def _dpi(image: Image.Image) -> tuple[float, tuple[float, float]]:
    """Return the dots an inch, and how far across and down make them square.

    That is what the file says, or what makes it A4 if it says nothing likely. A
    fax has twice as many dots across as down.
    """
    said = image.info.get("dpi", (0, 0))
    across, down = float(said[0] or 0), float(said[-1] or 0)
    less, more = min(across, down), max(across, down)
    likely = less >= _LEAST_DPI and more <= min(_MOST_DPI, less * _FLATTEST)
    long_in = max(image.width / across, image.height / down) if likely else 0.0
    if likely and (more > _UNTOLD_DPI or long_in <= _LONGEST_IN):
        if more - less <= less * _SQUARE:
            return across, (1.0, 1.0)
        return more, (more / across, more / down)
    return max(_LEAST_DPI, max(image.size) / _A4_LONG_IN), (1.0, 1.0)


def _squared(image: Image.Image, stretch: tuple[float, float]) -> Image.Image:
    """Return the page with as many dots an inch down as across."""
    if stretch == (1.0, 1.0):
        return image
    grey = image.convert("L") if image.mode == "1" else image
    size = (round(image.width * stretch[0]), round(image.height * stretch[1]))
    return grey.resize(size, Image.Resampling.BICUBIC)


def _drafted(size: tuple[int, int], dpi: float, limits: Limits) -> tuple[int, int]:
    """Return how small a JPEG may be decoded without being too small to read."""
    by = min(1.0, limits.dpi / dpi)
    return (round(size[0] * by), round(size[1] * by))


def _plain(image: Image.Image) -> Image.Image:
    """Return *image* as bits, greys or colours on white."""
    if image.mode in {"1", "L", "RGB"}:
        return image
    if image.mode.startswith(("I", "F")):
        most = image.getextrema()[1]
        scale = 255 / most if isinstance(most, (int, float)) and most > 0 else 1.0
        return image.point(lambda value: value * scale).convert("L")
    if "transparency" in image.info or image.mode in {"LA", "RGBA", "PA", "La", "RGBa"}:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")
    return image.convert("RGB")


def reduced(opened: Opened, limits: Limits) -> Opened:
    """Return the page at no more dots and pixels than we work on."""
    image = opened.image
    by = min(1.0, limits.dpi * 1.1 / opened.dpi)
    by = min(by, (limits.worked_pixels / (image.width * image.height)) ** 0.5)
    if by > 1 / 1.1:
        return opened
    by = min(by, limits.dpi / opened.dpi)
    size = (max(1, round(image.width * by)), max(1, round(image.height * by)))
    grey = image.convert("L") if image.mode == "1" else image
    smaller = grey.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    return Opened(smaller, opened.dpi * by, opened.words)
