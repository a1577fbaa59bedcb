"""Another body asks about somebody: the questions, and what was told, as a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.domain.disclosures import SOURCES, Body, Ground
from db.errors import FieldProblem
from db.queries.casework.more_rows import DisclosureLine
from db.telling import Disclose
from desktop.forms.form import Answers, Ask, Form, Kind, Line
from desktop.forms.saving import Work
from desktop.forms.words import joined, say
from widgets.said import said

Names = Mapping[str, str]
BODY_NAMES: Final[Names] = MappingProxyType(
    {
        Body.POLICE: "Police",
        Body.COUNCIL: "Another council",
        Body.BAILIFFS: "Bailiffs",
        Body.COURT: "A court",
        Body.HEALTH: "Health service",
        Body.OTHER: "Somebody else",
    }
)
GROUND_NAMES: Final[Names] = MappingProxyType(
    {
        Ground.CONSENT: "The person agreed",
        Ground.CRIME: "To prevent or solve a crime",
        Ground.TAX: "To collect a tax",
        Ground.COURT_ORDER: "A court ordered it",
        Ground.LEGAL_DUTY: "The law makes us",
        Ground.VITAL_INTERESTS: "Somebody's life is at stake",
        Ground.SAFEGUARDING: "To keep a child or an adult at risk safe",
        Ground.PUBLIC_TASK: "It is part of our own task",
    }
)


def disclosure_form(
    key: str,
    today: date,
    work: Callable[[Disclose], Work],
    *,
    case_id: UUID | None = None,
    person_id: UUID | None = None,
) -> Form:
    """Return the form of a disclosure, given or refused, of a case or a person."""

    def answered(given: Answers) -> Work:
        asked_on = given.day("asked_on")
        if asked_on is None:
            raise FieldProblem("asked_on", say("Enter the day they asked"))
        return work(
            Disclose(
                given.line("body"),
                given.line("asked_by"),
                asked_on,
                given.line("authority"),
                given.line("ground"),
                given.words("their_reference"),
                given.words("given"),
                given.words("refused_reason"),
                case_id,
                person_id,
            )
        )

    return Form(
        key,
        say("Another body asks about this"),
        (
            Ask(
                "body",
                say("Who asks"),
                Kind.CHOICE,
                picks=_picks(BODY_NAMES),
                required=True,
            ),
            Ask("asked_by", say("Their name"), required=True),
            Ask("asked_on", say("When they asked"), Kind.DAY, today, required=True),
            Ask(
                "their_reference",
                say("Number of their form or order"),
                hint=say("Needed for crime, tax and a court's order"),
            ),
            Ask(
                "authority",
                say("How you checked who asks"),
                Kind.LONG,
                hint=say("Like rang the station back on its public number"),
                required=True,
            ),
            Ask(
                "ground",
                say("On what ground we may tell it"),
                Kind.CHOICE,
                picks=_picks(GROUND_NAMES),
                required=True,
            ),
            Ask("given", say("What was given"), Kind.LONG),
            Ask("refused_reason", say("Or why nothing was")),
        ),
        say("Record it"),
        answered,
        say("Recorded"),
        final=True,
    )


def disclosure_line(one: DisclosureLine, when: str) -> Line:
    """Return what was told, or was not, as a line; *when* they asked, in words."""
    body, checked = _called(BODY_NAMES, one.body), ""
    if one.checked_by:
        checked = say("checked by {who}").format(who=one.checked_by)
    refused, source = one.given is None, SOURCES[Ground(one.ground)]
    return Line(
        f"{body}, {one.asked_by}: {one.given or one.refused_reason or ''}",
        joined(
            when,
            f"{_called(GROUND_NAMES, one.ground)} ({source})",
            one.their_reference,
            one.authority,
            checked,
            one.reference,
        ),
        badge=say("Refused") if refused else say("Given"),
        tone="neutral" if refused else "info",
    )


def _called(names: Names, code: str) -> str:
    return said(names.get(code, code))


def _picks(names: Names) -> tuple[tuple[str, str], ...]:
    return tuple((str(code), said(words)) for code, words in names.items())
