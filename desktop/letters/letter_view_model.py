"""One letter being written: what is typed is seen on its pages, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.errors import FieldProblem
from db.queries.letters.facts import Subject
from db.store.unit_of_work import UnitOfWork
from desktop.forms.saving import Saving
from desktop.letters.seeing import Seen, letter_seen
from desktop.letters.use_cases.collecting import lay_out_letter
from desktop.letters.use_cases.emailing import EmailDraft, email_letter
from desktop.letters.use_cases.one_letter import (
    LetterQueued,
    SaveLetter,
    StartLetter,
    StepLetter,
    cancel_letter,
    hold_letter,
    queue_letter,
    save_letter,
    start_letter,
    take_up_letter,
)
from desktop.letters.wording import say
from desktop.letters.workshop import workshop_with
from desktop.runtime.desk import Desk

Step = Callable[[StepLetter, UnitOfWork], Changes]
"""What is done with one letter."""
_KEPT_AFTER_MS: Final = 1_500
"""How long nothing is typed before the draft goes into the store."""


class LetterViewModel(QObject):
    """Holds the letter in front; everything typed ends in the store.

    Signals:
        shown(Seen): another letter is in front.
        seen(Seen): the same one, as it would go out now.
        problems_found(list), refused(str): what stands in the way.
        left(str): the letter is out of hand, in words for a toast.
        drafted(EmailDraft): an e-mail to be saved and sent.
        failed(object): an error for the crash desk.

    Attributes:
        front: the letter as it was last seen; None while there is none.
    """

    shown = Signal(object)
    seen = Signal(object)
    problems_found = Signal(list)
    refused = Signal(str)
    left = Signal(str)
    drafted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.front: Seen | None = None
        self._letter: UUID | None = None
        self._typed: SaveLetter | None = None
        self._unkept, self._under_way = False, False
        self._looking, self._look_again = False, False
        self._then: tuple[Step, str | None] | None = None
        self._told = ""
        self._keeping, self._doing = Saving(desk, self), Saving(desk, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._keeping.saved.connect(self._on_kept)
        self._doing.saved.connect(self._on_done)
        for saving in (self._keeping, self._doing):
            saving.problems_found.connect(self._on_problems)
            saving.refused.connect(self._on_refused)
            saving.stale.connect(self._on_stale)
            saving.failed.connect(self.failed)

    def start(self, subject: Subject, code: str | None) -> None:
        """Begin a letter of a template; it is a draft from then on."""
        self.put_away()  # what was in front before must not be sent in its place
        self._told = ""
        self._doing.start(partial(start_letter, StartLetter(subject, code)))

    def open(self, letter_id: UUID) -> None:
        """Bring a letter to the front."""
        self.keep()
        self._letter, self._typed, self.front = letter_id, None, None
        self._unkept = False
        self._look()

    def type(self, typed: SaveLetter) -> None:
        """Take what stands in the fields now, show it, and keep it in a while."""
        self._typed, self._unkept = typed, True
        self._timer.start()
        self._look()

    @Slot()
    def keep(self) -> None:
        """Put what is typed into the store."""
        self._timer.stop()
        if not self._unkept or self._typed is None:
            return
        if self._under_way:
            self._timer.start()
            return
        self._unkept, self._under_way = False, True
        self._keeping.start(partial(save_letter, self._typed))

    def queue(self) -> None:
        """Let the letter wait for the next print run."""
        self._do(queue_letter, say("In the print queue"))

    def put_by(self) -> None:
        """Print the letter for who collects it here."""
        step = partial(lay_out_letter, workshop=workshop_with(self._desk.documents))
        self._do(step, say("To be collected here"))

    def email(self) -> None:
        """Make an e-mail of the letter."""
        step = partial(email_letter, workshop=workshop_with(self._desk.documents))
        self._do(step, say("Ready to send from your mail program"))

    def hold(self, reason: str) -> None:
        """Keep the letter back."""
        self._do(hold_letter, say("Held"), reason)

    def cancel(self, reason: str) -> None:
        """Give the letter up."""
        self._do(cancel_letter, say("Cancelled"), reason)

    def take_up(self) -> None:
        """Make a draft of it again."""
        self._do(take_up_letter, "")

    def put_away(self) -> None:
        """Let the letter go; what is typed is kept."""
        self.keep()
        self._letter = self.front = self._typed = None

    def _do(self, step: Step, told: str, reason: str | None = None) -> None:
        """Keep what is typed, then do *step* with the letter."""
        if self.front is None:
            return
        self._told, self._then = told, (step, reason)
        self.keep()
        if not self._under_way:
            self._go_on()

    def _go_on(self) -> None:
        """Do what waited for the draft to be kept."""
        if self._then is None or self.front is None or self._under_way:
            return
        (step, reason), self._then = self._then, None
        line = self.front.page.line
        self._doing.start(partial(step, StepLetter(line.id, line.version, reason)))

    def _look(self) -> None:
        """Read the letter as it would go out; the latest typing wins."""
        if self._letter is None:
            return
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        query = partial(
            letter_seen,
            letter_id=self._letter,
            now=self._desk.clock(),
            draft=self._typed,
            documents=self._desk.documents,
        )
        self._desk.read(query, self._on_seen, self._on_error)

    def _on_seen(self, seen: Seen | None) -> None:
        self._looking = False
        if self._look_again:
            self._look_again = False
            self._look()
            return
        if seen is None:
            self.refused.emit(say("This letter is not to be seen here"))
            return
        if seen.page.line.id != self._letter:
            return
        news = self.front is None
        self.front = seen
        (self.shown if news else self.seen).emit(seen)
        if self._typed is not None:
            version = seen.page.line.version
            self._typed = replace(self._typed, version=version)
        if not self._unkept:
            self._go_on()

    def _on_error(self, error: BaseException) -> None:
        self._looking = self._look_again = False
        if isinstance(error, FieldProblem):
            self.problems_found.emit([error])
        else:
            self.failed.emit(error)

    @Slot(object)
    def _on_kept(self, _changes: Changes) -> None:
        self._under_way = False
        self._look()

    @Slot(object)
    def _on_done(self, changes: Changes) -> None:
        if not self._told:
            if changes.id is not None:
                self.open(changes.id)
            return
        told, self._told = self._told, ""
        if isinstance(changes, LetterQueued) and changes.held:
            told = say("Held: mail came back from this address")
        self._letter = self.front = self._typed = None
        if isinstance(changes, EmailDraft):
            self.drafted.emit(changes)
        self.left.emit(told)

    @Slot(list)
    def _on_problems(self, problems: list[FieldProblem]) -> None:
        self._then, self._under_way = None, False
        self.problems_found.emit(problems)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self._then, self._under_way = None, False
        self.refused.emit(words)

    @Slot(str)
    def _on_stale(self, words: str) -> None:
        """Somebody else changed the letter: theirs is shown beside what is typed."""
        self._then, self._under_way = None, False
        self.refused.emit(words)
        self._look()
