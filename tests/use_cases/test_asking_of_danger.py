"""Words that tell of danger at home are asked about, wherever they are written."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from db.domain.complaints import ComplaintTest
from db.domain.hazards import QUESTIONS
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem
from db.queries.casework.case_page import case_page
from db.queries.casework.referral_page import referral_page
from desktop.casework.use_cases.complaints import TakeComplaint, take_complaint
from desktop.casework.use_cases.correct_service import CorrectService, correct_service
from desktop.casework.use_cases.hazards import AskHazard, ask_hazard
from desktop.casework.use_cases.merging import SplitCase, split_case
from desktop.casework.use_cases.notes import (
    AddCaseNote,
    RecordContact,
    add_case_note,
    record_contact,
)
from desktop.casework.use_cases.open_case import NewCase
from tests.fixtures.casework import Casework, service
from tests.fixtures.counter import edition

UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=True)
CALM: dict[str, bool | None] = dict.fromkeys((one.key for one in QUESTIONS), False)


def asks(casework: Casework, case_id: UUID | None) -> bool:
    assert case_id is not None
    page = casework.office.read(case_page, case_id, casework.office.now)
    assert page is not None
    return page.asks_hazard


def test_a_second_case_and_a_complaint_are_not_held_up_by_a_word(
    casework: Casework,
) -> None:
    casework.office.put(edition(service("grievance", landlord=True)))
    one = casework.open()
    new = NewCase("damp-and-mould", summary="Black mould in the bedroom")
    second = casework.do(split_case, SplitCase(one, new)).id
    taken = casework.do(
        take_complaint, TakeComplaint(NewCase("grievance"), "Damp since March", UNHAPPY)
    ).id
    for case_id in (second, taken):
        assert asks(casework, case_id)
        assert case_id is not None
        assert casework.case(case_id).risks == "hazard"
        urgent = {**CALM, "danger_now": None}
        casework.later(minutes=5)
        casework.do(ask_hazard, AskHazard(case_id, urgent))
        clock = casework.clock(case_id, "awaab-emergency")
        opened = casework.case(case_id).opened_at
        assert clock.due_at == opened + timedelta(hours=24)
        assert casework.case(case_id).next_due_at <= clock.due_at
        assert not asks(casework, case_id)


def test_the_service_that_is_corrected_asks(casework: Casework) -> None:
    case_id = casework.open(title="There is damp behind the bins")
    assert not asks(casework, case_id)
    wrong = CorrectService(case_id, "damp-and-mould", "It is about their home")
    casework.do(correct_service, wrong, Role.CO_ORDINATOR)
    assert asks(casework, case_id)
    casework.do(ask_hazard, AskHazard(case_id, CALM))
    kinds = [clock.kind for clock in casework.clocks(case_id)]
    assert kinds.count("awaab-investigate") == 1
    assert not asks(casework, case_id)


def test_a_note_and_a_customer_who_comes_back_ask(casework: Casework) -> None:
    casework.office.put(edition(service("heating", landlord=True, team="repairs")))
    noted, rung = casework.open("heating"), casework.open("heating")
    casework.do(add_case_note, AddCaseNote(noted, "They have no heating at all"))
    casework.do(record_contact, RecordContact(rung, "Now there is mould"))
    assert asks(casework, noted)
    assert asks(casework, rung)
    told_at = casework.later(days=3)
    ahead = AskHazard(noted, CALM, told_at + timedelta(hours=1))
    with pytest.raises(FieldProblem, match="has been"):
        casework.do(ask_hazard, ahead)
    casework.do(ask_hazard, AskHazard(noted, CALM | {"breathing": True}, told_at))
    due = casework.clock(noted, "awaab-emergency").due_at
    assert due == told_at + timedelta(hours=24)


def test_what_a_customer_says_when_they_come_back_raises_a_case(
    casework: Casework,
) -> None:
    case_id = casework.open()
    casework.do(record_contact, RecordContact(case_id, "He was threatened again"))
    case = casework.case(case_id)
    assert (case.risks, case.priority, case.chases) == ("threat", "emergency", 1)


def test_it_is_asked_where_we_are_the_landlord(casework: Casework) -> None:
    case_id = casework.open(title="Damp cellar")
    with pytest.raises(ClerkError, match="landlord"):
        casework.do(ask_hazard, AskHazard(case_id, CALM))


def test_a_referral_asks_by_all_that_its_case_is_opened_with(
    casework: Casework,
) -> None:
    mouldy = edition(service("mould", name="Damp and mould", landlord=True))
    casework.office.put(mouldy)
    contact = casework.counter.greet(person_id=casework.counter.gwen)
    enquiry = casework.counter.ask(contact, service("mould"))
    referral_id = casework.refer_enquiry(enquiry, summary="The wall is wet")
    page = casework.office.read(
        referral_page, referral_id, casework.worker, casework.office.now
    )
    assert page is not None
    assert page.asks_hazard
