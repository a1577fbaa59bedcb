"""What is read of a case: its head, its days, the enquiry, its sections, its story."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.permissions import Action
from db.queries.casework.case_view import CaseView
from db.queries.casework.page_rows import CasePage
from desktop.casework.case_actions import clock_steps
from desktop.casework.case_story import entries
from desktop.casework.enquiry_words import answers, own_words
from desktop.casework.forms.clock_forms import running
from desktop.casework.forms.here import Here
from desktop.casework.forms.unasked_form import unasked_words
from desktop.casework.page_words import reopened_words
from desktop.casework.screens.case_head import CaseHead
from desktop.casework.screens.clock_card import ClockCard
from desktop.casework.screens.part_view import PartView
from desktop.casework.screens.sections import AFTER_STORY, sections
from desktop.casework.screens.story_view import StoryView
from desktop.casework.sections_shown import kin_of
from desktop.casework.wording import say
from desktop.forms.form import Go, OpenForm, Part
from desktop.forms.screens.breaking import breakable
from widgets.looks import Space
from widgets.section import Surface, Words

_ENDED_SHOWN = 3


class CaseBody(Surface):
    """The page itself; it lays out, and says what is wanted.

    Signals:
        step_wanted(Step): a form to open, or somewhere to go.
        person_wanted(): the customer's page.
        team_wanted(): the page of the team that has it.
    """

    step_wanted = Signal(object)
    person_wanted = Signal()
    team_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self.head = CaseHead()
        self.head.person_wanted.connect(self.person_wanted)
        self.head.team_wanted.connect(self.team_wanted)
        self.head.kin.case_wanted.connect(self._on_case_wanted)
        self.clocks: list[ClockCard] = []
        self.parts: list[Part] = []
        self._open_clocks: set[UUID] = set()
        self._steps: list[OpenForm] = []
        self._clock_column, self._clock_room = _column(Space.XS)
        self._enquiry = Surface("quote")
        self._enquiry_words = QVBoxLayout(self._enquiry)
        self._enquiry_words.setContentsMargins(Space.M, 0, 0, 0)
        self._enquiry_words.setSpacing(2)
        self._part_column, self._part_room = _column(Space.M)
        self._after_column, self._after_room = _column(Space.M)
        self._after_column.setContentsMargins(0, Space.S, 0, 0)
        self.story = StoryView()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (
            *(self.head, self._clock_room, self._enquiry, self._part_room),
            *(self.story, self._after_room),
        ):
            column.addWidget(part)
        column.addStretch(1)

    def begin(self) -> None:
        """Forget what was opened, as for another case."""
        self._open_clocks.clear()
        self.story.begin()

    def steps(self) -> list[OpenForm]:
        """Return every form that a button of the page opens."""
        inside = [
            step
            for part in self.parts
            for steps in (part.steps, *(line.steps for line in part.lines))
            for step in steps
            if isinstance(step, OpenForm)
        ]
        return [*self._steps, *inside]

    def keyed_steps(self) -> list[OpenForm]:
        """Return those of the sections that have a key of their own."""
        return [step for step in self.steps() if step.keys]

    def show_view(self, view: CaseView, here: Here) -> None:
        """Show a case as it stands."""
        page = view.page
        self.head.show_page(page, here.now)
        self.head.kin.show_kin(kin_of(page, here))
        self._show_clocks(page, here)
        self._show_enquiry(page)
        self.parts = sections(page, here)
        _empty(self._part_column)
        _empty(self._after_column)
        for part in self.parts:
            shown = PartView(part)
            shown.step_wanted.connect(self.step_wanted)
            below = part.key in AFTER_STORY
            (self._after_column if below else self._part_column).addWidget(shown)
        for column, room in (
            (self._part_column, self._part_room),
            (self._after_column, self._after_room),
        ):
            room.setVisible(column.count() > 0)
        self.story.show_story(entries(view.story, here.now), here.now)

    def _show_clocks(self, page: CasePage, here: Here) -> None:
        _empty(self._clock_column)
        self.clocks, self._steps = [], []
        alive = running(page)
        over = [one for one in reversed(page.clocks) if one not in alive]
        for clock in (*alive, *over[: 0 if alive else _ENDED_SHOWN]):
            steps = clock_steps(clock, here) if page.is_open else ()
            steps = steps if here.may(Action.WORK_CASE) else ()
            keys = "" if self.clocks else "D"
            card = ClockCard(clock, steps, here.now, keys=keys)
            card.set_open(shown=clock.id in self._open_clocks)
            card.step_wanted.connect(self.step_wanted)
            card.opened_changed.connect(self._on_clock_opened)
            self._clock_column.addWidget(card)
            self.clocks.append(card)
            self._steps += steps
        if self.clocks and (words := reopened_words(page)):
            self._clock_column.addWidget(Words(words, "hint"))
        self._clock_room.setVisible(bool(self.clocks))

    @Slot(bool)
    def _on_clock_opened(self, shown: bool) -> None:
        card = self.sender()
        if isinstance(card, ClockCard):
            change = self._open_clocks.add if shown else self._open_clocks.discard
            change(card.clock_id)

    @Slot(object)
    def _on_case_wanted(self, case_id: UUID) -> None:
        self.step_wanted.emit(Go("", "case", case_id))

    def _show_enquiry(self, page: CasePage) -> None:
        _empty(self._enquiry_words)
        words, told = own_words(page), answers(page)
        if words or told:
            lead = say("From the counter") if page.sender else say("What it is about")
            self._enquiry_words.addWidget(Words(lead, "strong"))
        if words:
            self._enquiry_words.addWidget(Words(breakable(words)))
        for line in told:
            self._enquiry_words.addWidget(Words(breakable(line), "small"))
        unasked = unasked_words(page)
        if unasked:
            self._enquiry_words.addWidget(Words(say("Not asked yet"), "strong"))
        for line in unasked:
            self._enquiry_words.addWidget(Words(breakable(line), "small"))
        self._enquiry.setVisible(bool(words or told or unasked))


def _column(spacing: int) -> tuple[QVBoxLayout, QWidget]:
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column, room


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
