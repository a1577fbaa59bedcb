"""Lists: taken in row by row, mended or left out, made in pieces, stopped, resumed."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from db.domain.letters.states import LetterBatchState, LetterState, LineState
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem
from db.queries.letters.batches import (
    RowLine,
    batch_rows,
    letter_batch,
    to_do,
    why_left_out,
)
from db.queries.letters.queue import print_queue
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from db.tables.person import PersonRow
from db.tables.record import PROTECTED
from desktop.admin.importing.opening import open_file
from desktop.letters.use_cases.batches import (
    BatchGoesOn,
    BeginBatch,
    StepBatch,
    TakeCases,
    TakeRows,
    begin_batch,
    end_rows,
    safe_name,
    take_cases,
    take_rows,
)
from desktop.letters.use_cases.lines import match
from desktop.letters.use_cases.making_letters import drop_batch, make_next, stop_batch
from desktop.letters.use_cases.mending_rows import (
    LeaveOut,
    LeaveOutProblems,
    MendLine,
    leave_out,
    leave_out_problems,
    mend_line,
)
from desktop.letters.use_cases.of_batch import AT_ONCE
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letters import Letters

HEADINGS = (
    "Name",
    "Address Line 1",
    "address_line_2",
    "Address-line 3",
    "Postcode",
    "Day",
)
ANN = ("Ann Price", "Ann Price", "1 High Street", "Maldon", "CM9 5AA", "Monday")
BEN = ("Ben Rees", "Ben Rees", "2 High Street", "Maldon", "CM9 5AA", "Tuesday")
CAT = ("Cat Lowe", "Cat Lowe", "3 High Street", "Maldon", "CM9 5AA", "Friday")


def take(letters: Letters, *rows: tuple[str, ...], **given: Any) -> UUID:
    """Take a list in, from the second row of a sheet on."""
    given = {"headings": HEADINGS, **given}
    batch = letters.made(begin_batch, BeginBatch("Bins", "about-a-bin", **given))
    letters.do(take_rows, TakeRows(batch, tuple(enumerate(rows, 2))))
    letters.do(end_rows, StepBatch(batch))
    return batch


def rows(letters: Letters, batch: UUID, *states: LineState) -> tuple[RowLine, ...]:
    return letters.office.read_as(Role.CASEWORKER, batch_rows, batch, *states)


def made(letters: Letters, batch: UUID) -> list[LetterRow]:
    return [row for row in letters.office.rows(LetterRow) if row.batch_id == batch]


def make(letters: Letters, batch: UUID, most: int = AT_ONCE) -> BatchGoesOn:
    done = letters.do(partial(make_next, most=most), StepBatch(batch))
    assert isinstance(done, BatchGoesOn)
    return done


def codes(row: RowLine) -> list[str]:
    return [one.code for one in row.problems]


def test_every_row_becomes_its_letter(letters: Letters) -> None:
    batch = take(letters, ANN, BEN)
    done = make(letters, batch)
    assert (done.rows, done.made, done.left) == (2, 2, 0)
    ann, ben = made(letters, batch)
    assert ann.address == ["Ann Price", "1 High Street", "Maldon", "CM9 5AA"]
    assert (ann.state, ann.values["day"], ben.greeted) == (
        *("queued", "Monday"),
        "Ben Rees",
    )
    assert len(letters.office.read(print_queue)) == 2
    assert letters.office.row(LetterBatchRow, batch).state == LetterBatchState.MADE


def test_problems_are_told_by_the_row_of_the_sheet(letters: Letters) -> None:
    nowhere = ("Dan", "Dan", "No fixed abode", "Maldon", "CM9 5AA", "")
    batch = take(
        letters, ANN, nowhere, ("Eve", "Eve", "Maldon", "", "ZZ99 3WZ", "Friday")
    )
    ann, dan, eve = rows(letters, batch)
    assert (ann.state, dan.number, eve.number) == (LineState.READY, 3, 4)
    assert codes(dan) == ["no-fixed-abode-address", "missing"]
    assert dan.problems[1].column == "day"
    assert "not-a-real-uk-postcode" in codes(eve)
    assert letters.office.read_as(Role.CASEWORKER, to_do, batch) == (
        *("fix 2 addresses", "enter missing data in 1 row"),
    )
    with pytest.raises(ClerkError, match="problems first"):
        make(letters, batch)
    assert made(letters, batch) == []


def test_a_row_is_mended_in_place_and_what_came_is_kept(letters: Letters) -> None:
    batch = take(letters, (*ANN[:-1], ""))
    [row] = rows(letters, batch)
    letters.do(mend_line, MendLine(row.id, row.version, {"Day": "Sunday", "x": "y"}))
    [row] = rows(letters, batch)
    assert (row.state, row.mended) == (LineState.READY, frozenset({"Day"}))
    assert row.cells["Day"] == "Sunday"
    assert make(letters, batch).made == 1


def test_left_out_by_choice_with_the_reason(letters: Letters) -> None:
    batch = take(letters, ANN, (*BEN[:-1], ""), CAT)
    _, ben, cat = rows(letters, batch)
    with pytest.raises(FieldProblem):
        letters.do(leave_out, LeaveOut(cat.id, cat.version, " "))
    letters.do(leave_out, LeaveOut(cat.id, cat.version, "Was rung"))
    letters.do(leave_out_problems, LeaveOutProblems(batch, "No day yet"))
    assert letters.office.read_as(Role.CASEWORKER, why_left_out, batch) == {
        "Was rung": 1,
        "No day yet": 1,
    }
    again = rows(letters, batch, LineState.LEFT_OUT)[0]
    back = letters.do(leave_out, LeaveOut(again.id, again.version, None))
    assert isinstance(back, BatchGoesOn)
    assert (back.left_out, back.problems, again.id) == (1, 1, ben.id)


def test_stopped_or_killed_it_goes_on_and_doubles_nothing(letters: Letters) -> None:
    batch = take(letters, *((*ANN[:2], f"{n} High Street", *ANN[3:]) for n in range(7)))
    assert make(letters, batch, 3).left == 4
    letters.do(stop_batch, StepBatch(batch))
    # A kill in a piece: nothing of it is there.
    letters.killed(partial(make_next, most=3), StepBatch(batch))
    assert len(made(letters, batch)) == 3
    assert make(letters, batch, 3).left == 1
    assert make(letters, batch, 3).left == 0
    addresses = [row.address[1] for row in made(letters, batch)]
    assert addresses == [f"{n} High Street" for n in range(7)]
    with pytest.raises(ClerkError):
        make(letters, batch)


def test_rows_that_came_in_are_passed_over(letters: Letters) -> None:
    batch = letters.made(begin_batch, BeginBatch("x", "about-a-bin", HEADINGS))
    letters.do(take_rows, TakeRows(batch, ((2, ANN), (3, ("", " ")), (4, BEN))))
    letters.do(take_rows, TakeRows(batch, ((3, CAT), (4, BEN), (5, CAT))))
    assert [row.number for row in rows(letters, batch)] == [2, 4, 5]


def test_the_same_file_twice_is_noticed(letters: Letters) -> None:
    take(letters, ANN, digest="abc")
    with pytest.raises(ClerkError, match="came in before"):
        take(letters, ANN, digest="abc")
    take(letters, ANN, digest="abc", again=True)


def test_the_same_home_and_the_same_person_are_told(letters: Letters) -> None:
    gwen = letters.office.row(PersonRow, letters.gwen).reference
    headings = (*HEADINGS, "Person reference")
    blank = ("",) * 5
    batch = take(
        letters,
        (*ANN, ""),
        ("Bob Price", "Bob Price", *ANN[2:], ""),
        (*blank, "Monday", gwen),
        (*blank, "Monday", gwen),
        headings=headings,
    )
    told = [[one.words for one in row.warnings] for row in rows(letters, batch)]
    assert told == [
        *([], ["The same home is in row 2 too"]),
        *([], ["The same person is in row 4 too"]),
    ]


def test_a_row_that_names_a_person_is_theirs(letters: Letters) -> None:
    """Their address, language and format are applied; their record is heeded."""
    person = letters.office.row(PersonRow, letters.gwen)
    unit = letters.office.unit()
    with unit:
        unit.require(Action.EDIT_PERSON)
        row = unit.get(PersonRow, person.id)
        row.format, row.written_language = "large_print", "cy"
        unit.commit()
    headings = ("Person reference", "day")
    batch = take(letters, (person.reference, "Monday"), headings=headings)
    make(letters, batch)
    [letter] = made(letters, batch)
    assert (letter.person_id, letter.format, letter.language) == (
        *(letters.gwen, "large_print"),
        "cy",
    )
    assert letter.address[1:] == ["14b Station Road", "Maldon", "CM9 4LQ"]
    unit = letters.office.unit()
    with unit:
        unit.require(Action.RECORD_DEATH)
        unit.get(PersonRow, person.id).deceased_on = date(2026, 11, 2)
        unit.commit()
    late = take(letters, (person.reference, "Monday"), headings=headings)
    assert codes(rows(letters, late)[0]) == ["died"]


def test_a_reference_that_is_nobodys_is_told(letters: Letters) -> None:
    headings = (*HEADINGS, "case reference", "delivery")
    batch = take(
        letters,
        (*ANN, "GH-7K3M-92QX-4TD", ""),
        (*BEN, "", "pigeon"),
        headings=headings,
    )
    assert [codes(row) for row in rows(letters, batch)] == [
        ["no-such-record"],
        ["bad-delivery"],
    ]


def test_a_row_of_somebody_protected_goes_out_of_sight(letters: Letters) -> None:
    person = letters.office.row(PersonRow, letters.gwen)
    hide = ProtectPerson(person.id, person.version, "fleeing_abuse", "Outreach 4410")
    headings = (*HEADINGS, "Person reference")
    batch = take(letters, (*ANN, person.reference), headings=headings)
    letters.do(protect_person, hide)
    assert rows(letters, batch) == ()
    late = take(letters, (*ANN, person.reference), headings=headings)
    found = letters.office.read_as(Role.CASEWORKER, letter_batch, late)
    assert found is not None
    assert (found.rows, found.left_out) == (1, 1)
    lines = letters.office.rows(LetterBatchLineRow)
    assert {line.scope for line in lines} == {PROTECTED}


def test_cases_of_a_list_get_their_letters(letters: Letters) -> None:
    cases = tuple(letters.casework.open() for _ in range(3))
    letters.template("done", text="# Done\n\n((salutation))\n\n((subject))")
    batch = letters.made(begin_batch, BeginBatch("All missed bins", "done"))
    letters.do(take_cases, TakeCases(batch, cases))
    letters.do(end_rows, StepBatch(batch))
    make(letters, batch)
    assert [row.case_id for row in made(letters, batch)] == list(cases)
    assert {row.state for row in made(letters, batch)} == {LetterState.QUEUED}


def test_columns_are_held_to_what_the_letter_asks(letters: Letters) -> None:
    def problems(headings: tuple[str, ...], **given: Any) -> list[str]:
        begin = BeginBatch("x", "about-a-bin", headings, **given)
        batch = letters.office.row(LetterBatchRow, letters.made(begin_batch, begin))
        unit = letters.office.unit(Role.CASEWORKER)
        with unit:
            found = match(unit.session, letters.office.now, batch)
        return [one.words for one in found.problems if one.stops]

    assert problems(HEADINGS) == []
    assert problems(HEADINGS[:-1]) == ["Add a column called \u2018day\u2019"]
    assert len(problems(("Name", "Day"))) == 1
    assert problems(("Person reference", "DAY")) == []


def test_a_file_of_any_make_comes_in(letters: Letters, tmp_path: Path) -> None:
    """Formulas are words, accents stay, and the letters of the file are known."""
    path = tmp_path / "list.csv"
    lines = [";".join(HEADINGS), ";".join((*ANN[:-1], "=1+1"))]
    lines.append(";".join(("Siân Ŵyn", "Siân Ŵyn", *BEN[2:])))
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    file = open_file(path)
    taken = tuple((row.number, row.cells) for row in file.rows())
    begin = BeginBatch(path.stem, "about-a-bin", taken[0][1], file.digest)
    batch = letters.made(begin_batch, begin)
    letters.do(take_rows, TakeRows(batch, taken[1:]))
    letters.do(end_rows, StepBatch(batch))
    make(letters, batch)
    first, second = made(letters, batch)
    assert first.values["day"] == "=1+1"
    assert second.greeted == "Siân Ŵyn"


def test_a_list_that_is_given_up_makes_nothing_more(letters: Letters) -> None:
    batch = take(letters, ANN)
    letters.do(drop_batch, StepBatch(batch))
    for use_case in (partial(make_next, most=1), drop_batch, end_rows):
        with pytest.raises(ClerkError):
            letters.do(use_case, StepBatch(batch))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\lists\\rent.xlsx", "C-lists-rent-xlsx"),
        ("  ", "letters"),
        ("Rhestr dŵr", "Rhestr-dŵr"),
        ("a" * 200, "a" * 60),
        ("CON: <x>|?*", "CON-x"),
    ],
)
def test_a_name_is_fit_for_every_disk(name: str, kept: str) -> None:
    assert safe_name(name) == kept


@pytest.mark.parametrize(
    ("use_case", "command"),
    [
        (begin_batch, BeginBatch("x", "x")),
        (take_rows, TakeRows(UUID(int=1), ())),
        (take_cases, TakeCases(UUID(int=1), ())),
        (end_rows, StepBatch(UUID(int=1))),
        (mend_line, MendLine(UUID(int=1), 1, {})),
        (leave_out, LeaveOut(UUID(int=1), 1, None)),
        (leave_out_problems, LeaveOutProblems(UUID(int=1), "x")),
        (make_next, StepBatch(UUID(int=1))),
        (stop_batch, StepBatch(UUID(int=1))),
        (drop_batch, StepBatch(UUID(int=1))),
    ],
)
def test_who_may_not_is_refused_first(
    letters: Letters, use_case: Any, command: object
) -> None:
    letters.office.check_permission(Action.MAKE_LETTER_BATCH, use_case, command)
