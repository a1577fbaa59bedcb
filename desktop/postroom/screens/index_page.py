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
from db.errors import FieldProblem
from db.queries.post.pages import PageLine
from db.queries.post.search_pages import WordPlace
from db.queries.post.subject import OpenCase, Sender
from desktop.forms.form import Form
from desktop.forms.undoing import Undoing
from desktop.postroom.forms.index_forms import (
    new_sender_form,
    not_ours_form,
    redact_form,
)
from desktop.postroom.index_view_model import IndexViewModel, InHand
from desktop.postroom.links import Links
from desktop.postroom.page_looks import Look, PageLooks
from desktop.postroom.redacted_copy import Marked, Marks, making
from desktop.postroom.screens.index_commands import commands_of
from desktop.postroom.screens.index_side import IndexSide
from desktop.postroom.screens.page_strip import PageStrip, is_separator
from desktop.postroom.screens.page_tools import PageTools
from desktop.postroom.screens.page_view import PageView
from desktop.postroom.wording import say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.empty_state import EmptyState
from widgets.looks import Space

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CONTROL = Qt.KeyboardModifier.ControlModifier


class IndexPage(QWidget):
    """Indexes one document after another.

    Signals:
        back_wanted(): to the lists of the room.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._links = desk, links
        self.setAccessibleName(say("Indexing"))
        self.model = IndexViewModel(desk, links.casework, self)
        self.looks = PageLooks(desk, self)
        self.strip, self.view = PageStrip(), PageView()
        self.tools = PageTools(redacts=desk.actor.may(Action.REDACT_DOCUMENT))
        self.side = IndexSide(desk)
        self.empty = EmptyState(
            "mail-open",
            say("Everything is indexed"),
            say("What is scanned or sent in comes here once it was read."),
        )
        self._drafts = DraftKeeper(desk, "", self)
        self._undoing = Undoing(desk, self)
        self._marks: dict[UUID, tuple[Marked, ...]] = {}
        self._moving = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.tools)
        self.whole = QWidget()
        row = QHBoxLayout(self.whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(middle, 1)
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
        model.message.connect(self.message)
        model.problems_found.connect(self._on_problems)
        model.refused.connect(self._on_refused)
        strip.chosen.connect(self._on_page_chosen)
        strip.wanted.connect(self.looks.want_thumbnail)
        strip.lettered.connect(self.press)
        strip.aside_wanted.connect(model.step)
        strip.entered_form.connect(self._enter_form)
        strip.left.connect(self._on_left)
        strip.moved.connect(model.edits.move)
        self.view.lettered.connect(self.press)
        self.view.left.connect(self.begin)
        self.view.marking_ended.connect(self._on_marking_ended)
        self.tools.pressed.connect(self.press)
        self.looks.page_ready.connect(self._on_page_ready)
        self.looks.page_missing.connect(self._on_page_missing)
        self.looks.thumbnail_ready.connect(strip.take_thumbnail)
        side.file.clicked.connect(self.file)
        side.aside.clicked.connect(model.set_aside)
        side.is_repeat.clicked.connect(partial(self.press, "D"))
        side.new_sender.clicked.connect(partial(self.press, "N"))
        side.not_ours.clicked.connect(partial(self.press, "G"))
        side.fields.changed.connect(self._on_typed)
        side.fields.sender_chosen.connect(model.choose_sender)
        side.panels.saved.connect(self._on_panel_saved)
        side.panels.closed.connect(self.begin)
        self._drafts.found.connect(self._on_draft_found)
        self._undoing.said.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        for part in (model, model.edits, self.looks, side, self._drafts, self._undoing):
            part.failed.connect(self.failed)

    def open(self, batch_id: UUID | None = None, document: UUID | None = None) -> None:
        """Begin with what waits."""
        self.model.open(batch_id, document)

    def begin(self) -> None:
        """Bring the keyboard to the pages, where letters do what they say."""
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
            "D": self._mark_repeat,
            "P": self.side.fields.who.focus,
            "J": self._join_next,
            "R": partial(self._to_page, self._rotate),
            "S": partial(self._to_page, self._split),
            "M": self._begin_moving,
            "X": self._begin_marking,
            "H": partial(self._to_page, self._hide),
            "Delete": partial(self._to_page, self._delete),
            "Z": self.model.edits.undo,
            "+": partial(self.view.zoom_by, 1),
            "=": partial(self.view.zoom_by, 1),
            "-": partial(self.view.zoom_by, -1),
            "0": self.view.fit_width,
        }
        deed = deeds.get(letter)
        if deed is not None and self.model.in_hand is not None:
            deed()

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
        if self._moving and self._move_key(event):
            event.accept()
        elif event.key() in _ENTER and control:
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
        """Let the pages go when another room comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._drafts.keep_now()
            self.looks.forget()

    def _can_undo(self) -> bool:
        """Return whether the pages have the keyboard and were arranged."""
        hand = self.model.in_hand
        over = self.strip.hasFocus() or self.view.hasFocus()
        return over and hand is not None and hand.subject.edits > 0

    # --- what is shown -------------------------------------------------------

    @Slot(object)
    def _on_shown(self, hand: InHand) -> None:
        self.empty.hide()
        self.whole.show()
        self._marks.clear()
        self._stop_moving()
        self.view.end_marking()
        self.side.panels.put_away()
        self.side.problems.show_problems([])
        self.side.notice.hide()
        self._drafts.turn_to(f"post.index/{hand.id}")
        self.side.show_head(hand)
        self.side.fields.show_hand(hand)
        self.view.clear(say("The page is being fetched…"))
        self.strip.show_pages(hand.subject.pages, first=True)
        self._drafts.look()
        self._place_keys(hand)

    def _place_keys(self, hand: InHand) -> None:
        """Put the keyboard where it is needed: at the first doubt, or the pages."""
        if not self.isVisible():
            return
        doubt = hand.suggested.stops_at()
        has_kind = self.side.fields.kind.key() is not None
        if doubt is None or not (has_kind or hand.suggested.fields):
            self.begin()
        else:
            self.side.fields.go_to(doubt)
        self._light()

    @Slot(object)
    def _on_renewed(self, hand: InHand) -> None:
        self.side.show_head(hand)
        self.strip.show_pages(hand.subject.pages, first=False)

    @Slot()
    def _on_emptied(self) -> None:
        self.view.clear()
        self.strip.show_pages([], first=True)
        self.whole.hide()
        self.empty.show()
        self.back_wanted.emit()

    @Slot(object)
    def _on_page_chosen(self, page: PageLine) -> None:
        if self.view.marking:
            self.view.end_marking()
        self.looks.want(page)

    @Slot(object, object)
    def _on_page_ready(self, page_id: UUID, look: Look) -> None:
        page = self.strip.page()
        if page is not None and page.id == page_id:
            self.view.show_look(look, page.still_to_turn)
            self._light()

    @Slot(object)
    def _on_page_missing(self, page_id: UUID) -> None:
        page = self.strip.page()
        if page is not None and page.id == page_id:
            self.view.clear(
                say("This page could not be read. Its paper is in the batch.")
            )

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.side.isAncestorOf(new):
            self._light()
            self.side.area.ensureWidgetVisible(new, 0, Space.XL)

    def _light(self) -> None:
        """Light the words that speak for the field in front, or for all of them."""
        hand, page = self.model.in_hand, self.strip.page()
        if hand is None or page is None:
            return
        number = self.strip.pages().index(page) + 1
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
        names = {
            "reference": "goes_to",
            "team_code": "goes_to",
            "service_code": "goes_to",
        }
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
        self.side.notice.show_words(words)
        self.side.notice.show()

    # --- drafts --------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self._drafts.typed(self.side.fields.kept())

    @Slot(dict)
    def _on_draft_found(self, words: dict[str, str]) -> None:
        if self.side.fields.put_back(words):
            self.side.notice.show_words(say("Brought back what you were typing."))
            self.side.notice.show()

    # --- forms ---------------------------------------------------------------

    @Slot()
    def _enter_form(self) -> None:
        hand = self.model.in_hand
        self.side.fields.go_to(hand.suggested.stops_at() if hand else None)

    @Slot()
    def _on_left(self) -> None:
        if self._moving:
            self._stop_moving()
            return
        self._drafts.keep_now()
        self.back_wanted.emit()

    def _ask(self, form: Form) -> None:
        self.side.panels.ask(form)
        # It is laid out only after this turn of the loop.
        QTimer.singleShot(0, self.side.panels, self._bring_panel_into_view)

    @Slot()
    def _bring_panel_into_view(self) -> None:
        self.side.area.ensureWidgetVisible(self.side.panels, 0, Space.L)

    def _ask_new_sender(self) -> None:
        if self._desk.actor.may(Action.ADD_PERSON):
            typed = self.side.fields.who
            words = typed.text() if typed.value() is None else ""
            self._ask(new_sender_form(words, self._links.add_person))

    def _ask_not_ours(self) -> None:
        if self.model.in_hand is not None:
            self._ask(not_ours_form(self.model.in_hand.id))

    @Slot(object, object)
    def _on_panel_saved(self, form: Form, changes: Changes) -> None:
        if form.key == "post.new_sender":
            if changes.id is not None:
                self.model.choose_sender(changes.id)
            return
        if form.done:
            undo = self._undoing.offer(form, changes) if form.key else None
            self.message.emit(form.done, undo)
        if form.key.startswith("post.not_ours/"):
            self.model.gone()
        else:
            self.view.end_marking()
            self._marks.clear()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    def _mark_repeat(self) -> None:
        hand = self.model.in_hand
        if hand is not None and hand.subject.repeats:
            self.model.repeats(hand.subject.repeats[0].id)

    # --- pages ---------------------------------------------------------------

    def _to_page(self, deed: Callable[[PageLine], None]) -> None:
        page = self.strip.page()
        if page is not None:
            deed(page)

    def _rotate(self, page: PageLine) -> None:
        self.model.edits.rotate(page.id)

    def _split(self, page: PageLine) -> None:
        self.model.edits.split(page.id)

    def _hide(self, page: PageLine) -> None:
        if not is_separator(page):
            self.model.edits.hide(page.id, hidden=page.shown)

    def _delete(self, page: PageLine) -> None:
        self.model.edits.delete(page.id)

    def _join_next(self) -> None:
        other = self.model.next_id()
        if other is not None:
            self.model.edits.join(other)

    def _begin_moving(self) -> None:
        self._moving = self.strip.page() is not None
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.strip.installEventFilter(self)
        self.tools.say_how(say("Up and down move the page, Enter or Esc ends"))

    def _stop_moving(self) -> None:
        if self._moving:
            self._moving = False
            self.strip.removeEventFilter(self)
            self.tools.say_how("")

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the arrows move the page while one is being moved."""
        if watched is not self.strip or not self._moving:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._move_key(event)
        return False

    def _move_key(self, event: QKeyEvent) -> bool:
        page, pages = self.strip.page(), self.strip.pages()
        if event.key() in {*_ENTER, Qt.Key.Key_Escape}:
            self._stop_moving()
            return True
        if page is None or event.key() not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return False
        place = pages.index(page)
        if event.key() == Qt.Key.Key_Up and place > 0:
            self.model.edits.move(page.id, pages[place - 1].position)
        elif event.key() == Qt.Key.Key_Down and place + 1 < len(pages):
            self.model.edits.move(page.id, pages[place + 1].position + 1)
        return True

    def _begin_marking(self) -> None:
        page = self.strip.page()
        may = self._desk.actor.may(Action.REDACT_DOCUMENT)
        if page is None or not page.shown or page.still_to_turn or not may:
            return
        self.view.begin_marking()
        self.tools.say_how(
            say("Arrows point, Space marks a word, the mouse a place; Enter goes on")
        )

    @Slot(bool)
    def _on_marking_ended(self, kept: bool) -> None:
        page, hand = self.strip.page(), self.model.in_hand
        marked = tuple(self.view.marks())
        self.tools.say_how("")
        if not kept or not marked or page is None or hand is None:
            self.view.end_marking()
            self.begin()
            return
        shown = tuple(each for each in hand.subject.pages if each.shown)
        reference = hand.subject.line.reference
        marks = Marks(hand.id, reference, shown, {page.id: marked})
        make = partial(making, self._desk.documents)
        self._ask(redact_form(marks, make))
