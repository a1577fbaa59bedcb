"""Turning a page so that its words stand upright and its lines are level."""

from __future__ import annotations

from typing import Final

from PIL import Image

from desktop.postroom.steps import ink, skew, upright

_LEAST_LEAN: Final = 0.2
"""Degrees below which straightening blurs more than it mends."""

_CORNERS: Final = 3.0
"""Degrees past which the corners would be cut off."""


def turned(image: Image.Image, quarter_turns: int, degrees: float) -> Image.Image:
    """Return the page turned clockwise and straightened on white paper."""
    ways = {
        1: Image.Transpose.ROTATE_270,
        2: Image.Transpose.ROTATE_180,
        3: Image.Transpose.ROTATE_90,
    }
    if quarter_turns % 4:
        image = image.transpose(ways[quarter_turns % 4])
    if abs(degrees) >= _LEAST_LEAN:
        plain = image.convert("L") if image.mode == "1" else image
        white = (255, 255, 255) if plain.mode == "RGB" else 255
        image = plain.rotate(
            -degrees,
            Image.Resampling.BILINEAR,
            expand=abs(degrees) > _CORNERS,
            fillcolor=white,
        )
    return image


def how_to_turn(
    small: Image.Image, marks: ink.Bits, chosen: int | None
) -> tuple[int, float]:
    """Return the quarter turns clockwise and the degrees that level its lines."""
    if chosen is not None:
        if chosen % 4:
            marks = ink.ink_of(turned(small, chosen, 0.0))
        lean = skew.lean_of(marks)
        return chosen % 4, 0.0 if lean.sideways else _worth(lean.degrees)
    lean = skew.lean_of(marks)
    turns = 0
    if lean.sideways:
        turns = 1
        marks = ink.ink_of(turned(small, turns, 0.0))
        lean = skew.lean_of(marks)
    degrees = 0.0 if lean.sideways else _worth(lean.degrees)
    if degrees:
        marks = ink.ink_of(turned(small, turns, degrees))
    if upright.stands_on_its_head(marks):
        turns += 2
    return turns % 4, degrees


def _worth(degrees: float) -> float:
    return round(degrees, 2) if abs(degrees) >= _LEAST_LEAN else 0.0
