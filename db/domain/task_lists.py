"""The tasks of a service's cases: in which order, by when each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

import msgspec

from db.domain.working_days import Calendar, working_days_after
from db.errors import ClerkError, FieldProblem


class TaskState(StrEnum):
    """How a task stands."""

    WAITING = auto()
    """The one before it is not done."""
    OPEN = auto()
    DONE = auto()
    DROPPED = auto()


FINISHED = frozenset({TaskState.DONE, TaskState.DROPPED})


class TaskStep(msgspec.Struct, frozen=True, kw_only=True):
    """One task of a service's list.

    Attributes:
        after: the key of the task that has to be done first.
        target: working days from when it may begin; None has no target.
    """

    key: str
    words: str
    words_cy: str = ""
    after: str | None = None
    target: int | None = None

    def __post_init__(self) -> None:
        """Refuse a task that says nothing (ValueError)."""
        if not (self.key.strip() and self.words.strip()):
            raise ValueError("a task needs a key and words")
        if self.target is not None and self.target < 0:
            raise ValueError("target must be 0 or more")


@dataclass(frozen=True, slots=True)
class TaskList:
    """The tasks with which a case of *service* begins, in order."""

    service: str
    steps: tuple[TaskStep, ...] = ()
    source: str = "local standard"


def check_task_list(tasks: TaskList) -> None:
    """Raise FieldProblem for ``steps`` that can't be meant."""
    try:
        check_steps(tasks.steps)
    except ValueError as problem:
        raise FieldProblem("steps", str(problem)) from problem


def check_steps(steps: Sequence[TaskStep]) -> None:
    """Raise ValueError for keys that stand twice, or tasks that wait in a ring.

    A task waits only for one above it in the list, so no ring can be.
    """
    seen: set[str] = set()
    for step in steps:
        if step.key in seen:
            raise ValueError(f"tasks: {step.key} stands twice")
        if step.after is not None and step.after not in seen:
            raise ValueError(f"tasks: {step.key} waits for one that is not above it")
        seen.add(step.key)


def first_state(step: TaskStep, finished: Collection[str] = ()) -> TaskState:
    """Return how a task begins."""
    ready = step.after is None or step.after in finished
    return TaskState.OPEN if ready else TaskState.WAITING


def target_day(days: int | None, ready_on: date, calendar: Calendar) -> date | None:
    """Return by when a task that may begin on *ready_on* should be done."""
    return None if days is None else working_days_after(ready_on, days, calendar)


def check_all_finished(states: Iterable[str]) -> None:
    """Raise ClerkError while tasks are left; nothing is dropped in silence."""
    left = sum(TaskState(state) not in FINISHED for state in states)
    if left == 1:
        raise ClerkError("1 task is not done. Do it, or drop it with a reason.")
    if left:
        raise ClerkError(
            f"{left} tasks are not done. Do them, or drop them with a reason."
        )
