"""A program that is killed while it releases a run sends no half and doubles none.

GUILDHALL_KILLS says how often it is tried; `make campaign` tries it 500 times.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest

from db.domain.letters.states import LetterState, RunState
from db.store.data_key import DataKey
from db.tables.casework import CaseDocumentRow
from db.tables.document import DocumentRow
from db.tables.letter_run import LetterRunStepRow
from desktop.letters.use_cases.one_letter import queue_letter
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import gather, run_of
from tests.fixtures.release_until_killed import how_far, step

TRIES = int(os.environ.get("GUILDHALL_KILLS", "20"))
LETTERS = 6
COMMITS = 8
"""Of a whole run: begun, made by twos, printed, out by twos."""
COMMIT_SECONDS = 0.1
"""Somewhat longer than one takes, so that every moment of it comes up."""
ROOT = Path(__file__).parents[2]


def release_and_kill(database: Path, key: DataKey, run: UUID) -> tuple[int, int]:
    """Release in a program of its own, kill it, and return how far it told it was."""
    with subprocess.Popen(  # noqa: S603  our own program
        [
            *(sys.executable, "-m", "tests.fixtures.release_until_killed"),
            *(str(database), run.hex),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        with key.raw() as secret:
            program.stdin.write(f"{secret.hex()}\n")
        program.stdin.flush()
        assert program.stdout.readline() == "0\n"
        told = [
            program.stdout.readline()
            for _ in range(random.randrange(COMMITS))  # noqa: S311  any commit will do
        ]
        with suppress(subprocess.TimeoutExpired):
            program.wait(random.uniform(0, COMMIT_SECONDS))  # noqa: S311  and any moment of it
        program.kill()
        told += program.stdout.read().splitlines()
    whole = [line for line in told if line]
    made, out = whole[-1].split() if whole else ("0", "0")
    return int(made), int(out)


@pytest.mark.campaign
@pytest.mark.timeout(120 + 20 * TRIES)
def test_nothing_is_half_sent_and_nothing_doubled(
    letters: Letters, office_template: tuple[Path, DataKey], tmp_path: Path
) -> None:
    engine, documents = letters.office.writer, letters.office.documents
    case, out_before, cut_off = letters.casework.open(), 0, 0
    for _ in range(TRIES):
        ids = [letters.start(case_id=case) for _ in range(LETTERS)]
        for one in ids:
            letters.save(one)
            letters.go(queue_letter, one)
        run = gather(letters)
        engine.dispose()  # one program at a time has the store
        made, out = release_and_kill(tmp_path / "guildhall.db", office_template[1], run)
        line, whole, sent = how_far(engine, run)
        assert made <= whole <= made + 2
        assert out <= sent <= out + 2
        cut_off += line.state is not RunState.SENT
        check(letters, ids, out_before, case)
        while step(engine, documents, run):
            pass
        check(letters, ids, out_before, case)
        assert run_of(letters, run).state == RunState.SENT
        assert {letters.letter(one).state for one in ids} == {LetterState.SENT}
        out_before += LETTERS
        kinds = [
            row.kind
            for row in letters.office.rows(LetterRunStepRow)
            if row.run_id == run
        ]
        assert [kinds.count(kind) for kind in ("begun", "printed", "sent")] == [1] * 3
    assert cut_off


def check(letters: Letters, ids: list[UUID], before: int, case: UUID) -> None:
    """Hold each letter to having whole pages or none, and a place once or never."""
    rows = [letters.letter(one) for one in ids]
    kept = [row.document_id for row in rows if row.document_id is not None]
    assert len(kept) == len(set(kept))
    assert len(letters.office.rows(DocumentRow)) == before + len(kept)
    for row in rows:
        has_pages = row.state in (LetterState.RELEASED, LetterState.SENT)
        assert has_pages == (row.document_id is not None) == (row.dated_on is not None)
        if has_pages:
            with pikepdf.open(BytesIO(letters.copy_of(row.id))) as pdf:
                assert len(pdf.pages) == row.pages
    filed = [one.document_id for one in letters.casework.under(CaseDocumentRow, case)]
    out = {row.document_id for row in rows if row.state == LetterState.SENT}
    assert len(filed) == len(set(filed)) == before + len(out)
    assert out <= set(filed)
