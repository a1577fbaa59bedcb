"""Somebody's letters on their page: what waits here for them, then all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.names import DELIVERY_NAMES, STATE_NAMES
from db.domain.letters.states import LetterState
from db.domain.permissions import Action
from db.queries.letters.person_rows import LetterHere, PersonLetter
from db.queries.people.rows import PersonPage
from desktop.forms.form import Form
from desktop.forms.handing_over import Waiting, hand_over_form
from desktop.forms.screens.form_panel import FormPanel
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

_TONES = {
    LetterState.HELD: Tone.WARNING,
    LetterState.RETURNED: Tone.DANGER,
    LetterState.WAITING_HERE: Tone.WARNING,
}


class PersonLetters(QWidget):
    """The letters of the person whose page it is.

    Signals:
        saved(Form, Changes): letters were handed over.
        letter_wanted(UUID): show a letter's pages.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    letter_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ownRing", True)
        self._desk = desk
        self._form: Form | None = None
        self._panel: FormPanel | None = None
        self.list = TwoLineList(say("Letters"))
        self.none = EmptyState(
            "mail",
            say("No letters yet"),
            say("Letters that are written to them will stand here."),
        )
        self.front = QStackedWidget()
        self.front.addWidget(self.none)
        self.front.addWidget(self.list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.S, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.front, 1)
        self.list.opened.connect(self._on_opened)

    def panel(self) -> FormPanel | None:
        """Return the form that is open, if one is."""
        return self._panel

    def show_page(self, page: PersonPage, here: Here) -> None:
        """Show the letters of *page*; a form that is open stays."""
        waits = bool(page.letters_here) and here.may(Action.HAND_OVER_LETTER)
        self._form = handing_over(page) if waits else None
        if self._form is None:
            self.close_form()
        elif self._panel is not None:
            self._panel.renew(self._form)
        rows = letter_rows(page, here) if here.may(Action.VIEW_LETTERS) else []
        self.list.show_rows(rows)
        self.front.setCurrentWidget(self.list if rows else self.none)

    def hand_over(self) -> None:
        """Ask who takes what waits here."""
        if self._form is None or self._panel is not None:
            return
        panel = FormPanel(self._form, self._desk)
        panel.closed.connect(self.close_form)
        panel.saved.connect(self._on_saved)
        panel.failed.connect(self.failed)
        self._panel = panel
        self._column.insertWidget(0, panel)
        panel.begin()

    @Slot()
    def close_form(self) -> None:
        """Put the form away and the keyboard into the list."""
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self.close_form()
        self.saved.emit(form, changes)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, UUID):
            self.letter_wanted.emit(key)


def handing_over(page: PersonPage) -> Form:
    """Return the form that hands over what waits here for somebody."""
    waiting = [
        Waiting(one.id, one.version, waiting_title(one)) for one in page.letters_here
    ]
    return hand_over_form(waiting, page.name)


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
            yield say("Showed: {proof}").format(proof=one.collected_proof)
        if one.handed_by:
            yield say("Handed over by {name}").format(name=one.handed_by)
    elif line.state is LetterState.RETURNED:
        yield returned_reason(one.returned_reason)
    elif line.state is LetterState.HELD and line.held_reason == "returned":
        yield say("Mail came back from this address")
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
