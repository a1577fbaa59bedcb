"""Somebody asks at the counter how their case stands."""

from __future__ import annotations

import pytest

from db.domain.cases import Risk
from db.domain.permissions import Action, Role
from db.errors import ClerkError, NotFound
from db.queries.casework.lines import person_lines, related_cases, whose_case
from db.queries.counter.contacts import contact, open_contacts
from db.tables.casework import CaseNoteRow
from db.tables.record import RESTRICTED
from db.tables.types import new_id
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.open_case import NewCase, OpenCase, open_case
from desktop.counter.use_cases.ask_after_case import AskAfterCase, ask_after_case
from desktop.counter.use_cases.settle_enquiry import (
    Settled,
    SettleEnquiry,
    settle_enquiry,
)
from tests.fixtures.casework import Casework
from tests.fixtures.stores import NOON, staff_id

ADVISOR = staff_id(Role.ADVISOR_1)


def asked(casework: Casework, case_id: object) -> list[CaseNoteRow]:
    notes = casework.office.rows(CaseNoteRow)
    return [note for note in notes if note.case_id == case_id and note.contact_id]


def test_asking_is_a_chase_that_the_team_sees(casework: Casework) -> None:
    case = casework.open()
    casework.later(days=1)
    greeted = casework.counter.greet(person_id=casework.counter.gwen)
    casework.counter.do(ask_after_case, AskAfterCase(case, greeted))
    [note] = asked(casework, case)
    assert (note.kind, note.contact_id) == ("contact", greeted)
    row = casework.case(case)
    assert (row.chases, row.moved_at) == (1, casework.office.now)
    [mine] = casework.office.read(open_contacts, ADVISOR)
    assert mine.asked == 1
    page = casework.office.read(contact, greeted)
    assert [one.title for one in page.asked] == ["Missed bin collection"]


def test_long_after_the_first_contact_it_is_no_chase(casework: Casework) -> None:
    case = casework.open()
    casework.later(days=40)
    greeted = casework.counter.greet(person_id=casework.counter.gwen)
    casework.counter.do(ask_after_case, AskAfterCase(case, greeted))
    assert casework.case(case).chases == 0
    assert casework.case(case).chased_at == casework.office.now


def test_a_restricted_case_is_chased_unseen(casework: Casework) -> None:
    new = NewCase(
        service_code="missed-collection",
        answers={"bin": "refuse"},
        person_id=casework.counter.gwen,
        risks=frozenset({Risk.SAFEGUARDING}),
    )
    case = casework.office.made(open_case, OpenCase(new), Role.SENIOR_CO_ORDINATOR)
    [line] = casework.office.read(person_lines, casework.counter.gwen, NOON)
    assert line.restricted
    assert "ring Waste" in line.words
    assert casework.office.read(whose_case, case) == casework.counter.gwen
    greeted = casework.counter.greet(person_id=casework.counter.gwen)
    casework.counter.do(ask_after_case, AskAfterCase(line.id, greeted))
    [note] = asked(casework, case)
    assert note.scope == RESTRICTED
    assert casework.case(case).chases == 1
    [told] = casework.office.read(contact, greeted).asked
    assert (told.title, told.reference) == (None, line.reference)
    [mine] = casework.office.read(open_contacts, ADVISOR)
    assert mine.asked == 1


def test_what_is_closed_or_not_there_is_not_chased(casework: Casework) -> None:
    case = casework.open()
    ended = Ended(outcome="done", root_cause="none", words="Collected")
    casework.do(close_case, CloseCase(case, casework.case(case).version, ended))
    greeted = casework.counter.greet(person_id=casework.counter.gwen)
    with pytest.raises(ClerkError):
        casework.counter.do(ask_after_case, AskAfterCase(case, greeted))
    with pytest.raises(NotFound):
        casework.counter.do(ask_after_case, AskAfterCase(new_id(), greeted))


def test_who_may_ask(casework: Casework) -> None:
    case = casework.open()
    greeted = casework.counter.greet(person_id=casework.counter.gwen)
    casework.office.check_permission(
        Action.ADD_CASE_NOTE, ask_after_case, AskAfterCase(case, greeted)
    )


def test_an_enquiry_that_repeats_one_with_a_case_is_a_chase(
    casework: Casework,
) -> None:
    counter = casework.counter
    first = counter.ask(counter.greet(person_id=counter.gwen))
    case = casework.open(enquiry_id=first)
    casework.later(days=1)
    again = counter.greet(person_id=counter.gwen)
    repeated = counter.ask(again)
    ending = Settled(outcome="duplicate", duplicate_of_id=first)
    counter.do(settle_enquiry, SettleEnquiry(repeated, ending))
    counter.do(settle_enquiry, SettleEnquiry(repeated, ending))
    assert casework.case(case).chases == 1
    [note] = asked(casework, case)
    assert note.contact_id == again


def test_related_cases_name_the_enquiry_they_came_of(casework: Casework) -> None:
    counter = casework.counter
    enquiry = counter.ask(counter.greet(person_id=counter.gwen))
    casework.open(enquiry_id=enquiry)
    [related] = casework.office.read(
        related_cases, counter.gwen, None, "missed-collection"
    )
    assert (related.enquiry_id, related.same_person) == (enquiry, True)


@pytest.mark.parametrize("hidden", [False, True])
def test_what_is_said_again_at_the_counter_raises_the_case(
    casework: Casework, hidden: bool
) -> None:
    counter = casework.counter
    first = counter.ask(counter.greet(person_id=counter.gwen))
    risks = frozenset({Risk.SAFEGUARDING}) if hidden else frozenset[Risk]()
    case = casework.open(enquiry_id=first, role=Role.SENIOR_CO_ORDINATOR, risks=risks)
    again = counter.ask(counter.greet(person_id=counter.gwen), note="He has a knife")
    ending = Settled(outcome="duplicate", duplicate_of_id=first)
    counter.do(settle_enquiry, SettleEnquiry(again, ending))
    row = casework.case(case)
    assert Risk.THREAT.value in row.risks.split()
    assert (row.scope == RESTRICTED, row.priority != "normal") == (hidden, True)
    [note] = asked(casework, case)
    assert "knife" not in note.words


def test_a_worry_that_is_said_at_the_counter_takes_the_case_out_of_sight(
    casework: Casework,
) -> None:
    counter = casework.counter
    first = counter.ask(counter.greet(person_id=counter.gwen))
    case = casework.open(enquiry_id=first)
    worry = "It is a safeguarding matter"
    again = counter.ask(counter.greet(person_id=counter.gwen), note=worry)
    ending = Settled(outcome="duplicate", duplicate_of_id=first)
    counter.do(settle_enquiry, SettleEnquiry(again, ending))
    assert casework.case(case).scope == RESTRICTED
    assert [note.scope for note in asked(casework, case)] == [RESTRICTED]
