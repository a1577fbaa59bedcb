"""The window's thread, and jobs that are always closed again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.runtime.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """Return lanes to start work in; they have to come to rest by themselves."""
    del qtbot  # only its event loop is wanted
    jobs = Jobs()
    yield jobs
    assert jobs.close()
