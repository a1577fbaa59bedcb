"""Nothing that is booked or ordered is buried by closing its case."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.errors import FieldProblem
from db.tables.casework_visits import VisitRow, WorkOrderRow
from db.tables.casework_work import CaseLetterRow
from desktop.casework.case_actions import CLOSE_KEYS
from desktop.casework.use_cases.closing import (
    ApproveClosing,
    CloseCase,
    Ended,
    approve_closing,
    close_case,
)
from desktop.casework.use_cases.visits import (
    BookVisit,
    OrderWork,
    book_visit,
    order_work,
)
from tests.fixtures.case_pages import Opened, fill, form_of, save, words
from tests.fixtures.casework import GRANT, Casework


@pytest.fixture
def case_id(casework: Casework) -> UUID:
    """A case with a visit tomorrow and an order that is not done."""
    return to_come(casework, casework.open(owner_id=casework.worker))


def to_come(casework: Casework, case_id: UUID) -> UUID:
    start = casework.office.now + timedelta(days=1)
    end = start + timedelta(hours=1)
    casework.do(book_visit, BookVisit(case_id, "Look at the boiler", start, end))
    casework.do(order_work, OrderWork(case_id, "repair", "A new lid for the bin"))
    return case_id


def states(casework: Casework, case_id: UUID) -> tuple[list[str], list[str]]:
    visits = [visit.state for visit in casework.under(VisitRow, case_id)]
    return visits, [order.state for order in casework.under(WorkOrderRow, case_id)]


def close(casework: Casework, case_id: UUID, why: str | None = None) -> None:
    ended = Ended("done", "none", "It was put right.", call_off=why)
    version = casework.case(case_id).version
    casework.do(close_case, CloseCase(case_id, version, ended))


def test_it_is_not_closed_over_what_is_to_come(
    casework: Casework, case_id: UUID
) -> None:
    with pytest.raises(FieldProblem) as problem:
        close(casework, case_id)
    assert problem.value.field == "call_off"
    assert casework.case(case_id).is_open
    assert states(casework, case_id) == (["booked"], ["ordered"])


def test_with_a_reason_all_is_called_off_and_the_customer_hears(
    casework: Casework, case_id: UUID
) -> None:
    close(casework, case_id, "They moved out")
    assert not casework.case(case_id).is_open
    assert states(casework, case_id) == (["cancelled"], ["cancelled"])
    [visit] = casework.under(VisitRow, case_id)
    assert visit.words == "They moved out"
    told = [letter.facts for letter in casework.under(CaseLetterRow, case_id)]
    assert any(facts.get("cancelled") == "They moved out" for facts in told)


def test_what_a_second_person_approves_stays_booked_until_then(
    casework: Casework,
) -> None:
    case_id = to_come(casework, casework.open(GRANT.code, owner_id=casework.worker))
    close(casework, case_id, "They moved out")
    assert states(casework, case_id) == (["booked"], ["ordered"])
    approval = ApproveClosing(case_id, casework.case(case_id).version)
    casework.do(approve_closing, approval, Role.CO_ORDINATOR)
    assert states(casework, case_id) == (["cancelled"], ["cancelled"])


def test_the_form_names_them_and_asks(
    casework: Casework, case_id: UUID, opened: Opened, qtbot: QtBot
) -> None:
    page = opened(case_id)
    assert page.press(CLOSE_KEYS)
    shown = words(form_of(page))
    assert "Tomorrow 12:00 to 13:00: Look at the boiler" in shown
    assert "A new lid for the bin" in shown
    fill(page, words="All done")
    save(qtbot, page)
    assert casework.case(case_id).is_open
    fill(page, call_off="They moved out")
    save(qtbot, page)
    assert not casework.case(case_id).is_open
    assert states(casework, case_id) == (["cancelled"], ["cancelled"])


def test_a_case_with_nothing_to_come_asks_nothing_more(
    casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open(owner_id=casework.worker))
    assert page.press(CLOSE_KEYS)
    assert "call_off" not in form_of(page).fields
