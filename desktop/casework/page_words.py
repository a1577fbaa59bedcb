"""How a case ends, what moves it and by which clock, in words for its page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from db.domain.cases import CaseKind, Ending, Risk, RootCause
from db.domain.clock_names import CLOCK_NAMES
from db.domain.contacts import Urgency
from db.queries.casework.page_rows import CasePage, ClockLine
from db.queries.casework.rows import Due
from desktop.casework.wording import (
    RISK_NAMES,
    chasing_words,
    limit_words,
    moment_words,
    say,
    state_words,
    urgency_words,
)
from widgets.colours import Tone
from widgets.said import said

ENDING_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Ending.DONE: "Done",
        Ending.ADVICE: "Advice given",
        Ending.REFUSED: "The answer is no",
        Ending.NOT_OURS: "Not ours",
        Ending.WITHDRAWN: "They withdrew it",
        Ending.NO_REPLY: "They did not reply",
        Ending.DUPLICATE: "Answered in another case",
    }
)
"""How a case ended."""
CAUSE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        RootCause.NONE: "Nothing went wrong",
        RootCause.DELAY: "We were late",
        RootCause.INFORMATION: "Wrong or missing information",
        RootCause.STAFF: "How staff acted",
        RootCause.SUPPLIER: "A contractor",
        RootCause.POLICY: "Our own rules",
        RootCause.SYSTEM: "A system failed",
        RootCause.CUSTOMER: "Something on their side",
        RootCause.OUTSIDE: "Another body",
    }
)
"""Why it came to this."""
KIND_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        CaseKind.CASE: "Case",
        CaseKind.REQUEST: "Information request",
        CaseKind.COMPLAINT: "Complaint",
        CaseKind.COMPLIMENT: "Compliment",
        CaseKind.SUGGESTION: "Suggestion",
    }
)
"""What a case is."""
PAUSE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "clarification": "what they mean",
        "identity": "proof of who they are",
        "customer": "the customer",
    }
)
"""For what a clock may be paused, as the end of "while we wait for"."""
ROLE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "co_ordinator": "the co-ordinator",
        "senior_co_ordinator": "the senior co-ordinator",
        "data_protection": "data protection",
        "manager": "the manager",
    }
)
"""To whom a case has gone up."""
_RISK_TONES: Final[Mapping[str, Tone]] = MappingProxyType(
    {Risk.THREAT: Tone.DANGER, Risk.SAFEGUARDING: Tone.DANGER}
)


def called(code: str | None, names: Mapping[str, str]) -> str:
    """Return what a code is called; an unknown one in its own letters."""
    if not code:
        return ""
    return said(names.get(code, code.replace("_", " ").replace("-", " ").capitalize()))


def clock_name(kind: str) -> str:
    """Return which clock it is."""
    if kind.startswith("working"):
        return say("Our own standard")
    return called(kind, CLOCK_NAMES)


def clock_words(clock: ClockLine, now: datetime) -> str:
    """Return by when, or how it ended: "Due Tue 24 Nov", "Paused", "Met"."""
    if clock.state == "paused":
        return say("Paused")
    if clock.state == "running":
        hours = clock.in_hours
        return limit_words(clock.due_at, clock.due_on, now, in_hours=hours)
    names = {"met": say("Met"), "missed": say("Missed"), "ended": say("Ended")}
    return names.get(clock.state, clock.state)


def permits(clock: ClockLine) -> str:
    """Return, in a sentence or two, what this clock lets anybody do to it."""
    parts = []
    if clock.pauses:
        reasons = [called(code, PAUSE_NAMES) for code in clock.pauses]
        joined = f" {say('or')} ".join(reasons)
        parts.append(
            say("It may be paused while we wait for {what}.").format(what=joined)
        )
    else:
        parts.append(say("It can't be paused."))
    if clock.restarts:
        parts.append(say("When they clarify what they want, it begins again."))
    if clock.extended:
        parts.append(say("It was extended, which can be done once."))
    elif not clock.longer:
        parts.append(say("It can't be extended."))
    elif clock.state == "running" and not clock.may_extend:
        parts.append(say("It is too late to extend it."))
    else:
        parts.append(say("It may be extended once, with a reason."))
    if clock.statutory:
        parts.append(say("Days on which we choose to close do not move it."))
    return " ".join(parts)


def reopened_words(page: CasePage) -> str:
    """Return what the law says of a case that was opened again; empty for nothing.

    Its clocks are over, and do not begin a second time; see `reopen_case`.
    """
    law = [one.state for one in page.clocks if one.statutory]
    runs = any(state in ("running", "paused") for state in law)
    if runs or not (page.is_open and page.reopened and law):
        return ""
    return say(
        "Opened again: the law's time ended when it was answered, and does not "
        "begin anew. The day is our own promise. A review, stage 2 or a new "
        "request has its own."
    )


def due_tone(clock: ClockLine) -> Tone:
    """Return how loud a clock is."""
    if clock.due is Due.OVERDUE:
        return Tone.DANGER
    return Tone.WARNING if clock.due is Due.WARNING else Tone.NEUTRAL


def marks(page: CasePage) -> list[tuple[str, Tone]]:
    """Return what sets a case apart, the gravest first, as chips."""
    found: list[tuple[str, Tone]] = []
    if page.restricted:
        found.append((say("For few eyes"), Tone.DANGER))
    found += [
        (called(risk, RISK_NAMES), _RISK_TONES.get(risk, Tone.CAUTION))
        for risk in page.risks
    ]
    if page.is_open and page.escalated_to:
        to = called(page.escalated_to, ROLE_NAMES)
        found.append((say("Gone up to {role}").format(role=to), Tone.WARNING))
    if page.is_open and page.priority in {Urgency.HIGH, Urgency.EMERGENCY}:
        today = page.priority == Urgency.HIGH
        words = say("Wanted today") if today else urgency_words(page.priority)
        found.append((words, Tone.WARNING))
    if page.is_open and page.chases:
        words = chasing_words(page.chases)
        found.append((words[:1].upper() + words[1:], Tone.WARNING))
    if page.group:
        found.append((page.group, Tone.INFO))
    if not page.is_open:
        found.append((state_words(page.state), Tone.SUCCESS))
    return found


def heading(page: CasePage, now: datetime) -> str:
    """Return reference, service, and who brought it, in one quiet line."""
    parts = [page.reference]
    if page.service != page.title:
        parts.append(said(page.service))
    if page.sender and page.sent_at:
        referred = say("referred by {name}, {when}")
        when = moment_words(page.sent_at, now)
        parts.append(referred.format(name=page.sender, when=when))
    else:
        opened = say("opened {when}")
        parts.append(opened.format(when=moment_words(page.opened_at, now)))
    return " · ".join(parts)
