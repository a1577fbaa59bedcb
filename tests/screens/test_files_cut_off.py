"""Files that were to come in when the program was cut off are told, and brought in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.tables.post_batch import IntakeRow
from desktop.postroom.intake.files.taking_in import Destination, take_in
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.left_behind import Coming, keep_coming, left_behind
from desktop.postroom.scan_run import Aim
from desktop.postroom.shelves import Shelf
from desktop.postroom.use_cases.batches import CloseBatch, close_batch
from tests.fixtures.post import PostRoom
from tests.fixtures.scan_desk import OpenRoom
from tests.fixtures.scanner import intake_store
from tests.screens.test_files_in_the_room import at_rest, drop, files_of, lines

NAMES = ("a.pdf", "b.pdf", "c.pdf", "d.pdf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four files in a folder."""
    made = tmp_path / "to come"
    made.mkdir()
    for name in NAMES:
        (made / name).write_bytes(b"%PDF-1.7 " + name.encode())
    return made


def cut_off(post: PostRoom, folder: Path, after: int) -> None:
    """Take in the first files of a folder as a program does that is killed then."""
    store, batch = intake_store(post), post.batch(source="files")
    keep_coming(store, [Coming((folder,), Aim(batch))])
    coming = take_in(store, [folder], Destination(batch), lambda _seconds: None)
    for _ in range(after):
        next(coming)


def names(post: PostRoom) -> list[str | None]:
    return sorted(row.name or "" for row in post.office.rows(IntakeRow))  # type: ignore[return-value]  # every one has a name


def test_what_never_came_in_is_named_and_brought_in_by_one_key(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, folder: Path
) -> None:
    cut_off(post, folder, after=1)
    room = open_room(SaneScanner())
    page = files_of(room)
    room.show_shelf(Shelf.FILES)
    assert page.left.isVisible()
    assert "3 files never came in" in page.left.accessibleName()
    assert {"b.pdf", "c.pdf", "d.pdf"} <= set(lines(room))
    assert "a.pdf" not in lines(room)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    at_rest(qtbot, room)
    assert names(post) == [*NAMES]
    assert not page.left.isVisible()
    assert left_behind(intake_store(post)) is None


def test_a_batch_that_was_closed_meanwhile_is_left_as_it_is(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, folder: Path
) -> None:
    cut_off(post, folder, after=2)
    (batch,) = {row.batch_id for row in post.office.rows(IntakeRow)}
    assert batch is not None
    post.do(close_batch, CloseBatch(batch))
    room = open_room(SaneScanner())
    files_of(room).desk_files.bring_left()
    at_rest(qtbot, room)
    homes = {row.name: row.batch_id for row in post.office.rows(IntakeRow)}
    assert len({homes["c.pdf"], homes["d.pdf"], batch}) == 2


def test_it_may_be_left(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, folder: Path
) -> None:
    cut_off(post, folder, after=3)
    room = open_room(SaneScanner())
    page = files_of(room)
    room.show_shelf(Shelf.FILES)
    assert "1 file never came in" in page.left.accessibleName()
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert not page.left.isVisible()
    qtbot.waitUntil(lambda: left_behind(intake_store(post)) is None)
    assert len(post.office.rows(IntakeRow)) == 3


def test_what_came_in_whole_leaves_nothing_behind(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, folder: Path
) -> None:
    room = open_room(SaneScanner())
    (folder / "e.pdf").symlink_to(folder / "a.pdf")
    drop(room, folder)
    assert at_rest(qtbot, room).count == 5
    assert left_behind(intake_store(post)) is None
    assert files_of(room).desk_files.left is None


def test_what_is_set_aside_did_not_stay_behind(
    post: PostRoom, open_room: OpenRoom, folder: Path
) -> None:
    (folder / "0.pdf").symlink_to(folder / "a.pdf")
    cut_off(post, folder, after=5)
    assert left_behind(intake_store(post)) is None
    room = open_room(SaneScanner())
    assert files_of(room).desk_files.left is None
