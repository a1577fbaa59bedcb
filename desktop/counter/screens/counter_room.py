"""The counter: the person's page on the left, the enquiry on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.domain.contacts import Outcome
from db.domain.permissions import Action
from db.queries.notices import NoticeLine
from desktop.counter.about_view_model import AboutViewModel
from desktop.counter.asking_view_model import AskingViewModel
from desktop.counter.at_desk import DeskContact, Shown
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.call_view_model import CallViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.documents_view_model import DocumentsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel, Saved
from desktop.counter.identity_view_model import IdentityViewModel
from desktop.counter.language_view_model import LanguageViewModel
from desktop.counter.listings import Listings
from desktop.counter.offered import offered
from desktop.counter.originals_view_model import OriginalsViewModel
from desktop.counter.screens.case_questions import CaseQuestions
from desktop.counter.screens.contact_bar import clock_words
from desktop.counter.screens.counter_commands import commands_of
from desktop.counter.screens.enquiry_pane import EnquiryPane
from desktop.counter.screens.language_screen import LanguageScreen, whole_window
from desktop.counter.screens.looking_strip import LookingStrip
from desktop.counter.screens.right_side import RightSide
from desktop.counter.screens.today_pane import TodayPane
from desktop.counter.screens.two_sides import TwoSides
from desktop.counter.screens.wrap_up_pane import WrapUpPane
from desktop.counter.slip_view_model import ON_PAPER, SlipViewModel
from desktop.counter.today_view_model import TodayViewModel
from desktop.counter.wrap_up_view_model import WrapUpViewModel
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService, printing_here
from widgets.privacy_cover import PrivacyCover


class CounterRoom(TwoSides):
    """Whoever is at the desk, and what they came for.

    Signals:
        caller_changed(str, str): the caller's name in full and the contact's
            reference; no name while it is not known, neither while nobody is.
        ticked(str): how long the one in front has taken, as a clock shows it.
        parked_changed(list): number, name and reference of each who waits.
        nobody_wanted(): no page of a person belongs to whoever is in front.
        person_wanted(UUID): show the page of whoever came to the front.
        calls_wanted(): open the call-backs.
        search_wanted(): nobody is at the desk; the keyboard goes to the search.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    caller_changed = Signal(str, str)
    ticked = Signal(str)
    parked_changed = Signal(list)
    nobody_wanted = Signal()
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
        slip_printer: Callable[[], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.contacts = ContactsViewModel(desk, self)
        self.listings = Listings(desk, self)
        self.enquiry = EnquiryViewModel(desk, self.contacts, self.listings, self)
        self.beside = BesideViewModel(desk, self.contacts, self.enquiry, self)
        self.wrap_up = WrapUpViewModel(desk, self.contacts, self)
        self.slip = SlipViewModel(desk, printing or printing_here(), slip_printer, self)
        self.today = TodayViewModel(desk, self)
        self.about = AboutViewModel(desk, self.contacts, self)
        self.identity = IdentityViewModel(
            desk, self.contacts, self.enquiry, self.about, self
        )
        self.languages = LanguageViewModel(desk, self.contacts, self)
        self.strip = LookingStrip()
        self.day = TodayPane(desk, self.today)
        self.documents = along = DocumentsViewModel(desk, self.contacts, self)
        self.pane = EnquiryPane(desk, self.contacts, self.enquiry, self.beside, along)
        self.end = WrapUpPane(self.wrap_up, self.slip, desk.actor)
        self.originals = OriginalsViewModel(desk, self.contacts, self)
        self.calls = CallViewModel(desk, self.contacts, self.enquiry, self)
        self.asking = AskingViewModel(desk, self.contacts, self)
        self.side = RightSide(self.day, self.pane, self.end)
        models = (self.identity, self.originals, self.about, self.calls, self.asking)
        self.side.add_panels(desk, *models)
        self._shown: Shown | None = None
        self.case_questions = CaseQuestions(
            self.contacts, self.beside, self.side, lambda: self._shown, self
        )
        self.pointing: LanguageScreen | None = None
        self.lay_out(left, self.strip, self.side)
        words = self.tr("Hidden while you ask who is calling. Esc shows it again")
        self.answers_cover = PrivacyCover(left, words)
        self._connect()
        self._connect_failures()

    def _connect(self) -> None:
        contacts = self.contacts
        contacts.caller_changed.connect(self.caller_changed)
        contacts.parked_changed.connect(self.parked_changed)
        contacts.person_wanted.connect(self.person_wanted)
        contacts.front_changed.connect(self._on_front_changed)
        contacts.renamed.connect(self.strip.show_renamed)
        contacts.renamed.connect(self._keep_answers_hidden)
        contacts.ticked.connect(self.end.show_time)
        contacts.ticked.connect(self._on_ticked)
        contacts.named.connect(self._on_named)
        contacts.went_nameless.connect(self.end.on_went_nameless)
        for told in (contacts.went_nameless, contacts.renamed):
            told.connect(self.pane.bar.show_contact)
        self.end.no_name.clicked.connect(contacts.no_name)
        contacts.refused.connect(self._tell)
        self.beside.refused.connect(self._tell)
        self.beside.notice_counted.connect(self._on_notice_counted)
        self.enquiry.saved.connect(self._on_saved)
        self.enquiry.saved.connect(self.documents.look)
        self.side.asking_changed.connect(self._keep_answers_hidden)
        self.pane.answered_by.connect(self._on_answered_by)
        self.wrap_up.ended.connect(self.search_wanted)
        self.end.back_wanted.connect(self.side.back_to_enquiry)
        self.day.nameless_wanted.connect(self.begin_nameless)
        self.day.calls_wanted.connect(self.calls_wanted)
        self.day.person_wanted.connect(self.person_wanted)
        self.strip.taken.connect(self._on_taken)
        self.strip.named.connect(contacts.name_caller)
        self.strip.back_wanted.connect(self.back_to_caller)
        self.pane.bar.identity_wanted.connect(self.side.check_identity)
        self.pane.bar.originals_wanted.connect(self.side.record_originals)
        self.pane.bar.about_wanted.connect(self.ask_who_for)
        self.about.stands.connect(self.pane.show_about)
        self.pane.bar.language_wanted.connect(self.point_to_language)
        self.identity.stands.connect(self.pane.show_identity)
        self.calls.promised.connect(self._on_promised)
        self.asking.asked.connect(self._on_promised)
        self.pane.beside.case_wanted.connect(self.case_questions.ask)
        self.languages.recorded.connect(self._on_language_recorded)

    def _connect_failures(self) -> None:
        for model in (
            *(self.contacts, self.listings, self.enquiry, self.beside),
            *(self.wrap_up, self.slip, self.today, self.identity, self.languages),
            *(self.originals, self.about, self.side.speaking, self.calls),
            *(self.asking, self.documents),
        ):
            model.failed.connect(self.failed)

    def open(self) -> None:
        """Read the lists and the day, and bring back what was being done."""
        self.listings.load()
        self.today.look()
        self.contacts.restore()

    def take_caller(self, shown: Shown) -> None:
        """Take *shown* as the caller, or say that somebody else is at the desk."""
        front, self._shown = self.contacts.front, shown
        named = self.case_questions.take_named()
        self.strip.clear()
        if not self._desk.actor.may(Action.TAKE_CONTACT):
            return
        if front is None:
            self.contacts.take(shown)
            self.pane.begin()
            if named is not None:
                self.case_questions.ask(named)
        elif front.nameless:
            self.strip.ask_whether_caller(shown)
        elif front.caller is None or not front.caller.is_on(shown.id):
            self.strip.show_looking(shown, front.name or self.tr("somebody else"))
        elif named is not None:
            self.case_questions.ask(named)
        self._keep_answers_hidden()

    @Slot()
    def _keep_answers_hidden(self) -> None:
        """Hide the page while its facts are asked: nobody reads an answer out."""
        asks, cover = self.side.asks() and self.strip.isHidden(), self.answers_cover
        (cover.cover if asks else cover.uncover)()

    @Slot(object)
    def _on_named(self, contact: DeskContact) -> None:
        """Go on where the name was missing: the end of the contact, or the enquiry."""
        self._tell(self.tr("The caller is {name}").format(name=contact.name))
        if contact is not self.contacts.front:
            return
        if contact.holds_work and contact.sheet.is_empty():
            self._wrap_up(contact)
        else:
            self.pane.begin()

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
        for model in (self.listings, self.today, self.contacts.callers):
            model.on_committed(changes)

    @Slot()
    def go_on(self) -> None:
        """Save and go on: the enquiry, then the contact, then the next caller."""
        front = self.contacts.front
        if front is None:
            return
        if self.side.ends():
            self.wrap_up.end()
        elif self.side.submit():
            return
        elif front.holds_work and front.sheet.is_empty():
            self._wrap_up(front)
        else:
            self.enquiry.save(another=False)

    @Slot()
    def add_another(self) -> None:
        """Save this enquiry, and take another of the same caller."""
        if self.side.ends():
            self.side.back_to_enquiry()
        else:
            self.enquiry.save(another=True)

    @Slot()
    def let_go(self) -> None:
        """End a contact in which nothing was asked."""
        front = self.contacts.front
        if front is not None:
            self.wrap_up.let_go(front)

    @Slot()
    def ask_who_for(self) -> None:
        """Ask for whom the caller speaks, in place of the enquiry for a moment."""
        front = self.contacts.front
        if front is not None and self.about.possible():
            self.side.ask_who_for(front)

    def may_promise(self) -> bool:
        """Return whether there is anybody to promise a call."""
        return self.contacts.front is not None or self._shown is not None

    @Slot()
    def promise_call(self) -> None:
        """Promise a call: as the ending of the enquiry, or with no enquiry at all.

        Whoever's page is shown while nobody is at the desk gets the contact that
        the promise needs.
        """
        if self.contacts.front is None and self._shown is not None:
            self.contacts.take(self._shown)
        front = self.contacts.front
        if front is None:
            return
        if front.sheet.service_code:
            self.side.show_enquiry()
            self.pane.choose_ending(Outcome.CALL_BACK)
        else:
            self.side.promise_call(front)

    @Slot(object)
    def _on_promised(self, contact: DeskContact) -> None:
        if contact is self.contacts.front:
            self._wrap_up(contact)

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
        prints = self._desk.actor.may(Action.PRINT_SLIP)
        something = contact.taken or contact.promises
        paper = prints and contact.channel in ON_PAPER and bool(something)
        self.wrap_up.begin(contact)
        self.side.show_end()
        self.end.begin(paper=paper, nameless=contact.nameless, empty=not something)
        self.end.show_time(contact.timed(self._desk.clock()))
        if prints and something:
            self.slip.make(contact.id, then_print=paper)

    @Slot(object)
    def _on_front_changed(self, front: DeskContact | None) -> None:
        self.strip.clear()
        if front is None:
            self.today.look()
            self._shown = None
            self.side.show_day()
            return
        self.side.show_enquiry()
        self.pane.begin()

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        here = saved.contact is self.contacts.front
        if here and saved.another:
            self.pane.begin()
        elif here:
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

    @Slot(object)
    def _on_taken(self, shown: Shown) -> None:
        self.contacts.take(shown)
        self.pane.begin()

    @Slot()
    def back_to_caller(self) -> None:
        """Show the page of whoever is at the desk, and go on with what they said."""
        front = self.contacts.front
        if front is None:
            return
        self.strip.clear()
        self._keep_answers_hidden()
        if front.caller is not None:
            self.person_wanted.emit(front.caller.id)
        else:
            self.nobody_wanted.emit()
        self.pane.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the page of somebody who is only looked at."""
        if event.key() == Qt.Key.Key_Escape and self.strip.isVisible():
            self.back_to_caller()
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(int)
    def _on_ticked(self, seconds: int) -> None:
        self.ticked.emit(clock_words(seconds))

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)

    def commands(self) -> list[Command]:
        """Return everything that can be done here."""
        return offered(commands_of(self), self._desk.actor)
