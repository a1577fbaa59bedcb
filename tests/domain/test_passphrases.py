"""Passphrases: length, a deny list, and patience with guessing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.passphrases import check_passphrase, retry_delay_seconds
from db.errors import FieldProblem


@pytest.mark.parametrize(
    "text",
    [
        "teapot lorry umbrella",
        "correct umbrella staple",
        "marmalade-heron-9",
        "pysgodyn hapus iawn",
        "纸上得来终觉浅绝知此事要躬行",
        "Ann's heron eats marmalade",
        "x1!" + "Qr7 plume, " * 1_000_000,
    ],
)
def test_long_ones_are_taken_whatever_they_hold(text: str) -> None:
    check_passphrase(text, "ann", "Maldon Council")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "at least 12"),
        ("elevenchars", "at least 12"),
        ("e\u0301" * 6, "at least 12"),
        ("ann.bell2026", "your own name"),
        ("Maldon Bell 1", "your own name"),
        ("aaaaaaaaaaaa", "pattern"),
        ("abcabcabcabc", "pattern"),
        ("teapotteapot", "pattern"),
        ("123456789012", "pattern"),
        ("abcdefghijkl", "pattern"),
        ("qwertyuiopasdf", "pattern"),
        ("1qaz2wsx3edc", "pattern"),
        ("lkjhgfdsapoiuy", "pattern"),
        ("5678 1234 qwer", "pattern"),
        ("password1234", "guess first"),
        ("P@ssw0rd2026!", "guess first"),
        ("passwordpassword1", "pattern"),
        ("CorrectHorseBatteryStaple", "guess first"),
        ("WelcomeSummer2026", "guess first"),
        ("letmein letmein!!", "guess first"),
        ("2026!2027?2028", "guess first"),
    ],
)
def test_what_is_guessed_first_is_refused(text: str, words: str) -> None:
    with pytest.raises(FieldProblem, match=words) as caught:
        check_passphrase(text, "ann.bell", "Maldon Council")
    assert caught.value.field == "passphrase"


def test_a_short_name_is_no_reason_to_refuse() -> None:
    check_passphrase("jo marmalade heron", "jo")


@given(st.integers(0, 1000))
def test_never_more_than_ten_guesses_in_five_minutes(first: int) -> None:
    """The eleventh guess comes at least five minutes after the first of ten."""
    waits = [retry_delay_seconds(first + guess) for guess in range(1, 11)]
    assert sum(waits) >= 300


def test_waits_grow_and_end_in_a_lock() -> None:
    waits = [retry_delay_seconds(failures) for failures in range(20)]
    assert waits == sorted(waits)
    assert waits[0] == 0
    assert waits[1] <= 1
    assert waits[10] == 900
    assert waits[-1] == 3600
    assert retry_delay_seconds(-1) == 0
    assert retry_delay_seconds(10**9) == 3600
