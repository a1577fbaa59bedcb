"""Our letter comes back: found by its code, its address doubted, more of it held."""

from __future__ import annotations

from functools import partial

from db.domain.letters.states import LetterState
from db.domain.permissions import Role
from db.queries.post.answers import leads_to
from db.tables.casework import CaseFrontRow, CaseNoteRow
from db.tables.casework_work import CaseTaskRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from desktop.postroom.use_cases.returned_mail import ReturnedMail, returned_mail
from tests.fixtures.letter_ways import back, sent
from tests.fixtures.letters import Letters
from tests.fixtures.post import FILING, PostRoom
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
    back(post, row, letters.gwen)
    assert {one.verified for one in letters.office.rows(OccupancyRow)} == {False}
