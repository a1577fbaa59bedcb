"""The letters room's lists as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from db.domain.letters.states import Delivery, LetterState, LetterUrgency
from db.domain.names import fold
from db.queries.letters.one import AskedLetter
from db.queries.letters.queue import LetterLine
from db.queries.letters.templates import Offered, answering
from desktop.letters.shelves import Shelf, Shelves
from desktop.letters.wording import (
    DELIVERY_NAMES,
    FORMATS,
    in_language,
    joined,
    moment,
    name_of,
    say,
)
from widgets.colours import Tone
from widgets.row_model import Keyed
from widgets.rows import FolderRow, TwoLineRow

ASKED_NAMES: Final = {
    "acknowledgement": "Acknowledgement",
    "extension": "It takes longer",
    "refusal": "Refusal",
    "answer": "Answer",
    "update": "How it stands",
    "appointment": "Appointment",
    "no_access": "Nobody was in",
    "closing": "It is closed",
    "feedback": "How did we do?",
}
"""What a case asks for, by its kind."""


def shelf_name(shelf: Shelf) -> str:
    """Return what a list is called."""
    return {
        Shelf.NEW: say("Write a letter"),
        Shelf.ASKED: say("Asked for by cases"),
        Shelf.DRAFTS: say("Drafts"),
        Shelf.QUEUE: say("To print"),
        Shelf.HELD: say("Held"),
        Shelf.HERE: say("To be collected"),
        Shelf.SENT: say("Sent"),
        Shelf.RUNS: say("Print runs"),
        Shelf.SUPPLY: say("From the supplier"),
        Shelf.BATCHES: say("Letters for a list"),
        Shelf.TEMPLATES: say("Templates"),
    }[shelf]


def nothing(shelf: Shelf) -> str:
    """Return what an empty list says."""
    return {
        Shelf.NEW: say("No template has these words."),
        Shelf.ASKED: say("No case waits for a letter."),
        Shelf.DRAFTS: say("No draft lies here. Begin one from a case or a person."),
        Shelf.QUEUE: say("Nothing waits to be printed."),
        Shelf.HELD: say("Nothing is held."),
        Shelf.HERE: say("Nothing waits to be collected."),
        Shelf.SENT: say("Nothing has been sent yet."),
        Shelf.RUNS: "",
        Shelf.SUPPLY: "",
        Shelf.BATCHES: "",
        Shelf.TEMPLATES: "",
    }[shelf]


def folders(held: Shelves) -> list[FolderRow | str]:
    """Return the lists of the room with what waits in each."""
    rows: list[FolderRow | str] = []
    groups = (
        (say("Write"), (Shelf.NEW, Shelf.BATCHES, Shelf.ASKED, Shelf.DRAFTS)),
        (
            say("On their way"),
            (
                *(Shelf.QUEUE, Shelf.RUNS, Shelf.SUPPLY, Shelf.HELD),
                *(Shelf.HERE, Shelf.SENT),
            ),
        ),
        (say("What they are made of"), (Shelf.TEMPLATES,)),
    )
    for title, shelves in groups:
        rows.append(title)
        rows += [
            FolderRow(shelf.value, shelf_name(shelf), held.count(shelf))
            for shelf in shelves
        ]
    return rows


def rows_of(
    shelf: Shelf,
    held: Shelves,
    now: datetime,
    sought: str = "",
    asked_for: Sequence[AskedLetter] = (),
) -> list[Keyed | str]:
    """Return the rows of a list; of templates those that have the words *sought*.

    *asked_for*: what the case that is written about asks for; it is offered first.
    """
    if shelf is Shelf.NEW:
        first = list(_asked_for(asked_for, held.offered, now, sought))
        return first + list(_offered(held.offered, sought))
    if shelf is Shelf.ASKED:
        return [_asked(one, now) for one in held.asked]
    return [_letter(one, now) for one in held.letters.get(shelf, ())]


def _offered(offered: tuple[Offered, ...], sought: str) -> Iterator[Keyed | str]:
    words, area = fold(sought).split(), None
    for one in offered:
        title, kind = in_language(one.title, one.title_cy), one.code.replace("-", " ")
        found_by = fold(f"{title} {one.title} {one.area} {kind}")
        if not all(word in found_by for word in words):
            continue
        if one.area != area:
            area = one.area
            yield area
        yield TwoLineRow(one.code, title, kind, say("Ours") if one.ours else "")


def _asked_for(
    asked: Sequence[AskedLetter],
    offered: tuple[Offered, ...],
    now: datetime,
    sought: str,
) -> Iterator[Keyed | str]:
    """Give what a case asks for, each as the template that answers it."""
    words, headed = fold(sought).split(), False
    for one in asked:
        name = name_of(ASKED_NAMES, one.kind)
        by = answering(offered, one.kinds)
        title = in_language(by.title, by.title_cy) if by else name
        if not all(word in fold(f"{title} {name}") for word in words):
            continue
        if not headed:
            headed = True
            yield say("Asked for by this case")
        state = say("No template answers it") if by is None else ""
        yield TwoLineRow(
            one.id,
            title,
            name,
            say("Draft") if one.draft_id else state,
            moment(one.asked_at, now),
        )


def _asked(one: AskedLetter, now: datetime) -> TwoLineRow:
    name = name_of(ASKED_NAMES, one.kind)
    draft = say("Draft") if one.draft_id else ""
    return TwoLineRow(one.id, name, one.case, moment(one.asked_at, now), draft)


def _held(one: LetterLine) -> str | None:
    """Return why a letter is held, if it is."""
    if one.state is LetterState.HELD and one.held_reason == "returned":
        return say("Mail came back from this address")
    return one.held_words


def _letter(one: LetterLine, now: datetime) -> TwoLineRow:
    way = name_of(DELIVERY_NAMES, one.delivery)
    form = name_of(FORMATS, one.format) if one.format != "standard" else ""
    today = one.urgency == LetterUrgency.TODAY
    posted = one.delivery in {Delivery.POST, Delivery.CARE_OF}
    return TwoLineRow(
        one.id,
        one.title,
        joined(one.person, _held(one) or one.reference),
        say("Today") if today and posted else way,
        joined(form, moment(one.queued_at or one.made_at, now)),
        Tone.WARNING if today and posted else Tone.NEUTRAL,
    )
