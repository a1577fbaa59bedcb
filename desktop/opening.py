"""Showing a record in the room where it is read, whichever room asked for it.

What a search found, a link on another room's page or a line of a list names a
kind of record and an id; which room that is, and what stands in for it where
the reader may not see it or a caller is at the desk, is known here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.domain.permissions import Action
from db.queries.casework.lines import whose_case
from db.queries.casework.opened import SealedCase, sealed_case
from db.queries.letters.one import whose_letter
from desktop.admin.screens.admin_room import AdminRoom
from desktop.admin.screens.guidance_room import GuidanceRoom
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.counter.screens.counter_room import CounterRoom
from desktop.letter_ways import LetterWays
from desktop.people.screens.people_room import PeopleRoom
from desktop.postroom.screens.post_room import PostRoom
from desktop.runtime.desk import Desk
from desktop.shell.screens.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Doors:
    """The rooms in which records are read; None for a room nobody here may use."""

    people: PeopleRoom
    counter: CounterRoom
    guidance: GuidanceRoom
    casework: CaseworkRoom | None
    post: PostRoom | None
    admin: AdminRoom | None
    letters: LetterWays | None


class Opening(QObject):
    """Shows records in the rooms of one shift.

    Signals:
        failed(object): an error for the crash desk.
        nobody_found(): the case that was asked for is on nobody's page.
        told(str): words for a toast: whom to ring about a restricted case.
    """

    failed = Signal(object)
    nobody_found = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, doors: Doors) -> None:
        super().__init__()
        self._desk, self._workspace, self._doors = desk, workspace, doors

    def open(self, kind: str, what: UUID) -> None:
        """Show the record *what* of a *kind*, as the search found it."""
        if kind == "article":
            self._workspace.show_page("guidance")
            self._doors.guidance.show_article(what)
            return
        if kind in {"register_entry", "post_batch"}:
            self._open_post(kind, what)
            return
        if kind == "team":
            self._open_team(what)
            return
        if kind == "case":
            self._open_case(what)
            return
        if kind == "case_front":
            self._desk.read(
                partial(sealed_case, case_id=what),
                self._on_sealed_found,
                self._on_error,
            )
            return
        if kind == "letter":
            self._open_letter(what)
            return
        self._workspace.show_page("counter")
        if kind == "person":
            self._doors.people.show_person(what)
        elif kind == "property":
            self._doors.people.show_property(what)

    def _open_letter(self, letter_id: UUID) -> None:
        """Show a letter, or to who sees no letters the page of whom it is to."""
        if self._doors.letters is not None:
            self._doors.letters.show_letter(letter_id)
            return
        self._desk.read(
            partial(whose_letter, letter_id=letter_id),
            self._on_reader_found,
            self._on_error,
        )

    def _on_reader_found(self, person_id: UUID | None) -> None:
        if person_id is None:
            self.nobody_found.emit()
            return
        self.open_person(person_id)

    def open_page(self, page_id: UUID, words: str) -> None:
        """Show a page of a document with the words of a search lit."""
        if self._doors.post is not None:
            self._workspace.show_page("post")
            self._doors.post.show_page(page_id, words)

    @Slot(object)
    def open_pages(self, document_id: UUID) -> None:
        """Show a document of casework where its pages are put right; Esc leads back."""
        if self._doors.post is not None:
            self._workspace.show_page("post")
            back = partial(self._back_to_document, document_id)
            self._doors.post.show_document(document_id, back)

    def _open_post(self, kind: str, what: UUID) -> None:
        if self._doors.post is None:
            return
        self._workspace.show_page("post")
        if kind == "post_batch":
            self._doors.post.show_batch(what)
        else:
            self._doors.post.show_entry(what)

    def _back_to_document(self, document_id: UUID) -> None:
        if self._doors.casework is not None:
            self._workspace.show_page("casework")
            self._doors.casework.stack.show_document(document_id)

    def _open_team(self, team_id: UUID) -> None:
        """Show a team's page, or its form to who keeps teams and sees no cases."""
        if self._doors.casework is None:
            self.edit_team(team_id)
            return
        self._workspace.show_page("casework")
        self._doors.casework.show_team(team_id)

    @Slot(object)
    def edit_team(self, team_id: UUID) -> None:
        """Show a team's form, to who keeps teams."""
        if self._doors.admin is not None and self._desk.actor.may(Action.EDIT_TEAMS):
            self._workspace.show_page("admin")
            self._doors.admin.open_record("teams", team_id)

    def _on_sealed_found(self, sealed: SealedCase | None) -> None:
        """Open a restricted case for who works it; else tell whom to ring.

        Whose it is stays unsaid: the reference may be all that is known of it.
        """
        if sealed is None:
            self.nobody_found.emit()
        elif sealed.may_read:
            self._open_case(sealed.id)
        else:
            whose = partial(whose_case, case_id=sealed.id)
            self._desk.read(whose, partial(self._on_whose, sealed), self._on_error)

    def _on_whose(self, sealed: SealedCase, person_id: UUID | None) -> None:
        """Tell how it stands where it is the caller's own, who said who they are."""
        front = self._doors.counter.contacts.front
        caller = front.caller if front is not None else None
        if person_id is not None and caller is not None and caller.is_on(person_id):
            self._on_case_found(sealed.id, person_id)
        else:
            words = self.tr("{reference} is a restricted case. Ask {team}")
            told = words.format(reference=sealed.reference, team=sealed.ring)
            self.told.emit(told)

    def _open_case(self, case_id: UUID) -> None:
        """Show a case; with a caller at the desk, tell how it stands instead."""
        here = self._doors.counter.contacts.front is None
        if self._doors.casework is not None and here:
            self._workspace.show_page("casework")
            self._doors.casework.go_to_case(case_id)
            return
        self._desk.read(
            partial(whose_case, case_id=case_id),
            partial(self._on_case_found, case_id),
            self._on_error,
        )

    def _on_case_found(self, case_id: UUID, person_id: UUID | None) -> None:
        if person_id is None:
            self.nobody_found.emit()
            return
        self._workspace.show_page("counter")
        self._doors.counter.case_questions.name(case_id)
        self._doors.people.show_person(person_id)

    def open_all(self, kind: str, text: str) -> None:
        """Show all people or properties that the words of a search may mean."""
        self._workspace.show_page("counter")
        self._doors.people.show_all(kind, text)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)

    @Slot(object)
    def open_person(self, person_id: UUID) -> None:
        """Show a person's page."""
        self.open("person", person_id)
