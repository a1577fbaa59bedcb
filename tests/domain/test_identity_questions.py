from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.identity_questions import QUESTIONS, Fact, facts_to_ask, is_right


@pytest.mark.parametrize(
    ("fact", "heard", "held", "right"),
    [
        (Fact.DATE_OF_BIRTH, "4/3/1957", "1957-03-04", True),
        (Fact.DATE_OF_BIRTH, "04.03.57", "1957-03-04", True),
        (Fact.DATE_OF_BIRTH, "040357", "1957-03-04", True),
        (Fact.DATE_OF_BIRTH, "the 4th of March 1957", "1957-03-04", True),
        (Fact.DATE_OF_BIRTH, "4th of March 1957", "1957-03-04", True),
        (Fact.DATE_OF_BIRTH, "4 mar 57", "1957-03-04", True),
        (Fact.DATE_OF_BIRTH, "3/4/1957", "1957-03-04", False),
        (Fact.DATE_OF_BIRTH, "4/3/1958", "1957-03-04", False),
        (Fact.DATE_OF_BIRTH, "31/2/1957", "1957-03-04", False),
        (Fact.POSTCODE, "cm94lq", "CM9 4LQ", True),
        (Fact.POSTCODE, "CM9 4LR", "CM9 4LQ", False),
        (Fact.FIRST_LINE, "14b Station Rd.", "14b Station Road", True),
        (Fact.FIRST_LINE, "14 B Station Road", "14b Station Road", False),
        (Fact.FIRST_LINE, "14b Staton Road", "14b Station Road", True),
        (Fact.FIRST_LINE, "14 Station Road", "14b Station Road", False),
        (Fact.FIRST_LINE, "14b", "14b Station Road", False),
        (Fact.FIRST_LINE, "Rose Cottage", "Rose Cottage", True),
        (Fact.PHONE, "01632 960 417", "+441632960417", True),
        (Fact.PHONE, "+44 1632 960417", "+441632960417", True),
        (Fact.PHONE, "960417", "+441632960417", True),
        (Fact.PHONE, "0417", "+441632960417", False),
        (Fact.PHONE, "00000417", "+441632960417", False),
        (Fact.EMAIL, " Gwen@Example.org", "gwen@example.org", True),
        (Fact.AGREED_PASSWORD, "blue  bicycle", "Blue Bicycle", True),
        (Fact.AGREED_PASSWORD, "blue", "Blue Bicycle", False),
        (Fact.AGREED_PASSWORD, "🚲", "🚲", True),
        (Fact.POSTCODE, "x" * 10_000_000, "CM9 4LQ", False),
    ],
)
def test_what_was_said_is_compared_as_people_speak(
    fact: Fact, heard: str, held: str, right: bool
) -> None:
    assert is_right(fact, heard, [held, "1900-01-01"]) is right


def test_nothing_said_is_never_right() -> None:
    assert not is_right(Fact.AGREED_PASSWORD, "  ", ["", " "])


def test_the_agreed_password_comes_first() -> None:
    assert facts_to_ask(set(Fact), 2, uuid4())[0] is Fact.AGREED_PASSWORD
    assert set(QUESTIONS) == set(Fact)


def test_street_and_postcode_are_one_piece_of_knowledge() -> None:
    held = {Fact.FIRST_LINE, Fact.POSTCODE, Fact.PHONE}
    for _ in range(50):
        assert Fact.PHONE in facts_to_ask(held, 2, uuid4())
    both = {Fact.FIRST_LINE, Fact.POSTCODE}
    assert set(facts_to_ask(both, 2, uuid4())) == both


@given(st.sets(st.sampled_from(Fact)), st.integers(-1, 9), st.uuids())
def test_two_or_three_different_facts_or_none(
    held: set[Fact], wanted: int, contact: UUID
) -> None:
    asked = facts_to_ask(held, wanted, contact)
    assert len(set(asked)) == len(asked) <= 3
    assert set(asked) <= held
    assert not asked or len(asked) == min(max(wanted, 2), 3)
    assert asked == facts_to_ask(sorted(held), wanted, contact)
