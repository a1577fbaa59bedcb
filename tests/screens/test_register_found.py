"""Entries, batches and documents are found in the search by what stands on them."""

from __future__ import annotations

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.search import SearchResults, search_everything
from db.tables.post_register import RegisterEntryRow
from desktop.postroom.shelves import Shelf
from desktop.postroom.use_cases.custody import HandOver, hand_over
from desktop.postroom.use_cases.filing import FileDocument, ToPerson
from desktop.postroom.use_cases.indexing import Index
from desktop.runtime.commands import Commands
from desktop.shell.screens.results import grouped
from desktop.shell.search_view_model import Found, SearchViewModel
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import fill, room_of


def search(post: PostRoom, text: str, role: Role = Role.POST_ROOM) -> SearchResults:
    """Return what the top bar finds for *text*."""
    found: list[Found] = []
    model = SearchViewModel(DeskAtOnce(post.office, role), Commands())
    model.found.connect(found.append)
    model.search(text)
    records = found[-1].records
    assert records is not None
    return records


@pytest.fixture
def signed_for(post: PostRoom, qtbot: QtBot) -> RegisterEntryRow:
    """An envelope that was signed for."""
    fill(room_of(post, qtbot), "S", tracking="RN 123456785 GB")
    (row,) = post.office.rows(RegisterEntryRow)
    return row


@pytest.mark.parametrize(
    "typed", ["{reference}", "RN123456785GB", "rn 123 456", "rn123456785gb"]
)
def test_an_entry_is_found_by_its_reference_and_the_envelopes_number(
    post: PostRoom, signed_for: RegisterEntryRow, typed: str
) -> None:
    text = typed.format(reference=signed_for.reference)
    (hit,) = search(post, text).references
    assert (hit.kind, hit.id) == ("register_entry", signed_for.id)
    groups = grouped(Found(text, search(post, text)))
    rows = [row for group in groups for row in group.rows]
    shown = next(row for row in rows if row.key == ("register_entry", signed_for.id))
    assert "Signed for" in shown.detail


def test_who_has_nothing_to_do_with_post_finds_no_entry(
    post: PostRoom, signed_for: RegisterEntryRow
) -> None:
    for role in (Role.ADMINISTRATOR, Role.HEALTH_AND_SAFETY):
        assert search(post, signed_for.reference, role).references == ()


def test_an_entry_that_has_left_is_shown_with_its_story(
    post: PostRoom, qtbot: QtBot, signed_for: RegisterEntryRow
) -> None:
    post.do(hand_over, HandOver(signed_for.id, "Tess, legal"))
    room = room_of(post, qtbot)
    room.show_entry(signed_for.id)
    assert room.shelf is Shelf.REGISTER
    part = room.lists._shown[0]
    assert (part.key, len(part.lines)) == ("found", 1)
    assert "Tess, legal" in part.lines[0].detail
    room.show_shelf(Shelf.LATE)
    room.show_shelf(Shelf.REGISTER)
    room.open()
    assert room.lists._shown[0].key != "found"


def test_a_batch_is_found_by_its_reference(post: PostRoom, qtbot: QtBot) -> None:
    batch = post.batch()
    room = room_of(post, qtbot)
    (line,) = room.held.batches
    (hit,) = search(post, line.reference).references
    assert (hit.kind, hit.id) == ("post_batch", batch)


def test_a_document_is_found_by_its_reference_by_who_may(post: PostRoom) -> None:
    waits, filed, ill = post.letter(), post.letter(), post.letter()
    index = Index("returned-mail", person_id=post.gwen)
    post.file(FileDocument(filed, index, ToPerson()))
    medical = Index("housing-medical", person_id=post.gwen)
    post.file(FileDocument(ill, medical, ToPerson()))

    def seen_by(role: Role) -> set[UUID]:
        found: set[UUID] = set()
        for key in (waits, filed, ill):
            text = post.document(key).reference
            found |= {hit.document_id for hit in search(post, text, role).pages}
        return found

    assert seen_by(Role.POST_ROOM) == {waits, filed}
    assert seen_by(Role.ADVISOR_1) == {filed}
    with_nobody = post.office.read(search_everything, post.document(filed).reference)
    assert with_nobody.pages
