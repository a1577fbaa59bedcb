"""The store kept safe: backups, a look over everything, a new recovery sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.permissions import Action
from db.domain.spoken import spoken_moment
from db.store.backup import BackupReport
from db.store.finding import Finding
from db.store.store import Store
from db.store.verify import VerifyReport
from desktop.admin.keeping import BackupLine
from desktop.admin.store_view_model import StoreViewModel
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.beside import ButtonRow
from widgets.busy import Busy
from widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.looks import Space
from widgets.said import said
from widgets.section import GroupHeading, Heading, Line, Surface, Words, scrolling

_PAGE_WIDTH = 860
_MOST_LISTED = 12
_MEGABYTE = 1_000_000


class StorePart(QWidget):
    """One page: back up, look over, renew the sheet.

    Signals:
        message(str, object), failed(object), count_changed(object): for the room.
    """

    message = Signal(str, object)
    failed = Signal(object)
    count_changed = Signal(object)

    def __init__(
        self, desk: Desk, store: Store, organisation: str, parent: QWidget | None = None
    ) -> None:
        """Take the open store, which this is about."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Backups and checks"))
        self._actor = desk.actor
        self.model = StoreViewModel(desk, store, organisation, self)
        self.back_up = PrimaryButton(self.tr("Back up now"))
        self.elsewhere = SecondaryButton(self.tr("Back up to another folder"))
        self.busy = Busy()
        self.news = Banner(Tone.SUCCESS)
        self.news.hide()
        self.list = QVBoxLayout()
        self.list.setSpacing(Space.S)
        self.check = SecondaryButton(self.tr("Look everything over"))
        self.checking = Busy()
        self.found = Banner(Tone.SUCCESS)
        self.found.hide()
        self.problems = QVBoxLayout()
        self.renew = SecondaryButton(self.tr("Make a new recovery sheet"))
        self.renewing = Banner(Tone.WARNING)
        self.renewing.hide()
        self.renew_now = DangerButton(self.tr("Choose where to save it"))
        self.keep = SecondaryButton(self.tr("Keep the old one"))
        self.renewing.add_button(self.renew_now)
        self.renewing.add_button(self.keep)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = Surface("paper")
        page.setMaximumWidth(_PAGE_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self.tr("Backups and checks")))
        column.addWidget(self.news)
        if self._actor.may(Action.BACK_UP):
            self._lay_out_backups(column)
        if self._actor.may(Action.VERIFY_STORE):
            self._lay_out_checks(column)
        if self._actor.may(Action.RECOVER_STORE):
            self._lay_out_sheet(column)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        ground = Surface("paper")
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(page, 1)
        across.addStretch(0)
        self.scroller = scrolling(ground, self.accessibleName())
        whole.addWidget(self.scroller)

    def _lay_out_backups(self, column: QVBoxLayout) -> None:
        column.addWidget(GroupHeading(self.tr("Backups")))
        column.addWidget(
            Words(
                self.tr(
                    "A backup is a folder with everything in it, as encrypted as the "
                    "store itself, and is read back before it counts. Work goes on "
                    "meanwhile. Keep one away from this PC."
                ),
                "muted",
            )
        )
        where = self.tr("Backups go to {folder}")
        column.addWidget(Words(where.format(folder=self.model.folder), "hint"))
        column.addWidget(_in_a_row(self.back_up, self.elsewhere))
        column.addWidget(self.busy)
        column.addLayout(self.list)
        column.addWidget(Line())

    def _lay_out_checks(self, column: QVBoxLayout) -> None:
        column.addWidget(GroupHeading(self.tr("Is everything whole?")))
        column.addWidget(
            Words(
                self.tr(
                    "Every page, record, search index and document is looked at, and "
                    "the audit chain from its first link. Nothing is mended, and the "
                    "audit says that you looked."
                ),
                "muted",
            )
        )
        column.addWidget(_in_a_row(self.check))
        column.addWidget(self.checking)
        column.addWidget(self.found)
        column.addLayout(self.problems)
        column.addWidget(Line())

    def _lay_out_sheet(self, column: QVBoxLayout) -> None:
        column.addWidget(GroupHeading(self.tr("Recovery sheet")))
        column.addWidget(
            Words(
                self.tr(
                    "The sheet in the safe opens the store when every passphrase is "
                    "forgotten. Make a new one if it was lost, or seen by somebody."
                ),
                "muted",
            )
        )
        column.addWidget(_in_a_row(self.renew))
        column.addWidget(self.renewing)

    def _connect(self) -> None:
        model = self.model
        self.back_up.clicked.connect(self._on_back_up_clicked)
        self.elsewhere.clicked.connect(self._on_elsewhere_clicked)
        self.busy.stopped.connect(model.stop)
        self.check.clicked.connect(self._on_check_clicked)
        self.renew.clicked.connect(self._on_renew_clicked)
        self.renew_now.clicked.connect(self._on_renew_now_clicked)
        self.keep.clicked.connect(self.renewing.hide)
        model.listed.connect(self._on_listed)
        model.told.connect(self.busy.show_progress)
        model.backed_up.connect(self._on_backed_up)
        model.looked_over.connect(self._on_looked_over)
        model.sheet_made.connect(self._on_sheet_made)
        model.stopped.connect(self._on_stopped)
        model.refused.connect(self._on_refused)
        model.failed.connect(self._on_failed)

    def load(self) -> None:
        """Look which backups there are."""
        if self._actor.may(Action.BACK_UP):
            self.model.load()

    def start_backup(self, to: Path | None = None) -> None:
        """Back up into *to*, or among the store's own backups."""
        self.news.hide()
        self._let(False)
        self.busy.start(self.tr("Backing up"))
        self.model.back_up(to)

    @Slot()
    def _on_back_up_clicked(self) -> None:
        self.start_backup()

    @Slot()
    def _on_elsewhere_clicked(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Where should the backup go?")
        )
        if path:
            self.start_backup(Path(path))

    @Slot(object)
    def _on_backed_up(self, report: BackupReport) -> None:
        self._rest()
        words = self.tr("{size} MB, read back and whole: {path}")
        size = f"{report.size_bytes / _MEGABYTE:,.1f}"
        self.news.show_words(
            self.tr("Backed up."),
            words.format(size=size, path=report.path),
            Tone.SUCCESS,
        )

    @Slot()
    def _on_stopped(self) -> None:
        self._rest()
        words = self.tr("Nothing of this backup is left; the others are as they were.")
        self.news.show_words(self.tr("Stopped."), words, Tone.INFO)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self._rest()
        self.news.show_words(self.tr("That did not work."), words, Tone.DANGER)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self.busy.finish()
        self.checking.finish()
        self._let(True)

    def _let(self, may: bool) -> None:
        for button in (self.back_up, self.elsewhere, self.check, self.renew):
            button.setEnabled(may)

    @Slot(object)
    def _on_listed(self, backups: Sequence[BackupLine]) -> None:
        _empty(self.list)
        if not backups:
            self.list.addWidget(Words(self.tr("There is no backup yet."), "hint"))
        for line in backups[:_MOST_LISTED]:
            when = spoken_moment(line.made_at, self.model.desk.clock())
            size = self.tr("{size} MB").format(
                size=f"{line.size_bytes / _MEGABYTE:,.1f}"
            )
            words = Words(f"{when[:1].upper()}{when[1:]} · {size}")
            words.setToolTip(str(line.path))
            self.list.addWidget(words)

    @Slot()
    def _on_check_clicked(self) -> None:
        self.found.hide()
        _empty(self.problems)
        self._let(False)
        self.checking.start(self.tr("Looking everything over"), stoppable=False)
        self.model.look_over()

    @Slot(object)
    def _on_looked_over(self, report: VerifyReport) -> None:
        self._rest()
        if report.ok:
            words = self.tr("Nothing is missing, damaged or changed from outside.")
            lead = self.tr("Everything is as it should be.")
            self.found.show_words(lead, words, Tone.SUCCESS)
            return
        self.found.show_words(
            self.tr("Not everything is as it should be."),
            self.tr(
                "Nothing was changed. Keep the backups you have, and show IT this "
                "page before anybody works on."
            ),
            Tone.DANGER,
        )
        for problem in report.problems:
            self.problems.addWidget(Words(in_words(problem)))

    @Slot()
    def _on_renew_clicked(self) -> None:
        self.renewing.show_words(
            self.tr("The old sheet will open nothing any more."),
            self.tr(
                "The new one is saved as a PDF: print it, put it in the safe, delete "
                "the file and destroy the old sheet."
            ),
        )
        self.renew_now.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._scroll_to_warning)

    @Slot()
    def _scroll_to_warning(self) -> None:
        self.scroller.ensureWidgetVisible(self.renewing, 0, Space.L)

    @Slot()
    def _on_renew_now_clicked(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the recovery sheet"),
            self.tr("recovery-sheet.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.save_new_sheet(Path(path))

    def save_new_sheet(self, path: Path) -> None:
        """Make a new sheet and save it at *path*."""
        self.renewing.hide()
        self._let(False)
        self.model.renew_sheet(path)

    @Slot()
    def _on_sheet_made(self) -> None:
        self._rest()
        self.news.show_words(
            self.tr("The new sheet is saved."),
            self.tr("Print it, then delete the file and destroy the old sheet."),
            Tone.SUCCESS,
        )


def _in_a_row(*buttons: QWidget) -> ButtonRow:
    row = ButtonRow()
    for button in buttons:
        row.add(button)
    return row


def in_words(problem: Finding) -> str:
    """Return what is wrong in the language of the screens, names put in after."""
    values = {name: said(value) for name, value in problem.values.items()}
    return said(problem.template).format(**values)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
