"""Contacts and the enquiries in them: channels, outcomes, time, what went well.

Sources: National Indicator 14, "Avoidable contact" (reasons; abolished in 2010
and still the words that councils use); usual definition of first-contact
resolution in United Kingdom customer services (no referral, no repeat on the
same matter in fourteen days).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.errors import FieldProblem

REPEAT_DAYS: Final = 14
LONGEST_CONTACT: Final = timedelta(hours=12)


class Channel(StrEnum):
    """How somebody came to us, or we to them."""

    COUNTER = auto()
    PHONE = auto()
    EMAIL = auto()
    LETTER = auto()
    WEB = auto()
    VIDEO = auto()
    TEXT = auto()
    SOCIAL = auto()
    HOME_VISIT = auto()


class Outcome(StrEnum):
    """How an enquiry left the contact it came in."""

    ANSWERED = auto()
    SELF_SERVE = auto()
    REFERRED = auto()
    CALL_BACK = auto()
    APPOINTMENT = auto()
    DUPLICATE = auto()


class AvoidableReason(StrEnum):
    """Why a contact need not have been."""

    CLARIFICATION = auto()
    SIGNPOSTING = auto()
    REPEATING = auto()
    CHASING = auto()
    CLOSED_EARLY = auto()


class Urgency(StrEnum):
    """How soon somebody has to look at what was referred."""

    LOW = auto()
    NORMAL = auto()
    HIGH = auto()
    EMERGENCY = auto()


CHANNEL_NAMES: Final[Mapping[Channel, str]] = MappingProxyType(
    {
        Channel.COUNTER: "At the counter",
        Channel.PHONE: "Phone",
        Channel.EMAIL: "E-mail",
        Channel.LETTER: "Letter",
        Channel.WEB: "Web form",
        Channel.VIDEO: "Video call",
        Channel.TEXT: "Text message",
        Channel.SOCIAL: "Social media",
        Channel.HOME_VISIT: "Home visit",
    }
)
OUTCOME_NAMES: Final[Mapping[Outcome, str]] = MappingProxyType(
    {
        Outcome.ANSWERED: "Answered",
        Outcome.SELF_SERVE: "Helped to self-serve",
        Outcome.REFERRED: "Referred",
        Outcome.CALL_BACK: "Call-back promised",
        Outcome.APPOINTMENT: "Appointment asked for",
        Outcome.DUPLICATE: "Duplicate of another",
    }
)
AVOIDABLE_NAMES: Final[Mapping[AvoidableReason, str]] = MappingProxyType(
    {
        AvoidableReason.CLARIFICATION: "Our letter or page was not clear",
        AvoidableReason.SIGNPOSTING: "Sent to the wrong place",
        AvoidableReason.REPEATING: "Had to tell us again",
        AvoidableReason.CHASING: "Chasing progress",
        AvoidableReason.CLOSED_EARLY: "Closed before it was done",
    }
)
URGENCY_NAMES: Final[Mapping[Urgency, str]] = MappingProxyType(
    {
        Urgency.LOW: "Can wait",
        Urgency.NORMAL: "Normal",
        Urgency.HIGH: "Today",
        Urgency.EMERGENCY: "Emergency",
    }
)

DIGITAL: Final = frozenset(
    {Channel.EMAIL, Channel.WEB, Channel.VIDEO, Channel.TEXT, Channel.SOCIAL}
)
"""Channels that count as digital when a shift of channel is measured."""

RESOLVING: Final = frozenset({Outcome.ANSWERED, Outcome.SELF_SERVE})
"""Outcomes that leave nothing to be done."""


@dataclass(frozen=True, slots=True)
class Period:
    """A time for which a contact was the one in front.

    Attributes:
        ended_at: None while it still is. Both are zone-aware.
    """

    started_at: datetime
    ended_at: datetime | None = None


def handled_seconds(periods: Iterable[Period], now: datetime) -> int:
    """Return for how many whole seconds a contact was in front, up to *now*.

    Time for which it was parked is nobody's. Periods that overlap count once,
    and one that a clock put back has turned round counts for nothing.
    """
    total = timedelta()
    reached: datetime | None = None
    for period in sorted(periods, key=lambda each: each.started_at):
        start = period.started_at.astimezone(UTC)
        end = (period.ended_at or now).astimezone(UTC)
        if reached is not None and start < reached:
            start = reached
        if end > start:
            total += end - start
            reached = end
    return int(total.total_seconds())


def check_corrected_seconds(seconds: int, reason: str) -> None:
    """Raise FieldProblem unless a corrected time is possible and explained."""
    if not 0 <= seconds <= LONGEST_CONTACT.total_seconds():
        raise FieldProblem("handled_seconds", "Enter a time of up to 12 hours")
    if not reason.strip():
        raise FieldProblem("reason", "Enter why the time is corrected")


def check_outcome(
    outcome: Outcome,
    *,
    team: object = None,
    call_back_at: datetime | None = None,
    duplicate_of: object = None,
    now: datetime,
) -> None:
    """Raise FieldProblem unless *outcome* comes with what it promises.

    Args:
        outcome: how the enquiry leaves the contact.
        team: whom it was referred to.
        call_back_at: when somebody will ring.
        duplicate_of: the enquiry it repeats.
        now: a promise lies after it.
    """
    if outcome is Outcome.REFERRED and team is None:
        raise FieldProblem("team", "Choose the team that takes this on")
    if outcome is Outcome.DUPLICATE and duplicate_of is None:
        raise FieldProblem("duplicate_of", "Choose the enquiry that this repeats")
    if outcome is Outcome.CALL_BACK:
        check_promise(call_back_at, now)


def check_promise(call_back_at: datetime | None, now: datetime) -> None:
    """Raise FieldProblem unless a call-back is promised for a time to come."""
    if call_back_at is None:
        raise FieldProblem("call_back_at", "Enter when they will be rung")
    if call_back_at <= now:
        raise FieldProblem("call_back_at", "Enter a time that is still to come")


def first_contact_resolved(
    outcome: Outcome, closed_on: date, repeats: Iterable[date], today: date
) -> bool | None:
    """Return whether an enquiry was settled by the contact it came in.

    It is when it left nothing to be done and nobody came again on the same
    matter within fourteen days.

    Args:
        outcome: how it left the contact.
        closed_on: the day of the contact.
        repeats: days on which the same person came on the same matter later.
        today: until the fourteen days are over, None means not known yet.
    """
    if outcome not in RESOLVING:
        return False
    last = closed_on + timedelta(days=REPEAT_DAYS)
    if any(closed_on <= day <= last for day in repeats):
        return False
    return True if today > last else None
