"""Pages come in once, whatever is tried twice, and become documents."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.domain.post import sheet_codes
from db.domain.post.sheet_codes import SheetCode
from db.errors import ClerkError, FieldProblem
from db.queries.post.batches import batch, batches
from db.queries.post.pages import loose_pages
from db.queries.post.set_aside import waiting
from db.store.capture import captured_tables
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.use_cases.batches import (
    BeginBatch,
    CloseBatch,
    CountServices,
    CountSheets,
    ReopenBatch,
    begin_batch,
    close_batch,
    count_services,
    count_sheets,
    reopen_batch,
)
from desktop.postroom.use_cases.capture import (
    BeginStack,
    CaptureFile,
    CaptureOpened,
    CapturePage,
    EndStack,
    ResumeStack,
    begin_stack,
    capture_file,
    capture_opened,
    capture_page,
    end_stack,
    resume_stack,
)
from desktop.postroom.use_cases.separating import SeparateIntake, separate_intake
from desktop.postroom.use_cases.setting_aside import (
    RefuseIntake,
    RefuseSource,
    SetAsideDocument,
    Settle,
    refuse_intake,
    refuse_source,
    set_aside,
    settle,
)
from desktop.postroom.use_cases.two_pass import (
    JoinPasses,
    KeepAsTheyCame,
    join_passes,
    keep_as_they_came,
)
from tests.fixtures.post import PostRoom

MONDAY = date(2026, 11, 16)


def test_a_batch_keeps_the_day_it_came_and_the_day_it_was_opened(
    post: PostRoom,
) -> None:
    found = post.batch(received_on=MONDAY, counts={"foi": 2, "repair": 0})
    line = post.office.read(batch, found)
    assert (line.received_on, line.opened_on) == (MONDAY, post.office.now.date())
    assert dict(line.counts) == {"foi": 2}
    post.do(count_services, CountServices(found, {"repair": 5}))
    post.do(count_sheets, CountSheets(found, 7))
    line = post.office.read(batch, found)
    assert (dict(line.counts), line.sheets_in) == ({"repair": 5}, 7)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"source": "pigeon"}, "source"),
        ({"received_on": date(2026, 11, 21)}, "received_on"),
        ({"opened_on": date(2026, 11, 21)}, "opened_on"),
        ({"opened_on": MONDAY}, "opened_on"),
        ({"counts": {"foi": -1}}, "counts"),
        ({"sheets_in": -1}, "sheets_in"),
    ],
)
def test_a_batch_that_can_not_be(
    post: PostRoom, given: dict[str, Any], field: str
) -> None:
    with pytest.raises(FieldProblem) as problem:
        post.do(begin_batch, BeginBatch(**given))
    assert problem.value.field == field


def test_a_page_is_captured_once_however_often_it_is_sent(post: PostRoom) -> None:
    intake = post.made(begin_stack, BeginStack(post.batch()))
    command = CapturePage(intake, 1, 0, post.picture(b"one"))
    first, again = post.made(capture_page, command), post.made(capture_page, command)
    assert first == again
    assert len(post.office.rows(CapturedPageRow)) == 1
    with pytest.raises(ClerkError, match="Another page"):
        post.do(capture_page, CapturePage(intake, 1, 0, post.picture(b"two")))
    with pytest.raises(FieldProblem):
        post.do(capture_page, CapturePage(intake, 0, 0, post.picture(b"two")))


def test_a_stack_goes_on_where_it_stopped(post: PostRoom) -> None:
    intake, pages = post.stack(post.batch(), ["x", "x"])
    with pytest.raises(FieldProblem):
        post.do(end_stack, EndStack(intake, "gremlins"))
    post.do(end_stack, EndStack(intake, "jam"))
    row = post.office.row(IntakeRow, intake)
    assert (row.stopped, row.next_sheet, len(pages)) == ("jam", 3, 2)
    post.do(resume_stack, ResumeStack(intake))
    post.do(capture_page, CapturePage(intake, row.next_sheet, 0, post.picture(b"3")))
    post.do(end_stack, EndStack(intake))
    for each in post.office.rows(CapturedPageRow):
        post.read(each.id)
    post.casework.program(separate_intake, SeparateIntake(intake))
    assert post.office.rows(DocumentRow)[0].pages == 3
    with pytest.raises(ClerkError, match="done with"):
        post.do(resume_stack, ResumeStack(intake))


def test_nothing_goes_into_a_closed_batch(post: PostRoom) -> None:
    found = post.batch()
    post.do(close_batch, CloseBatch(found))
    with pytest.raises(ClerkError, match="closed"):
        post.do(begin_stack, BeginStack(found))
    with pytest.raises(ClerkError, match="closed"):
        post.do(capture_file, CaptureFile("a", "b", 1, batch_id=found))
    post.do(reopen_batch, ReopenBatch(found))
    post.do(begin_stack, BeginStack(found))
    assert [line.coming for line in post.office.read(batches)] == [1]


def both_passes(post: PostRoom, backs: int) -> tuple[UUID, UUID]:
    found = post.batch()
    fronts, _ = post.stack(found, ["a", "b", "c"], two_pass=True)
    second, _ = post.stack(found, ["x"] * backs, fronts_id=fronts)
    return fronts, second


def test_backs_go_behind_their_fronts(post: PostRoom) -> None:
    fronts, backs = both_passes(post, 3)
    names = {row.image: (row.intake_id, row.sheet) for row in pages_by_place(post)}
    post.do(join_passes, JoinPasses(backs))
    order = [names[row.image] for row in pages_by_place(post)]
    assert order == [
        *((fronts, 1), (backs, 3), (fronts, 2), (backs, 2), (fronts, 3), (backs, 1)),
    ]
    states = {row.id: row.state for row in post.office.rows(IntakeRow)}
    assert states == {fronts: "ended", backs: "ended"}


def pages_by_place(post: PostRoom) -> list[CapturedPageRow]:
    rows = post.office.rows(CapturedPageRow)
    return sorted(rows, key=lambda row: (row.intake_id, row.position))


def test_passes_that_differ_drop_nothing(post: PostRoom) -> None:
    fronts, backs = both_passes(post, 2)
    with pytest.raises(ClerkError, match="3 fronts and 2 backs"):
        post.do(join_passes, JoinPasses(backs))
    assert len(post.office.rows(CapturedPageRow)) == 5
    with pytest.raises(ClerkError, match="no backs"):
        post.do(join_passes, JoinPasses(fronts))
    post.do(keep_as_they_came, KeepAsTheyCame(fronts))
    with pytest.raises(ClerkError, match="do not wait"):
        post.do(begin_stack, BeginStack(fronts_id=fronts))


def test_a_stack_becomes_documents_behind_its_separators(post: PostRoom) -> None:
    header = sheet_codes.written(
        SheetCode(type_code="complaint", team_code="complaints", received_on=MONDAY)
    )
    found = post.batch()
    first, second = post.scanned(
        found, [{"text": "one"}, {"blank": True}, {"codes": [header]}, {"text": "two"}]
    )
    assert [page.shown for page in post.pages(first)] == [True, False]
    assert [page.shown for page in post.pages(second)] == [False, True]
    row = post.document(second)
    assert (row.type_code, row.team_code, row.received_on, row.pages) == (
        *("complaint", "complaints", MONDAY, 2),
    )
    assert post.document(first).pages == 2
    assert [line.id for line in post.waiting(found)] == [second, first]
    assert post.office.read(loose_pages, found) == []


def test_pages_are_not_separated_before_they_are_read(post: PostRoom) -> None:
    intake, pages = post.stack(post.batch(), ["x"])
    with pytest.raises(ClerkError, match="still being read"):
        post.casework.program(separate_intake, SeparateIntake(intake))
    post.read(pages[0])
    for _ in range(2):
        post.casework.program(separate_intake, SeparateIntake(intake))
    assert len(post.office.rows(DocumentRow)) == 1


def test_a_code_that_can_not_be_read_parks_one_document(post: PostRoom) -> None:
    bad, wrong = "GHP1/D/00", sheet_codes.written(SheetCode(type_code="spell-book"))
    away = sheet_codes.written(SheetCode(team_code="dragons"))
    signs = [{"codes": [c]} if c else {} for c in ("", bad, "", wrong, "", away, "")]
    documents = post.scanned(post.batch(), signs)
    rows = [post.document(each) for each in documents]
    assert [row.state for row in rows] == ["to_index", *["set_aside"] * 3]
    lines = post.office.read(waiting)
    assert [line.reason for line in lines] == [
        *("unreadable_code", "wrong_type", "wrong_type")
    ]
    post.do(settle, Settle(lines[0].id, "indexed"))
    assert post.document(documents[1]).state == "to_index"
    with pytest.raises(ClerkError, match="already"):
        post.do(settle, Settle(lines[0].id, "indexed"))
    with pytest.raises(FieldProblem):
        post.do(settle, Settle(lines[1].id, "eaten"))


def test_a_file_is_taken_in_once_and_its_pages_as_they_are_opened(
    post: PostRoom,
) -> None:
    digest = post.office.documents.put(b"%PDF-1.7 a letter")
    command = CaptureFile("inbox/a.pdf", digest, 17, name="a.pdf")
    intake = post.made(capture_file, command)
    assert post.made(capture_file, command) == intake
    post.casework.program(capture_opened, CaptureOpened(intake, 600))
    assert post.office.row(IntakeRow, intake).state == "running"
    for _ in range(2):
        post.casework.program(capture_opened, CaptureOpened(intake, 600))
    assert post.office.row(IntakeRow, intake).state == "ended"
    pages = post.office.rows(CapturedPageRow)
    assert [page.sheet for page in pages] == list(range(1, 601))


def test_a_file_becomes_one_document_that_keeps_it(post: PostRoom) -> None:
    digest = post.office.documents.put(b"%PDF-1.7 a letter")
    command = CaptureFile("inbox/a.pdf", digest, 17, name="a.pdf")
    intake = post.made(capture_file, command)
    post.casework.program(capture_opened, CaptureOpened(intake, 3))
    for page in post.office.rows(CapturedPageRow):
        post.read(page.id)
    post.casework.program(separate_intake, SeparateIntake(intake))
    (document,) = post.office.rows(DocumentRow)
    assert (document.content, document.pages, document.title) == (digest, 3, "a.pdf")


def test_a_file_that_can_not_be_opened_is_set_aside_with_its_bytes(
    post: PostRoom,
) -> None:
    digest = post.office.documents.put(b"PK\x03\x04")
    intake = post.made(capture_file, CaptureFile("a", digest, 4, name="letter.pdf"))
    for _ in range(2):
        item = post.made(refuse_intake, RefuseIntake(intake, "unknown_kind"))
    post.do(refuse_source, RefuseSource("not_a_file", name="link.pdf"))
    lines = post.office.read(waiting)
    assert [(line.reason, line.content) for line in lines] == [
        *(("unknown_kind", digest), ("not_a_file", None))
    ]
    post.do(settle, Settle(item, "opened"))
    assert post.office.row(IntakeRow, intake).state == "waiting"


def test_a_caller_brings_a_document_without_a_batch(post: PostRoom) -> None:
    counter = post.casework.counter
    contact = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(contact)
    stack = BeginStack(contact_id=contact, enquiry_id=enquiry)
    intake = post.made(begin_stack, stack, Role.ADVISOR_1)
    page = CapturePage(intake, 1, 0, post.picture(b"passport"))
    post.do(capture_page, page, Role.ADVISOR_1)
    post.do(end_stack, EndStack(intake), Role.ADVISOR_1)
    (document,) = post.office.rows(DocumentRow)
    (brought,) = post.office.rows(EnquiryDocumentRow)
    assert (brought.document_id, brought.enquiry_id) == (document.id, enquiry)
    assert (document.pages, document.channel) == (1, "counter")


def test_somebody_asks_first(post: PostRoom) -> None:
    document = post.letter()
    post.do(set_aside, SetAsideDocument(document))
    assert post.document(document).state == "set_aside"
    (line,) = post.office.read(waiting)
    post.do(settle, Settle(line.id, "returned"))
    assert post.document(document).state == "returned"


def test_words_of_strangers_are_in_no_journal() -> None:
    assert "page_text" not in captured_tables()
