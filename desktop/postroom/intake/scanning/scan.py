"""One stack from the scanner into the store, whatever stops it on the way.

`Scan` is the stack, `Scan.feed_in` one run of the feeder. In between somebody
clears a jam, puts in the next stack, or ends it. A sheet is in, with every side,
once its bytes are sealed and its row is committed; what was only in memory is
scanned again, and the words say from which sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Lock
from typing import Final
from uuid import UUID

from db.domain.post.profiles import Duplex
from db.domain.post.states import Stopped
from db.queries.post.stacks import StackLine, stack
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.contract import (
    Ended,
    Feed,
    FeedOrder,
    RawPage,
    Reply,
    Scanner,
)
from desktop.postroom.intake.scanning.faults import stopped
from desktop.postroom.intake.scanning.settings import Settings, Wanted, settings_for
from desktop.postroom.use_cases.capture import (
    BeginStack,
    CaptureSheet,
    EndStack,
    Picture,
    ResumeStack,
    begin_stack,
    capture_sheet,
    end_stack,
    keep_picture,
    resume_stack,
)
from desktop.postroom.use_cases.two_pass import JoinPasses, join_passes

_ODD: Final = (
    "The last sheet came with one side only. It is not in: scan it again, or go on "
    "with the next."
)


@dataclass(frozen=True, slots=True)
class SheetIn:
    """A sheet that is safe.

    Attributes:
        sheet: its number in the stack, from 1.
        page_id: of its front.
        pictures: of its sides, as they were captured.
        thumbnails: of its sides, small JPEGs.
    """

    sheet: int
    page_id: UUID
    pictures: tuple[Picture, ...]
    thumbnails: tuple[bytes, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Way:
    """By what and how it is scanned."""

    scanner: Scanner
    device: str
    wanted: Wanted


OnSheet = Callable[[SheetIn], None]


class Scan:
    """A stack under way; its owner works in one thread, others may `cancel`.

    Attributes:
        intake_id: of the stack in the store.
        next_sheet: the first one that is not in.
        two_pass: fronts, whose backs come in a stack of their own.
        batch_id: None at the counter, or where pages are added to a document.
    """

    def __init__(
        self, store: IntakeStore, way: Way, settings: Settings, line: StackLine
    ) -> None:
        """Take what `begin` or `resume` found."""
        self._store, self._way, self._settings = store, way, settings
        self.two_pass, self.batch_id = line.two_pass, line.batch_id
        self.intake_id = line.id
        self.next_sheet = line.next_sheet
        self.ended: Ended | None = None
        self._feed: Feed | None = None
        self._turn, self._stop = Lock(), False

    @classmethod
    def begin(
        cls,
        store: IntakeStore,
        way: Way,
        command: BeginStack,
        settings: Settings | None = None,
    ) -> Scan:
        """Begin a stack; nothing is scanned yet.

        The scanner is asked first (*settings* is what `settings_of` found), so
        that there is no stack where there is no scanner. Raises Unavailable,
        FieldProblem, NotAllowed, ClerkError.
        """
        settings = settings or settings_of(way)
        intake_id = store.do(partial(begin_stack, command))
        line = store.read(partial(stack, intake_id=intake_id))
        return cls(store, way, settings, line)

    @classmethod
    def resume(cls, store: IntakeStore, way: Way, intake_id: UUID) -> Scan:
        """Go on with a stack that was cut off, at its next sheet. Raises as above."""
        settings = settings_of(way)
        store.do(partial(resume_stack, ResumeStack(intake_id)))
        line = store.read(partial(stack, intake_id=intake_id))
        return cls(store, way, settings, line)

    @property
    def sheets_in(self) -> int:
        """Return how many sheets are safe."""
        return self.next_sheet - 1

    def go_into(self, store: IntakeStore) -> None:
        """Go on with the store as it was opened again."""
        self._store = store

    def feed_in(self, on_sheet: OnSheet, most: int | None = None) -> Ended:
        """Scan until the feeder is empty, *most* sheets are in, or it stops.

        Blocks; *on_sheet* is told of each sheet that is safe. Call it again to
        go on. Raises Unavailable where scanning can't begin, or where the store
        can't keep a sheet: what was in is safe. Raises NotAllowed, ClerkError.
        """
        self.ended = None
        limit = 1 if not self._settings.fed else most
        pages = None if limit is None else limit * self._settings.sides
        made = self._settings
        order = FeedOrder(self._way.device, made.values, made.dpi, pages)
        feed = self._way.scanner.feed(order)
        before = self.next_sheet
        with feed as running:
            with self._turn:
                self._feed = running
                if self._stop:
                    running.cancel()
            try:
                odd = self._take_in(running, on_sheet)
            finally:
                with self._turn:
                    self._feed, self._stop = None, False
            self.ended = running.ended
        if odd and self.ended.reply is not Reply.STOPPED:
            self.ended = Ended(Reply.STOPPED, Stopped.JAM, _ODD)
        elif self.ended.reply is Reply.EMPTY and self.next_sheet == before:
            self.ended = stopped(Stopped.NO_PAPER)
        return self.ended

    def cancel(self) -> None:
        """Stop the feeder, from any thread; the sheets so far stay.

        One that is only about to begin stops at once.
        """
        with self._turn:
            self._stop = True
            if self._feed is not None:
                self._feed.cancel()

    def finish(self) -> UUID:
        """End the stack; it goes on to be separated. Return its intake.

        The backs of a two-pass stack are put behind their fronts: ClerkError
        with both counts where there are not as many, and nothing is changed.
        """
        why = self.ended.why if self.ended is not None else None
        return finish_stack(self._store, self.intake_id, why)

    def _take_in(self, feed: Feed, on_sheet: OnSheet) -> bool:
        """Take in every sheet; return whether a front was left without its back."""
        for sides in _sheets(feed, self._settings.sides):
            if len(sides) < self._settings.sides:
                return True
            pictures = tuple(self._kept(side) for side in sides)
            command = CaptureSheet(self.intake_id, self.next_sheet, pictures)
            page_id = self._store.do(partial(capture_sheet, command))
            self.next_sheet += 1
            small = tuple(side.thumbnail for side in sides)
            on_sheet(SheetIn(self.next_sheet - 1, page_id, pictures, small))
        return False

    def _kept(self, side: RawPage) -> Picture:
        return keep_picture(
            self._store.documents,
            side.content,
            side.media_type,
            (side.width_px, side.height_px),
            side.dpi,
        )


def finish_stack(store: IntakeStore, intake_id: UUID, why: Stopped | None) -> UUID:
    """End a stack, under way or cut off; see `Scan.finish`."""
    ended = EndStack(intake_id, why.value if why is not None else None)
    store.do(partial(end_stack, ended))
    line = store.read(partial(stack, intake_id=intake_id))
    if line.fronts_id is None:
        return intake_id
    return store.do(partial(join_passes, JoinPasses(intake_id)))


def words_to_go_on(why: str, sheets: int) -> str:
    """Return *why* it stopped, with the sheet from which it goes on."""
    if not sheets:
        return why
    return (
        f"{why} {sheets} sheets are in: put back the others, sheet {sheets + 1} first."
    )


def stack_for(
    wanted: Wanted, command: BeginStack, device: str, profile: str | None = None
) -> BeginStack:
    """Return *command* as the wanted way of scanning asks for it."""
    two_pass = wanted.duplex == Duplex.TWO_PASS.value and command.fronts_id is None
    return replace(command, two_pass=two_pass, profile=profile, device=device)


def settings_of(way: Way) -> Settings:
    """Return what its scanner is told; it is asked. Raises as `Scan.begin`."""
    settings = settings_for(way.wanted, way.scanner.options(way.device))
    way.scanner.options(way.device, settings.values)  # whether it takes them
    return settings


def _sheets(feed: Feed, sides: int) -> Iterator[tuple[RawPage, ...]]:
    """Give the sides that belong to one sheet, the front first."""
    held: list[RawPage] = []
    for page in feed:
        held.append(page)
        if len(held) == sides:
            yield tuple(held)
            held = []
    if held:
        yield tuple(held)
