"""The letters of a case: what it asks for, and where those about it are."""

from __future__ import annotations

from collections.abc import Iterator

from db.domain.case_names import LETTER_NAMES
from db.domain.letters.names import DELIVERY_NAMES, STATE_NAMES
from db.domain.letters.states import LetterState
from db.domain.permissions import Action
from db.queries.casework.page_rows import CasePage
from db.queries.letters.one import AskedLetter
from db.queries.letters.queue import LetterLine
from desktop.casework.forms.here import Here
from desktop.casework.page_words import called
from desktop.casework.wording import moment_words, say
from desktop.forms.form import Go, Line, Part, Step
from desktop.forms.words import joined
from widgets.colours import Tone

_TONES = {
    LetterState.HELD: Tone.WARNING,
    LetterState.RETURNED: Tone.DANGER,
    LetterState.SENT: Tone.SUCCESS,
    LetterState.COLLECTED: Tone.SUCCESS,
}


def letters_part(case: CasePage, here: Here) -> Part | None:
    """Return what a case asks for, then the letters about it, the newest first."""
    del case  # its letters are read beside it
    lines = tuple(_lines(here))
    return Part("letters", say("Letters"), lines) if lines else None


def _lines(here: Here) -> Iterator[Line]:
    for asked in here.beside.asked:
        if asked.draft_id is None:
            yield _asked(asked, here)
    for letter in here.beside.letters:
        yield _letter(letter, here)


def _asked(one: AskedLetter, here: Here) -> Line:
    steps: tuple[Step, ...] = ()
    if here.may(Action.WRITE_LETTER):
        steps = (Go(say("Write"), "asked_letter", one.id),)
    when = moment_words(one.asked_at, here.now)
    badge = say("To be written")
    return Line(called(one.kind, LETTER_NAMES), when, steps, badge, Tone.WARNING.value)


def _letter(one: LetterLine, here: Here) -> Line:
    steps: tuple[Step, ...] = ()
    if here.may(Action.VIEW_LETTERS):
        steps = (Go(say("Open"), "written_letter", one.id),)
    when = moment_words(one.queued_at or one.made_at, here.now)
    way = called(one.delivery, DELIVERY_NAMES)
    return Line(
        one.title,
        joined(one.person, way, one.reference, when, one.held_words),
        steps,
        called(one.state.value, STATE_NAMES),
        _TONES.get(one.state, Tone.NEUTRAL).value,
    )
