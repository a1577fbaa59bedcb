"""The text of a template, read into its parts, with all that is wrong in it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.domain.letters.brackets import brackets_of, key_of
from db.domain.letters.parts import (
    PROBLEM_NAMES,
    Condition,
    Field,
    FragmentPart,
    HeadingPart,
    ListPart,
    ParagraphPart,
    PicturePart,
    Place,
    TablePart,
    Text,
    pieces_of,
)
from db.domain.letters.template import LONGEST, parse_template

WHOLE = """((salutation))

# Your visit on ((appointment date))

We will come **between ((from)) and ((to))**.
Ring us at [01632 960050](tel:01632960050).

((gas??Somebody **must** be at home (a tenant, or a friend).))

- your rent book
- your key

1. Open the gate.
2. Leave the dog inside.

| Charge | Owed |
|:-------|-----:|
| Rent   | ((rent)) |

![The gate of the yard](gate.png "60 mm")

[[sign-off]]
"""
SOUP = st.text(
    st.sampled_from("()[]?*_#|-!<>`\\&;:.,ab 1\n\t\r\0\u0175\u2028\U0001f600\ud800"),
    max_size=80,
)


def problems(text: str, *, fragment: bool = True) -> list[tuple[int, int, str]]:
    """Return line, column and code of each problem."""
    found = parse_template(
        text, fragments=["Sign off"], pictures=["gate.png"], is_fragment=fragment
    )
    return [(each.place.line, each.place.column, each.code) for each in found.problems]


def test_a_whole_template_is_read() -> None:
    read = parse_template(WHOLE, fragments=["sign_off"], pictures=["gate.png"])
    assert read.problems == ()
    assert read.ready
    greeting, subject, coming, gas, bullets, steps, table, picture, off = read.parts
    assert isinstance(greeting, ParagraphPart)
    assert isinstance(subject, HeadingPart)
    assert subject.level == 1
    assert isinstance(coming, ParagraphPart)
    assert Field("from", "from", Place(5, 24), bold=True) in coming.pieces
    assert Text("01632 960050", link="tel:01632960050") in coming.pieces
    assert Text(".\nRing us at ") in coming.pieces
    assert isinstance(gas, ParagraphPart)
    (condition,) = gas.pieces
    assert isinstance(condition, Condition)
    assert condition.pieces[1] == Text("must", bold=True)
    assert isinstance(bullets, ListPart)
    assert not bullets.numbered
    assert isinstance(steps, ListPart)
    assert steps.numbered
    assert isinstance(table, TablePart)
    assert table.right == {1}
    assert table.rows[0][1] == (Field("rent", "rent", Place(18, 12)),)
    assert isinstance(picture, PicturePart)
    assert (picture.name, picture.width_mm) == ("gate.png", 60.0)
    assert picture.alternative == "The gate of the yard"
    assert isinstance(off, FragmentPart)
    assert off.key == "signoff"
    assert [each.name for each in read.placeholders] == [
        *("salutation", "appointment date", "from", "to", "gas", "rent")
    ]
    assert [each.name for each in read.placeholders if each.condition] == ["gas"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear ((name", [(1, 6, "unclosed-placeholder")]),
        ("Dear ((name)", [(1, 6, "unclosed-placeholder")]),
        ("one\n\ntwo name)) x", [(3, 9, "stray-brackets")]),
        ("see (the (last)) page", []),
        ("(((ref)))", []),
        ("((a ((b)) c))", [(1, 5, "nested-placeholder")]),
        ("((a and ((b))", [(1, 1, "unclosed-placeholder")]),
        ("((a?? x ((b)) c))", [(1, 9, "nested-placeholder")]),
        ("(( _ ))", [(1, 1, "empty-placeholder")]),
        ("((late?You are late.))", [(1, 1, "one-question-mark")]),
        ("((what now?))", []),
        ("((a??))", [(1, 1, "empty-condition")]),
        ("((" + "a" * 101 + "))", [(1, 1, "long-placeholder")]),
        ("x\n\n[[nobody]]", [(3, 1, "unknown-fragment")]),
        ("[[SIGN_OFF]]", []),
        ("[[sign-off", [(1, 1, "unclosed-fragment")]),
        ("See [[sign-off]] here", [(1, 5, "fragment-in-line")]),
        ("- [[sign-off]]", [(1, 1, "fragment-in-line")]),
        ("so <b>bold</b>", [(1, 4, "html"), (1, 11, "html")]),
        ("<script>x</script>", [(1, 1, "html"), (1, 10, "html")]),
        ("5 < 6 and 7 > 6", []),
        ("a **b", [(1, 3, "unclosed-bold")]),
        ("a *b* c", [(1, 3, "italics")]),
        ("![](gate.png)", [(1, 1, "picture-words")]),
        ("![A gate](door.png)", [(1, 1, "unknown-picture")]),
        ("x ![A gate](gate.png)", [(1, 3, "picture-in-line")]),
        ("| A ![A gate](gate.png) |\n|---|", [(1, 5, "picture-in-line")]),
        ("[](https://a.uk)", [(1, 1, "empty-link"), (1, 1, "no-text")]),
        ("- ![A gate](gate.png)", [(1, 3, "picture-in-line")]),
        ("ask [](https://a.uk)", [(1, 5, "empty-link")]),
        ("ask [us]()", [(1, 5, "empty-link")]),
        ("[a.uk/x](https://a.uk/((x)))", [(1, 1, "placeholder-in-link")]),
        ("[us](ftp://a.uk)", [(1, 1, "link-address")]),
        ("[here](https://a.uk)", [(1, 1, "hidden-address")]),
        ("[www.a.uk](https://www.a.uk/)", []),
        ("<https://a.uk>", []),
        ("ask [us](https://a.uk", [(1, 8, "unclosed-link")]),
        ("#\n\nx", [(1, 1, "empty-heading")]),
        ("## A\n\n#### B", [(3, 6, "deep-heading")]),
        ("READ THIS NOW", [(1, 1, "capitals")]),
        ("- a\n  - b", [(2, 3, "list-in-list")]),
        ("4. a", [(1, 1, "list-number")]),
        ("| a | |\n|---|---|\n| 1 | 2 |", [(1, 4, "table-heading")]),
        ("| a | b |\n|---|---|\n| 1 |", [(3, 1, "table-cells")]),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", [(3, 1, "table-cells")]),
        ("a | b\n---|---\n1 | 2\nno cells", [(4, 1, "table-cells")]),
        ("| a | b |\n|---|---|\n| 1 \\| 2 | |\n| | |", []),
        ("((a?? x ((b?? y)) z))", [(1, 9, "nested-placeholder")]),
        ("| a | b |\n|---|\n| 1 |", [(2, 1, "table-line")]),
        ("a" * 200_000, [(1, 1, "too-long")]),
        ("a\n---\nb", [(2, 1, "rule-of-marks")]),
        ("> quoted", [(1, 1, "rule-of-marks")]),
        ("", [(1, 1, "no-text")]),
        ("|a" * 20, [(1, 1, "wide-table")]),
        ("\n" * 1_000, [(1, 1, "many-lines")]),
        ("[" * 700, [(1, 1, "many-marks")]),
    ],
)
def test_each_problem_is_told_with_its_place(
    text: str, expected: list[tuple[int, int, str]]
) -> None:
    assert problems(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear reader", [(1, 1, "no-subject")]),
        ("# A\n\n# B", [(3, 3, "two-subjects")]),
        ("# A\n\n### B", [(3, 5, "heading-jump")]),
        ("# A\n\n## B\n\n### C\n\n## D", []),
        ("## A\n\n# B", [(1, 4, "heading-jump")]),
    ],
)
def test_a_letter_has_one_subject_and_no_level_left_out(
    text: str, expected: list[tuple[int, int, str]]
) -> None:
    assert problems(text, fragment=False) == expected


def test_a_fragment_ends_the_paragraph_above_it() -> None:
    above, below = parse_template("x\n[[sign-off]]", is_fragment=True).parts
    assert isinstance(above, ParagraphPart)
    assert isinstance(below, FragmentPart)
    (code,) = parse_template("    [[sign-off]]", is_fragment=True).parts
    assert isinstance(code, ParagraphPart)


def test_the_words_of_a_problem_say_what_to_do() -> None:
    (problem,) = parse_template("# A\n\n[[appeal]]", fragments=[]).problems
    assert problem.words == "There is no fragment called appeal"
    assert problem.stops
    (advice,) = parse_template("# A\n\n[b](https://c.uk)").problems
    assert not advice.stops


def test_what_nobody_knows_is_not_a_problem() -> None:
    assert parse_template("# A\n\n[[b]]\n\n![c](d.png)").problems == ()


@pytest.mark.parametrize(
    "spelt", ["First Name", "first_name", "FIRST-NAME", "firstName", "\ufefffirst name"]
)
def test_names_are_the_same_however_they_are_spelt(spelt: str) -> None:
    assert key_of(spelt) == "firstname"
    assert key_of("ty\u0302") == key_of("T\u0176")


def test_a_placeholder_is_listed_once_and_asks_for_what_is_printed() -> None:
    read = parse_template("# A\n\n((late??Late.)) ((LATE)) ((l_ate))")
    (one,) = read.placeholders
    assert (one.name, one.condition, one.place) == ("late", False, Place(3, 1))


@given(SOUP)
@example("((a??**b))**")
@example("[((a](b))](c)")
@example("![((a))](x) ((b??![c](d)))")
@example("|a|\n|-|\n|((b|c))|")
@example("- \n- [[a]]\n  |a|\n  |-|")
@example("((a??[b))](c)")
def test_any_text_can_be_read(text: str) -> None:
    read = parse_template(text, fragments=["a"], pictures=["b"])
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert list(read.problems) == sorted(read.problems)
    for problem in read.problems:
        assert 1 <= problem.place.line <= len(lines)
        assert problem.place.column >= 1
        assert problem.code in PROBLEM_NAMES
        assert "{" not in PROBLEM_NAMES[problem.code] or problem.name
    keys = {each.key for each in read.placeholders}
    for part in read.parts:
        for piece in pieces_of(part):
            assert isinstance(piece, Text) or piece.key in keys


@given(st.text(st.sampled_from("()?\\a "), max_size=60))
def test_pairs_of_brackets_never_cross(text: str) -> None:
    found = brackets_of(text)
    ends = 0
    for opened, closed in sorted(found.pairs.items()):
        assert opened >= ends
        assert text[opened : opened + 2] == "(("
        assert text[closed : closed + 2] == "))"
        ends = closed + 2


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "part",
    [
        "((",
        "[",
        "**a ",
        "![",
        "((a??",
        " - a\n",
        "|a|b|\n|-|-|\n",
        "((a??**[",
        "((a)) ",
    ],
)
def test_no_jumble_takes_long(part: str) -> None:
    longest = parse_template((part * LONGEST)[:LONGEST])
    beyond = parse_template(part * 1_000_000)
    assert not longest.ready
    assert {each.code for each in beyond.problems} == {"too-long"}
