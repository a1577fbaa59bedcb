"""Which cases to show, as a form; what is chosen is kept and comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.cases import CaseKind
from db.queries.casework.rows import Due, Order, QueueFilter
from db.queries.catalogue import services_in_force
from db.queries.counter.caller import Colleague, colleagues
from db.queries.teams import TeamLine, teams
from desktop.casework.use_cases.presence import KeepFilter, keep_filter
from desktop.casework.wording import RISK_NAMES, say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import said

Code = TypeVar("Code", bound=str)

ME: Final = "me"
NOBODY: Final = "nobody"
MINE: Final = "mine"
_AGES: Final = (5, 10, 20, 60)
_DUE_NAMES: Final[Mapping[Due, str]] = {
    Due.OVERDUE: "Overdue",
    Due.WARNING: "Due soon",
    Due.IN_TIME: "In time",
    Due.PAUSED: "Paused",
    Due.NONE: "No date",
}
_KIND_NAMES: Final[Mapping[CaseKind, str]] = {
    CaseKind.CASE: "Cases",
    CaseKind.REQUEST: "Requests for information",
    CaseKind.COMPLAINT: "Complaints",
    CaseKind.COMPLIMENT: "Compliments",
    CaseKind.SUGGESTION: "Suggestions",
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What a filter may choose from.

    Attributes:
        services: code and name of each in force.
        ours: the codes of the reader's own teams.
    """

    teams: tuple[TeamLine, ...]
    colleagues: tuple[Colleague, ...]
    services: tuple[tuple[str, str], ...]
    ours: tuple[str, ...]


def offered(session: Session, now: datetime, ours: tuple[str, ...]) -> Offered:
    """Return what a filter may choose from today."""
    editions = services_in_force(session, uk_date(now))
    named = sorted((e.service.name, code) for code, e in editions.items())
    return Offered(
        tuple(teams(session)),
        tuple(colleagues(session)),
        tuple((code, name) for name, code in named),
        ours,
    )


def filter_form(
    choices: Offered,
    queue: QueueFilter,
    me: UUID,
    on_kept: Callable[[str], None],
) -> Form:
    """Return the form of a filter, filled in with *queue*.

    *on_kept* is told the name under which it is sent off.
    """
    team_picks = [
        *([(MINE, say("My teams"))] if choices.ours else []),
        *((team.code, said(team.name)) for team in choices.teams),
    ]
    owner_picks = [
        (ME, say("Me")),
        (NOBODY, say("Nobody yet")),
        *((str(each.id), each.name) for each in choices.colleagues if each.id != me),
    ]
    asks = (
        _choice("team", say("Team"), _team_of(queue, choices), team_picks),
        _choice("owner", say("Who has it"), _owner_of(queue, me), owner_picks),
        _choice("due", say("Due"), queue.due, _said(_DUE_NAMES)),
        _choice(
            "service",
            say("Service"),
            next(iter(queue.services), None),
            [(code, said(name)) for code, name in choices.services],
        ),
        _choice("kind", say("Kind"), next(iter(queue.kinds), None), _said(_KIND_NAMES)),
        _choice("risk", say("Risk"), queue.risk, _said(RISK_NAMES)),
        _choice("age", say("Open for more than"), _age_of(queue), _age_picks()),
        Ask("name", say("Keep it as"), hint=say("A name, to find it at the left")),
        Ask(
            "order",
            say("Order"),
            Kind.ONE_OF,
            queue.order.value,
            picks=(
                (Order.DUE.value, say("Soonest due")),
                (Order.AGE.value, say("Oldest")),
            ),
        ),
    )
    return Form(
        "",
        say("Show only"),
        asks,
        say("Show"),
        partial(_work, choices, me, on_kept),
        final=True,
    )


def _work(
    choices: Offered,
    me: UUID,
    on_kept: Callable[[str], None],
    answers: Answers,
) -> Work:
    queue = _queue(choices, me, answers)
    name = answers.line("name")
    on_kept(name)
    return partial(keep_filter, KeepFilter(name, queue))


def _queue(choices: Offered, me: UUID, answers: Answers) -> QueueFilter:
    team, owner = answers.words("team"), answers.words("owner")
    due, risk, age = (answers.words(name) for name in ("due", "risk", "age"))
    found = QueueFilter(
        teams=choices.ours if team == MINE else (team,) if team else (),
        unowned=owner == NOBODY,
        due=Due(due) if due else None,
        kinds=_one(answers.words("kind")),
        services=_one(answers.words("service")),
        risk=risk,
        open_days=int(age) if age else None,
        order=Order(answers.words("order") or Order.DUE),
    )
    if owner == ME:
        return replace(found, owner=me)
    return replace(found, owner=UUID(owner)) if owner and owner != NOBODY else found


def _one(code: str | None) -> tuple[str, ...]:
    return (code,) if code else ()


def _choice(name: str, label: str, value: object, picks: list[tuple[str, str]]) -> Ask:
    return Ask(name, label, Kind.CHOICE, value, picks=tuple(picks))


def _said(names: Mapping[Code, str]) -> list[tuple[str, str]]:
    return [(str(code), said(words)) for code, words in names.items()]


def _age_picks() -> list[tuple[str, str]]:
    return [(str(days), say("{n} days").format(n=days)) for days in _AGES]


def _team_of(queue: QueueFilter, choices: Offered) -> str | None:
    if queue.teams and queue.teams == choices.ours:
        return MINE
    return next(iter(queue.teams), None)


def _age_of(queue: QueueFilter) -> str | None:
    return None if queue.open_days is None else str(queue.open_days)


def _owner_of(queue: QueueFilter, me: UUID) -> str | None:
    if queue.unowned:
        return NOBODY
    if queue.owner is None:
        return None
    return ME if queue.owner == me else str(queue.owner)
