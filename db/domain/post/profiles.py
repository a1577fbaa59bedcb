"""What a scan profile may say."""

from __future__ import annotations

from enum import StrEnum, auto
from typing import Final

from db.errors import FieldProblem


class Duplex(StrEnum):
    """Which sides are scanned."""

    ONE_SIDE = auto()
    BOTH_SIDES = auto()
    TWO_PASS = auto()
    """Both sides on a scanner that reads one: the stack goes through twice."""


KEYS: Final = tuple(f"F{number}" for number in range(2, 13))
"""One for each profile; F1 is help everywhere."""
LEAST_DPI: Final = 75
MOST_DPI: Final = 1200


def check_key(key: str | None) -> str | None:
    """Return the key of a profile. Raises FieldProblem."""
    if key is not None and key not in KEYS:
        raise FieldProblem("key", "Choose a key from F2 to F12")
    return key


def check_resolution(dpi: int) -> int:
    """Return a resolution in dots an inch. Raises FieldProblem."""
    if not LEAST_DPI <= dpi <= MOST_DPI:
        raise FieldProblem(
            "resolution_dpi", f"Enter a number from {LEAST_DPI} to {MOST_DPI}"
        )
    return dpi


def check_duplex(duplex: str) -> str:
    """Return which sides are scanned. Raises FieldProblem."""
    if duplex not in {each.value for each in Duplex}:
        raise FieldProblem("duplex", "Choose which sides are scanned")
    return duplex
