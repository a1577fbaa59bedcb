"""Pages and files come in: the one way, whoever brings them.

The bytes are in the store's documents, flushed, before the unit of work here
names them; a page is captured once that is committed. Whatever is captured a
second time (a retry, a restart, the same file again) changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.file_names import storable
from db.domain.post.states import IntakeKind, IntakeState, Stopped
from db.errors import ClerkError, FieldProblem
from db.store.documents import Documents
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from db.tables.types import new_id
from desktop.postroom.use_cases.caller_scans import shelter_callers
from desktop.postroom.use_cases.of_post import (
    batch_to_work,
    make_again,
    new_document,
    recount,
    today_of,
)

SIDES = 2
PAGES_AT_ONCE = 450
"""Of a file, in one transaction; each may touch its document too."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page's picture that the store keeps already.

    Attributes:
        digest: what `Documents.put` returned.
        dpi: dots an inch; 0 where the source does not say.
    """

    digest: str
    media_type: str
    width_px: int
    height_px: int
    dpi: int


@dataclass(frozen=True, slots=True)
class BeginStack:
    """A stack of paper for the feeder.

    Attributes:
        batch_id: None at the counter, where a contact or document is given.
        contact_id, enquiry_id: what its one document is brought for.
        document_id: a document that its pages are added to.
        two_pass: the fronts of a stack whose backs come in a stack of their own.
        fronts_id: the stack whose backs these are.
    """

    batch_id: UUID | None = None
    contact_id: UUID | None = None
    enquiry_id: UUID | None = None
    document_id: UUID | None = None
    two_pass: bool = False
    fronts_id: UUID | None = None
    channel: str = "letter"
    profile: str | None = None
    device: str | None = None


@dataclass(frozen=True, slots=True)
class CapturePage:
    """One side of one sheet; *sheet* counts from 1, *side* is 0 or 1."""

    intake_id: UUID
    sheet: int
    side: int
    picture: Picture


@dataclass(frozen=True, slots=True)
class CaptureSheet:
    """Every side of one sheet that a scanner gave, the front first."""

    intake_id: UUID
    sheet: int
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class EndStack:
    """The stack is through, or stopped for a reason (one of `Stopped`)."""

    intake_id: UUID
    stopped: str | None = None


@dataclass(frozen=True, slots=True)
class ResumeStack:
    """Scanning goes on where it stopped: at `IntakeRow.next_sheet`."""

    intake_id: UUID


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """A file whose bytes the store keeps already.

    Attributes:
        origin: where it came from (a path, a message's id), so that the same
            file from the same place is taken in once. Kept sealed, never logged.
        content: what `Documents.put` returned.
        received_on: kept with its document; None is the batch's or today.
    """

    origin: str
    content: str
    size_bytes: int
    name: str | None = None
    media_type: str | None = None
    kind: str = IntakeKind.FILE.value
    batch_id: UUID | None = None
    contact_id: UUID | None = None
    enquiry_id: UUID | None = None
    document_id: UUID | None = None
    parent_id: UUID | None = None
    channel: str = "letter"


@dataclass(frozen=True, slots=True)
class CaptureOpened:
    """A file was opened; its pages are those of the untouched file.

    Attributes:
        pages: how many it has.
        media_type: what its content says that it is.
    """

    intake_id: UUID
    pages: int
    media_type: str | None = None


def keep_picture(
    documents: Documents,
    content: bytes,
    media_type: str,
    size_px: tuple[int, int],
    dpi: int,
) -> Picture:
    """Keep a page's bytes, flushed to the disk. Raises Unavailable.

    Takes a flush: call it outside the write lane.
    """
    return Picture(documents.put(content), media_type, *size_px, dpi)


def begin_stack(command: BeginStack, uow: UnitOfWork) -> Changes:
    """Begin a stack; the id of its intake comes back.

    Raises NotAllowed, NotFound, ClerkError.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        if command.batch_id is not None:
            batch_to_work(uow, command.batch_id)
        if command.fronts_id is not None:
            _fronts(uow, command.fronts_id)
        stack_id = new_id()
        intake = IntakeRow(
            id=stack_id,
            batch_id=command.batch_id,
            kind=IntakeKind.STACK.value,
            origin=stack_id.hex,
            state=IntakeState.RUNNING.value,
            channel="counter" if command.contact_id else command.channel,
            parent_id=command.fronts_id,
            document_id=command.document_id,
            two_pass=command.two_pass,
            profile=command.profile,
            device=command.device,
        )
        _for_whom(uow, intake, command.contact_id, command.enquiry_id)
        uow.add(intake)
        uow.commit()
    return uow.changes(intake.id)


def capture_page(command: CapturePage, uow: UnitOfWork) -> Changes:
    """Capture one side; the id of its page comes back. Twice is once.

    Raises NotAllowed, NotFound; ClerkError where another page stands there.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        if command.sheet < 1 or command.side not in range(SIDES):
            raise FieldProblem("sheet", "Sheets count from 1, and have two sides")
        page = _page(
            uow,
            intake,
            command.sheet,
            command.side,
            command.picture,
        )
        intake.next_sheet = max(intake.next_sheet, command.sheet + 1)
        uow.commit()
    return uow.changes(page.id)


def capture_sheet(command: CaptureSheet, uow: UnitOfWork) -> Changes:
    """Capture the sides of a sheet, all or none; the id of its front comes back.

    So that scanning never goes on between a front and its back. Twice is once.
    Raises as `capture_page`.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        if command.sheet < 1 or not 1 <= len(command.pictures) <= SIDES:
            raise FieldProblem("sheet", "Sheets count from 1, and have two sides")
        pages = [
            _page(uow, intake, command.sheet, side, picture)
            for side, picture in enumerate(command.pictures)
        ]
        intake.next_sheet = max(intake.next_sheet, command.sheet + 1)
        uow.commit()
    return uow.changes(pages[0].id)


def end_stack(command: EndStack, uow: UnitOfWork) -> Changes:
    """End a stack; its pages so far are kept, whyever it stopped.

    The fronts of a two-pass stack wait for their backs. Raises as above.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        stopped = command.stopped
        if stopped is not None and stopped not in {each.value for each in Stopped}:
            raise FieldProblem("stopped", "That is no reason we know")
        intake.stopped = stopped
        intake.ended_at = uow.now
        waits = intake.two_pass or _is_second_pass(intake)
        intake.state = IntakeState.WAITING.value if waits else IntakeState.ENDED.value
        shelter_callers(uow, intake)
        uow.commit()
    return uow.changes(intake.id)


def resume_stack(command: ResumeStack, uow: UnitOfWork) -> Changes:
    """Let scanning go on in the same stack. Raises ClerkError if it is separated."""
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        if intake.separated_at is not None or intake.kind != IntakeKind.STACK:
            raise ClerkError("This stack is done with. Begin another.")
        intake.state, intake.stopped = IntakeState.RUNNING.value, None
        intake.ended_at = None
        uow.commit()
    return uow.changes(intake.id)


def capture_file(command: CaptureFile, uow: UnitOfWork) -> Changes:
    """Take in a file; the id of its intake comes back. Twice is once.

    The line opens it afterwards. Raises NotAllowed, NotFound, ClerkError.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        if command.batch_id is not None:
            batch_to_work(uow, command.batch_id)
        i, origin = IntakeRow, storable(command.origin)
        there = select(i).where(
            i.batch_id.is_not_distinct_from(command.batch_id),
            i.origin == origin,
            i.content == command.content,
        )
        intake = uow.session.scalar(there.limit(1))
        if intake is None:
            intake = IntakeRow(
                batch_id=command.batch_id,
                kind=IntakeKind(command.kind).value,
                origin=origin,
                content=command.content,
                original=command.content,
                name=storable(command.name),
                media_type=command.media_type,
                size_bytes=command.size_bytes,
                state=IntakeState.WAITING.value,
                channel=command.channel,
                parent_id=command.parent_id,
                document_id=command.document_id,
            )
            _for_whom(uow, intake, command.contact_id, command.enquiry_id)
            uow.add(intake)
        uow.commit()
    return uow.changes(intake.id)


def capture_opened(command: CaptureOpened, uow: UnitOfWork) -> Changes:
    """Capture the pages of a file that was opened, so many at a time.

    Call it until the intake has ended: a transaction holds a thousand records.
    Raises NotAllowed, NotFound.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        intake.pages = command.pages
        intake.media_type = command.media_type or intake.media_type
        last = min(command.pages, intake.next_sheet - 1 + PAGES_AT_ONCE)
        for number in range(intake.next_sheet, last + 1):
            _page(uow, intake, number, 0, None)
        intake.next_sheet = last + 1
        done = last == command.pages
        intake.state = IntakeState.ENDED.value if done else IntakeState.RUNNING.value
        intake.ended_at = uow.now if done else None
        uow.commit()
    return uow.changes(intake.id)


def _is_second_pass(intake: IntakeRow) -> bool:
    return intake.kind == IntakeKind.STACK and intake.parent_id is not None


def _fronts(uow: UnitOfWork, intake_id: UUID) -> IntakeRow:
    fronts = uow.get(IntakeRow, intake_id)
    if not fronts.two_pass or fronts.state != IntakeState.WAITING:
        raise ClerkError("These fronts do not wait for their backs.")
    return fronts


def _for_whom(
    uow: UnitOfWork,
    intake: IntakeRow,
    contact_id: UUID | None,
    enquiry_id: UUID | None,
) -> None:
    """Begin the one document of a caller, before its first page."""
    if contact_id is None or intake.document_id is not None:
        return
    document = new_document(uow, intake, today_of(uow))
    intake.document_id = document.id
    uow.add(
        EnquiryDocumentRow(
            contact_id=contact_id, enquiry_id=enquiry_id, document_id=document.id
        )
    )


def _page(
    uow: UnitOfWork,
    intake: IntakeRow,
    sheet: int,
    side: int,
    picture: Picture | None,
) -> CapturedPageRow:
    """Add a page; *picture* is None for a page of a file, which holds it."""
    p = CapturedPageRow
    there = uow.session.scalar(
        select(p).where(p.intake_id == intake.id, p.sheet == sheet, p.side == side)
    )
    if there is not None:
        if there.image != (picture.digest if picture is not None else None):
            raise ClerkError("Another page is captured there. Go on with the next.")
        return there
    page = CapturedPageRow(
        scope=intake.scope,
        batch_id=intake.batch_id,
        intake_id=intake.id,
        sheet=sheet,
        side=side,
        image=picture.digest if picture is not None else None,
        media_type=picture.media_type if picture is not None else "",
        width_px=picture.width_px if picture is not None else 0,
        height_px=picture.height_px if picture is not None else 0,
        dpi=picture.dpi if picture is not None else 0,
        position=sheet * SIDES + side,
    )
    if intake.document_id is not None:
        document = uow.get(DocumentRow, intake.document_id)
        last = select(func.max(p.position)).where(p.document_id == document.id)
        found = uow.session.scalar(last)
        page.position = 0 if found is None else found + 1
        page.document_id, page.scope = document.id, document.scope
        uow.add(page)
        recount(uow, document)
        make_again(uow, document.id)
        return page
    return uow.add(page)
