from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from db.errors import Unavailable
from db.store.files import disk_trouble, write_whole
from db.store.patience import PAUSES, patiently
from db.store.trouble import in_words


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "slots.json"
    (tmp_path / ".slots.json.new").write_bytes(b"left by a killed program, and longer")
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_what_can_not_be_written_is_told_without_the_files_name(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        write_whole(tmp_path / "Zebedee Quill" / "letter", b"x")
    assert "Quill" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "did not answer"),
    ],
)
def test_each_trouble_of_the_disk_says_what_to_do(code: int, words: str) -> None:
    trouble = disk_trouble(OSError(code, os.strerror(code), "/home/quill"))
    assert words in str(trouble)
    assert "then try again" in str(trouble)
    assert "quill" not in str(trouble)


def test_what_windows_calls_a_sharing_violation_is_another_program() -> None:
    error = OSError(errno.EACCES, "in use")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore]  # Windows sets it
    assert "Another program is holding" in str(disk_trouble(error))


def test_patience_ends() -> None:
    pauses: list[float] = []

    def fails() -> None:
        raise OSError(errno.EACCES, "in use")

    with pytest.raises(OSError, match="in use"):
        patiently(fails, lambda _error: True, pauses.append)
    assert tuple(pauses) == PAUSES


def test_nobody_waits_for_what_will_not_pass() -> None:
    pauses: list[float] = []

    def fails() -> None:
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        patiently(fails, lambda error: isinstance(error, OSError), pauses.append)
    assert pauses == []


def test_a_bug_is_never_taken_for_trouble() -> None:
    assert in_words(ValueError("x")) is None
    assert in_words(None) is None
