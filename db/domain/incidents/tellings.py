"""Who is told of an incident, and by when.

The rules ship in `resources/rules/incidents.toml`, each with its source. That
somebody was told means that they opened it, or took a call.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

import msgspec

from db.clock import LONDON, uk_date
from db.domain.deadline_rules import Rule, Unit
from db.domain.deadlines import deadline
from db.domain.incidents.absences import ENGLAND
from db.domain.incidents.facts import Facts
from db.domain.incidents.lists import AGGRESSIONS
from db.domain.incidents.riddor import is_personal
from db.domain.incidents.verdict import Outcome, Verdict
from db.domain.shipped_rules import shipped_rules
from db.domain.working_days import Calendar

_SHIPPED: Final = shipped_rules("incidents")
EDITION: Final[str] = _SHIPPED["edition"]
"""The edition of the rules that ship: raised with every change to one."""


class TellingRule(msgspec.Struct, frozen=True, kw_only=True):
    """One body or person that is told.

    Attributes:
        kinds: the kinds of incident of which they are told always.
        where: what else makes them told, as `situation` names it.
        same_day: whether the day's end comes first, however many hours are left.
    """

    key: str
    label: str
    label_cy: str
    within: int
    unit: Unit
    why: str
    why_cy: str
    source: str
    source_cy: str
    kinds: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    same_day: bool = False


RULES: Final = tuple(msgspec.convert(each, TellingRule) for each in _SHIPPED["telling"])
"""Every rule, in the order in which they are shown."""
SITUATIONS: Final = frozenset(
    {"hurt", "died", "hospital", "physical", "reportable", "at_once", "public_hurt"}
)
"""What a rule may hang on, the kind of incident apart."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Somebody to tell.

    Attributes:
        due: a day, or for periods in hours an instant in United Kingdom time.
    """

    rule: TellingRule
    due: date | datetime


def situation(facts: Facts, verdict: Verdict) -> frozenset[str]:
    """Return what is so of an incident, in the words of `SITUATIONS`."""
    aggression = facts.aggression
    so = {
        "hurt": is_personal(facts) and facts.bodily is not False,
        "died": facts.dead,
        "hospital": bool(facts.hospital_from_scene or facts.hospital_over_24h),
        "physical": facts.violence
        or (aggression is not None and AGGRESSIONS[aggression].physical),
        "reportable": verdict.outcome is Outcome.REPORTABLE,
        "at_once": any(each.act.at_once for each in verdict.findings),
        "public_hurt": facts.worker is False and bool(facts.injuries),
    }
    return frozenset(name for name, is_so in so.items() if is_so)


def who_is_told(
    facts: Facts, verdict: Verdict, aware: datetime, calendar: Calendar = ENGLAND
) -> tuple[Telling, ...]:
    """Return whom to tell, the soonest first.

    *aware*, zone-aware, is when we came to know; every period runs from there.
    """
    so = situation(facts, verdict)
    told = [
        Telling(rule, _due(rule, aware, calendar))
        for rule in RULES
        if facts.kind in rule.kinds or so & set(rule.where)
    ]
    return tuple(sorted(told, key=lambda each: _end(each.due)))


def _due(rule: TellingRule, aware: datetime, calendar: Calendar) -> date | datetime:
    clock = Rule(
        rule.key, rule.why, rule.within, rule.unit, rule.source, edition=EDITION
    )
    due = deadline(clock, aware, calendar=calendar).due
    if rule.same_day and isinstance(due, datetime):
        return min(due, _end(uk_date(aware)))
    return due


def _end(due: date | datetime) -> datetime:
    """Return the instant at which it is too late: a day's is its last minute."""
    if isinstance(due, datetime):
        return due
    last = datetime.combine(due + timedelta(days=1), datetime.min.time(), LONDON)
    return (last.astimezone(UTC) - timedelta(minutes=1)).astimezone(LONDON)
