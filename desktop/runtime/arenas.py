"""What the window's threads free is used again, instead of lying by for each.

The C library gives every thread that allocates at the same time as another a
heap of its own, up to eight for each core, and hands none of what a thread
freed to the others. Lanes, line and Qt have a dozen threads that pass pages,
statements and pictures on to one another: each heap then grows to its own
greatest load, and all of them full of holes.
"""

from __future__ import annotations

import ctypes
import platform
import sys
from typing import Final

ARENAS: Final = 2
"""The main thread's own, and one that all others share."""
_M_ARENA_MAX: Final = -8
"""Source: glibc's <malloc.h>; mallopt(3)."""


def share_arenas() -> bool:
    """Let all threads that begin from here on share few heaps.

    Returns whether the C library took it; only glibc has such heaps. A thread
    that has one already keeps it, so that this comes before the lanes begin.
    """
    if sys.platform != "linux" or platform.libc_ver()[0] != "glibc":
        return False
    return bool(ctypes.CDLL(None).mallopt(_M_ARENA_MAX, ARENAS))
