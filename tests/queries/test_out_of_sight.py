"""What was said before a case was restricted goes out of sight with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.queries.casework.referral_page import referral_page
from db.queries.casework.referrals import referral_news, referrals_sent
from db.queries.counter.call_backs import due_call_backs
from db.queries.counter.slip import slip_facts
from db.queries.people.beside import open_work
from db.queries.people.timeline import timeline
from db.queries.people.timeline_detail import OPENED, timeline_detail
from db.queries.places.property_page import property_page
from db.queries.search import search_everything
from db.tables.contact import EnquiryRow, ReferralRow
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.counter.use_cases.promise_call_back import (
    Promise,
    PromiseCallBack,
    promise_call_back,
)
from tests.fixtures.casework import Casework
from tests.fixtures.stores import TODAY, staff_id

SAID = "Her brother's skips are full of stolen copper"
PROMISED = "Ring her about the copper behind the depot"
TOLD = ("Somebody goes to look behind the old depot", "copper", "skips", "depot")
MOST = Role.SENIOR_CO_ORDINATOR
"""Even who works restricted cases reads the words on the page of the case."""
RINGS, COVERS = staff_id(Role.ADVISOR_2), staff_id(Role.DATA_PROTECTION)
READERS = (Role.ADVISOR_1, Role.CASEWORKER, Role.CO_ORDINATOR, MOST)


@pytest.fixture
def said(casework: Casework) -> tuple[UUID, UUID]:
    """An enquiry of Gwen's with a promised call, and the case that it became."""
    counter = casework.counter
    enquiry = counter.ask(counter.greet(person_id=counter.gwen), note=SAID)
    soon = casework.office.now + timedelta(hours=2)
    ring = Promise("01632 960001", soon, PROMISED, owner_id=RINGS, cover_id=COVERS)
    casework.do(promise_call_back, PromiseCallBack(ring, enquiry), Role.ADVISOR_1)
    referral = casework.refer_enquiry(enquiry)
    case = casework.office.made(open_from_referral, OpenFromReferral(referral))
    return enquiry, case


def everything_shown(casework: Casework, role: Role) -> Iterator[object]:
    """Give all that the counter, the person's page and a search show of it."""
    office, gwen, now = casework.office, casework.counter.gwen, casework.office.now
    rows = office.read_as(role, timeline, gwen, TODAY)
    yield rows
    for row in rows:
        if row.kind in OPENED:
            yield office.read_as(role, timeline_detail, row.kind, row.record_id)
    [referral] = office.rows(ReferralRow)
    [enquiry] = office.rows(EnquiryRow)
    for kind, id_ in (("enquiry", enquiry.id), ("referral", referral.id)):
        yield office.read_as(role, timeline_detail, kind, id_)
    yield office.read_as(role, timeline_detail, "contact", enquiry.contact_id)
    yield office.read_as(role, slip_facts, enquiry.contact_id)
    yield office.read_as(role, referrals_sent, casework.advisor, now)
    yield office.read_as(role, referral_news, casework.advisor, now)
    yield office.read_as(role, open_work, gwen, [gwen], now)
    yield office.read_as(role, due_call_backs, staff_id(role), now, everyone=True)
    yield office.read_as(role, referral_page, referral.id, staff_id(role), now)
    yield office.read_as(role, property_page, casework.counter.home, TODAY)
    for words in ("copper", "skips", "missed", enquiry.reference):
        yield office.read_as(role, search_everything, words)


@pytest.mark.parametrize("role", READERS)
def test_no_word_of_it_is_left_anywhere(
    casework: Casework, said: tuple[UUID, UUID], role: Role
) -> None:
    _enquiry, case = said
    before = repr(list(everything_shown(casework, role)))
    assert SAID in before
    assert PROMISED in before
    assert "Missed bin" in before
    casework.do(restrict_case, RestrictCase(case, True, "Theft"), MOST)
    for shown in everything_shown(casework, role):
        gone = (SAID, PROMISED, *TOLD, "Missed bin")
        assert not [word for word in gone if word in repr(shown)], shown
    casework.do(restrict_case, RestrictCase(case, False, "Cleared"), MOST)
    assert SAID in repr(list(everything_shown(casework, role)))


def test_who_promised_the_call_knows_what_they_ring_about(
    casework: Casework, said: tuple[UUID, UUID]
) -> None:
    _enquiry, case = said
    casework.do(restrict_case, RestrictCase(case, True, "Theft"), MOST)
    now = casework.office.now
    [theirs] = casework.office.read_as(Role.ADVISOR_2, due_call_backs, RINGS, now)
    assert theirs.about == PROMISED
    reader = staff_id(Role.ADVISOR_1)
    [others] = casework.office.read_as(
        Role.ADVISOR_1, due_call_backs, reader, now, everyone=True
    )
    assert PROMISED not in repr(others)
    assert others.promised_at == theirs.promised_at
