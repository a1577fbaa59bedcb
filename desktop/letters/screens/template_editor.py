"""Writing a template: its words at the left, the very page beside them."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.editions import EditionContent
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.letters.template_list import TemplateLine
from desktop.forms.form import Form, Part
from desktop.forms.screens.fitted_parts import FittedParts
from desktop.letters.forms.template_forms import notice_of, template_steps
from desktop.letters.screens.editor_keys import claims, goes, turns
from desktop.letters.screens.template_shown import TemplateShown
from desktop.letters.screens.template_words import (
    HISTORY,
    SETTINGS,
    TEXT,
    TemplateWords,
)
from desktop.letters.template_rows import origin_of, state_of
from desktop.letters.template_seeing import TemplateSeen
from desktop.letters.template_view_model import DRAFTS, TemplateViewModel
from desktop.letters.word.reading import BroughtIn
from desktop.letters.wording import in_language, joined, say
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.banners import Banner
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.column import Column
from widgets.error_summary import ErrorSummary
from widgets.fields import Field
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import Heading, Surface, Words, scrolling

_WIDTH = 600


class TemplateEditor(QWidget):
    """Writes an edition of a template, or shows one and what may be done with it.

    Signals:
        closed(): the person went back; their words are kept.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        words: where one writes.
        shown: the pages beside it.
    """

    closed = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, model: TemplateViewModel, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model, self._desk = model, desk
        self._editing = False
        self.setAccessibleName(say("Template"))
        self.heading, self.about = Heading(""), Words("", "hint")
        self.about.hide()
        self.notice, self.problems = Banner(Tone.INFO), ErrorSummary()
        self.notice.hide()
        self.words = TemplateWords(model.today)
        self.steps = FittedParts(say("What may be done"), desk)
        self.shown = TemplateShown()
        self.go = PrimaryButton("", keys=say("Ctrl+Enter"))
        self.ask = SecondaryButton(
            say("Send for approval"), keys=say("Ctrl+Shift+Enter")
        )
        self.like = SecondaryButton(say("Write another like it"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self.afresh = LinkButton(say("Throw these words away"))
        self._drafts = DraftKeeper(desk, "", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = Column("right", _WIDTH, 0.4)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, 0)
        head.setSpacing(2)
        for part in (self.heading, self.about, self.notice, self.problems, self.steps):
            head.addWidget(part)
        page = Surface("paper")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.words, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling(page, say("Template")), 1)
        buttons = (self.go, self.ask, self.like, self.back, self.afresh)
        column.addWidget(Foot(*buttons, side=Space.L))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.shown, 1)

    def _connect(self) -> None:
        self.words.changed.connect(self._on_typed)
        self.words.turned.connect(self._on_turned)
        self.words.edition_wanted.connect(self.model.open)
        self.shown.changed.connect(self._look)
        self.go.clicked.connect(self.submit)
        self.ask.clicked.connect(self.send)
        self.like.clicked.connect(self.show_like)
        self.back.clicked.connect(self.leave)
        self.afresh.clicked.connect(self._on_afresh)
        self.steps.saved.connect(self._on_step)
        self.steps.failed.connect(self.failed)
        self._drafts.found.connect(self._on_draft)
        self._drafts.failed.connect(self.failed)
        self.model.opened.connect(self.show_line)
        self.model.overtaken.connect(self._on_overtaken)
        self.model.history_read.connect(self._on_history)
        self.model.seen.connect(self._on_seen)
        self.model.told.connect(self._on_told)
        self.model.problems_found.connect(self._on_problems)
        self.model.refused.connect(self._on_refused)

    def show_new(
        self,
        content: EditionContent | None = None,
        kind: TemplateKind = TemplateKind.LETTER,
        draft: str = "",
    ) -> None:
        """Begin a template that is not there yet.

        Args:
            content: what it begins with.
            kind: a letter, or a passage.
            draft: the key of what was typed and not saved, to go on with that.
        """
        self._drafts.keep_now()
        self.model.begin()
        self._fill(content or EditionContent("", ""), kind, new=True)
        self._edit(True)
        self.heading.setText(say("New template"))
        self.about.hide()
        self.steps.hide()
        self.words.tabs.set_value(SETTINGS)
        self._drafts.turn_to(draft or f"{DRAFTS}new-{uuid4().hex}")
        if draft:
            self._drafts.look()
        elif content is not None:
            self._drafts.typed(self.words.kept())
        self.begin()

    def show_brought(self, brought: BroughtIn) -> None:
        """Begin a template with what came from Word, and what did not."""
        self.show_new(EditionContent(brought.title, brought.text))
        self.words.take(brought)
        self.words.tabs.set_value(TEXT if brought.title else SETTINGS)
        words = say("Read it through: the list below the text says what stayed behind.")
        self.notice.show_words(say("From Word"), words if brought.notes else "")
        self._look()
        self.begin()

    @Slot()
    def show_like(self) -> None:
        """Begin a template of its own with the words of the one that is open."""
        typed = self.words.typed()
        self.show_new(typed.content, typed.kind)
        self.words.settings.title.line.selectAll()

    @Slot(object)
    def show_line(self, line: TemplateLine) -> None:
        """Show an edition; one that is a draft is written on."""
        one, actor = line.newest, self._desk.actor
        self._drafts.keep_now()
        self._fill(one.content, one.kind, new=False)
        draft = one.state is EditionState.DRAFT
        self._edit(draft and actor.may(Action.EDIT_TEMPLATE))
        self.heading.setText(in_language(one.content.title, one.content.title_cy))
        number = say("edition {n}").format(n=one.number)
        self.about.setText(joined(state_of(line), number, one.code, origin_of(line)))
        self.about.show()
        steps = template_steps(line, actor)
        part = Part("template", say("What may be done"), steps=steps)
        self.steps.show_parts([part] if steps else [])
        self.steps.setVisible(bool(steps))
        if (told := notice_of(line, actor)) is not None:
            self.notice.show_words(*told)
        self._drafts.turn_to(f"{DRAFTS}{one.id.hex}")
        if one.state is not EditionState.WAITING:
            self._drafts.look()
        elif one.number > 1:
            self.words.tabs.set_value(HISTORY)
        if self.words.tabs.value() == HISTORY:
            self.model.read_history()
        self.begin()

    def begin(self) -> None:
        """Bring the keyboard to where one writes, or to what may be done."""
        if self.isVisible():
            self.words.begin(editing=self._editing)

    def keep_draft(self) -> None:
        """Keep what is typed now, as before a lock."""
        self._drafts.keep_now()

    def draft(self) -> str:
        """Return the key under which is kept what is typed here."""
        return self._drafts.key

    @Slot()
    def submit(self) -> None:
        """Save the draft, right or wrong; of what stands, begin another edition."""
        if not self.go.isVisible() or not self.go.isEnabled():
            return
        if self._editing:
            self._save(ask=False)
            return
        self._edit(True)
        self.about.setText(say("A new edition; it is kept once you save it"))
        self.steps.hide()
        if self.words.tabs.value() == HISTORY:
            self.words.tabs.set_value(TEXT)
        self.begin()

    @Slot()
    def send(self) -> None:
        """Save the draft and send it to somebody who did not write it."""
        if self._editing:
            self._save(ask=True)

    @Slot()
    def leave(self) -> None:
        """Go back; what was typed is there the next time."""
        self._drafts.keep_now()
        self.closed.emit()

    def _save(self, *, ask: bool) -> None:
        self.problems.show_problems([])
        if unclear := self.words.settings.unclear():
            self._show_problems(unclear)
            return
        self.model.save(self.words.typed(), ask=ask)

    def _fill(self, content: EditionContent, kind: TemplateKind, *, new: bool) -> None:
        self.problems.show_problems([])
        self.notice.hide()
        self.afresh.hide()
        self.shown.clear()
        self.words.fill(content, kind, self.model.lines, new=new)
        self._look()

    def _edit(self, editing: bool) -> None:
        """Let the fields be written in, or be read alone."""
        self._editing = editing
        self.words.edit(editing)
        front = self.model.front
        waits = front is not None and front.newest.state is EditionState.WAITING
        may = self._desk.actor.may(Action.EDIT_TEMPLATE)
        words = say("Save the draft") if editing else say("Begin a new edition")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setVisible(may and (editing or not waits))
        self.ask.setVisible(editing)
        self.like.setVisible(may and not editing)

    @Slot()
    def _look(self) -> None:
        self.model.look(self.words.typed(), self.shown.look())

    @Slot(str)
    def _on_turned(self, key: str) -> None:
        if key == HISTORY:
            self.model.read_history()
        elif (language := self.words.language()) is not None:
            self.shown.turn_to(language)
        self._look()

    @Slot()
    def _on_typed(self) -> None:
        self._look()
        if self._editing:
            self._drafts.typed(self.words.kept())

    @Slot(object)
    def _on_seen(self, seen: TemplateSeen) -> None:
        self.words.show_seen(seen)
        self.shown.show_seen(seen)

    @Slot(object)
    def _on_history(self, editions: tuple[TemplateLine, ...]) -> None:
        """Show the editions; what is typed beside them, where it says otherwise."""
        typed, front = self.words.typed().content, self.model.front
        same = front is not None and typed == front.newest.content
        news = typed if self._editing and not same else None
        self.words.history.show_editions(editions, news)

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._drafts.drop()
        self.message.emit(words, None)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields = self.words.fields()
        self._show_problems([(fields.get(one.field), str(one)) for one in problems])

    def _show_problems(self, problems: list[tuple[Field | None, str]]) -> None:
        first = next((field for field, _ in problems if field is not None), None)
        if first is not None:
            self.words.turn_to_field(first)
        self.problems.show_problems(problems)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.problems.show_problems([(None, words)])

    @Slot(object)
    def _on_overtaken(self, line: TemplateLine) -> None:
        """Leave what is typed; saved again, it goes before theirs."""
        words = say("By {who}. Your words are kept; saved again, they follow theirs.")
        self.notice.show_words(
            say("Somebody saved this meanwhile"),
            words.format(who=", ".join(line.writers)),
            Tone.WARNING,
        )

    @Slot(object, object)
    def _on_step(self, form: Form, _changes: Changes) -> None:
        if form.done:
            self.message.emit(form.done, None)
        if self.model.front is not None:
            self._drafts.drop()
            self.model.open(self.model.front.newest.id)

    @Slot(dict)
    def _on_draft(self, words: dict[str, str]) -> None:
        """Bring back what was typed and not saved."""
        if words == self.words.kept():
            return
        self.words.put_back(words)
        self._edit(True)
        self.notice.show_words(say("Brought back what you were typing"))
        self.afresh.show()
        self._look()

    @Slot()
    def _on_afresh(self) -> None:
        self._drafts.drop()
        if self.model.front is None:
            self.show_new()
        else:
            self.show_line(self.model.front)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter, and the keys of the parts, while the keyboard is here."""
        if claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, send with Shift as well; Esc goes back.

        Ctrl+PageDown and Ctrl+PageUp turn to the next part and the last.
        """
        if goes(event):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.send if shift else self.submit)()
        elif by := turns(event):
            self.words.turn(by)
            self.begin()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
