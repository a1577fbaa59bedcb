"""A clock of hours in the line of a case and of its customer."""

from __future__ import annotations

from uuid import UUID

from db.clock import LONDON, uk_date
from db.domain.hazards import QUESTIONS
from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.people.person_page import person_page
from tests.fixtures.casework import DAMP, Casework


def said(casework: Casework, case_id: UUID) -> tuple[str, str]:
    """Return the line on the case's page, and on the customer's."""
    office, gwen = casework.office, casework.counter.gwen
    now = office.now
    page = office.read_as(Role.CASEWORKER, case_page, case_id, now)
    person = office.read_as(Role.CASEWORKER, person_page, gwen, uk_date(now), "en", now)
    assert page is not None
    [work] = person.must_know.open_work
    return page.line, work.words or ""


def test_a_day_and_night_that_ran_out_today_is_late(casework: Casework) -> None:
    answers: dict[str, bool | None] = {one.key: True for one in QUESTIONS}
    case_id = casework.open(DAMP.code, hazard=answers)
    due = casework.clock(case_id, "awaab-emergency").due_at.astimezone(LONDON)
    assert all(
        f", by {due:%H:%M} tomorrow." in each for each in said(casework, case_id)
    )
    casework.later(hours=25)
    late = f"It should have been answered by {due:%H:%M} today."
    assert all(late in each for each in said(casework, case_id))
