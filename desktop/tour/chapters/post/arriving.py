"""Files are dropped on the batch; the program takes them apart and reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from db.clock import uk_date
from desktop.postroom.shelves import Shelf
from desktop.tour.chapters.post.moves import (
    choose_shelf,
    go_to_post,
    room,
    settle,
    show_newest_batch,
)
from desktop.tour.chapters.post.paper import LETTERS, write_mail, write_stack
from desktop.tour.chapters.post.writers import writers
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour

_AT_LEAST: Final = LETTERS + 2
"""What comes of it: the letters, the e-mail, and the stack of the scanner."""


def take_in_files(tour: Tour) -> None:
    """A stack from a multifunction device and an e-mail go into the open batch."""
    hands, folder = tour.hands, tour.out / "arrived"
    folder.mkdir(exist_ok=True)
    with tour.job("Post: a file of letters and an e-mail taken in") as job:
        who, day = writers(tour), uk_date(tour.clock()) - timedelta(days=2)
        stack, mail = folder / "from the copier.tif", folder / "question.eml"
        job.facts["pages_in_the_file"] = write_stack(stack, who, day)
        write_mail(mail, who.alone, day)
        for name in ("tenant", "short", "alone"):
            tour.noted[name] = getattr(who, name).id.hex
        tour.noted["case"] = who.chaser.case
        go_to_post(tour)
        show_newest_batch(tour)
        hands.count_from_here()
        _drop(tour, [stack, mail])
        coming = room(tour).coming
        if coming is None:
            raise Stuck("waited in vain for what brings files in")
        files = coming.files.desk_files
        both = len([stack, mail])
        hands.until(lambda: files.count >= both and not files.busy, "both to be in")
        settle(tour)
        hands.picture("post-files-in")
        job.facts["taken_in"] = files.count


def read_them(tour: Tour) -> None:
    """Every page is read and every document separated, beside what people do."""
    hands = tour.hands
    with tour.job("Post: separated and read") as job:
        held = room(tour)
        _let_it_read(tour, lambda: held.held.to_index >= _AT_LEAST)
        _let_it_read(tour, lambda: not tour.shift.line.busy)
        settle(tour)
        hands.picture("post-files-read")
        choose_shelf(tour, Shelf.BATCHES)
        hands.picture("post-batch-read")
        job.facts["to_index"] = held.held.to_index
        job.facts["set_aside"] = [one.reason for one in held.held.aside]


def _let_it_read(tour: Tour, done: Callable[[], bool]) -> None:
    """Wait until it is *done*, for as long as one page comes after another.

    A slow machine takes longer, and is not stuck.
    """
    heard: list[object] = []
    hub = tour.shift.hub
    hub.committed.connect(heard.append)
    try:
        while not done():
            before = len(heard)
            tour.hands.until(
                lambda before=before: done() or len(heard) > before,  # type: ignore[misc]  # of this round
                "the next page to be read",
            )
    finally:
        hub.committed.disconnect(heard.append)


def _drop(tour: Tour, paths: Sequence[Path]) -> None:
    """Let go of files over the room, as a mouse would."""
    target, what = room(tour), QMimeData()
    what.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    given = (
        Qt.DropAction.CopyAction,
        what,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    middle = target.rect().center()
    QApplication.sendEvent(target, QDragEnterEvent(middle, *given))
    QApplication.sendEvent(target, QDropEvent(QPointF(middle), *given))


CHAPTER = (take_in_files, read_them)
