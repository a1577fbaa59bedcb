"""When a case goes up, to which role, and why; and when a customer is chasing.

The rules are data: `resources/rules`, and a council's own editions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

import msgspec

from db.domain.cases import Risk
from db.domain.clocks import late_at
from db.domain.contacts import Urgency
from db.domain.permissions import Role
from db.domain.shipped_rules import shipped_rules
from db.domain.working_days import Calendar
from db.errors import FieldProblem

_MOST_DAYS: Final = 999
_MOST_CHASES: Final = 99
ESCALATED: Final = "escalated"
"""The code of the note that a case went up."""


@dataclass(frozen=True, slots=True)
class EscalationRule:
    """One reason to go up.

    Attributes:
        to: the role it goes to.
        why: the reason in words.
        services: codes it is for; empty is every service.
        risks: any of them is enough; empty asks for none.
        late_days: by how many working days a clock has to have run out, 0 for
            at all; None asks for none.
        open_days: how long it has been open; None asks for no age.
        chases: how often the customer has come back.
        priority: the least priority; None asks for none.
        in_use: a council may switch one off, and on again.
    """

    to: Role
    why: str
    services: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()
    late_days: int | None = None
    open_days: int | None = None
    chases: int = 0
    priority: Urgency | None = None
    source: str = "local standard"
    in_use: bool = True


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
    why: str


def _shipped() -> Mapping[str, EscalationRule]:
    entries = {each["key"]: each for each in shipped_rules("escalation")["rule"]}
    return MappingProxyType(
        {
            key: msgspec.convert(
                {name: value for name, value in each.items() if name != "key"},
                EscalationRule,
            )
            for key, each in entries.items()
        }
    )


RULES: Final = _shipped()
"""What councils start with, by a lasting key."""
_RANK: Final = (None, Role.CO_ORDINATOR, Role.SENIOR_CO_ORDINATOR)
_URGENCIES: Final = tuple(Urgency)


def escalation(
    facts: Facts,
    now: datetime,
    calendar: Calendar,
    rules: Iterable[EscalationRule] = tuple(RULES.values()),
) -> Escalation | None:
    """Return to whom a case goes at *now*, or None where it stays.

    The highest role comes first; of the rules to one role, the first.
    """
    for rule in in_order(rules):
        if _holds(rule, facts, now, calendar):
            return Escalation(rule.to, rule.why)
    return None


def in_order(rules: Iterable[EscalationRule]) -> list[EscalationRule]:
    """Return the rules that are in use, those to the highest role first."""
    used = [rule for rule in rules if rule.in_use]
    return sorted(used, key=lambda rule: -_RANK.index(rule.to))


def check_escalation(rule: EscalationRule) -> None:
    """Raise FieldProblem for the first thing in *rule* that can't be meant."""
    if rule.to not in _RANK:
        raise FieldProblem("to", "Choose to whom it goes")
    if not rule.why.strip():
        raise FieldProblem("why", "Say why it goes up")
    for name, days in (("late_days", rule.late_days), ("open_days", rule.open_days)):
        if days is not None and not 0 <= days <= _MOST_DAYS:
            raise FieldProblem(name, f"Enter a number from 0 to {_MOST_DAYS}")
    if not 0 <= rule.chases <= _MOST_CHASES:
        raise FieldProblem("chases", f"Enter a number from 0 to {_MOST_CHASES}")
    asks = (rule.services, rule.risks, rule.chases, rule.priority)
    if not any(asks) and rule.late_days is None and rule.open_days is None:
        raise FieldProblem("", "Say at least one thing by which a case goes up")


def is_higher(to: Role, than: str | None) -> bool:
    """Return whether *to* stands above the role a case went to before."""
    before = Role(than) if than else None
    return before not in _RANK or _RANK.index(to) > _RANK.index(before)


@dataclass(frozen=True, slots=True)
class Chasing:
    """Within how many days whoever comes back is chasing."""

    days: int
    source: str = "local standard"


CHASING: Final = msgspec.convert(shipped_rules("council")["chasing"], Chasing)
"""What councils start with."""


def check_chasing(rule: Chasing) -> None:
    """Raise FieldProblem for a period that can't be meant."""
    if not 1 <= rule.days <= _MOST_DAYS:
        raise FieldProblem("days", f"Enter a number from 1 to {_MOST_DAYS}")


def is_chasing(last_contact_at: datetime, now: datetime, days: int) -> bool:
    """Return whether a contact now is a repeat of one *days* ago at most."""
    return now - last_contact_at <= timedelta(days=days)


def _holds(
    rule: EscalationRule, facts: Facts, now: datetime, calendar: Calendar
) -> bool:
    asked = (
        not rule.services or facts.service in rule.services,
        not rule.risks or bool(facts.risks & set(rule.risks)),
        rule.late_days is None or _is_late(rule.late_days, facts, now, calendar),
        rule.open_days is None
        or now - facts.opened_at >= timedelta(days=rule.open_days),
        facts.chases >= rule.chases,
        rule.priority is None
        or _URGENCIES.index(Urgency(facts.priority)) >= _URGENCIES.index(rule.priority),
    )
    return all(asked)


def _is_late(days: int, facts: Facts, now: datetime, calendar: Calendar) -> bool:
    return now >= facts.due_at and now >= late_at(facts.due_at, days, calendar)
