"""Print runs in words: what waits, the runs, and one run part by part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from db.actor import Actor
from db.domain.letters.states import LetterState, LetterUrgency, RunState
from db.domain.permissions import Action
from db.domain.spoken import spoken_date
from db.queries.letters.queue import LetterLine, QueueCount, RunLine, RunStep
from desktop.forms.form import Line, Part
from desktop.letters.forms.run_forms import run_steps_of
from desktop.letters.pick_paper import envelope_name
from desktop.letters.run_printing import PrinterHere
from desktop.letters.run_seen import RunSeen
from desktop.letters.wording import (
    FORMATS,
    RUN_NAMES,
    URGENCY_NAMES,
    joined,
    moment,
    name_of,
    say,
)
from desktop.runtime.printing import AtPrinter
from widgets.colours import Tone
from widgets.row_model import Keyed
from widgets.rows import TwoLineRow
from widgets.said import language

_OVER: Final = frozenset({RunState.SENT, RunState.CANCELLED})
STEP_NAMES: Final[Mapping[str, str]] = {
    "printed": "Printed",
    "reprinted": "Printed again",
    "not_printed": "Not printed",
    "taken_out": "Taken out",
}
"""What was done to a run that is worth a line of its own."""
OUT_NAMES: Final[Mapping[str, str]] = {
    "returned": "post came back from its address",
    "cancelled": "it is not to be sent",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """The letters of the queue that a row stands for; no urgency is all of them."""

    urgency: str | None = None
    envelope: str | None = None
    few_eyes: bool = False


def runs_rows(
    waiting: tuple[QueueCount, ...], runs: tuple[RunLine, ...], now: datetime
) -> list[Keyed | str]:
    """Return what waits by urgency and envelope, and the runs, newest first."""
    rows: list[Keyed | str] = []
    if waiting:
        rows.append(say("Waiting to be gathered"))
        rows += [_waiting(one) for one in waiting]
    for title, over in ((say("Under way"), False), (say("Over"), True)):
        some = [_run(one, now) for one in runs if (one.state in _OVER) == over]
        rows += [title, *some] if some else []
    return rows


def _waiting(one: QueueCount) -> TwoLineRow:
    today = one.urgency == LetterUrgency.TODAY
    few = say("Restricted or protected: a run of their own")
    return TwoLineRow(
        Waiting(one.urgency, one.envelope, one.few_eyes),
        joined(name_of(URGENCY_NAMES, one.urgency), envelope_name(one.envelope)),
        few if one.few_eyes else say("Enter gathers these alone"),
        say("Letters: {n}").format(n=f"{one.letters:,}"),
        "",
        Tone.WARNING if today else Tone.NEUTRAL,
    )


def _run(one: RunLine, now: datetime) -> TwoLineRow:
    done = one.state in _OVER
    asked = one.state is RunState.TO_CONFIRM
    waits = one.sensitive and not one.confirmed_by and not done and not asked
    return TwoLineRow(
        one.id,
        state_name(one),
        joined(one.reference, moment(one.sent_at or one.made_at, now)),
        say("Letters: {n}").format(n=f"{one.letters:,}"),
        say("For a second person") if waits else "",
        Tone.NEUTRAL if done else Tone.INFO,
    )


def state_name(one: RunLine) -> str:
    """Return where a run is, in a word or two."""
    if one.state is RunState.TO_CONFIRM and one.confirmed_by is not None:
        return say("Can be released")
    return name_of(RUN_NAMES, one.state)


def letter_rows(letters: tuple[LetterLine, ...]) -> list[Keyed | str]:
    """Return the letters of a run in the order of printing."""
    return [_letter(one) for one in letters]


def _letter(one: LetterLine) -> TwoLineRow:
    gone = one.state not in {
        *(LetterState.QUEUED, LetterState.RELEASED, LetterState.SENT),
    }
    form = name_of(FORMATS, one.format) if one.format != "standard" else ""
    thick = one.sheets is not None and one.sheets > 1
    sheets = say("Sheets: {n}").format(n=one.sheets) if thick else ""
    folded = say("Folded") if one.ticked_at else ""
    careful = say("Sensitive") if one.sensitive else ""
    return TwoLineRow(
        one.id,
        f"{one.position}. {one.title}",
        joined(one.person, one.reference),
        say("Taken out") if gone else folded,
        joined(envelope_name(one.envelope), sheets, form, careful),
        Tone.WARNING if gone else Tone.SUCCESS if folded else Tone.NEUTRAL,
    )


def run_parts(
    seen: RunSeen,
    actor: Actor,
    now: datetime,
    printers: tuple[PrinterHere, ...],
    at: Mapping[str, AtPrinter],
) -> list[Part]:
    """Return a run part by part, with what *actor* may do."""
    steps = run_steps_of(seen, actor, printers, now)
    facts = (*_facts(seen, now), *_at_printers(seen, at))
    parts = [Part("run", say("This run"), facts, steps)]
    ready = tuple(_ready(seen))
    if ready:
        parts.append(Part("ready", say("Lay ready"), ready))
    return parts


def _facts(seen: RunSeen, now: datetime) -> Iterator[Line]:
    line = seen.line
    if line.dated_on is not None:
        day = spoken_date(line.dated_on, language(), weekday=True)
        yield Line(day, label=say("Dated"))
    if line.cut_off_at is not None and line.state not in _OVER:
        yield Line(moment(line.cut_off_at, now), label=say("Can be cancelled until"))
    for one in seen.steps:
        if one.kind in STEP_NAMES:
            yield _step(one, now)
    if line.sent_at is not None:
        yield Line(moment(line.sent_at, now), label=say("Sent"))


def _at_printers(seen: RunSeen, at: Mapping[str, AtPrinter]) -> Iterator[Line]:
    """Say what a printer has not done yet, and what it says of itself."""
    for one in seen.waiting(at):
        there = at[one.printer or ""]
        stopped = say("The printer stopped") if there.stopped else ""
        yield Line(
            joined(_which(one), stopped, there.says),
            label=say("Waits at the printer"),
            tone=Tone.WARNING,
        )


def _which(one: RunStep) -> str:
    begun, end = one.from_position or 1, one.to_position or 1
    words = say("letter {n}") if begun == end else say("letters {n} to {m}")
    return words.format(n=f"{begun:,}", m=f"{end:,}")


def _step(one: RunStep, now: datetime) -> Line:
    why = name_of(OUT_NAMES, one.facts.get("why"))
    folded = say("it was folded: look for it") if one.facts.get("folded") else ""
    code = str(one.facts.get("reference", ""))
    return Line(
        joined(moment(one.at, now), one.printer, _which(one), code, why, folded),
        label=name_of(STEP_NAMES, one.kind),
        tone=Tone.WARNING if one.kind == "taken_out" else Tone.NEUTRAL,
    )


def _ready(seen: RunSeen) -> Iterator[Line]:
    pick = seen.pick
    for key, count in sorted(pick.envelopes.items()):
        label = say("Envelopes, {kind}").format(kind=envelope_name(key))
        yield Line(f"{count:,}", label=label)
    for name, count in sorted(pick.enclosures.items()):
        yield Line(f"{count:,}", label=name)
    for key, count in sorted(pick.sheets.items()):
        if count:
            label = say("Sheets, {kind}").format(kind=name_of(FORMATS, key).lower())
            yield Line(f"{count:,}", label=label)


def what_now(seen: RunSeen, actor: Actor) -> tuple[str, str]:
    """Return the next step of a run by its key, and what the button says.

    Nothing where nobody, or somebody else, has to do something.
    """
    line = seen.line
    if line.state in {RunState.GATHERED, RunState.TO_CONFIRM, RunState.RELEASING}:
        return _before_paper(line, actor)
    if line.state is RunState.CANCELLING and actor.may(Action.RELEASE_RUN):
        return "give_up", say("Go on putting letters back")
    if line.state is RunState.RELEASED and actor.may(Action.TICK_LETTERS):
        if line.printed_at is None:
            return "print", say("Print")
        if seen.unprinted is not None:
            words = say("Go on printing from letter {n}")
            return "print", words.format(n=f"{seen.unprinted:,}")
        return "send", say("All is out")
    return "", ""


def _before_paper(line: RunLine, actor: Actor) -> tuple[str, str]:
    may, looked = actor.may(Action.RELEASE_RUN), line.confirmed_by is not None
    if line.state is RunState.RELEASING:
        return ("release", say("Go on making it")) if may else ("", "")
    if not line.sensitive or looked:
        return ("release", say("Release")) if may else ("", "")
    if line.state is RunState.GATHERED:
        return ("ask", say("Ask a second person")) if may else ("", "")
    other = line.asked_by != actor.staff_id
    if other and actor.may(Action.CONFIRM_RUN):
        return "confirm", say("It may go")
    return "", ""


def state_words(seen: RunSeen, actor: Actor) -> str:
    """Return where a run is, and what it waits for."""
    line, pick = seen.line, seen.pick
    waits = ""
    if line.state is RunState.RELEASED and seen.unsure is not None:
        begin, end = seen.unsure
        words = say(
            "It is not known whether letters {n} to {m} reached the printer. Look "
            "there before you print them again."
        )
        waits = words.format(n=f"{begin:,}", m=f"{end:,}")
    if line.state is RunState.TO_CONFIRM:
        mine = line.asked_by == actor.staff_id and line.confirmed_by is None
        waits = say("Somebody else has to look at it first.") if mine else ""
    count = say("Letters: {n}").format(n=f"{pick.letters:,}")
    sheets = say("Sheets: {n}").format(n=f"{line.sheets:,}") if line.sheets else ""
    return joined(state_name(line), count, sheets, waits)
