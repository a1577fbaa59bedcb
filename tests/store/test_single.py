from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.errors import Unavailable
from db.store.single import Occupant, Occupied, occupy


def test_a_second_taker_learns_how_to_raise_the_first_ones_window(
    tmp_path: Path,
) -> None:
    held = occupy(tmp_path / "lock", call="guildhall-1000")
    with pytest.raises(Occupied, match="Go on there, or close it") as caught:
        occupy(tmp_path / "lock")
    assert caught.value.occupant == Occupant(os.getpid(), "guildhall-1000")
    held.release()
    held.release()
    occupy(tmp_path / "lock").release()


def test_an_unreadable_note_is_no_obstacle(tmp_path: Path) -> None:
    held = occupy(tmp_path / "lock")
    (tmp_path / "lock.json").write_bytes(b"{")
    with pytest.raises(Occupied) as caught:
        occupy(tmp_path / "lock")
    assert caught.value.occupant is None
    held.release()


def test_what_a_dead_program_left_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "lock").touch()
    (tmp_path / "lock.json").write_text('{"pid": 1, "call": "gone"}')
    occupy(tmp_path / "lock").release()
    assert not (tmp_path / "lock.json").exists()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX systems fork")
def test_a_forked_program_has_not_got_the_store(tmp_path: Path) -> None:
    held = occupy(tmp_path / "lock")
    held.check()
    pid = os.fork()
    if pid == 0:
        try:
            held.release()
            held.check()
        except Occupied:
            os._exit(7)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 7
    with pytest.raises(Occupied):
        occupy(tmp_path / "lock")
    held.release()


def test_a_place_where_no_lock_can_be_is_told_in_words() -> None:
    with pytest.raises(Unavailable):
        occupy(Path(os.devnull) / "lock")
