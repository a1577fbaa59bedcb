"""Codes, days and risks of cases in words for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.clock import LONDON, uk_date
from db.domain.cases import CaseState, Risk
from db.domain.clocks import NEVER
from db.domain.contacts import URGENCY_NAMES, Urgency
from db.domain.referrals import ReferralState
from db.domain.spoken import spoken_day, spoken_due, spoken_moment
from db.domain.working_days import calendar_for
from db.queries.casework.rows import Due, QueueRow, ReferralRow
from widgets.colours import Tone
from widgets.said import language, said

STATE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        CaseState.NEW: "Nobody has it yet",
        CaseState.IN_PROGRESS: "Being worked on",
        CaseState.WAITING: "Waiting",
        CaseState.CLOSING: "Waits to be approved",
        CaseState.CLOSED: "Closed",
        CaseState.MERGED: "Merged",
    }
)
"""Where a case is; the words are translated where they are shown."""
RISK_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Risk.FRAUD: "Fraud suspected",
        Risk.VULNERABLE: "Vulnerable",
        Risk.SAFEGUARDING: "Safeguarding",
        Risk.THREAT: "Threat",
        Risk.HAZARD: "Danger at home",
    }
)
"""What raises a case."""
REFERRAL_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        ReferralState.SENT: "Sent",
        ReferralState.ACCEPTED: "Accepted",
        ReferralState.RETURNED: "Returned",
        ReferralState.WITHDRAWN: "Withdrawn",
        ReferralState.DONE: "Done",
    }
)
"""Where a referral is."""
WAITING_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "us": "Waits for us",
        "customer": "Waits for the customer",
        "supplier": "Waits for a supplier",
        "other": "Waits for somebody else",
    }
)
"""Whose turn it is."""
_ANY: Final = calendar_for("england")
"""Days overdue are all days: whose holidays they are changes nothing."""
DUE_TONES: Final[Mapping[Due, Tone]] = MappingProxyType(
    {Due.OVERDUE: Tone.DANGER, Due.WARNING: Tone.WARNING}
)


def say(text: str) -> str:
    """Return *text* in the language of the screens."""
    return QCoreApplication.translate("Casework", text)


def state_words(state: str) -> str:
    """Return where a case is, like "Being worked on"."""
    return said(STATE_NAMES.get(state, state))


def risk_words(risks: tuple[str, ...]) -> str:
    """Return the risks of a case, or nothing."""
    return ", ".join(said(RISK_NAMES.get(risk, risk)) for risk in risks)


def urgency_words(urgency: str) -> str:
    """Return how urgent something is, as the counter says it."""
    return said(URGENCY_NAMES.get(Urgency(urgency), urgency))


def capital(words: str) -> str:
    """Return *words* as they begin a line."""
    return words[:1].upper() + words[1:]


def day_words(day: date, now: datetime) -> str:
    """Return a day as people say it."""
    return spoken_day(day, uk_date(now), language())


def moment_words(at: datetime, now: datetime) -> str:
    """Return a moment as people say it."""
    return spoken_moment(at, now, language())


def exact_words(at: datetime | None) -> str:
    """Return the exact time, for who points at it."""
    return f"{at.astimezone(LONDON):%d/%m/%Y %H:%M}" if at else ""


def due_words(row: QueueRow, now: datetime) -> str:
    """Return "Due tomorrow", "Overdue 1 day", "Paused"; a clock in hours its time."""
    if row.state in (CaseState.CLOSED, CaseState.MERGED):
        return state_words(row.state)
    if row.due is Due.PAUSED:
        return say("Paused")
    if row.due_at is None or row.due_at >= NEVER:
        return say("No date")
    return limit_words(row.due_at, row.due_on, now)


def limit_words(
    due_at: datetime, due_on: date | None, now: datetime, *, in_hours: bool = False
) -> str:
    """Return by when something is due, or how long it is overdue.

    A limit of whole days runs out at the end of its last day; so does one
    *in_hours* that ends at midnight, and says so.
    """
    in_days = due_at.astimezone(LONDON).time() == time()
    last = due_on or uk_date(due_at - timedelta(seconds=1))
    if due_at <= now:
        if last < uk_date(now):
            return capital(spoken_due(last, uk_date(now), _ANY, language()))
        hours = int((now - due_at).total_seconds() // 3600)
        if not hours:
            return say("Overdue, less than an hour")
        if hours == 1:
            return say("Overdue 1 hour")
        return say("Overdue {n} hours").format(n=hours)
    if in_days and in_hours:
        when = say("{day}, at midnight").format(day=day_words(last, now))
    else:
        when = day_words(last, now) if in_days else moment_words(due_at, now)
    return say("Due {when}").format(when=when)


def chasing_words(times: int) -> str:
    """Return "chasing" for who has come back, with how often; or nothing."""
    if times <= 0:
        return ""
    if times == 1:
        return say("chasing")
    return say("chasing, {n} times").format(n=times)


def referral_words(row: ReferralRow) -> str:
    """Return where a referral is; one that nobody knows of says so."""
    if row.state == ReferralState.SENT and not row.told:
        return say("Not told yet")
    if row.state == ReferralState.SENT:
        return say("Told, not accepted")
    if row.on is not None:
        done = row.on.state == ReferralState.DONE
        return said(REFERRAL_NAMES[row.on.state]) if done else say("Sent on")
    return said(REFERRAL_NAMES.get(row.state, row.state))
