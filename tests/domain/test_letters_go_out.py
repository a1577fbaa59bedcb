"""How letters reach people, which day they bear, and how they are printed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.columns import match_columns
from db.domain.letters.deliveries import (
    Reach,
    is_made_elsewhere,
    open_ways,
    usual_way,
)
from db.domain.letters.document import Paragraph
from db.domain.letters.envelopes import Envelope, Window
from db.domain.letters.merge import merge, plain
from db.domain.letters.print_order import (
    Queued,
    envelope_for,
    from_page,
    sheets,
)
from db.domain.letters.release import (
    Arrival,
    Postage,
    arrival,
    counted_days,
    cut_off_after,
    is_counted,
    released_on,
)
from db.domain.letters.states import Delivery
from db.domain.letters.template import parse_template
from db.domain.needs import LetterFormat, SafeContact
from db.domain.working_days import Calendar

ENGLAND = Calendar()
POST, EMAIL = Delivery.POST, Delivery.EMAIL
CARE_OF, COLLECT = Delivery.CARE_OF, Delivery.COLLECT


@pytest.mark.parametrize(
    ("reach", "ways"),
    [
        (Reach(), [POST, COLLECT]),
        (Reach(has_email=True), [POST, EMAIL, COLLECT]),
        (Reach(has_email=True, asked_for_email=True), [EMAIL, POST, COLLECT]),
        (Reach(has_address=False), [COLLECT]),
        (Reach(has_address=False, has_care_of=True), [CARE_OF, COLLECT]),
        (Reach(SafeContact(no_letters=True), has_email=True), [EMAIL, COLLECT]),
        (
            Reach(SafeContact(protected=True), has_email=True, has_care_of=True),
            [CARE_OF, COLLECT],
        ),
        (Reach(SafeContact(died=True), has_email=True), []),
    ],
)
def test_a_letter_goes_only_where_it_is_safe(
    reach: Reach, ways: list[Delivery]
) -> None:
    assert list(open_ways(reach)) == ways


def test_the_usual_way_is_one_that_the_template_allows() -> None:
    assert usual_way(Reach(has_email=True), ["email", "collect"]) is EMAIL
    assert usual_way(Reach(has_address=False, has_care_of=True), ["post"]) is CARE_OF
    assert usual_way(Reach(has_address=False), ["post"]) is None


def test_what_is_made_elsewhere() -> None:
    assert is_made_elsewhere(LetterFormat.BRAILLE)
    assert not is_made_elsewhere(LetterFormat.LARGE_PRINT)


@pytest.mark.parametrize(
    ("released", "postage", "same_day", "expected"),
    [
        # Monday at noon, printed on Tuesday.
        (datetime(2026, 11, 23, 12, tzinfo=UTC), Postage.SECOND, False, (24, 27, 30)),
        (datetime(2026, 11, 23, 12, tzinfo=UTC), Postage.SECOND, True, (23, 26, 27)),
        # After the cut-off it counts as Tuesday's.
        (
            datetime(2026, 11, 23, 17, 30, tzinfo=UTC),
            Postage.FIRST,
            False,
            (25, 26, 27),
        ),
        # First class comes on a Saturday.
        (datetime(2026, 11, 19, 9, tzinfo=UTC), Postage.FIRST, False, (20, 21, 23)),
        (datetime(2026, 11, 14, 9, tzinfo=UTC), Postage.ECONOMY, True, (16, 19, 24)),
    ],
)
def test_when_a_letter_arrives(
    released: datetime, postage: Postage, same_day: bool, expected: tuple[int, int, int]
) -> None:
    found = arrival(released, postage, ENGLAND, same_day=same_day)
    assert found == Arrival(*(date(2026, 11, day) for day in expected))


def test_no_post_comes_at_easter() -> None:
    found = arrival(datetime(2026, 4, 1, 9, tzinfo=UTC), Postage.FIRST, ENGLAND)
    assert found == Arrival(date(2026, 4, 2), date(2026, 4, 4), date(2026, 4, 7))


def test_the_cut_off_is_that_of_a_working_day() -> None:
    released = datetime(2026, 7, 1, 9, tzinfo=UTC)
    assert cut_off_after(released, ENGLAND) == datetime(2026, 7, 1, 16, 30, tzinfo=UTC)
    late = datetime(2026, 7, 1, 16, 30, tzinfo=UTC)
    assert cut_off_after(late, ENGLAND).date() == date(2026, 7, 2)
    assert released_on(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)) == date(2026, 7, 2)


def test_days_are_counted_from_the_day_of_release() -> None:
    names = ["14 days from today", "10_working_days_from_today", "999 days from today"]
    counted = counted_days(names, date(2026, 12, 18), ENGLAND)
    assert counted == {
        "today": date(2026, 12, 18),
        "14 days from today": date(2027, 1, 1),
        "10_working_days_from_today": date(2027, 1, 6),
    }
    assert not is_counted("999 days from today")
    read = parse_template("# A\n\nPay by ((14 days from today)).")
    assert match_columns(["uprn"], read.placeholders, COLLECT).ready
    merged = merge(read, {"Today": date(2026, 12, 18)})
    pay = merged.blocks[1]
    assert isinstance(pay, Paragraph)
    assert plain(pay.words) == "Pay by 1 January 2027."
    assert merged.missing == ()
    assert merge(read, {}).missing == ("14 days from today",)


def letter(number: int, pages: int = 1, envelope: str = "dl") -> Queued:
    return Queued(UUID(int=number), pages, envelope, number)


def test_after_a_jam_the_letter_that_stuck_is_printed_again_whole() -> None:
    run = [letter(1, 1), letter(2, 3), letter(3, 2)]
    starts = [from_page(run, page)[:1] for page in range(1, 10)]
    assert [each[0].number if each else None for each in starts] == [
        *(1, 1, 2, 2, 2, 2, 3, 3, None)
    ]
    assert from_page(run, 4, duplex=False)[0].number == 2


ENVELOPES = {
    key: Envelope(
        key=key,
        name=key,
        name_cy=key,
        height_mm=height,
        width_mm=220,
        window=Window(left_mm=20, bottom_mm=18, width_mm=90, height_mm=35),
        panel_mm=99,
        folds_mm=(99,),
        body_mm=104,
        most_sheets=most,
    )
    for key, height, most in (("dl", 110, 5), ("c5", 162, 10))
}


@pytest.mark.parametrize(
    ("wanted", "pages", "expected"),
    [
        ("dl", 10, "dl"),
        ("dl", 11, "c5"),
        ("c5", 1, "c5"),
        ("x", 1, "dl"),
        ("dl", 21, None),
    ],
)
def test_a_thick_letter_goes_in_a_larger_envelope(
    wanted: str, pages: int, expected: str | None
) -> None:
    assert envelope_for(wanted, pages, ENVELOPES) == expected


@given(st.lists(st.integers(1, 12), max_size=40))
def test_after_a_jam_no_letter_is_lost(pages: list[int]) -> None:
    run = tuple(letter(number, each) for number, each in enumerate(pages))
    sheets_in_all = sum(sheets(each) for each in pages)
    if run:
        assert from_page(run, 1) == run
        assert from_page(run, 2 * sheets_in_all)[-1:] == run[-1:]
        assert from_page(run, 2 * sheets_in_all + 1) == ()
