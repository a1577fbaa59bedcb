"""`guildhall deadline`: by when something is due; no store is needed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from db.domain.deadlines import deadline as reckon
from db.domain.spoken import short_date
from db.domain.working_days import Nation
from db.errors import FieldProblem
from desktop.command_line.answers import WRONG_USAGE, AsJson, refusals_told, tell

app = typer.Typer()

Instant = date | datetime


@app.command()
def deadline(
    kind: Annotated[str, typer.Argument(help="Like foi, sar or complaint-stage1.")],
    day: Annotated[
        str,
        typer.Argument(
            metavar="DATE",
            help="Like 2026-11-20, or 2026-11-20T10:42 for clocks in hours.",
        ),
    ],
    nation: Annotated[
        Nation, typer.Option(help="Whose bank holidays count.")
    ] = Nation.ENGLAND,
    extended: Annotated[
        bool, typer.Option("--extended", help="The longer period was claimed.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Say by when something is due, and how that was reckoned."""
    with refusals_told(as_json, ends_with=WRONG_USAGE):
        start = _instant(day)
        found = reckon(kind, start, nation=nation, extended=extended)
        data = {
            "kind": found.kind,
            "from": found.start.isoformat(),
            "due": found.due.isoformat(),
            "working": list(found.working),
        }
        tell(as_json, data, _spoken(found.due), *(f"  {s}" for s in found.working))


def _instant(text: str) -> Instant:
    """Return the day or instant that *text* spells. Raises FieldProblem."""
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    raise FieldProblem("date", "Give the date as year, month and day: 2026-11-20.")


def _spoken(due: Instant) -> str:
    if isinstance(due, datetime):
        return f"Due {short_date(due.date())} {due:%H:%M}"
    return f"Due {short_date(due)}"
