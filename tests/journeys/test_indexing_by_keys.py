"""Indexing in the real window: one press where it is sure, eight where it is not.

Source: UI, "Hands on the keys".
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db.clock import system_clock
from db.store.home import Home
from db.store.sessions import ScopedSession
from db.store.store import Store
from db.store.way import Way
from db.tables.casework import CaseDocumentRow, TrayItemRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from desktop.postroom.screens.post_room import PostRoom
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey, sign_in, still
from tests.fixtures.post_letters import Letter, Sheet, drawn, lit, post

LINES = (
    "Gwendolyn Ashworth",
    "14b Station Road",
    "Maldon CM9 4LQ",
    "",
    "19 November 2026",
    "",
    "Dear council,",
    "I enclose the letter from my doctor that you asked for.",
    "Please telephone rather than write, after two o'clock if you can.",
    "Yours faithfully",
)


def suggestions(person: UUID, *, person_sure: bool = True) -> dict[str, Any]:
    words = drawn(LINES)[1]
    return {
        "type": {
            "value": "housing-medical",
            "sure": True,
            "why": "“letter from my doctor”",
            "lit": lit(words, "doctor"),
        },
        "person": {
            "value": str(person),
            "sure": person_sure,
            "why": "name and postcode agree" if person_sure else "a name alone",
            "lit": lit(words, "CM9") + lit(words, "4LQ"),
        },
        "team": {"value": "lettings", "sure": True, "why": "its type"},
        "dated": {"value": "2026-11-19", "sure": True, "why": "read on page 1"},
    }


@pytest.fixture
def at_the_post(
    council: Path, open_program: Callable[[], Journey]
) -> Callable[..., Journey]:
    """Furnish the council with letters to index, and sign Priya in."""

    def enter(letters: Callable[[dict[str, UUID]], list[Letter]]) -> Journey:
        way = Way(system_clock, "0", cost=CHEAP)
        store = Store.open(Home.default(), way, "priya", PASSPHRASE)
        with store:
            with ScopedSession(store.readers) as session:
                named = session.execute(select(PersonRow.name, PersonRow.id))
                people = dict(named.tuples().all())
            post(store, system_clock, letters(people))
        journey = open_program()
        sign_in(journey)
        journey.hands.press("Alt+5")
        still(journey)
        return journey

    return enter


def room(journey: Journey) -> PostRoom:
    assert journey.program.shift is not None
    found = journey.program.shift.rooms.post
    assert found is not None
    return found


def rows(journey: Journey, kind: type[Any]) -> list[Any]:
    assert journey.program.shift is not None
    store = journey.program.shift.session.store
    with ScopedSession(store.readers) as session:
        return list(session.scalars(select(kind)))


def begin(journey: Journey) -> None:
    journey.hands.press("Ctrl+Shift+X")
    model = room(journey).indexing.model
    journey.hands.until(lambda: model.in_hand, "the first document")
    still(journey)


def test_one_press_files_what_is_sure_and_right(
    at_the_post: Callable[..., Journey],
) -> None:
    def letters(people: dict[str, UUID]) -> list[Letter]:
        sure = suggestions(people["Gwendolyn Ashworth"])
        return [Letter([Sheet(LINES), Sheet()], sure), Letter([Sheet(LINES)], sure)]

    journey = at_the_post(letters)
    begin(journey)
    page = room(journey).indexing
    first = page.model.in_hand
    assert first is not None
    assert page.side.heading.text() == "Item 1 of 2"
    assert page.view.lit()
    journey.hands.count_from_here()
    journey.hands.press("Ctrl+Enter")
    assert journey.hands.presses == 1
    journey.hands.until(
        lambda: page.model.in_hand is not None and page.model.in_hand.id != first.id,
        "the next document",
    )
    still(journey)
    assert page.side.heading.text() == "Item 2 of 2"
    filed = next(row for row in rows(journey, DocumentRow) if row.id == first.id)
    gwen = next(r for r in rows(journey, PersonRow) if r.name == "Gwendolyn Ashworth")
    assert (filed.state, filed.type_code) == ("filed", "housing-medical")
    assert filed.person_id == gwen.id
    assert str(filed.dated_on) == "2026-11-19"
    sent = [*rows(journey, TrayItemRow), *rows(journey, CaseDocumentRow)]
    assert [row.document_id for row in sent] == [first.id]


def test_eight_presses_put_a_wrong_person_right(
    at_the_post: Callable[..., Journey],
) -> None:
    def letters(people: dict[str, UUID]) -> list[Letter]:
        wrong = suggestions(people["Owen Pryce"], person_sure=False)
        return [Letter([Sheet(LINES)], wrong)]

    journey = at_the_post(letters)
    begin(journey)
    page = room(journey).indexing
    hand = page.model.in_hand
    assert hand is not None
    assert page.side.fields.who.line.hasFocus(), "the cursor stops at the doubt"
    journey.hands.count_from_here()
    journey.hands.write("gwen")
    journey.hands.until(page.side.fields.who.line.results, "people")
    journey.hands.press("Enter")
    still(journey)
    journey.hands.press("Ctrl+Enter")
    assert journey.hands.presses <= 8
    journey.hands.until(lambda: page.model.in_hand is None, "it to be filed")
    still(journey)
    gwen = next(r for r in rows(journey, PersonRow) if r.name == "Gwendolyn Ashworth")
    filed = next(row for row in rows(journey, DocumentRow) if row.id == hand.id)
    assert (filed.state, filed.person_id) == ("filed", gwen.id)


def test_a_person_who_is_surely_wrong_is_put_right_in_eight(
    at_the_post: Callable[..., Journey],
) -> None:
    def letters(people: dict[str, UUID]) -> list[Letter]:
        return [Letter([Sheet(LINES)], suggestions(people["Owen Pryce"]))]

    journey = at_the_post(letters)
    begin(journey)
    page = room(journey).indexing
    assert page.strip.hasFocus()
    journey.hands.count_from_here()
    journey.hands.press("P")
    journey.hands.write("gwen")
    journey.hands.until(page.side.fields.who.line.results, "people")
    journey.hands.press("Enter")
    still(journey)
    journey.hands.press("Ctrl+Enter")
    assert journey.hands.presses <= 8
    journey.hands.until(lambda: page.model.in_hand is None, "it to be filed")
    still(journey)
    (filed,) = rows(journey, DocumentRow)
    gwen = next(r for r in rows(journey, PersonRow) if r.name == "Gwendolyn Ashworth")
    assert filed.person_id == gwen.id


def test_pages_are_turned_split_joined_moved_and_all_of_it_is_undone(
    at_the_post: Callable[..., Journey],
) -> None:
    def letters(_people: dict[str, UUID]) -> list[Letter]:
        return [Letter([Sheet(LINES), Sheet(LINES[:3]), Sheet()])]

    journey = at_the_post(letters)
    begin(journey)
    hands, page = journey.hands, room(journey).indexing
    page.begin()
    shown = [each.shown for each in page.strip.pages()]
    assert shown == [True, True, False], "the blank one is hidden for review"
    hands.press("H")
    still(journey)
    hands.press("Ctrl+Z")
    still(journey)
    order = [each.id for each in page.strip.pages()]
    hands.press("M", "Down", "Enter")
    still(journey)
    assert [each.id for each in page.strip.pages()][:2] == order[1::-1]
    hands.press("Ctrl+Z")
    still(journey)
    assert [each.id for each in page.strip.pages()] == order
    page.strip.setCurrentIndex(page.strip.model().index(1, 0))
    hands.press("S")
    still(journey)
    assert page.model.in_hand is not None
    assert page.model.in_hand.of == 2
    assert len(page.strip.pages()) == 1
    hands.press("J")
    still(journey)
    assert [each.id for each in page.strip.pages()] == order
    hands.press("R")
    hands.until(
        lambda: any(each.turned == 90 for each in page.strip.pages()), "the turn"
    )
    still(journey)


def test_what_is_typed_comes_back_and_setting_aside_goes_on(
    at_the_post: Callable[..., Journey],
) -> None:
    def letters(_people: dict[str, UUID]) -> list[Letter]:
        return [Letter([Sheet(LINES)]), Letter([Sheet(LINES[:4])])]

    journey = at_the_post(letters)
    begin(journey)
    hands, page = journey.hands, room(journey).indexing
    first = page.model.in_hand
    assert first is not None
    page.side.fields.dated.focus()
    hands.write("19/11/2026")
    page.begin()
    hands.press("Right")
    still(journey)
    assert page.side.fields.dated.text() == ""
    hands.press("Left")
    still(journey)
    assert "19 Nov 2026" in page.side.fields.dated.text()
    hands.press("A")
    still(journey)
    assert page.model.in_hand is not None
    assert page.model.in_hand.id != first.id
    (parked,) = (row for row in rows(journey, DocumentRow) if row.id == first.id)
    assert parked.state == "set_aside"
