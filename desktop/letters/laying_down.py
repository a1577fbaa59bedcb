"""The templates that come with the program, put into the store it is opened on."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from db.changes import Changes
from db.store.unit_of_work import UnitOfWork
from desktop.letters.use_cases.shipped import (
    ShippedTemplate,
    lay_down_shipped,
    not_here_yet,
)
from desktop.runtime.resource_files import shipped_letters


def shipped_templates() -> Iterator[ShippedTemplate]:
    """Give the templates and passages that ship, passages first."""
    for one in shipped_letters():
        yield ShippedTemplate(one.code, one.content, one.kind)


def lacks_shipped(session: Session) -> bool:
    """Return whether something ships that this store has not got."""
    return any(True for _ in not_here_yet(session, shipped_templates()))


def lay_down(uow: UnitOfWork) -> Changes:
    """Put into the store what ships and is not there."""
    return lay_down_shipped(shipped_templates(), uow)
