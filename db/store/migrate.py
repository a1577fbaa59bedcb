"""Bringing an older store up to this program, in-process, on a copy.

A verified backup comes first; the steps run on a second copy, which takes the
store's place only when it has passed every check. Whatever goes wrong, the old
file is as it was. Alembic is loaded only if there is something to do.

A migration's revision is its schema number in four digits (``0002``), so that a
new store, which was laid down whole, needs no history of its own.
"""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text, update

from db.actor import Actor
from db.clock import Clock
from db.domain.permissions import Action
from db.errors import GuildhallError, StoreRefused
from db.store.backup import BackupReport, make_backup
from db.store.checking import orphans, torn_search
from db.store.copying import Progress, copy_database, no_progress, prove_database
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.files import disk_trouble, flush_folder
from db.store.home import Home
from db.store.keeping import Kept, note_kept
from db.store.meta import refuse_newer
from db.store.staging import stage
from db.store.unit_of_work import UnitOfWork
from db.store.version import SCRIPTS
from db.tables.local import StoreMetaRow


def upgrade(
    home: Home,
    key: DataKey,
    clock: Clock,
    *,
    understood: int,
    program_version: str,
    scripts: Path = SCRIPTS,
    backups: Path | None = None,
    progress: Progress = no_progress,
) -> BackupReport | None:
    """Bring the store at *home* to schema *understood*; None if it is there.

    The backup goes to *backups*, or among the home's own.

    Nobody else may have the store open. Raises StoreRefused if the store is
    newer than the program, or if the upgrade failed; it was not changed then.
    """
    engine = open_engine(home.database, key)
    try:
        found = refuse_newer(engine, understood).schema_number
    finally:
        engine.dispose()
    if found == understood:
        return None
    report = make_backup(
        home, key, clock, to=backups, documents=False, progress=progress
    )
    staged = stage(home)
    try:
        copy_database(home.database, staged.database, key, progress)
        _migrate(staged, key, found, understood, program_version, scripts)
        _note(staged, key, clock)
        prove_database(staged.database, key)
        staged.database.replace(home.database)
        flush_folder(home.path)
    except OSError as error:
        raise disk_trouble(error) from error
    finally:
        shutil.rmtree(staged.path, ignore_errors=True)
    return report


def _migrate(
    staged: Home,
    key: DataKey,
    found: int,
    understood: int,
    program_version: str,
    scripts: Path,
) -> None:
    engine = open_engine(staged.database, key)
    try:
        with engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            # Moving a table would otherwise delete the rows that point to it.
            driver.execute("PRAGMA foreign_keys = OFF")
            with connection.begin():
                _run_steps(connection, found, understood, scripts)
                connection.execute(
                    update(StoreMetaRow).values(
                        schema_number=understood, program_version=program_version
                    )
                )
                problems = orphans(connection) + torn_search(connection)
                if problems:
                    raise StoreRefused(_failed("; ".join(problems)))
    finally:
        engine.dispose()


def _note(staged: Home, key: DataKey, clock: Clock) -> None:
    """Write the upgrade down in the audit chain, as the program's own deed."""
    engine = open_engine(staged.database, key)
    try:
        uow = UnitOfWork(engine, Actor.program(), clock)
        with uow:
            uow.require(Action.UPGRADE_STORE)
            note_kept(uow, Kept.UPGRADE)
            uow.commit()
    finally:
        engine.dispose()


def _run_steps(
    connection: Connection, found: int, understood: int, scripts: Path
) -> None:
    command = importlib.import_module("alembic.command")
    config = importlib.import_module("alembic.config").Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        _say_where_it_stands(connection, found)
        command.upgrade(config, f"{understood:04d}")
        connection.execute(text("DROP TABLE alembic_version"))
    except GuildhallError:
        raise
    except Exception as error:
        # A step can fail in any way; the copy it failed on is thrown away.
        raise StoreRefused(_failed(f"step after {found:04d}")) from error


def _say_where_it_stands(connection: Connection, found: int) -> None:
    """Write what Alembic reads; its own stamp would run the environment."""
    connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
    connection.execute(
        text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    )
    connection.execute(
        text("INSERT INTO alembic_version VALUES (:revision)"),
        {"revision": f"{found:04d}"},
    )


def _failed(what: str) -> str:
    return (
        f"The store could not be brought up to this version ({what}). It was left "
        "as it is; the older Guildhall opens it. Send IT this message."
    )
