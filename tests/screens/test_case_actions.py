"""What may be done with a case: by role, by state, by what its clock permits."""

from __future__ import annotations

from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.queries.casework.case_view import CaseView, case_view
from db.store.sessions import reading
from desktop.casework.case_actions import actions
from desktop.casework.forms.here import Here
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from tests.fixtures.casework import Casework
from tests.fixtures.stores import actor_for

DONE = Ended("done", "none", "It was put right.")


def keys(casework: Casework, case: UUID, role: Role) -> set[str]:
    """Return the keys of what somebody of a role may do with a case."""
    actor, now = actor_for(role), casework.office.now
    with reading(casework.office.writer, actor) as session:
        view = case_view(session, case, actor.staff_id, now)
    assert isinstance(view, CaseView)
    here = Here(actor, now, view.beside)
    return {step.keys for step in actions(view.page, here)}


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (Role.ADVISOR_1, {"N", "K"}, {"H", "T", "M", "Ctrl+Enter"}),
        (Role.CASEWORKER, {"N", "A", "H", "T", "M", "Ctrl+Enter"}, {"I"}),
        (Role.CO_ORDINATOR, {"N", "H", "T", "Ctrl+Enter"}, set()),
        (Role.SENIOR_CO_ORDINATOR, {"N", "H", "I", "Ctrl+Enter"}, set()),
    ],
)
def test_an_open_case_by_role(
    casework: Casework, role: Role, may: set[str], may_not: set[str]
) -> None:
    found = keys(casework, casework.open("foi"), role)
    assert may <= found
    assert not may_not & found


def test_a_closed_case_is_told_about_and_reopened_but_not_worked(
    casework: Casework,
) -> None:
    case = casework.open()
    casework.do(close_case, CloseCase(case, casework.case(case).version, DONE))
    a_note, asked_how_it_was, disclosed, reopened = "N", "Q", "", "R"
    a_letter = "W"
    assert keys(casework, case, Role.CASEWORKER) == {
        a_note,
        a_letter,
        asked_how_it_was,
        disclosed,
        reopened,
    }


@pytest.mark.parametrize(
    ("role", "first"), [(Role.CASEWORKER, set()), (Role.CO_ORDINATOR, {"A", "R"})]
)
def test_only_a_second_person_is_asked_to_approve(
    casework: Casework, role: Role, first: set[str]
) -> None:
    case = casework.open("grant")
    casework.do(close_case, CloseCase(case, casework.case(case).version, DONE))
    found = keys(casework, case, role)
    assert found & {"A", "R"} == first
    assert not found & {"C", "M", "Ctrl+Enter"}


@pytest.mark.parametrize(
    ("service", "permitted"),
    [
        ("foi", {"E", "B"}),
        ("subject-access", {"P", "E"}),
        ("complaint", set()),
        ("grant", {"P", "E"}),
    ],
)
def test_a_clock_offers_what_its_law_permits(
    casework: Casework, service: str, permitted: set[str]
) -> None:
    found = keys(casework, casework.open(service), Role.CASEWORKER)
    assert found & {"P", "E", "B"} == permitted
