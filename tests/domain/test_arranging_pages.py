"""However pages are arranged, each stays in one place, and it can be undone."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.post import arranging
from db.domain.post.arranging import Arrangement, Stand
from db.errors import ClerkError

LETTER, FORM, NEW = UUID(int=101), UUID(int=102), UUID(int=103)
PAGES = [UUID(int=n) for n in range(1, 8)]


def stands() -> Arrangement:
    letter = [Stand(page, LETTER, n) for n, page in enumerate(PAGES[:4])]
    form = [Stand(page, FORM, n) for n, page in enumerate(PAGES[4:])]
    return (*letter, *form)


def order(of: Arrangement, document: UUID) -> list[UUID]:
    return [each.page_id for each in arranging.of_document(of, document)]


def test_a_split_takes_the_pages_behind_along() -> None:
    after = arranging.split(stands(), LETTER, PAGES[2], NEW)
    assert order(after, LETTER) == PAGES[:2]
    assert order(after, NEW) == PAGES[2:4]
    assert [s.position for s in arranging.of_document(after, NEW)] == [0, 1]


@pytest.mark.parametrize("first", [PAGES[0], PAGES[5], UUID(int=99)])
def test_a_split_that_leaves_nothing_is_refused(first: UUID) -> None:
    with pytest.raises(ClerkError):
        arranging.split(stands(), LETTER, first, NEW)


def test_a_merge_puts_one_behind_the_other() -> None:
    after = arranging.merge(stands(), FORM, LETTER)
    assert order(after, FORM) == [*PAGES[4:], *PAGES[:4]]
    assert order(after, LETTER) == []


def test_pages_turn_hide_and_go() -> None:
    one = {PAGES[0]}
    turned = arranging.turn(arranging.turn(stands(), one, 270), one, 180)
    assert arranging.of_document(turned, LETTER)[0].turned == 90
    assert arranging.hide(turned, one, hidden=True)[0].hidden is True
    assert arranging.delete(turned, one, deleted=True)[0].deleted
    assert arranging.differences(stands(), turned) == (turned[0],)
    with pytest.raises(ClerkError, match="quarters"):
        arranging.turn(stands(), one, 45)
    with pytest.raises(ClerkError, match="Look again"):
        arranging.turn(stands(), {UUID(int=99)}, 90)


@given(
    st.lists(st.sampled_from(PAGES), min_size=1, unique=True),
    st.sampled_from([LETTER, FORM, NEW]),
    st.integers(0, 9),
)
def test_wherever_pages_are_moved_none_is_lost_or_doubled(
    pages: list[UUID], target: UUID, before: int
) -> None:
    after = arranging.move(stands(), pages, target, before)
    assert sorted(s.page_id for s in after) == PAGES
    for document in (LETTER, FORM, NEW):
        found = arranging.of_document(after, document)
        assert [s.position for s in found] == list(range(len(found)))
    moved = [page for page in order(after, target) if page in pages]
    assert moved == pages


def test_what_is_kept_comes_back_the_same() -> None:
    before = arranging.hide(stands(), {PAGES[1]}, hidden=False)
    loose = (*before, Stand(UUID(int=50), None, 3, 90))
    assert arranging.unkept(arranging.kept(loose)) == loose


def test_a_mark_tells_pages_order_and_turns_apart() -> None:
    marks = {
        arranging.pages_mark(pages)
        for pages in (
            [],
            [("a", 0)],
            [("a", 90)],
            [("a", 0), ("b", 0)],
            [("b", 0), ("a", 0)],
        )
    }
    assert len(marks) == 5
