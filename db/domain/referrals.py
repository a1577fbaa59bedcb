"""A referral between its sender and the team: states, and who must know of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.clocks import ClockEvent, Happening, Standing, reckon
from db.domain.contacts import Urgency
from db.domain.deadline_rules import Rule
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


URGENT: Final = frozenset({Urgency.HIGH.value, Urgency.EMERGENCY.value})
"""What goes up to somebody when nobody accepts it."""


def accept_kind(urgency: str) -> str:
    """Return the kind of the clock by which a referral has to be accepted."""
    return f"accept-{urgency}"


def urgency_of(kind: str) -> str:
    """Return the urgency whose referrals a clock of acceptance is for."""
    return kind.removeprefix("accept-")


def acceptance(
    rule: Rule, sent_at: datetime, calendar: Calendar | None = None
) -> Standing:
    """Return by when a referral sent at *sent_at* has to be accepted."""
    begun = Happening(ClockEvent.STARTED, sent_at)
    return reckon(rule, [begun], calendar=calendar)


def is_told(opened_at: datetime | None, told_at: datetime | None) -> bool:
    """Return whether the team knows: it opened it, or a call was recorded."""
    return opened_at is not None or told_at is not None


def level_due(
    state: str,
    urgency: str,
    sent_at: datetime,
    accept_by_at: datetime,
    now: datetime,
    *,
    steps: int,
) -> int:
    """Return how many of *steps* a referral should have gone up at *now*.

    An urgent one takes the first when its time to be accepted has run out, and
    another each time as much again has passed. One that can wait stays with the
    team, where it shows as late.
    """
    if state != ReferralState.SENT or urgency not in URGENT or now < accept_by_at:
        return 0
    given = accept_by_at - sent_at
    if not given:
        return steps
    return min(steps, 1 + (now - accept_by_at) // given)
