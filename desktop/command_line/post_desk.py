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
from db.queries.post.stacks import stacks_under_way
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from db.tables.post_batch import PostBatchRow
from desktop.admin.signing_in import SignedIn
from desktop.command_line.answers import say
from desktop.postroom.intake.files.passwords import WRONG, protected_in, unlock
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.contract import Reply
from desktop.postroom.intake.scanning.private_folder import sweep
from desktop.postroom.intake.scanning.scan import (
    Scan,
    SheetIn,
    Way,
    stack_for,
    words_to_go_on,
)
from desktop.postroom.intake.scanning.settings import Settings
from desktop.postroom.line.jobs import LineStore
from desktop.postroom.line.line import Line
from desktop.postroom.line.workers import Worker
from desktop.postroom.use_cases.batches import BeginBatch, begin_batch
from desktop.postroom.use_cases.capture import BeginStack
from desktop.postroom.use_cases.two_pass import KeepAsTheyCame, keep_as_they_came

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
        work = partial(begin_batch, BeginBatch(source=source.value))
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

    def begin(
        self,
        way: Way,
        batch_id: UUID | None,
        document_id: UUID | None,
        profile: str | None,
        settings: Settings,
    ) -> Scan:
        """Begin a stack. Raises as `Scan.begin`."""
        command = BeginStack(batch_id, document_id=document_id)
        return Scan.begin(
            self.store,
            way,
            stack_for(way.wanted, command, way.device, profile),
            settings,
        )

    def cut_off(self, way: Way) -> Scan:
        """Go on with the last stack that nobody ended. Raises ClerkError."""
        found = self.store.read(stacks_under_way)
        if not found:
            raise ClerkError("No stack was cut off.")
        say(f"{found[0].next_sheet - 1} sheets are in; going on after them.")
        return Scan.resume(self.store, way, found[0].id)

    def scan(self, stack: Scan, way: Way, *, most: int | None, asks: bool) -> str:
        """Scan until nothing more comes; return why it stopped, or nothing."""
        words = self._feed(stack, most, asks=asks)
        stack.finish()
        if not stack.two_pass:
            return words
        if words:
            self._keep_as_they_came(stack)
            return words
        say(_TURN)
        if asks:
            sys.stdin.readline()
        command = BeginStack(stack.batch_id, fronts_id=stack.intake_id)
        backs = Scan.begin(self.store, way, stack_for(way.wanted, command, way.device))
        words = self._feed(backs, stack.sheets_in, asks=asks)
        try:
            backs.finish()
        except ClerkError as refusal:
            # Nobody is here to count the sheets: all pages become documents.
            self._keep_as_they_came(stack, backs)
            return str(refusal)
        return words

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

    def _keep_as_they_came(self, *stacks: Scan) -> None:
        for stack in stacks:
            kept = KeepAsTheyCame(stack.intake_id)
            self.store.do(partial(keep_as_they_came, kept))

    def _feed(self, stack: Scan, most: int | None, *, asks: bool) -> str:
        while True:
            try:
                ended = stack.feed_in(self._on_sheet, most)
            except GuildhallError:
                # What is in stays in; the stack can be gone on with.
                say(f"{stack.sheets_in} sheets are in.")
                raise
            words = words_to_go_on(stack)
            stopped = ended.reply is Reply.STOPPED
            if words:
                say(words)
            if not asks or not _wants(_GO_ON if stopped else _MORE):
                return words

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
