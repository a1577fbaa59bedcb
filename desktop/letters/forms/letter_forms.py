"""What may be done with a letter beside writing it: each as a form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from db.actor import Actor
from db.domain.letters.deliveries import is_made_elsewhere
from db.domain.letters.states import POSTED, LetterState
from db.domain.needs import LetterFormat
from db.domain.permissions import Action
from db.queries.letters.queue import LetterLine
from desktop.forms.form import Answers, Ask, Form, Go, OpenForm, Step
from desktop.forms.handing_over import Waiting, hand_over_form
from desktop.forms.saving import Work
from desktop.letters.use_cases.one_letter import (
    StepLetter,
    cancel_letter,
    hold_letter,
    take_up_letter,
)
from desktop.letters.wording import say

PRINT = "print"
"""The kind of a step that leads to a run of one letter."""
_CHANGED = frozenset({LetterState.QUEUED, LetterState.HELD})
_HELD = frozenset({LetterState.DRAFT, LetterState.QUEUED})
_CANCELLED = frozenset(
    {
        *(LetterState.DRAFT, LetterState.QUEUED, LetterState.HELD),
        *(LetterState.RELEASED, LetterState.WAITING_HERE),
    }
)


def letter_steps(one: LetterLine, actor: Actor) -> tuple[Step, ...]:
    """Return what *actor* may do with a letter as it stands."""
    return tuple(_steps(one, actor))


def _steps(one: LetterLine, actor: Actor) -> Iterator[Step]:
    if one.state is LetterState.WAITING_HERE and actor.may(Action.HAND_OVER_LETTER):
        waiting = (Waiting(one.id, one.version, one.title),)
        form = hand_over_form(waiting, one.person)
        yield OpenForm(say("Handed over"), form)
    if not actor.may(Action.WRITE_LETTER):
        return
    if _may_be_printed(one) and actor.may(Action.RELEASE_RUN):
        yield Go(say("Print it now"), PRINT, one.id)
    if one.state in _CHANGED:
        yield OpenForm(say("Change it"), take_up_form(one))
    if one.state in _HELD:
        yield OpenForm(say("Hold"), hold_form(one))
    if one.state in _CANCELLED:
        yield OpenForm(say("Give it up"), cancel_form(one))


def _may_be_printed(one: LetterLine) -> bool:
    """Return whether a letter can go to the printer in a run of its own."""
    waits = one.state in {LetterState.DRAFT, LetterState.QUEUED}
    here = not is_made_elsewhere(LetterFormat(one.format))
    return waits and here and one.run_id is None and one.delivery in POSTED


def take_up_form(one: LetterLine) -> Form:
    """Return the form that makes a draft again of what waits or is held."""

    def work(_given: Answers) -> Work:
        return partial(take_up_letter, StepLetter(one.id, one.version))

    return Form(
        "",
        say("Change this letter"),
        (),
        say("Make it a draft again"),
        work,
        at_once=True,
    )


def hold_form(one: LetterLine) -> Form:
    """Return the form that keeps a letter back."""

    def work(given: Answers) -> Work:
        step = StepLetter(one.id, one.version, given.line("reason"))
        return partial(hold_letter, step)

    return Form(
        "",
        say("Hold this letter"),
        (Ask("reason", say("Why is it held?"), required=True),),
        say("Hold"),
        work,
        say("Held"),
    )


def cancel_form(one: LetterLine) -> Form:
    """Return the form that gives a letter up."""

    def work(given: Answers) -> Work:
        step = StepLetter(one.id, one.version, given.line("reason"))
        return partial(cancel_letter, step)

    return Form(
        "",
        say("Give this letter up"),
        (Ask("reason", say("Why is it not sent?"), required=True),),
        say("Give it up"),
        work,
        say("Given up"),
        final=True,
    )
