"""How letters are begun from the other rooms, and where one goes back to.

Part of the composition root: casework and the counter know nothing of letters.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from db.domain.permissions import Action
from db.queries.letters.facts import Subject
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.screens.casework_room import CaseworkRoom, Whereabouts
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.wording import say
from desktop.people.screens.people_room import PeopleRoom
from desktop.postroom.screens.post_room import PostRoom
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from desktop.shell.screens.workspace import Workspace

PAGE = "letters"


class LetterWays(QObject):
    """Leads into the letters room and back.

    Attributes:
        room: the letters room.
    """

    def __init__(
        self,
        desk: Desk,
        people: PeopleRoom,
        workspace: Workspace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._people, self._workspace = desk, people, workspace
        self._from = ""
        self._keyboard: QWidget | None = None
        self._casework: CaseworkRoom | None = None
        self._case: Whereabouts | None = None
        self.room = LettersRoom(desk)
        self.room.back_wanted.connect(self._on_back)

    def lead_from(
        self, casework: tuple[CaseworkRoom, CasePageView] | None, post: PostRoom | None
    ) -> None:
        """Have letters begun from the page of a case, and from what came by post."""
        if casework is not None:
            self._casework, cases = casework
            cases.letter_wanted.connect(self.write_about_case)
            cases.asked_letter_wanted.connect(self.write_asked)
            cases.written_letter_wanted.connect(self.show_letter)
        if post is not None:
            post.seen.letter_wanted.connect(self.write_answer)

    def commands(self) -> list[Command]:
        """Return what can be done from any room."""
        writes = Command(
            "letters.person",
            say("Write a letter to whoever is in front"),
            "Ctrl+Shift+L",
            say("Letters"),
            self.write_to_person,
            self._may_write_to_person,
        )
        return [*self.room.commands(), writes]

    @Slot(object)
    def write_about_case(self, case_id: UUID) -> None:
        """Have a letter about a case written."""
        self._go(Subject(case_id=case_id))

    @Slot(object)
    def write_answer(self, subject: Subject) -> None:
        """Have a letter written that answers what came by post."""
        self._go(subject)

    @Slot(object)
    def write_asked(self, asked_id: UUID) -> None:
        """Have what a case asks for written."""
        self._leave()
        self.room.write_asked(asked_id)

    @Slot(object)
    def show_letter(self, letter_id: UUID) -> None:
        """Show a letter; Esc comes back here."""
        self._leave()
        self.room.show_to_guest(letter_id)

    @Slot()
    def write_to_person(self) -> None:
        """Have a letter written to the person whose page is in front."""
        page = self._people.view_model.page
        if page is not None and self._may_write_to_person():
            self._go(Subject(person_id=page.id))

    def _may_write_to_person(self) -> bool:
        shown = self._people.is_shown(self._people.person)
        at_counter = self._workspace.page() == "counter"
        return at_counter and shown and self._desk.actor.may(Action.WRITE_LETTER)

    def _go(self, subject: Subject) -> None:
        self._leave()
        self.room.write_to(subject)

    def _leave(self) -> None:
        """Go to the letters room, and know where one came from."""
        self._from = self._workspace.page()
        self._keyboard = QApplication.focusWidget()
        if self._casework is not None:
            self._case = self._casework.where()
        self._workspace.show_page(PAGE)

    @Slot()
    def _on_back(self) -> None:
        """Go back to where the letter was begun, the keyboard where it was."""
        if not self._from:
            return
        self._workspace.show_page(self._from)
        room, case = self._casework, self._case
        if room is not None and case is not None and room.where() != case:
            room.go(case)  # it stands in no list, as when a search led there
        was, self._keyboard, self._from = self._keyboard, None, ""
        if was is not None and isValid(was) and was.isVisible():
            was.setFocus(Qt.FocusReason.ShortcutFocusReason)
