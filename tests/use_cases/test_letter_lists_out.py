"""A list goes out as a table: what is in it, what is not, and who took it."""

from __future__ import annotations

from uuid import UUID

from db.domain.permissions import Action, Role
from db.tables.person import PersonRow
from desktop.letters.use_cases.batches import (
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from desktop.letters.use_cases.listing import (
    ListTaken,
    TakeList,
    take_problems,
    take_record,
)
from desktop.letters.use_cases.making_letters import make_next
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import SENIOR

HEADINGS = (
    *("Address line 1", "Address line 2", "Address line 3", "Postcode"),
    *("Person reference", "Day"),
)
ANN = ("Ann Price", "1 High Street", "Maldon", "CM9 5AA", "", "Monday")


def of_gwen(letters: Letters) -> tuple[str, ...]:
    person = letters.office.row(PersonRow, letters.gwen)
    home = ("Gwen", "14b Station Road", "Maldon", "CM9 4LQ")
    return (*home, person.reference, "Monday")


def made(letters: Letters) -> UUID:
    """Return a list of which Ann and Gwen got their letters."""
    batch = letters.made(begin_batch, BeginBatch("Bins", "about-a-bin", HEADINGS))
    rows = TakeRows(batch, ((2, ANN), (3, of_gwen(letters))))
    letters.do(take_rows, rows)
    letters.do(end_rows, StepBatch(batch))
    letters.do(make_next, StepBatch(batch))
    return batch


def taken(letters: Letters, batch: UUID) -> list[str]:
    done = letters.do(take_record, TakeList(batch), SENIOR)
    assert isinstance(done, ListTaken)
    return [" ".join(map(str, row)) for row in done.table.rows]


def test_the_record_says_who_got_what_and_that_it_was_taken(letters: Letters) -> None:
    batch = made(letters)
    ann, gwen = taken(letters, batch)
    assert "1 High Street" in ann
    assert "14b Station Road" in gwen
    assert [kind for kind, _, _ in letters.office.views()] == ["letter_batch"]
    letters.office.check_permission(Action.EXPORT_LIST, take_record, TakeList(batch))
    use_case, command = take_problems, TakeList(batch)
    letters.office.check_permission(Action.MAKE_LETTER_BATCH, use_case, command)


def test_where_somebody_protected_lives_goes_into_no_file_whoever_takes_it(
    letters: Letters,
) -> None:
    batch = made(letters)
    version = letters.office.row(PersonRow, letters.gwen).version
    hide = ProtectPerson(letters.gwen, version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide)
    assert len(taken(letters, batch)) == 1
    done = letters.do(take_problems, TakeList(batch), Role.SENIOR_CO_ORDINATOR)
    assert isinstance(done, ListTaken)
    assert "Station Road" not in str((taken(letters, batch), done.table.rows))
