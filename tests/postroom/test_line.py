"""Whatever was captured becomes documents, from wherever the line was cut off."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from db.changes import Changes
from db.domain.permissions import Role
from db.errors import Unavailable
from db.queries.post.pages import pages_of
from db.queries.post.search_pages import search_pages
from db.queries.post.set_aside import waiting
from db.queries.post.to_index import to_index
from db.store.documents import Documents
from db.tables.document import DocumentMadeRow, DocumentRow
from db.tables.post_page import CapturedPageRow, PageReadingRow
from desktop.postroom.line.jobs import LineStore, do_job, find_jobs
from desktop.postroom.line.line import Line
from desktop.postroom.line.parcels import (
    ReadPage,
)
from desktop.postroom.use_cases.arranging import TurnPages, turn_pages
from desktop.postroom.use_cases.capture import (
    CaptureFile,
    capture_file,
)
from tests.fixtures.paper import PaperReader, capture, line_store
from tests.fixtures.post import PostRoom


def work_off(post: PostRoom, reader: PaperReader, most: int = 10_000) -> int:
    """Do at most *most* jobs, one after the other; return how many there were."""
    store = line_store(post)
    for done in count():
        jobs = store.read(lambda session: find_jobs(session, 4, ()))
        if not jobs or done == most:
            return done
        do_job(jobs[0], store, reader)
    raise AssertionError


def end_state(post: PostRoom) -> list[tuple[int | None, str, list[str]]]:
    """Return what there is at the end, whatever way it came about."""
    read = post.office.read
    return [
        (
            row.pages,
            row.state,
            [page.state for page in read(pages_of, row.id)],
        )
        for row in post.office.rows(DocumentRow)
    ]


STACK = ("a letter", "", "T", "a form", "its back")


def test_a_stack_and_a_file_become_documents_that_wait(post: PostRoom) -> None:
    capture(post, *STACK)
    digest = post.office.documents.put(b"first page\fsecond page")
    post.do(capture_file, CaptureFile("a.pdf", digest, 22, name="a.pdf"))
    reader = PaperReader()
    work_off(post, reader)
    lines = post.office.read(to_index)
    assert sorted((line.pages, line.title) for line in lines) == [
        *((2, ""), (2, "a.pdf"), (3, "")),
    ]
    made = [line.searchable for line in lines]
    pdfs = sorted(post.office.documents.get(digest or "") for digest in made)
    assert pdfs == [
        b"%PDF a form@None its back@None",
        b"%PDF a letter@None",
        b"%PDF first page@None second page@None",
    ]
    assert len(post.office.read_as(Role.POST_ROOM, search_pages, "second")) == 1
    assert work_off(post, reader) == 0


def test_from_wherever_it_was_cut_off_it_comes_to_the_same(post: PostRoom) -> None:
    jobs = 5 + 1 + 2
    for cut in range(jobs + 1):
        before = len(end_state(post))
        capture(post, *STACK)
        assert work_off(post, PaperReader(), cut) == cut
        assert work_off(post, PaperReader()) == jobs - cut
        assert end_state(post)[before:] == [
            (2, "to_index", ["done", "done"]),
            (3, "to_index", ["done", "done", "done"]),
        ]
    assert len(post.office.rows(CapturedPageRow)) == 5 * (jobs + 1)
    assert len(post.office.rows(PageReadingRow)) == 5 * (jobs + 1)


def test_a_page_that_kills_its_reader_costs_itself_alone(post: PostRoom) -> None:
    capture(post, "a letter", "poison", "its end")
    digest = post.office.documents.put(b"broken")
    post.do(capture_file, CaptureFile("b.pdf", digest, 6))
    work_off(post, PaperReader())
    (document,) = post.office.rows(DocumentRow)
    states = [page.state for page in post.office.read(pages_of, document.id)]
    assert states == ["done", "failed", "done"]
    assert document.state == "to_index"
    reasons = sorted(line.reason for line in post.office.read(waiting))
    assert reasons == ["damaged", "killed_reader"]


def test_a_page_that_was_turned_is_read_and_made_again(post: PostRoom) -> None:
    capture(post, "a letter")
    reader = PaperReader()
    work_off(post, reader)
    (document,) = post.office.rows(DocumentRow)
    page = post.pages(document.id)[0]
    post.do(turn_pages, TurnPages(document.id, (page.id,), 90))
    assert post.pages(document.id)[0].still_to_turn == 90
    reader.asked.clear()
    assert work_off(post, reader) == 2
    assert reader.asked[0] == ReadPage(page.image or "", 0, 1)
    found = post.pages(document.id)[0]
    assert (found.still_to_turn, found.orientation, found.turned) == (0, 0, 90)
    (made,) = post.office.rows(DocumentMadeRow)
    assert post.office.documents.get(made.searchable or "") == b"%PDF a letter@1"


def test_the_threads_of_the_line_do_all_there_is_and_rest(post: PostRoom) -> None:
    capture(post, *STACK)
    changes: list[Changes] = []
    line = Line(line_store(post), changes.append, fail, [PaperReader(), PaperReader()])
    line.start()
    line.run_out()
    assert not line.busy
    capture(post, "another letter")
    line.wake()
    line.run_out()
    line.stop()
    assert len(post.office.read(to_index)) == 3
    assert {"document", "captured_page", "page_reading"} <= set().union(
        *(change.kinds for change in changes)
    )


def fail(error: BaseException) -> None:
    raise AssertionError from error


class FullDisk(Documents):
    """Documents on a disk that is full until somebody makes room."""

    full = True

    def put(self, content: bytes) -> str:
        if self.full:
            raise Unavailable("The disk is full.")
        return super().put(content)


def test_a_full_disk_makes_the_line_rest_and_loses_nothing(
    post: PostRoom, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("the line rests: Unavailable")
    capture(post, "a letter")
    store = line_store(post)
    disk = FullDisk.__new__(FullDisk)
    disk.__dict__.update(store.documents.__dict__)
    full = LineStore(store.writer, store.readers, disk, store.clock)
    trouble: list[BaseException] = []
    line = Line(full, lambda _: None, trouble.append, [PaperReader()])
    line.start()
    line.run_out()
    assert [str(error) for error in trouble] == ["The disk is full."]
    disk.full = False
    line.wake()
    line.run_out()
    line.stop()
    assert [row.state for row in post.office.rows(DocumentRow)] == ["to_index"]
