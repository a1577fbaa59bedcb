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
    """Strips above the work: the world in the way, an error of ours, held words.

    Signals:
        retry_wanted(): the person wants to have it tried again.
        lose_wanted(): close all the same, and lose what is only held.
    """

    retry_wanted = Signal()
    lose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = ""
        self.in_the_way = Banner(Tone.WARNING)
        self.retry = SecondaryButton("", icon="refresh-cw")
        self.crash = Banner(Tone.DANGER)
        self.copy = SecondaryButton("", icon="copy")
        self.put_away, self.leave = QuietButton(""), QuietButton("")
        self.held = Banner(Tone.WARNING)
        self.lose, self.stay = QuietButton(""), SecondaryButton("")
        self._word()
        self.in_the_way.add_button(self.retry)
        self.in_the_way.add_button(self.leave)
        self.crash.add_button(self.copy)
        self.crash.add_button(self.put_away)
        self.held.add_button(self.stay)
        self.held.add_button(self.lose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in (self.held, self.in_the_way, self.crash):
            banner.hide()
            column.addWidget(banner)
        self.retry.clicked.connect(self._on_retry_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.put_away.clicked.connect(self.crash.hide)
        self.leave.clicked.connect(self.in_the_way.hide)
        self.stay.clicked.connect(self._on_stay_clicked)
        self.lose.clicked.connect(self.lose_wanted)

    def _word(self) -> None:
        self.setAccessibleName(self.tr("Trouble"))
        self.retry.setText(self.tr("Try again"))
        self.copy.setText(self.tr("Copy for IT"))
        self.put_away.setText(self.tr("Close"))
        self.put_away.setAccessibleName(self.tr("Close this report"))
        self.leave.setText(self.tr("Close"))
        self.leave.setAccessibleName(self.tr("Close this warning"))
        self.stay.setText(self.tr("Keep it open"))
        self.lose.setText(self.tr("Close and lose them"))
        if not self.held.isHidden():
            self.show_held(may_close=not self.lose.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language; the window outlives a change of it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word()

    def show_unavailable(self, words: str) -> None:
        """Say what is in the way; nothing that was saved is lost."""
        self.retry.setVisible(True)
        self.in_the_way.show_words(self.tr("Your work is safe."), words)

    def show_not_kept(self, words: str) -> None:
        """Say that the last words typed before a lock could not be kept."""
        self.retry.setVisible(False)
        lead = self.tr("What was typed last, and not saved, could not be kept.")
        self.in_the_way.show_words(lead, words)

    def show_held(self, *, may_close: bool) -> None:
        """Say that words stand in memory alone; *may_close* asks whether to lose them.

        They come back when the one who typed them unlocks.
        """
        self.stay.setVisible(may_close)
        self.lose.setVisible(may_close)
        self.in_the_way.hide()
        if may_close:
            lead = self.tr("Closing now would lose the last words typed.")
        else:
            lead = self.tr("The last words typed are not on the disk yet.")
        words = self.tr(
            "The disk did not take them, so they are held, locked, in this window. "
            "Free some space, then unlock: they come back and are kept."
        )
        self.held.show_words(lead, words)

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
    def _on_stay_clicked(self) -> None:
        """Stay; what is held goes on being told."""
        self.show_held(may_close=False)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("The report is copied"))
