"""Trying again while another program, like an antivirus, holds a file."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TypeVar

Pause = Callable[[float], object]
"""Waits that many seconds, or less if what was waited for has happened."""

T = TypeVar("T")

PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
"""Seconds between attempts; a scanner lets go of a file well within three."""


def until_let_go(seconds: float) -> object:
    """Wait *seconds* in the calling thread; never call it from the window's."""
    return Event().wait(seconds)


def patiently(
    work: Callable[[], T],
    held: Callable[[Exception], bool],
    pause: Pause = until_let_go,
) -> T:
    """Return what *work* returns, tried again while its error means *held*.

    After the last pause the error is raised as it is.
    """
    for seconds in PAUSES:
        try:
            return work()
        except Exception as error:
            if not held(error):
                raise
        pause(seconds)
    return work()
