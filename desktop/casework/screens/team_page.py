"""A team's page: whom to ring, who is there, what waits, who hears of it next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action
from desktop.casework import team_words
from desktop.casework.cover_forms import cover_form, end_cover_form, may_end
from desktop.casework.screens.detail import letter_of
from desktop.casework.screens.facts import Facts
from desktop.casework.screens.form_tray import FormTray
from desktop.casework.team_forms import duty_form, order_form
from desktop.casework.team_view_model import TeamViewModel
from desktop.forms.form import Form
from desktop.forms.undoing import Undoing
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import said
from widgets.section import Heading, Surface, Words, scrolling


@dataclass(frozen=True, slots=True)
class _Step:
    letter: str
    words: str
    run: Callable[[], None]
    right: Action


class TeamPageView(QWidget):
    """A `Detail`: one team; duty and the order going up are set from here.

    Signals:
        person_wanted(UUID), case_wanted(UUID): as every `Detail` has them.
        edit_wanted(UUID): open the team's form in Admin.
        back_wanted(): the keyboard goes back to where it was.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    edit_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("A team"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._desk = desk
        self.model = TeamViewModel(desk, self)
        self.title, self.about = Heading(""), Words("", "hint")
        self.closed = Banner(Tone.WARNING)
        self.reaching, self.waiting = Facts(), Facts()
        self.people, self.order = Facts(), Facts()
        self.nobody = Words(self.tr("Nobody is in this team yet"), "hint")
        self.panels = FormTray(desk, self)
        self._undoing = Undoing(desk, self)
        self.steps = [
            _Step("D", self.tr("Set who is on duty"), self._ask_duty, Action.SET_DUTY),
            _Step("O", self.tr("Set the order"), self._ask_order, Action.EDIT_TEAMS),
            _Step("C", self.tr("Set cover"), self._ask_cover, Action.HAND_OVER_CASE),
            _Step("B", self.tr("They are back"), self._ask_back, Action.HAND_OVER_CASE),
            _Step("E", self.tr("Edit the team"), self._edit, Action.EDIT_TEAMS),
        ]
        self._lay_out()
        self.model.changed.connect(self._show)
        self.model.failed.connect(self.failed)
        self.panels.saved.connect(self._on_saved)
        self.panels.closed.connect(self._on_closed)
        self.panels.failed.connect(self.failed)
        self._undoing.said.connect(self._tell)
        self._undoing.failed.connect(self.failed)

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.about)
        column.addLayout(head)
        column.addWidget(self.closed)
        column.addWidget(self.reaching)
        self._ours = []
        for name, parts in (
            (self.tr("What waits there"), (self.waiting,)),
            (self.tr("If nobody accepts an urgent referral"), (self.order,)),
            (self.tr("Who is in it"), (self.people, self.nobody)),
        ):
            heading = Words(name, "group")
            column.addSpacing(Space.S)
            column.addWidget(heading)
            for part in parts:
                column.addWidget(part)
            self._ours += [heading, *parts]
        column.addStretch(1)
        buttons: list[PrimaryButton | SecondaryButton] = []
        for place, step in enumerate(self.steps):
            kind = SecondaryButton if place else PrimaryButton
            button = kind(step.words, keys=step.letter)
            button.clicked.connect(partial(self.press, step.letter))
            button.setVisible(self._desk.actor.may(step.right))
            buttons.append(button)
        self.buttons = buttons
        self.foot = Foot(*buttons, side=Space.L)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = scrolling(body, self.tr("The team"))
        whole.addWidget(self._body, 1)
        whole.addWidget(self.panels)
        whole.addWidget(self.foot)

    _ours: list[QWidget]

    def show_record(self, record_id: UUID | None) -> None:
        """Show a team by its id, or nothing."""
        self._turn_to(record_id)

    def show_code(self, code: str) -> None:
        """Show a team by its code."""
        self._turn_to(code)

    def _turn_to(self, team: UUID | str | None) -> None:
        self.panels.put_away()
        self.model.show(team)
        self._show_foot()

    def press(self, letter: str) -> bool:
        """Do what a plain letter means for this team."""
        for step in self.steps:
            if step.letter == letter and self._may(step):
                step.run()
                self._show_foot()
                return True
        return False

    def begin(self) -> None:
        """Bring the keyboard to the page; letters act at once."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commands(self) -> list[Command]:
        """Return what can be set here."""
        group = self.tr("A team")
        return [
            Command(
                f"team.{step.letter}",
                step.words,
                "",
                group,
                partial(self._run, step.letter),
                partial(self._may_here, step),
                shown_keys=step.letter,
            )
            for step in self.steps
        ]

    def on_committed(self, changes: Changes) -> None:
        """Read it again if it was changed."""
        self.model.on_committed(changes)

    def keep_drafts(self) -> None:
        """Keep what is typed."""
        self.panels.host.keep_drafts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters act; Esc goes back to where one came from."""
        letter = letter_of(event)
        if letter and self.press(letter):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.back_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form its share of the height."""
        super().resizeEvent(event)
        self.panels.fit()

    @Slot()
    def _show(self) -> None:
        shown = self.model.shown
        self._body.setVisible(shown is not None)
        self._show_foot()
        if shown is None:
            return
        page = shown.page
        self.title.setText(said(page.name))
        self.about.setText(
            self.tr("A body outside: the customer is asked before anything goes there")
            if page.outside
            else self.tr("One of our teams")
        )
        self.closed.setVisible(page.closed)
        if page.closed:
            words = self.tr("Nothing more is referred to it; what it has stays.")
            self.closed.show_words(self.tr("This team is closed."), words)
        self.reaching.show_facts(team_words.reaching(page))
        self.waiting.show_facts(team_words.waiting(page))
        self.people.show_facts(team_words.people(shown, self._today()))
        self.order.show_facts(team_words.order(shown))
        for part in self._ours:
            part.setVisible(not page.outside)
        self.nobody.setVisible(not page.people and not page.outside)

    def _may(self, step: _Step) -> bool:
        shown = self.model.shown
        if shown is None or not self._desk.actor.may(step.right):
            return False
        if step.letter == "B" and not may_end(shown, self._desk.actor):
            return False
        return step.letter == "E" or not (shown.page.closed or shown.page.outside)

    def _may_here(self, step: _Step) -> bool:
        return self.isVisible() and self._may(step)

    def _run(self, letter: str) -> None:
        self.press(letter)

    def _ask_duty(self) -> None:
        if self.model.shown is not None:
            self.panels.ask(duty_form(self.model.shown))

    def _ask_order(self) -> None:
        if self.model.shown is not None:
            self.panels.ask(order_form(self.model.shown))

    def _ask_cover(self) -> None:
        if (shown := self.model.shown) is not None:
            self.panels.ask(cover_form(shown, self._desk.actor, self._today()))

    def _ask_back(self) -> None:
        if (shown := self.model.shown) is not None:
            self.panels.ask(end_cover_form(shown, self._desk.actor, self._today()))

    def _today(self) -> date:
        return uk_date(self._desk.clock())

    def _edit(self) -> None:
        if self.model.shown is not None:
            self.edit_wanted.emit(self.model.shown.page.id)

    def _show_foot(self) -> None:
        first = True
        for step, button in zip(self.steps, self.buttons, strict=True):
            button.setVisible(self._may(step))
            first = first and not self._may(step)
        self.foot.setVisible(not first and self.panels.panel is None)

    @Slot(bool)
    def _on_closed(self, _from_page: bool) -> None:
        self._show_foot()
        self.begin()

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self.message.emit(form.done, self._undoing.offer(form, changes))

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)
