"""A referral is whole; a body outside is told by consent alone."""

from __future__ import annotations

from datetime import date

import pytest

from db.errors import FieldProblem
from db.tables.contact import EnquiryRow, ReferralRow
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from tests.fixtures.counter import (
    FOOD,
    RECORDS,
    Counter,
)

CARD = "4111 1111 1111 1111"


def test_a_referral_is_whole_without_a_word_typed(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(
        first,
        answers={"bin": "food", "due_on": "19/11/2026", "tag": "yes", "tag_words": "X"},
        note="The crew drove past.",
        property_id=counter.home,
        urgency="high",
    )
    counter.do(refer_enquiry, ReferEnquiry(enquiry, Referral(customer_told=True)))
    (row,) = counter.office.rows(ReferralRow)
    assert row.summary.splitlines() == [
        "Missed bin collection",
        "Property: 14b Station Road, Maldon, CM9 4LQ",
        "Which bin was missed? Food waste",
        "Day it was due: 19 November 2026",
        "Was a tag left on it? Yes",
        "What does the tag say? X",
        "",
        "The crew drove past.",
    ]
    assert (row.team_code, row.urgency, row.customer_told) == ("waste", "high", True)
    assert (row.person_id, row.consent, row.state) == (counter.gwen, None, "sent")
    assert row.due_on == date(2026, 11, 24)
    assert row.due_working
    taken = counter.office.row(EnquiryRow, enquiry)
    assert (taken.outcome, taken.due_on, taken.closed_at) == (
        "referred",
        row.due_on,
        None,
    )
    with pytest.raises(FieldProblem, match="stays referred"):
        counter.do(refer_enquiry, ReferEnquiry(enquiry, Referral(customer_told=True)))


def test_a_statutory_clock_is_the_laws_own(counter: Counter) -> None:
    enquiry = counter.ask(counter.greet(), RECORDS)
    counter.do(refer_enquiry, ReferEnquiry(enquiry, Referral(customer_told=True)))
    row = counter.office.row(EnquiryRow, enquiry)
    assert row.due_on == date(2026, 12, 21)
    assert "UK GDPR" in " ".join(row.due_working or [])


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (Referral(customer_told=True), "consent"),
        (Referral(customer_told=True, consent=False), "no_consent_reason"),
        (
            Referral(customer_told=True, consent=False, no_consent_reason=" "),
            "no_consent_reason",
        ),
        (Referral(customer_told=True, team_code="nobody"), "team_code"),
        (Referral(customer_told=True, consent=True, urgency="now!"), "urgency"),
        (Referral(customer_told=True, consent=True, summary=CARD), "summary"),
    ],
)
def test_a_body_outside_is_told_by_consent(
    counter: Counter, asked: Referral, field: str
) -> None:
    enquiry = counter.ask(counter.greet(person_id=counter.gwen), FOOD)
    with pytest.raises(FieldProblem) as refused:
        counter.do(refer_enquiry, ReferEnquiry(enquiry, asked))
    assert refused.value.field == field
    assert counter.office.rows(ReferralRow) == []
    assert counter.office.row(EnquiryRow, enquiry).outcome is None


def test_consent_or_the_reason_is_kept(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    agreed, refused = counter.ask(first, FOOD), counter.ask(first, FOOD)
    counter.do(
        refer_enquiry,
        ReferEnquiry(agreed, Referral(customer_told=True, consent=True)),
    )
    counter.do(
        refer_enquiry,
        ReferEnquiry(
            refused,
            Referral(
                customer_told=False,
                consent=False,
                no_consent_reason="A child is hungry",
            ),
        ),
    )
    rows = counter.office.rows(ReferralRow)
    assert [(row.consent, row.no_consent_reason) for row in rows] == [
        (True, None),
        (False, "A child is hungry"),
    ]
