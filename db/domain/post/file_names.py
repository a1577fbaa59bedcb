"""What a stranger called a file, as it may be shown.

Whoever sends a file writes its name: letters that turn the writing round (so
that ``exe`` reads as ``pdf``), control letters, a path, three hundred letters.
The store keeps what they wrote; a screen, a list and a command show this.

Source: Unicode Technical Report 36, "Unicode Security Considerations" (bidi
controls); CAPEC-163 and MITRE ATT&CK T1036.002, right-to-left override.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

MOST_SHOWN: Final = 60
_HEAD: Final = 40
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BLANKS: Final = re.compile(r"\s+")
_SEPARATOR: Final = re.compile(r"\\|(?<!\d)/|/(?!\d)")
"""A stroke between figures is a year or a date: "Council tax 2025/26"."""

_UNSPELT: Final = re.compile(r"\\udc[89a-f][0-9a-f]")
"""A byte that stands for no letter, as `storable` writes it out."""


def shown_name(name: str | None, most: int = MOST_SHOWN) -> str:
    """Return *name* fit to be read, its end kept; empty where nothing is left."""
    spelt = _UNSPELT.sub("", storable(name) or "")
    tidy = seen_line(_SEPARATOR.sub("_", spelt))
    if len(tidy) <= most:
        return tidy
    head = min(_HEAD, most - 1)
    tail = most - head - 1
    return f"{tidy[:head].rstrip()}…{tidy[len(tidy) - tail :]}"


def seen_line(words: str) -> str:
    """Return *words* on one line, without letters that nobody sees."""
    spaced = _BLANKS.sub(" ", words)
    seen = (each for each in spaced if unicodedata.category(each) not in _UNSEEN)
    return _BLANKS.sub(" ", "".join(seen)).strip()


def storable(name: str | None) -> str | None:
    """Return *name* as the store can hold it: halves of letters are written out.

    What a folder of another system calls a file need not be any text at all.
    """
    if name is None:
        return None
    return name.encode("utf-8", "backslashreplace").decode("utf-8")
