"""The scanner of the tour: SANE's own test scanner, and paper that jams in it.

Source: sane-test(5): what its settings file says holds for each scan anew.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

IN_FEEDER: Final = 10
_SETTINGS: Final = """\
number_of_devices 1
source "Automatic Document Feeder"
test-picture "Grid"
read-status-code "{status}"
"""


class PaperFeeder:
    """Makes SANE's test scanner the only one, by settings in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "dll.conf").write_text("test\n", encoding="utf-8")
        self._settings = folder / "test.conf"
        self._was = os.environ.get("SANE_CONFIG_DIR")
        os.environ["SANE_CONFIG_DIR"] = str(folder)
        self.clear()

    def jam(self) -> None:
        """Let the next sheet jam."""
        self._say("SANE_STATUS_JAMMED")

    def clear(self) -> None:
        """Take out the paper that is in the way."""
        self._say("Default")

    def put_away(self) -> None:
        """Let the machine's own scanners be found again."""
        if self._was is None:
            os.environ.pop("SANE_CONFIG_DIR", None)
        else:
            os.environ["SANE_CONFIG_DIR"] = self._was

    def _say(self, status: str) -> None:
        self._settings.write_text(_SETTINGS.format(status=status), encoding="utf-8")
