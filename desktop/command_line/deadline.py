"""`guildhall deadline`: by when something is due; no store is needed.

Where somebody signs in, the council's own nation, days and rules are asked.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from db.domain.clocks import extended_rule
from db.domain.deadline_rules import Rule
from db.domain.deadlines import deadline as reckon
from db.domain.deadlines import rule_for
from db.domain.permissions import Action
from db.domain.spoken import short_date
from db.domain.working_days import Calendar, Nation, calendar_for
from db.errors import FieldProblem
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import rule_in_force
from db.store.sessions import reading
from desktop.command_line.answers import (
    REFUSED,
    WRONG_USAGE,
    AsJson,
    refusals_told,
    tell,
)
from desktop.command_line.entry import PassphraseFile, signed_in

app = typer.Typer()

Instant = date | datetime
_AS_A_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


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
        Nation | None,
        typer.Option(
            help="Whose bank holidays count; else those of the store that --as "
            "opens, else England's."
        ),
    ] = None,
    extended: Annotated[
        bool, typer.Option("--extended", help="The longer period was claimed.")
    ] = False,
    sign_in: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="NAME",
            help="Sign in, and reckon by the council's own nation, days and rules.",
        ),
    ] = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Say by when something is due, and how that was reckoned."""
    ends_with = REFUSED if sign_in else WRONG_USAGE
    with refusals_told(as_json, ends_with=ends_with):
        start = _instant(day)
        if sign_in:
            rule, calendar = _council_s(kind, start, nation, sign_in, passphrase_file)
        else:
            rule, calendar = rule_for(kind), calendar_for(nation or Nation.ENGLAND)
        if extended:
            rule = extended_rule(rule)
        found = reckon(rule, start, extended=extended, calendar=calendar)
        data = {
            "kind": found.kind,
            "from": found.start.isoformat(),
            "due": found.due.isoformat(),
            "working": list(found.working),
        }
        tell(as_json, data, _spoken(found.due), *(f"  {s}" for s in found.working))


def _council_s(
    kind: str,
    start: Instant,
    nation: Nation | None,
    sign_in: str,
    passphrase_file: Path | None,
) -> tuple[Rule, Calendar]:
    """Return the rule in force and the calendar as the council's store has them."""
    first = start.date() if isinstance(start, datetime) else start
    with (
        signed_in(sign_in, passphrase_file, Action.VIEW_GUIDANCE) as session,
        reading(session.store.readers, session.actor) as reader,
    ):
        rule = rule_in_force(reader, kind, first)
        return rule, council_calendar(reader, nation)


def _instant(text: str) -> Instant:
    """Return the day or instant that *text* spells. Raises FieldProblem."""
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    if found := _AS_A_DAY.match(text):
        try:
            date.fromisoformat(found[0])
        except ValueError:
            words = "There is no such day in the calendar."
            raise FieldProblem("date", words) from None
        raise FieldProblem("date", "Give the time as hours and minutes: T10:42.")
    raise FieldProblem("date", "Give the date as year, month and day: 2026-11-20.")


def _spoken(due: Instant) -> str:
    if isinstance(due, datetime):
        return f"Due {short_date(due.date())} {due:%H:%M}"
    return f"Due {short_date(due)}"
