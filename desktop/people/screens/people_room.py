"""The left side of the counter: a person, a place, a new person, or nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.names import name_in_full
from db.queries.people.rows import PersonPage
from desktop.forms.form import Form
from desktop.forms.undoing import Undoing
from desktop.people.person_view_model import PersonViewModel
from desktop.people.screens.found_list import FoundList
from desktop.people.screens.merge_pane import MergePane
from desktop.people.screens.new_person import NewPerson
from desktop.people.screens.nobody import Nobody
from desktop.people.screens.people_commands import people_commands
from desktop.people.screens.person_view import PersonView
from desktop.people.screens.person_words import home_of
from desktop.people.screens.property_view import PropertyView
from desktop.people.screens.whereabouts import WayBack
from desktop.people.use_cases.merging import UndoMerge, undo_merge
from desktop.people.use_cases.whereabouts import WhereaboutsShown
from desktop.people.wording import say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.buttons import QuietButton
from widgets.looks import Space
from widgets.privacy_cover import PrivacyCover
from widgets.section import Surface


@dataclass(frozen=True, slots=True)
class PersonShown:
    """Whose page is shown, for the counter beside it.

    Attributes:
        property_id: where they live; None if unknown, or hidden from the reader.
    """

    id: UUID
    name: str
    property_id: UUID | None
    protected: bool


class PeopleRoom(QWidget):
    """Everything about people and places, one page at a time.

    Signals:
        person_shown(PersonShown): another person's page is in front.
        person_added(PersonShown): somebody new; the counter takes them as caller.
        letter_wanted(UUID): show a letter's pages.
        message(str, object): words for the toast, and what undoes it or None.
        failed(object): an error for the crash desk.
    """

    person_shown = Signal(object)
    person_added = Signal(object)
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        languages: Sequence[tuple[str, str]] = (),
        name_sought: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """Take the desk, and the languages (code, name) that can be picked.

        *name_sought* gives the name that was looked for in vain, or nothing.
        """
        super().__init__(parent)
        self._name_sought = name_sought
        self.desk = desk
        self.setAccessibleName(say("People and places"))
        known = tuple(languages) or (("en", say("English")), ("cy", say("Welsh")))
        self.view_model = PersonViewModel(desk, self)
        self.nobody = Nobody(desk)
        self.person = PersonView(self.view_model, desk, known)
        self.place = PropertyView(desk)
        self.new = NewPerson(desk)
        self.merge = MergePane(desk)
        self.found = FoundList(desk)
        self.undoing = Undoing(desk, self)
        self._announce: UUID | None = None
        self._added: UUID | None = None
        self._back: list[tuple[str, UUID | None]] = []
        self._lay_out()
        self._connect()
        self.way_back = WayBack(self)

    def _lay_out(self) -> None:
        self.ground = Surface("canvas")
        self.back_button = QuietButton(say("Back"), keys=say("Esc"), icon="arrow-left")
        self.back_button.hide()
        self.stack = QStackedWidget()
        for page in (
            self.nobody,
            self.person,
            self.place,
            self.new,
            self.merge,
            self.found,
        ):
            self.stack.addWidget(page)
        inside = QVBoxLayout(self.ground)
        inside.setContentsMargins(Space.L + 4, Space.L, Space.L + 4, Space.S)
        inside.setSpacing(Space.XS)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.ground)
        self.cover = PrivacyCover(self, say("Hidden. Press Ctrl+H to show"))

    def _connect(self) -> None:
        self.view_model.page_changed.connect(self._on_page_changed)
        self.view_model.gone.connect(self._on_gone)
        self.person.saved.connect(self._on_saved)
        self.person.said.connect(self._say)
        self.person.letter_wanted.connect(self.letter_wanted)
        self.place.saved.connect(self._on_saved)
        self.new.added.connect(self._on_added)
        self.new.left.connect(self._on_new_left)
        self.new.person_wanted.connect(self.show_person)
        self.nobody.person_wanted.connect(self.show_person)
        self.nobody.new_person_wanted.connect(self.add_whoever_was_sought)
        self.merge.merged.connect(self._on_merged)
        self.merge.left.connect(self.go_back)
        self.back_button.clicked.connect(self.go_back)
        for page in (self.person, self.place):
            page.person_wanted.connect(self._go_to_person)
            page.property_wanted.connect(self._go_to_property)
        for part in (self.person, self.place, self.new, self.nobody, self.merge):
            part.failed.connect(self.failed)
        self.cover.covered.connect(self._on_covered)
        self.found.person_wanted.connect(self._go_to_person)
        self.found.property_wanted.connect(self._go_to_property)
        self.found.failed.connect(self.failed)
        self.undoing.said.connect(self._say)
        self.undoing.failed.connect(self.failed)

    # What the counter and the shift ask for.

    @Slot(object)
    def show_person(self, person_id: UUID) -> None:
        """Show somebody's page from its top."""
        self._back = []
        self._open_person(person_id)

    @Slot(object)
    def show_property(self, property_id: UUID) -> None:
        """Show a property's page."""
        self._back = []
        self._open_property(property_id)

    def show_all(self, kind: str, text: str) -> None:
        """Show all people or properties (*kind*) that *text* may mean."""
        self._back = []
        self._show(self.found)
        self.found.begin(kind, text)

    @Slot()
    def new_person(self, typed_name: str = "") -> None:
        """Ask for a new person, with the words of the search as their name."""
        self._show(self.new)
        self.new.begin(typed_name)

    @Slot()
    def add_whoever_was_sought(self) -> None:
        """Ask for a new person, by the name that was typed in the search."""
        self.new_person(self._name_sought())

    @Slot()
    def show_nobody(self) -> None:
        """Show an empty desk: what to do, and who was here today."""
        self._back = []
        self.view_model.put_away()
        self.nobody.view_model.read()
        self._show(self.nobody)

    def set_covered(self, covered: bool) -> None:
        """Hide the page from the caller, or show it again."""
        if covered:
            self.cover.cover()
        else:
            self.cover.uncover()

    def keep_drafts(self) -> None:
        """Keep everything that is typed, as before a lock."""
        self.view_model.hide_whereabouts()
        self.new.view_model.drafts.keep_now()
        for panel in (*self.person.open_panels(), self.place.parts.panel()):
            if panel is not None:
                panel.keep_draft()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Let each page read again if it is concerned."""
        self.view_model.on_committed(changes)
        self.place.view_model.on_committed(changes)
        self.person.place.view_model.on_committed(changes)
        self.nobody.view_model.on_committed(changes)
        self.found.view_model.on_committed(changes)

    def commands(self) -> list[Command]:
        """Return what can be done here, for menu, shortcut and palette."""
        return people_commands(self)

    @Slot(bool)
    def _on_covered(self, covered: bool) -> None:
        """Need a reason anew for what was hidden from the caller."""
        if covered:
            self.view_model.hide_whereabouts()

    # Moving between pages.

    def is_shown(self, page: QWidget) -> bool:
        """Return whether *page* is the one in front."""
        return self.stack.currentWidget() is page

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.back_button.setVisible(bool(self._back) and page is not self.merge)

    def _open_person(self, person_id: UUID) -> None:
        self._announce = person_id
        self.person.begin()
        self.view_model.show(person_id)
        self._show(self.person)

    def _open_property(self, property_id: UUID) -> None:
        self.place.parts.close_form()
        self.place.show_property(property_id)
        self._show(self.place)

    def _remember(self) -> None:
        """Put the page in front on the way back."""
        if self.is_shown(self.person) and self.view_model.page is not None:
            self._back.append(("person", self.view_model.page.id))
        elif self.is_shown(self.place) and self.place.view_model.page is not None:
            self._back.append(("property", self.place.view_model.page.id))
        elif self.is_shown(self.found):
            self._back.append(("found", None))

    @Slot(object)
    def _go_to_person(self, person_id: UUID) -> None:
        self._remember()
        self._open_person(person_id)

    @Slot(object)
    def _go_to_property(self, property_id: UUID) -> None:
        self._remember()
        self._open_property(property_id)

    @Slot()
    def go_back(self) -> None:
        """Go to the page from which this one was opened."""
        if self.is_shown(self.merge):
            self._show(self.person)
            return
        if not self._back:
            return
        kind, record_id = self._back.pop()
        if record_id is None:
            self._show(self.found)
            self.found.list.setFocus()
        elif kind == "person":
            self._open_person(record_id)
        else:
            self._open_property(record_id)

    @Slot()
    def begin_merge(self) -> None:
        """Put another record beside the person's, to merge the two."""
        if self.view_model.page is not None:
            self.merge.begin(self.view_model.page.id)
            self._show(self.merge)

    @Slot()
    def add_property(self) -> None:
        """Ask for a property that the gazetteer hasn't."""
        self.place.add_property()
        self._show(self.place)

    # What comes back.

    @Slot(object)
    def _on_page_changed(self, page: PersonPage) -> None:
        home = home_of(page)
        shown = PersonShown(
            page.id,
            name_in_full(page.name, page.known_as),
            home.property_id if home is not None else None,
            page.must_know.protected,
        )
        if self._added is not None:
            self._added = self._announce = None
            self.person_added.emit(shown)
        elif self._announce is not None:
            self._announce = None
            self.person_shown.emit(shown)

    @Slot()
    def _on_gone(self) -> None:
        self.show_nobody()
        self._say(say("That person is not here any more"))

    @Slot(object)
    def _on_added(self, person_id: UUID) -> None:
        self._added = person_id
        self._back = []
        self._open_person(person_id)
        self._say(say("Person added"))

    @Slot()
    def _on_new_left(self) -> None:
        if self.view_model.page is not None:
            self._show(self.person)
        else:
            self.show_nobody()

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        """Say what was done, and offer to undo it where it can be."""
        if isinstance(changes, WhereaboutsShown):
            self.view_model.show_whereabouts(changes)
            self.person.go_to_whereabouts()
            return
        if form.key == "property.add" and changes.id is not None:
            self._open_property(changes.id)
        if form.done:
            self.message.emit(form.done, self.undoing.offer(form, changes))

    @Slot(object)
    def _on_merged(self, person_id: UUID, merged_id: UUID) -> None:
        self._open_person(person_id)
        self.person.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.message.emit(
            say("Merged; everything of both is kept"),
            partial(self._undo_merge, merged_id),
        )

    def _undo_merge(self, merged_id: UUID) -> None:
        page = self.view_model.page
        for record in page.merged if page is not None else ():
            if record.person_id == merged_id and record.merge_id is not None:
                command = UndoMerge(record.merge_id, record.merge_version)
                self.undoing.start(partial(undo_merge, command))
                return

    @Slot(str)
    def _say(self, words: str) -> None:
        self.message.emit(words, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc where there is somewhere to go back to."""
        if event.key() == Qt.Key.Key_Escape and self._back:
            self.go_back()
            event.accept()
            return
        super().keyPressEvent(event)
