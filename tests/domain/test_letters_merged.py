"""Values put into a template: what the letter says, and what it still lacks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.derived import needed
from db.domain.letters.document import (
    Block,
    Bullets,
    Heading,
    Paragraph,
    Picture,
    SignOff,
    Table,
)
from db.domain.letters.fragments import (
    MOST_PARTS,
    Fragment,
    all_placeholders,
    expanded,
    fragment_problems,
    fragments_by_key,
)
from db.domain.letters.known_values import KNOWN_VALUES, salutation
from db.domain.letters.merge import Merged, Merger, merge, plain
from db.domain.letters.template import parse_template
from db.domain.letters.values import Value, Values, read_cell, said_value

ANY_TEXT = st.text(max_size=40)


def said(text: str, language: str = "en", /, **values: Value | None) -> list[str]:
    """Return what each block says."""
    read = parse_template(text, is_fragment=True)
    assert read.ready
    return [words(block) for block in merge(read, values, language=language).blocks]


def words(block: Block) -> str:
    """Return what a block says, its lines parted by bars."""
    match block:
        case Heading() | Paragraph():
            return plain(block.words)
        case Bullets():
            return "|".join(map(plain, block.items))
        case SignOff():
            return "|".join(map(plain, block.lines))
        case Table():
            return "|".join(
                plain(c) for row in (block.header, *block.rows) for c in row
            )
        case Picture():
            return block.alternative


@pytest.mark.parametrize(
    ("value", "english", "welsh"),
    [
        ("Siân O'Neill", "Siân O'Neill", "Siân O'Neill"),
        (date(2026, 11, 24), "24 November 2026", "24 Tachwedd 2026"),
        (
            datetime(2026, 7, 1, 9, 30, tzinfo=UTC),
            "1 July 2026 at 10:30am",
            "1 Gorffennaf 2026 am 10:30am",
        ),
        (
            datetime(2026, 7, 1, 11, tzinfo=UTC),
            "1 July 2026 at midday",
            "1 Gorffennaf 2026 am hanner dydd",
        ),
        (time(9), "9am", "9am"),
        (time(12), "midday", "hanner dydd"),
        (time(0, 5), "12:05am", "12:05am"),
        (time(15, 30), "3:30pm", "3:30pm"),
        (Decimal("1250.5"), "£1,250.50", "£1,250.50"),
        (Decimal("-0.005"), "-£0.01", "-£0.01"),
        (Decimal("NaN"), "NaN", "NaN"),
        (12345678, "12345678", "12345678"),
        (True, "yes", "ie"),
        (False, "no", "na"),
        (("a",), "a", "a"),
        (("a", "b", "c"), "a, b and c", "a, b ac c"),
        (("bara", "menyn"), "bara and menyn", "bara a menyn"),
        (("bara", "ŵyn"), "bara and ŵyn", "bara ac ŵyn"),
    ],
)
def test_a_value_is_said_in_the_language_of_the_letter(
    value: Value, english: str, welsh: str
) -> None:
    assert said_value(value, "en") == english
    assert said_value(value, "cy") == welsh


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("2026-13-24", "2026-13-24"),
        ("24/11/2026", "24/11/2026"),
        ("0012", "0012"),
    ],
)
def test_a_cell_is_a_day_where_nobody_can_doubt_it(cell: str, value: Value) -> None:
    assert read_cell(cell) == value


@pytest.mark.parametrize(
    ("name", "cell", "said"),
    [
        ("amount owed", "318.4", "£318.40"),
        ("AMOUNT_OWED", "1,318.40", "£1,318.40"),
        ("weekly rent", "106.13", "£106.13"),
        ("amount paid", "0", "£0.00"),
        ("balance", "-12.5", "-£12.50"),
        ("amount owed", "£318.4", "£318.4"),
        ("amount owed", "about 300", "about 300"),
        ("rent account number", "40012", "40012"),
        ("balance date", "2026-11-24", "24 November 2026"),
        ("total weeks", "4", "4"),
        ("flat", "4", "4"),
        ("parent", "2", "2"),
        ("amount of days", "3", "3"),
    ],
)
def test_a_bare_number_is_a_sum_where_its_name_says_so(
    name: str, cell: str, said: str
) -> None:
    assert said_value(read_cell(cell, name)) == said


@pytest.mark.parametrize(
    "on", ["yes", "Y", " TRUE", "t", "1", "include", "show", "oes"]
)
def test_a_condition_prints_its_words_for_any_yes(on: str) -> None:
    assert said("You owe £5. ((late??You are **late**.)) Pay.", late=on) == [
        "You owe £5. You are late. Pay."
    ]


@pytest.mark.parametrize("off", ["no", "0", "false", "maybe", False, 0, ("yes",)])
def test_a_condition_that_is_not_yes_leaves_no_gap(off: Value) -> None:
    assert said("You owe £5. ((late??You are late.)) Pay.", late=off) == [
        "You owe £5. Pay."
    ]


def test_what_conditions_leave_empty_is_not_printed() -> None:
    text = (
        "((x??One.)) ((x??Two.))\n\n- ((x??a))\n- b\n\n## ((x??Head))\n\n"
        "first\n((x??second))\nthird\n\n| A |\n|---|\n| ((x??1)) |\n\n1. ((x??c))"
    )
    assert said(text, x="no") == ["b", "first\nthird"]
    assert said(text, x="yes") == [
        *("One. Two.", "a|b", "Head", "first\nsecond\nthird", "A|1", "c")
    ]


def test_a_list_is_bullets_where_it_stands_alone() -> None:
    things = ("a passport", "a tenancy")
    assert said("((things))", things=things) == ["a passport|a tenancy"]
    assert said("You sent ((things)).", things=things) == [
        "You sent a passport and a tenancy."
    ]
    assert said("- ((things))\n- a key", things=things) == [
        "a passport|a tenancy|a key"
    ]


def test_a_value_with_marks_in_it_stays_text() -> None:
    nasty = "# **Big** [x](https://y.z) <b> ((name)) [[sign-off]]\n- no item"
    (one,) = merge(
        parse_template("((words))", is_fragment=True), {"Words": nasty}
    ).blocks
    assert isinstance(one, Paragraph)
    (span,) = one.words
    assert span.text == nasty
    assert (span.bold, span.link, span.field) == (False, None, "words")


def test_words_with_blank_lines_are_paragraphs() -> None:
    assert said("((words))", words="One.\nTwo.\n\n \nThree.") == [
        "One.\nTwo.",
        "Three.",
    ]
    assert said("So: ((words))", words="One.\n\nTwo.") == ["So: One.\n\nTwo."]


def test_what_is_missing_is_asked_for_and_not_guessed() -> None:
    read = parse_template("# To ((name))\n\n((Name)) ((age)) ((late??x)) ((n_ame))")
    merged = merge(read, {"age": "  ", "late": None})
    assert merged.missing == ("name", "age", "late")
    assert merged.title == "To"
    assert merge(read, {"NAME": "Jo", "Age": 7, "LATE": True}).missing == ()


def test_a_line_that_lacks_what_may_lack_is_left_out() -> None:
    text = (
        "Ask us:\n\n- ring ((team phone))\n- write to us\n\nWe.\nSee ((place)).\nBye."
    )
    assert said(text) == ["Ask us:", "write to us", "We.\nBye."]
    assert said(text, team_phone="1", place="here")[1] == "ring 1|write to us"


def test_what_there_is_if_any_is_printed_and_else_its_line_is_left_out() -> None:
    text = "Hello.\nRing ((Mobile if any)).\n\n((things if any))\n\nEnd."
    assert said(text) == ["Hello.", "End."]
    assert said(text, mobile="1", things=("a", "b")) == [
        "Hello.\nRing 1.",
        "a|b",
        "End.",
    ]
    read = parse_template(text, is_fragment=True)
    assert merge(read, {}).missing == ()
    assert needed(read.placeholders) == ()


def test_the_opposite_of_a_condition_need_not_be_asked() -> None:
    text = "((accepted??Yes.)) ((not accepted??No.))\n\n((no new time??Ring us.))"
    assert said(text, accepted=True) == ["Yes.", "Ring us."]
    assert said(text, accepted="no", new_time=True) == ["No."]
    assert said(text, accepted=False, not_accepted="yes") == ["No.", "Ring us."]
    read = parse_template(text, is_fragment=True)
    assert merge(read, {}).missing == ("accepted",)
    assert [each.name for each in needed(read.placeholders)] == ["accepted"]


def test_no_line_begins_or_ends_with_a_space() -> None:
    assert said("x\n&#32;((a))&#32;\n**&#32;**\ny", a="1") == ["x\n1\ny"]


def test_a_sign_off_of_nobody_is_left_out() -> None:
    nobody = parse_template("((officer if any))", is_fragment=True)
    fragments = fragments_by_key(Fragment("sign-off", nobody, sign_off=True))
    letter = parse_template("# A\n\n[[sign-off]]\n\n[](https://a.uk)")
    assert [words(b) for b in merge(letter, {}, fragments=fragments).blocks] == ["A"]


def test_a_name_that_only_looks_like_an_opposite_is_asked_for() -> None:
    read = parse_template("((noise??Loud.)) ((note))", is_fragment=True)
    assert merge(read, {}).missing == ("noise", "note")


def test_a_visit_has_its_day_and_hours_from_when_it_starts() -> None:
    text = "((visit booked??See you)) ((called off??Not)) ((appointment date)) "
    text += "((appointment time))"
    starts = datetime(2026, 7, 1, 8, tzinfo=UTC)
    ends = datetime(2026, 7, 1, 11, tzinfo=UTC)
    assert said(text, starts_at=starts, ends_at=ends) == [
        "See you 1 July 2026 9am \u2013 midday"
    ]
    assert said(text, "cy", starts_at=starts, cancelled="ill") == [
        "Not 1 Gorffennaf 2026 9am"
    ]


def test_a_letter_to_nobody_known_greets_and_ends_as_it_should() -> None:
    text = "((salutation))\n\n((yours sincerely))"
    assert said(text) == ["Dear Sir or Madam", "Yours faithfully"]
    assert said(text, "cy") == ["Annwyl Syr neu Fadam", "Yn gywir"]
    assert said(text, Salutation="Dear Jo") == ["Dear Jo", "Yours sincerely"]


@pytest.mark.parametrize(
    ("name", "title", "language", "expected"),
    [
        ("Amara Okafor", "Ms", "en", "Dear Ms Okafor"),
        ("Amara Okafor", None, "en", "Dear Amara Okafor"),
        ("Prince", "", "cy", "Annwyl Prince"),
        ("  ", "Mr", "en", None),
        (None, None, "en", None),
    ],
)
def test_whom_a_letter_greets(
    name: str | None, title: str | None, language: str, expected: str | None
) -> None:
    assert salutation(name, title, language) == expected


SIGN_OFF = parse_template(
    "((yours sincerely))\n\n((officer))\n((officer post))\n((team))", is_fragment=True
)


def test_a_sign_off_is_one_block() -> None:
    fragments = fragments_by_key(Fragment("Sign off", SIGN_OFF, sign_off=True))
    letter = parse_template("# A\n\nB\n\n[[sign-off]]", fragments=["sign off"])
    merged = merge(letter, {"officer": "Jo", "team": "Rents"}, fragments=fragments)
    assert isinstance(merged.blocks[-1], SignOff)
    assert words(merged.blocks[-1]) == "Yours faithfully|Jo|Rents"
    asked = [each.name for each in all_placeholders(letter, fragments)]
    assert asked == ["yours sincerely", "officer", "officer post", "team"]


def test_a_fragment_in_another_language_says_so() -> None:
    welsh = parse_template("Croeso ((name))", is_fragment=True)
    fragments = fragments_by_key(Fragment("w", welsh, language="cy"))
    letter = parse_template("# A\n\n[[w]]")
    (_, croeso) = merge(letter, {"name": "Jo"}, fragments=fragments).blocks
    assert isinstance(croeso, Paragraph)
    assert {span.language for span in croeso.words} == {"cy"}
    (_, same) = merge(letter, {}, fragments=fragments, language="cy").blocks
    assert isinstance(same, Paragraph)
    assert {span.language for span in same.words} == {None}


def test_fragments_that_go_round_are_told_and_left_out() -> None:
    fragments = fragments_by_key(
        Fragment("a", parse_template("A\n\n[[b]]", is_fragment=True)),
        Fragment("b", parse_template("B\n\n[[a]]", is_fragment=True)),
        Fragment("c", parse_template("C\n\n[[c]]\n\n[[d]]", is_fragment=True)),
        Fragment("e", parse_template("[[f]]\n\n[[f]]", is_fragment=True)),
        Fragment("f", parse_template("F", is_fragment=True)),
    )
    letter = parse_template("# L\n\n[[a]]\n\n[[nobody]]")
    assert [p.code for p in fragment_problems(letter, fragments)] == [
        *("fragment-in-itself", "unknown-fragment")
    ]
    assert fragment_problems(parse_template("# L\n\n[[e]]"), fragments) == ()
    own = fragment_problems(fragments["c"].text, fragments, "C")
    assert [(p.place.line, p.code) for p in own] == [
        *((3, "fragment-in-itself"), (5, "unknown-fragment"))
    ]
    merged = merge(letter, {}, fragments=fragments)
    assert [words(block) for block in merged.blocks] == ["L", "A", "B"]


def test_fragments_that_double_do_not_grow_for_ever() -> None:
    made = [Fragment("0", parse_template("x", is_fragment=True))]
    for n in range(1, 40):
        text = parse_template(f"[[{n - 1}]]\n\n[[{n - 1}]]", is_fragment=True)
        made.append(Fragment(str(n), text))
    fragments = fragments_by_key(*made)
    letter = parse_template("# L\n\n[[39]]")
    assert len(list(expanded(letter, fragments))) == MOST_PARTS
    assert all_placeholders(letter, fragments) == ()


def test_a_picture_is_there_if_its_file_is() -> None:
    read = parse_template('# A\n\n![A gate](gate.png "60 mm")')
    with_it = merge(read, {}, pictures={"gate.png": "abc"}).blocks[-1]
    assert with_it == Picture("abc", "A gate", 60.0)
    assert len(merge(read, {}).blocks) == 1


def test_one_merger_makes_many_letters() -> None:
    merger = Merger(parse_template("# Hello ((name))\n\nSame for all."))
    merged = [merger.merge({"name": name}) for name in ("Jo", "Al\nB")]
    assert [each.title for each in merged] == ["Hello Jo", "Hello Al B"]
    assert merged[0].blocks[1] is merged[1].blocks[1]


def test_every_known_value_has_its_words_in_both_languages() -> None:
    names = [known.name for known in KNOWN_VALUES]
    assert len(names) == len(set(names))
    assert all(known.label and known.label_cy for known in KNOWN_VALUES)


@given(
    st.text(st.sampled_from("()?[]*_#|- \nab1."), max_size=60),
    st.dictionaries(
        st.sampled_from(["a", "b", "ab", "1"]),
        st.one_of(
            ANY_TEXT,
            st.booleans(),
            st.integers(),
            st.dates(),
            st.tuples(ANY_TEXT, ANY_TEXT),
            st.none(),
        ),
    ),
    st.sampled_from(["en", "cy"]),
)
def test_any_text_and_values_make_a_letter(
    text: str, values: Values, language: str
) -> None:
    read = parse_template(text)
    merged = merge(read, values, language=language)
    assert isinstance(merged, Merged)
    asked = {each.name for each in read.placeholders}
    assert set(merged.missing) <= asked
    for block in merged.blocks:
        if not isinstance(block, Table | Picture):
            assert words(block)


@given(ANY_TEXT.filter(str.strip))
def test_every_word_of_a_value_is_in_the_letter_as_it_was_given(value: str) -> None:
    assert said("Say ((it)).", it=value) == [f"Say {value.strip()}."]
