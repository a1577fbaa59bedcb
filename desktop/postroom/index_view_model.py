"""Indexing: one document after another, its pages beside its fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.post.states import DocumentState
from db.errors import ClerkError
from db.queries.post.subject import OpenCase, Sender, Subject, open_cases, sender
from db.queries.post.subject import subject as subject_of
from db.queries.post.to_index import (
    GoneLine,
    IndexLine,
    gone_from_list,
    to_index,
)
from db.queries.post.written_sender import WrittenSender, written_sender
from db.store.taking_back import TakeBack, take_back
from desktop.forms.saving import Saving, Work
from desktop.postroom.page_edits import PageEdits
from desktop.postroom.suggested import Suggested, suggested_of
from desktop.postroom.use_cases.filing import (
    Casework,
    FileDocument,
    MarkDuplicate,
    Where,
    file_document,
    mark_duplicate,
)
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.repeats import MarkDifferent, mark_different
from desktop.postroom.use_cases.returned_mail import ReturnedMail, returned_mail
from desktop.postroom.use_cases.setting_aside import SetAsideDocument, set_aside
from desktop.postroom.wording import say
from desktop.runtime.desk import Desk
from widgets.said import said

KINDS: Final = (
    *("document", "document_made", "captured_page", "page_reading", "page_edit"),
    "post_set_aside",
)
"""The records after whose change the list is read again."""
GONE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        DocumentState.FILED: "{who} filed {what} meanwhile",
        DocumentState.SET_ASIDE: "{who} set {what} aside meanwhile",
        DocumentState.RETURNED: "{who} took {what} out meanwhile: it is not ours",
        DocumentState.DUPLICATE: "{who} kept {what} as a repeat meanwhile",
        DocumentState.EMPTIED: "{who} put the pages of {what} elsewhere meanwhile",
    }
)
"""What became of the document in front through somebody else."""


@dataclass(frozen=True, slots=True)
class InHand:
    """The document in front.

    Attributes:
        number, of: its place among those of this sitting.
    """

    subject: Subject
    suggested: Suggested
    number: int
    of: int

    @property
    def id(self) -> UUID:
        """Which document it is."""
        return self.subject.line.id


class IndexViewModel(QObject):
    """The documents that wait, the one in front, and what becomes of it.

    Signals:
        shown(InHand): another document is in front.
        renewed(InHand): the same one was read again; what is typed stays.
        emptied(): nothing waits any more.
        sender_found(Sender, list[OpenCase]): who was chosen, and their cases.
        sender_read(WrittenSender): what the document says of its sender.
        message(str, object): words for a toast, with an undo or None.
        problems_found(list), refused(str): what stands in the way of filing.
        failed(object): an error for the crash desk.

    Attributes:
        edits: what is done to its pages.
    """

    shown = Signal(object)
    renewed = Signal(object)
    emptied = Signal()
    sender_found = Signal(object, list)
    sender_read = Signal(object)
    message = Signal(str, object)
    problems_found = Signal(list)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, casework: Casework, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._casework = desk, casework
        self._batch_id: UUID | None = None
        self._queue: list[IndexLine] = []
        self._place, self._done, self._asked, self._people_asked = 0, 0, 0, 0
        self._wanted: UUID | None = None
        self._open = False
        self.in_hand: InHand | None = None
        self.edits = PageEdits(desk, self)
        self._saving = Saving(desk, self)
        self._undoing = Saving(desk, self)
        self._telling = Saving(desk, self)
        self._told = ""
        self._saving.saved.connect(self._on_saved)
        for saving in (self._saving, self._undoing, self._telling):
            saving.refused.connect(self.refused)
            saving.stale.connect(self.refused)
            saving.failed.connect(self.failed)
        self._saving.problems_found.connect(self.problems_found)
        self._undoing.saved.connect(self._on_undone)
        self.edits.refused.connect(self.refused)
        self.edits.failed.connect(self.failed)
        self.edits.message.connect(self.message)

    def open(self, batch_id: UUID | None = None, document: UUID | None = None) -> None:
        """Begin with what waits, of one batch or of all; at *document* if given."""
        self._batch_id, self._wanted = batch_id, document
        self._done, self._place, self._open = 0, 0, True
        self.in_hand = None
        self._read()

    def put_away(self) -> None:
        """Read no more; an answer that is still to come is discarded."""
        self._open = False
        self._asked += 1

    def step(self, by: int) -> None:
        """Go to the next document (1) or the one before (-1)."""
        place = self._place + by
        if 0 <= place < len(self._queue):
            self._place = place
            self._show()

    def next_id(self) -> UUID | None:
        """Return the document after the one in front."""
        place = self._place + 1
        return self._queue[place].id if place < len(self._queue) else None

    def file(self, index: Index, where: Where) -> None:
        """Index the document in front and send it on; then comes the next."""
        if self.in_hand is not None:
            line = self.in_hand.subject.line
            command = FileDocument(line.id, index, where, line.version)
            work = partial(file_document, command, casework=self._casework)
            self._do(work, say("Filed"))

    def file_returned(self, command: ReturnedMail) -> None:
        """File a letter of ours that came back; its address is doubted from now."""
        told = say("Filed, and the address doubted")
        if command.person_id is None:
            told = say("Filed")
        self._do(partial(returned_mail, command, casework=self._casework), told)

    def read_sender(self) -> None:
        """Read what the document in front says of its sender."""
        if self.in_hand is not None:
            query = partial(written_sender, document_id=self.in_hand.id)
            done = partial(self._on_written, self.in_hand.id)
            self._desk.read(query, done, self._on_error)

    def set_aside(self) -> None:
        """Put the document in front aside, to ask first."""
        if self.in_hand is not None:
            command = SetAsideDocument(self.in_hand.id)
            self._do(partial(set_aside, command), say("Set aside"))

    def repeats(self, of_id: UUID) -> None:
        """Let the document in front rest as a repeat of another."""
        if self.in_hand is not None:
            command = MarkDuplicate(self.in_hand.id, of_id)
            self._do(partial(mark_duplicate, command), say("Kept as a repeat"))

    def is_repeat(self) -> None:
        """Let it rest as a repeat of the first that it looks like."""
        if self.in_hand is not None and self.in_hand.subject.repeats:
            self.repeats(self.in_hand.subject.repeats[0].id)

    def is_other(self) -> None:
        """Keep that it is another one than the first that it looks like."""
        if self.in_hand is not None and self.in_hand.subject.repeats:
            other = self.in_hand.subject.repeats[0].id
            command = MarkDifferent(self.in_hand.id, other)
            self._telling.start(partial(mark_different, command))

    def join_next(self) -> None:
        """Put the pages of the next document behind those of the one in front."""
        other = self.next_id()
        if other is not None:
            self.edits.join(other)

    def gone(self) -> None:
        """Go on: the document in front went by a form of its own."""
        self._leave()

    def choose_sender(self, person_id: UUID) -> None:
        """Look who was chosen, and which cases they have."""
        self._people_asked += 1
        done = partial(self._on_sender, self._people_asked)
        self._desk.read(partial(_sender, person_id=person_id), done, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed, while it is in front."""
        if self._open and changes.touches(*KINDS):
            self._read()

    def _do(self, work: Work, told: str) -> None:
        self._told = told
        self._saving.start(work)

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        reference = changes.reference or ""
        words = f"{self._told}: {reference}" if reference else self._told
        undo: Callable[[], None] | None = None
        if changes.tx is not None:
            undo = partial(self._undo, changes.tx)
        self._leave()
        self.message.emit(words, undo)

    def _undo(self, tx: int) -> None:
        self._undoing.start(partial(take_back, TakeBack(tx)))

    @Slot(object)
    def _on_undone(self, _changes: Changes) -> None:
        self._done = max(0, self._done - 1)
        self.message.emit(say("Undone"), None)
        self._read()

    def _leave(self) -> None:
        """Take what was done from the list; the next comes to the front."""
        if self._place < len(self._queue):
            del self._queue[self._place]
            self._done += 1
        if self._place >= len(self._queue):
            self._place = 0
        self.in_hand = None
        self._show()

    def _read(self) -> None:
        self._asked += 1
        query = partial(to_index, batch_id=self._batch_id)
        self._desk.read(query, partial(self._on_queue, self._asked), self._on_error)

    def _on_queue(self, asked: int, queue: list[IndexLine]) -> None:
        if asked != self._asked:
            return
        front = self._wanted or (self.in_hand.id if self.in_hand else None)
        self._wanted = None
        places = {line.id: place for place, line in enumerate(queue)}
        self._queue = queue
        last = max(0, len(queue) - 1)
        self._place = min(self._place, last)
        if front is not None:
            self._place = places.get(front, self._place)
        if front is not None and front not in places:
            query = partial(gone_from_list, document_id=front)
            self._desk.read(query, self._on_taken, self._on_error)
        self._show()

    def _on_taken(self, gone: GoneLine | None) -> None:
        """Say who was quicker with the document that was in front."""
        words = said(GONE_NAMES.get(gone.state, "")) if gone is not None else ""
        if gone is not None and words and gone.by_id != self._desk.actor.id:
            what = f"{gone.title} {gone.reference}".strip()
            who = gone.by or say("the program")
            self.message.emit(words.format(what=what, who=who), None)

    def _show(self) -> None:
        self._asked += 1
        if not self._queue:
            self.in_hand = None
            self.emptied.emit()
            return
        line = self._queue[self._place]
        suggested = suggested_of(line.suggestions)
        query = partial(
            subject_of,
            document_id=line.id,
            person_id=suggested.person(),
            references=suggested.references,
        )
        done = partial(self._on_subject, self._asked, suggested)
        self._desk.read(query, done, partial(self._on_gone, self._asked))

    def _on_subject(self, asked: int, suggested: Suggested, found: Subject) -> None:
        if asked != self._asked:
            return
        again = self.in_hand is not None and self.in_hand.id == found.line.id
        number = self._done + self._place + 1
        of = self._done + len(self._queue)
        told = suggested.sealed(found.sealed)
        self.in_hand = InHand(found, told, number, of)
        self.edits.turn_to(found.line.id)
        (self.renewed if again else self.shown).emit(self.in_hand)

    def _on_gone(self, asked: int, error: BaseException) -> None:
        """Go on where somebody else was quicker."""
        if not isinstance(error, ClerkError):
            self._on_error(error)
        elif asked == self._asked:
            self._leave()

    def _on_sender(
        self, asked: int, found: tuple[Sender | None, list[OpenCase]]
    ) -> None:
        if asked == self._people_asked and found[0] is not None:
            self.sender_found.emit(*found)

    def _on_written(self, document_id: UUID, written: WrittenSender) -> None:
        if self.in_hand is not None and self.in_hand.id == document_id:
            self.sender_read.emit(written)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _sender(session: Session, person_id: UUID) -> tuple[Sender | None, list[OpenCase]]:
    return sender(session, person_id), open_cases(session, person_id)
