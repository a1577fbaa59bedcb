"""The registers as parts of a page: what is here, what has left, in whose hands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from db.actor import Actor
from db.clock import Clock, uk_date
from db.domain.permissions import Action
from db.domain.post.custody import CustodyKind
from db.domain.post.register import EntryKind, Witness
from db.domain.spoken import spoken_moment
from db.queries.post.handed_over import HandedLine
from db.queries.post.register import CustodyLine, EntryLine
from desktop.forms.form import Line, OpenForm, Part, Step
from desktop.postroom.forms.custody_forms import steps_of
from desktop.postroom.forms.register_forms import LETTERS, entry_form, urgent_form
from desktop.postroom.forms.two_people import See
from desktop.postroom.shelves import Shelves
from desktop.postroom.wording import (
    DOUBT_NAMES,
    ENTRY_STATE_NAMES,
    day_words,
    joined,
    name_of,
    pounds,
    say,
    urgent_name,
)
from desktop.runtime.post_words import KIND_NAMES
from widgets.said import language, said

_HAND_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        CustodyKind.MOVED: "moved to {place}",
        CustodyKind.COPIED: "copied",
        CustodyKind.HANDED_OVER: "handed to {name}",
        CustodyKind.BANKED: "to the cashier, receipt {number}",
        CustodyKind.RETURNED: "given back to {name}",
        CustodyKind.ACKNOWLEDGED: "it arrived",
        CustodyKind.FORWARDED: "sent on to {name}",
        CustodyKind.DISCREPANCY: "does not agree",
    }
)
"""What happened to an entry, but for its own beginning and who saw it."""

_KINDS: Final = frozenset(kind.value for kind in CustodyKind)


def register_parts(held: Shelves, clock: Clock, see: See, actor: Actor) -> list[Part]:
    """Return what came and is here, and what has left."""
    batch = held.newest_open()
    inside = batch.id if batch is not None else None
    enter = tuple(
        OpenForm(
            name_of(KIND_NAMES, kind.value),
            entry_form(kind, see, clock, inside),
            letter,
        )
        for letter, kind in LETTERS.items()
    )
    sought_id = held.entry.id if held.entry is not None else None
    here = [e for e in held.entries if e.id != sought_id]
    gone = [e for e in held.gone if e.id != sought_id]
    waits = [e for e in here if e.witness == Witness.NEEDED.value]
    rest = [e for e in here if e.witness != Witness.NEEDED.value]
    now = clock()
    parts = []
    if held.entry is not None:
        sought = _entry(held.entry, held, now, see, actor)
        parts.append(Part("found", say("What you looked for"), (sought,)))
    if actor.may(Action.REGISTER_POST):
        asked = Line(say("What is it?"), "", enter)
        parts.append(Part("enter", say("Enter what came"), (asked,)))
    if waits:
        parts.append(
            Part(
                "waits",
                say("Wait for a second person"),
                tuple(_entry(one, held, now, see, actor) for one in waits),
            )
        )
    parts.append(
        Part(
            "here",
            say("Here now"),
            tuple(_entry(one, held, now, see, actor) for one in rest),
            empty=say("Nothing is here. What is entered stays until it has left."),
        )
    )
    if gone:
        lines = tuple(_entry(one, held, now, see, actor) for one in gone)
        parts.append(Part("gone", say("Left, the last first"), lines))
    return parts


def late_part(held: Shelves, now: datetime, see: See, actor: Actor) -> Part:
    """Return what is here for too long."""
    return Part(
        "late",
        say("Open for more than a working day"),
        tuple(_entry(one, held, now, see, actor) for one in held.late),
        empty=say("Nothing is open too long."),
    )


def _entry(
    one: EntryLine, held: Shelves, now: datetime, see: See, actor: Actor
) -> Line:
    kind = name_of(KIND_NAMES, one.kind)
    if one.urgent:
        kind = urgent_name(one.urgent)
    about = joined(
        one.tracking,
        one.what,
        pounds(one.amount_pence) if one.amount_pence is not None else None,
        one.payer,
        one.addressee,
        one.person_name if one.person_name != one.payer else None,
    )
    came = (
        spoken_moment(one.received_at, now, language())
        if one.received_at is not None
        else day_words(one.received_on, now)
    )
    doubt = name_of(DOUBT_NAMES, one.tracking_doubt) if one.tracking_doubt else None
    by = say("entered by {name}").format(name=one.made_by_name or say("the program"))
    seen = (
        say("seen by {name}").format(name=one.witness_name)
        if one.witness_name
        else None
    )
    brought = (
        say("brought by {name}").format(name=one.server_name)
        if one.server_name
        else None
    )
    hands = [_step(step, now) for step in held.custody.get(one.id, ())]
    badge, tone = name_of(ENTRY_STATE_NAMES, one.state), "neutral"
    if one.witness == Witness.NEEDED.value:
        badge, tone = say("One person so far"), "warning"
    elif doubt is not None:
        badge, tone = say("Check the number"), "warning"
    return Line(
        f"{kind}: {about}" if about else kind,
        joined(one.reference, came, brought, one.location, by, seen, doubt, *hands),
        steps_of(one, see, actor) if one.closed_at is None else (),
        badge,
        tone,
    )


def urgent_parts(held: Shelves, clock: Clock, see: See, actor: Actor) -> list[Part]:
    """Return who has what could not wait: nobody yet, since today, from before."""
    now = clock()
    today = uk_date(now)
    batch = held.newest_open()
    steps: tuple[Step, ...] = ()
    if actor.may(Action.REGISTER_POST):
        form = urgent_form(clock, batch.id if batch is not None else None)
        steps = (OpenForm(form.title, form, "U"),)
    here = [e for e in held.entries if e.kind == EntryKind.URGENT.value]
    fresh = [one for one in held.handed if uk_date(one.at) == today]
    older = [one for one in held.handed if uk_date(one.at) != today]
    nothing = say("Nothing urgent was handed over before.")
    if held.sought:
        nothing = say("Nothing urgent has these words.")
    parts = [
        Part(
            "handed",
            say("Handed over today"),
            tuple(_handed(one, now) for one in fresh),
            steps,
            empty=say("Nothing urgent was handed over today."),
        ),
        Part(
            "before",
            say("Handed over before"),
            tuple(_handed(one, now) for one in older),
            empty=nothing,
            note=say("More stand behind these. Type a word to find them.")
            if held.more_handed
            else "",
        ),
    ]
    if here:
        nobody = Part(
            "urgent",
            say("Nobody has it yet"),
            tuple(_entry(one, held, now, see, actor) for one in here),
        )
        parts.insert(0, nobody)
    return parts


def _handed(one: HandedLine, now: datetime) -> Line:
    """Return who has an urgent thing, since when, and who gave it to them."""
    kind = urgent_name(one.urgent)
    about = joined(kind, one.what)
    whom = one.to_name or say("somebody who was not named")
    has = say("{name} has it") if not one.forwarded else say("Sent on to {name}")
    when = spoken_moment(one.at, now, language())
    by = say("handed over {when} by {name}")
    given = by.format(when=when, name=one.by_name or say("the program"))
    came = (
        spoken_moment(one.received_at, now, language())
        if one.received_at is not None
        else day_words(one.received_on, now)
    )
    came = say("came {when}").format(when=came)
    brought = None
    if one.server_name:
        brought = say("brought by {name}").format(name=one.server_name)
    return Line(
        has.format(name=whom), joined(given, came, brought, one.reference), label=about
    )


def _step(step: CustodyLine, now: datetime) -> str | None:
    """Return what happened, when and by whom; None for what stands there anyway."""
    told = _HAND_NAMES.get(CustodyKind(step.kind)) if step.kind in _KINDS else None
    if told is None:
        return None
    done = said(told).format(
        place=step.location or "",
        name=step.to_name or say("their owner"),
        number=step.tracking or "",
    )
    if step.words:
        done = f"{done} ({step.words})"
    if step.kind == CustodyKind.RETURNED and step.tracking:
        done = f"{done} ({step.tracking})"
    who = step.by_name or say("the program")
    if step.witness_name:
        who = say("{one} and {other}").format(one=who, other=step.witness_name)
    when = spoken_moment(step.at, now, language())
    return say("{done} {when}, by {who}").format(when=when, done=done, who=who)
