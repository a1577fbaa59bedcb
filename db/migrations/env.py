"""Runs Alembic in-process on the one connection that `db.store.migrate` opened.

Foreign keys are off while rows are moved: SQLite ignores the pragma inside a
transaction, so the caller switches them off before it begins one. Capture and
search triggers are taken away first and made again from today's tables after;
otherwise batch mode would drop some, and copy rows through the others.
"""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

import db.tables  # noqa: F401  importing the room declares its tables
from db.store.schema import after_moving_rows, before_moving_rows
from db.tables.record import Base
from db.tables.searching import is_index_table


def run(connection: Connection) -> None:
    """Bring the schema of *connection* to where the command line of Alembic says."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        user_module_prefix="types.",
        include_name=lambda name, _kind, _parents: not is_index_table(name),
        transaction_per_migration=False,
        transactional_ddl=True,
    )
    before_moving_rows(connection)
    context.run_migrations()
    after_moving_rows(connection)


run(context.config.attributes["connection"])
