"""Letters drawn, scanned, read and indexed in the real window, nothing fed by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from db.actor import Actor
from db.changes import Changes
from db.clock import system_clock, uk_date
from db.domain.post.identifying import Field
from db.store.home import Home
from db.store.sessions import ScopedSession
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.casework import CaseDocumentRow, CaseRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow
from desktop.postroom.index_view_model import InHand
from desktop.postroom.screens.index_page import IndexPage
from desktop.postroom.use_cases.batches import BeginBatch, begin_batch
from desktop.postroom.use_cases.capture import CaptureFile, capture_file
from tests.fixtures.council_letters import TrueLetter, drawn
from tests.fixtures.journey import (
    CHEAP,
    PASSPHRASE,
    Journey,
    rows,
    rows_by_now,
    shown,
    sign_in,
    still,
)

CAME = uk_date(system_clock()) - timedelta(days=3)
WRITTEN = CAME - timedelta(days=2)
HOME = ("14b Station Road", "Maldon CM9 4LQ")
ABOUT_BOILER = (
    "There has been no hot water since Friday and the boiler makes a noise like",
    "a kettle. I am at home every morning until noon and would be glad if somebody",
    "came to look at it before the weekend. The last repair was in the spring.",
)
ABOUT_DAMP = (
    "The wall behind the wardrobe is black with mould and the wallpaper comes off.",
    "We wipe it down each week and it is back within days. My grandson coughs.",
)


def letter(
    signed: str,
    subject: str,
    body: tuple[str, ...],
    home: tuple[str, ...] = HOME,
    before: tuple[str, ...] = (),
) -> TrueLetter:
    """Write a letter as people do: address at the right, name at the end."""
    day = f"{WRITTEN.day} {WRITTEN:%B %Y}"
    lines = [
        *((0.58, part) for part in home),
        (0.0, ""),
        *((0.0, words) for words in ("Bryn District Council", "The Town Hall", "")),
        *((0.0, words) for words in (day, "", *before, "Dear Sir or Madam,", "")),
        *((0.0, words) for words in (subject, "", *body, "")),
        *((0.0, words) for words in ("Yours faithfully", "", "", signed)),
    ]
    return TrueLetter(tuple(lines), "", None, None, WRITTEN, None)


SURE = letter("Gwendolyn Ashworth", "Request for a repair", ABOUT_BOILER)
INITIAL = letter("G. Ashworth", "Damp and mould", ABOUT_DAMP)
COURT = letter(
    "Marsh and Weld",
    "In the County Court",
    ("Particulars of claim", "The claimant claims damages for disrepair."),
    ("The Court Office", "Chelmsford"),
)
UNKNOWN = letter(
    *("Morwenna Tredinnick", "Formal complaint", ABOUT_DAMP),
    ("7 Harbour Terrace", "Maldon CM9 5ZZ", "Tel. 01632 960733"),
)


def came_back(reference: str) -> TrueLetter:
    """Return a letter of ours that the postman brought back."""
    said = (
        *("Return to sender", "Gone away", "", "Owen Pryce", "3 Mill Lane", "Maldon"),
        *("", f"Our reference: {reference}"),
        "Thank you for your enquiry. We have looked into what you told us.",
        *("Yours sincerely", "", "Priya Shah"),
    )
    lines = tuple((0.0, words) for words in said)
    return TrueLetter(lines, "", None, None, WRITTEN, None)


Scans = Callable[[dict[str, str]], list[TrueLetter]]


def take_in(scans: Scans) -> int:
    """Put scans into the store, three days old, in this order; return how many."""
    way = Way(system_clock, "0", cost=CHEAP)
    with Store.open(Home.default(), way, "priya", PASSPHRASE) as store:

        def do(use_case: Callable[[UnitOfWork], Changes]) -> Changes:
            return use_case(UnitOfWork(store.writer, Actor.program(), way.clock))

        with ScopedSession(store.readers) as session:
            query = select(PersonRow.name, PersonRow.reference)
            people = dict(session.execute(query).tuples().all())
        letters = scans(people)
        batch = do(partial(begin_batch, BeginBatch(received_on=CAME))).id
        for number, each in enumerate(letters):
            name, content = f"{number}.png", drawn(each, number)
            digest = store.documents.put(content)
            file = CaptureFile(name, digest, len(content), name=name, batch_id=batch)
            do(partial(capture_file, file))
    return len(letters)


@pytest.fixture
def morning(
    council: Path, open_program: Callable[[], Journey]
) -> Callable[[Scans], Journey]:
    """Let the program read scans by itself, and begin to index them."""
    del council

    def begin(scans: Scans) -> Journey:
        count = take_in(scans)
        journey = open_program()
        sign_in(journey)
        read_by_the_line(journey, count)
        journey.hands.press("Alt+5")
        still(journey)
        journey.hands.press("Ctrl+Shift+X")
        page = front(journey)
        journey.hands.until(lambda: page.model.in_hand, "the first document")
        still(journey)
        return journey

    return begin


def read_by_the_line(journey: Journey, count: int) -> None:
    """Wait until the program's own workers have read so many documents."""

    def waiting() -> int:
        states = [row.state for row in rows_by_now(journey, DocumentRow)]
        return states.count("to_index")

    for least in range(1, count + 1):
        journey.hands.until(
            lambda least=least: waiting() >= least,  # type: ignore[misc]  # of this round
            "the line to read the next",
        )


def front(journey: Journey) -> IndexPage:
    """Return the page with the document that is in front."""
    assert journey.program.shift is not None
    room = journey.program.shift.rooms.post
    assert room is not None
    return room.indexing


def words_in(page: IndexPage, name: str) -> str:
    """Return what stands in a field of the form for somebody new."""
    panel = page.side.panels.panel
    assert panel is not None
    control = panel.fields[name].control
    assert isinstance(control, QLineEdit)
    return control.text()


def file_it(journey: Journey) -> DocumentRow:
    """Press Ctrl+Enter and return what was filed, once the next is in front."""
    page = front(journey)
    hand = page.model.in_hand
    assert hand is not None
    journey.hands.press("Ctrl+Enter")
    journey.hands.until(
        lambda: page.model.in_hand is None or page.model.in_hand.id != hand.id,
        "it to be filed",
    )
    still(journey)
    return next(row for row in rows(journey, DocumentRow) if row.id == hand.id)


def named(journey: Journey, name: str) -> UUID:
    """Return who has a name."""
    return next(row.id for row in rows(journey, PersonRow) if row.name == name)


def in_hand(journey: Journey) -> InHand:
    """Return the document in front."""
    hand = front(journey).model.in_hand
    assert hand is not None
    return hand


@pytest.mark.timeout(400)
def test_one_press_for_what_is_sure_and_eight_for_what_is_not(
    morning: Callable[[Scans], Journey],
) -> None:
    journey = morning(lambda _people: [SURE, INITIAL, COURT])
    hands, page = journey.hands, front(journey)
    gwen = named(journey, "Gwendolyn Ashworth")

    # What can't wait comes first, whenever it was captured.
    assert in_hand(journey).subject.line.urgent == "court"
    assert page.side.fields.urgent.isChecked()
    hands.press("Esc", "A")
    still(journey)

    # Which of the other two was read first is the workers' affair.
    if in_hand(journey).suggested.stops_at() is not None:
        hands.press("Esc", "Right")
        still(journey)

    # One press where it is sure; the clock runs from the day it came.
    assert in_hand(journey).suggested.stops_at() is None
    assert page.strip.hasFocus()
    assert page.view.lit(), "the words that say so are lit"
    assert "the name Gwendolyn Ashworth and the postcode CM9 4LQ" in shown(journey)
    hands.count_from_here()
    filed = file_it(journey)
    assert hands.presses == 1
    assert (filed.type_code, filed.person_id) == ("housing-repair", gwen)
    assert (filed.dated_on, filed.received_on) == (WRITTEN, CAME)
    assert filed.property_id is not None
    (case,) = rows(journey, CaseRow)
    assert uk_date(case.opened_at) == CAME
    assert [row.document_id for row in rows(journey, CaseDocumentRow)] == [filed.id]

    # An initial is too little: the cursor stops, and eight presses put it right.
    assert page.side.fields.who.line.hasFocus()
    assert page.view.lit()
    hands.count_from_here()
    hands.write("gwen")
    hands.until(page.side.fields.who.line.results, "people")
    hands.press("Enter")
    still(journey)
    filed = file_it(journey)
    assert hands.presses <= 8
    assert filed.person_id == gwen


@pytest.mark.timeout(400)
def test_a_rescan_stands_beside_its_first_scan_and_a_person_decides(
    morning: Callable[[Scans], Journey],
) -> None:
    journey = morning(lambda _people: [SURE, SURE])
    hands, page = journey.hands, front(journey)
    assert in_hand(journey).subject.repeats, "each says that the other is like it"
    hands.press("Right")
    still(journey)
    hand = in_hand(journey)
    assert not hand.subject.repeats[0].exact
    assert page.pages.beside.isVisible()
    hands.until(page.pages.beside.view.shows_page, "the other page")
    assert page.side.repeat.isVisible()
    hands.press("D")
    still(journey)
    again = next(row for row in rows(journey, DocumentRow) if row.id == hand.id)
    assert again.state == "duplicate"
    assert again.duplicate_of_id == hand.subject.repeats[0].id


@pytest.mark.timeout(400)
def test_what_came_back_and_somebody_new(
    morning: Callable[[Scans], Journey],
) -> None:
    journey = morning(lambda people: [came_back(people["Owen Pryce"]), UNKNOWN])
    hands, page = journey.hands, front(journey)

    # A letter of ours is found by its reference, and its address is doubted.
    hand = in_hand(journey)
    assert hand.suggested.value(Field.TYPE) == "returned-mail"
    assert hand.suggested.person() == named(journey, "Owen Pryce")
    assert hand.suggested.stops_at() is None
    filed = file_it(journey)
    assert (filed.type_code, filed.reason) == ("returned-mail", "gone_away")
    assert filed.answers == hand.suggested.answers
    homes = [o for o in rows(journey, OccupancyRow) if o.person_id == filed.person_id]
    assert all(not row.verified for row in homes)

    # N adds whoever wrote, with what stands in the letter filled in.
    assert page.side.fields.who.value() is None
    hands.press("Esc", "N")
    still(journey)
    assert words_in(page, "name") == "Morwenna Tredinnick"
    assert words_in(page, "phone") == "01632 960733"
    assert "7 Harbour Terrace" in words_in(page, "home")
    hands.press("Ctrl+Enter")
    hands.until(page.side.fields.who.value, "the new person to be chosen")
    still(journey)
    filed = file_it(journey)
    assert filed.person_id == named(journey, "Morwenna Tredinnick")
