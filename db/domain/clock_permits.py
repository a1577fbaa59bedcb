"""What each clock permits: to be extended, to stand still, to begin again.

Most of them permit little, and say by whose rule.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from db.domain.clocks import ClockState, Standing
from db.domain.deadlines import Rule
from db.errors import ClerkError, FieldProblem

PAUSE_REASONS: Final = {
    "clarification": "We asked the customer to clarify",
    "identity": "We asked for proof of who they are",
    "customer": "We wait for the customer",
}
"""What a clock stands still for; the words are translated by the screens."""


def may_extend(rule: Rule, standing: Standing) -> bool:
    """Return whether the longer period can still be claimed."""
    return (
        standing.state is ClockState.RUNNING
        and not standing.extended
        and (rule.extended is not None or not rule.statutory)
    )


def may_pause(rule: Rule, standing: Standing) -> bool:
    """Return whether there is anything for which it may stand still."""
    return standing.state is ClockState.RUNNING and bool(rule.pauses)


def may_restart(rule: Rule, standing: Standing) -> bool:
    """Return whether a clarification would begin it anew."""
    return standing.state is ClockState.RUNNING and rule.restarts


def check_extension(
    rule: Rule, standing: Standing, at: datetime, reason: str | None
) -> None:
    """Raise unless the longer period may be claimed at *at*, for *reason*.

    It is claimed, and the customer told, before the first period has run out.

    Sources: UK GDPR, Article 12(3); Environmental Information Regulations
    2004, regulation 7; Complaint Handling Code 2024, sections 6.4 and 6.15.
    """
    if rule.extended is None and rule.statutory:
        raise ClerkError("This period can't be extended")
    if standing.extended:
        raise ClerkError("This period was extended already.")
    _check_running(standing)
    if rule.statutory and at >= standing.due_at:
        raise ClerkError("It is too late to extend: the first period has run out.")
    _need_reason(reason, "Say why it needs longer")


def check_pause(
    rule: Rule, standing: Standing, at: datetime, why: str, reason: str | None
) -> None:
    """Raise unless this clock may stand still from *at*, for *why*.

    What the law sets can't be stopped any more once it has run out.

    Sources: ICO guidance on the right of access (clarification, identity);
    Complaint Handling Code 2024 (no pause is known to it).
    """
    _check_running(standing)
    if not rule.pauses:
        raise ClerkError("This clock can't be paused.")
    if rule.statutory and at >= standing.due_at:
        raise ClerkError("It is too late to pause: the time has run out.")
    if why not in rule.pauses:
        raise FieldProblem("why", "This clock can't be paused for that")
    _need_reason(reason, "Say what we wait for")


def check_resume(standing: Standing, at: datetime, paused_at: datetime) -> None:
    """Raise unless the clock stands still, and since before *at*."""
    if standing.state is not ClockState.PAUSED:
        raise ClerkError("This clock is not paused.")
    if at < paused_at:
        raise FieldProblem("on", "Choose a day after the pause began")


def check_restart(rule: Rule, standing: Standing, reason: str | None) -> None:
    """Raise unless a clarification begins this clock anew.

    Source: Freedom of Information Act 2000, section 1(3) and section 10(6).
    """
    _check_running(standing)
    if not rule.restarts:
        raise ClerkError("This clock does not begin again.")
    _need_reason(reason, "Say what was clarified")


def _check_running(standing: Standing) -> None:
    if standing.state is not ClockState.RUNNING:
        raise ClerkError("This clock is not running.")


def _need_reason(reason: str | None, ask: str) -> None:
    if not (reason or "").strip():
        raise FieldProblem("reason", ask)
