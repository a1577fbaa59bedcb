"""Scanning where no batch is open, or the one that was aimed at was closed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.errors import NotAllowed
from db.store.unit_of_work import UnitOfWork
from db.tables.post_batch import IntakeRow, PostBatchRow
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.scan_run import Aim
from desktop.postroom.screens.scan_page import ScanPage
from desktop.postroom.use_cases.batches import (
    BeginBatch,
    CloseBatch,
    begin_for_what_comes,
    close_batch,
)
from desktop.runtime.changes_hub import ChangesHub
from tests.fixtures.post import PostRoom
from tests.fixtures.scan_desk import OpenRoom, letters, page_of, until_asked
from tests.fixtures.scanner import intake_store
from tests.fixtures.stores import actor_for

pytestmark = pytest.mark.usefixtures("qapp")


def test_who_may_not_open_post_is_told_whom_to_ask(post: PostRoom) -> None:
    office = post.office

    def unit(role: Role) -> UnitOfWork:
        return office.unit(role)

    with pytest.raises(NotAllowed, match="Ask whoever opens the post"):
        begin_for_what_comes(BeginBatch(source="files"), unit(Role.ADVISOR_1))
    assert office.rows(PostBatchRow) == []
    begin_for_what_comes(BeginBatch(source="files"), unit(Role.POST_ROOM))
    assert len(office.rows(PostBatchRow)) == 1


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.ADVISOR_1, "No batch is open. Whoever opens the post begins one."),
        (Role.CASEWORKER, "No batch is open. Whoever opens the post begins one."),
        (Role.POST_ROOM, "Into a new batch, opened with the first sheet"),
    ],
)
def test_nobody_is_promised_a_batch_that_they_may_not_open(
    post: PostRoom, scanner: SaneScanner, qtbot: QtBot, role: Role, words: str
) -> None:
    store = replace(intake_store(post), actor=actor_for(role))
    scans = ScanAtDesk(store, ChangesHub(), scanner)
    page = ScanPage(scans)
    qtbot.addWidget(page)
    page.aim_at(Aim())
    assert page.about.text() == words
    scans.end()


def test_a_batch_that_was_closed_is_aimed_at_no_more(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    batch = post.batch()
    room: Any = open_room(scanner, letters())
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    qtbot.keyClick(page, Qt.Key.Key_F)
    until_asked(qtbot, room)
    assert page_of(room).aim.batch_id == batch
    room.on_committed(post.do(close_batch, CloseBatch(batch)))
    qtbot.waitUntil(lambda: page_of(room).aim == Aim())
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    qtbot.keyClick(page, Qt.Key.Key_F)
    until_asked(qtbot, room)
    first, second = post.office.rows(IntakeRow)
    assert first.batch_id == batch
    assert second.batch_id not in {None, batch}
