"""`guildhall`, the command line for IT and for automation.

Every command takes ``--json``. It ends with 0 when it is done, 1 when it is
refused with reasons, and 2 when it was called wrongly.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from importlib import metadata
from typing import Annotated

import typer

from db.store.home import Home
from desktop.runtime import health

app = typer.Typer(
    name="guildhall",
    help="The desktop program of a council's front desk, post room and back office.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Guildhall {metadata.version('guildhall')}")
        raise typer.Exit


@app.callback()
def guildhall(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Say which it is."
        ),
    ] = False,
) -> None:
    """Work at a council's front desk, post room and back office."""


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Say whether this PC has what the program needs, and what to do if not."""
    findings = health.examine(Home.default())
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in findings]))
    else:
        for finding in findings:
            mark = "ok     " if finding.ok else "PROBLEM"
            typer.echo(f"{mark}  {finding.name}: {finding.words}")
    if not all(finding.ok for finding in findings):
        raise typer.Exit(1)


def main() -> None:
    """Run the command line."""
    app()
