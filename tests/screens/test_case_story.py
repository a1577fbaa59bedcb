"""The story of a case as it is read: each deed once, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from db.domain.escalation import RULES
from db.domain.own_notes import OwnNote
from db.queries.casework.page_rows import TimelineLine
from desktop.casework.case_story import ESCALATION_NAMES, entries

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
EARLIER = NOW - timedelta(hours=2)


def line(
    kind: str,
    title: str,
    words: str | None = None,
    *,
    by: str = "Dele Osei",
    at: datetime = EARLIER,
    moved: tuple[date, date] | None = None,
) -> TimelineLine:
    return TimelineLine(kind, uuid4(), at, by, title, words, moved)


def test_a_note_is_its_words_alone() -> None:
    [entry] = entries([line("note", "note", "Plumber booked")], NOW)
    assert (entry.by, entry.lead, entry.words) == ("Dele Osei", "", "Plumber booked")
    assert not entry.quiet


def test_a_hand_over_is_one_entry_with_what_was_said() -> None:
    told = line("note", "hand_over", "She is promised a call")
    hand = line("hand", "handed_over", "Priya Shah")
    [entry] = entries([told, hand], NOW)
    assert entry.lead == "Handed over to Priya Shah"
    assert entry.words == "She is promised a call"


def test_a_pause_says_the_day_it_moved() -> None:
    moved = (date(2026, 12, 1), date(2026, 12, 3))
    event = line("clock", "resumed sar", None, moved=moved)
    [entry] = entries([event], NOW)
    assert entry.lead == ("Runs on: Subject access, now Thu 3 Dec instead of Tue 1 Dec")
    assert entry.quiet


def test_closing_is_told_once() -> None:
    note = line("note", "state", "It was put right")
    clock = line("clock", "met foi", "Closed")
    [entry] = entries([note, clock], NOW)
    assert (entry.lead, entry.words) == ("Closed", "It was put right")


def test_who_took_it_is_named_once() -> None:
    [entry] = entries([line("hand", "taken", "Dele Osei")], NOW)
    assert entry.lead == "Taken"


def test_what_came_of_a_task_stands_under_it() -> None:
    done = line("task", "done", "Inspect the home\nMould in two rooms")
    [entry] = entries([done], NOW)
    assert entry.lead == "Task done: Inspect the home"
    assert entry.words == "Mould in two rooms"


def test_two_people_in_one_moment_stay_two() -> None:
    mine = line("note", "note", "One")
    other = line("note", "note", "Two", by="Priya Shah")
    assert [entry.words for entry in entries([mine, other], NOW)] == ["One", "Two"]


def test_a_letter_and_a_document_are_by_the_way() -> None:
    letter = line("letter", "extension", "queued")
    document = line("document", "Invoice", at=EARLIER - timedelta(hours=1))
    shown = entries([letter, document], NOW)
    assert [entry.lead for entry in shown] == [
        "Extension letter: to be written",
        "Document: Invoice",
    ]
    assert all(entry.quiet for entry in shown)


def test_what_the_program_wrote_is_said_from_its_facts() -> None:
    facts = {"code": "escalated", "why": "Overdue", "to": "senior_co_ordinator"}
    new = TimelineLine("note", uuid4(), EARLIER, None, "system", "Overdue", facts=facts)
    [entry] = entries([new], NOW)
    assert entry.words == "Overdue: gone up to Senior co-ordinator"
    old = TimelineLine("note", uuid4(), EARLIER, None, "system", "Open for ninety days")
    [entry] = entries([old], NOW)
    assert entry.words == "Open for ninety days"


def test_every_reason_to_go_up_has_words() -> None:
    shipped = {key: rule.why for key, rule in RULES.items()}
    assert shipped == dict(ESCALATION_NAMES)


class Welsh(QTranslator):
    """Knows how two of the program's own lines are said."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        del disambiguation, n
        known = {"No access": "Dim mynediad", "Visit booked: {what}": "Trefnwyd {what}"}
        return known.get(sourceText) if context == "Words" else None


@pytest.fixture
def welsh(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before, words = QLocale(), Welsh()
    QLocale.setDefault(QLocale("cy_GB"))
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("welsh")
def test_the_programs_own_lines_are_said_in_the_readers_language() -> None:
    kept = (OwnNote.NO_ACCESS, ""), (OwnNote.VISIT_BOOKED, "Bath"), ("gone", "")
    lines = [
        TimelineLine(
            *("note", uuid4(), EARLIER, None, "state", "Old"),
            facts={"code": code, "what": what},
        )
        for code, what in kept
    ]
    told = [entry.words for entry in entries(lines, NOW)]
    assert told == ["Dim mynediad", "Trefnwyd Bath", "Old"]
