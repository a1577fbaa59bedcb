"""A run on its way to the printer: part by part, each noted before the next."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from db.changes import Changes
from db.errors import ClerkError, GuildhallError
from db.queries.letters.paper import LetterCopy, run_copies
from desktop.letters.pick_paper import pick_of
from desktop.letters.run_paper import copies_from_page
from desktop.letters.run_printing import (
    LETTERS_IN_A_PART,
    PaperWanted,
    PartDone,
    RunPart,
    parts_of,
    put_on_paper,
    put_pick_list,
)
from desktop.letters.run_seen import RunSeen
from desktop.letters.typeset.pick_sheet import PickSheet
from desktop.letters.use_cases.folding import (
    NotePart,
    RecordPrinted,
    RunPrinted,
    begin_part,
    part_not_printed,
    record_printed,
)
from desktop.letters.wording import say
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService
from widgets.said import language, said

PDF: Final = "PDF"
"""What the steps of a run call a file."""


class PaperViewModel(QObject):
    """Puts one run at a time on paper.

    Signals:
        went_on(int, int): how many letters of how many are with the printer.
        ended(str): all of them are, or it was stopped, in words.
        broke(str): the rest is not, and how to go on.
        failed(object): an error for the crash desk.

    Attributes:
        most: how many letters go to a printer before that is noted.
    """

    went_on = Signal(int, int)
    ended = Signal(str)
    broke = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, service: PrintService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._service = desk, service
        self._version = 0
        self._pick: PickSheet | None = None
        self.most = LETTERS_IN_A_PART
        self._run_id, self._title = UUID(int=0), ""
        self._wanted = PaperWanted()
        self._waiting: deque[RunPart] = deque()
        self._all, self._done = 0, 0
        self._stopping = False

    def start(self, seen: RunSeen, wanted: PaperWanted) -> None:
        """Print the run from a letter on, or save it."""
        line, self._pick = seen.line, pick_of(seen)
        self._run_id, self._title = line.id, line.reference
        self._wanted, self._version = wanted, line.version
        self._done, self._stopping = 0, False
        query = partial(run_copies, run_id=line.id, from_position=wanted.from_position)
        self._desk.read(query, self._on_copies, self._on_error)

    def stop(self) -> None:
        """Stop after the part that is under way; what is printed stays so."""
        self._stopping = True

    def _on_copies(self, copies: tuple[LetterCopy, ...]) -> None:
        wanted = self._wanted
        if wanted.from_page is not None:
            both = wanted.both_sides
            copies = copies_from_page(copies, wanted.from_page, both_sides=both)
        if not copies:
            self._on_error(ClerkError(say("There is nothing to print here.")))
            return
        self._all = len(copies)
        self._waiting = deque(parts_of(wanted, copies, self.most))
        if wanted.pick_list and self._pick is not None:
            service = self._service
            work = partial(put_pick_list, self._pick, language(), wanted, service)
            self._desk.slow(work, self._on_pick_list, self._on_error)
        else:
            self._next()

    def _on_pick_list(self, _done: None) -> None:
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            saved = self._wanted.path is not None
            self.ended.emit(say("Saved") if saved else say("Sent to the printer"))
        elif self._stopping:
            words = say("Stopped. Go on printing from letter {n} when you like.")
            self.ended.emit(words.format(n=f"{self._waiting[0].first:,}"))
        else:
            part = self._waiting[0]
            note = self._note(part.first, part.last)
            self._desk.write(partial(begin_part, note), self._on_begun, self._on_error)

    def _note(self, first: int, last: int) -> NotePart:
        return NotePart(self._run_id, self._where, first, last)

    @property
    def _where(self) -> str:
        return PDF if self._wanted.path is not None else self._wanted.printer

    def _on_begun(self, _changes: Changes) -> None:
        work = partial(
            put_on_paper,
            self._waiting[0],
            self._wanted,
            self._desk.documents.get,
            self._title,
            self._service,
        )
        self._desk.slow(work, self._on_put, self._on_error)

    def _on_put(self, done: PartDone) -> None:
        """Note what is with the printer, and then what is not."""
        part = self._waiting[0]
        if done.last is None:
            self._not_printed(part.first, done)
            return
        command = RecordPrinted(
            self._run_id,
            self._version,
            self._where,
            part.first,
            done.last,
            jobs=done.jobs,
        )
        self._desk.write(
            partial(record_printed, command),
            partial(self._on_noted, done),
            self._on_error,
        )

    def _on_noted(self, done: PartDone, changes: Changes) -> None:
        part = self._waiting[0]
        if isinstance(changes, RunPrinted):
            self._version = changes.version
        if done.problem is not None:
            left = (one.position for one in part.copies)
            after = next(one for one in left if one > (done.last or 0))
            self._not_printed(after, done)
            return
        self._waiting.popleft()
        self._done += len(part.copies)
        self.went_on.emit(self._done, self._all)
        self._next()

    def _not_printed(self, begin: int, done: PartDone) -> None:
        note = self._note(begin, self._waiting[0].last)
        self._desk.write(
            partial(part_not_printed, note),
            partial(self._on_not_printed, begin, done),
            self._on_error,
        )

    def _on_not_printed(self, begin: int, done: PartDone, _changes: Changes) -> None:
        problem = done.problem
        if not isinstance(problem, GuildhallError):
            return
        told = said(str(problem))
        if begin > self._wanted.from_position:
            words = say(
                "{why} Letters before {n} are with the printer; from {n} on they are "
                "not. Look at what came out, throw away a letter that lacks sheets, "
                "and print again from letter {n}."
            )
            told = words.format(why=told, n=f"{begin:,}")
        self.broke.emit(told)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, GuildhallError):
            self.broke.emit(said(str(error)))
        else:
            self.failed.emit(error)
