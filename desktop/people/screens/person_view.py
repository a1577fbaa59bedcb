"""A person's page: what must be known, and under it everything that happened."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from db.queries.people.detail_rows import TimelineDetail
from db.queries.people.rows import PersonPage
from db.queries.people.timeline_detail import OPENED
from db.queries.people.timeline_row import TimelineRow
from desktop.forms.form import Part
from desktop.forms.screens.form_panel import FormPanel
from desktop.forms.screens.parts_view import PartsView
from desktop.people.forms.filing_forms import note_form
from desktop.people.forms.here import Here
from desktop.people.forms.household_parts import household_parts
from desktop.people.forms.person_parts import person_parts
from desktop.people.person_view_model import PersonViewModel
from desktop.people.screens.person_body import Body, Card, CasesSaid
from desktop.people.screens.person_head import PersonHead
from desktop.people.screens.person_letters import PersonLetters
from desktop.people.screens.person_words import home_of
from desktop.people.screens.property_view import PropertyView
from desktop.people.screens.timeline_words import (
    detail_part,
    timeline_rows,
    work_rows,
)
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.empty_state import EmptyState
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.section import Surface, scrolling
from widgets.tabs import Tabs
from widgets.timeline import TimelineView

EVERYTHING, WORK, LETTERS, HOUSEHOLD, PLACE, DETAILS = (
    "everything",
    "work",
    "letters",
    "household",
    "place",
    "details",
)
_NEARLY_THERE = 400
"""Pixels before the end of the timeline at which more of it is read."""


class PersonView(QWidget):
    """The page of one person.

    Signals:
        saved(Form, Changes): a form was saved.
        person_wanted(UUID), property_wanted(UUID): a page to open.
        letter_wanted(UUID): a letter's pages.
        said(str): something for the toast.
        failed(object): an error for the crash desk.
    """

    saved = Signal(object, object)
    person_wanted = Signal(UUID)
    property_wanted = Signal(UUID)
    letter_wanted = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        view_model: PersonViewModel,
        desk: Desk,
        languages: tuple[tuple[str, str], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view_model, self._desk, self._languages = view_model, desk, languages
        self.setAccessibleName(say("Person"))
        self.setProperty("ownRing", True)
        self.head = PersonHead()
        self.cases = CasesSaid()
        self.tabs = Tabs(
            say("Parts of the page"),
            (
                (EVERYTHING, say("Everything")),
                (WORK, say("Open work")),
                (LETTERS, say("Letters")),
                (HOUSEHOLD, say("Household")),
                (PLACE, say("Property")),
                (DETAILS, say("Details")),
            ),
        )
        self.timeline = TimelineView(say("Everything that happened"))
        self.no_events = EmptyState(
            "history",
            say("Nothing has happened yet"),
            say("Contacts, notes, referrals and letters will stand here."),
        )
        self.work = TwoLineList(say("Open work"))
        self.no_work = EmptyState(
            "circle-check",
            say("Nothing is open"),
            say("Referrals under way and promised calls will stand here."),
        )
        self.letters = PersonLetters(desk)
        self.household = PartsView(say("Household"), desk)
        self.place = PropertyView(desk, titled=False)
        self.no_place = EmptyState(
            "house",
            say("No property is known"),
            say("An address from the gazetteer brings its page here."),
        )
        self.details = PartsView(say("Details"), desk)
        self.detail = PartsView(say("Opened row"), desk, compact=True)
        self.notes = Surface("canvas")
        self._note: FormPanel | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = Body()
        for widget in (
            *(self.timeline, self.no_events, self.work, self.no_work),
            *(self.letters, self.household, self.place, self.no_place, self.details),
        ):
            self.stack.addWidget(widget)
        self.card = Card("card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        inside.addWidget(self.detail)
        self.card.hide()
        room = QVBoxLayout(self.notes)
        room.setContentsMargins(0, Space.S, 0, 0)
        self.notes.hide()
        whole = QWidget()
        whole.setProperty("role", "page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.head)
        column.addWidget(self.cases)
        column.addWidget(self.tabs)
        column.addWidget(self.notes)
        column.addWidget(self.stack, 3)
        column.addWidget(self.card, 2)
        self.area = scrolling(whole, say("Person"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def _connect(self) -> None:
        model = self.view_model
        model.page_changed.connect(self._on_page_changed)
        model.whereabouts_changed.connect(self._on_whereabouts_changed)
        model.timeline_changed.connect(self._on_timeline_changed)
        model.detail_changed.connect(self._on_detail_changed)
        model.failed.connect(self.failed)
        self.head.edit_wanted.connect(self.edit)
        self.head.copied.connect(self.said)
        self.head.hand_over_wanted.connect(self.hand_over)
        self.head.verify_wanted.connect(self.verify_home)
        self.letters.saved.connect(self.saved)
        self.letters.letter_wanted.connect(self.letter_wanted)
        self.letters.failed.connect(self.failed)
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.timeline.opened.connect(self._on_row_opened)
        self.timeline.clicked.connect(self._on_row_clicked)
        self.work.opened.connect(self._on_row_opened)
        self.timeline.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.detail.closed.connect(model.close_detail)
        for view in (self.household, self.details, self.detail, self.place):
            view.saved.connect(self.saved)
            view.person_wanted.connect(self.person_wanted)
            view.property_wanted.connect(self.property_wanted)
            view.failed.connect(self.failed)

    def here(self) -> Here:
        """Return who looks, when, and the languages they may pick."""
        return Here(self._desk.actor, self._desk.clock(), self._languages)

    def begin(self) -> None:
        """Show the page of somebody else from its top."""
        self.close_note()
        for view in (self.household, self.details, self.detail, self.letters):
            view.close_form()
        self.tabs.set_value(EVERYTHING)
        self.timeline.scrollToTop()

    def open_panels(self) -> list[FormPanel]:
        """Return the forms that are open, whose drafts are to be kept."""
        views = (
            *(self.household, self.details, self.detail, self.place.parts),
            self.letters,
        )
        panels = [view.panel() for view in views]
        return [panel for panel in (*panels, self._note) if panel is not None]

    @Slot()
    def edit(self) -> None:
        """Open the name and birth, with the other details under it."""
        self._open("names", say("Name and birth"))

    def open_form(self, part: str, title: str = "") -> None:
        """Open a form of the details, such as the one that warns every desk."""
        self._open(part, title)

    @Slot()
    def hand_over(self) -> None:
        """Ask who takes the letter that waits here for them."""
        self.tabs.set_value(LETTERS)
        self.area.ensureWidgetVisible(self.stack, 0, 0)
        self.letters.hand_over()

    def waits_here(self) -> bool:
        """Return whether a letter waits here for the person in front."""
        page = self.view_model.page
        return self.isVisible() and page is not None and bool(page.letters_here)

    @Slot()
    def verify_home(self) -> None:
        """Ask how it is known that they live where mail came back from."""
        self._open("homes", say("They are there after all"))

    def was_merged(self) -> bool:
        """Return whether the page in front speaks for more than one record."""
        page = self.view_model.page
        return self.isVisible() and page is not None and bool(page.merged)

    def part_again(self) -> None:
        """Bring what was merged under the keys, to part it again."""
        self.tabs.set_value(DETAILS)
        self.area.ensureWidgetVisible(self.stack, 0, 0)
        self.details.go_to("merged")

    def go_to_whereabouts(self) -> None:
        """Bring what is shown now under the keys: who lives there, or where."""
        if self.tabs.value() == HOUSEHOLD:
            self.household.go_to("household")
        else:
            self.details.go_to("reach")

    def reopen(self, form_key: str) -> None:
        """Open the form of this key again, as after a lock; nothing for none."""
        page = self.view_model.page
        if page is None or not form_key:
            return
        if form_key == note_form(page).key:
            self.add_note()
            return
        for view in (self.details, self.household, self.place.parts):
            if view.reopen(form_key):
                return

    def _open(self, part: str, title: str) -> None:
        self.tabs.set_value(DETAILS)
        self.area.ensureWidgetVisible(self.stack, 0, 0)
        self.details.open_form(part, title)

    def step_part(self, by: int) -> None:
        """Bring the next (1) or the last (-1) part of the page to the front."""
        count = self.tabs.count()
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % count)
        self.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def add_note(self) -> None:
        """Ask for a note, above what happened."""
        page = self.view_model.page
        if page is None or self._note is not None:
            return
        self.view_model.close_detail()
        self.tabs.set_value(EVERYTHING)
        panel = FormPanel(note_form(page), self._desk)
        panel.closed.connect(self.close_note)
        panel.saved.connect(self._on_note_saved)
        panel.failed.connect(self.failed)
        self._note = panel
        room = self.notes.layout()
        if room is not None:
            room.addWidget(panel)
        self.notes.show()
        panel.begin()

    @Slot()
    def close_note(self) -> None:
        """Put the note away; what was typed is kept as a draft."""
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
            self.notes.hide()
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _on_note_saved(self, form: object, changes: object) -> None:
        self.close_note()
        self.saved.emit(form, changes)

    @Slot(object)
    def _on_page_changed(self, page: PersonPage) -> None:
        here = self.here()
        self.head.show_page(page, here)
        work = work_rows(page.must_know.open_work, here)
        self.work.show_rows(work)
        self.cases.show_work(page.must_know.open_work)
        beside = len(page.household) + sum(tie.holds for tie in page.ties)
        self.tabs.set_words(WORK, _counted(say("Open work"), len(work)))
        here_now = len(page.letters_here)
        self.tabs.set_words(LETTERS, _counted(say("Letters"), here_now))
        self.letters.show_page(page, here)
        self.tabs.set_words(HOUSEHOLD, _counted(say("Household"), beside))
        self._on_whereabouts_changed(self.view_model.page_in_sight() or page)
        home = home_of(page)
        if home is not None and home.property_id is not None:
            self.place.show_property(home.property_id)
        else:
            self.place.view_model.put_away()
        self._on_tab_chosen(self.tabs.value())

    @Slot(object)
    def _on_whereabouts_changed(self, page: PersonPage) -> None:
        """Show or hide where they are; the top of the page never tells it."""
        here = self.here()
        self.household.show_parts(household_parts(page, here))
        self.details.show_parts(person_parts(page, here))

    @Slot(list)
    def _on_timeline_changed(self, rows: list[TimelineRow]) -> None:
        self.timeline.show_timeline(timeline_rows(rows, self.here()))
        self._on_tab_chosen(self.tabs.value())

    @Slot(str)
    def _on_tab_chosen(self, key: str) -> None:
        page = self.view_model.page
        home = home_of(page) if page is not None else None
        placed = home is not None and home.property_id is not None
        shown: dict[str, QWidget] = {
            EVERYTHING: self.timeline
            if self.timeline.rows.rowCount()
            else self.no_events,
            WORK: self.work if self.work.rows.rowCount() else self.no_work,
            LETTERS: self.letters,
            HOUSEHOLD: self.household,
            PLACE: self.place if placed else self.no_place,
            DETAILS: self.details,
        }
        self.stack.setCurrentWidget(shown[key])
        if key not in {EVERYTHING, WORK}:
            self.view_model.close_detail()

    @Slot(object)
    def _on_row_opened(self, key: tuple[str, UUID]) -> None:
        kind, record_id = key
        if kind in OPENED:
            self.view_model.open_detail(kind, record_id)

    @Slot()
    def _on_row_clicked(self) -> None:
        key = self.timeline.current_key()
        if isinstance(key, tuple):
            self._on_row_opened(key)

    @Slot(object)
    def _on_detail_changed(self, detail: TimelineDetail | None) -> None:
        if detail is None:
            focused: QWidget | None = QApplication.focusWidget()
            inside = focused is not None and self.card.isAncestorOf(focused)
            self.card.hide()
            self.detail.close_form()
            if inside:
                self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        part: Part = detail_part(detail, self.here())
        self.detail.show_parts((part,))
        self.card.show()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if value > self.timeline.verticalScrollBar().maximum() - _NEARLY_THERE:
            self.view_model.more()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the opened row with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.card.isVisible():
            self.view_model.close_detail()
            event.accept()
            return
        super().keyPressEvent(event)


def _counted(words: str, count: int) -> str:
    return f"{words} {count}" if count else words
