"""The kinds of post in Admin: one is added by hand, and the post room offers it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.domain.post.kinds_kept import SHIPPED
from desktop.admin.screens.admin_room import AdminRoom
from desktop.admin.screens.kinds_part import KindsPart
from desktop.admin.screens.letters_part import LettersPart
from desktop.admin.screens.retention_part import RetentionPart
from desktop.postroom.kinds_here import take_types, types
from desktop.postroom.screens.index_goes import kind_choices
from desktop.postroom.shelves import read_shelves
from desktop.postroom.wording import type_of_code
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.jobs import Jobs
from desktop.runtime.open_desk import OpenDesk
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import actor_for


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    lanes = Jobs()
    yield lanes
    lanes.close()
    take_types(SHIPPED)


@pytest.fixture
def desk(post: PostRoom, jobs: Jobs) -> OpenDesk:
    office = post.office
    admin = actor_for(Role.ADMINISTRATOR)
    clock = (lambda: office.now), jobs, ChangesHub(jobs)
    return OpenDesk(office.writer, office.writer, office.documents, admin, *clock)


def idle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)


def part(room: AdminRoom, key: str, qtbot: QtBot, jobs: Jobs) -> Any:
    room.open_part(key)
    idle(qtbot, jobs)
    return room.parts[key]


def save(widget: QWidget, qtbot: QtBot, jobs: Jobs) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, jobs)


def test_a_kind_is_added_with_team_urgency_and_period(
    qtbot: QtBot, post: PostRoom, desk: OpenDesk, jobs: Jobs
) -> None:
    room = AdminRoom(desk)
    desk.hub.committed.connect(room.on_committed)
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(room)
    room.resize(1282, 716)
    room.show()
    kinds: KindsPart = part(room, "kinds", qtbot, jobs)
    kinds.start_new()
    save(kinds.note.line, qtbot, jobs)
    assert kinds.label.error() == "Say what it is called"
    kinds.label.set_text("Taxi plate returned")
    kinds.label_cy.set_text("Plât tacsi yn ôl")
    kinds.area.set_text("Licensing")
    kinds.team.set_value("waste")
    kinds.urgent.set_value("legal_notice")
    kinds.note.set_text("Plates come by post now")
    save(kinds.note.line, qtbot, jobs)
    assert kinds.label.error() == ""
    assert kinds.open_key == "kind/taxi-plate-returned"
    retention: RetentionPart = part(room, "retention", qtbot, jobs)
    retention.open_record("retention/taxi-plate-returned")
    assert retention.trigger.key() == "never"
    retention.trigger.set_value("received")
    retention.months.set_text("24")
    retention.note.set_text("A local standard")
    save(retention.note.line, qtbot, jobs)
    assert retention.months.error() == ""
    letters: LettersPart = part(room, "letters", qtbot, jobs)
    letters.start_new()
    letters.code.set_text("TX-9")
    letters.type.set_value("taxi-plate-returned")
    letters.note.set_text("Printed on the plate")
    save(letters.note.line, qtbot, jobs)
    assert letters.type.error() == ""
    held = post.office.read(read_shelves, post.office.now.date())
    assert held.keeping.rules["taxi-plate-returned"].months == 24
    assert take_types(held.kinds)
    ours = types()["taxi-plate-returned"]
    assert (ours.team, ours.urgent) == ("waste", "legal_notice")
    assert "taxi-plate-returned" in {choice.key for choice in kind_choices()}
    assert type_of_code("taxi-plate-returned") == "Taxi plate returned"
