"""A picture from anybody becomes one for letters: small, plain, harmless.

What is kept is always drawn anew: nothing but dots of the file that came in goes
into a letter.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from db.errors import FieldProblem
from db.store.files import disk_trouble
from desktop.runtime.drawings import DAMAGED, harmless

LARGEST_FILE: Final = 5_000_000
MOST_PIXELS: Final = 40_000_000
_WORDS: Final = re.compile(rb"<(?:\w+:)?(?:text|tspan|textArea)\b")
_LEAST: Final = 16
_GOOD: Final = (90, 75, 60)
_DRAWING: Final = re.compile(rb"^\s*(?:<\?xml|<svg|<!--|<!DOCTYPE)", re.IGNORECASE)
LOGO_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "too-large": "This file has {0} MB. Choose a picture of {1} MB at most.",
        "too-many-dots": (
            "This picture has too many dots. Save it smaller and try again."
        ),
        "not-a-picture": "Choose a picture in PNG, JPEG or SVG",
        "too-small": "This picture is too small to print. Choose a larger one.",
        "words": (
            "This drawing has words, which only the window can draw. Save it as a "
            "PNG and choose that."
        ),
    }
)
"""Why a picture is not taken, and what to do about it."""
TOO_LARGE: Final = LOGO_NAMES["too-large"]
TOO_MANY_DOTS: Final = LOGO_NAMES["too-many-dots"]
NOT_A_PICTURE: Final = LOGO_NAMES["not-a-picture"]
TOO_SMALL: Final = LOGO_NAMES["too-small"]
HAS_WORDS: Final = LOGO_NAMES["words"]


@dataclass(frozen=True, slots=True)
class Room:
    """What a picture has to fit into.

    Attributes:
        wide, tall: in dots, at 300 to the inch of the page.
        most: bytes that are kept.
    """

    wide: int
    tall: int
    most: int


AT_THE_TOP: Final = Room(1_100, 300, 120_000)
"""What stands at the top of a letter."""
AMONG_WORDS: Final = Room(2_000, 2_000, 300_000)
"""A picture as wide as the words of a letter."""


def logo_from(path: Path, room: Room = AT_THE_TOP) -> bytes:
    """Return the picture at *path* as a letterhead keeps it, or what has *room*.

    Raises FieldProblem for ``logo``, Unavailable where it can't be read. A drawing
    takes a while: call it in the slow lane.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            words = TOO_LARGE.format(_megabytes(size), LARGEST_FILE // 1_000_000)
            raise _refused(words)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise _refused(NOT_A_PICTURE) from error
    except OSError as error:
        raise disk_trouble(error) from error
    return ready_logo(content, room)


def ready_logo(content: bytes, room: Room = AT_THE_TOP) -> bytes:
    """Return a picture as a letterhead keeps it: a PNG, or a JPEG for a photograph.

    What can be seen through is laid on white, as paper is. Raises FieldProblem for
    ``logo`` in words that say what to do.
    """
    if len(content) > LARGEST_FILE:
        words = TOO_LARGE.format(_megabytes(len(content)), LARGEST_FILE // 1_000_000)
        raise _refused(words)
    if _DRAWING.match(content.lstrip(b"\xef\xbb\xbf")):
        picture = _drawn(content, room)
    else:
        picture = _opened(content)
    if min(picture.size) < _LEAST:
        raise _refused(TOO_SMALL)
    picture.thumbnail((room.wide, room.tall), Image.Resampling.LANCZOS)
    return _small(picture, room.most)


def _opened(content: bytes) -> Image.Image:
    """Return a PNG or a JPEG on white."""
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise _refused(TOO_MANY_DOTS)
            return _on_white(ImageOps.exif_transpose(opened))
    except UnidentifiedImageError as error:
        raise _refused(NOT_A_PICTURE) from error
    except (
        *(OSError, SyntaxError, ValueError, zlib.error),
        Image.DecompressionBombError,
    ) as error:
        raise _refused(DAMAGED) from error


def _drawn(content: bytes, room: Room) -> Image.Image:
    """Return a drawing as dots on white, once it is seen to be harmless."""
    known = harmless(content)
    if QGuiApplication.instance() is None and _WORDS.search(known):
        raise _refused(HAS_WORDS)  # without a window Qt has no letters to draw
    renderer = QSvgRenderer(QByteArray(known))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise _refused(DAMAGED)
    scale = min(room.wide / size.width(), room.tall / size.height())
    wide, tall = round(size.width() * scale), round(size.height() * scale)
    if min(wide, tall) < _LEAST:
        raise _refused(TOO_SMALL)
    image = QImage(wide, tall, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    dots, line = bytes(image.constBits()), image.bytesPerLine()
    return Image.frombytes("RGB", (wide, tall), dots, "raw", "RGB", line)


def _on_white(picture: Image.Image) -> Image.Image:
    seen_through = picture.convert("RGBA")
    white = Image.new("RGBA", seen_through.size, "white")
    return Image.alpha_composite(white, seen_through).convert("RGB")


def _small(picture: Image.Image, most: int) -> bytes:
    """Return a picture in *most* bytes, as good as that allows."""
    while True:
        for kind in ("RGB", "P"):
            drawn = picture if kind == "RGB" else picture.quantize(256)
            out = BytesIO()
            drawn.save(out, "PNG", optimize=True)
            if len(out.getvalue()) <= most:
                return out.getvalue()
        for quality in _GOOD:
            out = BytesIO()
            picture.save(out, "JPEG", quality=quality, exif=b"")
            if len(out.getvalue()) <= most:
                return out.getvalue()
        half = (picture.width // 2, picture.height // 2)
        picture = picture.resize(half, Image.Resampling.LANCZOS)


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:,.0f}"


def _refused(words: str) -> FieldProblem:
    return FieldProblem("logo", words)
