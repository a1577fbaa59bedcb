"""The counter: the person's page on the left, the enquiry on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.changes import Changes
from db.domain.contacts import Channel, Outcome
from db.domain.permissions import Action
from db.queries.notices import NoticeLine
from desktop.counter.at_desk import DeskContact, Shown
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel, Saved
from desktop.counter.identity_view_model import IdentityViewModel
from desktop.counter.language_view_model import LanguageViewModel
from desktop.counter.listings import Listings
from desktop.counter.offered import offered
from desktop.counter.originals_view_model import OriginalsViewModel
from desktop.counter.screens.counter_commands import commands_of
from desktop.counter.screens.enquiry_pane import EnquiryPane
from desktop.counter.screens.identity_panel import IdentityPanel
from desktop.counter.screens.language_screen import LanguageScreen, whole_window
from desktop.counter.screens.looking_strip import LookingStrip
from desktop.counter.screens.originals_panel import OriginalsPanel
from desktop.counter.screens.today_pane import TodayPane
from desktop.counter.screens.wrap_up_pane import WrapUpPane
from desktop.counter.slip_view_model import SlipViewModel
from desktop.counter.today_view_model import TodayViewModel
from desktop.counter.wrap_up_view_model import WrapUpViewModel
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService
from widgets import looks
from widgets.section import Surface

WIDTH = 450
MOST_OF_ROOM = 0.54
"""However large the text, the page beside it stays readable."""
_PAPER = {Channel.COUNTER, Channel.HOME_VISIT}


class CounterRoom(QWidget):
    """Whoever is at the desk, and what they came for.

    Signals:
        caller_changed(str): the caller's name, or nothing.
        parked_changed(list): pairs of number and name.
        person_wanted(UUID): show the page of whoever came to the front.
        calls_wanted(): open the call-backs.
        search_wanted(): nobody is at the desk; the keyboard goes to the search.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    caller_changed = Signal(str)
    parked_changed = Signal(list)
    person_wanted = Signal(object)
    calls_wanted = Signal()
    search_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        left: QWidget,
        printing: PrintService | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.contacts = ContactsViewModel(desk, self)
        self.listings = Listings(desk, self)
        self.enquiry = EnquiryViewModel(desk, self.contacts, self.listings, self)
        self.beside = BesideViewModel(desk, self.contacts, self.enquiry, self)
        self.wrap_up = WrapUpViewModel(desk, self.contacts, self)
        self.slip = SlipViewModel(desk, printing or PrintService(), self)
        self.today = TodayViewModel(desk, self)
        self.identity = IdentityViewModel(desk, self.contacts, self.enquiry, self)
        self.languages = LanguageViewModel(desk, self.contacts, self)
        self.strip = LookingStrip()
        self.day = TodayPane(desk, self.today)
        self.pane = EnquiryPane(desk, self.contacts, self.enquiry, self.beside)
        self.end = WrapUpPane(self.wrap_up, self.slip)
        self.asking = IdentityPanel(self.identity)
        self.originals = OriginalsViewModel(desk, self.contacts, self)
        self.papers = OriginalsPanel(self.originals)
        self.pointing: LanguageScreen | None = None
        self._lay_out(left)
        self._connect()
        self._connect_failures()

    def _lay_out(self, left: QWidget) -> None:
        self._right = QStackedWidget()
        for page in (self.day, self.pane, self.end, self.asking, self.papers):
            self._right.addWidget(page)
        ground = self._ground = Surface("right")
        ground.setFixedWidth(WIDTH)
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(1, 0, 0, 0)
        inner.addWidget(self._right)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.strip)
        side.addWidget(left, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side, 1)
        row.addWidget(ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both sides readable."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._share()

    def _share(self) -> None:
        most = round(self.width() * MOST_OF_ROOM)
        self._ground.setFixedWidth(max(WIDTH, min(looks.now().px(WIDTH), most)))

    def _connect(self) -> None:
        contacts = self.contacts
        contacts.caller_changed.connect(self.caller_changed)
        contacts.parked_changed.connect(self.parked_changed)
        contacts.person_wanted.connect(self.person_wanted)
        contacts.front_changed.connect(self._on_front_changed)
        contacts.ticked.connect(self.end.show_time)
        contacts.went_nameless.connect(self.end.on_went_nameless)
        contacts.went_nameless.connect(self.pane.bar.show_contact)
        self.end.no_name.clicked.connect(contacts.no_name)
        contacts.refused.connect(self._tell)
        self.beside.refused.connect(self._tell)
        self.beside.notice_counted.connect(self._on_notice_counted)
        self.enquiry.saved.connect(self._on_saved)
        self.pane.answered_by.connect(self._on_answered_by)
        self.wrap_up.ended.connect(self.search_wanted)
        self.end.back_wanted.connect(self._on_back_wanted)
        self.day.nameless_wanted.connect(self.begin_nameless)
        self.day.calls_wanted.connect(self.calls_wanted)
        self.strip.taken.connect(self._on_taken)
        self.strip.back_wanted.connect(self.back_to_caller)
        self.pane.bar.identity_wanted.connect(self.check_identity)
        self.pane.bar.originals_wanted.connect(self.record_originals)
        self.papers.left.connect(self._on_back_wanted)
        self.pane.bar.language_wanted.connect(self.point_to_language)
        self.identity.stands.connect(self.pane.show_identity)
        self.asking.left.connect(self._on_back_wanted)
        self.languages.recorded.connect(self._on_language_recorded)

    def _connect_failures(self) -> None:
        for model in (
            *(self.contacts, self.listings, self.enquiry, self.beside),
            *(self.wrap_up, self.slip, self.today, self.identity, self.languages),
            *(self.originals,),
        ):
            model.failed.connect(self.failed)

    def open(self) -> None:
        """Read the lists and the day, and bring back what was being done."""
        self.listings.load()
        self.today.look()
        self.contacts.restore()

    def take_caller(self, shown: Shown) -> None:
        """Take *shown* as the caller, or say that somebody else is at the desk."""
        front = self.contacts.front
        self.strip.clear()
        if not self._desk.actor.may(Action.TAKE_CONTACT):
            return
        if front is None:
            self.contacts.take(shown)
            self.pane.begin()
        elif front.nameless:
            self.contacts.name_caller(shown)
            self.pane.begin()
        elif front.caller is None or front.caller.id != shown.id:
            self.strip.show_looking(shown, front.name or self.tr("somebody else"))

    @Slot()
    def begin_nameless(self) -> None:
        """Greet somebody who has given no name; they can be found later."""
        self.contacts.take_nameless(anonymous=False)
        self.pane.begin()

    @Slot()
    def park(self) -> None:
        """Set the one in front aside."""
        self.contacts.park()
        self.search_wanted.emit()

    def bring(self, number: int) -> None:
        """Come back to the contact with this digit, and to its page."""
        front = self.contacts.front
        if front is not None and front.number == number:
            self.back_to_caller()
        else:
            self.contacts.bring(number)

    def keep_drafts(self) -> None:
        """Keep everything typed, as before a lock."""
        self.contacts.keep_now()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self.listings.on_committed(changes)
        self.today.on_committed(changes)

    @Slot()
    def go_on(self) -> None:
        """Save and go on: the enquiry, then the contact, then the next caller."""
        front = self.contacts.front
        if front is None:
            return
        if self._right.currentWidget() is self.end:
            self.wrap_up.end()
        elif self._right.currentWidget() is self.papers:
            self.papers.submit()
        elif front.taken and front.sheet.is_empty():
            self._wrap_up(front)
        else:
            self.enquiry.save(another=False)

    @Slot()
    def add_another(self) -> None:
        """Save this enquiry, and take another of the same caller."""
        if self._right.currentWidget() is self.end:
            self._on_back_wanted()
        else:
            self.enquiry.save(another=True)

    @Slot()
    def let_go(self) -> None:
        """End a contact in which nothing was asked."""
        front = self.contacts.front
        if front is not None:
            self.wrap_up.let_go(front)

    @Slot()
    def record_originals(self) -> None:
        """Take down which documents were brought, in place of the enquiry."""
        self._right.setCurrentWidget(self.papers)
        self.papers.begin()

    @Slot()
    def check_identity(self) -> None:
        """Ask who is calling, in place of the enquiry for a moment."""
        self._right.setCurrentWidget(self.asking)
        self.asking.begin()

    @Slot()
    def point_to_language(self) -> None:
        """Fill the window with the names of languages."""
        if self.pointing is None:
            self.pointing = LanguageScreen(self.languages, whole_window(self))
        self.pointing.open()

    @Slot(str)
    def _on_language_recorded(self, name: str) -> None:
        self._tell(self.tr("{name} is kept with the contact").format(name=name))

    def _wrap_up(self, contact: DeskContact) -> None:
        paper = contact.channel in _PAPER
        self.wrap_up.begin(contact)
        self.end.show_time(contact.timed(self._desk.clock()))
        self._right.setCurrentWidget(self.end)
        self.end.begin(paper=paper, nameless=contact.nameless)
        self.slip.make(contact.id, then_print=paper)

    @Slot(object)
    def _on_front_changed(self, front: DeskContact | None) -> None:
        self.strip.clear()
        if front is None:
            self.today.look()
            self._right.setCurrentWidget(self.day)
            return
        self._right.setCurrentWidget(self.pane)
        self.pane.begin()

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        if saved.contact is not self.contacts.front:
            return
        if saved.another:
            self.pane.begin()
        else:
            self._wrap_up(saved.contact)

    @Slot(object, bool)
    def _on_answered_by(self, notice: NoticeLine, keep_posted: bool) -> None:
        self.beside.answer_with(notice, keep_posted=keep_posted)

    @Slot(object, bool)
    def _on_notice_counted(self, _notice_id: object, keep_posted: bool) -> None:
        words = (
            self.tr("Counted. They will be kept posted")
            if keep_posted
            else self.tr("Counted. Ctrl+Enter ends the enquiry as answered")
        )
        self.pane.choose_ending(Outcome.ANSWERED)
        self._tell(words)

    @Slot()
    def _on_back_wanted(self) -> None:
        self._right.setCurrentWidget(self.pane)
        self.pane.begin()

    @Slot(object)
    def _on_taken(self, shown: Shown) -> None:
        self.strip.clear()
        self.contacts.take(shown)
        self.pane.begin()

    @Slot()
    def back_to_caller(self) -> None:
        """Show the page of whoever is at the desk, and go on with what they said."""
        front = self.contacts.front
        if front is None:
            return
        self.strip.clear()
        if front.caller is not None:
            self.person_wanted.emit(front.caller.id)
        else:
            self.caller_changed.emit("")
        self.pane.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the page of somebody who is only looked at."""
        if event.key() == Qt.Key.Key_Escape and self.strip.isVisible():
            self.back_to_caller()
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    def commands(self) -> list[Command]:
        """Return everything that can be done here."""
        return offered(commands_of(self), self._desk.actor)
