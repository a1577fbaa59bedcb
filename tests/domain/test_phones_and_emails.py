"""Numbers and e-mail addresses, in any spelling and in none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.emails import fold_email, parse_email
from db.domain.phones import parse_phone, search_digits, show_phone
from db.errors import FieldProblem

drama = st.one_of(
    st.integers(0, 999).map(lambda n: f"07700900{n:03}"),
    st.integers(0, 999).map(lambda n: f"01632960{n:03}"),
    st.integers(0, 999).map(lambda n: f"02079460{n:03}"),
)


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("07700 900123", "+447700900123", "07700 900123"),
        ("(01632) 960-123", "+441632960123", "01632 960123"),
        ("+44 (0)20 7946 0000", "+442079460000", "020 7946 0000"),
        ("0044 7700 900123", "+447700900123", "07700 900123"),
        ("+44 7700\u00a0900\u2011123", "+447700900123", "07700 900123"),
        ("+33 1 23 45 67 89", "+33123456789", "+33 1 23 45 67 89"),
        ("0300 123 4567", "+443001234567", "0300 123 4567"),
    ],
)
def test_spellings_of_a_number(typed: str, stored: str, shown: str) -> None:
    assert parse_phone(typed) == stored
    assert show_phone(stored) == shown
    assert parse_phone(shown) == stored


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter a phone number"),
        ("  ", "Enter a phone number"),
        ("999", "short code"),
        ("1 1 2", "short code"),
        ("()", "short code"),
        ("07700 900123 ext 4", "Use only digits"),
        ("07700.900123", "Use only digits"),
        ("\u0660\u0667\u0667\u0660\u0660", "Use only digits"),
        ("0" * 10_000_000, "Use only digits"),
        ("960123", "area code"),
        ("07700 800", "area code"),
        ("+999 1234 5678", "area code"),
        ("+1 7700 900123", "area code"),
        ("01632 9601234567", "area code"),
    ],
)
def test_what_nobody_could_ring_is_refused(typed: str, words: str) -> None:
    with pytest.raises(FieldProblem, match=words) as caught:
        parse_phone(typed)
    assert caught.value.field == "phone"


@given(drama)
def test_every_spelling_is_searched_by_the_same_digits(number: str) -> None:
    wanted = number[1:]
    for spelling in (
        number,
        f"+44{wanted}",
        f"0044 {wanted}",
        f"+44 (0){wanted[:4]} {wanted[4:]}",
        f"44{wanted}",
        f"{number[:5]}-{number[5:]}",
        parse_phone(number),
    ):
        assert search_digits(spelling) == wanted


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("900 123", "900123"),
        ("+33 1 23", "33123"),
        ("0033 1 23", "33123"),
        ("441234", "441234"),
        ("nobody", ""),
    ],
)
def test_parts_of_numbers_and_foreign_ones(typed: str, digits: str) -> None:
    assert search_digits(typed) == digits


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("  Ann.O'Neill+bins@Example.COM ", "Ann.O'Neill+bins@example.com"),
        ("<ann@example.org>", "ann@example.org"),
        ("siân@post.llŷn.test", "siân@post.llŷn.test"),
    ],
)
def test_an_email_is_kept(typed: str, stored: str) -> None:
    assert parse_email(typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ann",
        "@example.com",
        "ann@",
        "ann@localhost",
        "ann@example..com",
        "ann..b@example.com",
        ".ann@example.com",
        "ann.@example.com",
        "ann@-example.com",
        "ann@example.1",
        "a b@example.com",
        "ann@b@example.com",
        "x" * 65 + "@example.com",
        "ann@" + "e" * 64 + ".com",
        "ann@" + "example." * 40 + "com",
        "a" * 10_000_000,
    ],
)
def test_what_is_no_email_is_refused(typed: str) -> None:
    with pytest.raises(FieldProblem, match=r"name@example\.com") as caught:
        parse_email(typed)
    assert caught.value.field == "email"


def test_an_email_is_searched_without_case() -> None:
    assert fold_email(" Ann@Example.COM") == "ann@example.com"


def test_words_that_say_whom_to_ring_instead_are_shown_as_they_are() -> None:
    assert show_phone("Outreach team, ext 4410") == "Outreach team, ext 4410"
