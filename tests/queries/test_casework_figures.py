"""What is still owed, and how customers found us."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.casework.reports import feedback_figures
from db.queries.casework.together import communal_not_recharged
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.feedback import RecordFeedback, record_feedback
from desktop.casework.use_cases.visits import (
    BookVisit,
    FinishOrder,
    NoAccess,
    OrderWork,
    Recharge,
    book_visit,
    finish_order,
    no_access,
    order_work,
    recharge,
)
from tests.fixtures.casework import Casework


def test_communal_work_waits_to_be_recharged(casework: Casework) -> None:
    case_id = casework.open("damp-and-mould", hazard={"danger_now": False})
    order = casework.office.made(
        order_work,
        OrderWork(case_id, "repair", "Stair light", "Spark Ltd", communal=True),
        Role.CASEWORKER,
    )
    start = casework.office.now + timedelta(days=1)
    visit = BookVisit(
        case_id,
        "Stair light",
        start,
        start + timedelta(hours=2),
        casework.worker,
        order,
    )
    booked = casework.office.made(book_visit, visit, Role.CASEWORKER)
    missed = NoAccess(
        booked, "Gate locked", start + timedelta(days=1), start + timedelta(days=1.1)
    )
    casework.do(no_access, missed)
    page = casework.office.read(case_page, case_id, casework.office.now)
    assert page is not None
    assert [(v.state, v.officer_told) for v in page.visits] == [
        ("rebooked", True), ("booked", True),
    ]  # fmt: skip
    casework.do(finish_order, FinishOrder(order, "Lamp changed", cost_pence=4_200))
    [work] = casework.office.read(communal_not_recharged)
    assert (work.order_id, work.cost_pence) == (order, 4_200)
    casework.do(recharge, Recharge(case_id, 4_200, "Broken on purpose", order))
    assert casework.office.read(communal_not_recharged) == []


def test_feedback_has_its_figures(casework: Casework) -> None:
    for score in (5, 4, 1, None):
        case_id = casework.open()
        end = Ended("done", "none", "Done", "slip")
        version = casework.case(case_id).version
        casework.do(close_case, CloseCase(case_id, version, end))
        if score is not None:
            answer = RecordFeedback(case_id, score, "slip")
            casework.do(record_feedback, answer, Role.ADVISOR_1)
    day = casework.office.now.date()
    [figures] = casework.office.read(feedback_figures, day, day)
    assert (figures.asked, figures.answered, figures.satisfied) == (4, 3, 2)
    assert figures.mean == pytest.approx(10 / 3)
