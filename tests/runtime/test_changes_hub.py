from __future__ import annotations

from db.changes import Changes
from desktop.runtime.changes_hub import ChangesHub


def test_everyone_hears_what_was_touched() -> None:
    hub = ChangesHub()
    heard: list[Changes] = []
    hub.committed.connect(heard.append)
    changes = Changes(frozenset({"person"}))
    hub.announce(changes)
    assert heard == [changes]


def test_nothing_touched_is_no_news() -> None:
    hub = ChangesHub()
    heard: list[Changes] = []
    hub.committed.connect(heard.append)
    hub.announce(Changes())
    assert heard == []
