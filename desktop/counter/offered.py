"""What of the counter's commands somebody's rights reach."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from db.actor import Actor
from db.domain.permissions import Action
from desktop.runtime.commands import Command

_NEEDS: Final = {
    "counter.identity": Action.CHECK_IDENTITY,
    "counter.about": Action.TAKE_CONTACT_FOR_ANOTHER,
    "counter.originals": Action.RECORD_ORIGINAL,
    "counter.cases": Action.ADD_CASE_NOTE,
    "counter.slip": Action.PRINT_SLIP,
    "counter.notice": Action.ANSWER_NOTICE,
    "counter.posted": Action.ANSWER_NOTICE,
    "counter.correct": Action.CORRECT_TIME,
    "counter.end.referred": Action.REFER_ENQUIRY,
    "counter.attach": Action.REFER_ENQUIRY,
    "counter.end.call_back": Action.PROMISE_CALL_BACK,
}
"""What a command takes beyond an enquiry."""


def offered(commands: Iterable[Command], actor: Actor) -> list[Command]:
    """Return the *commands* of the counter that would not refuse *actor*."""
    if not actor.may(Action.TAKE_CONTACT):
        return []
    return [
        each for each in commands if actor.may(_NEEDS.get(each.key, Action.LOG_ENQUIRY))
    ]
