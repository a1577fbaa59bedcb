"""Tables wider than the text: their sums stay whole, and nothing is drawn over."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.document import Letter, Span, Table, Words
from db.domain.needs import LetterFormat
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.flow import Column, Flow
from desktop.letters.typeset.items import Group, RowItem
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.sizes import LEFT_MM, MM, RIGHT, sizes_of
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import dl, text_of

CROWDED = "A table is too wide: long words in it are broken."


def row(*words: str) -> tuple[Words, ...]:
    return tuple((Span(each),) for each in words)


def made_of(table: Table) -> SetLetter:
    made = set_letter(Letter((text_of(blocks=(table,)),)), dl())
    assert faults(TaggedPdf(pdf_of(made))) == []
    return made


def lines_of_sums(made: SetLetter) -> set[int]:
    """Return in how many lines each sum stands: each line has a mark of its own."""
    cells = [one for one in made.elements if one.role == b"TD"]
    return {len(cell.kids) for cell in cells}


def test_a_wide_table_takes_the_margin_and_breaks_no_sum() -> None:
    months = ("June", "July", "August", "Autumn", "Owed")
    sums = tuple(f"£{n},560.00" for n in range(1, 6))
    rows = (row("Contribution of a ratepayer to the parish", *sums),) * 3
    right = frozenset(range(1, 6))
    made = made_of(Table(row("What it is for", *months), rows, right))
    assert made.warnings == ()
    assert lines_of_sums(made) == {1}


def test_where_words_have_to_be_broken_it_is_said_and_sums_are_not() -> None:
    header = row(*(f"Remuneration{n}" for n in range(6)))
    rows = (row(*("£4,560.00",) * 6),)
    made = made_of(Table(header, rows, frozenset(range(6))))
    assert made.warnings == (CROWDED,)
    assert lines_of_sums(made) == {1}


CELL = st.text("ab £1,.-", max_size=40)


@given(
    st.lists(st.lists(CELL, min_size=5, max_size=5), min_size=1, max_size=6),
    st.sampled_from([LetterFormat.STANDARD, LetterFormat.GIANT_PRINT]),
)
def test_no_column_lies_upon_another_or_beyond_the_margin(
    cells: list[list[str]], format_: LetterFormat
) -> None:
    header, *rows = (row(*each) for each in cells)
    flow = Flow(Column(LEFT_MM * MM, sizes_of(format_)), Group(b"Sect", None), {})
    flow.add_all(text_of(blocks=(Table(header, tuple(rows), frozenset({1, 3})),)))
    for item in flow.items:
        if isinstance(item, RowItem):
            places = [edge for cell in item.cells for edge in (cell.left, cell.right)]
            assert places == sorted(places)
            assert places[-1] <= RIGHT + 0.1
