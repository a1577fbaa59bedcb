"""What an advisor reads aloud of any case: where, who, what next, by when.

It is made of states, names of teams and the next step that was written for
saying; nothing from a note can get into it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from db.domain.cases import CaseState, Ending
from db.domain.spoken import spoken_day


@dataclass(frozen=True, slots=True)
class LineFacts:
    """What the line is made of.

    Attributes:
        team: the team's name, as customers know it.
        has_owner: whether one person has it; no name is said aloud.
        next_step: words that the caseworker chose for saying; None is what
            the state says.
        due_on: the last day of the clock that is running.
        paused: whether that clock stands still.
        carries_on: the reference of the case that it was merged into.
    """

    state: str
    team: str
    phone: str | None
    has_owner: bool
    waiting_for: str
    next_step: str | None
    due_on: date | None
    paused: bool
    outcome: str | None = None
    closed_on: date | None = None
    carries_on: str | None = None


_ENDED: Final[Mapping[str, str]] = MappingProxyType(
    {
        Ending.DONE: "It is done",
        Ending.ADVICE: "Advice was given",
        Ending.REFUSED: "The answer was no, and the letter says why",
        Ending.NOT_OURS: "It was for another body, and the letter says which",
        Ending.WITHDRAWN: "It was withdrawn",
        Ending.NO_REPLY: "It was closed because no reply came",
        Ending.DUPLICATE: "It is being answered under another reference",
    }
)
_WAITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "customer": "We wait for an answer from the customer",
        "supplier": "We wait for the contractor",
        "other": "We wait for another body",
    }
)


def customer_line(facts: LineFacts, today: date) -> str:
    """Return the line, whole sentences, safe to read aloud to the customer."""
    state = CaseState(facts.state)
    if state is CaseState.MERGED and facts.carries_on:
        return f"It goes on under reference {facts.carries_on}."
    if state is CaseState.CLOSED:
        ended = _ENDED.get(facts.outcome or "", "It is closed")
        day = f" ({spoken_day(facts.closed_on, today)})" if facts.closed_on else ""
        return f"{ended}{day}. {facts.team} closed it."
    return " ".join((f"It is with {facts.team}.", _who(facts), _next(facts, today)))


def restricted_line(team: str, phone: str | None) -> str:
    """Return all that may be said of a restricted case: whom to ring."""
    return f"Ring {team} on {phone}." if phone else f"Ask {team}."


def _who(facts: LineFacts) -> str:
    if facts.has_owner:
        return "Somebody is working on it."
    return "Nobody has taken it on yet."


def _next(facts: LineFacts, today: date) -> str:
    if facts.state == CaseState.CLOSING:
        step = "Next, a second person checks the answer"
    elif facts.waiting_for in _WAITS:
        step = _WAITS[facts.waiting_for]
    else:
        step = f"Next: {(facts.next_step or 'the team looks at it').rstrip('.')}"
    if facts.paused:
        return f"{step}, and the time stands still until then."
    if facts.due_on is None:
        return f"{step}."
    if facts.due_on < today:
        return f"{step}. It should have been answered by {_by(facts, today)}."
    return f"{step}, by {_by(facts, today)}."


def _by(facts: LineFacts, today: date) -> str:
    return spoken_day(facts.due_on, today) if facts.due_on else ""
