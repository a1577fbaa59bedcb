"""A document is shown from memory, and files are picked, dropped and placed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from widgets.buttons import SecondaryButton
from widgets.document_view import DocumentView
from widgets.fields import FilesField, SaveAsField


def png(width: int = 900, height: int = 300) -> bytes:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


@pytest.fixture
def view(qtbot: QtBot) -> DocumentView:
    made = DocumentView("The document")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def test_a_picture_fits_the_width_and_zooms(view: DocumentView, qtbot: QtBot) -> None:
    said: list[int] = []
    view.zoomed.connect(said.append)
    view.show_picture(png())
    fitted = said[-1]
    assert 50 <= fitted < 60
    assert view.picture.horizontalScrollBar().maximum() == 0
    qtbot.keyClick(view.picture, Qt.Key.Key_Plus)
    assert said[-1] > fitted
    qtbot.keyClick(view.picture, Qt.Key.Key_0)
    assert said[-1] == fitted
    view.clear()
    assert view.currentWidget() is view.words


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n and no more", b""])
def test_a_broken_picture_is_refused_in_words(
    view: DocumentView, content: bytes
) -> None:
    with pytest.raises(ValueError, match="cannot be shown"):
        view.show_picture(content)


def test_words_stay_words(view: DocumentView) -> None:
    view.show_words("<b>Bold?</b> https://example.org")
    assert view.words.toPlainText() == "<b>Bold?</b> https://example.org"
    assert view.words.isReadOnly()


@pytest.fixture
def files(qtbot: QtBot) -> FilesField:
    made = FilesField("Documents", "Attach", "Documents (*.pdf)")
    qtbot.addWidget(made)
    made.show()
    return made


def test_files_are_asked_for_and_none_is_no_news(files: FilesField) -> None:
    picked: list[list[Path]] = []
    files.picked.connect(picked.append)
    files.ask = list
    files.pick()
    files.ask = lambda: ["/a/one.pdf", "/a/two.pdf"]
    files.pick()
    assert picked == [[Path("/a/one.pdf"), Path("/a/two.pdf")]]


def test_files_are_dropped_and_folders_are_not(
    files: FilesField, tmp_path: Path
) -> None:
    picked: list[list[Path]] = []
    files.picked.connect(picked.append)
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"x")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(one)) for one in (tmp_path, letter)])
    dragged_on = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    files.dropEvent(dragged_on)
    assert picked == [[letter]]


def test_a_chip_takes_its_file_out(files: FilesField, qtbot: QtBot) -> None:
    taken: list[object] = []
    files.taken_out.connect(taken.append)
    files.show_files([("k1", "Lease", "3 pages"), ("k2", "Photo", "")])
    chips = files.findChildren(SecondaryButton)[1:]
    assert [chip.text() for chip in chips] == ["Lease, 3 pages", "Photo"]
    assert chips[1].accessibleName() == "Take out Photo"
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert taken == ["k2"]


def test_where_to_save_is_chosen_or_typed(qtbot: QtBot) -> None:
    field = SaveAsField("Save it as")
    qtbot.addWidget(field)
    field.set_value("/home/dele/GH-1.pdf")
    field.ask = lambda _here: ""
    qtbot.mouseClick(field.choose, Qt.MouseButton.LeftButton)
    assert field.text() == "/home/dele/GH-1.pdf"
    field.ask = lambda here: here.replace("dele", "shared")
    qtbot.mouseClick(field.choose, Qt.MouseButton.LeftButton)
    assert field.text() == "/home/shared/GH-1.pdf"
