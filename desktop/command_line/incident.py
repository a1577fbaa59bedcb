"""`guildhall incident`: what the law makes of an incident; no store is needed."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated, Final

import typer

from db.clock import LONDON, system_clock, uk_date
from db.domain.incidents.riddor import classify as judge
from db.domain.incidents.tellings import who_is_told
from db.domain.incidents.told import read_aware, read_facts, shown
from db.domain.working_days import Nation, calendar_for
from db.errors import ClerkError, FieldProblem, Unavailable
from desktop.command_line.answers import AsJson, refusals_told, tell
from desktop.command_line.incident_answer import answer_data, answer_lines

app = typer.Typer(name="incident", no_args_is_help=True)
LARGEST: Final = 1 << 20
"""How many bytes an incident may take."""
STANDARD_INPUT: Final = "-"


@app.callback()
def incident() -> None:
    """Say what the law makes of an incident. A person decides."""


@app.command()
def classify(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="JSON or TOML, - for standard input; docs/incidents.md has the form.",
        ),
    ],
    asked_on: Annotated[
        datetime | None,
        typer.Option(
            "--on",
            metavar="DATE",
            formats=["%Y-%m-%d"],
            help="Answer as on that day, not today.",
        ),
    ] = None,
    nation: Annotated[
        Nation, typer.Option(help="Whose bank holidays are no working days.")
    ] = Nation.ENGLAND,
    as_json: AsJson = False,
) -> None:
    """Say whether an incident is reported under RIDDOR, why, and by when."""
    with refusals_told(as_json, places=True):
        told = _told(file)
        facts, aware = read_facts(told), read_aware(told)
        now = system_clock()
        if asked_on is not None:
            now = datetime.combine(asked_on.date(), time(), LONDON)
        calendar = calendar_for(nation)
        verdict = judge(facts, uk_date(now), calendar)
        aware = aware or _aware(facts.learned_on or facts.happened_on, now)
        tellings = who_is_told(facts, verdict, aware, calendar)
        tell(as_json, answer_data(verdict, tellings), *answer_lines(verdict, tellings))


def _aware(day: date | None, now: datetime) -> datetime:
    """Return when we came to know: now where it was today, else as *day* began."""
    if day is None or day == uk_date(now):
        return now
    return datetime.combine(day, time(), LONDON)


def _told(file: Path) -> Mapping[str, object]:
    """Return what *file* says. Raises ClerkError, with the place."""
    content = _content(file)
    if len(content) > LARGEST:
        raise ClerkError("The file is larger than a megabyte: no incident is.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        words = f"Byte {error.start + 1} is no UTF-8. Save the file as UTF-8."
        raise ClerkError(words) from None
    as_toml = file.suffix.casefold() == ".toml" or (
        str(file) == STANDARD_INPUT and not text.lstrip().startswith(("{", "["))
    )
    found = _toml(text) if as_toml else _json(text)
    if not isinstance(found, Mapping):
        raise ClerkError('Write one incident: {"happened_on": "2026-04-01", …}.')
    return found


def _content(file: Path) -> bytes:
    """Return no more of *file* than shows that it is too long."""
    if str(file) == STANDARD_INPUT:
        return sys.stdin.buffer.read(LARGEST + 1)
    if not file.is_file():
        raise typer.BadParameter(f"There is no file {file}")
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError:
        raise Unavailable("The file can't be read. Check who may open it.") from None


def _json(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        where = f"Line {error.lineno}, column {error.colno}"
        raise ClerkError(f"{where}: this is no JSON.") from None
    except RecursionError:
        raise ClerkError("The file is nested too deeply.") from None
    except ValueError:
        raise ClerkError("A number in the file is too long.") from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return *pairs* as a dictionary. Raises FieldProblem for a field said twice."""
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise FieldProblem(shown(name), "This field is there twice.")
        found[name] = value
    return found


def _toml(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ClerkError(f"This is no TOML: {error}.") from None
    except RecursionError:
        raise ClerkError("The file is nested too deeply.") from None
    except ValueError:
        raise ClerkError("A number in the file is too long.") from None
