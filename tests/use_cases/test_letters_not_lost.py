"""No letter falls between two chairs: held in a run, closed in a run, too long."""

from __future__ import annotations

from uuid import UUID

import pytest

from db.domain.letters.states import LetterState, RunState
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.letters.one import supply_list
from db.queries.letters.queue import pick_list, print_queue, run_letters
from db.tables.casework_work import CaseLetterRow
from db.tables.letter import LetterRow, LetterSupplyRow
from db.tables.person import PersonRow
from desktop.letters.use_cases.batches import (
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from desktop.letters.use_cases.folding import TickLetter, tick_letter
from desktop.letters.use_cases.gathering import cancel_run
from desktop.letters.use_cases.making_letters import make_next
from desktop.letters.use_cases.one_letter import (
    SaveLetter,
    StepLetter,
    hold_letter,
    queue_letter,
    save_letter,
    take_up_letter,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letter_ways import back, sent
from tests.fixtures.letters import Letters
from tests.fixtures.post import PostRoom
from tests.fixtures.print_runs import (
    POST,
    SENIOR,
    gather,
    go,
    release,
    run_of,
    send_all,
    states,
)

CARE_OF = ("Gwen Pritchard", "c/o Outreach", "5 High Street", "Maldon", "CM9 5AA")


def protect(letters: Letters) -> None:
    """Have nobody learn any more where Gwen lives."""
    person = letters.office.row(PersonRow, letters.gwen)
    hide = ProtectPerson(person.id, person.version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide)


def test_what_is_held_in_a_run_and_queued_again_waits_for_the_next_one(
    letters: Letters,
) -> None:
    held, other = letters.queued(), letters.queued()
    run = gather(letters)
    letters.go(hold_letter, held, reason="Wait for the photograph")
    assert letters.letter(held).run_id is None
    release(letters, run)
    send_all(letters, run, without_ticks=True)
    letters.go(queue_letter, held)
    assert [line.id for line in letters.office.read(print_queue)] == [held]
    assert letters.letter(other).state == LetterState.SENT


def test_what_is_on_paper_is_not_held_by_hand(letters: Letters) -> None:
    letter = letters.queued()
    release(letters, gather(letters))
    with pytest.raises(ClerkError, match="on paper"):
        letters.go(hold_letter, letter, reason="Wait")


def test_what_is_held_is_no_longer_on_the_list_of_the_supplier(
    letters: Letters,
) -> None:
    letter = letters.queued(format="braille")
    letters.go(hold_letter, letter, reason="Wait")
    assert letters.office.read(supply_list) == ()
    letters.go(queue_letter, letter)
    [row] = letters.office.rows(LetterSupplyRow)
    assert row.letter_id == letter
    letters.go(take_up_letter, letter)
    assert letters.office.rows(LetterSupplyRow) == []


def test_an_address_that_shows_in_no_window_holds_its_letter_and_not_the_run(
    letters: Letters,
) -> None:
    good = letters.queued()
    bad = letters.queued()
    letters.press.too_long = (letters.letter(bad).reference,)
    run = gather(letters)
    release(letters, run)
    assert states(letters, [good, bad]) == [LetterState.RELEASED, LetterState.HELD]
    assert run_of(letters, run).state == RunState.RELEASED
    row = letters.letter(bad)
    assert (row.run_id, row.held_reason, row.document_id) == (None, "stopped", None)
    assert "window" in (row.held_words or "")


@pytest.mark.parametrize("released", [False, True])
def test_a_run_in_which_somebody_is_protected_by_now_is_for_few_eyes(
    letters: Letters, *, released: bool
) -> None:
    hers = letters.queued(delivery="care_of", address=CARE_OF)
    run = gather(letters)
    if released:
        release(letters, run)
    protect(letters)
    row = run_of(letters, run)
    assert (row.few_eyes, row.sensitive) == (True, not released)
    with pytest.raises(NotAllowed):
        go(letters, cancel_run, run, POST)
    go(letters, cancel_run, run, SENIOR)
    assert states(letters, [hers]) == [LetterState.QUEUED]
    assert letters.letter(hers).run_id is None


def test_care_of_nobody_reaches_the_home_of_somebody_protected(
    letters: Letters,
) -> None:
    letter = letters.start()
    home = tuple(letters.letter(letter).address)
    protect(letters)
    to_her_home = (home[0], "c/o Outreach", *home[1:])
    with pytest.raises(FieldProblem, match="where they are"):
        as_senior(letters, letter, to_her_home)


def as_senior(letters: Letters, letter: UUID, address: tuple[str, ...]) -> None:
    """Queue a letter care of somebody, as one who may see protected homes."""
    row = letters.letter(letter)
    command = SaveLetter(
        *(letter, row.version, "care_of", "en", "standard"),
        address=address,
        values={"day": "Monday"},
    )
    letters.do(save_letter, command, SENIOR)
    step = StepLetter(letter, letters.letter(letter).version)
    letters.do(queue_letter, step, SENIOR)


@pytest.mark.parametrize(("stage", "code"), [(1, "stage-one"), (2, "stage-two")])
def test_the_answer_to_a_complaint_is_that_of_its_stage(
    letters: Letters, stage: int, code: str
) -> None:
    letters.template("stage-one", answers=("answer", "answer-1"))
    letters.template("stage-two", answers=("answer-2",))
    asked = CaseLetterRow(
        case_id=letters.casework.open(),
        person_id=letters.gwen,
        kind="answer",
        facts={"stage": stage},
    )
    letters.office.put(asked)
    letter = letters.start(None, person_id=None, asked_id=asked.id)
    assert letters.letter(letter).template_code == code


def test_a_code_that_was_misread_is_told_beside_it(letters: Letters) -> None:
    letters.queued()
    run = gather(letters)
    release(letters, run)
    with pytest.raises(FieldProblem) as refused:
        letters.do(tick_letter, TickLetter(run, "GH-7K3M-92QX-4TE"), POST)
    assert refused.value.field == "code"


def test_the_envelopes_that_lie_ready_are_those_that_hold_the_letters(
    letters: Letters,
) -> None:
    letters.queued(envelope="dl")
    letters.press.larger = "c5"
    run = gather(letters)
    release(letters, run)
    assert letters.office.read(pick_list, run).envelopes == {"c5": 1}


def test_a_list_holds_what_it_makes_for_an_address_that_mail_came_back_from(
    letters: Letters, post: PostRoom
) -> None:
    back(post, letters.letter(sent(letters)))
    person = letters.office.row(PersonRow, letters.gwen)
    begin = BeginBatch("Bins", "about-a-bin", ("Person reference", "Day"))
    batch = letters.made(begin_batch, begin)
    letters.do(take_rows, TakeRows(batch, ((2, (person.reference, "Monday")),)))
    letters.do(end_rows, StepBatch(batch))
    letters.do(make_next, StepBatch(batch))
    [made] = [one for one in letters.office.rows(LetterRow) if one.batch_id == batch]
    assert (made.state, made.held_reason) == (LetterState.HELD, "returned")
    assert letters.office.read(print_queue) == ()


def test_those_of_one_kind_stand_together_in_a_run(letters: Letters) -> None:
    first = letters.queued()
    large = letters.queued(format="large_print")
    with_form = letters.queued(enclosures=("Form A",))
    second = letters.queued()
    also_large = letters.queued(format="large_print")
    run = gather(letters)
    order = [line.id for line in letters.office.read(run_letters, run)]
    assert order == [large, also_large, with_form, first, second]
