"""A form in its place on the page: asked, saved, and gone again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from db.changes import Changes
from db.errors import FieldProblem, FieldProblems
from desktop.forms.form import Answers, Form, When
from desktop.forms.saving import Saving, Work
from desktop.forms.screens.asked_field import AskedField
from desktop.forms.screens.finders import FoundField, PersonField, PlaceField
from desktop.forms.screens.form_fields import (
    answer,
    field_for,
    put_raw,
    raw,
    unread,
)
from desktop.forms.screens.form_grid import grid_of
from desktop.forms.words import say
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.error_summary import ErrorSummary
from widgets.fields import ChoiceField, Field
from widgets.fields.finder import FinderField
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.section import Surface, Words

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class FormPanel(Surface):
    """Shows a form; Enter goes on, Ctrl+Enter saves, Esc leaves without loss.

    Signals:
        saved(Form, Changes): it is kept.
        closed(): the person left; what they typed is kept as a draft.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    closed = Signal()
    failed = Signal(object)

    def __init__(self, form: Form, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._form, self._desk = form, desk
        self._shows_words = False
        self.setAccessibleName(form.title)
        self.fields: dict[str, Field] = {
            ask.name: field_for(ask, desk) for ask in form.asks
        }
        self.problems = ErrorSummary()
        self.notice = Banner(Tone.WARNING)
        self.again = SecondaryButton(say("Try again"), icon="refresh-cw")
        self.again.hide()
        self.notice.add_button(self.again)
        self.notice.hide()
        self.reading = Words("", "body")
        self.reading.hide()
        self.save = PrimaryButton(form.save, keys=say("Ctrl+Enter"))
        self.back = QuietButton(say("Back"), keys=say("Esc"))
        self._saving = Saving(desk, self)
        self._drafts = DraftKeeper(desk, form.key, self)
        self._lay_out()
        self._connect()
        self._show_asked()
        self._drafts.look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(Words(self._form.title, "subheading"))
        if self._form.note:
            column.addWidget(Words(self._form.note, "hint"))
        column.addWidget(self.notice)
        column.addWidget(self.problems)
        column.addLayout(grid_of(self._form.asks, self.fields))
        column.addWidget(self.reading)
        column.addWidget(FlowRow(self.save, self.back, gap=Space.S, line_gap=Space.XS))

    def _connect(self) -> None:
        self.save.clicked.connect(self.submit)
        self.again.clicked.connect(self.submit)
        self.back.clicked.connect(self.leave)
        for field in self.fields.values():
            field.changed.connect(self._on_field_changed)
            if isinstance(field, FinderField):
                field.onward.connect(self._on_onward)
            if isinstance(field, (PlaceField, PersonField)):
                field.finding.failed.connect(self.failed)
            if isinstance(field, FoundField):
                field.failed.connect(self.failed)
            if isinstance(field, AskedField):
                field.rearranged.connect(self._listen_to_lines)
        self._listen_to_lines()
        self._saving.busy_changed.connect(self.save.setDisabled)
        self._saving.saved.connect(self._on_saved)
        self._saving.problems_found.connect(self._on_problems_found)
        self._saving.refused.connect(self._on_refused)
        self._saving.can_try_again.connect(self._on_can_try_again)
        self._saving.stale.connect(self._on_refused)
        self._saving.failed.connect(self.failed)
        self._drafts.found.connect(self._on_draft_found)
        self._drafts.failed.connect(self.failed)

    @Slot()
    def _listen_to_lines(self) -> None:
        """Hear Enter in every line; one that is heard already is heard once."""
        for field in self.fields.values():
            for line in field.findChildren(QLineEdit):
                line.installEventFilter(self)

    @property
    def form(self) -> Form:
        """The form that is asked."""
        return self._form

    def begin(self) -> None:
        """Bring the keyboard to the first field, or to Save where there is none."""
        first = next(iter(self.fields.values()), None)
        if first is None:
            self.save.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            first.focus()

    def renew(self, form: Form) -> None:
        """Take the same form as the record now stands; what is typed stays.

        Where a value was changed by somebody else meanwhile, both are shown.
        """
        before = {ask.name: ask.value for ask in self._form.asks}
        self._form = form
        differs = False
        for ask in form.asks:
            field = self.fields.get(ask.name)
            if field is None or before.get(ask.name) == ask.value:
                continue
            if answer(field) == ask.value:
                continue
            differs = True
            shown = str(ask.value) if ask.value not in {None, ""} else say("nothing")
            field.set_hint(say("Saved meanwhile: {value}").format(value=shown))
        if differs:
            self.notice.show_words(
                say("Somebody else saved this meanwhile."),
                say("What they saved stands below each field. Save to keep yours."),
            )

    def answers(self) -> Answers:
        """Return what stands in the fields that are asked just now."""
        asked = {name: field for name, field in self.fields.items() if _is_asked(field)}
        return Answers({name: answer(field) for name, field in asked.items()})

    def keep_draft(self) -> None:
        """Keep what is typed now, as before a lock."""
        self._drafts.keep_now()

    @Slot()
    def submit(self) -> None:
        """Save, or say what stands in the way."""
        if self._shows_words:
            self.leave()
            return
        self.problems.show_problems([])
        self._put_refusal_away()
        unclear = [(f, words) for f in self._stops() if (words := unread(f))]
        if unclear:
            self.problems.show_problems(unclear)
            return
        try:
            work: Work = self._form.work(self.answers())
        except FieldProblem as problem:
            self._on_problems_found([problem])
            return
        except FieldProblems as problems:
            self._on_problems_found(list(problems.problems))
            return
        self._saving.start(work)

    def _put_refusal_away(self) -> None:
        if not self.again.isHidden():
            self.again.hide()
            self.notice.hide()

    @Slot()
    def leave(self) -> None:
        """Go away; what was typed comes back when the form is opened again."""
        self._drafts.keep_now()
        self.closed.emit()

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        self._drafts.drop()
        if self._form.shows is not None:
            self._show_words(self._form.shows(changes))
            return
        self.saved.emit(self._form, changes)

    def _show_words(self, words: str) -> None:
        self._shows_words = True
        self.reading.setText(words)
        self.reading.setAccessibleName(words)
        self.reading.show()
        for field in self.fields.values():
            field.hide()
        self.back.hide()
        self.save.setText(say("Hide it again"))
        self.save.setAccessibleName(say("Hide it again"))
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(list)
    def _on_problems_found(self, problems: list[FieldProblem]) -> None:
        shown = [self._placed(problem) for problem in problems]
        self.problems.show_problems(shown)
        first = next((field for field, _ in shown if field is not None), None)
        if first is not None:
            first.focus()

    def _placed(self, problem: FieldProblem) -> tuple[Field | None, str]:
        field = self._field_of(problem.field)
        if isinstance(field, AskedField):
            return field.part_for(problem)
        return field, str(problem)

    def _field_of(self, name: str) -> Field | None:
        for ask in self._form.asks:
            if name == ask.name or name in ask.also or name.startswith(f"{ask.name}."):
                return self.fields[ask.name]
        return None

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.again.hide()
        self.notice.show_words(words)

    @Slot()
    def _on_can_try_again(self) -> None:
        """Offer it beside the words that say what was in the way."""
        self.again.show()

    def _show_asked(self) -> None:
        """Show the questions that the answers so far make asked."""
        for ask in self._form.asks:
            field = self.fields[ask.name]
            if isinstance(field, AskedField) and ask.asks is not None:
                field.ask(ask.asks(self.answers()))
                field.setVisible(field.is_asking())
            if isinstance(ask.when, When):
                before = self.fields[ask.when.name]
                wanted = _is_asked(before) and raw(before) in ask.when.among
                field.setVisible(wanted)
            elif ask.when is not None:
                field.setVisible(ask.when(self.answers()))

    @Slot()
    def _on_field_changed(self) -> None:
        self._show_asked()
        self._drafts.typed({name: raw(f) for name, f in self.fields.items()})

    @Slot(dict)
    def _on_draft_found(self, words: dict[str, str]) -> None:
        """Put back what was typed before, where it differs from what stands."""
        differing = {
            name: typed
            for name, typed in words.items()
            if name in self.fields and raw(self.fields[name]) != typed and typed
        }
        for name, typed in differing.items():
            put_raw(self.fields[name], typed)
        if differing:
            self.notice.show_words(
                say("Brought back what you were typing."), tone=Tone.INFO
            )

    @Slot()
    def _on_onward(self) -> None:
        self._go_on()

    def _go_on(self) -> None:
        """Go to the next field; from the last, save."""
        fields = self._stops()
        focused: QWidget | None = QApplication.focusWidget()
        here = next(
            (
                place
                for place, field in enumerate(fields)
                if focused is not None and field.isAncestorOf(focused)
            ),
            -1,
        )
        if here + 1 < len(fields):
            fields[here + 1].focus()
        else:
            self.submit()

    def _stops(self) -> list[Field]:
        """Return the fields that are asked just now, each question's own."""
        stops: list[Field] = []
        for field in self.fields.values():
            if _is_asked(field):
                stops += field.parts() if isinstance(field, AskedField) else [field]
        return stops

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in a line go on to the next field."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        plain = event.key() in _ENTER and not event.modifiers()
        if not plain or isinstance(watched.parent(), FinderField):
            return False
        parent = watched.parent()
        if isinstance(parent, ChoiceField):
            parent.line.settle()
        self._go_on()
        return True

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in the form."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and control:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, leave with Esc, go on with Enter."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and isinstance(
            self.focusWidget(), (QRadioButton, QCheckBox)
        ):
            self._go_on()
        elif not _is_typed(event):
            super().keyPressEvent(event)
            return
        event.accept()


def _is_typed(event: QKeyEvent) -> bool:
    """Return whether it is a letter of words that no field here has taken.

    It ends here: while a form is open a letter is nothing that the page is to do.
    """
    text, chord = event.text(), event.modifiers() & _CHORD
    return len(text) == 1 and text.isprintable() and not chord


def _is_asked(field: Field) -> bool:
    """Return whether a question is asked just now."""
    return not field.isHidden()
