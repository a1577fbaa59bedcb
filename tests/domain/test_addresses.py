"""Postcodes, addresses fit to be posted to, and the parts of BS 7666."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.bs7666 import FIELDS, PropertyAddress, from_core_row, parse_uprn
from db.domain.countries import country_abroad, is_home
from db.domain.postal_address import (
    ERROR_NAMES,
    FEWEST_LINES,
    MOST_LINES,
    check_address,
)
from db.domain.postcodes import AREAS, is_postcode, parse_postcode
from db.errors import FieldProblem


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("cm94lq", "CM9 4LQ"),
        (" C M9 4L Q", "CM9 4LQ"),
        ("sw1a1aa", "SW1A 1AA"),
        ("M1 1AE", "M1 1AE"),
        ("JE2 3AB", "JE2 3AB"),
        ("BF1 3AA", "BF1 3AA"),
    ],
)
def test_postcodes_are_printed_with_one_space(typed: str, printed: str) -> None:
    assert parse_postcode(typed) == printed


@pytest.mark.parametrize(
    "typed",
    ["", "CM9", "ZZ99 3WZ", "CM9 4LC", "CM9 4LV", "QQ1 1AA", "C" * 10**7, "CM99994LQ"],
)
def test_what_is_no_postcode_is_refused(typed: str) -> None:
    assert not is_postcode(typed)
    with pytest.raises(FieldProblem, match="like CM9 4LQ") as caught:
        parse_postcode(typed)
    assert caught.value.field == "postcode"


@given(
    st.sampled_from(sorted(AREAS)),
    st.from_regex(r"[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True),
)
def test_every_area_has_postcodes(area: str, rest: str) -> None:
    printed = parse_postcode(f"{area}{rest}".lower())
    assert parse_postcode(printed) == printed
    assert printed.replace(" ", "") == area + rest


GOOD = "Mx A Example\n1 Invented Street\nMaldon\n"


@pytest.mark.parametrize(
    ("text", "lines", "postcode"),
    [
        (
            f"{GOOD}cm94lq",
            ("Mx A Example", "1 Invented Street", "Maldon", "CM9 4LQ"),
            "CM9 4LQ",
        ),
        (
            " Mx A Example ,\r\n\r\n1  Invented Street , Maldon,\nCM9 4LQ\nWales\nUK",
            ("Mx A Example", "1 Invented Street, Maldon", "CM9 4LQ"),
            "CM9 4LQ",
        ),
        (
            "Cpl A Example\nBFPO C/O 007\nA Company\nBF1 3AA\nUnited Kingdom",
            ("Cpl A Example", "A Company", "BF1 3AA", "BFPO 7"),
            "BF1 3AA",
        ),
        (
            "Cpl A Example\nA Company\nbfpo 58\nBFPO",
            ("Cpl A Example", "A Company", "BFPO 58"),
            None,
        ),
    ],
)
def test_a_good_address(
    text: str, lines: tuple[str, ...], postcode: str | None
) -> None:
    check = check_address(text)
    assert (check.ok, check.lines, check.postcode) == (True, lines, postcode)
    assert check_address(text.splitlines()) == check
    assert check_address(check.lines) == check


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["address-is-empty"]),
        (" ,\n , ", ["address-is-empty"]),
        ("England", ["address-is-empty"]),
        ("A\nCM9 4LQ", ["not-enough-address-lines"]),
        ("A\nB\nC\nD\nE\nF\nG\nCM9 4LQ", ["too-many-address-lines"]),
        ("A\nNFA\nCM9 4LQ", ["no-fixed-abode-address"]),
        ("A\nof No Fixed Abode here\nCM9 4LQ", ["no-fixed-abode-address"]),
        ("A\nno fixed address\nCM9 4LQ", ["no-fixed-abode-address"]),
        ("A\nB\nBFPO 58\nGermany", ["has-country-for-bfpo-address"]),
        ("A\nB\nGermany", ["cant-send-international-letters"]),
        ("A\nB\nC", ["not-a-real-uk-postcode"]),
        ("A\nB\nBFPO", ["not-a-real-uk-postcode"]),
        ("A\nB\n(C)\nCM9 4LQ", ["invalid-char-in-address"]),
        ("A\n***\nCM9 4LQ", ["invalid-address-line-1-or-2"]),
        (
            "@\nCM9 4LC",
            [
                "not-enough-address-lines",
                "not-a-real-uk-postcode",
                "invalid-char-in-address",
                "invalid-address-line-1-or-2",
            ],
        ),
    ],
)
def test_each_error_has_its_code_and_words(text: str, codes: list[str]) -> None:
    check = check_address(text)
    assert not check.ok
    assert [error.code for error in check.errors] == codes
    assert all(error.words == ERROR_NAMES[error.code] for error in check.errors)


def test_letters_abroad() -> None:
    check = check_address("A\nB\nÉIRE", international=True)
    assert check.ok
    assert check.lines == ("A", "B", "Eire")
    check = check_address("A\nB\nBFPO 58\nGermany", international=True)
    assert [error.code for error in check.errors] == ["has-country-for-bfpo-address"]
    check = check_address("A\nB\nNarnia", international=True)
    assert [error.code for error in check.errors] == [
        "not-a-real-uk-postcode-or-country"
    ]


@pytest.mark.parametrize("start", '@()=[]"\\/,<>~')
def test_no_line_starts_with_a_sign_that_confuses_the_sorting(start: str) -> None:
    check = check_address(f"A\n1 Invented Street\n{start}Maldon\nCM9 4LQ")
    assert [error.code for error in check.errors] == ["invalid-char-in-address"]


@given(st.text(), st.booleans())
def test_checking_never_fails_and_settles(text: str, abroad: bool) -> None:
    check = check_address(text, international=abroad)
    assert check.ok is not bool(check.errors)
    if check.ok:
        assert check_address(check.lines, international=abroad) == check


LINES = st.sampled_from(
    [
        *("Mx A Example", "Flat 1, 2 High Street", "c/o Mr B", "Maldon", "St Helier"),
        *("CM9 4LQ", "je2 3ab", "IM11AA", "gy1 1aa", "BF1 3AA", "NFA", "n.f.a.", "(x)"),
        *("BFPO 61", "bfpo c/o 7", "BFPO", "UK", "Wales", "Jersey", "France", "Narnia"),
        *("no fixed abode", "123", "***", "王小明", "محمد علي", ",", "E\u0301ire", "."),
    ]
)
UNSEEN = st.sampled_from(
    ["\u200b", "\ufeff", "\xad", "\u200d", "\u202e", "\x00", "\x07"]
)


@given(st.lists(LINES, max_size=9), st.lists(st.tuples(st.integers(0), UNSEEN)))
def test_signs_that_nobody_sees_change_nothing(
    lines: list[str], signs: list[tuple[int, str]]
) -> None:
    text = "\n".join(lines)
    for at, sign in signs:
        place = at % (len(text) + 1)
        text = text[:place] + sign + text[place:]
    assert check_address(text) == check_address("\n".join(lines))


@given(st.lists(LINES, max_size=9), st.booleans())
def test_an_address_is_told_by_its_last_line(lines: list[str], abroad: bool) -> None:
    check = check_address(lines, international=abroad)
    if not check.ok:
        assert check.errors
        return
    *street, last = check.lines
    assert 3 <= len(check.lines) <= 7
    assert last == check.postcode or last.startswith("BFPO ") or abroad
    assert not any(line == line.lower() == "nfa" for line in street)
    assert "France" not in check.lines or abroad
    assert not {"UK", "Wales"} & {last}


def test_a_number_of_any_length_is_no_bfpo_number() -> None:
    assert not check_address("A\nB\nBFPO " + "9" * 5000).ok


def test_countries() -> None:
    assert is_home("cymru")
    assert is_home("U.K.")
    assert not is_home("France")
    assert country_abroad("cote d'ivoire") == "Côte d'Ivoire"
    assert country_abroad("Wales") is None


FLAT = {
    "uprn": "100012345678",
    "organisation": "",
    "sub_building": "FLAT 2B",
    "building_name": "ROSE COURT",
    "building_number": "12",
    "street_name": "O'CONNOR ROAD",
    "locality": "HEYBRIDGE",
    "town_name": "WITHAM",
    "postcode": "CM9 4LQ",
}


@pytest.mark.parametrize(
    ("cells", "label"),
    [
        (
            {},
            "Flat 2B, Rose Court, 12 O'Connor Road, Heybridge, Witham, CM9 4LQ",
        ),
        (
            {"sub_building": "", "building_name": "1A-3B", "building_number": ""},
            "1A-3B O'Connor Road, Heybridge, Witham, CM9 4LQ",
        ),
        (
            {"sub_building": "2", "building_number": "UNIT NORTH", "postcode": "none"},
            "2 Rose Court Unit North, O'Connor Road, Heybridge, Witham",
        ),
        (
            {
                "organisation": "The Guild",
                "sub_building": "THE LOFT",
                "building_name": "",
                "building_number": "",
                "street_name": "",
                "po_box": "77",
                "town_name": "",
                "post_town": "Maldon",
            },
            "The Guild, The Loft, PO Box 77, Heybridge, Maldon, CM9 4LQ",
        ),
        (
            {"locality": "STRATFORD-UPON-AVON", "sub_building": "", "town_name": ""},
            "Rose Court, 12 O'Connor Road, Stratford-upon-Avon, CM9 4LQ",
        ),
        (
            {"sub_building": "FLAT EAST", "locality": "MALDON", "town_name": "Maldon"},
            "Flat East, Rose Court, 12 O'Connor Road, Maldon, CM9 4LQ",
        ),
    ],
)
def test_a_row_of_addressbase_core(cells: dict[str, str], label: str) -> None:
    assert from_core_row({**FLAT, **cells}).label() == label


def test_parts_and_their_order() -> None:
    address = PropertyAddress(sao_start_number=1, pao_start_number=0, street="Quay")
    assert address.lines() == ("1", "0 Quay")
    assert PropertyAddress().label() == ""
    assert FIELDS[0] == "organisation"
    assert from_core_row({}) == PropertyAddress()


@given(st.dictionaries(st.sampled_from(sorted(FLAT)), st.text(max_size=30)))
def test_no_row_is_too_odd(row: dict[str, str]) -> None:
    assert isinstance(from_core_row(row).label(), str)


def test_uprns() -> None:
    assert parse_uprn(" 000100012345 ") == "100012345"
    for text in ("", "0", "1234567890123", "12a", "\u0661"):
        with pytest.raises(FieldProblem, match="12 digits"):
            parse_uprn(text)


def test_the_words_tell_how_many_lines_there_may_be() -> None:
    assert str(FEWEST_LINES) in ERROR_NAMES["not-enough-address-lines"]
    assert str(MOST_LINES) in ERROR_NAMES["too-many-address-lines"]
