"""Drafts a migration from what the tables say beyond the history.

Run ``python -m db.migrations.draft "what it is for"`` after changing a table;
read what it wrote, add what moves the rows, and raise ``SCHEMA_NUMBER``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlcipher3 import dbapi2

from db.store.version import SCHEMA_NUMBER

HERE = Path(__file__).parent


def draft(message: str) -> None:
    """Write the next file of the history; nothing else is changed."""
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        command.revision(
            config, message, autogenerate=True, rev_id=f"{SCHEMA_NUMBER:04d}"
        )


if __name__ == "__main__":
    draft(" ".join(sys.argv[1:]))
