"""One letter: what may be said of it at the left, the very page beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.states import Delivery, LetterState
from db.errors import ClerkError, FieldProblem, Unavailable
from db.queries.letters.facts import Subject
from db.store.files import write_whole
from desktop.forms.form import Form, Part
from desktop.forms.screens.parts_view import PartsView
from desktop.letters.forms.letter_forms import letter_steps
from desktop.letters.letter_view_model import LetterViewModel
from desktop.letters.screens.checks import Checks
from desktop.letters.screens.write_fields import WriteFields
from desktop.letters.seeing import Seen, letter_for_word
from desktop.letters.use_cases.emailing import EmailDraft
from desktop.letters.wording import (
    DELIVERY_NAMES,
    STATE_NAMES,
    in_language,
    joined,
    name_of,
    say,
)
from desktop.runtime.desk import Desk
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.column import Column
from widgets.error_summary import ErrorSummary
from widgets.fields import Field
from widgets.foot import Foot
from widgets.looks import Space
from widgets.pdf_preview import PdfPreview
from widgets.section import Heading, Surface, Words, scrolling

_WIDTH = 470
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WritePage(QWidget):
    """Writes a letter, or shows one that has gone.

    Signals:
        back_wanted(): to the list it came from.
        person_wanted(UUID): show their page.
        print_wanted(UUID): print this letter, which is queued, in a run of its own.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.

    Attributes:
        ask_path: asks where an e-mail or a Word file is saved, given its name; ""
            is nowhere.
    """

    back_wanted = Signal()
    person_wanted, print_wanted = Signal(object), Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._path = desk, ""
        self._printed: UUID | None = None
        self.ask_path: Callable[[str], str] = self._ask_path
        self.setAccessibleName(say("Letter"))
        self.model = LetterViewModel(desk, self)
        self.heading, self.about = Heading(""), Words("", "hint")
        self.problems, self.fields, self.checks = (
            ErrorSummary(),
            WriteFields(),
            Checks(),
        )
        self.steps = PartsView(say("What else"), desk, compact=True)
        self.preview = PdfPreview(say("The letter as it is printed"))
        self.go = PrimaryButton("", keys=say("Ctrl+Enter"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self.word = LinkButton(say("Save it for Word"))
        self.area = scrolling(self._inside(), say("Letter"))
        self._lay_out()
        self._connect()

    def _inside(self) -> QWidget:
        inside = Surface("paper")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (self.problems, self.fields, self.checks, self.steps):
            column.addWidget(part)
        column.addStretch(1)
        return inside

    def _lay_out(self) -> None:
        left = Column("right", _WIDTH, 0.5)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.XS)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.about)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(Foot(self.go, self.back, self.word, side=Space.L))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.preview, 1)

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_typed)
        self.model.shown.connect(self._on_shown)
        self.model.seen.connect(self._on_seen)
        self.model.problems_found.connect(self._on_problems)
        self.model.refused.connect(self._on_refused)
        self.model.left.connect(self._on_left)
        self.model.drafted.connect(self._on_drafted)
        self.model.failed.connect(self.failed)
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self._on_back)
        self.word.clicked.connect(self._on_word)
        self.steps.saved.connect(self._on_step_saved)
        self.steps.record_wanted.connect(self._on_print_wanted)
        self.steps.failed.connect(self.failed)

    def start(self, subject: Subject, code: str | None) -> None:
        """Begin a letter and show it."""
        self.model.start(subject, code)

    def open(self, letter_id: UUID) -> None:
        """Show a letter."""
        self.model.open(letter_id)

    def begin(self) -> None:
        """Bring the keyboard to what the letter waits for, else to how it goes."""
        waits = self.fields.first_empty()
        if waits is not None:
            waits.focus()
        elif self.fields.isEnabled():
            self.fields.delivery.focus()
        else:
            self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        self.model.keep()

    @Slot()
    def submit(self) -> None:
        """Send the letter on its way: to the queue, the counter or an e-mail."""
        front = self.model.front
        if front is None or not self.go.isEnabled() or self.go.isHidden():
            return
        stops = [one for one in front.problems if one.stops]
        if stops:
            self._show_problems(
                [(self.fields.field(one.field, one.name), one.words) for one in stops]
            )
            return
        way = self.fields.delivery.key()
        if way == Delivery.COLLECT.value:
            self.model.put_by()
        elif way == Delivery.EMAIL.value:
            self._path = self.ask_path(f"{front.page.line.reference}.eml")
            if self._path:
                self.model.email()
        else:
            self.model.queue()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send it on with Ctrl+Enter; Esc goes back, the draft is kept."""
        if _sends(event):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot()
    def _on_typed(self) -> None:
        typed = self.fields.typed()
        if typed is not None:
            self._name_button()
            self.model.type(typed)

    @Slot(object)
    def _on_shown(self, seen: Seen) -> None:
        self.problems.show_problems([])
        self.fields.fill(seen)
        self._show(seen)
        self.preview.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.begin()

    @Slot(object)
    def _on_seen(self, seen: Seen) -> None:
        self.fields.renew(seen)
        self._show(seen)

    def _show(self, seen: Seen) -> None:
        line, of = seen.page.line, seen.of
        self.heading.setText(in_language(of.content.title, of.content.title_cy))
        number = say("edition {n}").format(n=of.number)
        state = "" if line.state is LetterState.DRAFT else _state(seen)
        self.about.setText(joined(line.person, seen.about, number, state))
        draft = line.state is LetterState.DRAFT
        self.fields.setEnabled(draft)
        self.go.setVisible(draft)
        self.word.setVisible(draft)
        self._name_button()
        self.checks.setVisible(draft)
        self.checks.show_seen(seen)
        steps = letter_steps(line, self._desk.actor)
        part = Part("letter", say("This letter"), steps=steps)
        self.steps.show_parts([part] if steps else [])
        self.steps.setVisible(bool(steps))
        self._show_pages(seen.pdf)

    def _show_pages(self, pdf: bytes) -> None:
        bar = self.preview.verticalScrollBar()
        stood = bar.value()
        if pdf:
            self.preview.show_pdf(pdf)
            bar.setValue(stood)

    def _name_button(self) -> None:
        way = self.fields.delivery.key()
        words = {
            Delivery.COLLECT.value: say("Print and put by"),
            Delivery.EMAIL.value: say("Make the e-mail"),
        }.get(way or "", say("To the print queue"))
        self.go.setText(words)
        self.go.setAccessibleName(words)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        self._show_problems(
            [(self.fields.field(one.field), str(one)) for one in problems]
        )

    def _show_problems(self, problems: list[tuple[Field | None, str]]) -> None:
        self._printed = None
        self.problems.show_problems(problems)
        if problems:
            self.area.verticalScrollBar().setValue(0)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self._show_problems([(None, words)])

    @Slot(str, UUID)
    def _on_print_wanted(self, _kind: str, letter_id: UUID) -> None:
        """Print a letter that is queued; a draft is queued first, if it can be."""
        front = self.model.front
        if front is not None and front.page.line.state is LetterState.DRAFT:
            self._printed = letter_id
            self.submit()
        else:
            self.model.put_away()
            self.print_wanted.emit(letter_id)

    @Slot(str)
    def _on_left(self, told: str) -> None:
        letter_id, self._printed = self._printed, None
        if letter_id is not None and told == say("In the print queue"):
            self.print_wanted.emit(letter_id)
            return
        self.back_wanted.emit()
        self.message.emit(told, None)

    @Slot(object)
    def _on_drafted(self, draft: EmailDraft) -> None:
        """Save the e-mail where it was wanted, to be opened in the mail program.

        Where that disk takes nothing it is asked for another place: the record
        says already that it is sent.
        """
        path = self._path
        while path:
            try:
                write_whole(Path(path), draft.content)
            except Unavailable as problem:
                self.message.emit(str(problem), None)
                path = self.ask_path(draft.file_name)
            else:
                return
        words = say("The e-mail is not saved. Its copy is on the record.")
        self.message.emit(words, None)

    def _ask_path(self, name: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, say("Save it where?"), name)
        return path

    @Slot()
    def _on_word(self) -> None:
        """Save the letter, as it stands, for somebody who has to have it in Word."""
        front = self.model.front
        if front is None or not (path := self.ask_path(word_name(front))):
            return
        query = partial(
            letter_for_word,
            letter_id=front.page.line.id,
            now=self._desk.clock(),
            draft=self.fields.typed(),
        )
        self._desk.read(query, partial(self._on_worded, Path(path)), self._on_not_seen)

    def _on_worded(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except Unavailable as problem:
            self._show_problems([(None, str(problem))])
        else:
            self.message.emit(say("Saved for Word. Nothing is sent yet."), None)

    def _on_not_seen(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self._show_problems([(None, str(error))])
        else:
            self.failed.emit(error)

    @Slot(object, object)
    def _on_step_saved(self, form: Form, changes: Changes) -> None:
        if form.done:
            self.message.emit(form.done, None)
        front = self.model.front
        if changes.id is not None and front is not None:
            self.model.open(front.page.line.id)

    @Slot()
    def _on_back(self) -> None:
        self.model.put_away()
        self.back_wanted.emit()


def word_name(seen: Seen) -> str:
    """Return what a letter's Word file is called: nothing personal is in a name."""
    return f"{seen.page.line.reference}.docx"


def _state(seen: Seen) -> str:
    line = seen.page.line
    return joined(
        name_of(STATE_NAMES, line.state.value), name_of(DELIVERY_NAMES, line.delivery)
    )


def _sends(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)
