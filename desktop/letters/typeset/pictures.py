"""Pictures made ready for letters: checked once, then written into every file.

A picture comes from outside; what is too large, damaged or of another kind than
PNG and JPEG is refused in words that say what to do.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from db.errors import ClerkError

LARGEST_BYTES: Final = 5_000_000
MOST_PIXELS: Final = 40_000_000
_WIDEST: Final = 2000
"""What a page can show of a picture at 300 dots an inch."""
_TIGHT: Final = 9
_GOOD: Final = 90


@dataclass(frozen=True, slots=True)
class ReadyPicture:
    """A picture as a file holds it.

    Attributes:
        data: the stream, already compressed.
        attributes: the entries of its dictionary but for its length.
        dots: across and down.
    """

    data: bytes
    attributes: bytes
    dots: tuple[int, int]


@lru_cache(maxsize=32)
def ready_by_digest(digest: str, data: bytes) -> ReadyPicture:
    """Return a picture that many letters show, made ready once. Raises ClerkError."""
    del digest  # what tells one picture from another at once
    return ready_picture(data)


def ready_picture(data: bytes) -> ReadyPicture:
    """Return a picture that letters can show.

    What can be seen through is laid on white, as paper is. The same picture gives
    the same bytes.

    Raises ClerkError for one that is too large, damaged, or of another kind.
    """
    if len(data) > LARGEST_BYTES:
        megabytes = LARGEST_BYTES // 1_000_000
        raise ClerkError(
            f"This picture has {len(data) / 1_000_000:.0f} MB. Choose one of "
            f"{megabytes} MB at most."
        )
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ClerkError("This picture has too many dots. Make it smaller.")
            is_photograph = opened.format == "JPEG"
            picture = _on_white(ImageOps.exif_transpose(opened))
    except UnidentifiedImageError as error:
        raise ClerkError("Choose a picture in PNG or JPEG.") from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        zlib.error,
        Image.DecompressionBombError,
    ) as error:
        raise ClerkError("This picture is damaged. Choose another.") from error
    if picture.width > _WIDEST:
        height = max(1, round(picture.height * _WIDEST / picture.width))
        picture = picture.resize((_WIDEST, height), Image.Resampling.LANCZOS)
    return _written(picture, is_photograph=is_photograph)


def _on_white(picture: Image.Image) -> Image.Image:
    """Return a picture in grey or in red, green and blue that hides all below it."""
    if picture.mode in {"1", "L"} and "transparency" not in picture.info:
        return picture.convert("L")
    if picture.mode in {"RGB", "CMYK", "YCbCr"} and "transparency" not in picture.info:
        return picture.convert("RGB")
    seen_through = picture.convert("RGBA")
    white = Image.new("RGBA", seen_through.size, "white")
    return Image.alpha_composite(white, seen_through).convert("RGB")


def _written(picture: Image.Image, *, is_photograph: bool) -> ReadyPicture:
    colours = b"DeviceGray" if picture.mode == "L" else b"DeviceRGB"
    attributes = (
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%b"
        b"/BitsPerComponent 8" % (*picture.size, colours)
    )
    if is_photograph:
        out = BytesIO()
        picture.save(out, "JPEG", quality=_GOOD, exif=b"", icc_profile=None)
        data, how = out.getvalue(), b"/Filter/DCTDecode"
    else:
        data, how = zlib.compress(picture.tobytes(), _TIGHT), b"/Filter/FlateDecode"
    return ReadyPicture(data, attributes + how, picture.size)


def picture_name(digest: str) -> bytes:
    """Return the name by which a page's content calls a picture."""
    return b"Im" + digest[:24].encode("ascii", "replace")
