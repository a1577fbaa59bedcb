"""Guidance read and mended, and a form of Admin kept through a lock, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.guidance import SuggestionRow
from desktop.admin.screens.teams_part import TeamsPart
from tests.fixtures.journey import PASSPHRASE, Journey, still

pytestmark = pytest.mark.journey


def suggestions(journey: Journey) -> list[str]:
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return list(session.scalars(select(SuggestionRow.words)))


def teams(journey: Journey) -> TeamsPart:
    shift = journey.program.shift
    assert shift is not None
    assert shift.rooms.admin is not None
    part = shift.rooms.admin.parts["teams"]
    assert isinstance(part, TeamsPart)
    return part


def test_an_article_is_found_read_and_mended(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    shift = journey.program.shift
    assert shift is not None
    guidance = shift.rooms.guidance
    hands.press("Alt+3")
    hands.until(guidance.search.hasFocus, "the search of guidance")
    hands.write("mould")
    still(journey)
    hands.press("Enter")
    hands.until(guidance.pane.reader.hasFocus, "the article")
    opened = guidance.pane.opened
    assert opened is not None
    assert "mould" in (opened.page.title + opened.page.body).casefold()
    hands.press("Alt+C")
    hands.write("The number is out of date.")
    hands.press("Ctrl+Enter")
    still(journey)
    assert suggestions(journey) == ["The number is out of date."]
    hands.until(lambda: guidance.inline is None, "the form to go")
    hands.press("Esc")
    hands.until(guidance.list.hasFocus, "the list")


def test_a_form_of_admin_stands_as_it_was_after_a_lock(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    hands.press("Alt+8")
    still(journey)
    shift = journey.program.shift
    assert shift is not None
    shift.commands.run("admin.teams")
    still(journey)
    teams(journey).start_new()
    hands.write("Tree off")
    hands.press("Ctrl+L")
    hands.until(lambda: journey.program.shift is None, "the lock")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    part = teams(journey)
    hands.until(part.isVisible, "the page that was left")
    hands.until(lambda: part.name.text() == "Tree off", "the words")
    assert part.pane.kept.isVisible()
