"""Templates that come with the program: there from the start, replaced by ours."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.letters.template_files import TemplateFile
from db.domain.permissions import Action
from db.letter_templates import add_shipped, edition_id
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_template import LetterTemplateEditionRow


def lay_down_shipped(shipped: Iterable[TemplateFile], uow: UnitOfWork) -> Changes:
    """Put what came with the program into the store, once for each text.

    The program does it for itself, where `lacks_shipped` says that a store made
    by an older one lacks some. Raises NotAllowed.
    """
    with uow:
        uow.require(Action.APPROVE_TEMPLATE)
        add_shipped(uow, shipped)
        uow.commit()
    return uow.changes()


def lacks_shipped(session: Session, shipped: Iterable[TemplateFile]) -> bool:
    """Return whether a text that comes with the program is not in the store yet."""
    wanted = {edition_id(one) for one in shipped}
    e = LetterTemplateEditionRow
    there = session.scalars(select(e.id).where(e.shipped.is_(True)))
    return not wanted <= set(there)
