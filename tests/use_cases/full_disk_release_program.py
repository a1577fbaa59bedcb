"""Release a run on a disk that really fills up; run by `test_release_full_disk`.

``python full_disk_release_program.py FOLDER RUN`` with the key, in hex, on its
input, on a small file system mounted for it alone. Prints, as JSON, what was seen.
"""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf
from sqlalchemy import Engine, select

from db.domain.permissions import Role
from db.errors import Unavailable
from db.store.data_key import DataKey
from db.store.documents import Documents
from db.store.engine import open_engine
from db.store.sessions import EVERY_SCOPE, reading
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from tests.fixtures.release_until_killed import how_far, step
from tests.fixtures.stores import actor_for

ROOM_BYTES = 700_000
"""For some of the letters, and no more."""


def fill(disk: Path) -> Path:
    """Take the room there is on *disk*, but for some letters; return what takes it."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        size = 1_048_576
        while size:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2
        file.truncate(file.tell() - ROOM_BYTES)
    return filler


def look(engine: Engine, documents: Documents, run: UUID) -> dict[str, object]:
    """Return how far a run is, once each of its copies was read."""
    line, made, out = how_far(engine, run)
    with reading(engine, actor_for(Role.POST_ROOM)) as session:
        everything = {EVERY_SCOPE: True}
        copies = session.scalars(select(DocumentRow), execution_options=everything)
        kept = [row.content or "" for row in copies]
        for one in kept:
            with pikepdf.open(BytesIO(documents.get(one))) as pdf:
                assert len(pdf.pages)
        named = session.scalars(
            select(LetterRow.document_id).where(LetterRow.document_id.is_not(None))
        ).all()
    return {
        "state": line.state,
        "made": made,
        "out": out,
        "copies": len(kept),
        "named": len(set(named)),
    }


if __name__ == "__main__":
    disk, run_id = Path(sys.argv[1]), UUID(sys.argv[2])
    key = DataKey(bytearray.fromhex(sys.stdin.readline()))
    store = open_engine(disk / "guildhall.db", key)
    shelf = Documents(disk / "documents", key)
    filler = fill(disk)
    seen: dict[str, object] = {}
    try:
        while step(store, shelf, run_id):
            pass
    except Unavailable as problem:
        seen["words"] = str(problem)
    seen["before"] = look(store, shelf, run_id)
    filler.unlink()
    while step(store, shelf, run_id):
        pass
    seen["after"] = look(store, shelf, run_id)
    sys.stdout.write(json.dumps(seen))
