"""The screen that takes a backup back, where nobody is signed in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.restore_view_model import RestoreViewModel, Restoring
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.centred import centre
from widgets.colours import Tone
from widgets.column import Column
from widgets.fields import LineField, SecretField, SegmentField
from widgets.fields.field import Field
from widgets.looks import Space
from widgets.section import Title, Words

CARD_WIDTH = 600
_BY_PASSPHRASE, _BY_SHEET = "passphrase", "sheet"


class RestoreScreen(QWidget):
    """Which backup, and what opens it: a passphrase or the recovery sheet.

    The same screen gets somebody back into the store that is here, by the sheet.

    Signals:
        back_wanted(): the person leaves everything as it is.
    """

    back_wanted = Signal()

    def __init__(
        self, view_model: RestoreViewModel, parent: QWidget | None = None
    ) -> None:
        """Take the view model that restores."""
        super().__init__(parent)
        self._view_model, self._here = view_model, False
        self.title, self.words = Title(""), Words("", "muted")
        self.setAccessibleName(self.tr("Restore a backup"))
        self.refusal = Banner(Tone.DANGER)
        self.refusal.hide()
        self.backup = LineField(
            self.tr("Backup"), hint=self.tr("A folder whose name ends in .ghbackup")
        )
        self.choose = SecondaryButton(self.tr("Choose the folder"), icon="folder-open")
        self.way = SegmentField(
            self.tr("What opens it?"),
            (
                (_BY_PASSPHRASE, self.tr("A passphrase")),
                (_BY_SHEET, self.tr("The recovery sheet")),
            ),
        )
        self.recovery_key = LineField(
            self.tr("Recovery key"),
            hint=self.tr("Eight groups of five, as the sheet of that store has them"),
        )
        self.sign_in_name = LineField(self.tr("Sign-in name"))
        self.passphrase = SecretField(self.tr("Passphrase"))
        self.name = LineField(self.tr("Your full name"), optional=True)
        self.restore = PrimaryButton(self.tr("Restore"), keys="Enter")
        self.back = QuietButton(self.tr("Back"), keys="Esc")
        self.busy = Words("", "hint")
        self.busy.hide()
        self.fields: dict[str, Field] = {
            "backup": self.backup,
            "recovery_key": self.recovery_key,
            "sign_in_name": self.sign_in_name,
            "passphrase": self.passphrase,
            "name": self.name,
        }
        self._lay_out()
        self._connect()
        self.way.set_value(_BY_PASSPHRASE)
        self._on_way_changed()

    def _lay_out(self) -> None:
        card = Column("floating", CARD_WIDTH, 0.5)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        for part in (self.title, self.words, self.refusal):
            column.addWidget(part)
        chosen = QHBoxLayout()
        chosen.setSpacing(Space.M)
        chosen.addWidget(self.backup, 1)
        chosen.addWidget(self.choose)
        column.addLayout(chosen)
        column.addWidget(self.way)
        column.addWidget(self.recovery_key)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(Space.M)
        for field in (self.sign_in_name, self.passphrase):
            inside = QVBoxLayout()
            inside.addWidget(field)
            inside.addStretch(1)
            side_by_side.addLayout(inside, 1)
        column.addLayout(side_by_side)
        column.addWidget(self.name)
        column.addWidget(self.busy)
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column.addLayout(buttons)
        centre(card, self)

    def _connect(self) -> None:
        model = self._view_model
        self.choose.clicked.connect(self._on_choose_clicked)
        self.way.changed.connect(self._on_way_changed)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.back.clicked.connect(self.back_wanted)
        QShortcut(QKeySequence("Esc"), self, self.back.click)
        for field in self.fields.values():
            if isinstance(field, LineField | SecretField):
                field.line.returnPressed.connect(self._on_restore_clicked)
        model.busy_changed.connect(self._on_busy_changed)
        model.problem_found.connect(self._on_problem_found)
        model.refused.connect(self._on_refused)
        model.signed_in.connect(self.forget)

    def ask_here(self) -> None:
        """Begin to get somebody back into the store that is here."""
        self._begin(here=True)
        self.title.setText(self.tr("Get back in"))
        self.words.setText(
            self.tr(
                "The recovery sheet opens this store when a passphrase is forgotten. "
                "The audit says that it was used."
            )
        )
        self.restore.setText(self.tr("Open the store"))
        self.way.set_value(_BY_SHEET)
        self.recovery_key.focus()

    def _begin(self, *, here: bool) -> None:
        self._here = here
        self.refusal.hide()
        for field in self.fields.values():
            field.set_error("")
        for part in (self.backup, self.choose, self.way):
            part.setVisible(not here)

    def ask(self, newest: Path | None) -> None:
        """Begin; *newest* is the latest of the store's own backups, if it has any."""
        self._begin(here=False)
        self.title.setText(self.tr("Restore a backup"))
        self.words.setText(
            self.tr(
                "The backup becomes this desk's store. A store that is here now is "
                "set aside whole, never overwritten."
            )
        )
        self.restore.setText(self.tr("Restore"))
        if newest is not None and not self.backup.text():
            self.backup.set_text(str(newest))
        (self.sign_in_name if self.backup.text() else self.backup).focus()

    @Slot()
    def forget(self) -> None:
        """Keep nothing of the passphrase and the key that were typed."""
        self.passphrase.clear()
        self.recovery_key.set_text("")

    @Slot()
    def _on_choose_clicked(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Which backup?"), self.backup.text()
        )
        if path:
            self.backup.set_text(path)

    @Slot()
    def _on_way_changed(self) -> None:
        by_sheet = self.way.key() == _BY_SHEET
        self.recovery_key.setVisible(by_sheet)
        self.name.setVisible(by_sheet)
        self.name.set_hint(
            self.tr("Only if nobody signs in by that name: you become administrator")
        )
        if by_sheet:
            self.passphrase.set_label(
                self.tr("New passphrase"), self.tr("12 characters or more")
            )
        else:
            self.passphrase.set_label(
                self.tr("Passphrase"), self.tr("Of the backup's day, or today's")
            )

    @Slot()
    def _on_restore_clicked(self) -> None:
        self.refusal.hide()
        self._view_model.submit(
            Restoring(
                None if self._here else self.backup.text(),
                self.way.key() == _BY_SHEET,
                self.sign_in_name.text(),
                self.passphrase.text(),
                self.recovery_key.text(),
                self.name.text(),
            )
        )

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        parts = (*self.fields.values(), self.way, self.choose, self.restore, self.back)
        for part in parts:
            part.setDisabled(busy)
        doing = self.tr("Reading the backup and putting it in place…")
        self.busy.setText(self.tr("Opening the store…") if self._here else doing)
        self.busy.setVisible(busy)

    @Slot(str, str)
    def _on_problem_found(self, field: str, words: str) -> None:
        asked = self.fields.get(field)
        if asked is None:
            self._on_refused(words)
            return
        erring = [key for key, shown in self.fields.items() if shown.error()]
        asked.set_error(words)
        if not erring:
            asked.focus()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        stays = self.tr("The store stays closed.")
        lead = stays if self._here else self.tr("Nothing was restored.")
        self.refusal.show_words(lead, words)
