"""The window hears of what was read, and never waits for it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.queries.post.to_index import to_index
from desktop.postroom.line_at_desk import LineAtDesk
from desktop.runtime.changes_hub import ChangesHub
from tests.fixtures.paper import PaperReader, capture, line_store
from tests.fixtures.post import PostRoom


def test_what_is_captured_is_read_and_told(qtbot: QtBot, post: PostRoom) -> None:
    hub = ChangesHub()
    at_desk = LineAtDesk(line_store(post), hub, workers=[PaperReader()])
    told: list[Changes] = []
    hub.committed.connect(told.append)
    hub.committed.connect(at_desk.on_committed)
    at_desk.begin()
    capture(post, "a letter")
    hub.announce(Changes(frozenset({"captured_page"})))
    qtbot.waitUntil(lambda: any(each.touches("document_made") for each in told))
    at_desk.end()
    assert not at_desk.busy
    assert len(post.office.read(to_index)) == 1
    capture(post, "another")
    hub.announce(Changes(frozenset({"captured_page"})))
    at_desk.end()
