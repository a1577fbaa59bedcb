"""Files dropped on the post room: listed, opened by their password, tried again."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.domain.permissions import Role
from db.domain.post.set_aside import Reason
from db.errors import Unavailable
from db.queries.post.set_aside import waiting
from db.store.documents import Documents
from db.tables.post_batch import IntakeRow, PostBatchRow
from desktop.forms.form import Line
from desktop.postroom.files_at_desk import FilesAtDesk, Watch
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.screens.files_page import FilesPage
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.shelves import Shelf
from desktop.postroom.use_cases.setting_aside import RefuseIntake, refuse_intake
from tests.fixtures.post import PostRoom
from tests.fixtures.scan_desk import OpenRoom

LONGEST_MS = 30_000


def files_of(room: Room) -> FilesPage:
    assert room.coming is not None
    return room.coming.files


def at_rest(qtbot: QtBot, room: Room) -> FilesAtDesk:
    """Wait until everything is taken in and was told."""
    files = files_of(room).desk_files
    qtbot.waitUntil(
        lambda: not files.busy and not files._teller.isActive(), timeout=LONGEST_MS
    )
    return files


def drop(room: Room, *paths: Path) -> None:
    """Let go of files over the room."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    room.dropEvent(
        QDropEvent(
            QPointF(400, 300),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def lines(room: Room) -> dict[str, Line]:
    shown = files_of(room)._shown
    return {line.words: line for part in shown for line in part.lines}


def protected(path: Path) -> Path:
    """Write a PDF of one page that asks for a password."""
    with pikepdf.new() as made:
        made.add_blank_page()
        made.save(path, encryption=pikepdf.Encryption(owner="o", user="open sesame"))
    return path


def test_what_is_dropped_comes_in_and_each_is_listed(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room = open_room(SaneScanner())
    folder = tmp_path / "dropped"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(b"%PDF-1.7 a")
    (folder / "b.eml").write_bytes(
        b"From: a@example.org\r\nSubject: b\r\n\r\nWords\r\n"
    )
    (folder / "c.pdf").symlink_to(folder / "a.pdf")
    drop(room, folder)
    assert at_rest(qtbot, room).count == 3
    assert room.shelf is Shelf.FILES
    (batch,) = post.office.rows(PostBatchRow)
    assert batch.source == "files"
    assert {row.name: row.kind for row in post.office.rows(IntakeRow)} == {
        "a.pdf": "file",
        "b.eml": "email",
    }
    shown = lines(room)
    assert shown["a.pdf"].badge == "Being read"
    assert shown["c.pdf"].badge == "Set aside"
    # The link is replaced by the file itself, and tried again where it is listed.
    (folder / "c.pdf").unlink()
    (folder / "c.pdf").write_bytes(b"%PDF-1.7 c")
    (step,) = shown["c.pdf"].steps
    files_of(room).shown_wanted.emit(step.id)  # type: ignore[union-attr]  # it leads to the item
    at_rest(qtbot, room)
    assert lines(room)["c.pdf"].badge == "Being read"
    assert post.office.read(waiting) == []


def test_dropped_twice_is_in_once_and_goes_into_the_batch_in_front(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    batch = post.batch()
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7")
    room = open_room(SaneScanner())
    for _ in range(2):
        room.show_batch(batch)
        drop(room, letter)
        at_rest(qtbot, room)
    (intake,) = post.office.rows(IntakeRow)
    assert intake.batch_id == batch
    (part,) = files_of(room)._shown
    assert [line.badge for line in part.lines] == ["Here already", "Being read"]


def test_a_password_is_asked_in_the_window_and_the_file_goes_on(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room = open_room(SaneScanner())
    drop(room, protected(tmp_path / "secret.pdf"))
    at_rest(qtbot, room)
    (intake,) = post.office.rows(IntakeRow)
    post.do(refuse_intake, RefuseIntake(intake.id, Reason.PROTECTED), Role.POST_ROOM)
    files_of(room)._read()
    assert lines(room)["secret.pdf"].badge == "Set aside"
    assert files_of(room).parts.open_form("taken", "Enter its password")
    panel = files_of(room).parts.panel()
    assert panel is not None
    secret = panel.fields["password"].control
    assert isinstance(secret, QLineEdit)
    secret.setText("a guess")
    panel.submit()
    assert "not its password" in panel.fields["password"].error()
    secret.setText("open sesame")
    panel.submit()
    opened = post.office.row(IntakeRow, intake.id)
    assert opened.state == "waiting"
    assert opened.original != opened.content
    with pikepdf.open(BytesIO(post.office.documents.get(opened.original or ""))) as pdf:
        assert len(pdf.pages) == 1
    assert post.office.read(waiting) == []
    qtbot.waitUntil(lambda: not isValid(panel))  # the form has gone


def test_what_is_damaged_can_be_tried_again(
    post: PostRoom, open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room = open_room(SaneScanner())
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7")
    drop(room, tmp_path / "torn.pdf")
    at_rest(qtbot, room)
    (intake,) = post.office.rows(IntakeRow)
    post.do(refuse_intake, RefuseIntake(intake.id, Reason.DAMAGED), Role.POST_ROOM)
    room.show_shelf(Shelf.ASIDE)
    room.open()
    (part,) = room.lists._shown
    assert "torn.pdf: It is damaged" in part.lines[0].words
    assert [step.label for step in part.lines[0].steps] == ["Try again", "Dealt with"]
    assert room.lists.parts.open_form("aside", "Try again")  # it asks nothing
    assert room.lists.parts.panel() is None
    assert post.office.row(IntakeRow, intake.id).state == "waiting"


@pytest.mark.parametrize("by_itself", [False, True])
def test_a_full_disk_is_said_and_enter_goes_on(
    by_itself: bool, post: PostRoom, open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    class Filling(Documents):
        full = True

        def put(self, content: bytes) -> str:
            if self.full and content.endswith(b"2"):
                raise Unavailable("The disk is full.")
            return super().put(content)

    room = open_room(SaneScanner())
    files = files_of(room).desk_files
    disk = Filling.__new__(Filling)
    disk.__dict__.update(post.office.documents.__dict__)
    object.__setattr__(files._store, "documents", disk)
    folder = tmp_path / "dropped"
    folder.mkdir()
    for n in "123":
        (folder / f"{n}.pdf").write_bytes(b"%PDF-1.7 " + n.encode())
    drop(room, folder)
    at_rest(qtbot, room)
    assert files.trouble == "The disk is full."
    assert files_of(room).trouble.isVisible()
    assert len(post.office.rows(IntakeRow)) == 1
    assert files._again.isActive()
    files._again.timeout.emit()
    assert files_of(room).trouble.isVisible(), "it is said until there is room"
    at_rest(qtbot, room)
    assert files_of(room).trouble.isVisible()
    disk.full = False
    if by_itself:
        files._again.timeout.emit()
    else:
        qtbot.keyClick(files_of(room), Qt.Key.Key_Return)
    at_rest(qtbot, room)
    assert [row.name for row in post.office.rows(IntakeRow)] == [
        *("1.pdf", "2.pdf", "3.pdf")
    ]
    assert files_of(room).trouble.isHidden()


@pytest.mark.parametrize("own", [True, False])
def test_a_watched_folder_is_emptied_into_the_store(
    own: bool, post: PostRoom, open_room: OpenRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    batch = post.batch()
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    room = open_room(SaneScanner())
    files = files_of(room).desk_files
    files.watch_over(Watch(folder, 3_600, own_batch=own))
    qtbot.waitUntil(lambda: files.looked is not None, timeout=LONGEST_MS)
    at_rest(qtbot, room)
    assert list(folder.iterdir()) == []
    (intake,) = post.office.rows(IntakeRow)
    assert (intake.batch_id == batch) is not own
    assert str(folder) in lines(room)
    folder.rmdir()
    files.look()
    at_rest(qtbot, room)
    assert files.looked is not None
    assert files.looked.trouble
    assert lines(room)[str(folder)].badge == "Not to be had"
