"""The contacts of one desk: one in front and timed, the others parked."""

from __future__ import annotations

from datetime import UTC
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.domain.references import new_reference
from db.errors import ClerkError
from db.store.drafts import Draft, DropDraft, KeepDraft
from db.tables.types import new_id
from desktop.counter.at_desk import (
    MOST_OPEN,
    Caller,
    DeskContact,
    Shown,
    as_it_was,
    as_it_was_greeted,
    draft_body,
    drafted_id,
)
from desktop.counter.callers_named import CallersNamed
from desktop.counter.contact_records import ContactRecords, Stands, caller_of
from desktop.counter.left_open import LeftOpen, left_open
from desktop.counter.sheet import Sheet, sheet_from
from desktop.counter.use_cases.set_caller import SetCaller, set_caller
from desktop.runtime.desk import Desk

PAUSE_MS = 400
"""A pause in typing, after which the draft is kept."""
SECOND_MS = 1_000


class ContactsViewModel(QObject):
    """Who is at the desk, who waits, and what has been typed for each.

    Signals:
        front_changed(DeskContact | None): another contact is in front.
        caller_changed(str, str): the name in full and the reference of the one
            in front; no name while it is not known, neither while nobody is.
        parked_changed(list): number, name and reference of each who waits.
        named(DeskContact): the caller was found out, and is written.
        renamed(DeskContact): whoever is in front has another name, or another
            record speaks for them.
        person_wanted(UUID): the page of whoever came to the front.
        restored(): what was left open is here again.
        went_nameless(DeskContact): the caller will not say who they are.
        ticked(int): the seconds that the one in front has taken.
        kept(datetime): the draft was kept.
        refused(str): something could not be done; the words say why.
        failed(object): an error for the crash desk.
    """

    front_changed = Signal(object)
    caller_changed = Signal(str, str)
    named = Signal(object)
    renamed = Signal(object)
    parked_changed = Signal(list)
    person_wanted = Signal(object)
    restored = Signal()
    went_nameless = Signal(object)
    ticked = Signal(int)
    kept = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open: list[DeskContact] = []
        self._records = ContactRecords(desk, self._stands, self)
        self._records.failed.connect(self._on_error)
        self.callers = CallersNamed(desk, lambda: self._open, self)
        self.callers.renamed.connect(self._on_renamed)
        self.callers.failed.connect(self._on_error)
        self.front: DeskContact | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self._on_second)

    def restore(self) -> None:
        """Bring back what was open when the program last stopped."""
        owner = self._desk.actor.id
        if owner is not None:
            query = partial(left_open, owner=owner, unkept=self._desk.unkept)
            self._desk.read(query, self._on_restored, self._on_error)

    def _stands(self, contact: DeskContact) -> Stands:
        """Return where *contact* stands now, for its record."""
        if contact is self.front:
            return Stands.IN_FRONT
        return Stands.WAITING if contact in self._open else Stands.GONE

    def parked(self) -> list[tuple[int, str, str]]:
        """Return those who wait: the digit that brings them back, name, reference."""
        return [
            (contact.number, contact.name or self.tr("No name yet"), contact.reference)
            for contact in self._open
            if contact is not self.front
        ]

    def take(self, shown: Shown) -> None:
        """Greet *shown*: whoever was in front is parked; nothing is written yet."""
        caller = Caller(shown.id, shown.name, shown.property_id)
        self._greet(caller)

    def take_nameless(self, *, anonymous: bool) -> None:
        """Greet somebody who has not given a name, or will not."""
        self._greet(None, anonymous=anonymous)

    def name_caller(self, shown: Shown) -> None:
        """Say who the one in front is, once they have been found or added."""
        front = self.front
        if front is None or front.caller is not None:
            return
        front.caller = Caller(shown.id, shown.name, shown.property_id)
        front.anonymous = False
        self._show_front()
        if not front.written:
            self.named.emit(front)
            return
        self._desk.write(
            partial(set_caller, caller_of(front)),
            partial(self._on_named, front),
            partial(self._on_not_named, front),
        )

    def _on_named(self, contact: DeskContact, _changes: Changes) -> None:
        self.named.emit(contact)

    def _on_not_named(self, contact: DeskContact, error: BaseException) -> None:
        """Say why, and show the contact as it still is: without a name."""
        contact.caller = None
        if contact is self.front:
            self._show_front()
        self._on_error(error)

    @Slot()
    def no_name(self) -> None:
        """Note that the one in front will not say who they are.

        Refused, with words, where something taken is about an account.
        """
        front = self.front
        if front is None or not front.nameless:
            return
        front.anonymous = True
        if not front.written:
            self.went_nameless.emit(front)
            return
        command = SetCaller(front.id, None, None, anonymous=True)
        self._desk.write(
            partial(set_caller, command),
            partial(self._on_nameless, front),
            partial(self._on_name_needed, front),
        )

    def _on_nameless(self, contact: DeskContact, _changes: Changes) -> None:
        self.went_nameless.emit(contact)

    def _on_name_needed(self, contact: DeskContact, error: BaseException) -> None:
        contact.anonymous = False
        self._on_error(error)

    def set_about(self, other: Caller | None) -> None:
        """Say whom it is about, where the caller speaks for another."""
        front = self.front
        if front is None or front.caller is None or front.about == other:
            return
        front.about = other
        if front.written:
            self._records.write_caller(front)
        self.front_changed.emit(front)

    def set_channel(self, channel: str) -> None:
        """Say how the one in front reached us."""
        front = self.front
        if front is None or front.channel == channel:
            return
        front.channel = channel
        if front.written:
            self._records.write_channel(front)
        self.front_changed.emit(front)

    def touched(self) -> None:
        """Note that something was typed: write the contact, keep the draft soon."""
        if self.front is not None:
            self.write_down(self.front)
            self._pause.start()

    def write_down(self, contact: DeskContact) -> None:
        """Make the contact's record, if it has not been made."""
        self._records.write_down(contact)

    @Slot()
    def keep_now(self) -> None:
        """Keep what has been typed in the contact in front, unless it is a card."""
        self._pause.stop()
        front = self.front
        if front is None or front.sheet.holds_card() or front.sheet.is_empty():
            return
        body = draft_body(front, self._desk.clock())
        work = partial(self._desk.unkept.keep, KeepDraft(front.draft_key, body))
        self._desk.write(work, partial(self._on_kept, front), self._on_error)

    def park(self) -> None:
        """Set the one in front aside; who was only greeted is let go."""
        front = self._set_aside(deliberate=True)
        if front is not None:
            self._show_front()

    def bring(self, number: int) -> None:
        """Come back to the contact with this digit."""
        wanted = next((each for each in self._open if each.number == number), None)
        if wanted is None or wanted is self.front:
            return
        self._set_aside(deliberate=False, stop_clock=False)
        self._put_in_front(wanted)

    def next_sheet(self, contact: DeskContact) -> None:
        """Begin another enquiry of *contact*; the last one was saved."""
        contact.taken += 1
        contact.answered |= contact.sheet.answers
        contact.sheet = Sheet()
        self._drop_draft(contact)

    def promised(self, contact: DeskContact) -> None:
        """Note that a call was promised, with no enquiry; it is wrapped up next."""
        contact.promises += 1
        contact.sheet = Sheet()
        self._drop_draft(contact)

    def asked_after(self, contact: DeskContact) -> None:
        """Note that they asked after a case; what they came for is answered."""
        contact.asked += 1
        contact.chasing = True
        contact.sheet = Sheet()
        self._drop_draft(contact)

    def gone(self, contact: DeskContact) -> None:
        """Forget a contact that is over, or that came to nothing."""
        self._drop_draft(contact)
        if contact in self._open:
            self._open.remove(contact)
        if contact is self.front:
            self.front = None
            self._show_front()

    def _greet(self, caller: Caller | None, *, anonymous: bool = False) -> None:
        if len(self._open) >= MOST_OPEN:
            self.refused.emit(
                self.tr("Nine contacts are open. Finish one before you take another")
            )
            return
        self._set_aside(deliberate=False)
        now, used = self._desk.clock(), {each.number for each in self._open}
        number = next(n for n in range(1, MOST_OPEN + 1) if n not in used)
        made = DeskContact(
            new_id(),
            new_reference(),
            number,
            now,
            caller=caller,
            anonymous=anonymous,
            since=now,
        )
        self._open.append(made)
        self.front = made
        self._show_front()

    def _set_aside(
        self, *, deliberate: bool, stop_clock: bool = True
    ) -> DeskContact | None:
        """Park the one in front; let go of it where nothing was typed or meant."""
        front, self.front = self.front, None
        if front is None:
            return None
        self._pause.stop()
        if not front.written and not deliberate:
            self._open.remove(front)
            return front
        self.write_down(front)
        self.front = front
        self.keep_now()
        self.front = None
        now = self._desk.clock()
        front.seconds, front.since = front.timed(now), None
        if stop_clock:
            self._records.write_place(front)
        return front

    def _put_in_front(self, contact: DeskContact) -> None:
        self.front = contact
        contact.since = self._desk.clock()
        self._records.write_place(contact)
        self._show_front()

    def _show_front(self) -> None:
        front = self.front
        if front is None:
            self._second.stop()
        else:
            self._second.start()
        self.caller_changed.emit(
            front.name if front else "", front.reference if front else ""
        )
        self.parked_changed.emit(self.parked())
        self.front_changed.emit(front)
        self._on_second()
        if front is not None and front.caller is not None:
            self.person_wanted.emit(front.caller.id)

    @Slot()
    def _on_renamed(self) -> None:
        if self.front is not None and self.front.caller is not None:
            self.caller_changed.emit(self.front.name, self.front.reference)
            self.renamed.emit(self.front)
        self.parked_changed.emit(self.parked())

    def _drop_draft(self, contact: DeskContact) -> None:
        if contact is self.front:
            self._pause.stop()
        contact.kept_at = None
        work = partial(self._desk.unkept.drop, DropDraft(contact.draft_key))
        self._desk.write(work, _nothing, self._on_error)

    def _on_kept(self, contact: DeskContact, _changes: Changes) -> None:
        contact.kept_at = self._desk.clock()
        if contact is self.front:
            self.kept.emit(contact.kept_at)

    def _on_restored(self, left: LeftOpen) -> None:
        bodies = {draft.key: draft for draft in left.drafts}
        for number, kept in enumerate(left.contacts[:MOST_OPEN], start=1):
            contact = as_it_was(kept, number, None)
            draft = bodies.get(contact.draft_key)
            if draft is not None:
                contact.sheet = sheet_from(draft.body)
                contact.kept_at = draft.kept_at.astimezone(UTC)
            self._open.append(contact)
            if kept.in_front:
                self.front = contact
        self._bring_back(left.unwritten)
        self._show_front()
        self.restored.emit()

    def _bring_back(self, drafts: list[Draft]) -> None:
        """Greet again whose contacts could not be written while the disk was full."""
        for draft in drafts[: MOST_OPEN - len(self._open)]:
            contact_id, number = drafted_id(draft.key), len(self._open) + 1
            contact = contact_id and as_it_was_greeted(contact_id, draft.body, number)
            if not contact:
                continue
            self._open.append(contact)
            if self.front is None:
                self.front = contact
                contact.since = self._desk.clock()
            self.write_down(contact)

    @Slot()
    def _on_second(self) -> None:
        if self.front is not None:
            self.ticked.emit(self.front.timed(self._desk.clock()))

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


def _nothing(changes: Changes) -> None:
    """Take the answer of a draft; there is nothing to do about it."""
