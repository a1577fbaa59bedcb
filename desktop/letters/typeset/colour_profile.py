"""The profile that says what the colours of a letter mean: sRGB, made by sums.

Source: IEC 61966-2-1 for the curve and the primaries; ICC.1:2001-04 for the form.
The primaries are adapted to D50, as a profile has them.
"""

from __future__ import annotations

from functools import cache
from struct import pack
from typing import Final

_VERSION: Final = 0x02100000
_POINTS: Final = 1024
_D50: Final = (0.9642, 1.0, 0.8249)
_PRIMARIES: Final = {
    b"rXYZ": (0.4360747, 0.2225045, 0.0139322),
    b"gXYZ": (0.3850649, 0.7168786, 0.0971045),
    b"bXYZ": (0.1430804, 0.0606169, 0.7141733),
}
_MADE: Final = (2026, 1, 1, 0, 0, 0)
NAME: Final = "sRGB IEC61966-2.1"


def _xyz(*values: float) -> bytes:
    return pack(">3i", *(round(value * 65536) for value in values))


def _linear(value: float) -> float:
    """Return how much light a value of sRGB stands for."""
    if value <= 0.04045:  # noqa: PLR2004 -- the standard's own number
        return value / 12.92
    return float(((value + 0.055) / 1.055) ** 2.4)


def _description(text: bytes) -> bytes:
    return (
        pack(">4sII", b"desc", 0, len(text) + 1)
        + text
        + b"\0"
        + bytes(4 + 4 + 2 + 1 + 67)
    )


@cache
def srgb_profile() -> bytes:
    """Return the profile, the same bytes every time."""
    curve = pack(">4sII", b"curv", 0, _POINTS) + pack(
        f">{_POINTS}H",
        *(round(_linear(n / (_POINTS - 1)) * 65535) for n in range(_POINTS)),
    )
    tags = {
        b"desc": _description(NAME.encode("ascii")),
        b"cprt": pack(">4sI", b"text", 0) + b"No copyright, use freely\0",
        b"wtpt": pack(">4sI", b"XYZ ", 0) + _xyz(*_D50),
        **{
            name: pack(">4sI", b"XYZ ", 0) + _xyz(*primary)
            for name, primary in _PRIMARIES.items()
        },
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = 128 + 4 + 12 * len(tags)
    directory, body = b"", b""
    placed: dict[bytes, int] = {}
    for name, data in tags.items():
        if data not in placed:
            placed[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        directory += pack(">4sII", name, placed[data], len(data))
    header = (
        pack(">I4sI", start + len(body), b"\0\0\0\0", _VERSION)
        + b"mntrRGB XYZ "
        + pack(">6H", *_MADE)
        + b"acsp"
        + bytes(28)
        + _xyz(*_D50)
    )
    header += bytes(128 - len(header))
    return header + pack(">I", len(tags)) + directory + body
