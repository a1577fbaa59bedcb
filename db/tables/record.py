"""What every record carries, and the columns that point at others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import JSON

from db.tables.types import Id, Moment, Words, new_id

COUNCIL = 1
"""The scope of everyday records: every desk holds them."""
PROTECTED = 2
"""Where protected people live, and what would lead to them."""
SAFEGUARDING = 3
"""What was said of somebody in danger: whoever wrote it down, and who may."""


SERVICE_SCOPES: Final[Mapping[str, int]] = MappingProxyType(
    {"council": COUNCIL, "safeguarding": SAFEGUARDING}
)
"""The scope of an enquiry's records, by what its catalogue entry says."""
RESTRICTED = 4
"""Cases that only those see who may, with everything under them."""


class Base(DeclarativeBase):
    """The one registry of tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Id,
        datetime: Moment,
        str: Words,
        dict[str, Any]: JSON,
        list[str]: JSON,
        list[dict[str, str]]: JSON,
    }


class Record(Base):
    """A record that is captured, audited and shared.

    Attributes:
        n: the row's number in this store alone; full-text search uses it.
        id: the record's identity everywhere (UUIDv7, made at the desk).
        scope: who may hold it; see the constants of this module.
        version: counts edits; a save on an older version is refused.
        made_at, made_by, changed_at, changed_by: stamped by the unit of work.
    """

    __abstract__ = True

    n: Mapped[int] = mapped_column(primary_key=True, sort_order=-9)
    id: Mapped[UUID] = mapped_column(unique=True, default=new_id, sort_order=-8)
    scope: Mapped[int] = mapped_column(default=COUNCIL, sort_order=-7)
    version: Mapped[int] = mapped_column(default=1, sort_order=-6)
    made_at: Mapped[datetime] = mapped_column(sort_order=90)
    made_by: Mapped[UUID | None] = mapped_column(sort_order=91)
    changed_at: Mapped[datetime] = mapped_column(sort_order=92)
    changed_by: Mapped[UUID | None] = mapped_column(sort_order=93)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Count each edit in `version`; an edit of an older one is refused."""
        return {"version_id_col": cls.__table__.c.version}


class LocalRow(Base):
    """A row of this store alone: never captured, audited or shared."""

    __abstract__ = True


def points_to(
    table: str, *, index: bool = True, name: str | None = None
) -> Mapped[Any]:
    """Return a column that holds the id of a record of *table*."""
    return mapped_column(name, Id, ForeignKey(f"{table}.id"), index=index)


DOCUMENT = "document"
"""Marks, in a column's ``info``, the SHA-256 of a document that is kept."""


def document_column(*, index: bool = True) -> Mapped[Any]:
    """Return a column that names a document by its content (SHA-256 in hex).

    `verify` compares what such columns name with the files there are.
    """
    return mapped_column(Words, index=index, info={DOCUMENT: True})


Day = date
"""A calendar day in the United Kingdom, kept as ISO text."""
