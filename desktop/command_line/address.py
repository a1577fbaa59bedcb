"""`guildhall address`: whether a letter would get there."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from db.domain.postal_address import check_address
from desktop.command_line.answers import REFUSED, AsJson, tell

app = typer.Typer(name="address", no_args_is_help=True)


@app.callback()
def address() -> None:
    """Check addresses by the rules of GOV.UK Notify."""


@app.command()
def check(
    international: Annotated[
        bool, typer.Option("--international", help="Letters may go abroad.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check the address whose lines stand on standard input."""
    found = check_address(
        sys.stdin.buffer.read().decode("utf-8-sig", errors="replace"),
        international=international,
    )
    data = {
        "ok": found.ok,
        "lines": list(found.lines),
        "postcode": found.postcode,
        "errors": [error.code for error in found.errors],
    }
    tell(as_json, data, *found.lines)
    if not found.ok:
        for error in found.errors:
            typer.echo(f"{error.code}: {error.words}", err=True)
        raise typer.Exit(REFUSED)
