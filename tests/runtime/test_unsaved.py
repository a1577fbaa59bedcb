"""What could not be saved while the lanes close is known afterwards."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from db.errors import Unavailable
from desktop.runtime.jobs import Jobs, Lane


def _nobody(_answer: object) -> None:
    """Hear nothing: the lanes are closing."""


def _full() -> None:
    raise Unavailable("The disk is full.")


def test_a_save_that_fails_at_the_lock_is_known(qtbot: QtBot) -> None:
    del qtbot
    jobs = Jobs()
    jobs.start(Lane.WRITE, _full, _nobody, _nobody)
    assert jobs.close()
    assert str(jobs.unsaved) == "The disk is full."


def test_a_save_that_ends_well_leaves_nothing_to_tell(qtbot: QtBot) -> None:
    del qtbot
    jobs = Jobs()
    jobs.start(Lane.WRITE, int, _nobody, _nobody)
    assert jobs.close()
    assert jobs.unsaved is None
