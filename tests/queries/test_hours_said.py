"""A clock of hours in the line of a case and of its customer."""

from __future__ import annotations

from uuid import UUID

from pytestqt.qtbot import QtBot

from db.clock import LONDON
from db.domain.hazards import QUESTIONS
from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.people.person_page import person_page
from db.tables.casework import CaseRow
from desktop.casework.use_cases.notes import SetNextStep, set_next_step
from desktop.counter.asking_view_model import AskingViewModel
from desktop.counter.at_desk import Caller
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.people.forms.here import Here
from desktop.people.merge_view_model import MergeViewModel
from desktop.people.screens.timeline_words import work_rows
from tests.fixtures.casework import DAMP, Casework
from tests.fixtures.desks import DeskAtOnce
from widgets.colours import Tone


def said(casework: Casework, case_id: UUID) -> tuple[str, str]:
    """Return the line on the case's page, and on the customer's."""
    office, gwen = casework.office, casework.counter.gwen
    now = office.now
    page = office.read_as(Role.CASEWORKER, case_page, case_id, now)
    person = office.read_as(Role.CASEWORKER, person_page, gwen, now)
    assert page is not None
    [work] = person.must_know.open_work
    return page.line, work.words or ""


DANGER: dict[str, bool | None] = {one.key: True for one in QUESTIONS}


def test_the_counter_reads_the_hour_and_its_own_language(
    casework: Casework, qtbot: QtBot
) -> None:
    del qtbot
    casework.open(DAMP.code, hazard=DANGER)
    gwen = Caller(casework.counter.gwen, "Gwen")
    owen = Caller(casework.counter.owen, "Owen")
    desk = DeskAtOnce(casework.office)
    contacts = ContactsViewModel(desk)
    asking = AskingViewModel(desk, contacts)
    read: list[str] = []
    asking.shown.connect(lambda lines, _one: read.extend(one.words for one in lines))
    contacts.take(gwen)
    asking.look()
    casework.later(hours=25)
    asking.look()
    assert [each.rpartition(". ")[2] for each in read] == [
        "Next: the team looks at it, by 12:00 tomorrow.",
        "We are late: it was due at 12:00 today.",
    ]
    # Whoever asks for her hears of her answer as hers.
    waits = SetNextStep(casework.office.rows(CaseRow)[0].id, None, "customer")
    casework.do(set_next_step, waits)
    contacts.take(owen)
    contacts.set_about(gwen)
    read.clear()
    asking.look()
    assert "We are waiting for their answer." in read[0]
    contacts.set_about(None)
    contacts.take(gwen)
    read.clear()
    asking.look()
    assert "We are waiting for your answer." in read[0]


def test_two_records_side_by_side_say_the_hour(
    casework: Casework, qtbot: QtBot
) -> None:
    del qtbot
    casework.open(DAMP.code, hazard=DANGER)
    desk = DeskAtOnce(casework.office, Role.SENIOR_CO_ORDINATOR)
    merging = MergeViewModel(desk)
    gwen, owen = casework.counter.gwen, casework.counter.owen
    merging.compare(gwen, owen)
    assert merging.records is not None
    [work] = merging.records.kept.must_know.open_work
    assert ", by 12:00 tomorrow." in (work.words or "")
    here = Here(desk.actor, casework.office.now)
    [row] = work_rows((work,), here)
    assert row.right == "due tomorrow 12:00"
    late = Here(desk.actor, casework.later(hours=25))
    [row] = work_rows((work,), late)
    assert (row.right, row.tone) == ("overdue since today 12:00", Tone.DANGER)


def test_a_day_and_night_that_ran_out_today_is_late(casework: Casework) -> None:
    case_id = casework.open(DAMP.code, hazard=DANGER)
    due = casework.clock(case_id, "awaab-emergency").due_at.astimezone(LONDON)
    assert all(
        f", by {due:%H:%M} tomorrow." in each for each in said(casework, case_id)
    )
    casework.later(hours=25)
    late = f"We are late: it was due at {due:%H:%M} today."
    assert all(late in each for each in said(casework, case_id))
