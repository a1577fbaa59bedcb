"""A stack or a file whose pages are read becomes documents."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.file_names import shown_name
from db.domain.post.separating import Group, PageSigns, separate
from db.domain.post.set_aside import Reason
from db.domain.post.states import IntakeKind, IntakeState
from db.domain.post.urgent import RULES as URGENT
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from db.tables.post_batch import IntakeRow, SetAsideRow
from db.tables.post_page import CapturedPageRow, PageReadingRow
from db.tables.staff import TeamRow
from desktop.postroom.use_cases.of_post import (
    new_document,
    received_on_of,
    recount,
    types_of,
)
from desktop.postroom.use_cases.setting_aside import park


@dataclass(frozen=True, slots=True)
class SeparateIntake:
    """Everything of one intake has been captured and read."""

    intake_id: UUID


def separate_intake(command: SeparateIntake, uow: UnitOfWork) -> Changes:
    """Make documents of the pages of an intake; twice is once.

    Separators are hidden and kept. Raises NotAllowed, NotFound; ClerkError
    where pages are still being captured or read.
    """
    with uow:
        uow.require(Action.READ_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        if intake.separated_at is None:
            if intake.state not in (IntakeState.ENDED, IntakeState.SET_ASIDE):
                raise ClerkError("Pages of it are still coming in.")
            pages = _loose(uow, intake)
            if intake.document_id is None:
                _documents(uow, intake, pages)
            intake.separated_at = uow.now
        uow.commit(whole=True)  # half a stack must not be seen as all of it
    return uow.changes(intake.id)


def _documents(uow: UnitOfWork, intake: IntakeRow, pages: list[PageSigns]) -> None:
    groups = separate(pages)
    made = [group for group in groups if group.pages]
    place = _place_in_batch(uow, intake)
    if groups and not made and intake.original is not None:
        _only_sheets(uow, intake)
    for group in groups:
        document = _document(uow, intake, group, place) if group.pages else None
        _place(uow, group, document)
        if document is None:
            continue
        recount(uow, document)
        if len(made) == 1 and intake.original is not None:
            document.content = intake.original
            document.media_type = intake.media_type or ""
            document.size_bytes = intake.size_bytes
        _heed(uow, document, group)


def _only_sheets(uow: UnitOfWork, intake: IntakeRow) -> None:
    """Say of a file that nothing comes of it: it is never lost in silence."""
    uow.add(
        SetAsideRow(
            scope=intake.scope,
            batch_id=intake.batch_id,
            intake_id=intake.id,
            reason=Reason.ONLY_SEPARATORS.value,
            name=intake.name,
            content=intake.original,
        )
    )


def _document(
    uow: UnitOfWork, intake: IntakeRow, group: Group, position: int
) -> DocumentRow:
    received_on = group.said.received_on or received_on_of(uow, intake)
    document = new_document(uow, intake, received_on, position)
    document.type_code = group.said.type_code
    document.team_code = group.said.team_code
    document.channel = group.said.channel or document.channel
    is_file = intake.kind != IntakeKind.STACK
    document.title = shown_name(intake.name) if is_file else ""
    return document


def _heed(uow: UnitOfWork, document: DocumentRow, group: Group) -> None:
    """Mark what is urgent; park what its separator leaves in doubt."""
    kind = types_of(uow).get(document.type_code or "")
    urgent = group.said.urgent or (kind.urgent if kind is not None else None)
    if urgent in URGENT:
        document.urgent = urgent
    if group.unreadable:
        park(uow, document, Reason.UNREADABLE_CODE)
        return
    gone = kind is None or not kind.in_use
    unknown_type = document.type_code is not None and gone
    if unknown_type or not _has_team(uow, document.team_code):
        park(uow, document, Reason.WRONG_TYPE)
        document.type_code = None if unknown_type else document.type_code


def _has_team(uow: UnitOfWork, code: str | None) -> bool:
    if code is None:
        return True
    team = uow.session.scalar(select(TeamRow).where(TeamRow.code == code))
    return team is not None and not team.closed


def _place(uow: UnitOfWork, group: Group, document: DocumentRow | None) -> None:
    ids = (*group.sheets, *group.pages)
    p = CapturedPageRow
    rows = {row.id: row for row in uow.session.scalars(select(p).where(p.id.in_(ids)))}
    for page_id in group.sheets:
        # With the document that it began, so that it is seen where it stood.
        rows[page_id].hidden = True
        if document is not None:
            rows[page_id].document_id = document.id
    if document is not None:
        for place, page_id in enumerate(ids):
            rows[page_id].document_id = document.id
            rows[page_id].position = place


def _loose(uow: UnitOfWork, intake: IntakeRow) -> list[PageSigns]:
    """Return what was read of the pages; raise ClerkError for one unread."""
    p, r = CapturedPageRow, PageReadingRow
    query = (
        select(p, r)
        .outerjoin(r, r.page_id == p.id)
        .where(p.intake_id == intake.id, p.document_id.is_(None), p.deleted.is_(False))
        .order_by(p.position, p.n)
    )
    signs = []
    for page, reading in uow.session.execute(query).tuples():
        if reading is None:
            raise ClerkError("Pages of it are still being read.")
        found = reading.codes.get("found", [])
        stack = intake.kind == IntakeKind.STACK.value
        signs.append(
            PageSigns(
                page.id,
                # Only paper has a back: pages of a file are sheets of their own.
                page.sheet if stack else page.position,
                blank=reading.blank,
                patch=reading.patch,
                codes=tuple(str(code.get("text", "")) for code in found),
            )
        )
    return signs


def _place_in_batch(uow: UnitOfWork, intake: IntakeRow) -> int:
    """Return how many stacks and files came into its batch before this one.

    What was attached to an e-mail stands at the place of that. It is known as
    soon as something is captured, whatever is read first.
    """
    if intake.batch_id is None:
        return 0
    whole = intake
    while whole.parent_id is not None:
        whole = uow.get(IntakeRow, whole.parent_id)
    i = IntakeRow
    before = select(func.count()).where(
        i.batch_id == intake.batch_id, i.parent_id.is_(None), i.n < whole.n
    )
    return uow.session.scalar(before) or 0
