"""Indexing: pages at the left, one of them large, its fields at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.identifying import Field as Named
from db.errors import FieldProblem
from db.queries.post.search_pages import WordPlace
from db.queries.post.subject import OpenCase, Sender
from db.queries.post.written_sender import WrittenSender
from desktop.forms.form import Form
from desktop.forms.undoing import Undoing
from desktop.postroom.forms.index_forms import (
    NEW_SENDER,
    new_sender_form,
    not_ours_form,
    redact_form,
)
from desktop.postroom.index_view_model import IndexViewModel, InHand
from desktop.postroom.links import Links
from desktop.postroom.redacted_copy import Marked, Marks, making
from desktop.postroom.screens.index_commands import aim_of, commands_of
from desktop.postroom.screens.index_draft import kept, put_back
from desktop.postroom.screens.index_side import IndexSide
from desktop.postroom.screens.page_desk import PageDesk
from desktop.postroom.screens.page_strip import number_of
from desktop.postroom.wording import say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.looks import Space

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ROOM_OF_LABEL = 2 * Space.XL


class IndexPage(QWidget):
    """Indexes one document after another.

    Signals:
        back_wanted(): to the lists of the room.
        scan_wanted(Aim): pages are to be scanned into the document in front.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    scan_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._links, self._form_due = desk, links, False
        self.setAccessibleName(say("Indexing"))
        self.model = IndexViewModel(desk, links.casework, self)
        redacts = desk.actor.may(Action.REDACT_DOCUMENT)
        self.pages = PageDesk(desk, self.model.edits, redacts=redacts)
        self.strip, self.view = self.pages.strip, self.pages.view
        self.side = IndexSide(desk)
        self.side.new_sender.setVisible(desk.actor.may(Action.ADD_PERSON))
        self.empty = EmptyState(
            "mail-open",
            say("Everything is indexed"),
            say("What is scanned or sent in comes here once it was read."),
        )
        self._drafts = DraftKeeper(desk, "", self)
        self._undoing = Undoing(desk, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.whole = QWidget()
        row = QHBoxLayout(self.whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pages, 1)
        row.addWidget(self.side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.whole, 1)
        outer.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        model, side, strip = self.model, self.side, self.strip
        model.shown.connect(self._on_shown)
        model.renewed.connect(self._on_renewed)
        model.emptied.connect(self._on_emptied)
        model.sender_found.connect(self._on_sender_found)
        model.sender_read.connect(self._on_sender_read)
        model.message.connect(self.message)
        model.problems_found.connect(self._on_problems)
        model.refused.connect(self._on_refused)
        strip.aside_wanted.connect(model.step)
        strip.entered_form.connect(self._enter_form)
        strip.left.connect(self._on_left)
        self.pages.lettered.connect(self.press)
        self.pages.page_shown.connect(self._light)
        self.pages.marked.connect(self._on_marked)
        side.file.clicked.connect(self.file)
        side.aside.clicked.connect(model.set_aside)
        for letter, button in side.lettered().items():
            button.clicked.connect(partial(self.press, letter))
        side.fields.changed.connect(self._on_typed)
        side.fields.sender_chosen.connect(model.choose_sender)
        side.panels.saved.connect(self._on_panel_saved)
        side.panels.closed.connect(self.begin)
        self._drafts.found.connect(self._on_draft_found)
        self._undoing.said.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        for part in (model, self.pages, side, self._drafts, self._undoing):
            part.failed.connect(self.failed)

    def open(self, batch_id: UUID | None = None, document: UUID | None = None) -> None:
        """Begin with what waits."""
        self.model.open(batch_id, document)

    def begin(self) -> None:
        """Bring the keyboard to the pages, where letters do what they say."""
        if self.view.marking:
            self.pages.go_on_marking()
        else:
            self.pages.begin()

    def commands(self) -> list[Command]:
        """Return what can be done here, for the palette and the keys' page."""
        return commands_of(self)

    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.model.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        self._drafts.keep_now()
        self.side.panels.keep_drafts()

    @Slot()
    def file(self) -> None:
        """File the document and go on, or say what is missing."""
        self.side.problems.show_problems([])
        self.side.notice.hide()
        try:
            returned = self.side.fields.returned()
            if returned is not None:
                self.model.file_returned(returned)
                return
            index, where = self.side.fields.answers()
        except FieldProblem as problem:
            self._on_problems([problem])
            return
        self.model.file(index, where)

    @Slot(str)
    def press(self, letter: str) -> None:
        """Do what a letter means here, if it means something."""
        deeds: dict[str, Callable[[], None]] = {
            "A": self.model.set_aside,
            "U": partial(self.side.fields.toggle, "U"),
            "C": partial(self.side.fields.toggle, "C"),
            "G": self._ask_not_ours,
            "N": self._ask_new_sender,
            "D": self.model.is_repeat,
            "E": self.model.is_other,
            "P": self.side.fields.who.focus,
            "J": self.model.join_next,
            "+": partial(self._want_scan, before=False),
            "I": partial(self._want_scan, before=True),
            **self.pages.deeds(),
        }
        deed = deeds.get(letter)
        waits = self._form_due or (
            self.view.marking and letter not in self.pages.deeds()
        )
        # What is typed while a form is on its way was meant for it.
        if deed is not None and self.model.in_hand is not None and not waits:
            deed()

    def _want_scan(self, *, before: bool) -> None:
        self.scan_wanted.emit(aim_of(self, before=before))

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter and, over the pages, Ctrl+Z."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            control = bool(event.modifiers() & _CONTROL)
            files = event.key() in _ENTER and control
            undoes = event.key() == Qt.Key.Key_Z and control and self._can_undo()
            if files or undoes:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """File with Ctrl+Enter, undo with Ctrl+Z, leave a field with Esc."""
        control = bool(event.modifiers() & _CONTROL)
        if event.key() in _ENTER and control:
            self.file()
            event.accept()
        elif event.key() == Qt.Key.Key_Z and control and self._can_undo():
            self.model.edits.undo()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.begin()
            event.accept()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another room comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._drafts.keep_now()

    def _can_undo(self) -> bool:
        """Return whether the pages have the keyboard and were arranged."""
        hand = self.model.in_hand
        over = self.pages.has_keys()
        return over and hand is not None and hand.subject.edits > 0

    @Slot(object)
    def _on_shown(self, hand: InHand) -> None:
        self._form_due = False
        self.empty.hide()
        self.whole.show()
        self.side.panels.put_away()
        self.side.problems.show_problems([])
        self.side.notice.hide()
        self._drafts.turn_to(f"post.index/{hand.id}")
        self.side.show_head(hand)
        self.side.fields.show_hand(hand)
        self.pages.show_document(hand.subject.pages)
        self.pages.show_repeat(hand.subject)
        self._drafts.look()
        self._place_keys(hand)

    def _place_keys(self, hand: InHand) -> None:
        """Put the keyboard at the first doubt, or the pages; a repeat is first."""
        if not self.isVisible():
            return
        doubt = hand.suggested.stops_at()
        if doubt is None and self.side.fields.goes_unnamed():
            doubt = Named.TEAM
        has_kind = self.side.fields.kind.key() is not None
        known = has_kind or hand.suggested.fields
        if doubt is None or not known or hand.subject.repeats:
            self.begin()
        else:
            self.side.fields.go_to(doubt)
        self._light()

    @Slot(object)
    def _on_renewed(self, hand: InHand) -> None:
        self.side.show_head(hand)
        self.pages.renew(hand.subject.pages)
        self.pages.show_repeat(hand.subject)

    @Slot()
    def _on_emptied(self) -> None:
        self.pages.clear()
        self.whole.hide()
        self.empty.show()
        self.back_wanted.emit()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.side.isAncestorOf(new):
            self._light()
            self.side.area.ensureWidgetVisible(new, 0, _ROOM_OF_LABEL)

    @Slot()
    def _light(self) -> None:
        """Light the words that speak for the field in front, or for all of them."""
        hand, page = self.model.in_hand, self.strip.page()
        if hand is None or page is None:
            return
        number = number_of(self.strip.pages(), page)
        named = self.side.fields.named_at(QApplication.focusWidget())
        ones = [hand.suggested.of(named)] if named is not None else []
        if not any(one is not None and one.lit for one in ones):
            ones = list(hand.suggested.fields.values())
        places: list[WordPlace] = [
            lit.place
            for one in ones
            if one is not None
            for lit in one.lit
            if lit.page == number
        ]
        self.view.light(places)

    @Slot(object, list)
    def _on_sender_found(self, who: Sender, cases: list[OpenCase]) -> None:
        self.side.fields.show_sender(who, cases)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields = self.side.fields.by_name
        names = dict.fromkeys(("reference", "team_code", "service_code"), "goes_to")
        shown = [
            (fields.get(names.get(each.field, each.field)), str(each))
            for each in problems
        ]
        self.side.problems.show_problems(shown)
        first = next((field for field, _ in shown if field is not None), None)
        if first is not None:
            first.focus()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.side.notice.show_words(words, tone=Tone.WARNING)

    @Slot()
    def _on_typed(self) -> None:
        self._drafts.typed(kept(self.side.fields))

    @Slot(dict)
    def _on_draft_found(self, words: dict[str, str]) -> None:
        if put_back(self.side.fields, words):
            back = say("Brought back what you were typing.")
            self.side.notice.show_words(back, tone=Tone.INFO)

    @Slot()
    def _enter_form(self) -> None:
        hand = self.model.in_hand
        self.side.fields.go_to(hand.suggested.stops_at() if hand else None)

    @Slot()
    def _on_left(self) -> None:
        self._drafts.keep_now()
        self.back_wanted.emit()

    def _ask(self, form: Form) -> None:
        self.side.panels.ask(form)
        QTimer.singleShot(0, self.side.panels, self._bring_panel_into_view)

    @Slot()
    def _bring_panel_into_view(self) -> None:
        self.side.area.ensureWidgetVisible(self.side.panels, 0, Space.L)

    def _ask_new_sender(self) -> None:
        if self._desk.actor.may(Action.ADD_PERSON):
            self._form_due = True
            self.model.read_sender()

    @Slot(object)
    def _on_sender_read(self, written: WrittenSender) -> None:
        """Ask for somebody new, with what stands in the letter filled in."""
        self._form_due = False
        who, hand = self.side.fields.who, self.model.in_hand
        typed = who.text() if who.value() is None else ""
        if hand is not None:
            add = self._links.add_person
            self._ask(new_sender_form(hand.id, typed, written, add))

    def _ask_not_ours(self) -> None:
        if self.model.in_hand is not None:
            self._ask(not_ours_form(self.model.in_hand.id))

    @Slot(object, object)
    def _on_panel_saved(self, form: Form, changes: Changes) -> None:
        if form.key.startswith(NEW_SENDER):
            if changes.id is not None:
                self.model.choose_sender(changes.id)
            return
        if form.done:
            undo = self._undoing.offer(form, changes) if form.key else None
            self.message.emit(form.done, undo)
        if form.key.startswith("post.not_ours/"):
            self.model.gone()
        else:
            self.pages.end_marking()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    @Slot(object)
    def _on_marked(self, places: dict[UUID, tuple[Marked, ...]]) -> None:
        hand = self.model.in_hand
        if hand is None:
            return
        shown = tuple(each for each in hand.subject.pages if each.shown)
        marks = Marks(hand.id, hand.subject.line.reference, shown, places)
        self._ask(redact_form(marks, partial(making, self._desk.documents)))
