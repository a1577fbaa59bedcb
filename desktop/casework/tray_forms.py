"""What may become of post in a tray, as forms."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from db.queries.casework.rows import TrayRow
from db.queries.teams import TeamLine
from desktop.casework.use_cases.tray import (
    AcceptItem,
    ReturnItem,
    RouteOn,
    accept_item,
    return_item,
    route_on,
)
from desktop.casework.wording import say
from desktop.forms.form import Ask, Form, Kind
from widgets.said import said


def accept_form(row: TrayRow) -> Form:
    """Return the form that takes a letter, into a case where one is named."""
    return Form(
        f"tray.accept/{row.id}",
        say("Take it"),
        (
            Ask(
                "reference",
                say("Into which case"),
                value=row.case_reference or "",
                hint=say(
                    "Its reference, like GH-7K3M-92QX-4TD; also of a case that you "
                    "may not see. Empty if it belongs to none"
                ),
            ),
        ),
        say("Take it"),
        lambda a: partial(
            accept_item,
            AcceptItem(row.id, version=row.version, reference=a.words("reference")),
        ),
        say("Taken"),
        final=True,
    )


def return_form(row: TrayRow) -> Form:
    """Return the form that sends a letter back to whoever routed it."""
    return Form(
        f"tray.return/{row.id}",
        say("Send it back"),
        (Ask("reason", say("Why it goes back"), required=True),),
        say("Send it back"),
        lambda a: partial(
            return_item, ReturnItem(row.id, a.line("reason"), row.version)
        ),
        say("Sent back"),
        final=True,
    )


def route_form(row: TrayRow, teams: Sequence[TeamLine]) -> Form:
    """Return the form that puts a letter into another team's tray."""
    picks = tuple(
        (team.code, said(team.name))
        for team in teams
        if not team.outside and team.code != row.team_code
    )
    return Form(
        f"tray.route/{row.id}",
        say("Route it on"),
        (
            Ask("team_code", say("To which team"), Kind.CHOICE, None, "", True, picks),
            Ask("reason", say("Why it goes there"), required=True),
        ),
        say("Route it on"),
        lambda a: partial(
            route_on,
            RouteOn(row.id, a.line("team_code"), a.line("reason"), row.version),
        ),
        say("Routed on"),
        final=True,
    )
