"""What was typed about the ending, as the command that writes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.clock_rules import ClockEdition, rule_on
from db.domain.contacts import Outcome
from db.domain.deadline_words import working_in
from db.domain.deadlines import deadline
from db.domain.said_times import said_moment
from db.domain.spoken import spoken_day, spoken_due
from db.domain.working_days import Calendar
from db.errors import FieldProblem
from desktop.counter.sheet import Sheet
from desktop.counter.use_cases.endings import Ending
from desktop.counter.use_cases.promise_call_back import Promise
from desktop.counter.use_cases.refer_enquiry import Referral
from desktop.counter.use_cases.settle_enquiry import Settled

MAIN_OUTCOMES = (
    Outcome.ANSWERED,
    Outcome.SELF_SERVE,
    Outcome.REFERRED,
    Outcome.CALL_BACK,
)
MORE_OUTCOMES = (Outcome.APPOINTMENT, Outcome.DUPLICATE)


@dataclass(frozen=True, slots=True)
class Due:
    """By when a team answers, as one says it, and how it was reckoned.

    Attributes:
        words: like "due Tue 24 Nov, 2 working days".
        hour: the day and the hour instead, of a clock in hours; else nothing.
    """

    words: str
    hour: str
    working: tuple[str, ...]


def allowed_outcomes(service: Service | None) -> frozenset[str]:
    """Return how enquiries about *service* may end."""
    if service is None or not service.outcomes:
        return frozenset(outcome.value for outcome in Outcome)
    return frozenset(service.outcomes)


def due_of(
    service: Service,
    now: datetime,
    calendar: Calendar,
    language: str = "en",
    editions: Iterable[ClockEdition] = (),
) -> Due | None:
    """Return by when *service* answers what is passed on now; None for no promise.

    *calendar* has the days on which the council works, *editions* its own rules.
    """
    if service.deadline is None:
        return None
    today = uk_date(now)
    rule, _ = rule_on(service.deadline.kind, today, editions)
    reckoned = deadline(rule, now, calendar=calendar)
    due, working = reckoned.due, working_in(reckoned.working, language)
    if isinstance(due, datetime):
        day = f"{spoken_day(uk_date(due), today, language)} {due:%H:%M}"
        return Due("", day, working)
    return Due(spoken_due(due, today, calendar, language), "", working)


def ending_of(sheet: Sheet, now: datetime) -> Ending:
    """Return the command for the ending that was chosen.

    Raises FieldProblem for ``when``, ``phone`` or ``duplicate_of``.
    """
    words = sheet.words or None
    if sheet.outcome == Outcome.REFERRED:
        return Referral(
            customer_told=sheet.told,
            team_code=sheet.team_code or None,
            urgency=sheet.urgency or None,
            consent={"yes": True, "no": False}.get(sheet.consent),
            no_consent_reason=sheet.no_consent_reason or None,
            words=words,
            to_staff_id=_id(sheet.to_staff),
        )
    if sheet.outcome == Outcome.CALL_BACK:
        return promise_of(sheet, now, words)
    repeats = _id(sheet.duplicate_of)
    if sheet.outcome == Outcome.DUPLICATE and repeats is None:
        raise FieldProblem("duplicate_of", "Choose the enquiry that this repeats")
    return Settled(sheet.outcome, words, repeats)


def promise_of(
    sheet: Sheet, now: datetime, words: str | None = None, about: str | None = None
) -> Promise:
    """Return the call that is promised. Raises FieldProblem for ``phone``, ``when``."""
    if not sheet.phone.strip():
        raise FieldProblem("phone", "Enter the number to ring, like 01632 960417")
    if not sheet.when.strip():
        raise FieldProblem("when", "Enter by when they will be rung")
    moment = said_moment(sheet.when, now)
    if moment is None:
        raise FieldProblem("when", "Enter a day and a time, like tomorrow 10:30")
    return Promise(
        sheet.phone,
        moment,
        about=about,
        owner_id=_id(sheet.owner_id),
        cover_id=_id(sheet.cover_id),
        words=words,
    )


def _id(text: str) -> UUID | None:
    return UUID(text) if text else None
