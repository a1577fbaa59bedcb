"""Code 128 and QR codes on a page, ours and everybody's.

Only these two are looked for, so that stripes in a picture are not taken for
one of forty other kinds. Whether a code is ours is the sheet code's own affair:
its prefix and check symbols say so.
"""

from __future__ import annotations

from typing import Final

import zxingcpp
from PIL import Image

from db.domain.post.sheet_codes import is_ours
from desktop.postroom.steps.page import Box, Code, CodeKind

_FORMATS: Final = zxingcpp.barcode_formats_from_str("Code128,QRCode")
_KINDS: Final = {
    zxingcpp.BarcodeFormat.Code128: CodeKind.CODE_128,
    zxingcpp.BarcodeFormat.QRCode: CodeKind.QR,
}
_PRINTED_PATCHES: Final = {"PATCHT": "T", "PATCH T": "T"}
_LONGEST: Final = 4_000


def sheet_codes_on(small: Image.Image) -> tuple[Code, ...]:
    """Return the codes that the large print of a separator sheet shows at once.

    Takes a grey page of 75 dots an inch or more, and some milliseconds.
    """
    return _read(
        small,
        1.0,
        try_rotate=False,
        try_downscale=False,
        try_invert=False,
        errors=False,
    )


def codes_on(grey: Image.Image, scale: float = 1.0) -> tuple[Code, ...]:
    """Return every code on a page, also small, turned or damaged ones.

    Args:
        grey: of 150 dots an inch or more.
        scale: how many pixels of the page one of *grey* is.
    """
    return _read(
        grey, scale, try_rotate=True, try_downscale=True, try_invert=True, errors=True
    )


def is_printed_patch(code: Code) -> bool:
    """Return whether it is the ``PATCHT`` that other programs' sheets carry."""
    return code.readable and code.text.strip().upper() in _PRINTED_PATCHES


def is_sheet(code: Code) -> bool:
    """Return whether it stands on one of our own sheets, readable or not."""
    return is_ours(code.text)


def _read(
    grey: Image.Image,
    scale: float,
    *,
    try_rotate: bool,
    try_downscale: bool,
    try_invert: bool,
    errors: bool,
) -> tuple[Code, ...]:
    found = zxingcpp.read_barcodes(
        grey,
        formats=_FORMATS,
        try_rotate=try_rotate,
        try_downscale=try_downscale,
        try_invert=try_invert,
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=errors,
    )
    codes: dict[tuple[CodeKind, str, bool], Code] = {}
    for one in found:
        kind = _KINDS.get(one.format)
        if kind is None:
            continue
        corners = (
            one.position.top_left,
            one.position.top_right,
            one.position.bottom_left,
            one.position.bottom_right,
        )
        across, down = [at.x for at in corners], [at.y for at in corners]
        box = Box(
            min(across),
            min(down),
            max(1, max(across) - min(across)),
            max(1, max(down) - min(down)),
        ).scaled(scale)
        code = Code(kind, one.text[:_LONGEST], box, readable=bool(one.valid))
        codes.setdefault((kind, code.text, code.readable), code)
    return tuple(codes.values())
