"""Many cases with one cause: told at once, and what each was given side by side."""

from __future__ import annotations

from functools import partial

from db.domain.case_names import REMEDY_NAMES, REMEDY_STATE_NAMES
from db.domain.money import show_pence
from db.domain.permissions import Action
from db.queries.casework.more_rows import GroupDetail
from db.queries.casework.together import GroupRemedy
from desktop.casework.forms.kin_forms import ungroup_form
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.words import joined
from desktop.casework.use_cases.groups import (
    EndGroup,
    UpdateGroup,
    end_group,
    update_group,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Go, Kind, Line, OpenForm, Part, Step
from desktop.forms.saving import Work

GROUP = "group"


def group_part(look: Look) -> Part | None:
    """Return the part of the cause that a case shares; None where it shares none."""
    group = look.more.group
    if group is None:
        return None
    steps: list[Step] = []
    if look.may(Action.UPDATE_GROUP) and not group.ended:
        if group.untold:
            label = say("Tell {n} more").format(n=f"{group.untold:,}")
            steps.append(OpenForm(label, again_form(group)))
        if group.open_cases:
            steps.append(OpenForm(say("Update all"), update_form(group)))
        steps.append(OpenForm(say("End it"), end_form(group)))
    if look.may(Action.WORK_CASE):
        steps.append(OpenForm(say("Take out"), ungroup_form(look.page)))
    counted = say("{open} of {all} cases open").format(
        open=group.open_cases, all=group.cases
    )
    if group.ended:
        counted = joined(counted, say("ended"))
    lines = [
        Line(group.cause, joined(counted, group.reference), label=say("Cause")),
        Line(
            group.update or say("Nobody was told anything yet"),
            words.on(group.updated_on, look.now),
            label=say("Last update"),
        ),
    ]
    lines += [_remedy(look, one) for one in look.more.group_remedies]
    return Part(
        GROUP,
        say("One cause: {name}").format(name=group.name),
        tuple(lines),
        tuple(steps),
        note=_note(look.more.group_remedies),
    )


def update_form(group: GroupDetail) -> Form:
    """Return the form of one update that goes to every open case of a group."""

    def work(said: Answers) -> Work:
        command = UpdateGroup(
            group.id,
            said.line("words"),
            said.yes("letters") is True,
            said.words("next_step"),
        )
        return partial(update_group, command)

    return Form(
        f"group.update/{group.id}",
        say("One update for {n} open cases").format(n=group.open_cases),
        (
            Ask("words", say("What they are told"), Kind.LONG, required=True),
            Ask(
                "next_step",
                say("What happens next"),
                hint=say("Read aloud at the counter; empty leaves each as it is"),
            ),
            Ask(
                "letters",
                say("A letter to each as well?"),
                Kind.YES_NO,
                value=False,
            ),
        ),
        say("Tell them all"),
        work,
        say("Every open case of the group has it"),
        final=True,
    )


def again_form(group: GroupDetail) -> Form:
    """Return the form that gives the last update to cases that have not had it."""

    def work(said: Answers) -> Work:
        letters = said.yes("letters") is True
        command = UpdateGroup(group.id, group.update or "", letters, again=True)
        return partial(update_group, command)

    return Form(
        "",
        say("The last update for {n} cases that have not had it").format(
            n=f"{group.untold:,}"
        ),
        (
            Ask(
                "letters",
                say("A letter to each as well?"),
                Kind.YES_NO,
                value=False,
            ),
        ),
        say("Tell them all"),
        work,
        say("Every open case of the group has it"),
        final=True,
        note=group.update or "",
    )


def end_form(group: GroupDetail) -> Form:
    """Return what ends a group; its cases go on, each by itself."""
    return Form(
        "",
        say("End the group"),
        (),
        say("End it"),
        lambda _: partial(end_group, EndGroup(group.id)),
        say("Ended; its cases go on, each by itself"),
        at_once=True,
    )


def _remedy(look: Look, one: GroupRemedy) -> Line:
    kind = words.called(REMEDY_NAMES, one.kind)
    amount = show_pence(one.amount_pence) if one.amount_pence else ""
    here = say("this case") if one.case_id == look.page.id else ""
    return Line(
        joined(kind, amount),
        joined(one.reference, here, words.called(REMEDY_STATE_NAMES, one.state)),
        () if here else (Go(say("Open"), "case", one.case_id),),
        label=say("Remedy"),
        badge=say("Stands apart") if one.apart else "",
        tone="warning",
    )


def _note(remedies: tuple[GroupRemedy, ...]) -> str:
    if not any(one.apart for one in remedies):
        return ""
    return say(
        "What stands apart is over twice, or under half, what the middle one got."
        " The same cause should be worth the same to everybody."
    )
