"""When a case goes up, to which role, and why; and when a customer is chasing.

The rules are data. The first that holds for a case says where it goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from db.domain.cases import Risk
from db.domain.clocks import follow_on_at
from db.domain.contacts import REPEAT_DAYS, Urgency
from db.domain.permissions import Role
from db.domain.working_days import Calendar

ESCALATED: Final = "escalated"
"""The code of the note that a case went up."""
CHASED: Final = 3
"""Somebody who has come back this often about one case is heard higher up."""


@dataclass(frozen=True, slots=True)
class EscalationRule:
    """One reason to go up.

    Attributes:
        to: the role it goes to.
        code: the reason, as notes keep it; screens say it in their language.
        why: the reason in words.
        services: codes it is for; empty is every service.
        risks: any of them is enough; empty asks for none.
        overdue: whether a clock has to have run out.
        follow_on: whether it has to be two working days late.
        open_days: how long it has been open; None asks for no age.
        chases: how often the customer has come back.
        priority: the least priority; None asks for none.
    """

    to: Role
    code: str
    why: str
    services: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()
    overdue: bool = False
    follow_on: bool = False
    open_days: int | None = None
    chases: int = 0
    priority: Urgency | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a case when it is asked whether it goes up."""

    service: str
    risks: frozenset[Risk]
    priority: str
    opened_at: datetime
    due_at: datetime
    chases: int


@dataclass(frozen=True, slots=True)
class Escalation:
    """To whom a case goes, and why."""

    to: Role
    code: str
    why: str


RULES: Final = (
    EscalationRule(
        Role.SENIOR_CO_ORDINATOR,
        "danger",
        "Somebody may be in danger",
        risks=(Risk.SAFEGUARDING, Risk.THREAT),
    ),
    EscalationRule(
        Role.SENIOR_CO_ORDINATOR,
        "follow_on",
        "Two working days overdue",
        follow_on=True,
    ),
    EscalationRule(
        Role.SENIOR_CO_ORDINATOR,
        "fraud",
        "Fraud is suspected",
        risks=(Risk.FRAUD,),
    ),
    EscalationRule(Role.CO_ORDINATOR, "overdue", "Overdue", overdue=True),
    EscalationRule(
        Role.CO_ORDINATOR,
        "chased",
        "The customer has come back three times",
        chases=CHASED,
    ),
    EscalationRule(
        Role.CO_ORDINATOR,
        "vulnerable",
        "A vulnerable customer has waited ten days",
        risks=(Risk.VULNERABLE,),
        open_days=10,
    ),
    EscalationRule(Role.CO_ORDINATOR, "old", "Open for ninety days", open_days=90),
)
"""What councils start with; the highest role first."""
_RANK: Final = (None, Role.CO_ORDINATOR, Role.SENIOR_CO_ORDINATOR)
_URGENCIES: Final = tuple(Urgency)


def escalation(
    facts: Facts,
    now: datetime,
    calendar: Calendar,
    rules: Sequence[EscalationRule] = RULES,
) -> Escalation | None:
    """Return to whom a case goes at *now*, or None where it stays."""
    for rule in rules:
        if _holds(rule, facts, now, calendar):
            return Escalation(rule.to, rule.code, rule.why)
    return None


def is_higher(to: Role, than: str | None) -> bool:
    """Return whether *to* stands above the role a case went to before."""
    before = Role(than) if than else None
    return before not in _RANK or _RANK.index(to) > _RANK.index(before)


def is_chasing(last_contact_at: datetime, now: datetime) -> bool:
    """Return whether a contact now, on the same matter, is a repeat."""
    return now - last_contact_at <= timedelta(days=REPEAT_DAYS)


def _holds(
    rule: EscalationRule, facts: Facts, now: datetime, calendar: Calendar
) -> bool:
    asked = (
        not rule.services or facts.service in rule.services,
        not rule.risks or bool(facts.risks & set(rule.risks)),
        not rule.overdue or now >= facts.due_at,
        not rule.follow_on or _follows_on(facts, now, calendar),
        rule.open_days is None
        or now - facts.opened_at >= timedelta(days=rule.open_days),
        facts.chases >= rule.chases,
        rule.priority is None
        or _URGENCIES.index(Urgency(facts.priority)) >= _URGENCIES.index(rule.priority),
    )
    return all(asked)


def _follows_on(facts: Facts, now: datetime, calendar: Calendar) -> bool:
    return now >= facts.due_at and now >= follow_on_at(facts.due_at, calendar)
