"""The pick list: what lies ready, what goes with which letter, and no names."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.letters.typeset.pick_sheet import PickRow, PickSheet, pick_sheet
from tests.fixtures.tagged import TaggedPdf, faults

ROWS = tuple(
    PickRow(
        n * 3 + 1,
        n * 3 + 1 + n % 2,
        ("A map of the collection points", "Direct Debit form")[: 1 + n % 2],
        1 + n % 3,
    )
    for n in range(40)
)
PICK = PickSheet(
    "GH-1X60-YPPH-TJV",
    date(2026, 11, 22),
    1_031,
    (("DL", 1_000), ("C5", 31)),
    (("A map of the collection points", 40), ("Ffurflen Debyd Uniongyrchol ŷ", 20)),
    (("Standard", 1_040), ("Large print", 60)),
    ROWS,
)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "H1: Pick list: print run GH-1X60-YPPH-TJV"),
        ("cy", "H1: Rhestr gasglu: rhediad argraffu GH-1X60-YPPH-TJV"),
    ],
)
def test_it_is_read_line_by_line(language: str, said: str) -> None:
    read = TaggedPdf(pick_sheet(PICK, language))
    assert faults(read) == []
    text = read.text()
    assert text[0] == said
    for line in ("TD: 1,000", "TD: Ffurflen Debyd Uniongyrchol ŷ", "TD: 118-119"):
        assert line in text
    assert len(read.pdf.pages) > 1


def test_a_run_in_which_all_letters_are_alike_has_a_short_one() -> None:
    plain = PickSheet("GH-1", None, 3, (("DL", 3),), (), (("Standard", 3),), ())
    read = TaggedPdf(pick_sheet(plain, "en"))
    assert faults(read) == []
    assert len(read.pdf.pages) == 1
