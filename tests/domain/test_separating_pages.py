"""Documents begin behind separators, and every page stays in exactly one."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.post import sheet_codes
from db.domain.post.separating import Group, PageSigns, separate
from db.domain.post.sheet_codes import SheetCode, SheetKind

HEADER = sheet_codes.written(
    SheetCode(type_code="housing-repair", received_on=date(2026, 11, 17))
)
ROUTE = sheet_codes.written(SheetCode(SheetKind.ROUTING, team_code="repairs"))
BATCH = sheet_codes.written(SheetCode(SheetKind.BATCH, batch="7k3m92qx4td"))


def pages(*marks: str) -> list[PageSigns]:
    """One-sided sheets: T a patch, b blank, ours a code, else writing."""
    found = []
    for n, mark in enumerate(marks, 1):
        ours = mark if "/" in mark else None
        found.append(
            PageSigns(
                UUID(int=n),
                n,
                blank=mark == "b",
                patch=mark if len(mark) == 1 and mark in "123467T" else None,
                codes=() if ours is None else (ours,),
            )
        )
    return found


def shape(groups: list[Group]) -> list[list[int]]:
    return [[page.int for page in group.pages] for group in groups]


def test_a_stack_without_separators_is_one_document() -> None:
    assert shape(separate(pages("x", "b", "x"))) == [[1, 2, 3]]
    assert separate([]) == []


@pytest.mark.parametrize("patch", ["2", "3", "T"])
def test_a_patch_sheet_ends_a_document(patch: str) -> None:
    groups = separate(pages(patch, "x", patch, "x", "x"))
    assert shape(groups) == [[2], [4, 5]]
    assert [g.sheets for g in groups] == [(UUID(int=1),), (UUID(int=3),)]


@pytest.mark.parametrize("patch", ["1", "4", "6"])
def test_a_patch_for_the_scanner_ends_nothing(patch: str) -> None:
    assert shape(separate(pages("x", patch, "x"))) == [[1, 2, 3]]


def test_a_header_says_what_follows_and_two_add_up() -> None:
    (first, second) = separate(pages(BATCH, "x", HEADER, ROUTE, "x"))
    assert first.said.batch == "7k3m92qx4td"
    assert second.said.type_code == "housing-repair"
    assert second.said.team_code == "repairs"
    assert second.said.received_on == date(2026, 11, 17)
    assert len(second.sheets) == 2


def test_a_damaged_header_parks_its_own_document_alone() -> None:
    damaged = f"{HEADER[:-1]}{'0' if HEADER[-1] != '0' else '1'}"
    groups = separate(pages(HEADER, "x", damaged, "x", "T", "x"))
    assert [group.unreadable for group in groups] == [False, True, False]


def test_a_code_that_was_only_seen_parks_where_a_patch_says_it_is_a_sheet() -> None:
    letter = PageSigns(UUID(int=1), 1, codes=("",))
    sheet = PageSigns(UUID(int=2), 2, patch="T", codes=("",))
    after = PageSigns(UUID(int=3), 3)
    groups = separate([letter, sheet, after])
    assert shape(groups) == [[1], [3]]
    assert [group.unreadable for group in groups] == [False, True]


def test_one_readable_code_of_two_is_enough() -> None:
    sheet = PageSigns(UUID(int=1), 1, patch="T", codes=("", HEADER))
    assert not separate([sheet, PageSigns(UUID(int=2), 2)])[0].unreadable


def test_a_customers_bar_code_ends_nothing() -> None:
    own = PageSigns(UUID(int=2), 2, codes=("5012345678900", "PATCHT"))
    assert len(separate([PageSigns(UUID(int=1), 1), own])) == 1


def test_the_back_of_a_separator_is_kept_where_somebody_wrote_on_it() -> None:
    front = PageSigns(UUID(int=1), 1, patch="T")
    blank, written = (
        PageSigns(UUID(int=2), 1, blank=True),
        PageSigns(UUID(int=3), 1),
    )
    follow = PageSigns(UUID(int=4), 2)
    assert shape(separate([front, blank, follow])) == [[4]]
    assert shape(separate([front, written, follow])) == [[3, 4]]


def test_a_separator_at_the_end_begins_nothing() -> None:
    groups = separate(pages("x", "T"))
    assert shape(groups) == [[1], []]
    assert groups[1].sheets == (UUID(int=2),)


@given(st.lists(st.sampled_from(["x", "b", "T", "3", "1", HEADER, BATCH, "GHP1/D/00"])))
def test_no_page_is_lost_or_doubled(marks: list[str]) -> None:
    groups = separate(pages(*marks))
    seen = [page for group in groups for page in (*group.sheets, *group.pages)]
    assert sorted(page.int for page in seen) == list(range(1, len(marks) + 1))
    assert all(group.pages for group in groups[:-1])
