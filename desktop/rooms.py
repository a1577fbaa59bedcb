"""The rooms of one shift, and how they speak to each other.

Features know nothing of one another: what the counter wants of the people's
pages, and the other way round, passes through here. With ``app.py`` and
``shift.py`` this is the composition root.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from db.domain.permissions import Action, Role
from desktop.about_in_front import about_in_front
from desktop.admin.screens.admin_room import AdminRoom, RoomPart, has_admin_parts
from desktop.admin.screens.guidance_room import GuidanceRoom
from desktop.admin.signing_in import SignedIn
from desktop.casework.forms.new_case_form import About
from desktop.casework.screens.calendar_part import CalendarPart
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.screens.room_commands import NEW_CASE
from desktop.counter.screens.call_backs_room import CallBacksRoom
from desktop.counter.screens.counter_room import CounterRoom
from desktop.letter_ways import LetterWays
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.whereabouts import go_back, place_in
from desktop.opening import Doors, Opening
from desktop.people.screens.duplicates_list import DuplicatesList
from desktop.people.screens.markers_list import MarkersList
from desktop.people.screens.people_room import PeopleRoom
from desktop.people.screens.whereabouts import whereabouts_of
from desktop.post_links import post_links
from desktop.postroom.intake.scanning.scanners import scanner_here
from desktop.postroom.screens.bringing_in import Bringing, BringingIn
from desktop.postroom.screens.post_room import PostRoom
from desktop.postroom.screens.profiles_page import ProfilesPage
from desktop.room_commands import of_room
from desktop.runtime.commands import Command
from desktop.runtime.open_desk import OpenDesk
from desktop.runtime.resource_files import languages
from desktop.scan_keys import ScanKeys
from desktop.shell.pages import Page
from desktop.shell.screens.top_bar import TopBar, Waiting
from desktop.shell.screens.workspace import Workspace
from desktop.where import Where
from widgets.toast import Toast

_Room = (
    PeopleRoom
    | CounterRoom
    | CallBacksRoom
    | GuidanceRoom
    | CaseworkRoom
    | PostRoom
    | LettersRoom
    | AdminRoom
)


class Rooms(QObject):
    """Builds the rooms that a person may use, and connects them.

    Signals:
        failed(object): an error for the crash desk.
    """

    failed = Signal(object)

    def __init__(
        self,
        desk: OpenDesk,
        workspace: Workspace,
        top_bar: TopBar,
        session: SignedIn,
        slip_printer: Callable[[], str],
        bringing: Bringing | None = None,
    ) -> None:
        """Take what brings pages in; None for who may not capture any."""
        super().__init__()
        self._session, self._desk, self._bringing = session, desk, bringing
        self._workspace, self._top_bar = workspace, top_bar
        self._where: Where | None = None
        spoken = [(each.code, each.name) for each in languages() if not each.signed]
        self.people = PeopleRoom(desk, spoken, top_bar.take_name)
        self.counter = CounterRoom(desk, self.people, slip_printer=slip_printer)
        self.call_backs = CallBacksRoom(desk)
        self.guidance = GuidanceRoom(desk)
        self.casework = self._make_casework(desk)
        self.post = self._make_post(desk)
        self.letters = self._make_letters(desk)
        self._rings_back = desk.actor.may(Action.RECORD_CALL_BACK_ATTEMPT)
        self.admin = self._make_admin(desk)
        self.opening = Opening(desk, workspace, self._doors())
        self.toast = Toast(workspace, workspace.rail)
        workspace.page_changed.connect(self.toast.move_on)
        self.toast.undo_keys = self.tr("Ctrl+Z")
        workspace.set_pages(self._pages())
        rooms = (
            *(self.people, self.counter, self.call_backs, self.guidance),
            *(self.casework, self.post, self.admin, self.letters),
        )
        for room in rooms:
            if room is None:
                continue
            if room is self.letters:
                pass  # its ways add what they do from everywhere
            elif room is not self.call_backs or self._rings_back:
                workspace.commands.add(*self._commands_of(room))
            room.failed.connect(self.failed)
            room.message.connect(self._on_message)
            desk.hub.committed.connect(room.on_committed)
        if self.post is not None:
            keys = ScanKeys(desk, self.post, self.counter, workspace, self)
            keys.message.connect(self._on_message)
            keys.failed.connect(self.failed)
            workspace.commands.add(*keys.commands())
        if self.ways is not None:
            workspace.commands.add(*self.ways.commands())
        workspace.commands.add(self._undo_command())
        self._connect()

    def _commands_of(self, room: _Room) -> list[Command]:
        """Return what can be done in *room*; no key works where it is not seen."""
        own = room.commands()
        if room in {self.people, self.counter}:
            return of_room(own, "counter", self._workspace)
        if room is self.casework:
            new = [replace(c, run=self._new_case) for c in own if c.key == NEW_CASE]
            rest = [each for each in own if each.key != NEW_CASE]
            return [*of_room(rest, "casework", self._workspace), *new]
        if room is self.post:
            return of_room(own, "post", self._workspace)
        if room is self.admin:
            return of_room(own, "admin", self._workspace)
        return own

    def _new_case(self) -> None:
        """Ask for a new case, of whose page was in front at the counter."""
        if self.casework is not None:
            at_counter = self._workspace.page() == "counter"
            about = about_in_front(self.people) if at_counter else About()
            self._workspace.show_page("casework")
            self.casework.new_case(about)

    def _undo_command(self) -> Command:
        """Return what undoes what the toast tells of."""
        return Command(
            "undo",
            self.tr("Undo what was just done"),
            "Ctrl+Z",
            self.tr("Here"),
            self.toast.undo,
            lambda: self.toast.can_undo,
        )

    def _make_casework(self, desk: OpenDesk) -> CaseworkRoom | None:
        """Return the room of the teams' work; None for who may not see cases."""
        if not desk.actor.may(Action.VIEW_CASE):
            return None
        self._case_page = CasePageView(desk)
        room = CaseworkRoom(desk, self._case_page)
        room.person_wanted.connect(self._open_person)
        room.team_edit_wanted.connect(self._edit_team)
        room.count_changed.connect(partial(self._on_counted, "casework"))
        return room

    def _make_post(self, desk: OpenDesk) -> PostRoom | None:
        """Return the post room; None for who has nothing to do with post."""
        if not desk.actor.may(Action.VIEW_POST):
            return None
        links = post_links(self._session.store, desk.clock)
        coming = BringingIn(desk, self._bringing) if self._bringing else None
        room = PostRoom(desk, links, coming)
        room.person_wanted.connect(self._open_person)
        room.count_changed.connect(partial(self._on_counted, "post"))
        return room

    def _make_letters(self, desk: OpenDesk) -> LettersRoom | None:
        """Return the letters room; None for who sees no letters."""
        self.ways: LetterWays | None = None
        if not desk.actor.may(Action.VIEW_LETTERS):
            return None
        self.ways = LetterWays(desk, self.people, self._workspace, self)
        work = self.casework
        self.ways.lead_from((work, self._case_page) if work else None, self.post)
        room = self.ways.room
        room.person_wanted.connect(self._open_person)
        room.count_changed.connect(partial(self._on_counted, "letters"))
        return room

    def _make_admin(self, desk: OpenDesk) -> AdminRoom | None:
        """Return the room of those who keep the house; None for who may not."""
        actor, checks = desk.actor, self.tr("To look at")
        extra: list[RoomPart] = []
        if actor.may(Action.APPROVE_MARKER):
            markers = MarkersList(desk)
            markers.person_wanted.connect(self._open_person)
            extra.append(RoomPart("markers", checks, self.tr("Markers"), markers))
        if actor.may(Action.MERGE_PEOPLE):
            duplicates = DuplicatesList(desk)
            title = self.tr("Duplicates")
            extra.append(RoomPart("duplicates", checks, title, duplicates))
        if actor.may(Action.EDIT_CLOCKS):
            title, group = self.tr("Calendar"), self.tr("Rules")
            extra.append(RoomPart("calendar", group, title, CalendarPart(desk)))
        if actor.may(Action.EDIT_SCAN_PROFILES):
            title, group = self.tr("Ways to scan"), self.tr("The house")
            ways = ProfilesPage(desk, scanner_here())
            extra.append(RoomPart("ways", group, title, ways))
        for part in extra:
            part.widget.failed.connect(self.failed)  # type: ignore[attr-defined]  # both lists have it
            part.widget.message.connect(self._on_message)  # type: ignore[attr-defined]  # both lists have it
        if not extra and not has_admin_parts(actor):
            return None
        session = self._session
        return AdminRoom(desk, extra, session.store, session.organisation)

    def _pages(self) -> list[Page]:
        pages = [
            Page(
                "counter", self.tr("Counter"), "concierge-bell", "Alt+1", self.counter
            ),
            Page(
                "call_backs",
                self.tr("Call-backs"),
                "phone-call",
                "Alt+2",
                self.call_backs,
            ),
            Page("guidance", self.tr("Guidance"), "book-open", "Alt+3", self.guidance),
        ]
        if not self._rings_back:
            pages = [page for page in pages if page.widget is not self.call_backs]
        if self.casework is not None:
            title = self.tr("Casework")
            pages.append(Page("casework", title, "briefcase", "Alt+4", self.casework))
        if self.post is not None:
            title = self.tr("Post room")
            pages.append(Page("post", title, "mail", "Alt+5", self.post))
        if self.letters is not None:
            title = self.tr("Letters")
            page = Page("letters", title, "file-text", "Alt+6", self.letters)
            pages.append(page)
        if self.admin is not None:
            title = self.tr("Admin")
            pages.append(Page("admin", title, "settings", "Alt+8", self.admin))
        return pages

    def _doors(self) -> Doors:
        return Doors(
            people=self.people,
            counter=self.counter,
            guidance=self.guidance,
            casework=self.casework,
            post=self.post,
            admin=self.admin,
            letters=self.ways,
        )

    def _connect(self) -> None:
        people, counter = self.people, self.counter
        self.opening.failed.connect(self.failed)
        self.opening.nobody_found.connect(self._on_nobody_found)
        self.opening.told.connect(self.toast.show_message)
        if self.casework is not None:
            self.casework.pages_wanted.connect(self.opening.open_pages)
        people.person_shown.connect(counter.take_caller)
        people.person_added.connect(counter.take_caller)
        people.letter_wanted.connect(partial(self.opening.open, "letter"))
        counter.person_wanted.connect(people.show_person)
        counter.caller_changed.connect(self._on_caller_changed)
        counter.ticked.connect(self._top_bar.show_time)
        counter.nobody_wanted.connect(people.show_nobody)
        counter.parked_changed.connect(self._on_parked_changed)
        counter.contacts.restored.connect(self._on_contacts_restored)
        counter.search_wanted.connect(self._top_bar.focus_search)
        self._top_bar.contact_wanted.connect(counter.bring)
        counter.calls_wanted.connect(self._open_call_backs)
        self.call_backs.count_changed.connect(self._on_calls_counted)
        self.guidance.count_changed.connect(self._on_guidance_counted)
        self.call_backs.person_wanted.connect(self._open_person)
        if self.admin is not None:
            self.admin.count_changed.connect(partial(self._on_counted, "admin"))

    def where(self) -> Where:
        """Return which room and page are in front, to come back to."""
        part = self.admin.front() if self.admin is not None else ""
        cases = self.casework.where() if self.casework is not None else None
        post = self.post.where() if self.post is not None else None
        page = whereabouts_of(self.people)
        letters = place_in(self.letters)
        return Where(self._workspace.page(), page, part, cases, post, letters)

    def begin(self, where: Where | None = None) -> None:
        """Bring back what was being done, or wait for the next caller.

        *where* is what stood in front before the same person locked.
        """
        self._where = where
        if where is None and self.post is not None and self._is_post_room():
            self._workspace.show_page("post")
            self._top_bar.focus_search()
        self.people.show_nobody()
        self.counter.open()
        self.call_backs.open()
        self.guidance.open()
        for room in self._work_rooms():
            room.open()

    def _is_post_room(self) -> bool:
        """Return whether the post is all that somebody is employed for."""
        return self._desk.actor.roles == {Role.POST_ROOM}

    def _work_rooms(self) -> list[CaseworkRoom | PostRoom | LettersRoom | AdminRoom]:
        """Return the rooms behind the counter that this person may use."""
        rooms = (self.casework, self.post, self.letters, self.admin)
        return [room for room in rooms if room is not None]

    @Slot()
    def _on_contacts_restored(self) -> None:
        where, self._where = self._where, None
        if where is None:
            return
        self.people.way_back.go(where.page)
        if self.admin is not None and where.part:
            self.admin.open_part(where.part)
        if self.casework is not None and where.casework is not None:
            self.casework.go(where.casework)
        if self.post is not None and where.post is not None:
            self.post.go(where.post)
        go_back(self.letters, where.letters)
        if where.room:
            self._workspace.show_page(where.room)

    def keep_drafts(self) -> None:
        """Keep everything that is typed, as before a lock."""
        for room in (self.people, self.counter, self.guidance, *self._work_rooms()):
            room.keep_drafts()

    @Slot(str, str)
    def _on_caller_changed(self, name: str, reference: str) -> None:
        self._top_bar.show_caller(name, reference)
        if not name:
            self.people.show_nobody()

    @Slot(list)
    def _on_parked_changed(self, parked: list[tuple[int, str, str]]) -> None:
        self._top_bar.show_parked([Waiting(*each) for each in parked])

    @Slot()
    def _open_call_backs(self) -> None:
        if self._rings_back:
            self._workspace.show_page("call_backs")

    @Slot(object)
    def _open_person(self, person_id: UUID) -> None:
        self.opening.open_person(person_id)

    @Slot(object)
    def _edit_team(self, team_id: UUID) -> None:
        self.opening.edit_team(team_id)

    @Slot()
    def _on_nobody_found(self) -> None:
        self.toast.show_message(self.tr("Nobody's page belongs to this case"), None)

    @Slot(int)
    def _on_calls_counted(self, count: int) -> None:
        words = self.tr("{n} due").format(n=count)
        if self._rings_back:
            self._workspace.rail.set_count("call_backs", count, words)

    def _on_counted(self, key: str, count: int) -> None:
        words = {
            "casework": self.tr("{n} to do"),
            "post": self.tr("{n} waiting"),
            "letters": self.tr("{n} to write or look at"),
            "admin": self.tr("{n} to decide"),
        }[key].format(n=count)
        self._workspace.rail.set_count(key, count, words)

    @Slot(int)
    def _on_guidance_counted(self, count: int) -> None:
        words = self.tr("%n suggestion(s) or replies to read", "", count)
        self._workspace.rail.set_count("guidance", count, words)

    @Slot(str, object)
    def _on_message(self, words: str, undo: Callable[[], None] | None) -> None:
        self.toast.show_message(words, undo)
