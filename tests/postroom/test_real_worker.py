"""A letter goes through a real worker process and comes out as a searchable PDF."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from datetime import date
from multiprocessing import active_children
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFont

import resources
from db.domain.post.set_aside import Reason
from db.queries.post.search_pages import places_of
from db.queries.post.to_index import to_index
from db.tables.document import DocumentRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.line.line import Line
from desktop.postroom.line.parcels import (
    CountPages,
    FileCounted,
    MakePdf,
    PageRead,
    ReadPage,
    Refused,
)
from desktop.postroom.line.workers import Worker
from desktop.postroom.use_cases.capture import CaptureFile, capture_file
from tests.fixtures.hungry import a_hungry_page
from tests.fixtures.paper import line_store
from tests.fixtures.post import PostRoom

WORDS = "The radiator in Bryn Cottage leaks again"

PNG = FileCounted(1, "image/png")


@pytest.fixture(scope="module")
def letter() -> bytes:
    """A page of A4 at 150 dots an inch with one line of print on it."""
    font_file = Path(resources.__file__).parent / "fonts" / "Inter-Regular.ttf"
    page = Image.new("L", (1240, 1754), 255)
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(font_file), 40)
    for line in range(12):
        pen.text((120, 200 + 90 * line), WORDS, 0, font)
    out = io.BytesIO()
    page.save(out, "PNG", dpi=(150, 150))
    return out.getvalue()


@pytest.fixture
def worker() -> Iterator[Worker]:
    """A real worker process."""
    made = Worker()
    yield made
    made.end()


def test_a_letter_is_counted_read_and_made(worker: Worker, letter: bytes) -> None:
    assert worker.ask(CountPages("letter"), lambda: letter) == PNG
    read = worker.ask(ReadPage("letter"), lambda: letter)
    assert isinstance(read, PageRead)
    assert "Cottage" in read.text
    assert not read.blank
    assert len(places_of(read.words, "cottage")) == 12
    task = MakePdf(((read.picture, read.words),), "A letter", "en", date(2026, 11, 20))
    pdf = worker.ask(task, bytes)
    assert isinstance(pdf, bytes)
    with pikepdf.open(io.BytesIO(pdf)) as made:
        assert len(made.pages) == 1
    broken = worker.ask(CountPages("broken"), lambda: b"%PDF-1.7 nothing")
    assert broken == Refused(Reason.DAMAGED)


def test_the_whole_line_on_a_real_file(
    post: PostRoom, worker: Worker, letter: bytes
) -> None:
    digest = post.office.documents.put(letter)
    file = CaptureFile("in/letter.png", digest, len(letter), name="letter.png")
    post.do(capture_file, file)
    told: list[object] = []
    line = Line(line_store(post), told.append, told.append, [worker])
    line.start()
    line.run_out()
    line.stop()
    (waiting,) = post.office.read(to_index)
    (document,) = post.office.rows(DocumentRow)
    (page,) = post.office.rows(CapturedPageRow)
    assert (waiting.pages, document.content, page.image) == (1, digest, None)
    assert document.media_type == "image/png"
    assert waiting.searchable is not None
    assert post.office.documents.get(waiting.searchable).startswith(b"%PDF-")


def test_a_worker_that_is_killed_while_it_reads_costs_that_page_alone(
    worker: Worker, letter: bytes
) -> None:
    assert worker.ask(CountPages("letter"), lambda: letter) == PNG
    (process,) = (one for one in active_children() if one.name == "page reader")

    def killed() -> bytes:
        process.kill()
        process.join()
        return letter

    assert worker.ask(ReadPage("again"), killed) == Refused(Reason.KILLED_READER)
    assert isinstance(worker.ask(ReadPage("letter"), lambda: letter), PageRead)


def test_a_page_that_takes_too_long_is_refused_and_the_next_is_read(
    letter: bytes,
) -> None:
    impatient = Worker(read_seconds=0.0)
    try:
        assert impatient.ask(ReadPage("a"), lambda: letter) == Refused(Reason.TOO_LONG)
    finally:
        impatient.end()


@pytest.mark.large
def test_a_page_of_gigabytes_costs_itself_alone(worker: Worker, letter: bytes) -> None:
    answer = worker.ask(ReadPage("hungry"), a_hungry_page)
    assert isinstance(answer, Refused | PageRead)
    assert isinstance(worker.ask(ReadPage("letter"), lambda: letter), PageRead)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells a process")
def test_a_worker_lets_the_window_go_first(worker: Worker, letter: bytes) -> None:
    assert worker.ask(CountPages("letter"), lambda: letter) == PNG
    (process,) = (one for one in active_children() if one.name == "page reader")
    assert process.pid is not None
    assert os.getpriority(os.PRIO_PROCESS, process.pid) > os.getpriority(
        os.PRIO_PROCESS, 0
    )
