"""What may be done with a case just now, by whom, and by which key."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.permissions import Action
from db.queries.casework.page_rows import CasePage, ClockLine
from desktop.casework.forms.clock_forms import (
    extend_form,
    meet_form,
    pause_form,
    restart_form,
    resume_form,
    running,
)
from desktop.casework.forms.ending_forms import (
    approve_form,
    close_form,
    reopen_form,
    send_back_form,
)
from desktop.casework.forms.hand_forms import correct_form, hand_over_form, take_form
from desktop.casework.forms.hazard_forms import hazard_form
from desktop.casework.forms.here import Here
from desktop.casework.forms.kin_forms import (
    group_form,
    link_form,
    merge_form,
    new_group_form,
    split_form,
)
from desktop.casework.forms.task_forms import task_form
from desktop.casework.forms.unasked_form import unasked_form
from desktop.casework.forms.words_forms import (
    contact_form,
    next_step_form,
    note_form,
    restrict_form,
    risks_form,
)
from desktop.casework.sections.complaint import NEXT_KEYS
from desktop.casework.sections.every import topic_actions
from desktop.casework.wording import say
from desktop.forms.form import Go, OpenForm, Step

CLOSE_KEYS = "Ctrl+Enter"
HAZARD_KEYS = "!"
UNASKED_KEYS = "?"


def actions(page: CasePage, here: Here) -> list[Step]:
    """Return what may be done, the next thing first, closing and reopening last."""
    first, topics = list(_first(page, here)), topic_actions(page, here)
    turn = [step for step in topics if step.keys == NEXT_KEYS]
    ours = page.owner_id is not None and page.state != "closing"
    return [
        *_danger(page, here),
        *(turn if ours else ()),
        *first,
        *(() if ours else turn),
        *_work(page, here),
        *(step for step in topics if step not in turn),
        *_last(page, here),
    ]


def _danger(page: CasePage, here: Here) -> Iterator[OpenForm]:
    if page.unasked and here.may(Action.WORK_CASE):
        yield OpenForm(say("Ask"), unasked_form(page), UNASKED_KEYS)
    if page.asks_hazard and here.may(Action.WORK_CASE):
        yield OpenForm(say("Danger at home?"), hazard_form(page, here), HAZARD_KEYS)


def _first(page: CasePage, here: Here) -> Iterator[Step]:
    if page.state == "closing" and here.may(Action.APPROVE_CLOSING):
        yield OpenForm(say("Approve"), approve_form(page), "A")
        yield OpenForm(say("Send back"), send_back_form(page), "R")
    nobody = page.owner_id is None and page.is_open and page.state != "closing"
    if nobody and here.may(Action.HAND_OVER_CASE):
        yield OpenForm(say("Take it"), take_form(page), "A")
    if here.may(Action.ADD_CASE_NOTE):
        yield OpenForm(say("Add note"), note_form(page), "N")
    if here.may(Action.WRITE_LETTER):
        yield Go(say("Letter"), "letter", page.id, "W")


def _work(page: CasePage, here: Here) -> Iterator[OpenForm]:
    if not page.is_open:
        return
    works = here.may(Action.WORK_CASE)
    if works:
        yield from _pausing(page, here)
    if here.may(Action.HAND_OVER_CASE):
        yield OpenForm(say("Hand over"), hand_over_form(page, here), "H")
    if works:
        yield OpenForm(say("Task"), task_form(page, here), "T")
        yield OpenForm(say("Next step"), next_step_form(page), "S")
    if here.may(Action.ADD_CASE_NOTE):
        yield OpenForm(say("Customer came back"), contact_form(page), "K")
    if works:
        yield OpenForm(say("Risk and priority"), risks_form(page), "X")
        yield from _lengthening(page, here)
    if here.may(Action.CORRECT_SERVICE) and page.state != "closing":
        yield OpenForm(say("Correct the service"), correct_form(page, here), "C")
    yield from _kin(page, here)
    if here.may(Action.RESTRICT_CASE):
        words = say("For everybody again") if page.restricted else say("For few eyes")
        yield OpenForm(words, restrict_form(page), "I")


def _pausing(page: CasePage, here: Here) -> Iterator[OpenForm]:
    """Offer the one thing that P can mean: pause what runs, or let it run on."""
    clocks = running(page)
    paused = next((one for one in clocks if one.state == "paused"), None)
    if paused is not None:
        yield OpenForm(say("Let it run on"), resume_form(paused, here), "P")
        return
    may = next((one for one in clocks if one.may_pause), None)
    if may is not None:
        yield OpenForm(say("Pause"), pause_form(may, here), "P")


def _lengthening(page: CasePage, here: Here) -> Iterator[OpenForm]:
    clocks = running(page)
    longer = next((one for one in clocks if one.may_extend), None)
    if longer is not None:
        yield OpenForm(say("Extend"), extend_form(longer), "E")
    again = next((one for one in clocks if one.may_restart), None)
    if again is not None:
        yield OpenForm(say("Begin again"), restart_form(again, here), "B")


def _kin(page: CasePage, here: Here) -> Iterator[OpenForm]:
    if here.may(Action.OPEN_CASE):
        yield OpenForm(say("Split"), split_form(page, here), "U")
    if here.may(Action.WORK_CASE):
        yield OpenForm(say("Link"), link_form(page), "L")
    if here.may(Action.MERGE_CASES) and page.state != "closing":
        yield OpenForm(say("Merge"), merge_form(page), "M")
    if here.may(Action.WORK_CASE) and page.group_id is None:
        if here.beside.groups:
            yield OpenForm(say("One cause with others"), group_form(page, here), "G")
        yield OpenForm(say("Name a new cause"), new_group_form(page))


def _last(page: CasePage, here: Here) -> Iterator[OpenForm]:
    if page.state == "closed" and here.may(Action.REOPEN_CASE):
        yield OpenForm(say("Reopen"), reopen_form(page, here), "R")
    closes = page.is_open and page.state != "closing"
    if closes and here.may(Action.CLOSE_CASE):
        yield OpenForm(say("Close"), close_form(page, here), CLOSE_KEYS)


def clock_steps(clock: ClockLine, here: Here) -> tuple[OpenForm, ...]:
    """Return what may be done to one clock, beside its own working."""
    steps = []
    if clock.state == "paused":
        steps.append(OpenForm(say("Let it run on"), resume_form(clock, here)))
    if clock.may_pause:
        steps.append(OpenForm(say("Pause"), pause_form(clock, here)))
    if clock.may_restart:
        steps.append(OpenForm(say("Begin again"), restart_form(clock, here)))
    if clock.may_extend:
        steps.append(OpenForm(say("Extend"), extend_form(clock)))
    if clock.state == "running":
        steps.append(OpenForm(say("Done"), meet_form(clock, here)))
    return tuple(steps)
