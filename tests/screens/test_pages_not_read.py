"""A page that could not be read says so where it stands, and which one it is."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.post.set_aside import waiting
from desktop.postroom.parts import aside_part
from desktop.postroom.screens.page_strip import PageStrip, page_words
from desktop.postroom.use_cases.reading import RefusePage, refuse_page
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import actor_for

pytestmark = pytest.mark.usefixtures("qapp")
_RED = 60
"""No ink, paper or ring is redder than it is green by so much."""


@pytest.fixture
def torn(post: PostRoom) -> PostRoom:
    """A letter of three sheets, the second of them read by nobody."""
    signs = [{"text": "one"}, {"text": "two"}, {"text": "three"}]
    (document,) = post.scanned(post.batch(), signs)
    page = post.pages(document)[1]
    post.casework.program(refuse_page, RefusePage(page.id, 2, "damaged"))
    return post


def test_what_was_set_aside_names_the_page_and_its_document(torn: PostRoom) -> None:
    (line,) = torn.office.read(waiting)
    (document,) = torn.waiting()
    assert (line.page, line.reference) == (2, document.reference)
    office = torn.office
    actor = actor_for(Role.POST_ROOM)
    part = aside_part((line,), office.now, office.documents, actor)
    (shown,) = part.lines
    assert shown.words == f"{document.reference}, page 2: It is damaged"


def test_its_small_sheet_is_not_taken_for_a_blank_one(
    torn: PostRoom, qtbot: QtBot
) -> None:
    (document,) = torn.waiting()
    pages = torn.pages(document.id)
    assert [page_words(page, n) for n, page in enumerate(pages, 1)] == [
        *("Page 1", "Page 2, can't be read", "Page 3"),
    ]
    strip = PageStrip()
    qtbot.addWidget(strip)
    strip.show_pages(pages, first=True)
    strip.resize(140, 700)
    strip.show()
    qtbot.waitExposed(strip)
    image = strip.viewport().grab().toImage()
    for row in range(3):
        box = strip.visualRect(strip.model().index(row, 0)).intersected(image.rect())
        seen = (
            image.pixelColor(x, y)
            for x in range(box.left(), box.right())
            for y in range(box.top(), box.bottom())
        )
        warned = any(each.red() - each.green() > _RED for each in seen)
        assert warned == (row == 1)
