"""What an advisor reads aloud of any case: where, who, what next, by when.

It is made of states, names of teams and the next step that was written for
saying; nothing from a note can get into it. It is said to the customer, as "you",
or to somebody who asks for them; of a restricted case there are words for the
advisor alone, as the team's very name may tell what it is about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.cases import CaseState, Ending
from db.domain.complaints import Reached
from db.domain.spoken import WELSH, spoken_day


class Listener(StrEnum):
    """To whom the line is read."""

    CUSTOMER = auto()
    FOR_THEM = auto()
    """Somebody who asks for the customer."""


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
        reached: how far a complaint was answered.
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
    reached: Reached | None = None


_STILL_TO_COME: Final = frozenset((Reached.WRITTEN, Reached.LOOKED_AT_AGAIN))
"""What a complaint has reached and the customer has not."""


@dataclass(frozen=True, slots=True)
class _Says:
    """The line in one language; braces stand for what is known of the case."""

    goes_on: str
    elsewhere: str
    closed: str
    closed_on: str
    is_with: str
    somebody: str
    nobody: str
    checked: str
    next: str
    looks: str
    stands_still: str
    late: str
    by: str
    ours_by: str
    on: str
    at: str
    ring: str
    ask: str
    no_more: str
    over: str
    end_of_today: str
    ended: Mapping[str, str]
    waits: Mapping[str, str]
    waits_for_them: str
    reached: Mapping[Reached, str]


_ENGLISH: Final = _Says(
    goes_on="It goes on under reference {reference}.",
    elsewhere="It goes on under another reference. {team} can say which.",
    closed="{ended}. {team} closed it.",
    closed_on="{ended}. {team} closed it {day}.",
    is_with="It is with {team}.",
    somebody="Somebody is working on it.",
    nobody="Nobody has taken it on yet.",
    checked="Next: a second person checks the answer",
    next="Next: {step}",
    looks="the team looks at it",
    stands_still="{step}, and the time stands still until then.",
    late="{step}. We are late: it was due {day}.",
    by="{step}, by {day}.",
    ours_by="{step}. Our own part is due by {day}.",
    on="on {day}",
    at="at {time} {day}",
    ring="Don't read this out: ring {team} on {phone}. Say only that you will ask.",
    ask="Don't read this out: ask {team}. Say only that you will ask.",
    no_more="Only that you will ask. What stands here is for few eyes.",
    over="It is over",
    end_of_today="the end of today",
    ended=MappingProxyType(
        {
            Ending.DONE: "It is done",
            Ending.ADVICE: "Advice was given",
            Ending.REFUSED: "The answer was no, and the letter says why",
            Ending.NOT_OURS: "It was for another body, and the letter says which",
            Ending.WITHDRAWN: "It was withdrawn",
            Ending.NO_REPLY: "We asked, and no reply reached us",
            Ending.DUPLICATE: "It is being answered under another reference",
        }
    ),
    waits=MappingProxyType(
        {
            "customer": "We are waiting for your answer",
            "supplier": "We are waiting for the contractor",
            "other": "We are waiting for another body",
        }
    ),
    waits_for_them="We are waiting for their answer",
    reached=MappingProxyType(
        {
            Reached.REFUSED: (
                "This complaint is not taken up: our letter says why, and how to "
                "go to the ombudsman"
            ),
            Reached.ANSWERED: (
                "It was answered: our letter says what we found, and how to ask "
                "for a second look"
            ),
            Reached.WRITTEN: "Next: our letter with the answer is sent",
            Reached.LOOKED_AT_AGAIN: "Next: somebody else looks at it again",
            Reached.ANSWERED_AGAIN: (
                "It had its last answer: our letter says what we found, and how "
                "to go to the ombudsman"
            ),
        }
    ),
)
_IN_WELSH: Final = _Says(
    goes_on="Mae'n parhau o dan y cyfeirnod {reference}.",
    elsewhere="Mae'n parhau o dan gyfeirnod arall. Gall {team} ddweud pa un.",
    closed="{ended}. Caewyd ef gan {team}.",
    closed_on="{ended}. Caewyd ef gan {team}, {day}.",
    is_with="Mae gyda {team}.",
    somebody="Mae rhywun yn gweithio arno.",
    nobody="Nid oes neb wedi ei gymryd eto.",
    checked="Nesaf: mae ail berson yn gwirio'r ateb",
    next="Nesaf: {step}",
    looks="mae'r tîm yn edrych arno",
    stands_still="{step}, ac mae'r amser yn sefyll tan hynny.",
    late="{step}. Rydym yn hwyr: roedd i fod erbyn {day}.",
    by="{step}, erbyn {day}.",
    ours_by="{step}. Mae ein rhan ni i fod erbyn {day}.",
    on="{day}",
    at="{time} {day}",
    ring=(
        "Peidiwch â darllen hyn yn uchel: ffoniwch {team} ar {phone}. "
        "Dywedwch y byddwch yn gofyn, a dim mwy."
    ),
    ask=(
        "Peidiwch â darllen hyn yn uchel: gofynnwch i {team}. "
        "Dywedwch y byddwch yn gofyn, a dim mwy."
    ),
    no_more="Dim ond y byddwch yn gofyn. I ychydig o lygaid y mae'r hyn sydd yma.",
    over="Mae ar ben",
    end_of_today="diwedd heddiw",
    ended=MappingProxyType(
        {
            Ending.DONE: "Mae wedi'i wneud",
            Ending.ADVICE: "Rhoddwyd cyngor",
            Ending.REFUSED: "Na oedd yr ateb, ac mae'r llythyr yn dweud pam",
            Ending.NOT_OURS: "I gorff arall yr oedd, ac mae'r llythyr yn dweud pa un",
            Ending.WITHDRAWN: "Tynnwyd ef yn ôl",
            Ending.NO_REPLY: "Gofynnwyd, ac ni chyrhaeddodd ateb",
            Ending.DUPLICATE: "Mae'n cael ei ateb o dan gyfeirnod arall",
        }
    ),
    waits=MappingProxyType(
        {
            "customer": "Rydym yn aros am eich ateb",
            "supplier": "Rydym yn aros am y contractwr",
            "other": "Rydym yn aros am gorff arall",
        }
    ),
    waits_for_them="Rydym yn aros am eu hateb",
    reached=MappingProxyType(
        {
            Reached.REFUSED: (
                "Ni dderbynnir y gŵyn hon: mae ein llythyr yn dweud pam, a sut i "
                "fynd at yr ombwdsmon"
            ),
            Reached.ANSWERED: (
                "Mae wedi'i hateb: mae ein llythyr yn dweud beth a gawsom, a sut "
                "i ofyn am ail olwg"
            ),
            Reached.WRITTEN: "Nesaf: anfonir ein llythyr gyda'r ateb",
            Reached.LOOKED_AT_AGAIN: "Nesaf: mae rhywun arall yn edrych arni eto",
            Reached.ANSWERED_AGAIN: (
                "Cafodd ei hateb olaf: mae ein llythyr yn dweud beth a gawsom, a "
                "sut i fynd at yr ombwdsmon"
            ),
        }
    ),
)


def customer_line(
    facts: LineFacts,
    now: datetime,
    language: str = "en",
    listener: Listener = Listener.CUSTOMER,
) -> str:
    """Return the line, whole sentences, safe to read aloud to the *listener*.

    The next step stands in it as the caseworker wrote it, in either *language*.
    *now* (zone-aware) is what every day, and a clock of hours, is held to.
    """
    state, says, today = CaseState(facts.state), _says(language), uk_date(now)
    if state is CaseState.MERGED:
        if facts.carries_on:
            return says.goes_on.format(reference=facts.carries_on)
        return says.elsewhere.format(team=facts.team)
    if state is CaseState.CLOSED:
        ended = says.ended.get(facts.outcome or "", says.over)
        if facts.closed_on is None:
            return says.closed.format(ended=ended, team=facts.team)
        day = _on(facts.closed_on, today, language)
        return says.closed_on.format(ended=ended, team=facts.team, day=day)
    parts = [says.is_with.format(team=facts.team)]
    if not _is_answered(facts):
        parts.append(says.somebody if facts.has_owner else says.nobody)
    return " ".join((*parts, _next(facts, now, language, listener)))


def restricted_line(team: str, phone: str | None, language: str = "en") -> str:
    """Return all that the advisor may know of a restricted case: whom to ring.

    It is no line for the customer, and says so.
    """
    says = _says(language)
    if phone:
        return says.ring.format(team=team, phone=phone)
    return says.ask.format(team=team)


def sealed_line(language: str = "en") -> str:
    """Return what may be said to anybody of a restricted case that is read here.

    The same as its advisors are told to say: whoever reads it out can be
    overheard, and who asks may be the one that it is about.
    """
    return _says(language).no_more


def _says(language: str) -> _Says:
    return _IN_WELSH if language == WELSH else _ENGLISH


def _next(facts: LineFacts, now: datetime, language: str, listener: Listener) -> str:
    says, waits = _says(language), False
    if facts.state == CaseState.CLOSING:
        step = says.checked
    elif facts.waiting_for in says.waits:
        step, waits = says.waits[facts.waiting_for], True
        if facts.waiting_for == "customer" and listener is Listener.FOR_THEM:
            step = says.waits_for_them
    elif facts.reached is not None and _says_reached(facts):
        step = says.reached[facts.reached]
    else:
        step = says.next.format(step=(facts.next_step or says.looks).rstrip("."))
    if facts.paused:
        return says.stands_still.format(step=step)
    if facts.due_on is None:
        return f"{step}."
    if _is_late(facts, now):
        return says.late.format(step=step, day=_due(facts, now, language, late=True))
    day = _due(facts, now, language, late=False)
    # By when they must answer is not what our clock says: its day is ours alone.
    return (says.ours_by if waits else says.by).format(step=step, day=day)


def _says_reached(facts: LineFacts) -> bool:
    """Return whether what was reached stands: nothing runs but what it waits for."""
    ours = facts.waiting_for not in _ENGLISH.waits
    runs = facts.due_on is not None or facts.paused
    stands = not runs or facts.reached in _STILL_TO_COME
    closing = facts.state == CaseState.CLOSING
    return stands and ours and facts.next_step is None and not closing


def _is_answered(facts: LineFacts) -> bool:
    """Return whether all that is said is how a complaint was answered."""
    works_on = facts.reached is None or facts.reached in _STILL_TO_COME
    return not works_on and _says_reached(facts)


def _is_late(facts: LineFacts, now: datetime) -> bool:
    if facts.due_at is not None:
        return facts.due_at <= now
    return facts.due_on is not None and facts.due_on < uk_date(now)


def _due(facts: LineFacts, now: datetime, language: str, *, late: bool) -> str:
    """Return the day of a clock, and its time where it counts hours."""
    today = uk_date(now)
    if facts.due_at is None:
        last = facts.due_on or today
        if last == today:
            return _says(language).end_of_today
        return (_on if late else spoken_day)(last, today, language)
    time = f"{facts.due_at.astimezone(LONDON):%H:%M}"
    day = _on(uk_date(facts.due_at), today, language)
    return _says(language).at.format(time=time, day=day) if late else f"{time} {day}"


def _on(day: date, today: date, language: str) -> str:
    """Return "yesterday", or "on Tue 24 Nov"."""
    said = spoken_day(day, today, language)
    near = abs((day - today).days) <= 1
    return said if near else _says(language).on.format(day=said)
