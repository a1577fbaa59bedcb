"""A referral between its sender and the team: states, and who must know of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum, StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.clocks import ClockEvent, Happening, Standing, reckon
from db.domain.contacts import Urgency
from db.domain.deadline_rules import Rule, Unit
from db.domain.working_days import Calendar
from db.errors import ClerkError


class ReferralState(StrEnum):
    """Where a referral is."""

    SENT = auto()
    ACCEPTED = auto()
    RETURNED = auto()
    WITHDRAWN = auto()
    DONE = auto()


_R = ReferralState
NEXT: Final[Mapping[ReferralState, frozenset[ReferralState]]] = MappingProxyType(
    {
        _R.SENT: frozenset({_R.ACCEPTED, _R.RETURNED, _R.WITHDRAWN, _R.DONE}),
        _R.ACCEPTED: frozenset({_R.RETURNED, _R.WITHDRAWN, _R.DONE}),
        _R.RETURNED: frozenset(),
        _R.WITHDRAWN: frozenset(),
        _R.DONE: frozenset(),
    }
)
"""What a referral may become; one that came back is sent anew as another."""
OPEN: Final = frozenset({_R.SENT, _R.ACCEPTED})
_REFUSALS: Final = {
    _R.ACCEPTED: "Somebody accepted this already.",
    _R.RETURNED: "This was returned already. Send it anew.",
    _R.WITHDRAWN: "The sender withdrew this.",
    _R.DONE: "This is done already.",
}


def check_step(old: str, new: ReferralState) -> None:
    """Raise ClerkError, in words, unless a referral may become *new*."""
    state = ReferralState(old)
    if new not in NEXT[state]:
        raise ClerkError(_REFUSALS.get(state, "This referral can't do that now."))


class Level(IntEnum):
    """How far up a referral went that nobody accepted."""

    TEAM = 0
    DUTY = 1
    SENIOR = 2


def _accept_rule(urgency: Urgency, words: str, amount: int, unit: Unit) -> Rule:
    return Rule(
        f"accept-{urgency}",
        words,
        amount,
        unit,
        "local standard",
        starts="Sent",
        statutory=unit is Unit.HOURS,
        warn_days=0,
    )


ACCEPT_RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        Urgency.LOW.value: _accept_rule(
            Urgency.LOW, "accept within 3 working days", 3, Unit.WORKING_DAYS
        ),
        Urgency.NORMAL.value: _accept_rule(
            Urgency.NORMAL, "accept within 1 working day", 1, Unit.WORKING_DAYS
        ),
        Urgency.HIGH.value: _accept_rule(
            Urgency.HIGH, "accept within 2 hours", 2, Unit.HOURS
        ),
        Urgency.EMERGENCY.value: _accept_rule(
            Urgency.EMERGENCY, "accept within 1 hour", 1, Unit.HOURS
        ),
    }
)
"""By when a team has to take what it was sent; hours run through the night."""
URGENT: Final = frozenset({Urgency.HIGH.value, Urgency.EMERGENCY.value})
"""What goes up to somebody when nobody accepts it."""


def acceptance(
    urgency: str, sent_at: datetime, calendar: Calendar | None = None
) -> Standing:
    """Return by when a referral sent at *sent_at* has to be accepted."""
    begun = Happening(ClockEvent.STARTED, sent_at)
    return reckon(ACCEPT_RULES[urgency], [begun], calendar=calendar)


def is_told(opened_at: datetime | None, told_at: datetime | None) -> bool:
    """Return whether the team knows: it opened it, or a call was recorded."""
    return opened_at is not None or told_at is not None


def level_due(
    state: str, urgency: str, sent_at: datetime, accept_by_at: datetime, now: datetime
) -> Level:
    """Return how far up a referral should be at *now*.

    An urgent one goes to the team's duty person when its time to be accepted
    has run out, and to the senior co-ordinator when as much again has passed.
    One that can wait stays with the team, where it shows as late.
    """
    if state != ReferralState.SENT or urgency not in URGENT or now < accept_by_at:
        return Level.TEAM
    if now < accept_by_at + (accept_by_at - sent_at):
        return Level.DUTY
    return Level.SENIOR
