"""The view models of the enquiry pane, on a real store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from db.domain.contacts import Outcome
from db.errors import FieldProblem
from db.store.drafts import drafts_of
from db.tables.contact import (
    CallBackRow,
    ContactPeriodRow,
    ContactRow,
    EnquiryRow,
    ReferralRow,
)
from db.tables.notice import NoticeAnswerRow, NoticeRow
from desktop.counter.at_desk import Caller
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.documents_view_model import DocumentsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.listings import Listings
from desktop.counter.screens.refer_form import ReferForm
from tests.fixtures.casework import Casework
from tests.fixtures.counter import BINS, FOOD, Counter
from tests.fixtures.desks import DeskAtOnce


@dataclass
class Models:
    """Everything behind the pane."""

    contacts: ContactsViewModel
    enquiry: EnquiryViewModel
    beside: BesideViewModel
    refused: list[str]
    problems: list[FieldProblem]


@pytest.fixture
def models(qtbot: QtBot, desk: DeskAtOnce) -> Models:
    contacts, listings = ContactsViewModel(desk), Listings(desk)
    enquiry = EnquiryViewModel(desk, contacts, listings)
    beside = BesideViewModel(desk, contacts, enquiry)
    made = Models(contacts, enquiry, beside, [], [])
    contacts.refused.connect(made.refused.append)
    beside.refused.connect(made.refused.append)
    enquiry.problems.connect(made.problems.extend)
    listings.load()
    contacts.restore()
    return made


def gwen(counter: Counter) -> Caller:
    return Caller(counter.gwen, "Gwen Llywelyn", counter.home)


def test_greeting_writes_nothing_until_something_is_typed(
    counter: Counter, models: Models
) -> None:
    models.contacts.take(gwen(counter))
    assert counter.office.rows(ContactRow) == []
    counter.later(seconds=40)
    models.enquiry.choose_service(BINS.code)
    [contact] = counter.office.rows(ContactRow)
    assert contact.person_id == counter.gwen
    [period] = counter.office.rows(ContactPeriodRow)
    assert period.began_at < counter.office.now


def test_whoever_was_only_greeted_is_let_go(counter: Counter, models: Models) -> None:
    models.contacts.take(gwen(counter))
    models.contacts.take(Caller(counter.owen, "Owen Pryce"))
    assert models.contacts.parked() == []
    assert counter.office.rows(ContactRow) == []


def test_an_answered_enquiry_is_saved_without_its_questions(
    counter: Counter, models: Models
) -> None:
    models.contacts.take(gwen(counter))
    models.enquiry.choose_service(BINS.code)
    models.enquiry.save(another=False)
    [enquiry] = counter.office.rows(EnquiryRow)
    assert (enquiry.outcome, enquiry.property_id) == ("answered", counter.home)
    assert models.problems == []


def test_a_referral_needs_its_questions_and_keeps_what_was_typed(
    counter: Counter, models: Models
) -> None:
    models.contacts.take(gwen(counter))
    enquiry = models.enquiry
    enquiry.choose_service(BINS.code)
    enquiry.write("outcome", Outcome.REFERRED.value)
    enquiry.write("note", "Behind the side gate")
    enquiry.save(another=False)
    assert [problem.field for problem in models.problems] == ["bin"]
    assert enquiry.sheet.note == "Behind the side gate"
    enquiry.answer("bin", "food")
    enquiry.tell(True)
    enquiry.save(another=False)
    [referral] = counter.office.rows(ReferralRow)
    assert referral.team_code == "waste"
    assert referral.customer_told
    assert referral.due_on == date(2026, 11, 24)


def test_a_condition_that_is_gone_keeps_its_answer(
    counter: Counter, models: Models
) -> None:
    models.contacts.take(gwen(counter))
    enquiry = models.enquiry
    enquiry.choose_service(BINS.code)
    enquiry.answer("tag", "yes")
    enquiry.answer("tag_words", "Contaminated")
    enquiry.answer("tag", "no")
    assert "tag_words" not in {question.key for question in enquiry.questions()}
    enquiry.answer("tag", "yes")
    assert "tag_words" in {question.key for question in enquiry.questions()}
    assert enquiry.sheet.answers["tag_words"] == "Contaminated"


def test_consent_is_asked_for_a_body_outside(counter: Counter, models: Models) -> None:
    models.contacts.take(gwen(counter))
    models.enquiry.choose_service(FOOD.code)
    models.enquiry.write("outcome", Outcome.REFERRED.value)
    assert models.enquiry.consent_needed()
    models.enquiry.save(another=False)
    assert [problem.field for problem in models.problems] == ["consent"]


def test_a_promise_is_made_in_words(counter: Counter, models: Models) -> None:
    models.contacts.take(gwen(counter))
    enquiry = models.enquiry
    enquiry.choose_service(BINS.code)
    enquiry.write("outcome", Outcome.CALL_BACK.value)
    enquiry.write("phone", "01632 960417")
    enquiry.write("when", "whenever")
    enquiry.save(another=False)
    assert [problem.field for problem in models.problems] == ["when"]
    enquiry.write("when", "monday 10:30")
    colleague = next(c for c in enquiry.listings.colleagues if c.name == "Sam Okafor")
    enquiry.write("cover_id", str(colleague.id))
    enquiry.save(another=False)
    [promise] = counter.office.rows(CallBackRow)
    assert promise.promised_at.isoformat() == "2026-11-23T10:30:00+00:00"


def test_a_card_number_is_told_at_once_and_never_kept_as_a_draft(
    counter: Counter, models: Models, desk: DeskAtOnce
) -> None:
    models.contacts.take(gwen(counter))
    models.enquiry.choose_service(BINS.code)
    assert "card" in models.enquiry.write("note", "4111 1111 1111 1111")
    models.contacts.keep_now()
    assert counter.office.read(drafts_of, desk.actor.staff_id) == []
    models.enquiry.save(another=False)
    assert [problem.field for problem in models.problems] == ["note"]
    assert models.enquiry.write("note", "Paid by card") == ""
    models.contacts.keep_now()
    [draft] = counter.office.read(drafts_of, desk.actor.staff_id)
    assert draft.body["note"] == "Paid by card"


def test_parked_and_back_with_only_the_one_in_front_timed(
    counter: Counter, models: Models
) -> None:
    contacts = models.contacts
    contacts.take(gwen(counter))
    models.enquiry.choose_service(BINS.code)
    models.enquiry.write("note", "First")
    counter.later(seconds=60)
    contacts.take(Caller(counter.owen, "Owen Pryce"))
    assert [each[:2] for each in contacts.parked()] == [(1, "Gwen Llywelyn")]
    models.enquiry.write("note", "Second")
    counter.later(seconds=300)
    contacts.bring(1)
    assert models.enquiry.sheet.note == "First"
    assert contacts.front is not None
    assert contacts.front.timed(counter.office.now) == 60
    assert [each[:2] for each in contacts.parked()] == [(2, "Owen Pryce")]


def test_what_was_typed_is_there_again_after_a_crash(
    counter: Counter, models: Models, desk: DeskAtOnce
) -> None:
    models.contacts.take(gwen(counter))
    models.enquiry.choose_service(BINS.code)
    models.enquiry.write("note", "Half a sent")
    models.contacts.keep_now()

    again = ContactsViewModel(desk)
    again.restore()
    assert again.front is not None
    assert again.front.name == "Gwen Llywelyn"
    assert again.front.sheet.note == "Half a sent"


def test_a_notice_answers_with_one_key(counter: Counter, models: Models) -> None:
    counter.office.put(
        NoticeRow(
            title="Round 4 is late",
            words="Leave bins out until 7 pm.",
            services=[BINS.code],
            streets=["Station Road"],
            uprns=[],
            from_on=date(2026, 11, 20),
            to_on=date(2026, 11, 21),
        )
    )
    models.contacts.take(gwen(counter))
    models.enquiry.choose_service(BINS.code)
    [notice] = models.beside.found.notices
    models.beside.answer_with(notice, keep_posted=True)
    [given] = counter.office.rows(NoticeAnswerRow)
    assert (given.person_id, given.keep_posted) == (counter.gwen, True)


def test_asking_again_is_noticed(counter: Counter, models: Models) -> None:
    first = counter.greet(person_id=counter.gwen)
    counter.ask(first, property_id=counter.home)
    models.contacts.take(gwen(counter))
    models.enquiry.choose_service(BINS.code)
    assert [each.chasing for each in models.beside.found.similar] == [True]
    assert models.contacts.front is not None
    assert models.contacts.front.chasing


def test_a_referral_may_be_for_one_person_in_the_team(
    casework: Casework, desk: DeskAtOnce, models: Models, qtbot: QtBot
) -> None:
    models.contacts.take(gwen(casework.counter))
    enquiry = models.enquiry
    enquiry.choose_service(BINS.code)
    enquiry.answer("bin", "food")
    enquiry.write("outcome", Outcome.REFERRED.value)
    form = ReferForm(enquiry, DocumentsViewModel(desk, models.contacts))
    qtbot.addWidget(form)
    form.show_sheet()
    assert [id_ for id_, _ in enquiry.listings.members("waste")] != []
    form.person.set_value(str(casework.worker))
    form.person.changed.emit()
    enquiry.tell(True)
    enquiry.save(another=False)
    [referral] = casework.office.rows(ReferralRow)
    assert referral.to_staff_id == casework.worker
