"""What opens a window: the program itself, and the tour through it.

The only command module that loads Qt.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from db.store.home import Home
from desktop.app import run
from desktop.command_line.answers import REFUSED, AsJson, refusals_told, say, tell
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
    look: Annotated[
        list[str] | None,
        typer.Option(
            help="Instead of the jobs, pass the important screens in this look:"
            " welsh, dark, contrast, large, small-screen or all of them."
            " May be given more than once."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Work through the main jobs in the real window, without a person.

    Ends with 1 if a job could not be done or an error came up on the way.
    """
    with refusals_told(as_json):
        journey = import_module("desktop.tour.run")
        worn = list(journey.LOOKS) if "all" in (look or ()) else look or []
        if unknown := set(worn) - set(journey.LOOKS):
            raise typer.BadParameter(f"There is no look {', '.join(sorted(unknown))}")
        done = journey.run(out.absolute(), worn=worn)
        tell(as_json, done, f"Pictures, PDFs and report.json are in {out}")
        if not done["done"]:
            for line in _not_done(done):
                say(line)
            raise typer.Exit(REFUSED)


def _not_done(report: dict[str, Any]) -> list[str]:
    """Return a line for each job that was not done and each error that came up."""
    jobs = [
        f"Not done: {job['name']}"
        + (
            f": {job['trouble']}"
            if job["trouble"]
            else f", {job['presses']} key presses"
        )
        for job in report["jobs"]
        if not job["done"]
    ]
    return [*jobs, *(f"Error: {failure}" for failure in report["failures"])]
