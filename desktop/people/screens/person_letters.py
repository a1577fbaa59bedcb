"""Somebody's letters on their page: what waits here for them, then all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.letters.names import DELIVERY_NAMES, STATE_NAMES
from db.domain.letters.states import LetterState
from db.domain.permissions import Action
from db.queries.letters.person_rows import LetterHere, PersonLetter
from db.queries.people.rows import PersonPage
from desktop.forms.form import Line, OpenForm, Part
from desktop.forms.handing_over import hand_over_form
from desktop.forms.screens.parts_view import PartsView
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from desktop.runtime.resource_files import shipped_list
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.said import language

HERE = "here"
_TONES = {
    LetterState.HELD: Tone.WARNING,
    LetterState.RETURNED: Tone.DANGER,
    LetterState.WAITING_HERE: Tone.WARNING,
}


class PersonLetters(QWidget):
    """The letters of the person whose page it is.

    Signals:
        saved(Form, Changes): a letter was handed over.
        letter_wanted(UUID): show a letter's pages.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    letter_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ownRing", True)
        self.waiting = PartsView(say("Waits here"), desk, compact=True)
        self.list = TwoLineList(say("Letters"))
        self.none = EmptyState(
            "mail",
            say("No letters yet"),
            say("Letters that are written to them will stand here."),
        )
        self.front = QStackedWidget()
        self.front.addWidget(self.none)
        self.front.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.waiting)
        column.addWidget(self.front, 1)
        self.waiting.hide()
        self.waiting.saved.connect(self.saved)
        self.waiting.failed.connect(self.failed)
        self.list.opened.connect(self._on_opened)

    def show_page(self, page: PersonPage, here: Here) -> None:
        """Show the letters of *page*; a form that is open stays."""
        part = waiting_part(page, here)
        self.waiting.show_parts([part] if part.lines else [])
        self.waiting.setVisible(bool(part.lines))
        rows = letter_rows(page, here) if here.may(Action.VIEW_LETTERS) else []
        self.list.show_rows(rows)
        self.front.setCurrentWidget(self.list if rows else self.none)

    def hand_over(self) -> None:
        """Ask who takes what waits here: the oldest of it."""
        self.waiting.open_form(HERE)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, UUID):
            self.letter_wanted.emit(key)


def waiting_part(page: PersonPage, here: Here) -> Part:
    """Return what waits at the counter for somebody, the oldest first."""
    may = here.may(Action.HAND_OVER_LETTER)
    return Part(
        HERE,
        say("Waits here"),
        tuple(
            Line(
                waiting_title(one),
                wording.joined(
                    one.reference,
                    say("since {when}").format(
                        when=wording.moment(one.since, here.now)
                    ),
                ),
                (
                    OpenForm(
                        say("Hand over"),
                        hand_over_form(one.id, one.version, page.name),
                    ),
                )
                if may
                else (),
            )
            for one in page.letters_here
        ),
    )


def waiting_title(one: LetterHere) -> str:
    """Return what a letter that waits is about, as far as it may be known here."""
    return one.title or say("A letter that few may read")


def letter_rows(page: PersonPage, here: Here) -> list[TwoLineRow]:
    """Return somebody's letters as rows, the newest first."""
    return [_row(one, here) for one in page.letters]


def _row(one: PersonLetter, here: Here) -> TwoLineRow:
    line = one.line
    when = one.collected_at or one.sent_at or line.queued_at or line.made_at
    return TwoLineRow(
        line.id,
        line.title,
        wording.joined(*_detail(one)),
        wording.called(line.state, STATE_NAMES),
        wording.moment(when, here.now),
        _TONES.get(line.state, Tone.NEUTRAL),
    )


def _detail(one: PersonLetter) -> Iterator[str]:
    line = one.line
    if line.state is LetterState.COLLECTED:
        yield say("{name} took it").format(name=one.collected_by or "")
        if one.collected_proof:
            yield say("showed: {proof}").format(proof=one.collected_proof)
        if one.handed_by:
            yield say("handed over by {name}").format(name=one.handed_by)
    elif line.state is LetterState.RETURNED:
        yield returned_reason(one.returned_reason)
    elif line.state is LetterState.HELD and line.held_reason == "returned":
        yield say("mail came back from this address")
    elif line.state is LetterState.HELD and line.held_words:
        yield line.held_words
    else:
        yield wording.called(line.delivery, DELIVERY_NAMES)
    yield line.reference


def returned_reason(key: str | None) -> str:
    """Return why mail came back, like "Gone away"."""
    return _reasons(language()).get(key or "", "")


@cache
def _reasons(spoken: str) -> dict[str, str]:
    welsh = spoken == "cy"
    return {
        entry.key: (entry.label_cy or entry.label) if welsh else entry.label
        for entry in shipped_list("returned_reasons")
    }
