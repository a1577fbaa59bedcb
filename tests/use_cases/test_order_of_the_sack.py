"""What waits to be indexed stands as it lay in the sack, whatever was read first."""

from __future__ import annotations

from uuid import UUID

from db.changes import Changes
from db.queries.post.intakes import intakes
from db.tables.document import DocumentRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.use_cases.arranging import SplitDocument, split_document
from desktop.postroom.use_cases.capture import (
    CaptureFile,
    CaptureOpened,
    capture_file,
    capture_opened,
)
from desktop.postroom.use_cases.capture_part import CapturePart, capture_part
from desktop.postroom.use_cases.reading import RecordMade, record_made
from desktop.postroom.use_cases.separating import SeparateIntake, separate_intake
from tests.fixtures.post import PostRoom


def brought(post: PostRoom, batch_id: UUID, name: str, kind: str = "file") -> UUID:
    """Take in a file; return its intake."""
    digest = post.office.documents.put(name.encode())
    command = CaptureFile(name, digest, 9, name=name, kind=kind, batch_id=batch_id)
    return post.made(capture_file, command)


def attached(post: PostRoom, mail_id: UUID, place: int, *, is_mail: bool) -> UUID:
    """Take in what was in an e-mail, under its place; return its intake."""
    name = f"part {place} of {mail_id}"
    digest = post.office.documents.put(name.encode())
    part = CapturePart(mail_id, place, digest, 9, f"part {place}", "", is_mail)
    changes: Changes = post.casework.program(capture_part, part)
    assert changes.id is not None
    return changes.id


def read_through(post: PostRoom, intake: UUID, pages: int = 1) -> UUID:
    """Open a file, read its pages and separate it; return its document."""
    before = {row.id for row in post.office.rows(DocumentRow)}
    post.casework.program(capture_opened, CaptureOpened(intake, pages))
    for page in post.office.rows(CapturedPageRow):
        if page.intake_id == intake:
            post.read(page.id)
    post.casework.program(separate_intake, SeparateIntake(intake))
    (made,) = {row.id for row in post.office.rows(DocumentRow)} - before
    post.casework.program(record_made, RecordMade(made, "mark", None))
    return made


def test_files_stand_as_they_came_whichever_was_read_first(post: PostRoom) -> None:
    batch = post.batch()
    intakes = [brought(post, batch, name) for name in ("long.pdf", "b.pdf", "c.pdf")]
    third, second, first = (read_through(post, intake) for intake in reversed(intakes))
    assert [line.id for line in post.waiting()] == [first, second, third]
    assert [line.id for line in post.waiting(batch)] == [first, second, third]


def test_what_was_attached_stands_where_its_e_mail_came(post: PostRoom) -> None:
    batch = post.batch()
    mail = brought(post, batch, "question.eml", "email")
    last = read_through(post, brought(post, batch, "after.pdf"))
    within = attached(post, mail, 1, is_mail=True)
    deep = read_through(post, attached(post, within, 0, is_mail=False))
    beside = read_through(post, attached(post, mail, 2, is_mail=False))
    waiting = [line.id for line in post.waiting(batch)]
    assert waiting[-1] == last
    assert set(waiting[:-1]) == {deep, beside}
    (told,) = post.office.read(intakes, [mail]).values()
    assert (told.documents, told.is_read) == (2, False)


def test_a_stack_and_a_file_of_one_batch_stand_as_they_came(post: PostRoom) -> None:
    batch = post.batch()
    file = brought(post, batch, "a.pdf")
    scanned = post.scanned(batch, [{}, {"patch": "T"}, {}])
    made = read_through(post, file)
    assert [line.id for line in post.waiting(batch)] == [made, *scanned]


def test_what_is_split_off_stands_behind_what_it_was_in(post: PostRoom) -> None:
    batch = post.batch()
    first, other = (
        read_through(post, brought(post, batch, name), pages=2)
        for name in ("a.pdf", "b.pdf")
    )
    behind = post.pages(first)[1].id
    post.do(split_document, SplitDocument(first, behind))
    split = next(
        row.id for row in post.office.rows(DocumentRow) if row.made_from_id == first
    )
    assert [line.id for line in post.waiting(batch)] == [first, split, other]
