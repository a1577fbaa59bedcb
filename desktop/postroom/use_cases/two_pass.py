"""Fronts and backs of a stack that went through one side at a time."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.states import IntakeState
from db.domain.post.two_pass import check_second_pass, sheet_of_second_pass
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.use_cases.capture import SIDES
from desktop.postroom.use_cases.of_post import make_again


@dataclass(frozen=True, slots=True)
class JoinPasses:
    """The backs go behind their fronts; *backs_id* is the second stack."""

    backs_id: UUID


@dataclass(frozen=True, slots=True)
class KeepAsTheyCame:
    """Fronts, or a stack of backs, stay as they are: nothing is joined."""

    intake_id: UUID


def join_passes(command: JoinPasses, uow: UnitOfWork) -> Changes:
    """Put each back behind its front; the id of the whole stack comes back.

    Raises NotAllowed, NotFound; ClerkError with both counts where they differ,
    and then nothing is changed.
    """
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        backs = uow.get(IntakeRow, command.backs_id)
        if backs.parent_id is None:
            raise ClerkError("These are no backs of other pages.")
        fronts = uow.get(IntakeRow, backs.parent_id)
        front_pages, back_pages = _pages(uow, fronts), _pages(uow, backs)
        check_second_pass(len(front_pages), len(back_pages))
        order = [page.sheet for page in front_pages]
        places = sorted(page.position for page in (*front_pages, *back_pages))
        for place, page in enumerate(back_pages, 1):
            sheet = order[sheet_of_second_pass(place, len(order)) - 1]
            page.intake_id, page.sheet, page.side = fronts.id, sheet, 1
            page.position = sheet * SIDES + 1 if fronts.document_id is None else -1
            # Each for itself: a place is free once its page has left it.
            uow.session.flush([page])
        if fronts.document_id is not None:
            _interleave(uow, fronts.document_id, places, [*front_pages, *back_pages])
        for stack in (fronts, backs):
            stack.state, stack.ended_at = IntakeState.ENDED.value, uow.now
        backs.separated_at = uow.now
        uow.commit()
    return uow.changes(fronts.id)


def keep_as_they_came(command: KeepAsTheyCame, uow: UnitOfWork) -> Changes:
    """Let a stack go on without its other side. Raises NotAllowed, NotFound."""
    with uow:
        uow.require(Action.CAPTURE_PAGES)
        intake = uow.get(IntakeRow, command.intake_id)
        intake.state, intake.ended_at = IntakeState.ENDED.value, uow.now
        uow.commit()
    return uow.changes(intake.id)


def _interleave(
    uow: UnitOfWork, document_id: UUID, places: list[int], pages: list[CapturedPageRow]
) -> None:
    """Put pages into the *places* that they have together in their document."""
    in_order = sorted(pages, key=lambda page: (page.sheet, page.side))
    for page, place in zip(in_order, places, strict=True):
        page.position = place
    make_again(uow, document_id)


def _pages(uow: UnitOfWork, intake: IntakeRow) -> list[CapturedPageRow]:
    p = CapturedPageRow
    query = select(p).where(p.intake_id == intake.id).order_by(p.sheet, p.side)
    return list(uow.session.scalars(query))
