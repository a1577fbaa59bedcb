"""The letters room: its lists at the left, and the letter that is open."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.changes import Changes
from db.clock import uk_date
from db.queries.letters.facts import Subject
from db.queries.letters.one import AskedLetter, asked_letters
from desktop.letters.rows import folders, nothing, rows_of, shelf_name
from desktop.letters.screens.batches_page import BatchesPage
from desktop.letters.screens.runs_page import RunsPage
from desktop.letters.screens.supply_page import SupplyPage
from desktop.letters.screens.templates_page import TemplatesPage
from desktop.letters.screens.write_page import WritePage
from desktop.letters.shelves import KINDS, Shelf, Shelves, read_shelves
from desktop.letters.wording import say
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.fields import LineField
from widgets.list_detail import FolderList, TwoLineList
from widgets.looks import Space
from widgets.making_way import MakesWay
from widgets.section import Heading, Surface, Words

_SOON_MS = 400
_WIDTH = 212
_LEAST_FRONT = 420
_FINDER_WIDTH = 420

_Own = RunsPage | BatchesPage | SupplyPage | TemplatesPage
"""The pages that stand for a list."""


class LettersRoom(MakesWay):
    """Letters from the first word to the doormat.

    Signals:
        count_changed(int): how many wait to be made or looked at.
        person_wanted(UUID): show their page.
        back_wanted(): to the page that a letter was begun from.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    count_changed = Signal(int)
    person_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Letters"))
        self._desk, self._asked = desk, 0
        self._subject, self._guest = Subject(), False
        self._asked_for: tuple[AskedLetter, ...] | None = ()
        self._enter_waits = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._read)
        self.held, self.shelf = Shelves(), Shelf.QUEUE
        self.folders = FolderList(say("Lists"))
        self.heading, self.about = Heading(""), Words("", "hint")
        self.finder = LineField(say("Find a template"))
        self.list = TwoLineList(say("Letters"))
        self.none = EmptyState("file-text", say("Nothing here"))
        self.front = QStackedWidget()
        self.write = WritePage(desk)
        self.runs = RunsPage(desk)
        self.batches = BatchesPage(desk)
        self.templates = TemplatesPage(desk)
        self.supply = SupplyPage(desk)
        self.pages: dict[Shelf, _Own] = {
            Shelf.RUNS: self.runs,
            Shelf.SUPPLY: self.supply,
            Shelf.BATCHES: self.batches,
            Shelf.TEMPLATES: self.templates,
        }
        self.stack = QStackedWidget()
        self._column = Column("left", _WIDTH, 0.3)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._column)
        inside.setContentsMargins(Space.M, Space.L, Space.M, 0)
        title = Heading(say("Letters"))
        title.setContentsMargins(Space.S, 0, 0, 0)
        inside.addWidget(title)
        inside.addWidget(self.folders, 1)
        page = Surface("paper")
        self.finder.setMaximumWidth(_FINDER_WIDTH)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.XS)
        for part in (self.heading, self.about, self.finder):
            head.addWidget(part)
        self.front.addWidget(self.none)
        self.front.addWidget(self.list)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.front, 1)
        self.stack.addWidget(page)
        self.stack.addWidget(self.write)
        for own in self.pages.values():
            self.stack.addWidget(own)
        self.lay_side_by_side(self._column, None, self.stack, _LEAST_FRONT)

    def _connect(self) -> None:
        self.folders.selected.connect(self._on_selected)
        self.folders.onward.connect(self._begin)
        self.runs.room_wanted.connect(self.leave_alone)
        self.list.opened.connect(self._on_opened)
        self.finder.changed.connect(self._on_sought)
        self.finder.line.installEventFilter(self)
        self.write.back_wanted.connect(self._on_back)
        self.write.person_wanted.connect(self.person_wanted)
        self.write.print_wanted.connect(self._on_print_wanted)
        self.write.message.connect(self.message)
        self.write.failed.connect(self.failed)
        self.runs.letter_wanted.connect(self.show_letter)
        self.batches.letter_wanted.connect(self.show_letter)
        self.batches.room_wanted.connect(self.leave_alone)
        self.batches.runs_wanted.connect(partial(self._go_to, Shelf.RUNS))
        self.templates.room_wanted.connect(self.leave_alone)
        for page in self.pages.values():
            page.back_wanted.connect(self._on_lists_wanted)
            page.message.connect(self.message)
            page.failed.connect(self.failed)

    def open(self) -> None:
        """Begin to count what waits."""
        self._read()

    def write_to(self, subject: Subject) -> None:
        """Have a template chosen for a letter about *subject*."""
        self._turn_to(subject, guest=True)
        self.finder.set_value("")
        self.show_shelf(Shelf.NEW)
        self.list.select_first()
        self._begin()
        self._read_asked_for()

    def write_asked(self, asked_id: UUID) -> None:
        """Write what a case asks for."""
        self._turn_to(Subject(), guest=True)
        self._write(Subject(asked_id=asked_id), None)

    def show_to_guest(self, letter_id: UUID) -> None:
        """Show a letter to who came from another page, and goes back there."""
        self._turn_to(Subject(), guest=True)
        self.show_letter(letter_id)

    def show_letter(self, letter_id: UUID) -> None:
        """Show a letter."""
        self.leave_alone(True)
        self.stack.setCurrentWidget(self.write)
        self.write.open(letter_id)

    def show_shelf(self, shelf: Shelf) -> None:
        """Bring a list to the front."""
        self.shelf = shelf
        self.leave_alone(False)
        self._show_folders()
        self._show_list()
        self._show_front()

    def _show_front(self) -> None:
        """Bring the list, or the page that stands for one, to the front."""
        page = self.pages.get(self.shelf)
        if page is None:
            self.stack.setCurrentIndex(0)
        elif self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            page.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where it was, or in the list."""
        super().showEvent(event)
        self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the finder and the list for the lists' names."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentIndex() == 0:
            if self._guest:
                self._go_home()
            else:
                self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)
            event.accept()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the line to the list with Down, and into its first with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and self._asked_for is None:
                self._enter_waits = True
                return True
            if enter or event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if enter and (chosen := self.list.current_key()) is not None:
                    self._on_opened(chosen)
                return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        for page in self.pages.values():
            page.on_committed(changes)
        if changes.touches("letter_batch_line"):
            self._soon.start()  # pieces of a list come many in a second
        elif changes.touches(*KINDS):
            self._read()
            self._read_asked_for()

    def keep_drafts(self) -> None:
        """Keep everything that is typed."""
        self.write.keep_drafts()
        for page in self.pages.values():
            page.keep_drafts()

    def commands(self) -> list[Command]:
        """Return how to come to each list."""
        words = say("Letters: {list}")
        return [
            Command(
                f"letters.{shelf.value}",
                words.format(list=shelf_name(shelf)),
                "",
                say("Letters"),
                partial(self._go_to, shelf),
            )
            for shelf in Shelf
        ]

    def _go_to(self, shelf: Shelf) -> None:
        self.show_shelf(shelf)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Bring the keyboard to what is in front."""
        if not self.isVisible():
            return
        if self.stack.currentWidget() is self.write:
            self.write.begin()
        elif (page := self.pages.get(self.shelf)) is not None:
            page.begin()
        elif self.shelf is Shelf.NEW:
            self.finder.focus()
        elif self.front.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _read(self) -> None:
        self._asked += 1
        today = uk_date(self._desk.clock())
        done = partial(self._on_read, self._asked)
        self._desk.read(partial(read_shelves, today=today), done, self._on_error)

    def _on_read(self, asked: int, held: Shelves) -> None:
        if asked != self._asked:
            return
        self.held = held
        self._show_folders()
        self._show_list()
        self.count_changed.emit(held.waits())

    def _show_folders(self) -> None:
        was = self.folders.blockSignals(True)
        self.folders.show_rows(folders(self.held))
        self.folders.select_key(self.shelf.value)
        self.folders.blockSignals(was)

    @Slot()
    def _on_sought(self) -> None:
        self._show_list()
        self.list.select_first()

    def _show_list(self) -> None:
        """Show the rows of the list in front; the selected one stays."""
        new = self.shelf is Shelf.NEW
        self.heading.setText(shelf_name(self.shelf))
        self.finder.setVisible(new)
        sought = self.finder.text() if new else ""
        asked, now = self._asked_for, self._desk.clock()
        rows = rows_of(self.shelf, self.held, now, sought, asked or ())
        if new and asked is None:
            rows = []
        empty = not rows and not (new and asked is None)
        self.about.setText(nothing(self.shelf) if empty else "")
        self.about.setVisible(empty)
        self.list.show_rows(rows)
        self.front.setCurrentWidget(self.list if rows else self.none)
        if rows and self.list.current_key() is None:
            self.list.select_first()

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        if isinstance(key, str):
            self._turn_to(Subject(), guest=False)
            self.show_shelf(Shelf(key))

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, str):
            self._write(self._subject, key)
        elif isinstance(key, UUID):
            asked = {
                one.id: one for one in (*self.held.asked, *(self._asked_for or ()))
            }
            self._open(key, asked.get(key))

    def _open(self, key: UUID, asked: AskedLetter | None) -> None:
        """Show a letter; what a case asks for is begun, unless somebody has."""
        if asked is None:
            self.show_letter(key)
        elif asked.draft_id is not None:
            self.show_letter(asked.draft_id)
        else:
            self._write(Subject(asked_id=key), None)

    def _write(self, subject: Subject, code: str | None) -> None:
        self.leave_alone(True)
        self.stack.setCurrentWidget(self.write)
        self.write.start(subject, code)

    @Slot()
    def _on_back(self) -> None:
        self.leave_alone(False)
        self._show_front()
        if self._guest:
            self._go_home()
        else:
            self._begin()

    @Slot(object)
    def _on_print_wanted(self, letter_id: UUID) -> None:
        """Gather a run of one letter, and show it."""
        self._turn_to(Subject(), guest=False)
        self.show_shelf(Shelf.RUNS)
        self.runs.gather_one(letter_id)

    @Slot()
    def _on_lists_wanted(self) -> None:
        self.folders.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_to(self, subject: Subject, *, guest: bool) -> None:
        """Have what is chosen next be about *subject*."""
        self._subject, self._guest = subject, guest
        self._asked_for = () if subject.case_id is None else None
        self._enter_waits = False

    def _read_asked_for(self) -> None:
        subject = self._subject
        if subject.case_id is not None:
            query = partial(asked_letters, case_id=subject.case_id)
            self._desk.read(query, partial(self._on_asked_for, subject), self._on_error)

    def _on_asked_for(self, subject: Subject, found: tuple[AskedLetter, ...]) -> None:
        """Offer first what the case asks for; an Enter that came early counts now."""
        if subject is not self._subject:
            return
        news, waited = self._asked_for is None, self._enter_waits
        self._asked_for, self._enter_waits = found, False
        self._show_list()
        if news:
            self.list.select_first()
        if waited and (chosen := self.list.current_key()) is not None:
            self._on_opened(chosen)

    def _go_home(self) -> None:
        """Go back to the page that the letter was begun from."""
        self._turn_to(Subject(), guest=False)
        self.shelf = Shelf.QUEUE
        self.stack.setCurrentIndex(0)
        self._show_folders()
        self._show_list()
        self.back_wanted.emit()

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
