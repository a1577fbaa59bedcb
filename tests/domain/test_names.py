"""Names are kept as people use them and found however they are spelt."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.names import (
    check_name,
    fold,
    initials,
    similarity,
    sounds,
    tidy,
    tokens,
)
from db.errors import FieldProblem

NAMES = [
    "Siobhán O\u2019Neill-Smyth",
    "D'Arcy",
    "X",
    "محمد علي",
    "Llŷr Gruffydd",
    "李",
    "Zoë 🌻",
    "👩\u200d🚀 Vega",
    "a" * 200,
]


@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_name_is_a_name(name: str) -> None:
    assert check_name(f"  {name}\n") == unicodedata.normalize("NFC", name)
    assert tokens(name)
    assert sounds(name)
    assert initials(name)


@pytest.mark.parametrize("name", ["", "  ", "\t\n", "\u200b", "\x00", "b" * 201])
def test_blank_and_endless_names_are_refused(name: str) -> None:
    with pytest.raises(FieldProblem) as caught:
        check_name(name)
    assert caught.value.field == "name"


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Ann   Marie ", "Ann Marie"),
        ("Ann\tMarie\r\nX", "Ann Marie X"),
        ("A\u0301ine", "Áine"),
        ("Ann\x00\x07\u202eMarie", "AnnMarie"),
        ("Ann\u00a0Marie", "Ann Marie"),
    ],
)
def test_tidying(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == " ".join(once.split())
    assert "'" not in once


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Margaret Thompson", "margaret thompson"),
        ("O'Neill-Smith, J.", "oneill smith j"),
        ("Siân O\u2019Neill", "sian oneill"),
        ("Łukasz Strauß Øster Þór Ægir Đỗ", "lukasz strauss oster thor aegir do"),
        ("İpek I\u015f\u0131k", "ipek isik"),
        ("ﬁona", "fiona"),
        ("مُحَمَّد", "محمد"),
        ("Zoë\u2013Anne\u00a0(née Bell)", "zoe anne nee bell"),
        ("Ann\u0085Bell\u200bA", "ann bella"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "alike",
    [
        "Smith Smyth Smythe",
        "Catherine Katherine Kathryn Catrin",
        "Siobhan Siobhán Shivaun Chevonne",
        "Llewelyn Llewellyn Llewellin",
        "Stephen Steven",
        "Phillip Filip",
        "Sean Shaun Shawn Seán",
        "Rhys Reece Rees",
        "Davies Davis",
        "Niamh Neve",
        "Mohammed Muhammad Mohamed",
        "Gwyn Gwynne",
        "Thompson Thomson",
        "Geoffrey Jeffrey",
        "Caoimhe Keeva",
        "Hughes Huws",
        "Evans Ifans",
        "McDonald MacDonald",
        "Lloyd Loyd",
        "Ffion Fion",
        "Gruffydd Gruffudd",
        "Ashleigh Ashley",
        "Khan Kahn",
    ],
)
def test_names_that_sound_alike_meet(alike: str) -> None:
    assert len(set(sounds(alike))) == 1


def test_names_that_sound_different_do_not_meet() -> None:
    different = "Smith Jones Patel Okafor Llewellyn Kathryn Brown Nowak 李 2nd"
    assert len(set(sounds(different))) == len(different.split())


@given(st.text(max_size=40))
def test_every_word_has_a_sound(text: str) -> None:
    keys = sounds(text)
    assert len(keys) == len(tokens(text))
    assert all(keys)


@given(st.text(max_size=40), st.text(max_size=40))
def test_similarity_is_a_share_and_has_no_direction(a: str, b: str) -> None:
    assert 0.0 <= similarity(a, b) <= 1.0
    assert similarity(a, b) == similarity(b, a)
    if tokens(a):
        assert similarity(a, a) == 1.0


def test_similarity_forgives_order_spelling_and_joining() -> None:
    assert similarity("Ann Smith", "SMITH, Ann") == 1.0
    assert similarity("Mary Ann Bell", "Maryann Bell") == 1.0
    assert similarity("Jon Smyth", "John Smith") > 0.85
    assert similarity("Ann Smith", "Ann Marie Smith") == pytest.approx(0.8)
    assert similarity("Ann Smith", "Yusuf Okafor") < 0.3
    assert similarity("", "Ann") == 0.0
    assert similarity("a " * 10_000, "b " * 10_000) == 0.0


def test_initials() -> None:
    assert initials("siân mair o'neill") == "SO"
    assert initials("Cher") == "C"
    assert initials(" ") == ""
