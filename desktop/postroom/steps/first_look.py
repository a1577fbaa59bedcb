"""A captured page, small, before any other step was done to it."""

from __future__ import annotations

from typing import Final

from desktop.postroom.steps.limits import Limits
from desktop.postroom.steps.opening import open_page
from desktop.postroom.steps.showing import thumbnail_of

_SMALL: Final = Limits(pages=1, dpi=100)


def first_look(content: bytes) -> bytes:
    """Return a small JPEG of a scanner's page as it lies, in under 100 ms.

    Raises SetAside.
    """
    return thumbnail_of(open_page(content, 0, _SMALL).image)
