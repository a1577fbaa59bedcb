"""What is read out of a letter: days, references, postcodes, names, kinds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.post.letters.days import dated
from db.domain.post.letters.facts import FactKind, facts_in, values_of
from db.domain.post.letters.likeness import alike, is_near, print_of_words
from db.domain.post.letters.lines import (
    Letter,
    LetterWord,
    Spot,
    letter_of,
    letter_of_text,
)
from db.domain.post.letters.senders import (
    Slot,
    is_named,
    mail_senders,
    sender_names,
)
from db.domain.references import new_reference
from tests.fixtures.kinds import kind_rules

CAME = date(2026, 11, 20)


def letter(*lines: str) -> Letter:
    return letter_of_text(["\n".join(lines)])


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("19 November 2026", date(2026, 11, 19)),
        ("19th November, 2026", date(2026, 11, 19)),
        ("Date: 3 Nov 2026", date(2026, 11, 3)),
        ("November 3, 2026", date(2026, 11, 3)),
        ("03/11/2026", date(2026, 11, 3)),
        ("3.11.26", date(2026, 11, 3)),
        ("2026-11-03", date(2026, 11, 3)),
        ("19 Tachwedd 2026", date(2026, 11, 19)),
        ("Dyddiad: 19eg Tachwedd 2026", date(2026, 11, 19)),
        ("1af o Dachwedd 2026", date(2026, 11, 1)),
        ("3 Hydref 2026", date(2026, 10, 3)),
    ],
)
def test_the_day_of_a_letter_is_read_in_both_languages(words: str, day: date) -> None:
    found = dated(letter("14 Station Road", words, "Dear Sir"), CAME)
    assert found is not None
    assert (found.day, found.sure) == (day, True)


@pytest.mark.parametrize(
    "words",
    [
        "Date of birth: 19 November 2025",
        "Dyddiad geni: 19/11/2025",
        "24 December 2026",
        "31/02/2026",
        "19 November 1999",
    ],
)
def test_a_day_that_is_not_the_letters_own_is_not_taken(words: str) -> None:
    assert dated(letter("14 Station Road", words, "Dear Sir"), CAME) is None


def test_of_two_days_none_is_sure_and_one_in_a_sentence_neither() -> None:
    body = ["The tap drips."] * 6
    two = dated(letter("3 November 2026", "4 November 2026", *body), CAME)
    assert two is not None
    assert not two.sure
    told = dated(letter("The man came on 4 November 2026 to look at the tap."), CAME)
    assert told is not None
    assert not told.sure


@given(st.binary(min_size=10, max_size=10), st.sampled_from(["-", " ", " - ", ""]))
def test_a_reference_is_read_however_it_is_spaced(seed: bytes, gap: str) -> None:
    reference = new_reference(lambda _: seed)
    written = reference.replace("-", gap)
    found = facts_in(letter("Dear Sir", f"Your reference: {written}. Thank you."))
    assert values_of(found, FactKind.REFERENCE) == (reference,)


def test_a_reference_with_a_wrong_symbol_is_none() -> None:
    reference = new_reference(lambda _: bytes([7, 20, 3, 22, 9, 2, 23, 29, 4, 26]))
    assert "9" in reference
    wrong = reference.replace("9", "4", 1)
    assert values_of(facts_in(letter(f"Our ref {wrong}")), FactKind.REFERENCE) == ()


@pytest.mark.parametrize(
    ("written", "postcode"),
    [
        ("Maldon CM9 4LQ", "CM9 4LQ"),
        ("CM94LQ", "CM9 4LQ"),
        ("HX2O OAB", "HX20 0AB"),
        ("SW1A lAA", "SW1A 1AA"),
    ],
)
def test_postcodes_are_read_past_letters_taken_for_figures(
    written: str, postcode: str
) -> None:
    found = facts_in(letter(written))
    assert values_of(found, FactKind.POSTCODE) == (postcode,)


def test_phones_addresses_numbers_and_birthdays_are_read() -> None:
    found = facts_in(
        letter(
            "Tel. 01632 960417, gwen@example.com",
            "UPRN 000100012345",
            "Date of birth: 12/03/1952",
            "Account number: 80012345",
        )
    )
    assert values_of(found, FactKind.PHONE) == ("+441632960417",)
    assert values_of(found, FactKind.EMAIL) == ("gwen@example.com",)
    assert values_of(found, FactKind.UPRN) == ("100012345",)
    assert values_of(found, FactKind.BORN) == ("1952-03-12",)
    assert values_of(found, FactKind.ACCOUNT) == ("80012345",)


def test_names_count_where_a_senders_stand_and_nowhere_else() -> None:
    names = sender_names(
        letter(
            "Mrs Gwendolyn Ashworth",
            "14b Station Road",
            "Maldon CM9 4LQ",
            "Dear Sir or Madam,",
            "My neighbour Owen Pryce plays his drums.",
            "Yours faithfully",
            "G. Ashworth",
        )
    )
    assert [(name.slot, name.text) for name in names] == [
        (Slot.SIGNED, "G. Ashworth"),
        (Slot.HEAD, "Gwendolyn Ashworth"),
    ]
    form = sender_names(letter("Full name: Susan Lane", "Landlord's name: Ted Church"))
    assert [(name.slot, name.text) for name in form] == [(Slot.LABELLED, "Susan Lane")]
    about = sender_names(letter("Re: Owen Pryce, date of birth 1 May 1980"))
    assert [(name.slot, name.text) for name in about] == [(Slot.ABOUT, "Owen Pryce")]
    welsh = sender_names(letter("Yn gywir", "Siân ap Rhys"))
    assert [(name.slot, name.text) for name in welsh] == [(Slot.SIGNED, "Siân ap Rhys")]


@pytest.mark.parametrize(
    ("written", "is_theirs"),
    [
        ("Gwendolyn Ashworth", True),
        ("GWEN ASHWORTH", True),
        ("Ashworth Gwendolyn", True),
        ("Gwendolyn M Ashworth", True),
        ("G Ashworth", False),
        ("Mary Ashworth", False),
        ("Gwendolyn Pryce", False),
        ("Gwendolyn X Ashworth", False),
        ("Ashworth", False),
    ],
)
def test_a_name_is_somebodys_only_in_full(written: str, is_theirs: bool) -> None:
    words = written.lower().split()
    assert is_named("Gwendolyn Mary Ashworth", "Gwen", words) is is_theirs


def test_two_columns_are_two_lines() -> None:
    words = [
        LetterWord("Town", 0, Spot(1, 100, 50, 140, 60)),
        LetterWord("Hall", 0, Spot(1, 150, 50, 180, 60)),
        LetterWord("14", 0, Spot(1, 600, 50, 620, 60)),
        LetterWord("Road", 0, Spot(1, 630, 50, 680, 60)),
    ]
    assert [line.text for line in letter_of([words]).lines] == ["Town Hall", "14 Road"]


def test_a_forms_own_code_says_what_it_is() -> None:
    found = kind_rules().find(letter("Tell us what changed", "HB CH2"))
    assert found is not None
    assert (found.key, found.sure, found.why) == ("benefit-change", True, "code")


def test_a_word_in_passing_is_a_guess_and_a_heading_is_none() -> None:
    rules = kind_rules()
    passing = rules.find(letter("Dear Sir", "I had to wait for the boiler man today."))
    assert passing is not None
    assert not passing.sure
    heading = rules.find(letter("Dear Sir", "Damp and mould", "It is on the wall."))
    assert heading is not None
    assert (heading.key, heading.sure) == ("housing-damp", True)


def test_what_cannot_wait_is_told_even_from_a_few_words() -> None:
    rules = kind_rules()
    told = letter("Dear Sir", "the papers of the county court came, claim number 7")
    assert rules.urgent(told, None) == "court"
    assert rules.urgent(letter("Dear Sir", "my boiler"), None) is None


WORDS = st.lists(
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9),
    min_size=60,
    max_size=120,
    unique=True,
)


@pytest.mark.parametrize(
    "sender",
    [
        "From: Gwen Morgan <gwen.m7@example.org>",
        'From: "Gwen Morgan" <gwen.m7@example.org>',
        'From: "Morgan, Gwen" <gwen.m7@example.org>',
        "Oddi wrth: Gwen Morgan <gwen.m7@example.org>",
    ],
)
def test_the_sender_of_an_e_mail_is_read_with_the_address(sender: str) -> None:
    mail = letter(sender, "To: post@council.example", "Subject: Bins", "", "Hello")
    (name,) = sender_names(mail)
    assert name.slot is Slot.LABELLED
    assert is_named("Gwen Morgan", None, name.words)
    assert mail_senders(mail, facts_in(mail)) == {"gwen.m7@example.org"}


def test_an_address_in_the_words_of_an_e_mail_sent_nothing() -> None:
    mail = letter("From: a@example.org", "", "Write to gwen@example.org")
    assert mail_senders(mail, facts_in(mail)) == {"a@example.org"}


@given(WORDS, st.randoms(use_true_random=False))
def test_a_rescan_is_near_and_another_letter_is_not(
    words: list[str], random: object
) -> None:
    first = print_of_words([" ".join(words)])
    again = print_of_words([" ".join([*words[:20], "mis", "read", *words[22:]])])
    other = print_of_words([" ".join(f"{word}x" for word in words)])
    assert first is not None
    assert again is not None
    assert other is not None
    assert alike(first, first) == 1.0
    assert is_near(first, again)
    assert not is_near(first, other)


def test_two_short_notes_on_white_paper_are_not_taken_for_one_letter() -> None:
    assert not is_near("p8000000000000000", "pa000000000000000")
    assert is_near("p0080a8e888d40000", "p0080a8e888d40001")


def test_too_few_words_have_no_print() -> None:
    assert print_of_words(["Yours faithfully"]) is None
