"""The lists of the post room as parts of a page: lines, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from db.actor import Actor
from db.clock import Clock, uk_date
from db.domain.permissions import Action
from db.domain.post.retention import Obstacle
from db.domain.post.states import BatchState
from db.domain.spoken import spoken_moment
from db.queries.post.batches import BatchLine
from db.queries.post.paper import PaperGone, PaperLine
from db.queries.post.set_aside import AsideLine
from db.queries.teams import TeamLine
from db.store.documents import Documents
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.postroom.forms.aside_forms import aside_steps
from desktop.postroom.forms.batch_forms import (
    ask_form,
    begin_form,
    destroy_form,
    hold_form,
    place_form,
)
from desktop.postroom.forms.sheet_forms import sheets_form
from desktop.postroom.forms.two_people import See
from desktop.postroom.keeping_parts import keeping_parts
from desktop.postroom.register_parts import (
    late_part,
    register_parts,
    urgent_parts,
)
from desktop.postroom.shelves import Shelf, Shelves
from desktop.postroom.wording import (
    BATCH_STATE_NAMES,
    OBSTACLE_NAMES,
    REASON_NAMES,
    day_words,
    joined,
    name_of,
    say,
    team_name,
)
from desktop.runtime.post_words import SOURCE_NAMES
from widgets.said import language, said


def parts_of(
    shelf: Shelf,
    held: Shelves,
    clock: Clock,
    see: See,
    documents: Documents,
    actor: Actor,
) -> list[Part]:
    """Return what a list shows to *actor*."""
    now = clock()
    made: dict[Shelf, Callable[[], list[Part]]] = {
        Shelf.BATCHES: lambda: _batches(held, now, actor),
        Shelf.REGISTER: lambda: register_parts(held, clock, see, actor),
        Shelf.URGENT: lambda: urgent_parts(held, clock, see, actor),
        Shelf.LATE: lambda: [late_part(held, now, see, actor)],
        Shelf.ASIDE: lambda: [aside_part(held.aside, now, documents, actor)],
        Shelf.PAPER: lambda: _paper(held, now, see, actor),
        Shelf.KEEPING: lambda: keeping_parts(held.keeping, actor, now),
        Shelf.SUSPECT: lambda: _suspect(held),
    }
    return made[shelf]() if shelf in made else []


def _batches(held: Shelves, now: datetime, actor: Actor) -> list[Part]:
    working = [b for b in held.batches if b.state != BatchState.RECONCILED.value]
    done = [b for b in held.batches if b.state == BatchState.RECONCILED.value]
    steps: list[Step] = []
    if actor.may(Action.OPEN_POST):
        steps.append(OpenForm(say("Open a batch"), begin_form(uk_date(now)), "B"))
    if actor.may(Action.CAPTURE_PAGES):
        sheets = sheets_form(held.teams, uk_date(now))
        steps.append(OpenForm(sheets.title, sheets, "P"))
    first = Part(
        "working",
        say("In work"),
        tuple(_batch(one, now) for one in working),
        tuple(steps),
        empty=say("No batch is open. Open one for each bag or mailbox: press B."),
    )
    if not done:
        return [first]
    second = Part("done", say("Counted"), tuple(_batch(one, now) for one in done))
    return [first, second]


def _batch(one: BatchLine, now: datetime) -> Line:
    came = day_words(one.received_on, now)
    words = say("{source}, received {day}").format(
        source=name_of(SOURCE_NAMES, one.source), day=came
    )
    counted = [
        (say("{n} pages"), one.pages),
        (say("{n} documents"), one.documents),
        (say("{n} not filed"), one.unfiled),
        (say("{n} set aside"), one.set_aside),
        (say("{n} still coming"), one.coming),
    ]
    alone = {say("{n} pages"): say("1 page"), say("{n} documents"): say("1 document")}
    figures = [
        alone[text] if n == 1 and text in alone else text.format(n=f"{n:,}")
        for text, n in counted
        if n
    ]
    tone = "neutral" if one.state == BatchState.RECONCILED.value else "info"
    return Line(
        words,
        joined(one.reference, *figures),
        (Go(say("Show"), "batch", one.id),),
        name_of(BATCH_STATE_NAMES, one.state),
        tone,
    )


def aside_part(
    items: tuple[AsideLine, ...], now: datetime, documents: Documents, actor: Actor
) -> Part:
    """Return what was set aside, why, and what to do about it."""
    return Part(
        "aside",
        say("Set aside"),
        tuple(_aside(one, now, documents, actor) for one in items),
        empty=say("Nothing is set aside."),
    )


def _aside(one: AsideLine, now: datetime, documents: Documents, actor: Actor) -> Line:
    why, do = REASON_NAMES.get(one.reason, (one.reason, ""))
    when = spoken_moment(one.made_at, now, language())
    name = one.name or one.reference or say("A page")
    if one.page is not None:
        name = say("{name}, page {n}").format(name=name, n=one.page)
    return Line(
        f"{name}: {said(why)}",
        joined(one.reference if one.page is not None else None, said(do), when),
        aside_steps(one, documents, actor),
    )


def _paper(held: Shelves, now: datetime, see: See, actor: Actor) -> list[Part]:
    lines = []
    for one in held.paper:
        came = day_words(one.received_on, now)
        stays = [_obstacle(code, one, now) for code in one.obstacles]
        steps: list[Step] = [Go(say("Show"), "batch", one.batch_id)]
        steps += _paper_steps(one, see, actor, may_go=not stays)
        words = say("Paper received {day}").format(day=came)
        badge = say("Has to stay") if stays else say("May go")
        asked, lifted = None, None
        if one.state == "asked":
            asked = say("asked by {name}").format(name=one.asker or say("the program"))
            badge = badge if stays else say("Waits for a second person")
        if one.lifted_reason is not None and one.hold_reason is None:
            lifted = say("its hold was lifted by {name}: {why}").format(
                name=one.lifted_by or say("the program"), why=one.lifted_reason
            )
        lines.append(
            Line(
                joined(words, one.place),
                joined(one.reference, *stays, asked, lifted),
                tuple(steps),
                badge,
                "warning" if stays or asked else "success",
            )
        )
    here = Part(
        "paper",
        say("Paper that is still here"),
        tuple(lines),
        empty=say("No counted batch has paper left."),
    )
    if not held.paper_gone:
        return [here]
    gone = tuple(_paper_gone(one, now) for one in held.paper_gone)
    return [here, Part("paper_gone", say("Destroyed"), gone)]


def _paper_gone(one: PaperGone, now: datetime) -> Line:
    """Return the record of paper that was destroyed."""
    words = say("Paper received {day}").format(day=day_words(one.received_on, now))
    when = ""
    if one.destroyed_at is not None:
        when = spoken_moment(one.destroyed_at, now, language())
    by = say("destroyed {when} by {name}, seen by {other}").format(
        when=when,
        name=one.destroyed_by or say("the program"),
        other=one.seen_by or say("the program"),
    )
    asked = say("asked by {name}").format(name=one.asked_by or say("the program"))
    show = (Go(say("Show"), "batch", one.batch_id),)
    return Line(words, joined(one.reference, one.method, by, asked), show)


def _paper_steps(
    one: PaperLine, see: See, actor: Actor, *, may_go: bool
) -> Iterator[Step]:
    """Offer what *actor* may do with the paper of a batch."""
    if may_go and actor.may(Action.ASK_DESTRUCTION):
        if one.state == "asked":
            yield OpenForm(say("Destroyed"), destroy_form(one, see))
        else:
            yield OpenForm(say("Ask for its destruction"), ask_form(one))
    if actor.may(Action.RECONCILE_POST):
        place = place_form(one)
        yield OpenForm(place.title, place)
    if actor.may(Action.HOLD_DOCUMENT):
        hold = hold_form(one)
        yield OpenForm(hold.title, hold)


def _obstacle(code: str, one: PaperLine, now: datetime) -> str:
    if code == Obstacle.TOO_EARLY:
        until = day_words(one.destroy_from, now)
        return say("It is kept until {day}").format(day=until)
    if code == Obstacle.HELD:
        held = say("It is held: {why}").format(why=one.hold_reason)
        by = say("held by {name}").format(name=one.held_by) if one.held_by else None
        return joined(held, by)
    return name_of(OBSTACLE_NAMES, code)


def _suspect(held: Shelves) -> list[Part]:
    """Return what to do about a package that may be dangerous.

    Source: National Counter Terrorism Security Office, ProtectUK, "Mail
    handling"; NHS and police advice on letters with powder.
    """
    do = (
        say("Leave it where it lies. Don't move, open, shake or smell it."),
        say("Don't use phones or radios beside it; step away first."),
        say("Get everybody out of the room, close doors and windows behind you."),
        say(
            "Powder or a smell: have the air conditioning turned off; wash your hands."
        ),
        say("Ring 999. Say what it looks like, where it lies, who touched it."),
        say("Stay near, outside, for the police; let nobody in again."),
    )
    ring = [Line("999", say("Police, first"), label=say("Emergency"))]
    ring += [
        Line(one.phone or "", _out_of_hours(one), label=team_name(one))
        for one in sorted(held.teams, key=lambda one: one.code not in RING[:1])
        if one.code in RING and (one.phone or one.out_of_hours)
    ]
    signs = say(
        "Grease, powder, wires, a smell, too many stamps, no sender, "
        "lopsided, a wrong or strange address."
    )
    return [
        Part("do", say("What to do now"), tuple(Line(words) for words in do)),
        Part("ring", say("Whom to ring"), tuple(ring)),
        Part(
            "signs",
            say("What makes a package suspect"),
            (Line(signs),),
            note=say("When all is safe, enter it in the register: U."),
        ),
    ]


def _out_of_hours(team: TeamLine) -> str:
    if not team.out_of_hours:
        return ""
    return say("Out of hours: {number}").format(number=team.out_of_hours)


RING: Final = ("facilities", "community-safety")
"""The teams that are rung about a suspect package, in that order."""
