"""Through whose hands a thing goes, each step written down and never changed."""

from __future__ import annotations

from enum import StrEnum, auto


class CustodyKind(StrEnum):
    """One thing that happened to what was entered."""

    ENTERED = auto()
    WITNESSED = auto()
    MOVED = auto()
    """To another safe or shelf."""
    COPIED = auto()
    HANDED_OVER = auto()
    BANKED = auto()
    RETURNED = auto()
    ACKNOWLEDGED = auto()
    FORWARDED = auto()
    DISCREPANCY = auto()
    """What is there is not what the entry says."""
