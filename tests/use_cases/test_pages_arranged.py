"""Pages are put right before and after indexing, and every deed can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.errors import ClerkError
from db.queries.post.pages import edits_to_undo
from db.tables.post_page import CapturedPageRow
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.postroom.use_cases.arranging import (
    DeletePages,
    HidePages,
    MergeDocuments,
    MovePages,
    SplitDocument,
    TurnPages,
    UndoEdit,
    delete_pages,
    hide_pages,
    merge_documents,
    move_pages,
    split_document,
    turn_pages,
    undo_edit,
)
from desktop.postroom.use_cases.filing import FileDocument, ToCase, ToTeam
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.post import PostRoom

Stands = list[tuple[UUID | None, int, int, bool | None, bool]]


def stands(post: PostRoom) -> Stands:
    return [
        (row.document_id, row.position, row.turned, row.hidden, row.deleted)
        for row in post.office.rows(CapturedPageRow)
    ]


@pytest.fixture
def two(post: PostRoom) -> tuple[UUID, UUID]:
    """A letter of three pages and a form of two, in one batch."""
    signs: list[dict[str, Any]] = [{}, {}, {}, {"patch": "T"}, {}, {}]
    letter, form = post.scanned(post.batch(), signs)
    return letter, form


def ids(post: PostRoom, document: UUID) -> list[UUID]:
    return [page.id for page in post.pages(document)]


def test_each_deed_can_be_undone(post: PostRoom, two: tuple[UUID, UUID]) -> None:
    letter, form = two
    pages, theirs = ids(post, letter), ids(post, form)
    deeds: list[tuple[Callable[..., Any], object]] = [
        (split_document, SplitDocument(letter, pages[1])),
        (merge_documents, MergeDocuments(letter, form)),
        (move_pages, MovePages((pages[2], theirs[1]), form, 1)),
        (turn_pages, TurnPages(letter, (pages[0],), 90)),
        (hide_pages, HidePages(letter, tuple(pages[:2]))),
        (delete_pages, DeletePages(letter, (pages[0],))),
    ]
    for use_case, command in deeds:
        before = stands(post)
        edit = post.made(use_case, command)
        assert stands(post) != before
        post.do(undo_edit, UndoEdit(edit))
        assert stands(post) == before
        assert post.document(letter).pages == 3
        assert post.document(form).pages == 3
        with pytest.raises(ClerkError, match="can't be undone"):
            post.do(undo_edit, UndoEdit(edit))


def test_a_split_makes_a_document_that_waits(
    post: PostRoom, two: tuple[UUID, UUID]
) -> None:
    letter, _ = two
    pages = ids(post, letter)
    post.do(split_document, SplitDocument(letter, pages[2]))
    new = post.office.rows(CapturedPageRow)[2].document_id
    assert new is not None
    row = post.document(new)
    assert (row.state, row.pages, row.made_from_id) == ("to_index", 1, letter)
    assert row.received_on == post.document(letter).received_on


def test_a_merged_document_keeps_its_reference_and_says_so(
    post: PostRoom, two: tuple[UUID, UUID]
) -> None:
    letter, form = two
    edit = post.made(merge_documents, MergeDocuments(letter, form))
    assert post.document(form).state == "emptied"
    assert [line.id for line in post.waiting()] == [letter]
    post.do(undo_edit, UndoEdit(edit))
    assert [line.id for line in post.waiting()] == [letter, form]


def test_pages_never_go_where_others_may_see_them(
    post: PostRoom, two: tuple[UUID, UUID]
) -> None:
    letter, form = two
    with pytest.raises(ClerkError, match="another document"):
        post.do(merge_documents, MergeDocuments(letter, letter))
    case = post.casework.open()
    few = RestrictCase(case, restricted=True, reason="Fraud")
    post.do(restrict_case, few, Role.SENIOR_CO_ORDINATOR)
    where = ToCase(post.casework.case(case).reference)
    pages = ids(post, letter)
    post.file(FileDocument(letter, Index("complaint"), where))
    for use_case, command in (
        (merge_documents, MergeDocuments(form, letter)),
        (move_pages, MovePages((pages[0],), form, 0)),
    ):
        with pytest.raises(ClerkError):
            post.do(use_case, command, Role.SENIOR_CO_ORDINATOR)


def test_what_is_filed_is_put_right_too_and_not_merged_away(
    post: PostRoom, two: tuple[UUID, UUID]
) -> None:
    letter, form = two
    post.file(FileDocument(form, Index("complaint"), ToTeam("complaints")))
    with pytest.raises(ClerkError, match="other way round"):
        post.do(merge_documents, MergeDocuments(letter, form))
    post.do(merge_documents, MergeDocuments(form, letter))
    assert post.document(form).pages == 6
    assert post.document(form).state == "filed"


def test_undo_is_refused_once_pages_moved_on(
    post: PostRoom, two: tuple[UUID, UUID]
) -> None:
    letter, _ = two
    pages = ids(post, letter)
    first = post.made(turn_pages, TurnPages(letter, (pages[0],), 90))
    post.do(turn_pages, TurnPages(letter, (pages[0],), 90))
    with pytest.raises(ClerkError, match="moved since"):
        post.do(undo_edit, UndoEdit(first))
    assert [line.kind for line in post.office.read(edits_to_undo, letter)] == [
        *("turn", "turn")
    ]


def test_reading_goes_on_beside_arranging(
    post: PostRoom, two: tuple[UUID, UUID]
) -> None:
    letter, _ = two
    pages = ids(post, letter)
    edit = post.made(turn_pages, TurnPages(letter, (pages[0],), 90))
    post.read(pages[0], text="read anew")
    post.do(undo_edit, UndoEdit(edit))
    assert post.pages(letter)[0].turned == 0
