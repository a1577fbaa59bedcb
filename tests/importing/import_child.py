"""An import in a program of its own, which is killed on the way.

``python import_child.py STORE KEY FILE REJECTED CHUNK``: after CHUNK chunks it
kills itself (SIGKILL) inside the next, before the commit if CHUNK is even and
after it if odd.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from db.actor import Actor
from db.store.data_key import DataKey
from db.store.engine import open_engine
from db.store.unit_of_work import UnitOfWork
from db.tables.types import new_id
from desktop.admin.importing.checked import Rejected
from desktop.admin.importing.chunks import Chunk
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.going_through import GoingThrough
from desktop.admin.importing.mapping import guessed
from desktop.admin.importing.opening import open_file
from desktop.admin.importing.tally import Tally
from desktop.admin.use_cases.import_rows import (
    BeginImport,
    ImportChunk,
    begin_import,
    earlier_run,
    import_chunk,
)
from tests.fixtures.stores import NOON, TODAY


def main() -> None:
    """Import until the moment comes."""
    store, key, path, rejects, moment = sys.argv[1:]
    engine = open_engine(Path(store), DataKey(bytes.fromhex(key)))
    file, left = open_file(Path(path)), int(moment)
    mapping = guessed(Kind.PEOPLE, file)

    def unit() -> UnitOfWork:
        return UnitOfWork(engine, Actor.program(), lambda: NOON)

    with unit() as work:
        found = earlier_run(work.session, Kind.PEOPLE, file.digest)
    begun = begin_import(BeginImport(file.digest, "h", mapping), unit()).id or new_id()

    def keep(rows: Sequence[Rejected]) -> None:
        going.keep(rows)
        if left == 0 and int(moment) % 2 == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def do(chunk: Chunk) -> Tally:
        nonlocal left
        done = import_chunk(ImportChunk(begun, chunk, keep), unit())
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return done.tally

    after = found.rows_done if found else 0
    going = GoingThrough(file, mapping, TODAY, after=after, rejects=Path(rejects))
    going.carry_out(do)


main()
