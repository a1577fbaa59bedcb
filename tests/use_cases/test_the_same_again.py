"""The same file again: each says so, and of two one stays in work."""

from __future__ import annotations

from uuid import UUID

import pytest

from db.errors import ClerkError
from db.queries.post.duplicates import Likely, repeats_of
from db.tables.document import DocumentRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.use_cases.capture import (
    CaptureFile,
    CaptureOpened,
    capture_file,
    capture_opened,
)
from desktop.postroom.use_cases.filing import MarkDuplicate, mark_duplicate
from desktop.postroom.use_cases.reading import RecordMade, record_made
from desktop.postroom.use_cases.separating import SeparateIntake, separate_intake
from tests.fixtures.post import PostRoom

CONTENT = b"%PDF-1.7 the same letter"


def brought(
    post: PostRoom, batch_id: UUID, name: str, *signs: dict[str, str]
) -> list[UUID]:
    """Bring the file in under a name, read and separated; return its documents."""
    before = {row.id for row in post.office.rows(DocumentRow)}
    digest = post.office.documents.put(CONTENT)
    command = CaptureFile(name, digest, 24, name=name, batch_id=batch_id)
    intake = post.made(capture_file, command)
    pages = signs or ({},)
    post.casework.program(capture_opened, CaptureOpened(intake, len(pages)))
    rows = [row for row in post.office.rows(CapturedPageRow) if row.intake_id == intake]
    for row, sign in zip(rows, pages, strict=True):
        post.read(row.id, **sign)
    post.casework.program(separate_intake, SeparateIntake(intake))
    made = [row.id for row in post.office.rows(DocumentRow) if row.id not in before]
    for document in made:
        post.casework.program(record_made, RecordMade(document, "mark", None))
    return made


def likely(post: PostRoom, document: UUID) -> list[tuple[UUID, bool]]:
    """Return what a document may repeat, and whether byte for byte."""
    found: list[Likely] = post.office.read(repeats_of, document)
    return [(each.id, each.exact) for each in found]


def test_two_of_one_batch_each_say_so(post: PostRoom) -> None:
    batch = post.batch()
    (one,), (two,) = (brought(post, batch, name) for name in ("a.pdf", "b.pdf"))
    assert likely(post, one) == [(two, True)]
    assert likely(post, two) == [(one, True)]


def test_the_same_file_on_another_day_says_so(post: PostRoom) -> None:
    (one,), (two,) = (brought(post, post.batch(), "a.pdf") for _ in range(2))
    assert likely(post, one) == [(two, True)]
    assert likely(post, two) == [(one, True)]


def test_each_letter_of_a_stack_that_came_twice_says_so(post: PostRoom) -> None:
    batch = post.batch()
    signs: tuple[dict[str, str], ...] = ({}, {"patch": "T"}, {})
    first = brought(post, batch, "a.pdf", *signs)
    again = brought(post, batch, "b.pdf", *signs)
    assert [likely(post, each) for each in again] == [[(each, True)] for each in first]


def test_of_two_that_repeat_each_other_one_stays_in_work(post: PostRoom) -> None:
    batch = post.batch()
    (one,), (two,) = (brought(post, batch, name) for name in ("a.pdf", "b.pdf"))
    post.do(mark_duplicate, MarkDuplicate(one, two))
    assert likely(post, two) == []
    with pytest.raises(ClerkError, match="File this one"):
        post.do(mark_duplicate, MarkDuplicate(two, one))
    assert [line.id for line in post.waiting()] == [two]
    (third,) = brought(post, batch, "c.pdf")
    assert likely(post, third) == [(two, True)]
    post.do(mark_duplicate, MarkDuplicate(third, one))
    assert post.document(third).duplicate_of_id == two
