"""A restricted case says nothing until the log says who reads it, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action, Role, actions_for
from db.errors import FieldProblem, NotAllowed, NotFound
from db.queries.audit import history_of
from db.queries.casework.case_page import case_page
from db.queries.casework.case_timeline import case_timeline
from db.queries.casework.case_view import CaseView, case_view, cases_like
from db.queries.casework.due import due_now
from db.queries.casework.lines import line_by_reference, person_lines, related_cases
from db.queries.casework.opened import SealedCase
from db.queries.casework.owed import owed
from db.queries.casework.queue import count_queue, queue_page, rows_in
from db.queries.casework.rail import rail_counts
from db.queries.casework.referral_page import referral_page
from db.queries.casework.reports import ombudsman_export
from db.queries.casework.rows import QueueFilter
from db.queries.people.person_page import person_page
from db.queries.people.timeline import timeline
from db.queries.search import search_everything
from db.queries.viewing_log import who_looked
from db.store.sessions import reading
from db.tables.casework import CaseNoteRow
from desktop.casework.use_cases.exporting import ExportComplaint, export_complaint
from desktop.casework.use_cases.merging import MergeCases, merge_cases
from desktop.casework.use_cases.notes import AddCaseNote, add_case_note
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.read_case import CaseOpened, ReadCase, read_case
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from tests.fixtures.casework import Casework
from tests.fixtures.stores import NAMES, NOON, TODAY, staff_id

SAID = "Aunt Zelda minds the children"
TITLE = "Left alone at night"
SECRETS = (SAID, "Zelda", TITLE, "Left alone")
SENIOR = Role.SENIOR_CO_ORDINATOR
PAGE = QueueFilter(teams=("waste",))
EVERYBODY = tuple(role for role in Role if role is not Role.ADMINISTRATOR)


@pytest.fixture
def secret(casework: Casework) -> UUID:
    """A case of Gwen's that came by referral and is for few eyes now."""
    referral = casework.refer(summary="The bin")
    case = casework.do(open_from_referral, OpenFromReferral(referral, title=TITLE)).id
    assert case is not None
    casework.do(add_case_note, AddCaseNote(case, SAID))
    hide = RestrictCase(case, restricted=True, reason="For few eyes")
    casework.do(restrict_case, hide, SENIOR)
    return case


def opened(casework: Casework, case: UUID, role: Role = SENIOR) -> datetime:
    """Write down that somebody reads it; return since when."""
    done = casework.do(read_case, ReadCase(case, "My work"), role)
    assert isinstance(done, CaseOpened)
    assert done.at is not None
    return done.at


def view(casework: Casework, case: UUID, role: Role, at: datetime | None = None) -> Any:
    return casework.office.read_as(
        role, case_view, case, staff_id(role), casework.office.now, opened_at=at
    )


def everything(casework: Casework, case: UUID) -> list[tuple[Callable[..., Any], Any]]:
    """Return every way to what a case says, with what it is asked with."""
    office, gwen = casework.office, casework.counter.gwen
    row = casework.case(case)
    return [
        (case_page, (case, office.now)),
        (case_timeline, (case,)),
        (ombudsman_export, (case,)),
        (person_lines, (gwen, NOON)),
        (line_by_reference, (row.reference, NOON)),
        (related_cases, (gwen, None, row.service_code)),
        (queue_page, (PAGE, office.now)),
        (rows_in, (PAGE, [case], office.now)),
        (cases_like, (row.reference,)),
        (owed, (TODAY,)),
        (person_page, (gwen, NOON)),
        (timeline, (gwen, TODAY)),
        (search_everything, (row.reference,)),
        (search_everything, (TITLE,)),
        (search_everything, ("Zelda",)),
        (history_of, (case,)),
    ]


@pytest.mark.parametrize("role", EVERYBODY)
def test_nothing_reads_it_before_the_log_says_who(
    casework: Casework, secret: UUID, role: Role
) -> None:
    office, me = casework.office, staff_id(role)
    for query, args in everything(casework, secret):
        more = {"people": True} if query is history_of else {}
        told = repr(office.read_as(role, query, *args, **more))
        assert [each for each in SECRETS if each in told] == [], query.__name__
    referral = casework.case(secret).referral_id
    page = office.read_as(role, referral_page, referral, me, office.now)
    assert not any(each in repr(page) for each in SECRETS)
    found = view(casework, secret, role)
    assert not any(each in repr(found) for each in SECRETS)
    may = role in (SENIOR, Role.DATA_PROTECTION)
    if Action.VIEW_CASE in actions_for([role]):
        assert isinstance(found, SealedCase)
        assert (found.may_read, found.reason) == (may, "")
    # An instant that nobody wrote down opens nothing.
    assert view(casework, secret, role, office.now - timedelta(days=1)) == found
    assert office.views() == []


def test_it_is_read_once_it_stands_in_the_log(casework: Casework, secret: UUID) -> None:
    with pytest.raises(FieldProblem):
        casework.do(read_case, ReadCase(secret, " "), SENIOR)
    at = opened(casework, secret)
    assert casework.office.views() == [("restricted_case", casework.senior, "My work")]
    found = view(casework, secret, SENIOR, at)
    assert isinstance(found, CaseView)
    assert (found.page.title, found.page.restricted) == (TITLE, True)
    assert SAID in [line.words for line in found.story]
    (line,) = casework.office.read_as(Role.DATA_PROTECTION, who_looked)
    assert (line.viewer, line.whose and line.whose[0]) == (
        NAMES[SENIOR],
        "Gwen Llywelyn",
    )


def test_a_line_opens_for_its_own_reader_its_own_case_and_from_then_on(
    casework: Casework, secret: UUID
) -> None:
    other = casework.open("safeguarding", SENIOR, title="Another")
    at = opened(casework, secret)
    assert isinstance(view(casework, other, SENIOR, at), SealedCase)
    assert isinstance(view(casework, secret, Role.DATA_PROTECTION, at), SealedCase)
    later = at + timedelta(microseconds=1)
    found = view(casework, secret, SENIOR, later)
    assert isinstance(found, SealedCase)
    assert found.reason == "My work"
    told = repr(view(casework, secret, SENIOR, at))
    assert "Another" not in told


def test_those_without_the_right_write_no_line(
    casework: Casework, secret: UUID
) -> None:
    for role in (Role.CASEWORKER, Role.CO_ORDINATOR, Role.ADVISOR_1, Role.POST_ROOM):
        with pytest.raises(NotAllowed):
            casework.do(read_case, ReadCase(secret, "Curious"), role)
    with pytest.raises(NotFound):
        casework.do(read_case, ReadCase(staff_id(SENIOR), "Nothing"), SENIOR)
    assert casework.office.views() == []


def test_it_stands_in_the_queue_without_what_it_says(
    casework: Casework, secret: UUID
) -> None:
    office, case = casework.office, casework.case(secret)
    for role, many in ((SENIOR, 1), (Role.CASEWORKER, 0)):
        page = office.read_as(role, queue_page, PAGE, office.now)
        assert len(page.rows) == many
        assert office.read_as(role, count_queue, PAGE, office.now).number == many
        counts = office.read_as(
            role, rail_counts, staff_id(role), ("waste",), office.now
        )
        assert counts.team.number == many
    [row] = office.read_as(SENIOR, queue_page, PAGE, office.now).rows
    assert (row.reference, row.restricted, row.due_on) == (
        case.reference,
        True,
        uk_date(case.next_due_at - timedelta(microseconds=1)),
    )
    assert (row.title, row.person, row.place, row.service) == ("", None, None, "")


def test_time_does_not_forget_it(casework: Casework, secret: UUID) -> None:
    casework.later(days=30)
    with reading(casework.office.writer, Actor.program()) as session:
        due = due_now(session, casework.office.now)
        assert session.info["scopes"] == (1,)
    assert secret in due.cases


def test_what_was_merged_into_it_is_read_with_it(
    casework: Casework, secret: UUID
) -> None:
    first = casework.open(title="Owed an answer")
    casework.do(merge_cases, MergeCases(secret, first, "One matter"), SENIOR)
    found = view(casework, secret, SENIOR, opened(casework, secret))
    assert "Owed an answer" in [link.title for link in found.page.links]


def test_an_export_is_in_the_log_as_well(casework: Casework) -> None:
    case = casework.open("complaint", title=TITLE)
    hide = RestrictCase(case, restricted=True, reason="For few eyes")
    casework.do(restrict_case, hide, SENIOR)
    ask = ExportComplaint("For the ombudsman", case)
    with pytest.raises(NotFound):
        casework.do(export_complaint, ask, Role.CO_ORDINATOR)
    assert casework.office.views() == []


def test_the_rule_is_the_sessions_own(casework: Casework, secret: UUID) -> None:
    """A query that never heard of restriction is narrowed all the same."""

    def careless(session: Session) -> list[str]:
        return list(session.scalars(select(CaseNoteRow.words)))

    opened(casework, secret)
    for role in EVERYBODY:
        assert SAID not in casework.office.read_as(role, careless)
