"""The scanners of this PC, whatever system it runs."""

from __future__ import annotations

import sys

from desktop.postroom.intake.scanning.contract import Scanner
from desktop.postroom.intake.scanning.sane import SaneScanner


def scanner_here() -> Scanner:
    """Return what knows this PC's scanners."""
    if sys.platform == "win32":
        from desktop.postroom.intake.scanning.wia import WiaScanner  # noqa: PLC0415  Windows only

        return WiaScanner()
    return SaneScanner()
