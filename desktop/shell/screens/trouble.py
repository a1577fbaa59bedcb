"""What the window says when something went wrong, without standing in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.announce import announce
from widgets.banners import Banner
from widgets.buttons import QuietButton, SecondaryButton
from widgets.colours import Tone


class TroublePane(QWidget):
    """Two strips above the work: the world in the way, and an error of ours.

    Signals:
        retry_wanted(): the person wants to have it tried again.
    """

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = ""
        self.in_the_way = Banner(Tone.WARNING)
        self.retry = SecondaryButton("", icon="refresh-cw")
        self.crash = Banner(Tone.DANGER)
        self.copy = SecondaryButton("", icon="copy")
        self.put_away, self.leave = QuietButton(""), QuietButton("")
        self._word()
        self.in_the_way.add_button(self.retry)
        self.in_the_way.add_button(self.leave)
        self.crash.add_button(self.copy)
        self.crash.add_button(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in (self.in_the_way, self.crash):
            banner.hide()
            column.addWidget(banner)
        self.retry.clicked.connect(self._on_retry_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.put_away.clicked.connect(self.crash.hide)
        self.leave.clicked.connect(self.in_the_way.hide)

    def _word(self) -> None:
        self.setAccessibleName(self.tr("Trouble"))
        self.retry.setText(self.tr("Try again"))
        self.copy.setText(self.tr("Copy for IT"))
        self.put_away.setText(self.tr("Close"))
        self.put_away.setAccessibleName(self.tr("Close this report"))
        self.leave.setText(self.tr("Close"))
        self.leave.setAccessibleName(self.tr("Close this warning"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language; the window outlives a change of it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def show_unavailable(self, words: str) -> None:
        """Say what is in the way; nothing that was saved is lost."""
        self.retry.setVisible(True)
        self.in_the_way.show_words(self.tr("Your work is safe."), words)

    def show_refused(self, words: str) -> None:
        """Say what was not done and why, where no field could."""
        self.retry.setVisible(False)
        self.in_the_way.show_words(self.tr("That was not done."), words)

    def show_copied(self, words: str) -> None:
        """Say that this store has a twin elsewhere."""
        self.retry.setVisible(False)
        self.in_the_way.show_words(self.tr("Two stores."), words)

    def show_crash(self, number: str, report: str) -> None:
        """Say that an error of ours happened; *report* can be copied for IT."""
        self._report = report
        self.copy.setText(self.tr("Copy for IT"))
        self.crash.show_words(
            self.tr("Something went wrong. What you saved is kept."),
            self.tr("Report {number} holds no names. Copy it for IT.").format(
                number=number
            ),
        )

    @Slot()
    def _on_retry_clicked(self) -> None:
        self.in_the_way.hide()
        self.retry_wanted.emit()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("The report is copied"))
