"""Change one's own passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.passphrase_view_model import PassphraseViewModel
from desktop.shell.screens.side_page import SidePage
from widgets.banners import Banner
from widgets.buttons import PrimaryButton
from widgets.colours import Tone
from widgets.fields import SecretField
from widgets.looks import Space
from widgets.section import Words

COLUMN_WIDTH = 460


class PassphrasePage(SidePage):
    """The old passphrase once, the new one twice."""

    def __init__(
        self, view_model: PassphraseViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("PassphrasePage", "Change passphrase"), parent
        )
        self._view_model = view_model
        self.done = Banner(
            Tone.SUCCESS,
            self.tr("Changed."),
            self.tr("From now on you sign in with the new passphrase."),
        )
        self.done.hide()
        self.fields = {
            "old": SecretField(self.tr("Passphrase you have now"), required=True),
            "passphrase": SecretField(
                self.tr("New passphrase"),
                hint=self.tr(
                    "12 characters or more; three words that have nothing to do "
                    "with each other are good"
                ),
                required=True,
            ),
            "again": SecretField(self.tr("New passphrase again"), required=True),
        }
        self.change = PrimaryButton(self.tr("Change passphrase"), keys="Enter")
        self.busy = Words("", "hint")
        self.busy.hide()
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        column.addWidget(self.done)
        for field in self.fields.values():
            field.setMinimumWidth(COLUMN_WIDTH)
            field.line.returnPressed.connect(self._on_change_clicked)
            column.addWidget(field)
        column.addWidget(self.busy)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        column.addLayout(buttons)
        across = QHBoxLayout()
        across.addLayout(column)
        across.addStretch(1)
        self.body.addLayout(across)
        self.body.addStretch(1)
        self.change.clicked.connect(self._on_change_clicked)
        self.left.connect(self._empty)
        view_model.problem_found.connect(self._on_problem_found)
        view_model.busy_changed.connect(self._on_busy_changed)
        view_model.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Start with empty fields, the keyboard in the first."""
        self._empty()
        self.done.hide()
        self.fields["old"].focus()

    @Slot()
    def _empty(self) -> None:
        for field in self.fields.values():
            field.clear()
            field.set_error("")

    @Slot()
    def _on_change_clicked(self) -> None:
        self.done.hide()
        self._view_model.submit(*(field.text() for field in self.fields.values()))

    @Slot(str, str)
    def _on_problem_found(self, name: str, words: str) -> None:
        field = self.fields.get(name, self.fields["passphrase"])
        field.set_error(words)
        field.focus()

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        for part in (self.change, *self.fields.values()):
            part.setDisabled(busy)
        self.busy.setText(self.tr("Sealing your key anew…"))
        self.busy.setVisible(busy)

    @Slot()
    def _on_changed(self) -> None:
        self._empty()
        self.done.show_words(
            self.tr("Changed."),
            self.tr("From now on you sign in with the new passphrase."),
        )
        self.back.setFocus()
