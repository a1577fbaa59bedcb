"""A program that is killed in mid-scan loses no captured sheet and doubles none.

GUILDHALL_KILLS says how often it is tried; `make campaign` tries it 500 times.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from db.queries.post.stacks import stacks_under_way
from db.store.data_key import DataKey
from db.tables.post_page import CapturedPageRow
from desktop.postroom.intake.scanning.contract import Reply
from desktop.postroom.intake.scanning.private_folder import sweep
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.intake.scanning.scan import Scan
from desktop.postroom.use_cases.capture import BeginStack, begin_stack
from tests.fixtures.post import PostRoom
from tests.fixtures.scanner import IN_FEEDER, in_memory, intake_store, way

TRIES = int(os.environ.get("GUILDHALL_KILLS", "20"))
SHEET_SECONDS = 0.1
"""Somewhat longer than a sheet takes, so that every moment of one comes up."""
ROOT = Path(__file__).parents[2]


def scan_and_kill(database: Path, key: DataKey, intake: UUID) -> list[int]:
    """Scan in a program of its own, kill it, and return which sheets it told of."""
    with subprocess.Popen(  # noqa: S603  our own program
        [
            *(sys.executable, "-m", "tests.fixtures.scan_until_killed"),
            *(str(database), intake.hex),
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
            for _ in range(random.randrange(IN_FEEDER))  # noqa: S311  any sheet will do
        ]
        with suppress(subprocess.TimeoutExpired):
            program.wait(random.uniform(0, SHEET_SECONDS))  # noqa: S311  and any moment of it
        program.kill()
        told += program.stdout.read().splitlines()
        return [int(line) for line in told if line]


@pytest.mark.campaign
@pytest.mark.timeout(120 + 20 * TRIES)
def test_no_captured_sheet_is_lost_and_none_is_double(
    post: PostRoom,
    scanner: SaneScanner,
    office_template: tuple[Path, DataKey],
    tmp_path: Path,
) -> None:
    store, batch = intake_store(post), post.batch()
    cut_off = 0
    for _ in range(TRIES):
        intake = store.do(partial(begin_stack, BeginStack(batch)))
        post.office.writer.dispose()  # one program at a time has the store
        told = scan_and_kill(tmp_path / "guildhall.db", office_template[1], intake)
        sheets = captured(post, intake)
        assert sheets == list(range(1, len(sheets) + 1))
        assert told == sheets[: len(told)]
        assert len(sheets) - len(told) <= 1
        (line,) = store.read(stacks_under_way)
        assert (line.id, line.next_sheet) == (intake, len(sheets) + 1)
        left = IN_FEEDER - len(sheets)
        cut_off += left > 0
        again = Scan.resume(store, way(scanner), intake)
        if left:
            ended = again.feed_in(lambda _sheet: None, left)
            assert ended.reply is not Reply.STOPPED, ended
        again.finish()
        assert captured(post, intake) == list(range(1, IN_FEEDER + 1))
        sweep()
        assert in_memory() == []
    assert cut_off


def captured(post: PostRoom, intake: UUID) -> list[int]:
    """Return the sheets that are in, each of which can be read."""
    rows = [row for row in post.office.rows(CapturedPageRow) if row.intake_id == intake]
    assert all(post.office.documents.get(row.image or "") for row in rows)
    return sorted(row.sheet for row in rows)
