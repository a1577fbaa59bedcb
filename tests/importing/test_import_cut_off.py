from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.domain.permissions import Role
from db.errors import ClerkError, Unavailable
from db.store.data_key import DataKey
from db.store.documents import Documents
from db.store.engine import open_engine
from db.tables.importing import ImportRunRow
from db.tables.person import PersonRow
from desktop.admin.importing.fields import Kind
from desktop.admin.importing.going_through import GoingThrough
from desktop.admin.importing.mapping import guessed
from desktop.admin.use_cases.import_rows import (
    BeginImport,
    ImportChunk,
    begin_import,
    import_chunk,
)
from tests.fixtures.importing import Desk
from tests.fixtures.stores import TODAY, Office

CHILD = Path(__file__).with_name("import_child.py")


def rows(count: int) -> str:
    """Return people of whom each seventh has no e-mail that could be one."""
    return "Name,Email\n" + "".join(
        f"Bea Lund {n},{'nobody' if n % 7 == 0 else f'b{n}@example.com'}\n"
        for n in range(count)
    )


@pytest.mark.parametrize("moments", [(2, 1), (1, 0), (3,)])
def test_an_import_that_is_killed_carries_on_and_no_row_comes_twice(
    it: Desk, office_template: tuple[Path, DataKey], moments: tuple[int, ...]
) -> None:
    path, key = office_template
    store = Path(shutil.copy(path, it.folder / "store.db"))
    it.file(rows(2_000))
    source = it.folder / "people.csv"
    words = [sys.executable, CHILD, store, bytes(key.raw()).hex(), source, it.rejects]
    for moment in (*moments, 99):
        ended = subprocess.run(  # noqa: S603  our own program
            [*map(str, words), str(moment)],
            check=False,
            env={**os.environ, "PYTHONPATH": str(CHILD.parents[2])},
        )
        assert ended.returncode == (0 if moment == 99 else -signal.SIGKILL)
    office = Office(open_engine(store, key), Documents(it.folder / "documents", key))
    names = [row.name for row in office.rows(PersonRow)]
    assert len(names) == len(set(names)) == 2_000 - len(range(0, 2_000, 7))
    (run,) = office.rows(ImportRunRow)
    assert (run.rows_done, run.rows_in) == (2_001, len(names))
    office.writer.dispose()
    with it.rejects.open(encoding="utf-8-sig", newline="") as lines:
        kept = [line[0] for line in csv.reader(lines)][1:]
    assert kept == [str(n + 2) for n in range(0, 2_000, 7)]


def test_the_same_rows_are_refused_to_a_second_window(it: Desk) -> None:
    file = it.file(rows(700))
    mapping = guessed(Kind.PEOPLE, file)
    command = BeginImport(file.digest, "h", mapping)
    run_id = it.office.made(begin_import, command, Role.ADMINISTRATOR)
    going = GoingThrough(file, mapping, TODAY)
    chunk = going.next_chunk()
    assert chunk is not None
    part = ImportChunk(run_id, chunk, going.keep)
    it.office.do(import_chunk, part, Role.ADMINISTRATOR)
    with pytest.raises(ClerkError, match="in already"):
        it.office.do(import_chunk, part, Role.ADMINISTRATOR)


def test_a_file_of_somebody_elses_is_not_written_over(it: Desk) -> None:
    file = it.file(rows(700))
    it.rejects.write_text("my,own,list\n")
    mapping = guessed(Kind.PEOPLE, file)
    with pytest.raises(Unavailable, match="holds something else"):
        GoingThrough(file, mapping, TODAY, after=300, rejects=it.rejects)


def test_a_place_that_can_not_be_written_says_so_and_nothing_comes_in(it: Desk) -> None:
    file = it.file("Name,Email\nBea,nobody\nCy,\n")
    mapping = guessed(Kind.PEOPLE, file)
    going = GoingThrough(file, mapping, TODAY, rejects=it.folder / "none" / "x.csv")
    run_id = it.office.made(
        begin_import, BeginImport(file.digest, "h", mapping), Role.ADMINISTRATOR
    )
    chunk = going.next_chunk()
    assert chunk is not None
    with pytest.raises(Unavailable, match="can't be written"):
        it.office.do(
            import_chunk, ImportChunk(run_id, chunk, going.keep), Role.ADMINISTRATOR
        )
    assert not it.office.rows(PersonRow)
