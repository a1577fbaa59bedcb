"""Documents past their time, held, and destroyed, as parts of a list."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.spoken import spoken_moment
from db.queries.post.retention import KeptLine
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.postroom.forms.keeping_forms import (
    ask_all_form,
    ask_one_form,
    begins_form,
    dispose_form,
    hold_any_form,
    hold_one_form,
    release_form,
)
from desktop.postroom.shelves import Keeping
from desktop.postroom.wording import day_words, joined, say, type_of_code
from desktop.runtime.period_words import kept_words
from widgets.said import language, said

_KEEPS: Final = (
    Action.ASK_DESTRUCTION,
    Action.APPROVE_DESTRUCTION,
    Action.HOLD_DOCUMENT,
)


def keeps(actor: Actor) -> bool:
    """Return whether *actor* has to do with how long documents are kept."""
    return any(actor.may(action) for action in _KEEPS)


def keeping_parts(held: Keeping, actor: Actor, now: datetime) -> list[Part]:
    """Return what is past its time, what is held, and what has gone."""
    parts = [_over(held, actor, now)]
    if held.held:
        parts.append(_held(held, actor))
    if held.gone:
        parts.append(_gone(held, now))
    return parts


def _over(held: Keeping, actor: Actor, now: datetime) -> Part:
    steps: list[Step] = []
    fresh = [line for line in held.over if line.asked_by_id is None]
    if fresh and actor.may(Action.ASK_DESTRUCTION):
        form = ask_all_form(fresh)
        steps.append(OpenForm(form.title, form, "A"))
    if actor.may(Action.HOLD_DOCUMENT):
        steps.append(OpenForm(say("Hold a document"), hold_any_form(), "H"))
        begins = begins_form(uk_date(now))
        steps.append(OpenForm(begins.title, begins, "T"))
    more = held.count - len(held.over)
    return Part(
        "over",
        say("Their time is over"),
        tuple(_line(line, held, actor, now) for line in held.over),
        tuple(steps),
        empty=say("Nothing is past its time."),
        note=say("{n} more come when these are dealt with.").format(n=f"{more:,}")
        if more > 0
        else "",
    )


def _line(line: KeptLine, held: Keeping, actor: Actor, now: datetime) -> Line:
    steps: list[Step] = []
    if line.page_id is not None:
        steps.append(Go(say("Show"), "page", line.page_id))
    badge, tone = say("May go"), "info"
    if line.asked_by_id is None:
        if actor.may(Action.ASK_DESTRUCTION):
            form = ask_one_form(line)
            steps.append(OpenForm(form.title, form))
    else:
        badge, tone = say("Waits for a second person"), "warning"
        if actor.may(Action.APPROVE_DESTRUCTION) and actor.id != line.asked_by_id:
            by = _rule(held, line)
            steps.append(OpenForm(say("Destroy"), dispose_form(line, by)))
    if actor.may(Action.HOLD_DOCUMENT):
        steps.append(OpenForm(say("Hold"), hold_one_form(line)))
    since = None
    if line.destroy_on is not None:
        since = say("since {day}").format(day=day_words(line.destroy_on, now))
    asked = say("asked by {name}").format(name=line.asked_by) if line.asked_by else None
    return Line(
        line.title or type_of_code(line.type_code),
        joined(line.reference, type_of_code(line.type_code), since, asked),
        tuple(steps),
        badge,
        tone,
    )


def _rule(held: Keeping, line: KeptLine) -> str:
    """Return the line of the schedule by which a document goes."""
    rule = held.rules.get(line.type_code or "")
    if rule is None:
        return ""
    words = f"{type_of_code(line.type_code)}: {kept_words(rule)}"
    return f"{words} ({said(rule.source)})"


def _held(held: Keeping, actor: Actor) -> Part:
    may = actor.may(Action.HOLD_DOCUMENT)
    lines = tuple(
        Line(
            line.title or type_of_code(line.type_code),
            joined(line.reference, line.hold_reason),
            (OpenForm(say("Hold it no longer"), release_form(line)),) if may else (),
            say("Held"),
            "warning",
        )
        for line in held.held
    )
    return Part("held", say("Held"), lines)


def _gone(held: Keeping, now: datetime) -> Part:
    """Return the destruction record."""
    lines = []
    for line in held.gone:
        when = None
        if line.destroyed_at is not None:
            when = spoken_moment(line.destroyed_at, now, language())
        asked = line.asked_by or say("the program")
        approved = line.approved_by or say("the program")
        both = say("asked by {one}, approved by {other}")
        lines.append(
            Line(
                line.title or type_of_code(line.type_code),
                joined(
                    line.reference,
                    when,
                    both.format(one=asked, other=approved),
                    line.reason,
                ),
            )
        )
    return Part("gone", say("Destroyed"), tuple(lines))
