"""The casework room under attack, in the real window: nothing lost, nothing leaked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from sqlalchemy import select

from db.actor import Actor
from db.clock import system_clock
from db.domain.permissions import Action, Role
from db.queries.staff import staff_called
from db.store.home import Home
from db.store.sessions import reading
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.casework import CaseNoteRow, CaseRow
from db.tables.local import DraftRow, OpRow
from db.tables.person import PersonRow
from desktop.admin.signing_in import sign_in as enter_store
from desktop.admin.use_cases.set_up import add_staff_rows
from desktop.casework.use_cases.open_case import NewCase, OpenCase, open_case
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey, still
from tests.journeys.killed_casework_program import (
    WORDS,
    casework,
    come_to_the_case,
    open_form,
    page_of,
)
from tests.journeys.test_at_the_counter import rows

pytestmark = pytest.mark.journey
ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("killed_casework_program.py")
WAY = Way(system_clock, "0", cost=CHEAP)
TITLE = "Left alone at night"
ARABIC = "قالت إنها خائفة 👩‍👩‍👧 بعد الليل"


def work(store: Store, name: str = "priya") -> UnitOfWork:
    with reading(store.readers, Actor.program()) as session:
        line = staff_called(session, name)
    actor = Actor.with_roles(line.id, line.name, frozenset(line.roles))
    return UnitOfWork(store.writer, actor, WAY.clock)


ASKED = {
    "address": "14b Station Road",
    "bin": "refuse",
    "due_on": "yesterday",
    "out_in_time": "yes",
}
"""What a missed bin has to tell."""


def open_one(store: Store, title: str | None = None) -> UUID:
    """Open a case of Gwendolyn's that Priya has."""
    unit = work(store)
    with reading(store.readers, Actor.program()) as session:
        gwen = session.scalars(select(PersonRow.id).order_by(PersonRow.n)).first()
    new = NewCase(
        "missed-collection",
        title,
        answers=ASKED,
        person_id=gwen,
        owner_id=unit.actor.staff_id,
    )
    made = open_case(OpenCase(new), unit).id
    assert made is not None
    return made


@pytest.fixture
def at_work(council: Path) -> UUID:
    """The council with one case that is Priya's."""
    del council
    with enter_store(Home.default(), WAY, "priya", PASSPHRASE).store as store:
        return open_one(store)


def told(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def notes(journey: Journey) -> list[str]:
    return [
        row.words for row in rows(journey, CaseNoteRow) if isinstance(row, CaseNoteRow)
    ]


@pytest.mark.parametrize(
    ("letter", "moment", "saved"),
    [("n", "7", False), ("n", "after", True), ("Ctrl+Enter", "12", False)],
)
def test_killed_in_a_form_the_words_or_the_record_are_there(
    at_work: UUID,
    guildhall_home: Path,
    tmp_path: Path,
    signed_in: Callable[[], Journey],
    letter: str,
    moment: str,
    saved: bool,
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    places = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, str(PROGRAM), str(guildhall_home), letter, moment],
        env={
            **os.environ,
            **dict.fromkeys(places, str(elsewhere)),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    for folder in (guildhall_home, elsewhere):
        for path in folder.rglob("*"):
            assert not path.is_file() or b"Zyxomma" not in path.read_bytes()
    journey = signed_in()
    shift = journey.program.shift
    assert shift is not None
    assert (WORDS in notes(journey)) is saved
    [case] = rows(journey, CaseRow)
    assert isinstance(case, CaseRow)
    assert (case.id, case.state) == (at_work, "in_progress")
    come_to_the_case(journey)
    open_form(journey, letter)
    panel = page_of(journey).panels.panel
    assert panel is not None
    first = next(iter(panel.fields.values()))
    assert first.value() == ("" if saved else WORDS)
    assert verify(shift.session.store).problems == ()


def test_ten_megabytes_are_refused_in_words_and_nothing_is_lost(
    at_work: UUID, signed_in: Callable[[], Journey]
) -> None:
    journey = signed_in()
    come_to_the_case(journey)
    open_form(journey, "n")
    hands = journey.hands
    hands.write("Rang her. ")
    QGuiApplication.clipboard().setText("x" * 10_000_000)
    hands.press("Ctrl+V")
    still(journey)
    hands.press("Ctrl+Enter")
    still(journey)
    panel = page_of(journey).panels.panel
    if panel is not None:
        field = next(iter(panel.fields.values()))
        assert len(str(field.value())) < 100_000
        assert "too" in told(panel).lower() or "long" in told(panel).lower()
        assert "Rang her." in str(field.value())
    else:
        assert notes(journey) == ["Rang her."]
    assert not any(len(words) > 100_000 for words in notes(journey))
    del at_work


def test_any_script_is_kept_and_a_card_number_never(
    at_work: UUID, signed_in: Callable[[], Journey]
) -> None:
    journey = signed_in()
    come_to_the_case(journey)
    open_form(journey, "n")
    hands, page = journey.hands, page_of(journey)
    QGuiApplication.clipboard().setText(ARABIC)
    hands.press("Ctrl+V", "Ctrl+Enter")
    still(journey)
    assert notes(journey) == [ARABIC]
    assert ARABIC in told(page)
    page.begin()
    open_form(journey, "n")
    hands.write("Card 4111 1111 1111 1111 ")
    hands.press("Ctrl+Enter")
    still(journey)
    casework(journey).keep_drafts()
    still(journey)
    shift = journey.program.shift
    assert shift is not None
    with reading(shift.session.store.readers, Actor.program()) as session:
        connection = session.connection()
        kept = [
            *connection.scalars(select(OpRow.new)),
            *connection.scalars(select(DraftRow.body)),
        ]
    assert kept
    for one in kept:
        assert "4111 1111" not in str(one)
        assert "1111 1111" not in str(one)
        assert "41111111" not in str(one)
    del at_work


@pytest.mark.parametrize(
    "role", [Role.ADVISOR_1, Role.POST_ROOM, Role.HEALTH_AND_SAFETY]
)
def test_keys_do_no_more_than_a_role_may(
    council: Path, open_program: Callable[[], Journey], role: Role
) -> None:
    with enter_store(Home.default(), WAY, "priya", PASSPHRASE).store as store:
        hidden = open_one(store, TITLE)
        unit = UnitOfWork(store.writer, Actor.program(), WAY.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            dele = add_staff_rows(unit, "Dele Osei", "dele", frozenset({role})).id
            row = unit.get(CaseRow, hidden)
            row.owner_id = dele
            unit.commit()
        store.keys.add(store.key, "dele", PASSPHRASE)
    journey = open_program()
    hands = journey.hands
    hands.write("dele")
    hands.press("Tab")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    come_to_the_case(journey)
    page, before = page_of(journey), len(rows(journey, CaseNoteRow))
    may = {step.keys for step in page.all_steps()}
    for letter in "ABCEGHIJKLMPQRTUVXYZ":
        page.begin()
        hands.press(letter)
        still(journey)
        panel = page.panels.panel
        assert (panel is None) or letter in may, letter
        if panel is not None:
            hands.press("Esc")
            still(journey)
    page.begin()
    hands.press("Ctrl+Enter")
    still(journey)
    assert (page.panels.panel is None) or "Ctrl+Enter" in may
    [case] = rows(journey, CaseRow)
    assert isinstance(case, CaseRow)
    assert (case.id, case.state, case.owner_id) == (hidden, "in_progress", dele)
    assert len(rows(journey, CaseNoteRow)) == before
    del council
