"""By when something must be done, and how that was reckoned.

Each clock is a row of data with its source and its edition;
the reckoning adds up in words, so that it can be read out to whoever asks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.deadline_rules import ACCEPT_RULES, RULES, Rule, Unit, working_days
from db.domain.spoken import short_date
from db.domain.working_days import (
    DAY,
    Calendar,
    calendar_for,
    check_reach,
    months_after,
    next_working_day,
    working_days_after,
)
from db.errors import ClerkError

_STANDARD: Final = re.compile(r"working[-_]days\((\d{1,3})\)")


@dataclass(frozen=True, slots=True)
class Deadline:
    """When something is due.

    Attributes:
        due: a day, or for clocks in hours an instant in United Kingdom time.
        working: the reckoning, a line for each step.
    """

    kind: str
    start: date | datetime
    due: date | datetime
    working: tuple[str, ...]


def rule_for(kind: str) -> Rule:
    """Return the rule that *kind* names, like ``foi`` or ``working_days(10)``.

    Raises:
        ClerkError: when no rule has that name.
    """
    if (days := promised_days(kind)) is not None:
        return working_days(days)
    rule = RULES.get(kind) or ACCEPT_RULES.get(kind)
    if rule is None:
        kinds = ", ".join((*RULES, *ACCEPT_RULES, "working_days(10)"))
        raise ClerkError(f"Choose a kind of deadline from these: {kinds}")
    return rule


def promised_days(kind: str) -> int | None:
    """Return the days of a promise like ``working_days(10)``, None for a law's."""
    standard = _STANDARD.fullmatch(kind)
    return int(standard[1]) if standard else None


def deadline(
    kind: str | Rule,
    start: date | datetime,
    *,
    nation: str = "england",
    extended: bool = False,
    calendar: Calendar | None = None,
    pauses: Sequence[Pause] = (),
) -> Deadline:
    """Return when the clock of *kind* that began on *start* runs out.

    Args:
        kind: the name of a rule, or a rule.
        start: the day of receipt, acknowledgement, accident or awareness, as
            the rule says. An instant is zone-aware; its day is the day in the
            United Kingdom. A day alone starts a clock in hours at midnight.
        nation: whose bank holidays count, unless the law counts all of them.
        extended: whether the longer period was claimed.
        calendar: the council's own, with its late and local days, instead of
            *nation*'s.
        pauses: when it stood still, in order, none within another; a working
            day in one does not count, and other clocks move on by its days. One
            that began when the time had run out moves nothing. Source: ICO
            guidance on the right of access (time runs again from the day on
            which the answer comes).

    Raises:
        ClerkError: when there is no such rule, no longer period, or the year
            is out of reach.
    """
    rule = kind if isinstance(kind, Rule) else rule_for(kind)
    if extended and rule.extended is None:
        raise ClerkError("This period can't be extended")
    amount = rule.extended if extended and rule.extended is not None else rule.amount
    if isinstance(start, datetime) and start.tzinfo is None:
        start = start.replace(tzinfo=LONDON)
    day = uk_date(start) if isinstance(start, datetime) else start
    check_reach(day)
    ours = calendar or calendar_for(nation)
    if rule.any_uk_holiday:
        ours = ours.anywhere_in_the_uk()
    if rule.statutory:
        ours = ours.without_closures()
    if rule.unit is Unit.HOURS:
        return _in_hours(rule, start, amount, pauses)
    if not amount:
        today = f"{rule.starts} {short_date(day)}; due the same day"
        return Deadline(rule.kind, start, day, (today, _source(rule)))
    due, steps = _in_days(rule, day, amount, ours, pauses)
    if rule.moves_to_working_day and not ours.is_working_day(due):
        moved = next_working_day(due, ours)
        steps.append(
            f"{short_date(due)} is no working day, so the next one: {short_date(moved)}"
        )
        due = moved
    first = f"{rule.starts} {short_date(day)}; that day does not count"
    return Deadline(rule.kind, start, due, (first, *steps, _source(rule)))


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch in which a clock stood still, from one instant to another."""

    began: datetime
    ended: datetime


def stood_still(pauses: Sequence[Pause]) -> frozenset[date]:
    """Return the days that pauses take out: from the day after each began.

    The day on which one ended is the last of them.
    """
    return frozenset(
        uk_date(pause.began) + timedelta(days=n)
        for pause in pauses
        for n in range(1, (uk_date(pause.ended) - uk_date(pause.began)).days + 1)
    )


def absence_over(accident: date, days: int) -> date:
    """Return the first day on which an absence has lasted over *days* days.

    The day of the accident never counts; weekends and days off do.

    Source: RIDDOR 2013, regulations 4(2) and 12(1)(b).
    """
    return accident + timedelta(days=days + 1)


def _counted(
    day: date, amount: int, calendar: Calendar, still: frozenset[date]
) -> date:
    """Return the working day on which *amount* of them have counted."""
    if not still:
        return working_days_after(day, amount, calendar)
    while amount:
        day = next_working_day(day + DAY, calendar)
        amount -= day not in still
    return day


def _in_days(
    rule: Rule, day: date, amount: int, calendar: Calendar, pauses: Sequence[Pause]
) -> tuple[date, list[str]]:
    """Return the last day of a clock in days, and the steps that lead to it."""
    if rule.unit is Unit.WORKING_DAYS:
        still = stood_still(pauses)
        due = _counted(day, amount, calendar, still)
        return due, _working_day_steps(day, due, amount, calendar, still)
    if rule.unit is Unit.MONTHS:
        due, steps = _in_months(day, amount)
    else:
        due = day + timedelta(days=amount)
        steps = [f"{_days(amount, '')} after {short_date(day)}: {short_date(due)}"]
    stood = 0
    for pause in pauses:
        moves = rule.moves_to_working_day
        last = next_working_day(due, calendar) if moves else due
        if uk_date(pause.began) <= last:
            days = len(stood_still([pause]))
            due, stood = due + timedelta(days=days), stood + days
    if stood:
        steps.append(f"Paused {_days(stood, '')}, so {short_date(due)}")
    return due, steps


def _in_hours(
    rule: Rule, start: date | datetime, hours: int, pauses: Sequence[Pause]
) -> Deadline:
    """Return a deadline in hours of the clock that nobody puts forward or back."""
    steps = []
    if not isinstance(start, datetime):
        start = datetime.combine(start, time.min, LONDON)
        steps.append("No time was given, so the clock starts with the day")
    due = (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(LONDON)
    # By way of UTC: an hour that the clocks skip is shown as the one it was.
    began = start.astimezone(UTC).astimezone(LONDON)
    long = "1 hour" if hours == 1 else f"{hours} hours"
    steps.append(f"{long} after {_instant(began)}: {_instant(due)}")
    paused = timedelta()
    for pause in pauses:
        if pause.began < due.astimezone(UTC) + paused:
            paused += pause.ended - pause.began
    if paused:
        due = (due.astimezone(UTC) + paused).astimezone(LONDON)
        minutes = int(paused.total_seconds()) // 60
        steps.append(f"Paused {minutes} minutes, so {_instant(due)}")
    first = f"{rule.starts} {_instant(began)}"
    return Deadline(rule.kind, start, due, (first, *steps, _source(rule)))


def _in_months(day: date, months: int) -> tuple[date, list[str]]:
    """Return the same date *months* on, or the last day of a shorter month."""
    due = months_after(day, months)
    name = f"{months} calendar month{'' if months == 1 else 's'}"
    if due.day == day.day:
        return due, [f"The same date {name} on: {short_date(due)}"]
    return due, [
        f"{name} on there is no day {day.day}, so the month's last: {short_date(due)}"
    ]


def _working_day_steps(
    day: date, due: date, amount: int, calendar: Calendar, still: frozenset[date]
) -> list[str]:
    """Return the days that count and those that don't; together they are all."""
    total = (due - day).days
    between = [day + timedelta(days=n) for n in range(1, total + 1)]
    weekend = [each for each in between if calendar.is_weekend(each)]
    rest = [each for each in between if not calendar.is_weekend(each)]
    bank = [each for each in rest if calendar.is_bank_holiday(each)]
    closed = [each for each in rest if each in calendar.closures and each not in bank]
    paused = [each for each in rest if each in still and each not in (*bank, *closed)]
    steps = [
        f"{_days(total, '')} from {short_date(between[0])} to {short_date(due)}",
        f"{_days(len(weekend), 'weekend ')} not counted",
    ]
    kinds = ((bank, "bank holiday"), (closed, "day closed"), (paused, "day paused"))
    for days, name in kinds:
        if days:
            dates = ", ".join(map(short_date, days))
            plural = name.replace("day", "days") if len(days) > 1 else name
            steps.append(f"{len(days)} {plural} not counted: {dates}")
    return [*steps, f"{_days(amount, 'working ')} counted, the last {short_date(due)}"]


def _days(count: int, kind: str) -> str:
    return f"{count} {kind}day{'' if count == 1 else 's'}"


def _instant(moment: datetime) -> str:
    return f"{short_date(moment.date())} {moment:%H:%M}"


def _source(rule: Rule) -> str:
    return f"Rule: {rule.words} ({rule.source}; edition {rule.edition})"


__all__ = [
    "Deadline",
    "Pause",
    "Rule",
    "absence_over",
    "deadline",
    "promised_days",
    "rule_for",
    "stood_still",
    "working_days",
]
