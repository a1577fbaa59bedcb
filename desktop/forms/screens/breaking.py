"""Letting very long words break, so that no name is cut off."""

from __future__ import annotations

import re

_LONG = re.compile(r"\S{24,}")
_MAY_BREAK = "\u200b"
_EVERY = 12


def breakable(text: str) -> str:
    """Return *text* with places to break in words that fill a line.

    For showing only: what is read aloud and copied stays as it is.
    """
    return _LONG.sub(_broken, text)


def _broken(found: re.Match[str]) -> str:
    word = found.group()
    return _MAY_BREAK.join(
        word[start : start + _EVERY] for start in range(0, len(word), _EVERY)
    )
