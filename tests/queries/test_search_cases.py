"""Cases in the one search box: by reference, by words, by whose they are."""

from __future__ import annotations

from db.domain.cases import Risk
from db.domain.permissions import Role
from db.queries.search import search_everything
from db.queries.search_cases import CaseHit, search_cases
from db.tables.person import PersonRow
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.open_case import NewCase, OpenCase, open_case
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.casework import Casework

STREET = "Behind the shed in Tulip Crescent"


def found(casework: Casework, text: str) -> tuple[CaseHit, ...]:
    return casework.office.read(search_everything, text).cases


def restricted(casework: Casework) -> str:
    new = NewCase(
        service_code="missed-collection",
        summary=STREET,
        answers={"bin": "refuse"},
        person_id=casework.counter.gwen,
        risks=frozenset({Risk.SAFEGUARDING}),
    )
    case = casework.office.made(open_case, OpenCase(new), Role.SENIOR_CO_ORDINATOR)
    return casework.case(case).reference


def test_by_reference_whole_or_begun(casework: Casework) -> None:
    case = casework.case(casework.open())
    for typed in (case.reference, case.reference.lower(), case.reference[:7]):
        [hit] = found(casework, typed)
        assert (hit.id, hit.team, hit.name) == (
            case.id,
            "Waste and recycling",
            "Gwen Llywelyn",
        )


def test_by_the_words_of_its_title_and_of_what_was_said(casework: Casework) -> None:
    case = casework.open(summary=STREET)
    for typed in ("missed bin", "tulip cres", "shed"):
        assert [hit.id for hit in found(casework, typed)] == [case]
    assert found(casework, "tulip greenhouse") == ()


def test_by_person_open_cases_stand_first(casework: Casework) -> None:
    closed, still = casework.open(), casework.open()
    ended = Ended(outcome="done", root_cause="none", words="Collected")
    casework.do(close_case, CloseCase(closed, casework.case(closed).version, ended))
    assert [hit.id for hit in found(casework, "gwen")] == [still]
    assert [hit.id for hit in found(casework, "missed")] == [still, closed]


def test_a_restricted_case_says_whom_to_ring_and_nothing_else(
    casework: Casework,
) -> None:
    reference = restricted(casework)
    for typed in (reference, "gwen llyw"):
        [hit] = found(casework, typed)
        assert (hit.title, hit.restricted, hit.phone) == (None, True, "01632 960002")
        named = typed != reference
        assert (hit.name is not None, hit.person_id is not None) == (named, named)
    assert found(casework, "tulip crescent") == ()
    assert found(casework, "missed bin") == ()


def test_the_reference_of_a_restricted_case_leads_nobody_to_its_customer(
    casework: Casework,
) -> None:
    reference = restricted(casework)
    person = casework.office.row(PersonRow, casework.counter.gwen)
    for role in Role:
        everything = casework.office.read_as(role, search_everything, reference)
        assert str(person.id) not in repr(everything), role
        assert person.name not in repr(everything), role
        assert person.reference not in repr(everything), role


def test_what_was_said_of_a_protected_person_finds_nothing(casework: Casework) -> None:
    case = casework.open(summary=STREET)
    command = ProtectPerson(
        casework.counter.gwen, 1, "fleeing_abuse", "Outreach team, ext 4410"
    )
    casework.office.do(protect_person, command, Role.SENIOR_CO_ORDINATOR)
    assert found(casework, "tulip crescent") == ()
    assert [hit.id for hit in found(casework, "missed bin")] == [case]


def test_who_may_see_no_people_is_shown_no_case(casework: Casework) -> None:
    casework.open()
    hits = casework.office.read_as(Role.ADMINISTRATOR, search_cases, "missed bin")
    assert hits == []
