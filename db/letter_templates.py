"""Templates are written into the store: what ships, and what people draft."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from db.domain.causes import born_of
from db.domain.letters.editions import EditionContent
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.letters.template_files import TemplateFile
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow

_LISTS: Final = frozenset({"answers", "deliveries", "enclosures", "enclosures_cy"})


def add_shipped(uow: UnitOfWork, shipped: Iterable[TemplateFile]) -> None:
    """Add what came with the program and is not there yet; the caller commits.

    A newer program's text is a new edition; ours, where there is one, stays in
    force before it. Two desks that do it make the same rows: their ids come of
    what they say.
    """
    known = set(uow.session.scalars(select(LetterTemplateEditionRow.id)))
    for one in shipped:
        cause = edition_id(one)
        if cause in known:
            continue
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


def edition_id(one: TemplateFile) -> UUID:
    """Return the id of the edition that a shipped text makes."""
    return born_of("letter-template", one.kind, one.code, asdict(one.content))


def write_content(row: LetterTemplateEditionRow, content: EditionContent) -> None:
    """Write what an edition says into its record."""
    for each in fields(content):
        value = getattr(content, each.name)
        setattr(row, each.name, list(value) if each.name in _LISTS else value)


def next_number(uow: UnitOfWork, template_id: UUID) -> int:
    """Return the number of the next edition of a template."""
    e = LetterTemplateEditionRow
    last = select(func.max(e.number)).where(e.template_id == template_id)
    return (uow.session.scalar(last) or 0) + 1


def find_template(
    uow: UnitOfWork, code: str, kind: TemplateKind
) -> LetterTemplateRow | None:
    """Return the template that is called so, if there is one."""
    t = LetterTemplateRow
    return uow.session.scalar(select(t).where(t.code == code, t.kind == kind))
