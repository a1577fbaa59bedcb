"""A stack as somebody works it: fed, stopped, gone on with, ended.

No Qt. The one place that knows the order of the steps: the window goes through
it in a thread of its own (`scan_at_desk`), `guildhall post scan` in a terminal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import partial
from uuid import UUID

from db.domain.post.states import IntakeState, Source, Stopped
from db.domain.post.two_pass import check_second_pass
from db.errors import ClerkError
from db.queries.post.batches import batch
from db.queries.post.pages import pages_of_intake
from db.queries.post.profiles import ProfileLine
from db.queries.post.stacks import StackLine, stack
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.contract import Ended, Reply, Scanner
from desktop.postroom.intake.scanning.faults import WORDS
from desktop.postroom.intake.scanning.profiles import wanted_by
from desktop.postroom.intake.scanning.scan import (
    OnSheet,
    Scan,
    Way,
    finish_stack,
    settings_of,
    stack_for,
)
from desktop.postroom.use_cases.arranging import MovePages, move_pages
from desktop.postroom.use_cases.batches import BeginBatch, begin_for_what_comes
from desktop.postroom.use_cases.caller_scans import ForgetEmpty, forget_empty
from desktop.postroom.use_cases.capture import BeginStack
from desktop.postroom.use_cases.two_pass import KeepAsTheyCame, keep_as_they_came

NO_SCANNER = "There is no scanner here. Check its cable and its power."
SEVERAL = "There are several scanners: choose one in the profile."


class Phase(StrEnum):
    """Where a scan stands; every phase but the first two asks for a key."""

    IDLE = auto()
    FEEDING = auto()
    STOPPED = auto()
    """Something is in the way; what is in is safe, and it goes on from there."""
    MORE = auto()
    """The feeder is empty: is there another stack?"""
    TURN = auto()
    """The fronts are in: the stack is to be turned over."""
    UNEQUAL = auto()
    """There are not as many backs as fronts."""
    REFUSED = auto()
    """It could not even begin."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where pages go: a batch, a document, or the caller at the counter.

    Attributes:
        before: the place in the document, from nought, that they go in front
            of; None is its end.
        name: what people call it: a reference.
    """

    batch_id: UUID | None = None
    document_id: UUID | None = None
    before: int | None = None
    contact_id: UUID | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Now:
    """Where a scan stands just now.

    Attributes:
        words: what happened and what to do, in English.
        sheets: how many are safe, of the stack that is fed.
        next_sheet: the one that goes in first when it goes on.
        why: what stopped it.
        intake_id: of the stack that was ended.
        document_id: the one document that its pages are in, if they are in one.
    """

    phase: Phase = Phase.IDLE
    words: str = ""
    sheets: int = 0
    why: Stopped | None = None
    intake_id: UUID | None = None
    document_id: UUID | None = None

    @property
    def is_feeding(self) -> bool:
        """Return whether the feeder runs, or a stack is being begun or ended."""
        return self.phase is Phase.FEEDING

    @property
    def is_in_hand(self) -> bool:
        """Return whether a stack is not ended yet."""
        return self.phase not in {Phase.IDLE, Phase.REFUSED}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a stack is scanned.

    Attributes:
        found: by which scanner and how; asked for once it begins.
        profile: what stands with the stack as the way it was scanned.
        asks: whether another stack is asked for once the feeder is empty.
        most: no more sheets at a time; None is all there are.
    """

    found: Callable[[], Way]
    profile: str | None = None
    asks: bool = False
    most: int | None = None


def by_profile(scanner: Scanner, profile: ProfileLine) -> Manner:
    """Return how a profile says that it is scanned."""

    def found() -> Way:
        device = profile.device or _only_device(scanner)
        return Way(scanner, device, wanted_by(profile, {}))

    return Manner(found, profile.id.hex, profile.asks_for_more)


class ScanRun:
    """One stack, or the two passes of one; one thread at a time, but `cancel`."""

    def __init__(self, store: IntakeStore, manner: Manner, aim: Aim) -> None:
        self.aim = aim
        self._store, self._manner = store, manner
        self._line: StackLine | None = None
        self._fronts: StackLine | None = None
        self._scan: Scan | None = None
        self._way: Way | None = None
        self._stop = False

    @property
    def has_begun(self) -> bool:
        """Return whether there is a stack."""
        return self._line is not None

    @property
    def sheets(self) -> int:
        """Return how many sheets of the stack in hand are safe."""
        if self._scan is not None:
            return self._scan.sheets_in
        return self._line.next_sheet - 1 if self._line is not None else 0

    def go_into(self, store: IntakeStore) -> None:
        """Go on with the store as it was opened again."""
        self._store = store
        if self._scan is not None:
            self._scan.go_into(store)

    def begin(self, on_sheet: OnSheet) -> Now:
        """Begin the stack and feed it.

        Raises Unavailable, FieldProblem, NotAllowed, ClerkError.
        """
        way = self._found_way()
        settings = settings_of(way)
        aim = self.aim
        batch_id = aim.batch_id
        if batch_id is None and aim.document_id is None and aim.contact_id is None:
            command = BeginBatch(source=Source.SCANNER.value)
            batch_id = self._store.do(partial(begin_for_what_comes, command))
            line = self._store.read(partial(batch, batch_id=batch_id))
            self.aim = Aim(batch_id, name=line.reference)
        beginning = BeginStack(
            batch_id, contact_id=aim.contact_id, document_id=aim.document_id
        )
        self._take(
            Scan.begin(
                self._store,
                way,
                stack_for(way.wanted, beginning, way.device, self._manner.profile),
                settings,
            )
        )
        return self._feed(on_sheet)

    def adopt(self, line: StackLine) -> Now:
        """Take up a stack that was cut off, or fronts that wait for their backs."""
        self._line = line
        if line.fronts_id is not None:
            self._fronts = self._store.read(partial(stack, intake_id=line.fronts_id))
        if line.state == IntakeState.WAITING.value:
            return self._adopt_waiting(line)
        why = Stopped.BROKEN_OFF
        return Now(Phase.STOPPED, WORDS[why], self.sheets, why)

    def _adopt_waiting(self, line: StackLine) -> Now:
        if self._fronts is None:
            return Now(Phase.TURN, sheets=self.sheets)
        try:
            check_second_pass(self._fronts.pages, line.pages)
        except ClerkError as refusal:
            return Now(Phase.UNEQUAL, str(refusal), self.sheets)
        return self._join()

    def go_on(self, phase: Phase, on_sheet: OnSheet) -> Now:
        """Feed the next stack, the backs, or what did not come through."""
        if phase is Phase.TURN:
            self._begin_backs()
        elif self._scan is None or phase is Phase.UNEQUAL:
            self._resume()
        return self._feed(on_sheet)

    def finish(self, phase: Phase) -> Now:
        """End it with what is in; fronts without backs stay as they came."""
        if not self._is_fronts():
            return self._join()
        if phase is not Phase.TURN:
            self._end(self._line_id())
        return self._kept(self._line_id())

    def keep_as_they_came(self) -> Now:
        """Let fronts and backs be documents in the order in which they came."""
        fronts = self._fronts
        return self._kept(*([fronts.id] if fronts is not None else []), self._line_id())

    def cancel(self) -> None:
        """Stop the feeder, from any thread."""
        self._stop = True
        if self._scan is not None:
            self._scan.cancel()

    def _feed(self, on_sheet: OnSheet) -> Now:
        scan = self._scan
        if scan is None:
            raise RuntimeError("there is a stack before it is fed")
        if self._stop:
            scan.cancel()
        most = self._manner.most
        if self._fronts is not None:
            most = max(1, self._fronts.next_sheet - 1 - scan.sheets_in)
        try:
            ended = scan.feed_in(on_sheet, most)
        finally:
            self._stop = False
        return self._after(ended)

    def _after(self, ended: Ended) -> Now:
        """Return what is to be asked once the feeder has come to rest."""
        if ended.reply is Reply.STOPPED:
            return Now(Phase.STOPPED, ended.words, self.sheets, ended.why)
        if self._is_fronts():
            self._end(self._line_id())
            self._line = self._store.read(partial(stack, intake_id=self._line_id()))
            return Now(Phase.TURN, sheets=self.sheets)
        asks = self._manner.asks and self.aim.contact_id is None
        if self._fronts is None and asks:
            return Now(Phase.MORE, sheets=self.sheets)
        return self._join()

    def _begin_backs(self) -> None:
        fronts = self._line
        if fronts is None:
            raise RuntimeError("fronts come before backs")
        way = self._found_way()
        command = BeginStack(
            fronts.batch_id, document_id=fronts.document_id, fronts_id=fronts.id
        )
        profile = self._manner.profile
        beginning = stack_for(way.wanted, command, way.device, profile)
        backs = Scan.begin(self._store, way, beginning)
        self._fronts = fronts
        self._take(backs)

    def _resume(self) -> None:
        self._take(Scan.resume(self._store, self._found_way(), self._line_id()))

    def _take(self, scan: Scan) -> None:
        self._scan = scan
        self._line = self._store.read(partial(stack, intake_id=scan.intake_id))

    def _join(self) -> Now:
        """End the stack; the backs of another go behind their fronts."""
        ended = self._scan.ended if self._scan is not None else None
        why = ended.why if ended is not None else None
        if self._scan is None:
            why = Stopped.BROKEN_OFF
        try:
            intake_id = finish_stack(self._store, self._line_id(), why)
        except ClerkError as refusal:
            if self._fronts is None:
                raise
            return Now(Phase.UNEQUAL, str(refusal), self.sheets)
        return self._done(intake_id)

    def _kept(self, *intakes: UUID) -> Now:
        for intake_id in intakes:
            command = KeepAsTheyCame(intake_id)
            self._store.do(partial(keep_as_they_came, command))
        return self._done(intakes[0])

    def _done(self, intake_id: UUID) -> Now:
        """Put pages that are inserted in their place; say that it is done."""
        aim = self.aim
        if aim.document_id is not None and aim.before is not None:
            pages = self._store.read(partial(pages_of_intake, intake_id=intake_id))
            moved = MovePages(
                tuple(page.id for page in pages), aim.document_id, aim.before
            )
            if pages:
                self._store.do(partial(move_pages, moved))
        if not self.sheets and aim.contact_id is not None:
            self._store.do(partial(forget_empty, ForgetEmpty(intake_id)))
        line = self._store.read(partial(stack, intake_id=intake_id))
        return Now(
            sheets=self.sheets, intake_id=intake_id, document_id=line.document_id
        )

    def _end(self, intake_id: UUID) -> None:
        ended = self._scan.ended if self._scan is not None else None
        finish_stack(self._store, intake_id, ended.why if ended is not None else None)

    def _is_fronts(self) -> bool:
        return self._line is not None and self._line.two_pass

    def _line_id(self) -> UUID:
        if self._line is None:
            raise RuntimeError("there is a stack before it is ended")
        return self._line.id

    def _found_way(self) -> Way:
        if self._way is None:
            self._way = self._manner.found()
        return self._way


def _only_device(scanner: Scanner) -> str:
    devices = scanner.devices()
    if not devices:
        raise ClerkError(NO_SCANNER)
    if len(devices) > 1:
        raise ClerkError(SEVERAL)
    return devices[0].name


Operation = Callable[[OnSheet], Now]
