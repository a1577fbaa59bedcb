"""The clock of a case: what may happen to it, and where it stands after that.

A clock is never edited. It is the sum of what happened to it, reckoned anew
each time, so that another calendar or another rule gives another day and the
words still add up to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum, auto
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.deadline_rules import Unit
from db.domain.deadlines import Pause, Rule, deadline
from db.domain.spoken import short_date
from db.domain.working_days import DAY, Calendar, calendar_for, working_days_after
from db.errors import ClerkError

NEVER: Final = datetime(9999, 1, 1, tzinfo=UTC)
"""When something runs out that does not run: after everything else."""


class ClockState(StrEnum):
    """How a clock stands."""

    RUNNING = auto()
    PAUSED = auto()
    MET = auto()
    MISSED = auto()
    ENDED = auto()


class ClockEvent(StrEnum):
    """What happens to a clock."""

    STARTED = auto()
    EXTENDED = auto()
    PAUSED = auto()
    RESUMED = auto()
    RESTARTED = auto()
    RECOMPUTED = auto()
    MET = auto()
    ENDED = auto()
    WARNED = auto()
    ESCALATED = auto()


WARN_SHARE: Final = 4
"""A clock in hours warns when one of so many parts of its time is left."""


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to a clock at an instant (zone-aware)."""

    event: ClockEvent
    at: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a clock stands.

    Attributes:
        due_on: its last day; while it is paused, the last day had it run on.
        due_at: from when it is too late.
        warn_at: from when it stands amber.
        working: the reckoning in words, a line for each step.
    """

    state: ClockState
    extended: bool
    started_at: datetime
    due_on: date
    due_at: datetime
    warn_at: datetime
    working: tuple[str, ...]

    @property
    def counts_at(self) -> datetime:
        """When it asks for attention: never, unless it is running."""
        return self.due_at if self.state is ClockState.RUNNING else NEVER

    @property
    def warns_at(self) -> datetime:
        """From when it stands amber: never, unless it is running."""
        return self.warn_at if self.state is ClockState.RUNNING else NEVER


def reckon(
    rule: Rule,
    happenings: Sequence[Happening],
    *,
    nation: str = "england",
    calendar: Calendar | None = None,
) -> Standing:
    """Return where a clock of *rule* stands after *happenings*, in order.

    The first of them starts it. While it is paused the day shown is the one
    that holds if it ran on at once.

    Raises ClerkError where nothing started it, or the year is out of reach.
    """
    story = _told(happenings)
    longer = extended_rule(rule) if story.extended else rule
    found = deadline(
        longer,
        story.started_at,
        nation=nation,
        extended=story.extended,
        calendar=calendar,
        pauses=story.pauses,
    )
    due_at = (
        found.due.astimezone(UTC)
        if isinstance(found.due, datetime)
        else end_of_day(found.due)
    )
    # What runs out at midnight runs out with the end of the day before.
    due_on = uk_date(due_at - timedelta(microseconds=1))
    ours = calendar or calendar_for(nation)
    state = story.state
    if state is ClockState.MET and story.met_at is not None and story.met_at >= due_at:
        state = ClockState.MISSED
    return Standing(
        state,
        story.extended,
        story.started_at,
        due_on,
        due_at,
        _warn_at(longer, story.started_at, due_on, due_at, ours),
        (*story.words, *found.working),
    )


def extended_rule(rule: Rule) -> Rule:
    """Return *rule* with a longer period: the law's, or twice our own promise.

    Raises ClerkError where the law gives no longer one.
    """
    if rule.extended is not None:
        return rule
    if rule.statutory:
        raise ClerkError("This period can't be extended")
    return replace(rule, extended=2 * rule.amount)


def end_of_day(day: date) -> datetime:
    """Return the first instant after *day* in the United Kingdom, in UTC."""
    return datetime.combine(day + DAY, time.min, LONDON).astimezone(UTC)


@dataclass(slots=True)
class _Story:
    """What is known of a clock after some of its happenings."""

    started_at: datetime
    state: ClockState
    extended: bool
    paused_at: datetime | None
    met_at: datetime | None
    pauses: list[Pause]
    words: list[str]
    again: bool = False


def _told(happenings: Sequence[Happening]) -> _Story:
    if not happenings or happenings[0].event is not ClockEvent.STARTED:
        raise ClerkError("This clock was never started.")
    running = ClockState.RUNNING
    story = _Story(happenings[0].at, running, False, None, None, [], [])
    for each in happenings[1:]:
        _take(story, each)
    return story


def _take(story: _Story, each: Happening) -> None:
    """Let one happening change the story."""
    if each.event is ClockEvent.RESTARTED:
        day = short_date(uk_date(story.started_at))
        began = "Began again" if story.again else "First received"
        story.words.append(f"{began} {day}; began again when clarified")
        story.again = True
        story.started_at, story.pauses, story.extended = each.at, [], False
        story.state, story.paused_at = ClockState.RUNNING, None
    elif each.event is ClockEvent.EXTENDED:
        story.extended = True
        told = short_date(uk_date(each.at))
        story.words.append(f"Extended {told}: {each.reason or 'no reason given'}")
    elif each.event is ClockEvent.PAUSED:
        story.state, story.paused_at = ClockState.PAUSED, each.at
    elif each.event is ClockEvent.RESUMED and story.paused_at is not None:
        story.pauses.append(Pause(story.paused_at, max(each.at, story.paused_at)))
        story.words.append(
            f"Paused from {short_date(uk_date(story.paused_at))} "
            f"to {short_date(uk_date(each.at))}"
        )
        story.state, story.paused_at = ClockState.RUNNING, None
    elif each.event is ClockEvent.MET:
        story.state, story.met_at = ClockState.MET, each.at
    elif each.event is ClockEvent.ENDED:
        story.state = ClockState.ENDED


def _warn_at(
    rule: Rule, started_at: datetime, due_on: date, due_at: datetime, calendar: Calendar
) -> datetime:
    if rule.unit is Unit.HOURS:
        return due_at - (due_at - started_at.astimezone(UTC)) / WARN_SHARE
    day = due_on
    for _ in range(rule.warn_days):
        day -= DAY
        while not calendar.is_working_day(day):
            day -= DAY
    warn = datetime.combine(day, time.min, LONDON).astimezone(UTC)
    return max(warn, started_at.astimezone(UTC))


def late_at(due_at: datetime, days: int, calendar: Calendar) -> datetime:
    """Return when something is *days* working days overdue; at once for none."""
    if not days:
        return due_at
    day = uk_date(due_at - timedelta(microseconds=1))
    return end_of_day(working_days_after(day, days, calendar))
