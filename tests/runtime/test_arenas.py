from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

THREADS = 12
PROGRAM = f"""
import ctypes, sys
from pathlib import Path
from threading import Barrier, Thread
from PySide6.QtWidgets import QApplication

app = QApplication([])
if sys.argv[2] == "the window":
    from db.clock import system_clock
    from db.store.home import Home
    from db.store.way import Way
    from desktop.app import Program
    home = Home.at(Path(sys.argv[1]))
    program = Program(app, home, Way(system_clock, "0"))

all_here = Barrier({THREADS})

def allocate():
    all_here.wait()
    held = bytearray(100_000)
    all_here.wait()
    del held

threads = [Thread(target=allocate) for _ in range({THREADS})]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
library = ctypes.CDLL(None)
out = ctypes.c_void_p.in_dll(library, "stdout")
library.malloc_info(0, out)
library.fflush(out)
"""
"""Threads that allocate side by side, and the C library's own words on its heaps."""


def heaps_of(who: str, home: Path) -> int:
    """Return how many heaps there are after the threads of a program of its own."""
    ran = subprocess.run(  # noqa: S603  our own Python, our own words
        [sys.executable, "-c", PROGRAM, str(home), who],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return ran.stdout.count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has arenas")
def test_threads_of_the_window_share_one_heap_beside_the_first(tmp_path: Path) -> None:
    assert heaps_of("nobody", tmp_path / "without") > 2
    assert heaps_of("the window", tmp_path / "with") == 2
