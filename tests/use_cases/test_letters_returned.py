"""Our letter comes back: found by its code, its address doubted, more of it held."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest

from db.domain.letters.states import LetterState
from db.domain.permissions import Action, Role
from db.errors import FieldProblem
from db.letters_held import go_on
from db.queries.letters.queue import run_steps
from db.queries.post.answers import leads_to
from db.tables.casework import CaseFrontRow, CaseNoteRow
from db.tables.casework_work import CaseTaskRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow
from db.tables.post_page import CapturedPageRow
from db.tables.record import PROTECTED
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.letters.use_cases.folding import (
    RecordPrinted,
    TickLetter,
    record_printed,
    tick_letter,
)
from desktop.letters.use_cases.one_letter import take_up_letter
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from desktop.postroom.use_cases.returned_mail import ReturnedMail, returned_mail
from tests.fixtures.letter_ways import back, sent
from tests.fixtures.letters import Letters
from tests.fixtures.post import FILING, PostRoom
from tests.fixtures.print_runs import gather, go, release, send_all
from tests.fixtures.stores import TODAY


def test_the_code_leads_to_the_letter_its_person_and_its_case(
    letters: Letters, post: PostRoom
) -> None:
    case = letters.casework.open()
    letter = letters.letter(letters.start(case_id=case))
    found = post.office.read(leads_to, letter.reference)
    assert found is not None
    assert (found.kind, found.id) == ("letter", letter.id)
    assert (found.person_id, found.case_id) == (letters.gwen, case)


def test_what_comes_back_doubts_its_address_tells_and_holds(
    letters: Letters, post: PostRoom
) -> None:
    case = letters.casework.open()
    elsewhere = OccupancyRow(
        person_id=letters.gwen, free_text="2 High Street, Maldon", postcode="CM9 5AA"
    )
    letter = sent(letters, case_id=case)
    waiting = letters.queued()
    letters.office.put(elsewhere)
    other = letters.queued(
        delivery="care_of",
        address=(
            *("Gwen Llywelyn", "c/o Rhodri", "1 Spital Road", "Maldon", "CM9 6EB"),
        ),
    )
    document = back(post, letters.letter(letter))
    row = letters.letter(letter)
    assert (row.state, row.returned_reason, row.returned_on) == (
        *(LetterState.RETURNED, "gone_away"),
        TODAY,
    )
    assert row.returned_document_id == document
    homes = {one.free_text: one.verified for one in letters.office.rows(OccupancyRow)}
    assert homes == {None: False, "2 High Street, Maldon": True}
    assert letters.letter(waiting).held_reason == "returned"
    assert letters.letter(other).state == LetterState.QUEUED
    notes = [note.words for note in letters.casework.under(CaseNoteRow, case)]
    assert "Our letter came back: About your bin" in notes
    [task] = letters.casework.under(CaseTaskRow, case)
    assert task.words == "Our letter came back: About your bin"
    assert post.document(document).person_id == letters.gwen


def on_paper(letters: Letters) -> tuple[UUID, UUID]:
    """Return a run that lies on the table, and its one letter to Gwen's address."""
    letter = letters.queued()
    run = gather(letters)
    release(letters, run)
    go(letters, record_printed, run, Role.POST_ROOM, RecordPrinted, printer="Big one")
    return run, letter


def tick(letters: Letters, run: UUID, letter: UUID) -> None:
    code = letters.letter(letter).reference
    letters.do(tick_letter, TickLetter(run, code), Role.POST_ROOM)


def test_a_letter_on_the_table_is_pulled_when_one_comes_back(
    letters: Letters, post: PostRoom
) -> None:
    before = sent(letters)
    run, letter = on_paper(letters)
    letters.office.now += timedelta(days=1)  # past the cut-off, and not folded yet
    back(post, letters.letter(before))
    row = letters.letter(letter)
    assert (row.state, row.held_reason) == (LetterState.HELD, "returned")
    assert (row.run_id, row.document_id, row.dated_on) == (None, None, None)
    with pytest.raises(FieldProblem, match="came back from this address"):
        tick(letters, run, letter)
    step = letters.office.read(run_steps, run)[-1]
    assert (step.kind, step.from_position) == ("taken_out", 1)
    reference = row.reference
    assert step.facts == {"why": "returned", "folded": False, "reference": reference}
    send_all(letters, run)
    assert letters.letter(letter).state == LetterState.HELD
    letters.go(take_up_letter, letter)
    assert letters.letter(letter).run_id is None


@pytest.mark.parametrize("late", [False, True])
def test_a_folded_letter_is_pulled_until_the_cut_off_and_not_after(
    letters: Letters, post: PostRoom, late: bool
) -> None:
    before = sent(letters)
    run, letter = on_paper(letters)
    tick(letters, run, letter)
    letters.office.now += timedelta(days=late)
    back(post, letters.letter(before))
    state = letters.letter(letter).state
    assert state == (LetterState.RELEASED if late else LetterState.HELD)
    taken = [step for step in letters.office.read(run_steps, run) if step.facts]
    told = [step.facts["folded"] for step in taken if step.kind == "taken_out"]
    assert told == ([] if late else [True])


def test_what_was_pulled_goes_with_another_run_once_the_address_is_sure(
    letters: Letters, post: PostRoom
) -> None:
    before = sent(letters)
    run, letter = on_paper(letters)
    back(post, letters.letter(before))
    homes = letters.office.rows(OccupancyRow)
    [at] = [home.id for home in homes if home.person_id == letters.gwen]
    unit = letters.office.unit()
    with unit:
        unit.require(Action.EDIT_PERSON)
        home = unit.get(OccupancyRow, at)
        home.verified = True
        assert go_on(unit, home) == 1
        unit.commit()
    row = letters.letter(letter)
    assert (row.state, row.run_id) == (LetterState.QUEUED, None)
    with pytest.raises(FieldProblem, match="waits for another run"):
        tick(letters, run, letter)
    release(letters, gather(letters))
    assert letters.letter(letter).state == LetterState.RELEASED


def test_the_next_letter_says_that_the_address_is_in_doubt(
    letters: Letters, post: PostRoom
) -> None:
    back(post, letters.letter(sent(letters)))
    saved = letters.save(letters.start())
    assert "unverified" in [one.code for one in saved.problems]


def test_what_names_no_letter_is_filed_as_before(
    letters: Letters, post: PostRoom
) -> None:
    document = post.letter("RETURN TO SENDER")
    command = ReturnedMail(document, "refused", letters.gwen, "their own 4711")
    post.do(partial(returned_mail, casework=FILING), command)
    assert {row.verified for row in letters.office.rows(OccupancyRow)} == {False}


def test_one_about_a_case_for_few_eyes_goes_into_it_unseen(
    letters: Letters, post: PostRoom
) -> None:
    case = letters.casework.open()
    letter = sent(letters, case_id=case)
    restrict = RestrictCase(case, restricted=True, reason="Staff")
    letters.do(restrict_case, restrict, Role.SENIOR_CO_ORDINATOR)
    row = letters.letter(letter)
    found = post.office.read(leads_to, row.reference)
    [front] = letters.office.rows(CaseFrontRow)
    assert found is not None
    assert (found.kind, found.reference, found.person_id) == (
        *("case_front", front.reference),
        None,
    )
    back(post, row)
    assert letters.letter(letter).state == LetterState.RETURNED


def test_one_to_somebody_protected_is_known_by_its_reference(
    letters: Letters, post: PostRoom
) -> None:
    letter = sent(letters)
    version = letters.office.row(PersonRow, letters.gwen).version
    hide = ProtectPerson(letters.gwen, version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide)
    row = letters.letter(letter)
    found = post.office.read(leads_to, row.reference)
    assert found is not None
    assert (found.kind, found.person_id) == ("letter", letters.gwen)
    document = back(post, row, letters.gwen)
    assert {one.verified for one in letters.office.rows(OccupancyRow)} == {False}
    # What came back bears their address: few may open it.
    assert letters.office.row(DocumentRow, document).scope == PROTECTED
    assert {one.scope for one in letters.office.rows(CapturedPageRow)} == {PROTECTED}


def test_mail_that_is_no_letter_of_ours_doubts_a_protected_address_as_well(
    letters: Letters, post: PostRoom
) -> None:
    letter = letters.letter(sent(letters))
    letter.reference = "their own 4711"
    version = letters.office.row(PersonRow, letters.gwen).version
    hide = ProtectPerson(letters.gwen, version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide)
    back(post, letter, letters.gwen)
    assert {one.verified for one in letters.office.rows(OccupancyRow)} == {False}
