"""One letter: begun from a record, filled in, checked, queued, held, handed over."""

from __future__ import annotations

from datetime import date, datetime
from email import message_from_bytes
from email.policy import default
from typing import Any
from uuid import UUID

import pytest

from db.domain.letters.states import LetterState
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, NotFound, StaleRecord
from db.letters_collected import HandOver, hand_over_letter
from db.queries.letters.facts import Subject
from db.queries.letters.one import asked_letters
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseDocumentRow, CaseNoteRow
from db.tables.casework_work import CaseLetterRow
from db.tables.document import DocumentRow
from db.tables.letter import LetterSupplyRow
from db.tables.person import PersonEmailRow, PersonRow
from db.tables.record import COUNCIL, PROTECTED, RESTRICTED
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.letters.use_cases.asked import DropAsked, drop_asked
from desktop.letters.use_cases.collecting import (
    lay_out_letter,
)
from desktop.letters.use_cases.emailing import EmailDraft, email_letter
from desktop.letters.use_cases.one_letter import (
    LetterStarted,
    StartLetter,
    StepLetter,
    cancel_letter,
    hold_letter,
    queue_letter,
    start_letter,
    take_up_letter,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letters import Letters
from tests.fixtures.stores import TODAY, staff_id


def change(letters: Letters, person_id: UUID, **values: object) -> None:
    """Write something into a person's record."""
    unit = UnitOfWork(
        letters.office.writer, letters.office.unit().actor, lambda: letters.office.now
    )
    with unit:
        unit.require(Action.EDIT_PERSON)
        row = unit.get(PersonRow, person_id)
        for name, value in values.items():
            setattr(row, name, value)
        unit.commit()


def start(letters: Letters, **subject: Any) -> LetterStarted:
    about = Subject(**{"person_id": letters.gwen, **subject})
    started = letters.do(start_letter, StartLetter(about, "about-a-bin"))
    assert isinstance(started, LetterStarted)
    return started


def codes(started: LetterStarted) -> list[str]:
    return [one.code for one in started.problems]


def test_a_letter_begins_with_what_the_record_says(letters: Letters) -> None:
    started = start(letters)
    assert started.id is not None
    row = letters.letter(started.id)
    assert row.address == ["Gwen Llywelyn", "14b Station Road", "Maldon", "CM9 4LQ"]
    assert (row.state, row.delivery, row.language) == ("draft", "post", "en")
    assert row.signed_by == staff_id(Role.CASEWORKER)
    assert [(one.code, one.name) for one in started.problems] == [("missing", "day")]
    saved = letters.save(started.id)
    assert saved.problems == ()


def test_format_language_and_delivery_follow_the_person(letters: Letters) -> None:
    change(
        letters,
        letters.gwen,
        format="large_print",
        written_language="cy",
        preferred_method="email",
    )
    letters.office.put(
        PersonEmailRow(person_id=letters.gwen, address="gwen@example.org"),
        PersonEmailRow(person_id=letters.gwen, address="no@example.org", safe=False),
    )
    row = letters.letter(letters.start())
    assert (row.format, row.language, row.delivery, row.email) == (
        *("large_print", "cy", "email"),
        "gwen@example.org",
    )


def test_who_has_no_address_collects_it(letters: Letters) -> None:
    letter = letters.start(person_id=letters.casework.counter.owen)
    row = letters.letter(letter)
    assert (row.delivery, row.address) == ("collect", [])
    assert letters.save(letter).problems == ()
    by_post = letters.save(letter, delivery="post")
    assert codes(by_post) == ["address-is-empty"]
    with pytest.raises(FieldProblem, match="address"):
        letters.go(queue_letter, letter)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("Gwen", "No fixed abode", "CM9 4LQ"), "no-fixed-abode-address"),
        (tuple("12345678"), "too-many-address-lines"),
        (("Gwen", "1 High Street", "ZZ99 3WZ"), "not-a-real-uk-postcode"),
    ],
)
def test_an_address_must_be_fit_to_post_to(
    letters: Letters, lines: tuple[str, ...], code: str
) -> None:
    saved = letters.save(letters.start(), address=lines)
    assert code in codes(saved)


def test_who_died_or_must_not_be_written_to_stops_it(letters: Letters) -> None:
    letter = letters.start()
    change(letters, letters.gwen, do_not_write=True)
    assert codes(letters.save(letter)) == ["do-not-write"]
    assert letters.letter(letters.start()).delivery == "collect"
    change(letters, letters.gwen, do_not_write=False, deceased_on=date(2026, 11, 1))
    assert codes(letters.save(letter)) == ["died"]
    with pytest.raises(FieldProblem) as refused:
        letters.go(queue_letter, letter)
    assert refused.value.field == "person"


def test_the_same_lately_is_told_and_stops_nothing(letters: Letters) -> None:
    first = letters.queued()
    reference = letters.letter(first).reference
    again = letters.save(letters.start())
    assert codes(again) == ["like-letter"]
    assert reference in again.problems[0].words
    assert again.id is not None
    letters.go(queue_letter, again.id)
    assert letters.letter(again.id).state == LetterState.QUEUED


def test_own_words_only_where_the_template_allows_it(letters: Letters) -> None:
    letter = letters.start()
    with pytest.raises(FieldProblem) as refused:
        letters.save(letter, own_words="# Mine\n\nHello")
    assert refused.value.field == "own_words"
    letters.template("free", may_edit=True)
    free = letters.start("free")
    saved = letters.save(free, own_words="# Mine\n\n((salutation))\n\nHello ((you))")
    assert [(one.code, one.name) for one in saved.problems] == [("missing", "you")]
    broken = letters.save(free, own_words="# Mine\n\nHello ((you")
    assert codes(broken) == ["text"]


def test_what_a_case_asked_for_is_made_once(letters: Letters) -> None:
    letters.template("closing", answers=("closing",), text="# Done\n\n((words))")
    case = letters.casework.open()
    asked = CaseLetterRow(
        case_id=case,
        person_id=letters.gwen,
        kind="closing",
        facts={"words": "We **did** it", "outcome": "done"},
    )
    letters.office.put(asked)
    letter = letters.start(None, person_id=None, asked_id=asked.id)
    row = letters.letter(letter)
    assert (row.case_id, row.person_id, row.template_code) == (
        *(case, letters.gwen),
        "closing",
    )
    letters.go(queue_letter, letter)
    assert letters.office.row(CaseLetterRow, asked.id).state == "made"
    with pytest.raises(ClerkError, match="already"):
        letters.start(None, person_id=None, asked_id=asked.id)


def test_what_a_case_asked_for_can_be_let_be(letters: Letters) -> None:
    case = letters.casework.open()
    asked = CaseLetterRow(case_id=case, kind="update", facts={}, person_id=None)
    letters.office.put(asked)
    [line] = letters.office.read(asked_letters, case)
    assert (line.id, line.kind) == (asked.id, "update")
    with pytest.raises(FieldProblem):
        letters.do(drop_asked, DropAsked(asked.id, 1, ""))
    letters.do(drop_asked, DropAsked(asked.id, 1, "She was rung"))
    assert letters.office.read(asked_letters) == ()
    notes = [note.words for note in letters.casework.under(CaseNoteRow, case)]
    assert notes[-1] == "She was rung"
    with pytest.raises(ClerkError):
        letters.do(drop_asked, DropAsked(asked.id, 2, "Again"))
    letters.office.check_permission(
        Action.WRITE_LETTER, drop_asked, DropAsked(asked.id, 2, "x")
    )


def test_nothing_answers_what_was_asked(letters: Letters) -> None:
    asked = CaseLetterRow(
        case_id=letters.casework.open(), kind="no_access", facts={}, person_id=None
    )
    letters.office.put(asked)
    with pytest.raises(FieldProblem) as refused:
        letters.start(None, person_id=None, asked_id=asked.id)
    assert refused.value.field == "code"


def test_held_taken_up_and_given_up(letters: Letters) -> None:
    letter = letters.queued()
    with pytest.raises(FieldProblem):
        letters.go(hold_letter, letter)
    letters.go(hold_letter, letter, reason="Wait for the photograph")
    assert letters.letter(letter).held_words == "Wait for the photograph"
    letters.go(take_up_letter, letter)
    assert letters.letter(letter).state == LetterState.DRAFT
    letters.go(cancel_letter, letter, reason="Not needed")
    with pytest.raises(ClerkError):
        letters.go(queue_letter, letter)


def test_what_somebody_else_saved_first_stands(letters: Letters) -> None:
    letter = letters.start()
    old = StepLetter(letter, letters.letter(letter).version)
    letters.save(letter)
    with pytest.raises(StaleRecord):
        letters.do(queue_letter, old)


def test_it_waits_here_and_goes_to_who_takes_it(letters: Letters) -> None:
    case = letters.casework.open()
    letter = letters.start(case_id=case)
    letters.save(letter, delivery="collect")
    letters.go(lay_out_letter, letter)
    row = letters.letter(letter)
    assert (row.state, row.dated_on) == (LetterState.WAITING_HERE, TODAY)
    [filed] = letters.casework.under(CaseDocumentRow, case)
    assert filed.document_id == row.document_id
    assert letters.office.row(DocumentRow, filed.document_id).person_id == letters.gwen
    told = [n.words for n in letters.casework.under(CaseNoteRow, case)]
    assert told[-1] == "Letter sent: About your bin"
    hand = HandOver(((letter, row.version),), " Rhodri Llywelyn ", "Passport")
    with pytest.raises(FieldProblem):
        letters.do(
            hand_over_letter, HandOver(((letter, row.version),), " "), Role.ADVISOR_1
        )
    letters.do(hand_over_letter, hand, Role.ADVISOR_1)
    row = letters.letter(letter)
    assert (row.state, row.collected_by, row.handed_by) == (
        *(LetterState.COLLECTED, "Rhodri Llywelyn"),
        staff_id(Role.ADVISOR_1),
    )


def test_the_letter_bears_its_values_in_its_language(letters: Letters) -> None:
    letter = letters.start()
    letters.save(
        letter, delivery="collect", language="both", values={"day": "2026-12-01"}
    )
    letters.go(lay_out_letter, letter)
    welsh, english = letters.press.made[-1].texts
    assert (welsh.language, english.language) == ("cy", "en")
    assert letters.copy_of(letter).startswith(b"%PDF")
    text = letters.press(letters.press.made[-1], "").text
    for words in (
        *("Annwyl Gwen Llywelyn", "1 Rhagfyr 2026", "Diolch am ofyn"),
        *("Dear Gwen Llywelyn", "1 December 2026", "Thank you for asking"),
    ):
        assert words in text


def test_an_email_is_a_draft_with_both_texts(letters: Letters) -> None:
    letter = letters.start()
    letters.save(letter, delivery="email", email="gwen@example.org")
    draft = letters.go(email_letter, letter)
    assert isinstance(draft, EmailDraft)
    message = message_from_bytes(draft.content, policy=default)
    assert (message["To"], message["X-Unsent"]) == ("gwen@example.org", "1")
    assert message["Subject"] == "About your bin"
    body = message.get_body(("plain",))
    assert body is not None
    assert "Dear Gwen Llywelyn" in body.get_content()
    [pdf] = message.iter_attachments()
    assert pdf.get_content() == letters.copy_of(letter)
    assert "Gwen" not in draft.file_name
    assert letters.letter(letter).state == LetterState.SENT


def test_a_full_disk_leaves_the_letter_as_it_was(letters: Letters) -> None:
    letter = letters.start()
    letters.save(letter, delivery="collect")
    letters.press.breaks_after = 0
    with pytest.raises(Exception, match="disk is full"):
        letters.go(lay_out_letter, letter)
    row = letters.letter(letter)
    assert (row.state, row.document_id) == (LetterState.DRAFT, None)


def test_braille_goes_on_the_suppliers_list(letters: Letters) -> None:
    letter = letters.queued(format="braille")
    [wanted] = letters.office.rows(LetterSupplyRow)
    assert (wanted.letter_id, wanted.format, wanted.state) == (
        *(letter, "braille"),
        "waiting",
    )
    letters.go(take_up_letter, letter)
    assert letters.office.rows(LetterSupplyRow) == []


def test_letters_lie_where_their_person_may_be_found(letters: Letters) -> None:
    letter = letters.queued(format="braille")
    version = letters.office.row(PersonRow, letters.gwen).version
    protect = ProtectPerson(letters.gwen, version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, protect)
    assert letters.letter(letter).scope == PROTECTED
    assert letters.office.rows(LetterSupplyRow)[0].scope == PROTECTED
    # Who may not see where she lives finds no address, and no letter.
    with pytest.raises(NotFound):
        letters.go(hold_letter, letter, reason="Wait")
    new = letters.start()
    row = letters.letter(new)
    assert (row.scope, row.address, row.delivery) == (PROTECTED, [], "collect")


def test_letters_lie_where_their_case_lies(letters: Letters) -> None:
    case = letters.casework.open()
    letter = letters.start(case_id=case)
    assert letters.letter(letter).scope == COUNCIL
    restrict = RestrictCase(case, True, "Staff")
    letters.do(restrict_case, restrict, Role.SENIOR_CO_ORDINATOR)
    assert letters.letter(letter).scope == RESTRICTED


@pytest.mark.parametrize(
    ("action", "use_case"),
    [
        (Action.WRITE_LETTER, queue_letter),
        (Action.WRITE_LETTER, hold_letter),
        (Action.WRITE_LETTER, take_up_letter),
        (Action.WRITE_LETTER, cancel_letter),
    ],
)
def test_who_may_not_write_is_refused_first(
    letters: Letters, action: Action, use_case: Any
) -> None:
    command = StepLetter(UUID(int=1), 1)
    letters.office.check_permission(action, use_case, command)


def test_after_midnight_in_london_it_bears_the_new_day(letters: Letters) -> None:
    letters.office.now = datetime.fromisoformat("2026-06-30T23:30:00+00:00")
    letters.template("summer", text="# Summer\n\n((salutation))")
    letter = letters.start("summer")
    letters.save(letter, delivery="collect")
    letters.go(lay_out_letter, letter)
    assert letters.letter(letter).dated_on == date(2026, 7, 1)
