"""What changed from one edition of a template to the next."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.comparing import Change, changed_lines, changed_settings
from db.domain.letters.editions import EditionContent

BEFORE = "# Your bin\n\nWe come on Monday.\n\n- the blue one\n- the green one\n\nBye"


def told(before: str, after: str) -> list[tuple[str, int, str]]:
    return [
        (one.change.value, one.number, one.words)
        for one in changed_lines(before, after)
    ]


def test_the_same_words_say_nothing() -> None:
    assert changed_lines(BEFORE, BEFORE) == ()


def test_a_changed_line_stands_beside_what_it_became_and_what_stayed_around() -> None:
    after = BEFORE.replace("Monday", "Tuesday")
    assert told(BEFORE, after) == [
        ("same", 1, "# Your bin"),
        ("out", 3, "We come on Monday."),
        ("in", 3, "We come on Tuesday."),
        ("same", 5, "- the blue one"),
        ("left_out", 0, ""),
    ]
    [out] = [one for one in changed_lines(BEFORE, after) if one.change is Change.OUT]
    assert [piece.words for piece in out.pieces if piece.changed] == ["Monday"]


def test_a_line_that_went_and_one_that_came_keep_their_numbers() -> None:
    after = BEFORE.replace("- the green one\n", "") + "\nAsk us"
    changed = [one for one in told(BEFORE, after) if one[0] in {"out", "in"}]
    assert changed == [("out", 6, "- the green one"), ("in", 8, "Ask us")]


def test_lines_with_little_in_common_are_told_as_a_whole() -> None:
    lines = changed_lines("We come on Monday.", "Sorry: nobody knows.")
    assert [len(one.pieces) for one in lines] == [1, 1]
    assert not any(piece.changed for one in lines for piece in one.pieces)


def test_a_line_of_very_many_words_is_told_as_a_whole() -> None:
    lines = changed_lines("a " * 9_000, "b " + "a " * 9_000)
    assert [len(one.pieces) for one in lines] == [1, 1]


def test_settings_that_differ_are_named_with_both_values() -> None:
    before = EditionContent("Bin", "x", deliveries=("post",))
    after = replace(before, title="Bins", deliveries=("email",), change_note="New")
    assert changed_settings(before, after) == (
        ("title", "Bin", "Bins"),
        ("deliveries", ("post",), ("email",)),
    )


@given(st.text("ab \n"), st.text("ab \n"))
def test_taking_out_and_putting_in_gives_the_new_words(before: str, after: str) -> None:
    """Every line with words that one text alone has is told, with its number."""
    lines = changed_lines(before, after)
    for text, change in ((before, Change.OUT), (after, Change.IN)):
        for one in lines:
            if one.change is change:
                assert text.splitlines()[one.number - 1] == one.words
    old, new = before.splitlines(), after.splitlines()
    for text_lines, others, change in ((old, new, Change.OUT), (new, old, Change.IN)):
        lone = {line for line in text_lines if line.strip() and line not in others}
        assert lone <= {one.words for one in lines if one.change is change}
