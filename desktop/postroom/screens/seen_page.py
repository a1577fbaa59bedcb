"""A document that is looked at: its words lit, its pages put right, copies made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.names import fold
from db.domain.permissions import Action
from db.domain.post.states import DocumentState
from db.errors import ClerkError
from db.queries.letters.answering import answer_to
from db.queries.letters.facts import Subject
from db.queries.post.pages import page
from db.queries.post.search_pages import WordPlace, terms_of
from db.queries.post.seen import Seen, seen
from desktop.forms.form import Form
from desktop.forms.undoing import Undoing
from desktop.postroom.forms.index_forms import redact_form
from desktop.postroom.forms.seen_forms import index_again_form, join_form
from desktop.postroom.page_edits import PageEdits
from desktop.postroom.page_looks import Look
from desktop.postroom.redacted_copy import Marked, Marks, making
from desktop.postroom.screens.page_desk import PageDesk
from desktop.postroom.screens.page_tools import key_of
from desktop.postroom.screens.page_view import WHOLE
from desktop.postroom.screens.seen_side import SeenSide
from desktop.postroom.seen_parts import seen_parts, state_words
from desktop.postroom.wording import day_words, joined, say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.buttons import SecondaryButton
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import Heading, Words

KINDS: Final = (
    *("document", "document_made", "captured_page", "page_reading", "page_edit"),
    *("redacted_copy", "document_kept"),
)
"""The records after whose change the document is read again."""


class SeenPage(QWidget):
    """Shows a document; who may puts its pages right, or makes a redacted copy.

    Signals:
        back_wanted(): to where it was opened from.
        letter_wanted(Subject): write a letter that answers this.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted, letter_wanted = Signal(), Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked, self._words = desk, 0, ""
        self._seen: Seen | None = None
        self.setAccessibleName(say("Document"))
        self.heading, self.about = Heading(""), Words("", "hint")
        redacts = desk.actor.may(Action.REDACT_DOCUMENT)
        self._arranges = desk.actor.may(Action.ARRANGE_PAGES)
        self._indexes = desk.actor.may(Action.INDEX_POST)
        self.edits = PageEdits(desk, self)
        self.pages = PageDesk(
            desk,
            self.edits,
            redacts=redacts,
            arranges=self._arranges,
            joins=say("Join another"),
        )
        self.strip, self.view = self.pages.strip, self.pages.view
        self.side = SeenSide(desk)
        self._undoing = Undoing(desk, self)
        self.answer = SecondaryButton(say("Answer it with a letter"), keys="W")
        self.answer.setVisible(desk.actor.may(Action.WRITE_LETTER))
        self.again = SecondaryButton(say("Index it again"), keys="I")
        self.again.hide()
        self.back = SecondaryButton(say("Back"), keys=say("Esc"), icon="arrow-left")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.pages, 1)
        row.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(row, 1)
        whole.addWidget(Foot(self.back, self.again, self.answer, side=Space.L))

    def _connect(self) -> None:
        self.strip.left.connect(self.back_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.answer.clicked.connect(self.write_answer)
        self.again.clicked.connect(partial(self.press, "I"))
        self.pages.lettered.connect(self.press)
        self.pages.page_shown.connect(self._light)
        self.pages.marked.connect(self._on_marked)
        self.edits.refused.connect(self.side.refuse)
        self.edits.message.connect(self.message)
        self.side.panels.saved.connect(self._on_saved)
        self.side.panels.closed.connect(self._on_panel_closed)
        self.side.parts.saved.connect(self._on_saved)
        self._undoing.said.connect(self._tell)
        for part in (self.edits, self.pages, self.side, self._undoing):
            part.failed.connect(self.failed)

    @property
    def seen(self) -> Seen | None:
        """The document in front."""
        return self._seen

    def show_page(self, page_id: UUID, words: str) -> None:
        """Show a page with *words* lit."""
        self._words = words
        self._open(partial(_of_page, page_id=page_id), page_id)

    def show_document(self, document_id: UUID) -> None:
        """Show a document from its first page."""
        self._words = ""
        self._open(partial(seen, document_id=document_id), None)

    def _open(self, query: Callable[[Session], Seen], at: UUID | None) -> None:
        self._asked += 1
        self._seen = None
        self.side.refuse("")
        self.side.put_away()
        self.pages.clear()
        self.view.clear(say("The page is being fetched…"))
        self._desk.read(query, partial(self._on_read, self._asked, at), self._on_error)

    def begin(self) -> None:
        """Bring the keyboard to the pages, where letters do what they say."""
        self.pages.begin()

    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed, while it is in front."""
        if self._seen is not None and self.isVisible() and changes.touches(*KINDS):
            self._asked += 1
            query = partial(seen, document_id=self._seen.line.id)
            self._desk.read(
                query, partial(self._on_renewed, self._asked), self._on_error
            )

    def commands(self) -> list[Command]:
        """Return what can be done with the document in front."""
        named = {
            "R": say("Rotate the page"),
            "S": say("Split the document here"),
            "J": say("Put another document behind this one"),
            "M": say("Move the page"),
            "H": say("Hide the page, or show it"),
            "Delete": say("Delete the page"),
            "X": say("Make a redacted copy"),
            "Z": say("Undo what was done to the pages"),
        }
        if self._indexes:
            named["I"] = say("Index the document again")
        letters = [*self.pages.tools.buttons, *(["I"] if self._indexes else [])]
        return [
            Command(
                f"post.seen.{letter}",
                named[letter],
                "",
                say("Document"),
                partial(self.press, letter),
                self.isVisible,
                shown_keys=key_of(letter),
            )
            for letter in letters
        ]

    @Slot(str)
    def press(self, letter: str) -> None:
        """Do what a letter means here, if it means something."""
        deeds = self.pages.deeds()
        if self._arranges:
            deeds["J"] = self._ask_join
        if self._indexes:
            deeds["I"] = self._ask_again
        if self._desk.actor.may(Action.WRITE_LETTER):
            deeds["W"] = self.write_answer
        deed = deeds.get(letter)
        if deed is None or self._seen is None or self.side.panels.panel is not None:
            return
        self.side.refuse("")
        self.side.put_away()
        deed()

    @Slot()
    def write_answer(self) -> None:
        """Have a letter written that answers what is shown."""
        if self._seen is not None:
            query = partial(answer_to, document_id=self._seen.line.id)
            self._desk.read(query, self._on_answer, self._on_error)

    def _on_answer(self, subject: Subject | None) -> None:
        if subject is None:
            self.message.emit(say("File it to somebody first, or into a case"), None)
        else:
            self.letter_wanted.emit(subject)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Z over the pages."""
        if event.type() == QEvent.Type.ShortcutOverride and self._undoes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo with Ctrl+Z; go back with Esc."""
        if self._undoes(event):
            self.edits.undo()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _undoes(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or self._seen is None:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pressed = event.key() == Qt.Key.Key_Z and control
        over = self.pages.has_keys() and self._arranges
        return pressed and over and self._seen.edits > 0

    def _on_read(self, asked: int, at: UUID | None, found: Seen) -> None:
        if asked != self._asked:
            return
        self._show_head(found)
        self.pages.show_document(found.pages)
        place = next((n for n, one in enumerate(found.pages) if one.id == at), None)
        if place is not None:
            self.strip.setCurrentIndex(self.strip.model().index(place, 0))
        self._show_empty(found)
        self.begin()

    def _on_renewed(self, asked: int, found: Seen) -> None:
        if asked != self._asked:
            return
        self._show_head(found)
        self.pages.renew(found.pages)
        self._show_empty(found)

    def _show_head(self, found: Seen) -> None:
        self._seen, line, now = found, found.line, self._desk.clock()
        self.edits.turn_to(line.id)
        self.heading.setText(line.title or say("Not indexed yet"))
        received = say("received {day}").format(day=day_words(line.received_on, now))
        self.about.setText(joined(line.reference, received, state_words(found)))
        self.again.setVisible(self._indexes and found.standing is not None)
        self.side.show_parts(
            seen_parts(found, now, self._desk.documents, self._desk.actor)
        )

    def _show_empty(self, found: Seen) -> None:
        if found.pages:
            return
        gone = found.line.state == DocumentState.DESTROYED.value
        self.view.clear(
            say("This document was destroyed.")
            if gone
            else say("No page is left in it. Z puts the last one back.")
        )

    @Slot()
    def _light(self) -> None:
        look = self.pages.look
        if look is not None and self._words:
            self.view.light(places_in(look, self._words))

    def _ask(self, form: Form) -> None:
        self.side.ask()
        self.side.panels.ask(form)

    def _ask_join(self) -> None:
        if self._seen is not None:
            self._ask(join_form(self._seen.line.id))

    def _ask_again(self) -> None:
        if self._seen is None:
            return
        if self._seen.standing is None:
            self.side.refuse(say("Only what somebody indexed can be indexed again."))
        else:
            self._ask(index_again_form(self._seen))

    @Slot(object)
    def _on_marked(self, places: dict[UUID, tuple[Marked, ...]]) -> None:
        if self._seen is None:
            return
        line = self._seen.line
        shown = tuple(each for each in self._seen.pages if each.shown)
        marks = Marks(line.id, line.reference, shown, places)
        self._ask(redact_form(marks, partial(making, self._desk.documents)))

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self.pages.end_marking()
        if form.done:
            undo = None if form.final else self._undoing.offer(form, changes)
            self.message.emit(form.done, undo)

    @Slot()
    def _on_panel_closed(self) -> None:
        self.side.put_away()
        if self.view.marking:
            self.pages.go_on_marking()
        else:
            self.begin()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.message.emit(str(error), None)
            self.back_wanted.emit()
        else:
            self.failed.emit(error)


def places_in(look: Look, text: str) -> list[WordPlace]:
    """Return where the words of a search stand on a page."""
    wanted = terms_of(text)
    return [
        WordPlace(
            word.text,
            word.box.left * WHOLE // look.width,
            word.box.top * WHOLE // look.height,
            word.box.right * WHOLE // look.width,
            word.box.bottom * WHOLE // look.height,
        )
        for word in look.words
        if any(
            (fold(word.text) or "").strip(".,;:()").startswith(term) for term in wanted
        )
    ]


def _of_page(session: Session, page_id: UUID) -> Seen:
    found = page(session, page_id)
    if found.document_id is None:
        raise ClerkError("That page is in no document yet.")
    return seen(session, found.document_id)
