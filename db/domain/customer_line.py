"""What an advisor reads aloud of any case: where, who, what next, by when.

It is made of states, names of teams and the next step that was written for
saying; nothing from a note can get into it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.cases import CaseState, Ending
from db.domain.spoken import WELSH, spoken_day


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
        due_at: the instant at which a clock of hours runs out; None for one of
            days, which ends with its day.
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
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Says:
    """The line in one language; braces stand for what is known of the case."""

    goes_on: str
    closed: str
    is_with: str
    somebody: str
    nobody: str
    checked: str
    next: str
    looks: str
    stands_still: str
    late: str
    by: str
    ring: str
    ask: str
    over: str
    ended: Mapping[str, str]
    waits: Mapping[str, str]


_ENGLISH: Final = _Says(
    goes_on="It goes on under reference {reference}.",
    closed="{ended}. {team} closed it.",
    is_with="It is with {team}.",
    somebody="Somebody is working on it.",
    nobody="Nobody has taken it on yet.",
    checked="Next, a second person checks the answer",
    next="Next: {step}",
    looks="the team looks at it",
    stands_still="{step}, and the time stands still until then.",
    late="{step}. It should have been answered by {day}.",
    by="{step}, by {day}.",
    ring="Ring {team} on {phone}.",
    ask="Ask {team}.",
    over="It is closed",
    ended=MappingProxyType(
        {
            Ending.DONE: "It is done",
            Ending.ADVICE: "Advice was given",
            Ending.REFUSED: "The answer was no, and the letter says why",
            Ending.NOT_OURS: "It was for another body, and the letter says which",
            Ending.WITHDRAWN: "It was withdrawn",
            Ending.NO_REPLY: "It was closed because no reply came",
            Ending.DUPLICATE: "It is being answered under another reference",
        }
    ),
    waits=MappingProxyType(
        {
            "customer": "We wait for an answer from the customer",
            "supplier": "We wait for the contractor",
            "other": "We wait for another body",
        }
    ),
)
_IN_WELSH: Final = _Says(
    goes_on="Mae'n parhau o dan y cyfeirnod {reference}.",
    closed="{ended}. Caewyd ef gan {team}.",
    is_with="Mae gyda {team}.",
    somebody="Mae rhywun yn gweithio arno.",
    nobody="Nid oes neb wedi ei gymryd eto.",
    checked="Nesaf, mae ail berson yn gwirio'r ateb",
    next="Nesaf: {step}",
    looks="mae'r tîm yn edrych arno",
    stands_still="{step}, ac mae'r amser yn sefyll tan hynny.",
    late="{step}. Dylai fod wedi'i ateb erbyn {day}.",
    by="{step}, erbyn {day}.",
    ring="Ffoniwch {team} ar {phone}.",
    ask="Gofynnwch i {team}.",
    over="Mae wedi'i gau",
    ended=MappingProxyType(
        {
            Ending.DONE: "Mae wedi'i wneud",
            Ending.ADVICE: "Rhoddwyd cyngor",
            Ending.REFUSED: "Na oedd yr ateb, ac mae'r llythyr yn dweud pam",
            Ending.NOT_OURS: "I gorff arall yr oedd, ac mae'r llythyr yn dweud pa un",
            Ending.WITHDRAWN: "Tynnwyd ef yn ôl",
            Ending.NO_REPLY: "Caewyd ef gan na ddaeth ateb",
            Ending.DUPLICATE: "Mae'n cael ei ateb o dan gyfeirnod arall",
        }
    ),
    waits=MappingProxyType(
        {
            "customer": "Rydym yn aros am ateb gan y cwsmer",
            "supplier": "Rydym yn aros am y contractwr",
            "other": "Rydym yn aros am gorff arall",
        }
    ),
)


def customer_line(
    facts: LineFacts,
    today: date,
    language: str = "en",
    now: datetime | None = None,
) -> str:
    """Return the line, whole sentences, safe to read aloud to the customer.

    The next step stands in it as the caseworker wrote it, in either *language*.
    *now* (zone-aware) is what a clock of hours is held to; None is the day alone.
    """
    state, says = CaseState(facts.state), _says(language)
    if state is CaseState.MERGED and facts.carries_on:
        return says.goes_on.format(reference=facts.carries_on)
    if state is CaseState.CLOSED:
        ended = says.ended.get(facts.outcome or "", says.over)
        if facts.closed_on:
            ended = f"{ended} ({spoken_day(facts.closed_on, today, language)})"
        return says.closed.format(ended=ended, team=facts.team)
    who = says.somebody if facts.has_owner else says.nobody
    where = says.is_with.format(team=facts.team)
    return " ".join((where, who, _next(facts, today, language, now)))


def restricted_line(team: str, phone: str | None, language: str = "en") -> str:
    """Return all that may be said of a restricted case: whom to ring."""
    says = _says(language)
    if phone:
        return says.ring.format(team=team, phone=phone)
    return says.ask.format(team=team)


def _says(language: str) -> _Says:
    return _IN_WELSH if language == WELSH else _ENGLISH


def _next(facts: LineFacts, today: date, language: str, now: datetime | None) -> str:
    says = _says(language)
    if facts.state == CaseState.CLOSING:
        step = says.checked
    elif facts.waiting_for in says.waits:
        step = says.waits[facts.waiting_for]
    else:
        step = says.next.format(step=(facts.next_step or says.looks).rstrip("."))
    if facts.paused:
        return says.stands_still.format(step=step)
    if facts.due_on is None:
        return f"{step}."
    day, late = spoken_day(facts.due_on, today, language), facts.due_on < today
    if facts.due_at is not None and now is not None:
        late = facts.due_at <= now
        on = spoken_day(uk_date(facts.due_at), today, language)
        day = f"{facts.due_at.astimezone(LONDON):%H:%M} {on}"
    return (says.late if late else says.by).format(step=step, day=day)
