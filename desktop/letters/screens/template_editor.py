"""Writing a template: its words at the left, the very page beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.editions import EditionContent
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.letters.template_list import TemplateLine
from desktop.forms.form import Form, Part
from desktop.forms.screens.parts_view import PartsView
from desktop.letters.forms.template_forms import template_steps, wrote_it
from desktop.letters.screens.template_settings import TemplateSettings
from desktop.letters.screens.template_text import TemplateText, offers
from desktop.letters.template_rows import origin_of, problem_rows, state_of
from desktop.letters.template_seeing import TemplateSeen
from desktop.letters.template_view_model import TemplateViewModel, Typed
from desktop.letters.wording import in_language, joined, say
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.banners import Banner
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.column import Column
from widgets.error_summary import ErrorSummary
from widgets.fields import ChoiceField, Field
from widgets.foot import Foot
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.pdf_preview import PdfPreview
from widgets.section import Heading, Surface, Words, scrolling
from widgets.tabs import Tabs

_WIDTH = 600
_PROBLEMS_HEIGHT = 132
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SETTINGS = "settings"


class TemplateEditor(QWidget):
    """Writes an edition of a template, or shows one and what may be done with it.

    Signals:
        closed(): the person went back; their words are kept.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    closed = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, model: TemplateViewModel, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model, self._desk = model, desk
        self._editing = self._filling = False
        self.setAccessibleName(say("Template"))
        self.heading, self.about = Heading(""), Words("", "hint")
        self.notice, self.problems = Banner(Tone.INFO), ErrorSummary()
        self.notice.hide()
        self.tabs = Tabs(
            say("Parts of the template"),
            [
                ("text", say("English")),
                ("text_cy", say("Cymraeg")),
                (_SETTINGS, say("How it goes out")),
            ],
        )
        self.text = TemplateText(say("The letter in English"))
        self.text_cy = TemplateText(say("The letter in Welsh"))
        self.settings = TemplateSettings(model.today)
        self.insert = ChoiceField(
            say("Put in"),
            placeholder=say("A name, a day, a passage: type, Enter puts it in"),
        )
        self.found = Words("", "strong")
        self.list = TwoLineList(say("What is wrong"))
        self.steps = PartsView(say("What may be done"), desk, compact=True)
        self.preview = PdfPreview(say("A letter made of it"))
        self.go = PrimaryButton("", keys=say("Ctrl+Enter"))
        self.ask = SecondaryButton(
            say("Send for approval"), keys=say("Ctrl+Shift+Enter")
        )
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self.afresh = LinkButton(say("Throw these words away"))
        self.parts = QStackedWidget()
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
        head.addWidget(self.tabs)
        for box in (self.text, self.text_cy):
            page = Surface("paper")
            column = QVBoxLayout(page)
            column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
            column.addWidget(box)
            column.addStretch(1)
            self.parts.addWidget(scrolling(page, box.label()))
        self.parts.addWidget(scrolling(self.settings, say("How it goes out")))
        self._low = QWidget()
        low = QVBoxLayout(self._low)
        low.setContentsMargins(Space.L, 0, Space.L, Space.S)
        low.setSpacing(Space.XS)
        self.list.setFixedHeight(_PROBLEMS_HEIGHT)
        for below in (self.insert, self.found, self.list):
            low.addWidget(below)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        column.addWidget(self._low)
        column.addWidget(Foot(self.go, self.ask, self.back, self.afresh, side=Space.L))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.preview, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._on_tab)
        for field in (self.text, self.text_cy, self.settings):
            field.changed.connect(self._on_typed)
        self.insert.line.taken.connect(self._on_insert)
        self.insert.line.popup.clicked.connect(self._on_insert)
        self.list.opened.connect(self._on_problem)
        self.go.clicked.connect(self.submit)
        self.ask.clicked.connect(self.send)
        self.back.clicked.connect(self.leave)
        self.afresh.clicked.connect(self._on_afresh)
        self.steps.saved.connect(self._on_step)
        self.steps.failed.connect(self.failed)
        self._drafts.found.connect(self._on_draft)
        self._drafts.failed.connect(self.failed)
        self.model.opened.connect(self.show_line)
        self.model.overtaken.connect(self._on_overtaken)
        self.model.seen.connect(self._on_seen)
        self.model.told.connect(self._on_told)
        self.model.problems_found.connect(self._on_problems)
        self.model.refused.connect(self._on_refused)

    def show_new(self) -> None:
        """Begin a template that is not there yet."""
        self._fill(EditionContent("", ""), TemplateKind.LETTER, new=True)
        self._edit(True)
        self.heading.setText(say("New template"))
        self.about.setText("")
        self.steps.hide()
        self.tabs.set_value(_SETTINGS)
        self._drafts.turn_to("letters/template/new")
        self._drafts.look()
        self.begin()

    @Slot(object)
    def show_line(self, line: TemplateLine) -> None:
        """Show an edition; one that is a draft is written on."""
        one, actor = line.newest, self._desk.actor
        self._fill(one.content, one.kind, new=False)
        draft = one.state is EditionState.DRAFT
        self._edit(draft and actor.may(Action.EDIT_TEMPLATE))
        self.heading.setText(in_language(one.content.title, one.content.title_cy))
        number = say("edition {n}").format(n=one.number)
        self.about.setText(joined(state_of(line), number, one.code, origin_of(line)))
        steps = template_steps(line, actor)
        part = Part("template", say("What may be done"), steps=steps)
        self.steps.show_parts([part] if steps else [])
        self.steps.setVisible(bool(steps))
        waits = one.state is EditionState.WAITING
        if draft and one.sent_back:
            self.notice.show_words(say("Sent back"), one.sent_back, Tone.WARNING)
        elif waits and wrote_it(one, actor):
            words = say("You wrote in it: somebody else approves it.")
            self.notice.show_words(words, "", Tone.INFO)
        elif waits and one.content.change_note:
            self.notice.show_words(say("What changes"), one.content.change_note)
        self._drafts.turn_to(f"letters/template/{one.id.hex}")
        if one.state is not EditionState.WAITING:
            self._drafts.look()
        self.begin()

    def begin(self) -> None:
        """Bring the keyboard to where one writes, or to what may be done."""
        if not self.isVisible():
            return
        if self.tabs.value() == _SETTINGS and self._editing:
            self.settings.title.focus()
        else:
            self._box().focus()

    def keep_draft(self) -> None:
        """Keep what is typed now, as before a lock."""
        self._drafts.keep_now()

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        text, text_cy = self.text.words(), self.text_cy.words()
        return Typed(
            self.settings.content(text, text_cy),
            self.settings.template_kind(),
            self.settings.template_code(),
        )

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
        if unclear := self.settings.unclear():
            self._show_problems(unclear)
            return
        self.model.save(self.typed(), ask=ask)

    def _fill(self, content: EditionContent, kind: TemplateKind, *, new: bool) -> None:
        self._filling = True
        self.problems.show_problems([])
        self.notice.hide()
        self.afresh.hide()
        self.settings.fill(content, kind, new=new)
        self.text.show_words(content.text)
        self.text_cy.show_words(content.text_cy)
        self.insert.set_choices(offers(self.model.lines))
        self._filling = False
        self._look()

    def _edit(self, editing: bool) -> None:
        """Let the fields be written in, or be read alone."""
        self._editing = editing
        for box in (self.text, self.text_cy):
            box.box.setReadOnly(not editing)
        self.settings.setEnabled(editing)
        self.insert.setVisible(editing)
        self.ask.setVisible(editing)
        front = self.model.front
        waits = front is not None and front.newest.state is EditionState.WAITING
        may = self._desk.actor.may(Action.EDIT_TEMPLATE)
        words = say("Save the draft") if editing else say("Begin a new edition")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setVisible(may and (editing or not waits))

    def _box(self) -> TemplateText:
        return self.text_cy if self.tabs.value() == "text_cy" else self.text

    def _look(self) -> None:
        language = "cy" if self.tabs.value() == "text_cy" else "en"
        self.model.look(self.typed(), language)

    @Slot(str)
    def _on_tab(self, key: str) -> None:
        self.parts.setCurrentIndex(("text", "text_cy", _SETTINGS).index(key))
        self._low.setVisible(key != _SETTINGS)
        self._look()

    @Slot()
    def _on_typed(self) -> None:
        if self._filling:
            return
        self._look()
        if self._editing:
            self._drafts.typed(self._words())

    def _words(self) -> dict[str, str]:
        kept = {name: field.kept() for name, field in self.settings.fields().items()}
        kept["text"] = self.text.words()
        kept["text_cy"] = self.text_cy.words()
        return kept

    @Slot()
    def _on_insert(self) -> None:
        """Put what was chosen where the keyboard was in the text."""
        key = self.insert.key()
        if key is None:
            return
        self.insert.set_value(None)
        self._box().put_in(key)

    @Slot(object)
    def _on_problem(self, key: object) -> None:
        """Go to the place of a problem."""
        if not isinstance(key, tuple):
            return
        name, line, column, _ = key
        self.tabs.set_value(name)
        self._box().go_to(line, column)

    @Slot(object)
    def _on_seen(self, seen: TemplateSeen) -> None:
        rows = problem_rows(seen)
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        if rows and self.list.current_key() is None:
            self.list.select_first()
        stops = sum(one.stops for one in seen.problems)
        self.found.setText(
            say("To put right before it can be sent: {n}").format(n=stops)
            if stops
            else say("Pages: {pages}. Nothing is in the way.").format(pages=seen.pages)
        )
        if seen.pdf:
            bar = self.preview.verticalScrollBar()
            stood = bar.value()
            self.preview.show_pdf(seen.pdf)
            bar.setValue(stood)
        elif not self._box().text():
            self.preview.clear()

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._drafts.drop()
        self.message.emit(words, None)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        fields = self.settings.fields()
        fields |= {"text": self.text, "text_cy": self.text_cy}
        self._show_problems([(fields.get(one.field), str(one)) for one in problems])

    def _show_problems(self, problems: list[tuple[Field | None, str]]) -> None:
        for field, _ in problems:
            if field is not None:
                boxes = {"text": self.text, "text_cy": self.text_cy}
                names = (name for name, box in boxes.items() if box is field)
                self.tabs.set_value(next(names, _SETTINGS))
                break
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
        if words == self._words():
            return
        self._filling = True
        for name, field in self.settings.fields().items():
            field.put_back(words.get(name, ""))
        self.text.set_value(words.get("text", ""))
        self.text_cy.set_value(words.get("text_cy", ""))
        self._filling = False
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
        """Claim Ctrl+Enter while the keyboard is in here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _goes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, send with Shift as well; Esc goes back."""
        if _goes(event):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.send if shift else self.submit)()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def _goes(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)
