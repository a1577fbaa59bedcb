"""What `guildhall post` works with: the store, the line that reads, the answers."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack, suppress
from functools import partial
from types import TracebackType
from typing import Final, Self
from uuid import UUID

import typer
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.post.file_names import seen_line
from db.domain.post.states import Source
from db.errors import ClerkError, GuildhallError, Unavailable
from db.queries.post.results import Result, result_of_refusal, results_of
from db.queries.post.stacks import stacks_to_go_on_with
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from db.tables.post_batch import PostBatchRow
from desktop.admin.signing_in import SignedIn
from desktop.command_line.answers import say
from desktop.postroom.intake.files.passwords import WRONG, protected_in, unlock
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.private_folder import sweep
from desktop.postroom.intake.scanning.scan import SheetIn, words_to_go_on
from desktop.postroom.line.jobs import LineStore
from desktop.postroom.line.line import Line
from desktop.postroom.line.workers import Worker
from desktop.postroom.scan_run import Now, Phase, ScanRun
from desktop.postroom.use_cases.batches import BeginBatch, begin_for_what_comes

_MORE: Final = "Put in the next stack and press Enter, or type F to finish"
_GO_ON: Final = "Press Enter to go on, or type F to finish with what is in"
_TURN: Final = (
    "Take the stack as it came out, turn it over as a whole, put it in and press Enter"
)


class PostDesk:
    """One command at work; used with ``with``, which ends the line."""

    def __init__(self, session: SignedIn, *, as_json: bool) -> None:
        store = session.store
        self._as_json = as_json
        self._trouble: list[BaseException] = []
        self.store = IntakeStore(
            store.writer, store.readers, store.documents, store.clock, session.actor
        )
        self._line_store = LineStore(
            store.writer, store.readers, store.documents, store.clock
        )
        self.line = Line(self._line_store, _quiet, self._trouble.append)

    def __enter__(self) -> Self:
        with suppress(Unavailable):  # a PC without a folder in memory imports files
            sweep()
        self.line.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.line.stop()

    def batch(self, reference: str, source: Source) -> UUID:
        """Return the batch of *reference*, or a new one. Raises ClerkError."""
        if reference:
            return self.store.read(partial(_batch_called, reference=reference))
        work = partial(begin_for_what_comes, BeginBatch(source=source.value))
        changes = work(
            UnitOfWork(self.store.writer, self.store.actor, self.store.clock)
        )
        say(f"Batch {changes.reference}")
        if changes.id is None:
            raise RuntimeError("a batch has an id")
        return changes.id

    def document(self, reference: str) -> UUID:
        """Return the document of *reference*. Raises ClerkError."""
        return self.store.read(partial(_document_called, reference=reference))

    def scan(self, run: ScanRun, *, goes_on: bool, asks: bool) -> tuple[UUID, str]:
        """Scan until nothing more comes; return its intake, and why it stopped.

        *goes_on* takes up the last stack that nobody ended; *asks* is whether
        somebody is there to be asked. Raises as `ScanRun.begin`, and ClerkError
        where no stack was cut off.
        """
        try:
            now = self._cut_off(run) if goes_on else run.begin(self._on_sheet)
            words = ""
            while now.phase is not Phase.IDLE:
                words, now = self._next(run, now, asks=asks)
        except GuildhallError:
            if run.has_begun:
                # What is in stays in; the stack can be gone on with.
                say(f"{run.sheets} sheets are in.")
            raise
        if now.intake_id is None:
            raise RuntimeError("a stack that was ended is known")
        return now.intake_id, words

    def _next(self, run: ScanRun, now: Now, *, asks: bool) -> tuple[str, Now]:
        """Do what a key would do in the window; return what is in the way."""
        phase = now.phase
        if phase is Phase.TURN:
            say(_TURN)
            if asks:
                sys.stdin.readline()
            return "", run.go_on(phase, self._on_sheet)
        if phase is Phase.UNEQUAL:
            # Nobody is here to count the sheets: all pages become documents.
            return now.words, run.keep_as_they_came()
        if phase is Phase.MORE:
            if _wants(_MORE):
                return "", run.go_on(phase, self._on_sheet)
            return "", run.finish(phase)
        words = words_to_go_on(now.words, now.sheets)
        say(words)
        if asks and _wants(_GO_ON):
            return "", run.go_on(phase, self._on_sheet)
        ended = run.finish(phase)
        if ended.phase is Phase.UNEQUAL:
            ended = run.keep_as_they_came()
        return words, ended

    def _cut_off(self, run: ScanRun) -> Now:
        """Go on with the last stack that nobody ended. Raises ClerkError."""
        found = self.store.read(stacks_to_go_on_with)
        if not found:
            raise ClerkError("No stack was cut off.")
        say(f"{found[0].next_sheet - 1} sheets are in; going on after them.")
        now = run.adopt(found[0])
        if now.phase is Phase.STOPPED:
            return run.go_on(now.phase, self._on_sheet)
        return now

    def run_out(self) -> None:
        """Wait until everything is read. Raises what kept the line from it."""
        self.line.wake()
        self.line.run_out()
        if self._trouble:
            raise self._trouble[0]

    def open_protected(self, batch_id: UUID, secret: str | None) -> None:
        """Open what asks for a password: by *secret*, or one that is typed."""
        asks = secret is None and sys.stdin.isatty() and not self._as_json
        items = self.store.read(partial(protected_in, batch_id=batch_id))
        if not items or not (asks or secret):
            return
        with ExitStack() as ending:
            worker = Worker()
            ending.callback(worker.end)
            for item in items:
                typed = secret or str(
                    typer.prompt(
                        f"Password of {item.name}",
                        default="",
                        hide_input=True,
                        show_default=False,
                        err=True,
                    )
                )
                if not typed:
                    continue
                try:
                    unlock(self.store, worker, item, typed)
                except ClerkError as refusal:
                    if str(refusal) != WRONG:
                        raise
                    say(f"{item.name}: {refusal}")
        self.run_out()

    def tell_of(
        self, source: str, intake_id: UUID | None, aside_id: UUID | None
    ) -> None:
        """Print a line for each thing that *source* became."""
        found: list[Result] = []
        if intake_id is not None:
            found = self.store.read(partial(results_of, intake_id=intake_id))
        if aside_id is not None:
            found = self.store.read(partial(result_of_refusal, aside_id=aside_id))
        for result in found:
            self._tell(source, result)

    def _tell(self, source: str, result: Result) -> None:
        aside = result.reason is not None
        if not self._as_json:
            what = f"set aside: {result.reason}" if aside else f"{result.reference}"
            typer.echo(f"{seen_line(source)}: {what}, {result.pages} pages")
            return
        told = {
            "source": source,
            "state": "set-aside" if aside else "document",
            "reason": result.reason,
            "reference": result.reference,
            "name": result.name,
            "pages": result.pages,
            "blank_pages": result.blank_pages,
            "codes": list(result.codes),
            "text_chars": result.text_chars,
            "suggestions": dict(result.suggestions),
        }
        typer.echo(json.dumps(told))

    def _on_sheet(self, sheet: SheetIn) -> None:
        self.line.wake()
        if not self._as_json:
            say(f"Sheet {sheet.sheet}")


def _wants(question: str) -> bool:
    say(question)
    return not sys.stdin.readline().strip().casefold().startswith("f")


def _quiet(_changes: Changes) -> None:
    """Nobody here shows what the line did until it has done it."""


def _batch_called(session: Session, reference: str) -> UUID:
    b = PostBatchRow
    found = session.scalar(select(b.id).where(b.reference == reference.strip().upper()))
    if found is None:
        raise ClerkError("There is no batch of that reference.")
    return found


def _document_called(session: Session, reference: str) -> UUID:
    d = DocumentRow
    found = session.scalar(select(d.id).where(d.reference == reference.strip().upper()))
    if found is None:
        raise ClerkError("There is no document of that reference.")
    return found
