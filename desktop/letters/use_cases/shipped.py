"""Templates that come with the program: there from the start, replaced by ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.causes import born_of
from db.domain.letters.editions import EditionContent
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow
from desktop.letters.use_cases.templates import (
    find_template,
    next_number,
    write_content,
)


@dataclass(frozen=True, slots=True)
class ShippedTemplate:
    """A template as it lies in ``resources/letters``."""

    code: str
    content: EditionContent
    kind: TemplateKind = TemplateKind.LETTER


def lay_down_shipped(shipped: Iterable[ShippedTemplate], uow: UnitOfWork) -> Changes:
    """Put what came with the program into the store, once for each text.

    A newer program's text is a new edition; ours, where there is one, stays in
    force before it.
    """
    with uow:
        uow.require(Action.APPROVE_TEMPLATE)
        add_shipped(uow, shipped)
        uow.commit()
    return uow.changes()


def not_here_yet(
    session: Session, shipped: Iterable[ShippedTemplate]
) -> Iterator[tuple[UUID, ShippedTemplate]]:
    """Give those whose text no edition here has, with the id of its edition."""
    e = LetterTemplateEditionRow
    known = set(session.scalars(select(e.id).where(e.shipped.is_(True))))
    for one in shipped:
        cause = born_of("letter-template", one.kind, one.code, asdict(one.content))
        if cause not in known:
            yield cause, one


def add_shipped(uow: UnitOfWork, shipped: Iterable[ShippedTemplate]) -> None:
    """Add what is not there yet; the caller commits.

    Two desks that do it make the same rows: their ids come of what they say.
    """
    for cause, one in not_here_yet(uow.session, shipped):
        template = find_template(uow, one.code, one.kind) or uow.add(
            LetterTemplateRow(
                id=born_of("letter-template", one.kind, one.code),
                code=one.code,
                kind=one.kind,
            )
        )
        row = LetterTemplateEditionRow(
            id=cause,
            template_id=template.id,
            number=next_number(uow, template.id),
            shipped=True,
            state=EditionState.APPROVED,
            writers=[],
            approved_at=uow.now,
        )
        write_content(row, one.content)
        uow.add(row)
