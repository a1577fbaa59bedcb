"""What is happening with my case? Answered at the counter, whoever has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.cases import Risk
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.casework_time import CaseClockRow
from db.tables.contact import ContactRow
from db.tables.person import PersonRow
from db.tables.record import Record
from desktop.casework.screens.calendar_part import CalendarPart
from desktop.casework.use_cases.open_case import NewCase, OpenCase, open_case
from tests.fixtures.journey import Journey, room, still, take

pytestmark = pytest.mark.journey


def rows(journey: Journey, kind: type[Record]) -> list[Record]:
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return list(session.scalars(select(kind)))


def gwen(journey: Journey) -> UUID:
    people = [row for row in rows(journey, PersonRow) if isinstance(row, PersonRow)]
    return next(row.id for row in people if row.name.startswith("Gwendolyn"))


ASKED = {
    "address": "14b Station Road",
    "bin": "refuse",
    "due_on": "yesterday",
    "out_in_time": "yes",
    "place": "Station Road",
    "land": "road",
    "what": "bags",
    "size": "item",
    "seen": "no",
}
"""What a missed bin, or rubbish that was dumped, has to tell."""


def opened(journey: Journey, service: str, *risks: Risk) -> CaseRow:
    """Open a case of Gwendolyn's, as its team would."""
    shift = journey.program.shift
    assert shift is not None
    new = NewCase(
        service_code=service,
        answers=ASKED,
        person_id=gwen(journey),
        risks=frozenset(risks),
    )
    done: list[object] = []
    work = partial(open_case, OpenCase(new))
    shift.desk.write(work, done.append, journey.errors.append)
    journey.hands.until(lambda: done or journey.errors, "the case")
    still(journey)
    made = rows(journey, CaseRow)[-1]
    assert isinstance(made, CaseRow)
    return made


def test_the_line_is_read_and_the_chase_written_in_two_keys(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    case = opened(journey, "missed-collection")
    hands = journey.hands
    take(journey, "gwen")
    hands.picture("page")
    hands.count_from_here()
    hands.press("Alt+H")
    panel = room(journey).side.cases
    hands.until(lambda: panel.lines.cards, "the lines")
    still(journey)
    hands.picture("asking")
    words = panel.lines.cards[0].accessibleName()
    assert case.reference in words
    assert "It is with" in words
    hands.press("Enter")
    assert hands.presses == 2
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    hands.picture("asked")
    [note] = [
        row
        for row in rows(journey, CaseNoteRow)
        if isinstance(row, CaseNoteRow) and row.kind == "contact"
    ]
    [contact] = rows(journey, ContactRow)
    assert (note.case_id, note.contact_id) == (case.id, contact.id)
    [chased] = rows(journey, CaseRow)
    assert isinstance(chased, CaseRow)
    assert (chased.chases, chased.chased_at is not None) == (1, True)
    hands.press("Enter")
    hands.until(lambda: room(journey).contacts.front is None, "the next caller")
    still(journey)
    [over] = rows(journey, ContactRow)
    assert isinstance(over, ContactRow)
    assert (over.state, over.avoidable_reason) == ("closed", "chasing")


def test_a_case_is_found_by_its_reference_and_its_line_stands_there(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    opened(journey, "fly-tipping")
    case = opened(journey, "missed-collection")
    shift, hands = journey.program.shift, journey.hands
    assert shift is not None
    take(journey, "gwen")
    hands.press("Ctrl+K")
    hands.write(case.reference)
    hands.until(shift.top_bar.search.results, "results")
    hands.picture("found")
    hands.press("Enter")
    panel = room(journey).side.cases
    hands.until(panel.isVisible, "the line")
    hands.until(lambda: panel.lines.cards, "the lines")
    still(journey)
    hands.until(lambda: panel.lines.current() == case.id, "the one that was named")
    front = room(journey).contacts.front
    assert front is not None
    assert front.name.startswith("Gwendolyn")
    hands.press("Escape")
    hands.until(room(journey).pane.isVisible, "the enquiry")


def test_a_closing_day_moves_the_day_of_a_case_by_itself(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    case = opened(journey, "missed-collection")
    shift, hands = journey.program.shift, journey.hands
    assert shift is not None
    admin = shift.rooms.admin
    assert admin is not None
    hands.press("Alt+8")
    admin.open_part("calendar")
    part = admin.parts["calendar"]
    assert isinstance(part, CalendarPart)
    still(journey)
    part.day.focus()
    before = due_of(journey, case.id)
    hands.write(f"{before:%d/%m/%Y}")
    hands.press("Tab", "Tab")
    hands.write("Training day")
    hands.press("Ctrl+Enter")
    hands.until(part.list.rows.rowCount, "the day")
    still(journey)
    hands.picture("calendar")
    hands.until(lambda: due_of(journey, case.id) > before, "the day to move")


def due_of(journey: Journey, case_id: UUID) -> date:
    clocks = [
        row
        for row in rows(journey, CaseClockRow)
        if isinstance(row, CaseClockRow) and row.case_id == case_id
    ]
    return clocks[0].due_on
