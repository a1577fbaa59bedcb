"""A clock is paused, runs on, is extended, begins again, or is met."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from db.domain.clock_permits import PAUSE_REASONS
from db.queries.casework.page_rows import CasePage, ClockLine
from desktop.casework.forms.here import Here
from desktop.casework.page_words import clock_name, permits
from desktop.casework.use_cases.deadlines import (
    ExtendClock,
    MeetClock,
    PauseClock,
    RestartClock,
    ResumeClock,
    extend_clock,
    meet_clock,
    pause_clock,
    restart_clock,
    resume_clock,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import said

_TOLD = "told"
_SIDE_BY_SIDE = 2
_COMPLAINT = ("complaint-stage1", "complaint-stage2")


def pause_form(clock: ClockLine, here: Here) -> Form:
    """Return the form that pauses a clock, for what its law allows alone."""
    reasons = tuple((code, said(PAUSE_REASONS[code])) for code in clock.pauses)

    def work(given: Answers) -> Work:
        why = given.line("why") or clock.pauses[0]
        on = here.moment(given.day("on"), clock.started_at)
        command = PauseClock(clock.id, why, given.line("reason"), on)
        return partial(pause_clock, command)

    asks = [
        Ask(
            "reason",
            say("What we wait for, and whom we asked"),
            Kind.LONG,
            required=True,
        ),
        _on(say("Since when")),
    ]
    if len(reasons) > 1:
        why = Ask(
            "why",
            say("Why it stands still"),
            Kind.ONE_OF if len(reasons) <= _SIDE_BY_SIDE else Kind.CHOICE,
            clock.pauses[0],
            picks=reasons,
            required=True,
        )
        asks.insert(0, why)
    return _form(
        "pause",
        clock,
        say("Pause: {clock}"),
        asks,
        (say("Pause"), say("Paused; the time stands still")),
        work,
        permits(clock),
    )


def resume_form(clock: ClockLine, here: Here) -> Form:
    """Return the form that lets a clock run on."""

    def work(given: Answers) -> Work:
        on = here.moment(given.day("on"), clock.started_at)
        return partial(resume_clock, ResumeClock(clock.id, on, given.words("words")))

    return _form(
        "resume",
        clock,
        say("Let it run on: {clock}"),
        (
            Ask("words", say("What came"), hint=say("May stay empty")),
            _on(say("When it came")),
        ),
        (say("Let it run on"), say("The time runs on")),
        work,
        say("The days it stood still are added to its last day."),
    )


def extend_form(clock: ClockLine) -> Form:
    """Return the form that claims the longer period."""
    asks = [Ask("reason", say("Why it needs longer"), Kind.LONG, required=True)]
    if clock.kind in _COMPLAINT:
        asks.append(
            Ask(
                "ombudsman_told",
                say("The ombudsman"),
                Kind.TICKS,
                picks=((_TOLD, say("The letter gives the ombudsman's details")),),
            )
        )

    def work(given: Answers) -> Work:
        told = _TOLD in given.ticks("ombudsman_told")
        command = ExtendClock(clock.id, given.line("reason"), ombudsman_told=told)
        return partial(extend_clock, command)

    return _form(
        "extend",
        clock,
        say("Extend: {clock}"),
        asks,
        (
            say("Extend"),
            say("Extended; the letter with the new day is to be written"),
        ),
        work,
        permits(clock),
    )


def restart_form(clock: ClockLine, here: Here) -> Form:
    """Return the form by which a clarification begins a clock again."""

    def work(given: Answers) -> Work:
        on = here.moment(given.day("on"), clock.started_at)
        return partial(restart_clock, RestartClock(clock.id, given.line("reason"), on))

    return _form(
        "restart",
        clock,
        say("Begin again: {clock}"),
        (
            Ask("reason", say("What was clarified"), required=True),
            _on(say("When it came")),
        ),
        (say("Begin again"), say("The time begins again from that day")),
        work,
        permits(clock),
    )


def meet_form(clock: ClockLine, here: Here) -> Form:
    """Return the form of what a clock asked for, once it is done."""

    def work(given: Answers) -> Work:
        on = here.moment(given.day("on"), clock.started_at)
        return partial(meet_clock, MeetClock(clock.id, given.line("words"), on))

    return _form(
        "meet",
        clock,
        say("Done: {clock}"),
        (Ask("words", say("What was done"), required=True), _on(say("When"))),
        (say("It is done"), say("Met; what follows from it has begun")),
        work,
    )


def running(page: CasePage) -> tuple[ClockLine, ...]:
    """Return the clocks that run or are paused, the first to run out first."""
    alive = [one for one in page.clocks if one.state in {"running", "paused"}]
    return tuple(sorted(alive, key=lambda one: (one.state == "paused", one.due_at)))


def _on(label: str) -> Ask:
    return Ask(
        "on", label, Kind.DAY, hint=say("Empty for now; else a day that has been")
    )


def _form(
    deed: str,
    clock: ClockLine,
    title: str,
    asks: Iterable[Ask],
    says: tuple[str, str],
    work: Callable[[Answers], Work],
    note: str = "",
) -> Form:
    """Return the form of one deed to a clock; *says* its button and its toast."""
    save, done = says
    return Form(
        f"case.{deed}/{clock.id}",
        title.format(clock=clock_name(clock.kind)),
        tuple(asks),
        save,
        work,
        done,
        note=note,
    )
