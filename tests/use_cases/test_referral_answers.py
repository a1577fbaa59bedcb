"""A referral between its sender and the team."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, NotAllowed, StaleRecord
from db.tables.casework import CaseRow
from db.tables.contact import EnquiryRow, ReferralRow
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.referrals import (
    AcceptReferral,
    FinishReferral,
    OpenedReferral,
    RecordTold,
    ReferOn,
    ReturnReferral,
    WithdrawReferral,
    accept_referral,
    finish_referral,
    opened_referral,
    record_told,
    refer_on,
    return_referral,
    withdraw_referral,
)
from desktop.casework.use_cases.tending import Tend, escalate_referrals
from tests.fixtures.casework import Casework, close_team, set_duty


def row(casework: Casework, referral: object) -> ReferralRow:
    return next(r for r in casework.office.rows(ReferralRow) if r.id == referral)


def test_a_referral_has_a_time_to_be_accepted(casework: Casework) -> None:
    referral = casework.refer(urgency="high")
    found = row(casework, referral)
    assert found.accept_by_at == casework.office.now + timedelta(hours=2)
    assert found.accept_working


def test_returned_with_a_reason_and_sent_to_another_team(casework: Casework) -> None:
    referral = casework.refer()
    with pytest.raises(FieldProblem, match="why it goes back"):
        casework.do(return_referral, ReturnReferral(referral, " "))
    casework.do(return_referral, ReturnReferral(referral, "Not our bins"))
    back = row(casework, referral)
    assert (back.state, back.reason) == ("returned", "Not our bins")
    assert back.decided_by == casework.worker
    again = casework.do(
        refer_on, ReferOn(referral, "council-tax", "They have it"), Role.ADVISOR_1
    ).id
    new = row(casework, again)
    assert (new.state, new.team_code, new.previous_id) == (
        "sent", "council-tax", referral,
    )  # fmt: skip
    assert new.summary == back.summary
    assert new.reason == "They have it"
    with pytest.raises(ClerkError, match="sent on already: it is with Council tax"):
        casework.do(
            refer_on, ReferOn(referral, "council-tax", "Once more"), Role.ADVISOR_1
        )
    with pytest.raises(ClerkError, match="returned already"):
        casework.do(accept_referral, AcceptReferral(referral))


def test_a_body_outside_is_told_with_consent_or_a_reason(casework: Casework) -> None:
    referral = casework.refer()
    with pytest.raises(FieldProblem, match="agree"):
        casework.do(refer_on, ReferOn(referral, "food-bank", "Theirs"))
    with pytest.raises(FieldProblem, match="without their consent"):
        casework.do(refer_on, ReferOn(referral, "food-bank", "Theirs", consent=False))
    on = ReferOn(
        referral, "food-bank", "Theirs", consent=False, no_consent_reason="Danger"
    )
    new = row(casework, casework.do(refer_on, on).id)
    assert (new.consent, new.no_consent_reason) == (False, "Danger")


def test_only_its_sender_or_who_leads_takes_it_back(casework: Casework) -> None:
    referral = casework.refer()
    take_back = WithdrawReferral(referral, "Settled on the phone")
    with pytest.raises(NotAllowed, match="Only who sent it"):
        casework.do(withdraw_referral, take_back)
    casework.do(withdraw_referral, take_back, Role.ADVISOR_1)
    assert row(casework, referral).state == "withdrawn"
    with pytest.raises(ClerkError, match="withdrew"):
        casework.do(accept_referral, AcceptReferral(referral))
    other = casework.refer()
    casework.do(withdraw_referral, WithdrawReferral(other, "Twice"), Role.CO_ORDINATOR)


def test_told_is_opened_by_the_team_or_a_call_with_a_name(casework: Casework) -> None:
    referral = casework.refer()
    casework.do(opened_referral, OpenedReferral(referral), Role.ADVISOR_2)
    casework.do(opened_referral, OpenedReferral(referral), Role.ADVISOR_1)
    assert row(casework, referral).opened_at is None
    with pytest.raises(FieldProblem, match="who took the call"):
        casework.do(record_told, RecordTold(referral, " "), Role.ADVISOR_1)
    casework.do(record_told, RecordTold(referral, "Jo in Waste"), Role.ADVISOR_1)
    told = row(casework, referral)
    assert (told.told_name, told.told_at) == ("Jo in Waste", casework.office.now)
    casework.later(minutes=5)
    casework.do(opened_referral, OpenedReferral(referral))
    first = row(casework, referral).opened_at
    assert first == casework.office.now
    casework.later(minutes=5)
    casework.do(opened_referral, OpenedReferral(referral), Role.CO_ORDINATOR)
    assert row(casework, referral).opened_at == first


def test_done_with_a_note_that_the_sender_reads(casework: Casework) -> None:
    referral = casework.refer()
    casework.do(finish_referral, FinishReferral(referral, "Collected today"))
    done = row(casework, referral)
    assert (done.state, done.closing_note) == ("done", "Collected today")
    assert done.done_at == casework.office.now
    assert casework.office.row(EnquiryRow, done.enquiry_id).closed_at is not None
    with pytest.raises(ClerkError, match="done already"):
        casework.do(refer_on, ReferOn(referral, "waste", "Once more"))


def test_two_accept_at_once_and_one_is_told(casework: Casework) -> None:
    referral = casework.refer()
    version = row(casework, referral).version
    casework.do(accept_referral, AcceptReferral(referral, version))
    with pytest.raises(StaleRecord):
        casework.do(accept_referral, AcceptReferral(referral, version))


def test_nothing_is_keyed_again_when_a_case_is_opened(casework: Casework) -> None:
    referral = casework.refer(urgency="high", summary="Third week running")
    case_id = casework.do(open_from_referral, OpenFromReferral(referral)).id
    assert case_id is not None
    case, sent = casework.case(case_id), row(casework, referral)
    enquiry = casework.office.row(EnquiryRow, sent.enquiry_id)
    assert sent.state == "accepted"
    assert case.answers == enquiry.answers == {"bin": "refuse"}
    assert (case.summary, case.priority) == ("Third week running", "high")
    assert (case.person_id, case.team_code) == (casework.counter.gwen, "waste")
    with pytest.raises(ClerkError, match="A case was opened"):
        casework.do(return_referral, ReturnReferral(referral, "No"))
    assert len(casework.office.rows(CaseRow)) == 1


def test_an_urgent_one_goes_to_the_duty_person_and_then_higher(
    casework: Casework,
) -> None:
    set_duty(casework.office, "waste", casework.leader)
    referral = casework.refer(urgency="emergency")
    calm = casework.refer(urgency="normal")
    casework.program(escalate_referrals, Tend())
    assert row(casework, referral).escalated == 0
    casework.later(hours=1)
    casework.program(escalate_referrals, Tend())
    casework.program(escalate_referrals, Tend())
    up = row(casework, referral)
    assert (up.escalated, up.escalated_to_id) == (1, casework.leader)
    casework.later(hours=1)
    casework.program(escalate_referrals, Tend())
    up = row(casework, referral)
    assert (up.escalated, up.escalated_to_id) == (2, casework.senior)
    casework.later(days=9)
    casework.program(escalate_referrals, Tend())
    assert row(casework, calm).escalated == 0


@pytest.mark.parametrize("closed", [True, False])
def test_a_team_without_anybody_goes_straight_to_the_senior(
    casework: Casework, *, closed: bool
) -> None:
    referral = casework.refer(urgency="emergency")
    if closed:
        set_duty(casework.office, "waste", casework.leader)
        close_team(casework.office, "waste")
    casework.later(hours=1)
    casework.program(escalate_referrals, Tend())
    up = row(casework, referral)
    assert (up.escalated, up.escalated_to_id) == (2, casework.senior)
