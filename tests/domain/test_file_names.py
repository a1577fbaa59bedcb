"""What strangers call their files is shown safe, short, and still to be told apart."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.post.file_names import MOST_SHOWN, seen_line, shown_name, storable

ANY = st.text(st.characters(codec=None), max_size=400)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("\x1b[31mred\x07.pdf", "[31mred.pdf"),
        ("two\r\nlines\t.pdf", "two lines .pdf"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\Users\\x\\bill.pdf", "C:_Users_x_bill.pdf"),
        ("Council tax 2025/26", "Council tax 2025/26"),
        ("\u2066\u200b\ufeff", ""),
        ("half \udcff.pdf", "half .pdf"),
        ("Ŵythnos y biniau.pdf", "Ŵythnos y biniau.pdf"),
        ("  ", ""),
        (None, ""),
    ],
)
def test_what_is_not_seen_goes_and_the_rest_stays(name: str | None, shown: str) -> None:
    assert shown_name(name) == shown


def test_bytes_that_are_no_letters_are_left_out_however_they_were_kept() -> None:
    name = b"bad\xff\xfename.pdf".decode("utf-8", "surrogateescape")
    assert shown_name(name) == shown_name(storable(name)) == "badname.pdf"


def test_a_long_name_keeps_its_beginning_and_its_end() -> None:
    shown = shown_name("Letter about the drains " + "x" * 300 + " page 12.pdf")
    assert shown.startswith("Letter about the drains ")
    assert shown.endswith(" page 12.pdf")
    assert len(shown) == MOST_SHOWN


@given(ANY)
def test_whatever_they_write_it_is_one_short_line(name: str) -> None:
    shown = shown_name(name)
    assert len(shown) <= MOST_SHOWN
    assert shown == shown.strip() == shown_name(shown)
    for letter in shown:
        assert unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        assert letter != "\\"
    assert "\n" not in seen_line(name)


@given(ANY)
def test_whatever_they_write_the_store_can_hold_it(name: str) -> None:
    kept = storable(name)
    assert kept is not None
    kept.encode("utf-8")
    if not any("\ud800" <= letter <= "\udfff" for letter in name):
        assert kept == name
