"""What stops a scanner, and the words for whoever stands at it.

Source: SANE standard 1.06, table of status values; `sane_strstatus` gives their
English texts, and scanimage ends with their numbers.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from db.domain.post.states import Stopped
from desktop.postroom.intake.scanning.contract import Ended, Reply

WORDS: Final = MappingProxyType(
    {
        Stopped.JAM: (
            "Paper is jammed in the feeder. Take it out, put back the sheets that "
            "did not come through, and go on."
        ),
        Stopped.COVER_OPEN: "The scanner's cover is open. Close it and go on.",
        Stopped.NO_PAPER: "There is no paper in the feeder. Put some in and go on.",
        Stopped.UNPLUGGED: (
            "The scanner does not answer. Check its cable and that it is switched "
            "on, then go on."
        ),
        Stopped.BUSY: (
            "The scanner is busy: another program or PC is using it. Wait for that "
            "and go on."
        ),
        Stopped.ACCESS_DENIED: (
            "This PC may not use the scanner. Ask IT to allow it, then go on."
        ),
        Stopped.REFUSED: (
            "The scanner does not take these settings. Choose other ones, then go on."
        ),
        Stopped.DISK_FULL: (
            "There is no room for more pages. Make room on this PC, then go on."
        ),
        Stopped.CANCELLED: "Scanning was stopped. Go on when you are ready.",
        Stopped.BROKEN_OFF: (
            "Guildhall ended in the middle of this stack. Put back the sheets that "
            "are not in yet, and go on."
        ),
    }
)

_TEXTS: Final = MappingProxyType(
    {
        "Operation not supported": Stopped.REFUSED,
        "Operation was canceled": Stopped.CANCELLED,
        "Device busy": Stopped.BUSY,
        "Document feeder jammed": Stopped.JAM,
        "Document feeder out of documents": Stopped.NO_PAPER,
        "Scanner cover is open": Stopped.COVER_OPEN,
        "Error during device I/O": Stopped.UNPLUGGED,
        "Out of memory": Stopped.DISK_FULL,
        "Access to resource has been denied": Stopped.ACCESS_DENIED,
        "No space left on device": Stopped.DISK_FULL,
    }
)
_NUMBERS: Final = MappingProxyType(
    {
        1: Stopped.REFUSED,
        2: Stopped.CANCELLED,
        3: Stopped.BUSY,
        4: Stopped.REFUSED,
        6: Stopped.JAM,
        7: Stopped.NO_PAPER,
        8: Stopped.COVER_OPEN,
        9: Stopped.UNPLUGGED,
        10: Stopped.DISK_FULL,
        11: Stopped.ACCESS_DENIED,
    }
)


def stopped(why: Stopped) -> Ended:
    """Return the end of a feed that *why* stopped."""
    return Ended(Reply.STOPPED, why, WORDS[why])


def why_it_stopped(code: int, said: str) -> Stopped:
    """Return what stopped scanimage, by its exit code and its last words.

    A code below nought is the signal that ended it: a driver that crashed is
    to whoever scans the same as a scanner that went away.
    """
    if code < 0:
        return Stopped.UNPLUGGED
    for line in reversed(said.splitlines()):
        if "open of device" in line and "Invalid argument" in line:
            return Stopped.UNPLUGGED
        for text, why in _TEXTS.items():
            if text in line:
                return why
    return _NUMBERS.get(code, Stopped.UNPLUGGED)
