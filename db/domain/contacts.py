"""Contacts and the enquiries in them: channels, outcomes, what went well.

Sources: National Indicator 14, "Avoidable contact" (reasons; abolished in 2010
and still the words that councils use); usual definition of first-contact
resolution in United Kingdom customer services (no referral, no repeat on the
same matter in fourteen days).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

REPEAT_DAYS: Final = 14
"""Somebody who asks the same again within this many days is asking a second time."""


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
