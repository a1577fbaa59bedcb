"""What opens a window: the program itself, and the tour through it.

The only command module that loads Qt.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from db.store.home import Home
from desktop.app import run
from desktop.command_line.answers import AsJson, refusals_told, tell
from desktop.command_line.our_way import our_way

app = typer.Typer()


def open_window() -> int:
    """Open the window and stay until it is closed; return the exit code."""
    return run(Home.default(), our_way())


@app.command()
def tour(
    out: Annotated[
        Path, typer.Argument(file_okay=False, help="Where pictures and PDFs go.")
    ],
    as_json: AsJson = False,
) -> None:
    """Work through the main jobs in the real window, without a person."""
    with refusals_told(as_json):
        journey = import_module("desktop.tour.run")
        done = journey.run(out.absolute())
        tell(as_json, done, f"Pictures, PDFs and report.json are in {out}")
