"""What a store says about itself, read without loading Alembic."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from db.errors import StoreRefused
from db.store.slots import NEWER
from db.store.trouble import DAMAGED
from db.tables.local import StoreMetaRow


@dataclass(frozen=True, slots=True)
class StoreMeta:
    """The facts that decide whether this program may open a store."""

    schema_number: int
    program_version: str
    store_id: UUID
    replica_id: UUID


def read_meta(connection: Connection) -> StoreMeta:
    """Return the store's facts. Raises StoreRefused if it has none."""
    meta = StoreMetaRow
    wanted = select(
        meta.schema_number, meta.program_version, meta.store_id, meta.replica_id
    )
    try:
        row = connection.execute(wanted).one_or_none()
    except DBAPIError as error:
        # The table or a column is not there: no Guildhall made this.
        raise StoreRefused(DAMAGED) from error
    if row is None:
        raise StoreRefused(DAMAGED)
    return StoreMeta(*row)


def refuse_newer(engine: Engine, understood: int) -> StoreMeta:
    """Return the store's facts; raise StoreRefused if its schema is newer."""
    with engine.connect() as connection:
        meta = read_meta(connection)
    if meta.schema_number > understood:
        raise StoreRefused(NEWER)
    return meta
