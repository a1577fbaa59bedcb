"""`guildhall doctor`: whether this PC has what the program needs."""

from __future__ import annotations

import json
from dataclasses import asdict

import typer

from db.store.home import Home
from desktop.command_line.answers import REFUSED, AsJson
from desktop.runtime import health

app = typer.Typer()


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
        raise typer.Exit(REFUSED)
