"""What brings pages into the post room: the scanner, the ways to scan, files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.queries.post.profiles import ProfileLine, scan_profiles
from db.queries.post.stacks import StackLine, stacks_to_go_on_with
from desktop.postroom.files_at_desk import FilesAtDesk
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.scan_run import Aim
from desktop.postroom.scan_words import no_way_words
from desktop.postroom.screens.files_page import FilesPage
from desktop.postroom.screens.lists_page import ListsPage
from desktop.postroom.screens.profiles_page import ProfilesPage
from desktop.postroom.screens.scan_page import ScanPage
from desktop.postroom.shelves import Shelf
from desktop.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class Bringing:
    """What works beside the window: the scanner, and files."""

    scans: ScanAtDesk
    files: FilesAtDesk

    def end(self) -> None:
        """Stop both, before the store is locked."""
        self.scans.end()
        self.files.end()


class BringingIn(QObject):
    """The pages of the room through which others come in.

    Signals:
        wanted(Shelf): one of them is to come to the front.
        back_wanted(): the keyboard goes back to the lists.
        moved(): how much is in has changed.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    wanted = Signal(object)
    back_wanted = Signal()
    moved = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, beside: Bringing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._to_adopt = desk, False
        scans, files = beside.scans, beside.files
        self.scan = ScanPage(scans)
        self.ways = ProfilesPage(desk, scans.scanner)
        self.files = FilesPage(desk, files)
        self.pages: dict[Shelf, ScanPage | ListsPage] = {
            Shelf.SCAN: self.scan,
            Shelf.WAYS: self.ways,
            Shelf.FILES: self.files,
        }
        self.scan.back_wanted.connect(self.back_wanted)
        self.scan.profiles_wanted.connect(partial(self.wanted.emit, Shelf.WAYS))
        self.ways.back_wanted.connect(partial(self.wanted.emit, Shelf.SCAN))
        self.files.back_wanted.connect(self.back_wanted)
        for moves in (scans.changed, scans.sheet_in, files.changed):
            moves.connect(self.moved)
        for page in self.pages.values():
            page.message.connect(self.message)
        for part in (scans, files, self.ways, self.files):
            part.failed.connect(self.failed)

    def open(self) -> None:
        """Read the ways to scan, and take up what was cut off."""
        self._to_adopt = True
        files = self.files.desk_files
        self._desk.slow(files.find_left, files.take_left, self._on_error)
        self.scan.scans.say_where()
        self._read()

    def page(self, shelf: Shelf) -> QWidget | None:
        """Return the page of a list; None where the room itself shows it."""
        return self.pages.get(shelf)

    def scan_by(self, key: str, aim: Aim) -> None:
        """Scan by the profile on a key; *aim* is where pages go, unless it was said."""
        if not self.scan.isVisible():
            self.scan.aim_at(aim)
        self.wanted.emit(Shelf.SCAN)
        profile = self.scan.profile_on(key)
        if profile is not None:
            self.scan.start(profile)
        else:
            words = no_way_words(key, self.scan.profiles)
            self.message.emit(words, None)

    def leave_closed(self, is_open: Callable[[UUID], bool], aim: Aim) -> None:
        """Let the next stack go to *aim* where its batch was closed meanwhile."""
        batch = self.scan.aim.batch_id
        if batch is not None and not is_open(batch):
            self.scan.aim_at(aim)

    def scan_into(self, aim: Aim) -> None:
        """Ask for a way to scan pages into a document."""
        self.wanted.emit(Shelf.SCAN)
        self.scan.aim_at(aim)

    def take_files(self, paths: Sequence[Path], aim: Aim) -> None:
        """Take in what was dropped or chosen."""
        self.wanted.emit(Shelf.FILES)
        self.files.take(paths, aim)

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        self.ways.keep_drafts()
        self.files.keep_drafts()

    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        if changes.touches("scan_profile"):
            self._read()
        self.ways.on_committed(changes)
        self.files.on_committed(changes)

    def _read(self) -> None:
        self._desk.read(scan_profiles, self._on_profiles, self._on_error)

    def _on_profiles(self, profiles: list[ProfileLine]) -> None:
        self.scan.show_profiles(tuple(profiles))
        if self._to_adopt:
            self._to_adopt = False
            self._desk.read(stacks_to_go_on_with, self._on_cut_off, self._on_error)

    def _on_cut_off(self, found: list[StackLine]) -> None:
        if found:
            self.scan.adopt(found[0])

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
