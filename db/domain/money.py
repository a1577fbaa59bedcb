"""Amounts of money: read as people type them, and shown; always whole pence."""

from __future__ import annotations

import re
from typing import Final

PENCE: Final = 100
_MONEY: Final = re.compile(r"£?\s*(\d{1,3}(?:,?\d{3}){0,2})(?:\.(\d{1,2}))?", re.ASCII)
_PENNIES: Final = re.compile(r"(\d{1,4})\s*p", re.ASCII)


def read_pence(text: str) -> int | None:
    """Return what "50", "£1,250", "12.50" or "50p" is in pence; None for others."""
    if pennies_alone := _PENNIES.fullmatch(text.strip()):
        return int(pennies_alone[1])
    found = _MONEY.fullmatch(text.strip())
    if found is None:
        return None
    pounds, pennies = found.groups()
    return int(pounds.replace(",", "")) * PENCE + int((pennies or "").ljust(2, "0"))


def show_pence(pence: int) -> str:
    """Return "£1,250.00"."""
    return f"£{pence // PENCE:,}.{pence % PENCE:02}"
