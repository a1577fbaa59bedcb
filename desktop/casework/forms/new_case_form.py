"""A case that nobody referred, as a form: from the post, or seen by an officer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from typing import Final
from uuid import UUID

from db.clock import LONDON, uk_date
from db.domain.cases import Risk
from db.domain.contacts import Urgency
from db.domain.questions import Question, place_answers
from db.errors import FieldProblem
from db.queries.casework.new_case import Openable
from desktop.casework.forms.hazard_forms import hazard_answers, hazard_asks
from desktop.casework.use_cases.open_case import (
    ANSWERS,
    NewCase,
    OpenCase,
    open_case,
)
from desktop.casework.wording import RISK_NAMES, say, urgency_words
from desktop.forms.form import Answers, Ask, Form, Kind, Place, Someone
from desktop.forms.saving import Work
from widgets.said import language, said

KEY: Final = "case.new"
_NOBODY: Final = "nobody"


@dataclass(frozen=True, slots=True)
class About:
    """Whose page was in front when it was begun, for the form to begin with."""

    person: Someone | None = None
    place: Place | None = None

    @property
    def key(self) -> str:
        """What the draft is kept under: each customer's or place's is its own."""
        place = self.place.property_id if self.place else None
        one = self.person.id if self.person else place
        return KEY if one is None else f"{KEY}/{one}"


def new_case_form(choices: Openable, about: About, me: UUID, now: datetime) -> Form:
    """Return the form; danger at home is asked about once its words tell of it.

    *now* is the present instant (UTC).
    """
    welsh = language() == "cy"
    nobody = say("Empty where nobody asked for it")
    services = sorted(
        ((one.name_cy if welsh else one.name), code)
        for code, one in choices.services.items()
    )
    asks = (
        Ask("person", say("Who it is for"), Kind.PERSON, about.person, nobody),
        Ask(
            "place",
            say("Which place"),
            Kind.PLACE,
            about.place,
            say("Empty where it is about no one place"),
        ),
        Ask(
            "service_code",
            say("What it is about"),
            Kind.CHOICE,
            required=True,
            picks=tuple((code, name) for name, code in services),
        ),
        Ask(
            ANSWERS,
            say("What is asked about it"),
            Kind.ASKED,
            asks=partial(_asking, choices),
        ),
        Ask(
            "title",
            say("In a few words"),
            hint=say("Empty for the service's name"),
        ),
        Ask("note", say("What there is to say about it"), Kind.LONG),
        Ask(
            "priority",
            say("Priority"),
            Kind.CHOICE,
            Urgency.NORMAL.value,
            required=True,
            picks=tuple((each.value, urgency_words(each)) for each in Urgency),
        ),
        Ask(
            "received_at",
            say("When it reached us"),
            Kind.DAY,
            hint=say("Empty for today"),
        ),
        Ask(
            "risks",
            say("What raises it"),
            Kind.TICKS,
            picks=tuple((code, said(name)) for code, name in RISK_NAMES.items()),
        ),
        Ask(
            "owner_id",
            say("Who has it?"),
            Kind.ONE_OF,
            "me",
            picks=(("me", say("I do")), (_NOBODY, say("Whoever takes it"))),
        ),
        *hazard_asks(partial(_tells_danger, choices)),
    )
    return Form(
        about.key,
        say("What the case is"),
        asks,
        say("Open the case"),
        partial(_open, choices, me, now),
        say("The case is open"),
        final=True,
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is asked here of a service's questions."""

    questions: tuple[Question, ...]


def _asking(choices: Openable, given: Answers) -> _Asking | None:
    """Return the service that asks; the place that was chosen is not asked again."""
    service = choices.services.get(given.line("service_code"))
    if service is None:
        return None
    place = given.place("place")
    if place is None or place.property_id is None:
        return _Asking(service.questions)
    known = place_answers(service)
    return _Asking(tuple(one for one in service.questions if one.key not in known))


def _tells_danger(choices: Openable, given: Answers) -> bool:
    answers = given.asked(ANSWERS).values()
    said_ = (given.line("title"), given.line("note"), *answers)
    return choices.asks_hazard(given.line("service_code"), *said_)


def _open(choices: Openable, me: UUID, now: datetime, given: Answers) -> Work:
    place = given.place("place")
    if place is not None and place.property_id is None:
        raise FieldProblem(
            "place", say("Choose an address from the list, or write it below")
        )
    asked = _tells_danger(choices, given)
    new = NewCase(
        given.line("service_code"),
        given.words("title"),
        given.words("note"),
        given.asked(ANSWERS),
        person_id=given.someone("person"),
        property_id=place.property_id if place else None,
        owner_id=None if given.line("owner_id") == _NOBODY else me,
        priority=given.line("priority"),
        risks=frozenset(Risk(code) for code in given.ticks("risks")),
        received_at=_reached(given.day("received_at"), now),
        hazard=hazard_answers(given) if asked else None,
    )
    return partial(open_case, OpenCase(new))


def _reached(day: date | None, now: datetime) -> datetime | None:
    """Return the instant meant by a day that was typed; None is now."""
    if day is None or day == uk_date(now):
        return None
    return datetime.combine(day, time(12), LONDON)
