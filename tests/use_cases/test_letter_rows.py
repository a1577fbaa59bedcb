"""What a row of a list may hold, and what a clerk may not see of it."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

import pytest

from db.domain.letters.states import LetterBatchState, LineState
from db.domain.permissions import Role
from db.domain.text_limits import NOTE
from db.errors import FieldProblem
from db.queries.letters.batches import RowLine, batch_rows, letter_batch, to_do
from db.tables.letter_batch import LetterBatchLineRow
from db.tables.person import PersonRow
from desktop.letters.use_cases.batches import (
    BatchGoesOn,
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from desktop.letters.use_cases.making_letters import make_next
from desktop.letters.use_cases.mending_rows import MendLine, mend_line
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import gather, release

HEADINGS = ("Address line 1", "Address line 2", "Address line 3", "Postcode", "Day")
ANN = ("Ann Price", "1 High Street", "Maldon", "CM9 5AA", "Monday")
BEN = ("Ben Rees", "2 High Street", "Maldon", "CM9 5AA", "Tuesday")


def begin(letters: Letters, headings: tuple[str, ...] = HEADINGS, **given: Any) -> UUID:
    return letters.made(
        begin_batch,
        BeginBatch("Bins", given.pop("code", "about-a-bin"), headings, **given),
    )


def take(letters: Letters, *rows: tuple[str, ...], **given: Any) -> UUID:
    batch = begin(letters, **given)
    letters.do(take_rows, TakeRows(batch, tuple(enumerate(rows, 2))))
    letters.do(end_rows, StepBatch(batch))
    return batch


def seen(letters: Letters, batch: UUID) -> tuple[RowLine, ...]:
    return letters.office.read_as(Role.CASEWORKER, batch_rows, batch)


def codes(row: RowLine) -> list[str]:
    return [one.code for one in row.problems]


def make(letters: Letters, batch: UUID) -> BatchGoesOn:
    done = letters.do(make_next, StepBatch(batch))
    assert isinstance(done, BatchGoesOn)
    return done


def protect(letters: Letters) -> str:
    """Have nobody learn where Gwen lives; return her reference."""
    person = letters.office.row(PersonRow, letters.gwen)
    hide = ProtectPerson(person.id, person.version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide)
    return person.reference


def test_a_list_ends_though_somebody_in_it_is_protected_by_now(
    letters: Letters,
) -> None:
    reference = letters.office.row(PersonRow, letters.gwen).reference
    headings = (*HEADINGS, "Person reference")
    batch = take(letters, (*ANN, reference), (*BEN, ""), headings=headings)
    protect(letters)
    done = make(letters, batch)
    assert (done.made, done.left_out, done.left) == (1, 1, 0)
    found = letters.office.read_as(Role.CASEWORKER, letter_batch, batch)
    assert found is not None
    assert found.state == LetterBatchState.MADE


def test_a_row_of_somebody_protected_is_left_out_and_not_in_the_way(
    letters: Letters,
) -> None:
    reference = protect(letters)
    headings = (*HEADINGS, "Person reference")
    batch = take(letters, (*ANN, reference), (*BEN, ""), headings=headings)
    [hers, _] = letters.office.rows(LetterBatchLineRow)
    assert hers.state == LineState.LEFT_OUT
    assert hers.left_out_reason
    done = make(letters, batch)
    assert (done.made, done.left_out, done.left) == (1, 1, 0)


def test_a_row_that_is_mended_into_somebody_protected_is_left_out(
    letters: Letters,
) -> None:
    headings = (*HEADINGS, "Person reference")
    batch = take(letters, (*ANN, ""), headings=headings)
    [row] = seen(letters, batch)
    mend = MendLine(row.id, row.version, {"Person reference": protect(letters)})
    done = letters.do(mend_line, mend)
    assert isinstance(done, BatchGoesOn)
    assert (done.left_out, done.left) == (1, 0)


def test_a_row_that_names_one_person_and_the_case_of_another_stops(
    letters: Letters,
) -> None:
    case = letters.casework.open()
    reference = letters.casework.case(case).reference
    other = letters.office.row(PersonRow, letters.casework.counter.owen)
    batch = take(
        letters,
        (reference, other.reference, "Monday"),
        headings=("Case reference", "Person reference", "Day"),
    )
    [row] = seen(letters, batch)
    assert "two-people" in codes(row)


def test_a_row_goes_no_way_that_its_template_does_not(letters: Letters) -> None:
    letters.template("by-hand", deliveries=("collect",))
    with pytest.raises(FieldProblem) as refused:
        begin(letters, code="by-hand", delivery="post")
    assert refused.value.field == "delivery"
    batch = take(
        *(letters, (*ANN, "e-mail"), (*BEN, "collect")),
        headings=(*HEADINGS, "Delivery"),
        code="by-hand",
    )
    ann, ben = seen(letters, batch)
    assert codes(ann)[0] == "not-that-way"
    assert codes(ben) == []


@pytest.mark.parametrize("field", ["language", "urgency"])
def test_what_rows_usually_are_is_from_the_list(letters: Letters, field: str) -> None:
    with pytest.raises(FieldProblem) as refused:
        begin(letters, HEADINGS, **{field: "klingon"})
    assert refused.value.field == field


def test_a_comma_that_is_not_in_quotes_stops_its_row(letters: Letters) -> None:
    batch = take(letters, (*ANN, "left over"), (*BEN, " ", ""))
    ann, ben = seen(letters, batch)
    assert codes(ann) == ["more-cells"]
    assert codes(ben) == []


def test_a_cell_that_is_too_long_is_not_cut_in_silence(letters: Letters) -> None:
    batch = take(letters, (*ANN[:-1], "x" * (NOTE + 1)))
    [row] = seen(letters, batch)
    assert [(one.code, one.column) for one in row.problems] == [("long-cell", "Day")]


def test_a_name_that_no_font_can_write_is_told(letters: Letters) -> None:
    batch = take(letters, ("王小明", *ANN[1:]), BEN)
    wang, ben = seen(letters, batch)
    assert [one.code for one in wang.warnings] == ["no-glyph"]
    assert "王" in wang.warnings[0].words
    assert ben.warnings == ()
    assert partial(make, letters)(batch).made == 2


def test_a_formula_is_told_and_what_there_is_to_do_is_counted(
    letters: Letters,
) -> None:
    batch = take(letters, (*ANN[:-1], "=TODAY()"), (*BEN[:-1], ""), (*ANN, "more"))
    ann, ben, again = seen(letters, batch)
    assert [(one.code, one.column) for one in ann.warnings] == [("formula", "Day")]
    assert [(one.column, one.words) for one in ben.problems] == [("day", "Missing")]
    assert [one.code for one in again.warnings] == ["same-household"]
    assert letters.office.read_as(Role.CASEWORKER, to_do, batch) == (
        *("enter missing data in 1 row", "put 1 row right", "look at 2 rows"),
    )


def test_the_window_shows_the_address_as_it_was_checked(letters: Letters) -> None:
    typed = ("Ann Price , ", "1 High Street,", "Maldon", "cm95aa", "Monday")
    batch = take(letters, typed)
    make(letters, batch)
    run = gather(letters)
    release(letters, run)
    shown = [letter.texts[0].face.address for letter in letters.press.made]
    assert shown[0] == ("Ann Price", "1 High Street", "Maldon", "CM9 5AA")


def test_no_sheet_says_which_day_it_is(letters: Letters) -> None:
    text = "# Rent\n\nFrom ((today)), pay by ((14 days from today)).\n"
    letters.template("rent", text=text, text_cy="")
    batch = take(
        *(letters, (*ANN, "2020-01-01")), headings=(*HEADINGS, "Today"), code="rent"
    )
    make(letters, batch)
    release(letters, gather(letters))
    [letter] = letters.press.made
    said = str(letter.texts[0].blocks)
    assert "2020" not in said
    assert "20 November 2026" in said
    assert "4 December 2026" in said
