"""Files and e-mails: dropped or chosen, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.post.file_names import shown_name
from db.domain.spoken import spoken_moment
from db.queries.post.intakes import IntakeLine, intakes
from desktop.forms.form import Go, Line, Part
from desktop.postroom.files_at_desk import FilesAtDesk
from desktop.postroom.forms.aside_forms import aside_steps
from desktop.postroom.intake.files.taking_in import TakenIn
from desktop.postroom.scan_run import Aim
from desktop.postroom.screens.lists_page import ListsPage
from desktop.postroom.wording import REASON_NAMES, joined, say
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.busy import Busy
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.said import language, said

_MOST_LEFT = 100
_KINDS = ("post_intake", "post_set_aside", "document", "captured_page")


def dropped_files(dropped: QMimeData) -> list[Path]:
    """Return the files and folders in what is being dropped."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


class FilesPage(ListsPage):
    """O chooses files; they may be dropped anywhere in the room."""

    def __init__(
        self, desk: Desk, files: FilesAtDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, say("Files and e-mail"), parent)
        self._desk, self.desk_files = desk, files
        self._lines: dict[UUID, IntakeLine] = {}
        self._asked = 0
        self.choose = PrimaryButton(say("Choose files"), keys="O", icon="folder-open")
        self.folder = SecondaryButton(say("Look in the watched folder"), keys="L")
        self.busy = Busy()
        self.trouble = Banner(Tone.CAUTION)
        self.again = SecondaryButton(say("Go on"), keys="Enter")
        self.trouble.add_button(self.again)
        self.trouble.hide()
        self.left = Banner(Tone.CAUTION, below=True)
        self.bring_left = SecondaryButton(say("Take them in"), keys="Enter")
        self.leave_left = SecondaryButton(say("Leave them"), keys="D")
        self.left.add_button(self.bring_left)
        self.left.add_button(self.leave_left)
        self.left.hide()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            for place, part in enumerate(
                (
                    FlowRow(self.choose, self.folder),
                    *(self.busy, self.trouble, self.left),
                ),
                2,
            ):
                column.insertWidget(place, part)
        self.choose.clicked.connect(self.ask)
        self.folder.clicked.connect(files.look)
        self.again.clicked.connect(files.go_on)
        self.bring_left.clicked.connect(files.bring_left)
        self.leave_left.clicked.connect(files.leave_left)
        self.busy.stopped.connect(files.stop)
        files.left_found.connect(self._on_left_found)
        files.changed.connect(self._on_changed)
        self.shown_wanted.connect(self._on_again)
        self._show()

    def take(self, paths: Sequence[Path], aim: Aim) -> None:
        """Take in what was dropped or chosen."""
        self.desk_files.take(paths, aim)
        self.begin()

    @Slot()
    def ask(self) -> None:
        """Ask which files, in the system's own dialog."""
        names, _ = QFileDialog.getOpenFileNames(self, say("Choose files"))
        if names:
            self.take([Path(name) for name in names], Aim())

    def on_committed(self, changes: Changes) -> None:
        """Read again what became of the files that are shown."""
        if changes.touches(*_KINDS) and self.desk_files.taken:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """O chooses files, L looks in the folder, Enter goes on after trouble."""
        plain = not event.modifiers() and not event.isAutoRepeat()
        pressed = event.text().upper()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if plain and pressed == "O":
            self.ask()
        elif plain and pressed == "L" and self.desk_files.watch is not None:
            self.desk_files.look()
        elif plain and enter and self.trouble.isVisible():
            self.desk_files.go_on()
        elif plain and enter and self.left.isVisible():
            self.desk_files.bring_left()
        elif plain and pressed == "D" and self.left.isVisible():
            self.desk_files.leave_left()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _read(self) -> None:
        self._asked += 1
        ids = [each.intake_id for each in self.desk_files.taken if each.intake_id]
        done = partial(self._on_read, self._asked)
        self._desk.read(partial(intakes, ids=ids), done, self._on_error)

    def _on_read(self, asked: int, lines: dict[UUID, IntakeLine]) -> None:
        if asked == self._asked:
            self._lines = lines
            self._show()

    @Slot()
    def _on_changed(self) -> None:
        files = self.desk_files
        if files.busy:
            if self.busy.isHidden():
                self.busy.start(say("Taking in files"))
            self.busy.say(
                say("Taking in files. {n} so far").format(n=f"{files.count:,}")
            )
        else:
            self.busy.finish()
        self.trouble.setVisible(bool(files.trouble))
        if files.trouble:
            words = say("{n} are in. The rest stays where it is.")
            self.trouble.show_words(files.trouble, words.format(n=f"{files.count:,}"))
        self._show_left()
        self._show()

    def _show_left(self) -> None:
        """Say which files never came in, while none is taken in."""
        files = self.desk_files
        left = files.left.paths if files.left is not None and not files.busy else ()
        self.left.setVisible(bool(left))
        if left:
            self.left.show_words(
                left_words(len(left)), say("They stay where they are. See below which.")
            )

    @Slot(int)
    def _on_left_found(self, count: int) -> None:
        if count:
            told = say("{what} See Files and e-mail.")
            self.message.emit(told.format(what=left_words(count)), None)

    def _show(self) -> None:
        files = self.desk_files
        self.folder.setVisible(files.watch is not None)
        before: set[UUID | None] = {None}
        taken = []
        for one in files.taken:
            again = one.intake_id in before and one.intake_id is not None
            before.add(one.intake_id)
            taken.append(_twice(one) if again else self._line(one))
        lines = tuple(reversed(taken))
        parts = [] if self.left.isHidden() else [self._left_part()]
        parts += [
            Part(
                "taken",
                say("Brought in"),
                lines,
                empty=say(
                    "Drop files, folders or e-mails (.eml) anywhere in the post room, "
                    "or press O to choose some."
                ),
            )
        ]
        if files.watch is not None:
            parts.append(Part("folder", say("Watched folder"), (self._folder(),)))
        self.show_parts(say("Files and e-mail"), parts)

    def _left_part(self) -> Part:
        """Return which files never came in."""
        left = self.desk_files.left.paths if self.desk_files.left is not None else ()
        lines = tuple(
            Line(shown_name(path.name or str(path)), str(path.parent))
            for path in left[:_MOST_LEFT]
        )
        note = ""
        if len(left) > len(lines):
            first = say("The first {n} of {all}")
            note = first.format(n=len(lines), all=f"{len(left):,}")
        return Part("left", say("Never came in"), lines, note=note)

    def _line(self, one: TakenIn) -> Line:
        name = shown_name(one.path.name or str(one.path))
        if one.intake_id is None:
            why, do = REASON_NAMES.get(one.reason or "", ("", ""))
            again = (
                (Go(say("Try again"), "again", one.aside_id),) if one.aside_id else ()
            )
            detail = joined(said(why), said(do))
            return Line(name, detail, again, say("Set aside"), "caution")
        line = self._lines.get(one.intake_id)
        if line is None or (line.aside is None and not line.is_read):
            return Line(name, "", (), say("Being read"), "info")
        if line.aside is not None:
            why, do = REASON_NAMES.get(line.aside.reason, (line.aside.reason, ""))
            steps = aside_steps(line.aside, self._desk.documents, self._desk.actor)
            detail = joined(said(why), said(do))
            return Line(name, detail, steps, say("Set aside"), "caution")
        many = say("{n} documents").format(n=line.documents)
        words = say("1 document") if line.documents == 1 else many
        return Line(name, "", (), words, "success")

    @Slot(object)
    def _on_again(self, aside_id: UUID) -> None:
        for one in tuple(self.desk_files.taken):
            if one.aside_id == aside_id:
                self.desk_files.taken.remove(one)
                self.desk_files.take_again(one)

    def _folder(self) -> Line:
        files, watch = self.desk_files, self.desk_files.watch
        if watch is None:
            return Line("")
        looked = files.looked
        if looked is None:
            return Line(str(watch.path), say("Not looked at yet"))
        when = spoken_moment(looked.at, self._desk.clock(), language())
        words = say("Looked at {when}").format(when=when)
        badge = say("Not to be had") if looked.trouble else ""
        return Line(
            str(watch.path), joined(words, said(looked.trouble)), (), badge, "caution"
        )

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def left_words(count: int) -> str:
    """Return how many files never came in."""
    if count == 1:
        return say("1 file never came in.")
    return say("{n} files never came in.").format(n=f"{count:,}")


def _twice(one: TakenIn) -> Line:
    """Return the line of a file that came in before, into the same batch."""
    words = say("It came in before, and is in once.")
    return Line(one.path.name or str(one.path), words, (), say("Here already"))
