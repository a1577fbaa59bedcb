"""The window on a store whose disk only this process sees.

Called as ``python child_window.py sign_in HOME``: signs in as Priya, and prints
what the sign-in screen says.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from db.clock import system_clock
from db.store.home import Home
from db.store.sealing import Argon2Cost
from db.store.way import Way
from desktop.app import Program
from desktop.tour.hands import Hands


def main() -> int:
    """Sign in by keys; 1 is a refusal."""
    app = QApplication([])
    way = Way(system_clock, "0", Argon2Cost(memory_kib=8, passes=1, lanes=1))
    program = Program(app, Home.at(Path(sys.argv[2])), way)
    program.start()
    program.window.activateWindow()
    hands = Hands(program.window)
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write("priya")
    hands.press("Enter")
    hands.write("lantern gravel teacup")
    hands.press("Enter")
    said = program.entrance.refusal
    hands.until(lambda: program.shift or said.isVisible(), "an answer")
    refused = said.isVisible()
    sys.stdout.write(said.accessibleName() if refused else "signed in")
    program.window.close()
    return int(refused)


if __name__ == "__main__":
    sys.exit(main())
