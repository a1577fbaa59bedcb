"""Another body asks about a person, and no case is about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Action, Role
from db.errors import FieldProblem, NotFound
from db.queries.people.person_page import person_page
from db.tables.casework_given import DisclosureRow
from db.tables.person import PersonRow
from db.tables.record import COUNCIL
from db.tables.types import new_id
from db.telling import Disclose
from desktop.casework.use_cases.disclosures import disclose
from desktop.forms.form import Part
from desktop.people.forms.here import Here
from desktop.people.forms.person_parts import person_parts
from desktop.people.use_cases.disclosing import disclose_about
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.casework import Casework
from tests.fixtures.stores import NOON, TODAY, actor_for

LEADER = Role.CO_ORDINATOR


@pytest.fixture
def asked(casework: Casework) -> Disclose:
    return Disclose(
        "police",
        "DC Hale",
        date(2026, 11, 19),
        "Rang the station back",
        "crime",
        "DP2/771",
        given="The phone number of her landlord",
        person_id=casework.counter.gwen,
    )


def test_it_stands_on_the_person_s_page_with_those_of_her_cases(
    casework: Casework, asked: Disclose
) -> None:
    casework.do(disclose_about, asked, LEADER)
    case_id = casework.open()
    casework.do(disclose, replace(asked, case_id=case_id, asked_by="DC Moss"), LEADER)
    alone, of_case = casework.office.rows(DisclosureRow)
    assert (alone.case_id, alone.person_id) == (None, casework.counter.gwen)
    assert (alone.scope, alone.given_on) == (COUNCIL, TODAY)
    assert of_case.case_id == case_id
    page = casework.office.read(person_page, casework.counter.gwen, NOON)
    assert [one.asked_by for one in page.disclosures] == ["DC Moss", "DC Hale"]


def test_those_who_decide_on_it_see_it_and_nobody_else(
    casework: Casework, asked: Disclose, qtbot: QtBot
) -> None:
    del qtbot
    casework.do(disclose_about, asked, LEADER)
    page = casework.office.read(person_page, casework.counter.gwen, NOON)

    def told(role: Role) -> list[Part]:
        parts = person_parts(page, Here(actor_for(role), NOON))
        return [part for part in parts if part.key == "told"]

    [part] = told(LEADER)
    assert part.lines[0].words.startswith("Police, DC Hale: The phone number")
    assert part.steps
    assert told(Role.ADVISOR_1) == []


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("person_id", {"person_id": None}),
        ("asked_on", {"asked_on": date(2026, 11, 21)}),
        ("their_reference", {"their_reference": " "}),
        ("given", {"given": None}),
        ("asked_by", {"asked_by": ""}),
    ],
)
def test_what_is_missing_is_said(
    casework: Casework, asked: Disclose, field: str, change: dict[str, Any]
) -> None:
    with pytest.raises(FieldProblem) as refused:
        casework.do(disclose_about, replace(asked, **change), LEADER)
    assert refused.value.field == field
    assert casework.office.rows(DisclosureRow) == []


def test_nobody_who_is_not_here_is_told_of(casework: Casework, asked: Disclose) -> None:
    with pytest.raises(NotFound):
        casework.do(disclose_about, replace(asked, person_id=new_id()), LEADER)


def test_a_protected_address_is_not_written_down(
    casework: Casework, asked: Disclose
) -> None:
    gwen = casework.office.row(PersonRow, casework.counter.gwen)
    begun = ProtectPerson(gwen.id, gwen.version, "staff", "Outreach, ext 4410")
    casework.do(protect_person, begun, Role.SENIOR_CO_ORDINATOR)
    told = replace(asked, given="She lives at 14b Station Road, CM9 4LQ")
    with pytest.raises(FieldProblem, match="protected"):
        casework.do(disclose_about, told, LEADER)


def test_who_may_record_it(casework: Casework, asked: Disclose) -> None:
    casework.office.check_permission(Action.DISCLOSE, disclose_about, asked)
