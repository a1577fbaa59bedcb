"""Answers of a form that are more than words: money, moments, members of staff."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from db.domain.money import read_pence
from db.domain.said_times import said_moment
from db.errors import FieldProblem
from desktop.casework.wording import say
from desktop.forms.form import Answers

HOW_LONG: Final = ("30", "60", "120", "240")
"""Minutes that an appointment is booked for."""


def pence(said: Answers, name: str) -> int | None:
    """Return an amount in pence, None if there is none. Raises FieldProblem."""
    text = said.line(name).strip()
    if not text:
        return None
    amount = read_pence(text)
    if amount is None:
        raise FieldProblem(name, say("Enter an amount, like 12.50"))
    return amount


def moment(said: Answers, name: str, now: datetime) -> datetime | None:
    """Return a moment to come, None if none is given. Raises FieldProblem."""
    text = said.line(name).strip()
    if not text:
        return None
    found = said_moment(text, now)
    if found is None:
        raise FieldProblem(name, say("Enter a day and a time, like Friday 10:30"))
    return found


def length(said: Answers, name: str) -> timedelta:
    """Return for how long something is booked; an hour where nothing is chosen."""
    return timedelta(minutes=int(said.line(name) or "60"))


def lengths() -> tuple[tuple[str, str], ...]:
    """Return for how long an appointment may be booked, in words."""
    words = (say("30 minutes"), say("1 hour"), say("2 hours"), say("4 hours"))
    return tuple(zip(HOW_LONG, words, strict=True))


def somebody(said: Answers, name: str) -> UUID | None:
    """Return the one who was chosen of those who work here, None if nobody was."""
    return chosen(said, name)


def chosen(said: Answers, name: str) -> UUID | None:
    """Return the record that was chosen of those offered, None if none was."""
    picked = said.line(name)
    return UUID(picked) if picked else None


def needed(said: Answers, name: str, words: str) -> bool:
    """Return an answer of yes or no. Raises FieldProblem with *words* for none."""
    answer = said.yes(name)
    if answer is None:
        raise FieldProblem(name, words)
    return answer
