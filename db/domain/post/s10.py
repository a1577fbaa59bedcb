"""The number on a signed-for envelope, checked as the post itself checks it.

Source: Universal Postal Union, standard S10, "Identification of postal items,
13-character identifier". Newer barcodes of the carriers look different, so a
number that does not fit is a doubt and never a refusal.
"""

from __future__ import annotations

import re
from enum import StrEnum, auto
from typing import Final

_SHAPE: Final = re.compile(r"[A-Z]{2}[0-9]{8}[0-9][A-Z]{2}")
_WEIGHTS: Final = (8, 6, 4, 2, 3, 5, 9, 7)
_MODULUS: Final = 11
_INSTEAD: Final = {10: 0, 11: 5}
_BLANKS: Final = re.compile(r"[\s\-]+")


class TrackingDoubt(StrEnum):
    """Why a tracking number looks wrong."""

    OTHER_SHAPE = auto()
    """It is no S10 number; a carrier's own may be right all the same."""
    CHECK_DIGIT = auto()
    """It has the shape, and a digit in it is wrong."""


def check_digit(eight: str) -> int:
    """Return the check digit of the *eight* digits of a serial number."""
    total = sum(
        weight * int(digit) for weight, digit in zip(_WEIGHTS, eight, strict=True)
    )
    found = _MODULUS - total % _MODULUS
    return _INSTEAD.get(found, found)


def tidy_tracking(text: str) -> str:
    """Return a tracking number as it is kept: capitals, nothing between."""
    return _BLANKS.sub("", text).upper()


def doubt_of(text: str) -> TrackingDoubt | None:
    """Return why a tracking number looks wrong; None where it is right."""
    number = tidy_tracking(text)
    if not _SHAPE.fullmatch(number):
        return TrackingDoubt.OTHER_SHAPE
    if check_digit(number[2:10]) != int(number[10]):
        return TrackingDoubt.CHECK_DIGIT
    return None
