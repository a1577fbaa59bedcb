"""Documents past their time, held, and destroyed, as parts of a list."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.post.retention import Trigger
from db.domain.post.schedule import RetentionRule
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
    if held.soon:
        parts.append(_soon(held, actor, now))
    if held.held:
        parts.append(_held(held, actor, now))
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
        since = say("over since {day}").format(day=day_words(line.destroy_on, now))
    asked = say("asked by {name}").format(name=line.asked_by) if line.asked_by else None
    return Line(
        line.title or type_of_code(line.type_code),
        joined(
            line.reference,
            _type(line),
            period_words(line),
            since,
            asked,
            _lifted(line),
        ),
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


def period_words(line: KeptLine) -> str:
    """Return how long a document is kept, like "6 years after its case is closed"."""
    return kept_words(RetentionRule(Trigger(line.trigger), line.months))


def hold_words(line: KeptLine, now: datetime) -> str:
    """Return why a document is held, by whom and since when."""
    when = spoken_moment(line.held_at, now, language()) if line.held_at else ""
    by = say("held {when} by {name}").format(
        when=when, name=line.held_by or say("the program")
    )
    return joined(line.hold_reason, by)


def _type(line: KeptLine) -> str | None:
    """Return the type of a document, where its title says something else."""
    words = type_of_code(line.type_code)
    return words if line.title and line.title != words else None


def _lifted(line: KeptLine) -> str | None:
    if line.lifted_reason is None:
        return None
    return say("its hold was lifted by {name}: {why}").format(
        name=line.lifted_by or say("the program"), why=line.lifted_reason
    )


def _soon(held: Keeping, actor: Actor, now: datetime) -> Part:
    """Return what comes up, so that a hold is put on it in time."""
    lines = []
    for line in held.soon:
        steps: list[Step] = []
        if line.page_id is not None:
            steps.append(Go(say("Show"), "page", line.page_id))
        if actor.may(Action.HOLD_DOCUMENT):
            steps.append(OpenForm(say("Hold"), hold_one_form(line)))
        day = day_words(line.destroy_on, now) if line.destroy_on else ""
        lines.append(
            Line(
                line.title or type_of_code(line.type_code),
                joined(
                    line.reference,
                    _type(line),
                    period_words(line),
                    _lifted(line),
                ),
                tuple(steps),
                say("over {day}").format(day=day),
            )
        )
    return Part("soon", say("Their time is over before long"), tuple(lines))


def one_kept(line: KeptLine, actor: Actor, now: datetime) -> Part:
    """Return how one document is kept, and what may be done about it."""
    steps: list[Step] = []
    if actor.may(Action.HOLD_DOCUMENT) and line.destroyed_at is None:
        if line.hold_reason is None:
            steps.append(OpenForm(say("Hold"), hold_one_form(line)))
        else:
            steps.append(OpenForm(say("Hold it no longer"), release_form(line)))
    until = say("Its time has not begun")
    if Trigger(line.trigger) is Trigger.NEVER:
        until = ""
    elif line.destroy_on is not None:
        day = day_words(line.destroy_on, now)
        until = say("Its time is over {day}").format(day=day)
    held = line.hold_reason is not None
    why = hold_words(line, now) if held else _lifted(line)
    return Part(
        "kept",
        say("How long it is kept"),
        (
            Line(
                period_words(line),
                joined(until, why),
                tuple(steps),
                say("Held") if held else "",
                "warning" if held else "neutral",
            ),
        ),
    )


def _held(held: Keeping, actor: Actor, now: datetime) -> Part:
    may = actor.may(Action.HOLD_DOCUMENT)
    lines = []
    for line in held.held:
        steps: list[Step] = []
        if line.page_id is not None:
            steps.append(Go(say("Show"), "page", line.page_id))
        if may:
            steps.append(OpenForm(say("Hold it no longer"), release_form(line)))
        lines.append(
            Line(
                line.title or type_of_code(line.type_code),
                joined(line.reference, hold_words(line, now)),
                tuple(steps),
                say("Held"),
                "warning",
            )
        )
    return Part("held", say("Held"), tuple(lines))


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
