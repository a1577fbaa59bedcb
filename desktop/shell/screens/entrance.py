"""The sign-in screen, which is the lock screen as well."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.entrance_view_model import EntranceViewModel
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton
from widgets.centred import centre
from widgets.colours import Tone
from widgets.column import Column
from widgets.fields import LineField, SecretField
from widgets.flow_layout import FlowRow
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.section import Title, Words

CARD_WIDTH = 420


class StackBehind(Protocol):
    """A stack in the scanner, as far as the locked screen tells of it."""

    @property
    def sheets(self) -> int:
        """Return how many sheets are in."""

    @property
    def is_feeding(self) -> bool:
        """Return whether the feeder runs."""

    @property
    def is_in_hand(self) -> bool:
        """Return whether it is not ended, so that it waits for somebody."""


class Entrance(QWidget):
    """A name and a passphrase; when locked, whose screen waits behind it.

    Signals:
        restore_wanted(): the person wants to put a backup in the store's place.
        recovery_wanted(): no passphrase is known, and the recovery sheet is there.
    """

    restore_wanted = Signal()
    recovery_wanted = Signal()

    def __init__(
        self, view_model: EntranceViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.title = Title(self.tr("Sign in"))
        self.words = Words("", "muted")
        self.scanner = Words("", "muted")
        self.refusal = Banner(Tone.DANGER)
        self.refusal.hide()
        self.sign_in_name = LineField(self.tr("Sign-in name"))
        self.passphrase = SecretField(self.tr("Passphrase"))
        self.enter = PrimaryButton(self.tr("Sign in"), keys="Enter")
        self.somebody_else = QuietButton(self.tr("Sign in as somebody else"))
        self.somebody_else.hide()
        self.restore = QuietButton(self.tr("Restore a backup"))
        self.lost = QuietButton(self.tr("Lost your passphrase?"))
        self.busy = Words("", "hint")
        self.setAccessibleName(self.tr("Sign in"))
        self.scanner.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Column("floating", CARD_WIDTH, 0.5)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        brand = QHBoxLayout()
        brand.setSpacing(Space.S)
        brand.addWidget(IconLabel("landmark", "primary", 22))
        brand.addWidget(Words("Guildhall", "strong"))
        brand.addStretch(1)
        column.addLayout(brand)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.scanner)
        column.addWidget(self.refusal)
        column.addWidget(self.sign_in_name)
        column.addWidget(self.passphrase)
        column.addWidget(self.busy)
        buttons = FlowRow(self.enter, self.somebody_else, gap=Space.L)
        column.addWidget(buttons)
        column.addWidget(FlowRow(self.lost, self.restore, gap=Space.S))
        centre(card, self)

    def _connect(self) -> None:
        self.enter.clicked.connect(self._on_enter_clicked)
        self.sign_in_name.line.returnPressed.connect(self.passphrase.focus)
        self.passphrase.line.returnPressed.connect(self._on_enter_clicked)
        self.somebody_else.clicked.connect(self._on_somebody_else_clicked)
        self.restore.clicked.connect(self.restore_wanted)
        self.lost.clicked.connect(self.recovery_wanted)
        self._view_model.busy_changed.connect(self._on_busy_changed)
        self._view_model.problem_found.connect(self._on_problem_found)
        self._view_model.refused.connect(self._on_refused)

    def ask(self, organisation: str = "", name: str = "") -> None:
        """Ask somebody to sign in; *name* is offered where one is known."""
        self.title.setText(self.tr("Sign in"))
        self.words.setText(organisation)
        self.words.setVisible(bool(organisation))
        self.sign_in_name.set_text(name)
        self.sign_in_name.set_read_only(False)
        self.somebody_else.hide()
        self.restore.show()
        self.lost.show()
        self.enter.setText(self.tr("Sign in"))
        self._start(name)

    def ask_again(self, person: str, sign_in_name: str) -> None:
        """Show that the screen is locked, and ask *person* for the passphrase."""
        self.title.setText(self.tr("Locked"))
        self.words.setText(
            self.tr("{name}, your screen is as you left it.").format(name=person)
        )
        self.words.show()
        self.scanner.hide()
        self.sign_in_name.set_text(sign_in_name)
        self.sign_in_name.set_read_only(True)
        self.somebody_else.show()
        self.restore.hide()
        self.lost.hide()
        self.enter.setText(self.tr("Unlock"))
        self._start(sign_in_name)

    @Slot(object)
    def show_scanner(self, stack: StackBehind) -> None:
        """Say how far the scanner is with the stack that it had at the lock."""
        if stack.is_feeding:
            words = self.tr(
                "The scanner goes on with its stack, unless somebody else signs in. "
                "Sheets in: {n}."
            )
        elif stack.is_in_hand:
            words = self.tr("The scanner waits for you. Sheets in: {n}.")
        else:
            words = self.tr("The stack in the scanner is done. Sheets in: {n}.")
        self.scanner.setText(words.format(n=stack.sheets))
        self.scanner.show()

    def _start(self, name: str) -> None:
        self.refusal.hide()
        self.passphrase.clear()
        (self.passphrase if name else self.sign_in_name).focus()

    @Slot()
    def _on_enter_clicked(self) -> None:
        self.refusal.hide()
        passphrase = self.passphrase.text()
        self._view_model.submit(self.sign_in_name.text(), passphrase)

    @Slot()
    def _on_somebody_else_clicked(self) -> None:
        self.ask()

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        buttons = (self.enter, self.restore, self.lost)
        for part in (*buttons, self.sign_in_name, self.passphrase):
            part.setDisabled(busy)
        self.busy.setText(self.tr("Opening the store…") if busy else "")
        if not busy:
            self.passphrase.clear()

    @Slot(str, str)
    def _on_problem_found(self, field: str, words: str) -> None:
        asked = self.sign_in_name if field == "sign_in_name" else self.passphrase
        asked.set_error(words)
        asked.focus()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.show_words(self.tr("The store stays closed."), words)
