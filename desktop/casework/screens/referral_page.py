"""A referral: what it says, where it stands, and what may become of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.casework.referral_page import ReferralPage as Shown
from desktop.casework import referral_forms as forms
from desktop.casework.enquiry_words import passed_on
from desktop.casework.referral_steps import Possible
from desktop.casework.referral_view_model import ReferralViewModel
from desktop.casework.referral_words import (
    facts,
    heading,
    sealed_standing,
    standing,
    story,
)
from desktop.casework.rows_shown import title_of
from desktop.casework.screens.detail import letter_of
from desktop.casework.screens.facts import Facts
from desktop.casework.screens.form_tray import FormTray, follow_keyboard
from desktop.casework.screens.referral_beside import ReferralBeside
from desktop.casework.use_cases.read_referral import ReferralShown
from desktop.forms.form import Form
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import GroupHeading, Heading, Surface, Words, scrolling


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing that may become of it."""

    letter: str
    words: str
    run: Callable[[], None]
    possible: Callable[[], bool]


class ReferralPage(QWidget):
    """A `Detail`: a referral to its sender, or to the team that it went to.

    Signals:
        person_wanted(UUID): show their page.
        case_wanted(UUID): show a case.
        document_wanted(UUID): show a document.
        back_wanted(): the keyboard goes back to the list.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    team_wanted = Signal(str)
    document_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Referral"))
        self._wanted: UUID | None = None
        self._went_on = False
        self.model = ReferralViewModel(desk, self)
        self.possible = Possible(self.model)
        self.title, self.about = Heading(""), Words("", "hint")
        self.facts = Facts()
        self.stands = Banner(Tone.INFO)
        self.refusal = Banner(Tone.WARNING)
        self.refusal.hide()
        self.summary = Words("")
        self._quote = Surface("quote")
        self._story = Words("", "hint")
        self.open_person = LinkButton(self.tr("Open their page"))
        self.open_case = LinkButton(self.tr("Open the case"))
        self.open_team = LinkButton(self.tr("Open the team's page"))
        self.beside = ReferralBeside()
        self.panels = FormTray(desk, self)
        self.steps = self._make_steps()
        self.buttons: dict[str, tuple[PrimaryButton, SecondaryButton]] = {}
        self._lay_out()
        self._connect()
        self._show()

    def _make_steps(self) -> list[_Step]:
        asks, may = self._asks, self.possible
        return [
            _Step("L", self.tr("Read it"), asks(forms.read_form), may.read),
            _Step("A", self.tr("Accept"), self.model.accept, may.accept),
            _Step("C", self.tr("Open the case"), self._ask_case, may.open_case),
            _Step("R", self.tr("Return"), asks(forms.return_form), may.answer),
            _Step(
                "D",
                self.tr("Done, no case"),
                asks(forms.done_form),
                may.answer,
            ),
            _Step(
                "T",
                self.tr("They were rung"),
                asks(forms.told_form),
                may.tell,
            ),
            _Step("S", self.tr("Refer on"), asks(forms.refer_on_form), may.send),
            _Step(
                "W",
                self.tr("Withdraw"),
                asks(forms.withdraw_form),
                may.withdraw,
            ),
        ]

    def _asks(self, form: Callable[[Shown], Form]) -> Callable[[], None]:
        return partial(self._ask, form)

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        inner = QVBoxLayout(self._quote)
        inner.addWidget(GroupHeading(self.tr("From the counter")))
        inner.addWidget(self.summary)
        ways = (self.open_person, self.open_case, self.open_team)
        links = FlowRow(*ways, gap=Space.L, line_gap=0)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.about)
        column.addLayout(head)
        for part in (self.facts, links, self.stands, self.refusal, self._quote):
            column.addWidget(part)
        column.addWidget(self.beside)
        column.addWidget(self._story)
        column.addStretch(1)
        made: list[PrimaryButton | SecondaryButton] = []
        for step in self.steps:
            button = SecondaryButton(step.words, keys=step.letter)
            loud = PrimaryButton(step.words, keys=step.letter)
            for each in (loud, button):
                each.clicked.connect(partial(self.press, step.letter))
                made.append(each)
            self.buttons[step.letter] = (loud, button)
        self.foot = Foot(*made, side=Space.L)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = scrolling(body, self.tr("The referral"))
        whole.addWidget(self._body, 1)
        whole.addWidget(self.panels)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.done.connect(self._tell)
        model.refused.connect(self._on_refused)
        model.failed.connect(self.failed)
        self.beside.document_wanted.connect(self.document_wanted)
        self.beside.case_wanted.connect(self.case_wanted)
        self.panels.saved.connect(self._on_saved)
        self.panels.closed.connect(self._on_closed)
        self.panels.failed.connect(self.failed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.open_person.clicked.connect(self._on_open_person)
        self.open_case.clicked.connect(self._on_open_case)
        self.open_team.clicked.connect(self._on_open_team)

    def show_record(self, record_id: UUID | None) -> None:
        """Show a referral; a form that stands open for another is put away."""
        if self._wanted != record_id:
            self.panels.put_away()
            self.refusal.hide()
        self._wanted = record_id
        self.model.show(record_id)
        self._show_foot()

    def attend(self) -> None:
        """Take it as opened: it is looked at, and not just passed by."""
        self.model.attend()

    def press(self, letter: str) -> bool:
        """Do what a letter means for this referral."""
        for step in self.steps:
            if step.letter == letter and step.possible():
                step.run()
                return True
        return False

    def begin(self) -> None:
        """Bring the keyboard to the first action."""
        self.attend()
        pairs = self.buttons.values()
        shown = [button for pair in pairs for button in pair if button.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commands(self) -> list[Command]:
        """Return what may become of it."""
        group = self.tr("Referrals")
        return [
            Command(
                f"referral.{step.letter}",
                step.words,
                "",
                group,
                step.run,
                partial(self._is_possible, step),
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
        """Letters mean the same on the page as in the list."""
        letter = letter_of(event)
        if letter and self.press(letter):
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show(self) -> None:
        page, now = self.model.page, self._desk.clock()
        self._body.setVisible(page is not None)
        self._show_foot()
        if page is None:
            return
        line = page.line
        self.title.setText(title_of(line))
        self.about.setText(heading(line, now))
        self.facts.show_facts(facts(page, now))
        told = (
            sealed_standing(page, may_read=self.possible.read())
            if line.sealed and not page.sent
            else standing(page, now)
        )
        self._quote.setVisible(not line.sealed)
        self.stands.show_words(told.lead, told.text, told.tone)
        self.summary.setText(passed_on(line.summary, line.service))
        self._story.setText("\n".join(f"{at}  {what}" for at, what in story(line, now)))
        self.open_person.setVisible(line.person_id is not None)
        self.open_case.setVisible(line.case_id is not None)
        self.beside.show_page(page, now)
        first = True  # the one thing to do next is the primary one
        for step in self.steps:
            loud, quiet = self.buttons[step.letter]
            possible = step.possible()
            loud.setVisible(possible and first)
            quiet.setVisible(possible and not first)
            first = first and not possible

    def _is_possible(self, step: _Step) -> bool:
        return self.isVisible() and step.possible()

    def _ask(self, form: Callable[[Shown], Form]) -> None:
        if self.model.page is not None:
            self.panels.ask(form(self.model.page))
            self._show_foot()

    def _ask_case(self) -> None:
        if self.model.page is not None:
            me = self._desk.actor.staff_id
            self.panels.ask(forms.case_form(self.model.page, me))
            self._show_foot()

    def _show_foot(self) -> None:
        """Show what can be done, unless something is being done."""
        self.foot.setVisible(self._wanted is not None and self.panels.panel is None)

    @Slot(bool)
    def _on_closed(self, from_page: bool) -> None:
        self._show_foot()
        if self._went_on:
            self._went_on = False
        elif from_page:
            self.begin()
        else:
            self.back_wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing that was read in confidence on a page nobody is at."""
        super().hideEvent(event)
        self.model.put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form its share of the height."""
        super().resizeEvent(event)
        self.panels.fit()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        follow_keyboard(new, self.panels.area, self._body)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        if isinstance(changes, ReferralShown):
            self.model.take(changes.page)
            self.begin()
            return
        self.message.emit(form.done, None)
        if form.key.startswith("referral.case/") and changes.id is not None:
            self._went_on = True
            self.case_wanted.emit(changes.id)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.refusal.hide()
        self.message.emit(words, None)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.show_words(words, "", Tone.WARNING)

    @Slot()
    def _on_open_person(self) -> None:
        if self.model.page is not None and self.model.page.line.person_id is not None:
            self.person_wanted.emit(self.model.page.line.person_id)

    @Slot()
    def _on_open_team(self) -> None:
        self.team_wanted.emit(self.team_code())

    def team_code(self) -> str:
        """Return to which team the referral went, "" for none."""
        page = self.model.page
        return "" if page is None else page.line.team_code

    @Slot()
    def _on_open_case(self) -> None:
        if self.model.page is not None and self.model.page.line.case_id is not None:
            self.case_wanted.emit(self.model.page.line.case_id)
