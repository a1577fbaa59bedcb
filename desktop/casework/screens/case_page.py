"""One case: what is said of it, by when, what happened, and the next thing to do."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.casework.case_view import CaseView
from desktop.casework.case_actions import CLOSE_KEYS, actions
from desktop.casework.case_view_model import CaseViewModel
from desktop.casework.forms.here import Here
from desktop.casework.screens.action_bar import MORE_KEYS, ActionBar
from desktop.casework.screens.case_body import CaseBody
from desktop.casework.screens.case_commands import (
    READ_KEYS,
    WORKING_KEYS,
    case_commands,
    read_command,
)
from desktop.casework.screens.detail import closes, letter_of
from desktop.casework.screens.form_tray import FormTray, follow_keyboard
from desktop.casework.screens.group_telling import GroupTelling
from desktop.casework.screens.scroll_keys import scrolls
from desktop.casework.sealed_case import gone_words, read_form, read_steps
from desktop.casework.use_cases.groups import GroupTold
from desktop.casework.use_cases.read_case import CaseOpened
from desktop.casework.wording import say
from desktop.forms.form import Answers, Form, Go, OpenForm, Step
from desktop.forms.saving import Saving
from desktop.forms.undoing import Undoing
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.looks import Space
from widgets.section import Surface, scrolling


class CasePageView(Surface):
    """A `Detail`: one case, worked without leaving its page.

    Signals:
        person_wanted(UUID): show their page.
        case_wanted(UUID): show another case.
        team_wanted(str): show the page of a team, by its code.
        document_wanted(UUID): show a document.
        letter_wanted(UUID): write a letter about a case; asked_letter_wanted(UUID):
            one that it asks for; written_letter_wanted(UUID): show one.
        back_wanted(): the keyboard goes back to the list.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    team_wanted = Signal(str)
    document_wanted = Signal(object)
    letter_wanted, asked_letter_wanted = Signal(object), Signal(object)
    written_letter_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self._desk = desk
        self.setAccessibleName(say("Case"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = CaseViewModel(desk, self)
        self.body = CaseBody()
        self.gone = EmptyState("lock", "")
        self.gone.hide()
        self.refusal = Banner(Tone.WARNING)
        self.refusal.hide()
        self.panels = FormTray(desk, self)
        self.bar = ActionBar()
        self.telling = GroupTelling(desk)
        self._saving, self._undoing = Saving(desk, self), Undoing(desk, self)
        self._at_once: Form | None = None
        self._own_save = False
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.area = scrolling(self.body, say("The case"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.gone, 1)
        around = QVBoxLayout()
        around.setContentsMargins(Space.L, 0, Space.L, Space.S)
        around.addWidget(self.refusal)
        column.addLayout(around)
        around.addWidget(self.telling)
        column.addWidget(self.panels)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.present_changed.connect(self._show_present)
        model.gone.connect(self._on_gone)
        self.body.step_wanted.connect(self.do)
        self.body.person_wanted.connect(self._on_person_wanted)
        self.body.team_wanted.connect(self._on_team_wanted)
        self.bar.wanted.connect(self.do)
        self.panels.saved.connect(self._on_saved)
        self.panels.closed.connect(self._on_closed)
        self._saving.saved.connect(self._on_saved_at_once)
        self._saving.refused.connect(self._on_refused)
        self._saving.stale.connect(self._on_stale)
        self._saving.problems_found.connect(self._on_problems)
        self._undoing.said.connect(self._tell)
        self.telling.said.connect(self._tell)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        for part in (model, self.panels, self._saving, self._undoing, self.telling):
            part.failed.connect(self.failed)

    # What the room asks of it

    def show_record(self, record_id: UUID | None) -> None:
        """Show a case, or nothing; what is being typed for another one is kept."""
        if record_id != self.model.case_id:
            self.panels.put_away()
            self._show_bar()
            self.refusal.hide()
            self.body.begin()
            self.area.verticalScrollBar().setValue(0)
        self.model.show(record_id)

    def show_case(self, case_id: UUID) -> None:
        """Show a case."""
        self.show_record(case_id)

    def begin(self) -> None:
        """Bring the keyboard into the page; a sealed one asks for what it is read."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.panels.panel is None:
            self._ask_to_read()

    def _ask_to_read(self) -> bool:
        if (sealed := self.model.to_read) is None:
            return False
        self._ask(read_form(sealed))
        return True

    def press(self, letter: str) -> bool:
        """Do what a plain letter, or Ctrl+Enter, means for this case."""
        view = self.model.view
        if view is None:
            return letter == READ_KEYS and self._ask_to_read()
        if letter == WORKING_KEYS and self.body.clocks:
            self.body.clocks[0].toggle()
            return True
        if letter == MORE_KEYS:
            self.bar.open_menu()
            return True
        for step in (*self._actions(view), *self.body.keyed_steps()):
            if step.keys == letter:
                self.do(step)
                return True
        return False

    def all_steps(self) -> list[OpenForm]:
        """Return every form that may be opened now, wherever its button is."""
        view = self.model.view
        steps = [*self._actions(view), *self.body.steps()] if view is not None else []
        return [step for step in steps if isinstance(step, OpenForm)]

    def commands(self) -> list[Command]:
        """Return what can be done with the case that is in front."""
        return [
            *case_commands(self.press, self._possible),
            read_command(self.press, self._is_sealed),
        ]

    def _is_sealed(self) -> bool:
        return self.isVisible() and self.model.to_read is not None

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.model.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        self.panels.host.keep_drafts()

    @Slot(object)
    def do(self, step: Step) -> None:
        """Open a form under the page, do what asks nothing, or go somewhere."""
        if isinstance(step, Go):
            ways = {
                "case": self.case_wanted,
                "document": self.document_wanted,
                "letter": self.letter_wanted,
                "asked_letter": self.asked_letter_wanted,
                "written_letter": self.written_letter_wanted,
            }
            ways.get(step.kind, self.person_wanted).emit(step.id)
        elif step.form.at_once:
            self._save_at_once(step.form)
        else:
            self._ask(step.form)

    def _ask(self, form: Form) -> None:
        self.refusal.hide()
        self.panels.ask(form)
        self._show_bar()
        self.model.set_writing(writing=True)

    def _save_at_once(self, form: Form) -> None:
        self.refusal.hide()
        self._at_once, self._own_save = form, True
        self._saving.start(form.work(Answers({})))

    @Slot(object)
    def _on_saved_at_once(self, changes: Changes) -> None:
        form, self._at_once = self._at_once, None
        if form is not None:
            self._after(form, changes)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        if isinstance(changes, CaseOpened):
            self.model.take_opened(changes.at)
            return
        self._own_save = True
        self._after(form, changes)

    def _after(self, form: Form, changes: Changes) -> None:
        if isinstance(changes, GroupTold):
            self.telling.begin(changes)
            return
        further = form.follow_up(changes) if form.follow_up is not None else None
        if further is not None and further.at_once:
            self._save_at_once(further)
            return
        if form.done:
            self.message.emit(form.done, self._undoing.offer(form, changes))

    @Slot(bool)
    def _on_closed(self, from_page: bool) -> None:
        self._show_bar()
        self.model.set_writing(writing=False)
        if from_page:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_wanted.emit()

    def _here(self, view: CaseView) -> Here:
        return Here(self._desk.actor, self._desk.clock(), view.beside)

    def _actions(self, view: CaseView) -> list[Step]:
        return actions(view.page, self._here(view))

    @Slot()
    def _show(self) -> None:
        view = self.model.view
        if view is None and self.model.sealed is not None:
            self._on_gone()
            return
        self.gone.hide()
        self.area.setVisible(view is not None)
        if view is None:
            self.bar.hide()
            return
        here, bar = self._here(view), self.area.verticalScrollBar()
        scrolled = bar.value()
        self.setAccessibleName(f"{say('Case')}: {view.page.title}")
        self.body.show_view(view, here)
        self._show_present()
        self.bar.show_actions(actions(view.page, here))
        bar.setValue(scrolled)
        own, self._own_save = self._own_save, False
        self.panels.renew(self.all_steps(), own=own)
        self._show_bar()

    @Slot()
    def _show_present(self) -> None:
        self.body.head.show_present(self.model.present)

    def _show_bar(self) -> None:
        """Show what can be done, unless a form is open: one thing at a time."""
        something = self.model.view is not None or self.model.to_read is not None
        shown = self.panels.panel is None and something
        self.bar.setVisible(shown)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep what has the keyboard in sight, however it got there."""
        follow_keyboard(new, self.panels.area, self.area)

    @Slot()
    def _on_gone(self) -> None:
        self.area.hide()
        sealed = self.model.sealed
        self.gone.set_words(*gone_words(sealed))
        self.bar.show_actions(read_steps(sealed))
        self.gone.show()
        self._show_bar()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self._at_once = None
        self.refusal.show_words(words)

    @Slot(str)
    def _on_stale(self, words: str) -> None:
        self._on_refused(words)
        self.model.read()

    @Slot(list)
    def _on_problems(self, problems: list[Exception]) -> None:
        self._on_refused(" ".join(str(problem) for problem in problems))

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    @Slot()
    def _on_person_wanted(self) -> None:
        view = self.model.view
        if view is not None and view.page.person_id is not None:
            self.person_wanted.emit(view.page.person_id)

    @Slot()
    def _on_team_wanted(self) -> None:
        self.team_wanted.emit(self.team_code())

    def team_code(self) -> str:
        """Return which team has the case that is shown, "" for none."""
        view = self.model.view
        return "" if view is None else view.page.team_code

    # Keys

    def _possible(self, keys: str) -> bool:
        view = self.model.view
        if view is None or not self.isVisible():
            return False
        if keys == WORKING_KEYS:
            return bool(self.body.clocks)
        steps = (*self._actions(view), *self.body.keyed_steps())
        return any(step.keys == keys for step in steps)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is on the page."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and closes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters act, arrows and pages scroll, Esc goes back to the list."""
        letter = letter_of(event)
        if (letter and self.press(letter)) or (
            closes(event) and self.press(CLOSE_KEYS)
        ):
            event.accept()
            return
        scroll = scrolls(self.area).get(Qt.Key(event.key()))
        if scroll is not None and not event.modifiers():
            scroll()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let others see that the case is open here."""
        super().showEvent(event)
        self.model.come()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let others see that it isn't any more."""
        super().hideEvent(event)
        self.model.go()
        if self.model.is_opened:
            self.panels.put_away()
            self.model.seal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give an open form its share of the height."""
        super().resizeEvent(event)
        self.panels.fit()
