"""Who has a case: taken, handed over, sent to where it belongs."""

from __future__ import annotations

from functools import partial

from db.errors import FieldProblem
from db.queries.casework.page_rows import CasePage
from desktop.casework.forms.here import Here, chosen
from desktop.casework.use_cases.correct_service import CorrectService, correct_service
from desktop.casework.use_cases.hands import HandOver, TakeCase, hand_over, take_case
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work


def take_form(page: CasePage) -> Form:
    """Return what takes a case that nobody has."""
    return Form(
        "",
        say("Take it"),
        (),
        say("Take it"),
        lambda _given: partial(take_case, TakeCase(page.id, page.version)),
        say("It is yours"),
        at_once=True,
    )


def hand_over_form(page: CasePage, here: Here) -> Form:
    """Return the form that hands a case to somebody, or to a team's queue."""

    def work(given: Answers) -> Work:
        owner, team = chosen(given.line("owner_id")), given.words("team_code")
        if owner is None and team is None:
            raise FieldProblem("owner_id", say("Choose who takes it, or a team"))
        command = HandOver(page.id, given.line("words"), owner, team, page.version)
        return partial(hand_over, command)

    return Form(
        f"case.hand/{page.id}",
        say("Hand it over"),
        (
            Ask("owner_id", say("Who takes it"), Kind.CHOICE, picks=here.people()),
            Ask(
                "team_code",
                say("Or a team's queue"),
                Kind.CHOICE,
                picks=here.own_teams(),
            ),
            Ask(
                "words",
                say("What they have to know"),
                Kind.LONG,
                hint=say("What was done, what is promised, what comes next"),
                required=True,
            ),
        ),
        say("Hand over"),
        work,
        say("Handed over"),
        note=say("Who is away has a deputy, and the deputy gets it."),
    )


def correct_form(page: CasePage, here: Here) -> Form:
    """Return the form that sends a case to the service it is about."""
    return Form(
        f"case.service/{page.id}",
        say("It is about another service"),
        (
            Ask(
                "service_code",
                say("What it is about"),
                Kind.CHOICE,
                picks=here.services(page.service_code),
                required=True,
            ),
            Ask(
                "team_code",
                say("Team"),
                Kind.CHOICE,
                picks=here.own_teams(),
                hint=say("Empty for the team that the service names"),
            ),
            Ask("reason", say("Why"), required=True),
        ),
        say("Send it there"),
        lambda given: partial(
            correct_service,
            CorrectService(
                page.id,
                given.line("service_code"),
                given.line("reason"),
                given.words("team_code"),
                page.version,
            ),
        ),
        say("Sent there; its reference and its story stay"),
        note=say(
            "It stays open. The new service's clock counts from the same receipt."
        ),
    )
