"""Separator and routing sheets: made, printed or saved, as a form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum, auto
from functools import partial
from pathlib import Path
from typing import Final

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.sheet_codes import SheetCode, SheetKind
from db.domain.spoken import spoken_date
from db.errors import FieldProblem
from db.queries.teams import TeamLine
from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Kind, When
from desktop.forms.saving import Work
from desktop.postroom.kinds_here import types
from desktop.postroom.sheets.render import Sheet, render_sheets
from desktop.postroom.wording import (
    say,
    team_name,
    type_name,
    type_picks,
    urgent_name,
    urgent_picks,
)
from desktop.runtime.printing import printing_here
from widgets.said import language

_MOST: Final = 50


class _Way(StrEnum):
    """What becomes of the sheets."""

    PRINTER = auto()
    FILE = auto()


def sheets_form(teams: Sequence[TeamLine], today: date) -> Form:
    """Return the form that makes sheets to lay between documents.

    A routing sheet says what its document is, for whom and when it came; empty
    fields of it are left for whoever indexes.
    """
    routing = When("sheet", frozenset({SheetKind.ROUTING.value}))
    file = When("way", frozenset({_Way.FILE.value}))
    named = {team.code: team_name(team) for team in teams}
    return Form(
        "",
        say("Print sheets"),
        (
            Ask(
                "sheet",
                say("Which sheets"),
                Kind.ONE_OF,
                SheetKind.DOCUMENT.value,
                picks=(
                    (SheetKind.DOCUMENT.value, say("Separators")),
                    (SheetKind.ROUTING.value, say("Routing sheets")),
                ),
                required=True,
            ),
            Ask(
                "team",
                say("For which team"),
                Kind.CHOICE,
                picks=tuple(named.items()),
                when=routing,
            ),
            Ask(
                "type",
                say("What it is"),
                Kind.CHOICE,
                picks=type_picks(),
                when=routing,
            ),
            Ask(
                "urgent",
                say("Why it can't wait, if it can't"),
                Kind.CHOICE,
                picks=urgent_picks(),
                when=routing,
            ),
            Ask("received_on", say("Received"), Kind.DAY, today, when=routing),
            Ask("copies", say("How many"), value="10", required=True),
            Ask(
                "both_sides",
                say("On both sides"),
                Kind.YES_NO,
                value=False,
                hint=say("For a scanner that reads both sides at once"),
            ),
            Ask(
                "way",
                say("Where to"),
                Kind.ONE_OF,
                _Way.PRINTER.value,
                picks=(
                    (_Way.PRINTER.value, say("The printer")),
                    (_Way.FILE.value, say("A PDF")),
                ),
                required=True,
            ),
            Ask(
                "path",
                say("Save it as"),
                Kind.SAVE_AS,
                value=str(Path.home() / "sheets.pdf"),
                when=file,
            ),
        ),
        say("Make them"),
        partial(_work, named),
        say("The sheets are made"),
        final=True,
        note=say("Lay one in front of each document before it is scanned."),
    )


def _work(teams: dict[str, str], given: Answers) -> Work:
    sheet, copies = _sheet(teams, given), _copies(given)
    both = bool(given.yes("both_sides"))
    to_file = given.line("way") == _Way.FILE.value
    send = partial(_save, path_in(given)) if to_file else partial(_print)
    spoken = "cy" if language() == "cy" else "en"
    return partial(_make, [sheet] * copies, spoken, both, send)


def _make(
    sheets: Sequence[Sheet],
    spoken: str,
    both: bool,
    send: Callable[[bytes], None],
    uow: UnitOfWork,
) -> Changes:
    """Make the sheets; nothing is written down. Raises NotAllowed, Unavailable."""
    uow.actor.require(Action.CAPTURE_PAGES)
    send(render_sheets(sheets, spoken, both_sides=both))
    return Changes()


def _save(path: Path, pdf: bytes) -> None:
    write_whole(path, pdf)


def _print(pdf: bytes) -> None:
    printing_here().print_pdf(pdf, say("Separator sheets"))


def _sheet(teams: dict[str, str], given: Answers) -> Sheet:
    if given.line("sheet") != SheetKind.ROUTING.value:
        return Sheet(SheetCode(), say("Separator"))
    team, kind = given.words("team"), given.words("type")
    urgent, came = given.words("urgent"), given.day("received_on")
    if not (team or kind or urgent):
        raise FieldProblem("team", "Choose a team, or what it is")
    code = SheetCode(
        SheetKind.ROUTING,
        type_code=kind,
        team_code=team,
        received_on=came,
        urgent=urgent,
    )
    lines = [
        teams.get(team or ""),
        type_name(types()[kind]) if kind else None,
        urgent_name(urgent) if urgent else None,
    ]
    first, *rest = [line for line in lines if line]
    if urgent:
        first = say("{name}, urgent").format(name=first)
    if came is not None:
        spoken = spoken_date(came, language(), weekday=True)
        rest.append(say("Received {day}").format(day=spoken))
    return Sheet(code, first, tuple(rest))


def _copies(given: Answers) -> int:
    typed = given.line("copies").strip()
    if not typed.isdecimal() or not 1 <= int(typed) <= _MOST:
        raise FieldProblem("copies", "Enter a number from 1 to 50")
    return int(typed)


def path_in(given: Answers) -> Path:
    """Return where a PDF is to be saved. Raises FieldProblem."""
    typed = given.line("path").strip()
    path = Path(typed).expanduser()
    if not typed or path.is_dir() or not path.parent.is_dir():
        raise FieldProblem("path", "Choose a folder that is there")
    return path
