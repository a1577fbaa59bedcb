"""Every letter that ships: read without a problem and filled in, in both languages."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import pytest

from db.domain.catalogue import CatalogueProblem
from db.domain.letters.asked_for import kinds_asked
from db.domain.letters.brackets import key_of
from db.domain.letters.derived import needed
from db.domain.letters.document import Bullets, Heading, Paragraph, SignOff, Table
from db.domain.letters.fragments import (
    Fragment,
    Fragments,
    all_placeholders,
    fragment_problems,
    fragments_by_key,
)
from db.domain.letters.known_values import KNOWN
from db.domain.letters.merge import Merged, merge, plain
from db.domain.letters.parts import TemplateText
from db.domain.letters.plain_text import blocks_as_text
from db.domain.letters.states import TemplateKind
from db.domain.letters.template import parse_template
from db.domain.letters.template_files import TemplateFile, parse_template_file
from db.domain.letters.values import Value
from desktop.runtime.resource_files import envelopes, letter_samples, shipped_letters

SHIPPED: Final = shipped_letters()
FRAGMENTS: Final = [one for one in SHIPPED if one.kind is TemplateKind.FRAGMENT]
LETTERS: Final = [one for one in SHIPPED if one.kind is TemplateKind.LETTER]
BOTH: Final = ("en", "cy")
ASKED_BY_CASES: Final = {
    "acknowledgement": {"due on"},
    "acknowledgement-complaint": {"about", "wanted", "stage", "due on"},
    "extension": {"reason", "due on", "kind"},
    "refusal": {"reason", "words", "ombudsman"},
    "answer": {"stage", "outcome", "reasons", "ombudsman"},
    "update": {"words"},
    "appointment": {"about", "starts at", "ends at", "cancelled"},
    "no_access": {"about"},
    "closing": {"outcome", "words"},
    "feedback": {"asked on"},
}
"""The kinds of letter that cases ask for, and what each gives; see `queue_letter`."""
OF_EVERY_CASE: Final = {"reference", "subject", "received on", "about", "team"}
"""What the record of any case fills in beside."""
OF_COMPLAINTS: Final = frozenset({"acknowledgement-complaint", "answer", "refusal"})
"""Letters of complaints alone: the record knows the ombudsman."""


def by_code(one: TemplateFile) -> str:
    return one.code


def text_of(one: TemplateFile, language: str) -> str:
    return one.content.text if language == "en" else one.content.text_cy


@cache
def fragments(language: str) -> Fragments:
    return fragments_by_key(
        *(
            Fragment(
                one.code,
                parse_template(text_of(one, language), is_fragment=True),
                sign_off=one.code.startswith("sign-off"),
            )
            for one in FRAGMENTS
        )
    )


def read(one: TemplateFile, language: str) -> TemplateText:
    return parse_template(
        text_of(one, language),
        fragments=[each.code for each in FRAGMENTS],
        pictures=[],
        is_fragment=one.kind is TemplateKind.FRAGMENT,
    )


@cache
def samples(language: str) -> dict[str, Value]:
    told = letter_samples()
    return told["en"] | (told["cy"] if language == "cy" else {})


def filled(one: TemplateFile, language: str, **more: Value) -> Merged:
    given = samples(language) | more
    return merge(
        read(one, language), given, fragments=fragments(language), language=language
    )


def test_there_are_letters_enough_for_a_council_and_a_landlord() -> None:
    assert len(LETTERS) >= 27
    assert len({one.code for one in SHIPPED}) == len(SHIPPED)
    assert {one.content.area for one in LETTERS} >= {
        *("General", "Complaints", "Rents", "Council Tax", "Repairs", "Housing"),
    }


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("one", SHIPPED, ids=by_code)
def test_a_letter_is_read_without_a_problem(one: TemplateFile, language: str) -> None:
    text = read(one, language)
    assert [f"{p.place}: {p.words}" for p in text.problems] == []
    assert fragment_problems(text, fragments(language), one.code) == ()
    assert one.source
    assert one.content.title
    assert one.content.title_cy != one.content.title


@pytest.mark.parametrize("one", SHIPPED, ids=by_code)
def test_both_languages_ask_and_say_the_same(one: TemplateFile) -> None:
    english, welsh = read(one, "en"), read(one, "cy")
    assert [type(part) for part in english.parts] == [type(p) for p in welsh.parts]
    names = [{each.name for each in text.placeholders} for text in (english, welsh)]
    assert names[0] == names[1]
    assert [f.key for f in english.fragments] == [f.key for f in welsh.fragments]


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("one", LETTERS, ids=by_code)
def test_a_letter_is_filled_in_whole(one: TemplateFile, language: str) -> None:
    merged = filled(one, language)
    assert merged.missing == ()
    assert merged.title
    greeting, subject = merged.blocks[:2]
    assert isinstance(greeting, Paragraph)
    assert plain(greeting.words) == samples(language)["salutation"]
    assert isinstance(subject, Heading)
    assert subject.level == 1
    assert isinstance(merged.blocks[-1], SignOff)
    text = blocks_as_text(merged.blocks, language)
    assert "((" not in text
    assert "??" not in text
    assert "  " not in text.replace("\n   ", "\n")
    assert not re.search(r" [.,:;]|[.]{2}", text)


@pytest.mark.parametrize("one", LETTERS, ids=by_code)
def test_headings_never_jump_with_the_fragments_in(one: TemplateFile) -> None:
    levels = [b.level for b in filled(one, "en").blocks if isinstance(b, Heading)]
    assert levels[0] == 1
    assert set(levels[1:]) <= {2}


@pytest.mark.parametrize("one", LETTERS, ids=by_code)
def test_a_letter_is_written_in_plain_words(one: TemplateFile) -> None:
    """Sentences are short: reading age 9 to 11 where the law lets us."""
    merged = filled(one, "en")
    said = [plain(b.words) for b in merged.blocks if isinstance(b, Paragraph)]
    said += [plain(i) for b in merged.blocks if isinstance(b, Bullets) for i in b.items]
    sentences = [s for text in said for s in re.split(r"(?<=[.!?])\s+", text) if s]
    counts = [len(sentence.split()) for sentence in sentences]
    assert max(counts) <= 34, max(sentences, key=lambda each: len(each.split()))
    assert sum(counts) / len(counts) <= 14
    words = re.findall(r"[A-Za-z']+", " ".join(said))
    assert sum(len(word) for word in words) / len(words) < 5


@pytest.mark.parametrize("kind", ASKED_BY_CASES)
def test_every_letter_that_a_case_asks_for_is_filled_by_its_facts(kind: str) -> None:
    answering = [one for one in LETTERS if kind in one.content.answers]
    assert len(answering) == 1
    (one,) = answering
    asked = needed(all_placeholders(read(one, "en"), fragments("en")))
    facts = ASKED_BY_CASES[kind] | OF_EVERY_CASE
    facts |= {"ombudsman"} if kind in OF_COMPLAINTS else set()
    given = {key_of(name) for name in facts}
    sender = {"salutation", "yourssincerely", "council", "appointmentdate"}
    sender |= {"appointmenttime"}
    assert {each.key for each in asked} <= given | sender
    assert {each.key for each in asked} <= KNOWN


@pytest.mark.parametrize(
    ("kind", "facts", "code"),
    [
        ("answer", {"stage": 1}, "complaint-stage-1"),
        ("answer", {"stage": 2}, "complaint-stage-2"),
        ("answer", {"stage": 3}, "complaint-stage-1"),
        ("answer", {}, "complaint-stage-1"),
        ("update", {"stage": 2}, "progress-update"),
        ("acknowledgement", {"stage": 1}, "complaint-acknowledgement"),
        ("acknowledgement", {"kind": "eir"}, "foi-acknowledgement"),
        ("acknowledgement", {"kind": "sar"}, "sar-acknowledgement"),
        ("acknowledgement", {"kind": "councillor"}, "acknowledgement"),
        ("acknowledgement", {}, "acknowledgement"),
    ],
)
def test_each_stage_is_answered_by_its_own_template(
    kind: str, facts: dict[str, int], code: str
) -> None:
    wanted = kinds_asked(kind, facts)
    found = [
        one.code for each in wanted for one in LETTERS if each in one.content.answers
    ]
    assert found[0] == code


@pytest.mark.parametrize("language", BOTH)
def test_an_answer_at_stage_two_does_not_offer_stage_two(language: str) -> None:
    (one,) = (each for each in LETTERS if "answer" in each.content.answers)
    first = blocks_as_text(filled(one, language).blocks)
    again = filled(one, language, **{"stage one": False, "stage two": True, "stage": 2})
    second = blocks_as_text(again.blocks)
    told = {"en": "look at it again, at stage 2", "cy": "edrych arni eto, yng ngham 2"}
    assert told[language] in first
    assert told[language] not in second


@pytest.mark.parametrize("language", BOTH)
def test_a_visit_that_is_called_off_is_not_announced(language: str) -> None:
    (one,) = (each for each in LETTERS if each.code == "appointment")
    booked = filled(one, language)
    off = filled(one, language, cancelled="the officer is ill")
    assert booked.title != off.title
    announced = {"en": "We have booked a visit", "cy": "Rydym wedi trefnu ymweliad"}
    assert announced[language] in blocks_as_text(booked.blocks)
    assert announced[language] not in blocks_as_text(off.blocks)
    assert "the officer is ill" in blocks_as_text(off.blocks)


def test_money_stands_in_tables_flush_right() -> None:
    for code in ("rent-arrears-1", "rent-arrears-2", "council-tax-reminder"):
        (one,) = (each for each in LETTERS if each.code == code)
        (table,) = (b for b in filled(one, "cy").blocks if isinstance(b, Table))
        assert table.right == {1}
        assert "£412.50" in plain(table.rows[-1][1])


def test_the_days_of_a_letter_count_from_its_own() -> None:
    (one,) = (each for each in LETTERS if each.code == "rent-arrears-1")
    assert "8 December 2026" in blocks_as_text(filled(one, "en").blocks)


def test_somebody_without_a_phone_is_not_told_to_be_rung() -> None:
    (one,) = (each for each in LETTERS if each.code == "closing")
    given = {k: v for k, v in samples("en").items() if not k.startswith("team phone")}
    merged = merge(read(one, "en"), given, fragments=fragments("en"))
    assert merged.missing == ()
    assert "Ring us on" not in blocks_as_text(merged.blocks)


def test_the_envelopes_of_letters_are_there() -> None:
    known, _ = envelopes()
    for one in LETTERS:
        assert one.content.envelope in {"", *known}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "+++\ntitle = 'x'\n+++\nHello",
        "+++\ntitle = 'x\n+++\na\n+++ cy\nb",
        "+++\ntitle = 'x'\ntitle_cy = 'y'\nsource = 'z'\nodd = 1\n+++\na\n+++ cy\nb",
        "+++\ntitle = 'x'\ntitle_cy = 'y'\n+++\na\n+++ cy\nb",
        "+++\ntitle = ''\ntitle_cy = 'y'\nsource = 'z'\n+++\na\n+++ cy\nb",
    ],
)
def test_a_file_that_is_no_template_is_refused(text: str) -> None:
    with pytest.raises(CatalogueProblem):
        parse_template_file("x", TemplateKind.LETTER, text)
