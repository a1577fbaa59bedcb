"""Files of every kind, and everything that can be wrong with one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from db.domain.post.set_aside import Reason
from db.errors import ClerkError, Unavailable
from db.queries.post.set_aside import waiting
from db.store.documents import Documents
from db.tables.post_batch import IntakeRow
from desktop.postroom.intake.files.reading_files import (
    is_settled,
    read_file,
    wait_until_settled,
)
from desktop.postroom.intake.files.taking_in import Destination, TakenIn, take_in
from desktop.postroom.intake.files.watched_folder import WatchedFolder, check_watchable
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.steps.limits import SetAside
from tests.fixtures.post import PostRoom
from tests.fixtures.scanner import intake_store


def at_once(_seconds: float) -> None:
    """Wait for nothing."""


@pytest.fixture
def store(post: PostRoom) -> IntakeStore:
    return intake_store(post)


@pytest.fixture
def batch(post: PostRoom) -> UUID:
    return post.batch()


@pytest.fixture
def bring(store: IntakeStore, batch: UUID) -> Callable[..., list[TakenIn]]:
    def brought(*paths: Path) -> list[TakenIn]:
        return list(take_in(store, paths, Destination(batch), at_once))

    return brought


def test_a_folder_is_taken_in_by_name_and_twice_is_once(
    post: PostRoom, bring: Callable[..., list[TakenIn]], tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    (folder / "b").mkdir(parents=True)
    for name in ("c.pdf", "a.pdf", "b/x.png", ".hidden"):
        (folder / name).write_bytes(name.encode())
    first = bring(folder)
    assert [each.path.name for each in first] == ["a.pdf", "x.png", "c.pdf"]
    assert [each.intake_id for each in bring(folder)] == [
        each.intake_id for each in first
    ]
    rows = post.office.rows(IntakeRow)
    assert [row.name for row in rows] == ["a.pdf", "x.png", "c.pdf"]
    assert post.office.documents.get(rows[0].content) == b"a.pdf"
    (folder / "a.pdf").write_bytes(b"another letter of that name")
    bring(folder / "a.pdf")
    assert len(post.office.rows(IntakeRow)) == 4


def test_what_is_no_file_is_set_aside_and_the_rest_goes_on(
    post: PostRoom, bring: Callable[..., list[TakenIn]], tmp_path: Path
) -> None:
    good = tmp_path / "good.pdf"
    good.write_bytes(b"%PDF")
    link = tmp_path / "link.pdf"
    link.symlink_to(good)
    loop = tmp_path / "loop"
    loop.symlink_to(tmp_path)
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    gone = tmp_path / "gone.pdf"
    taken = bring(link, loop, pipe, Path("/dev/zero"), gone, good)
    assert [each.reason for each in taken] == [
        *([Reason.NOT_A_FILE] * 4),
        *(Reason.NO_ACCESS, None),
    ]
    told = {line.name: line.reason for line in post.office.read(waiting)}
    assert told == {
        "link.pdf": "not_a_file",
        "loop": "not_a_file",
        "pipe.pdf": "not_a_file",
        "zero": "not_a_file",
        "gone.pdf": "no_access",
    }
    bring(link)
    assert len(post.office.read(waiting)) == 5


@pytest.mark.large
@pytest.mark.timeout(900)
def test_ten_thousand_files_at_once(
    post: PostRoom, store: IntakeStore, batch: UUID, tmp_path: Path
) -> None:
    """Each is in before the next is read, so memory and waiting stay flat."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(10_000):
        (folder / f"{number:05}.pdf").write_bytes(b"%d" % number)
    going = take_in(store, [folder], Destination(batch), at_once)
    next(going)
    assert len(post.office.rows(IntakeRow)) == 1
    assert sum(each.intake_id is not None for each in going) == 9_999
    names = {row.name for row in post.office.rows(IntakeRow)}
    assert len(names) == 10_000


class Growing:
    """Somebody who writes to a file whenever we wait for them, so many times."""

    def __init__(self, path: Path, times: int) -> None:
        self.path, self.times = path, times
        self.open = path.open("ab", buffering=0)

    def __call__(self, _seconds: float) -> None:
        if self.times:
            self.times -= 1
            self.open.write(b"more")
        else:
            self.open.close()


def test_a_file_that_is_being_written_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "slow.pdf"
    writer = Growing(path, 5)
    assert not is_settled(path, writer)
    wait_until_settled(path, writer)
    assert writer.open.closed
    assert read_file(path, writer) == b"more" * 5


def test_one_that_is_written_for_ever_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "endless.pdf"
    writer = Growing(path, 10_000)
    with pytest.raises(SetAside) as refused:
        wait_until_settled(path, writer)
    assert refused.value.reason is Reason.CHANGED
    writer.open.close()


def test_a_file_that_changes_while_it_is_read_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "changing.pdf"
    path.write_bytes(b"one")
    times = 2
    plain_read = os.read

    def reading(opened: int, size: int) -> bytes:
        """Another program writes between two of our reads."""
        nonlocal times
        part = plain_read(opened, size)
        if times and part:
            times -= 1
            with path.open("ab") as other:
                other.write(b" more")
        return part

    monkeypatch.setattr(os, "read", reading)
    assert read_file(path, at_once) == b"one more more"
    times = 1_000
    with pytest.raises(SetAside) as refused:
        read_file(path, at_once)
    assert refused.value.reason is Reason.CHANGED


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    with path.open("wb") as large:
        large.truncate(10_000)
    with pytest.raises(SetAside) as refused:
        read_file(path, at_once, most_bytes=9_999)
    assert refused.value.reason is Reason.TOO_LARGE
    assert len(read_file(path, at_once, most_bytes=10_000)) == 10_000


class TestWatchedFolder:
    """The folder that a multifunction device fills."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "scans"
        folder.mkdir()
        return folder

    @pytest.fixture
    def watched(self, folder: Path, store: IntakeStore, batch: UUID) -> WatchedFolder:
        return WatchedFolder(folder, store, lambda: Destination(batch), at_once)

    def test_what_is_in_the_store_is_gone_from_the_folder(
        self, post: PostRoom, folder: Path, watched: WatchedFolder
    ) -> None:
        (folder / "scan.pdf").write_bytes(b"%PDF")
        (folder / "empty.pdf").touch()
        (folder / "scan2.pdf.part").write_bytes(b"half")
        assert [each.path.name for each in watched.look()] == ["empty.pdf", "scan.pdf"]
        assert [path.name for path in folder.iterdir()] == ["scan2.pdf.part"]
        assert [row.name for row in post.office.rows(IntakeRow)] == [
            "empty.pdf",
            "scan.pdf",
        ]
        assert list(watched.look()) == []

    def test_what_is_being_written_is_left_for_the_next_look(
        self, folder: Path, watched: WatchedFolder
    ) -> None:
        with (folder / "scan.pdf").open("wb") as device:
            device.write(b"half")
            device.flush()
            assert list(watched.look()) == []
        assert len(list(watched.look())) == 1

    def test_what_can_not_be_had_stays_and_is_told_once(
        self, post: PostRoom, folder: Path, watched: WatchedFolder
    ) -> None:
        (folder / "link.pdf").symlink_to("/etc/passwd")
        assert [each.reason for each in watched.look()] == [Reason.NOT_A_FILE]
        assert list(watched.look()) == []
        assert (folder / "link.pdf").is_symlink()
        assert len(post.office.read(waiting)) == 1
        (folder / "link.pdf").unlink()
        (folder / "link.pdf").write_bytes(b"%PDF a good one of that name")
        assert [each.reason for each in watched.look()] == [None]

    def test_a_full_disk_leaves_the_file_where_it_is(
        self, folder: Path, store: IntakeStore, batch: UUID
    ) -> None:
        class FullDisk(Documents):
            def put(self, content: bytes) -> str:
                del content
                raise Unavailable("The disk is full.")

        disk = FullDisk.__new__(FullDisk)
        disk.__dict__.update(store.documents.__dict__)
        full = IntakeStore(store.writer, store.readers, disk, store.clock, store.actor)
        (folder / "scan.pdf").write_bytes(b"%PDF")
        watched = WatchedFolder(folder, full, lambda: Destination(batch), at_once)
        with pytest.raises(Unavailable):
            list(watched.look())
        assert (folder / "scan.pdf").exists()

    def test_a_home_is_never_watched(self, tmp_path: Path) -> None:
        for wrong in (Path.home(), Path.home().parent, Path("/"), tmp_path / "none"):
            with pytest.raises(ClerkError):
                check_watchable(wrong)
