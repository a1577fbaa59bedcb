"""The scanner at the counter: what it does now, and the pages of the caller."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.scan_run import Now, Phase
from desktop.postroom.scan_words import (
    done_words,
    finish_words,
    lead_of,
    sheet_count,
    what_to_do_at_the_counter,
)
from desktop.postroom.screens.sheets_seen import SheetsSeen
from desktop.postroom.wording import say
from widgets.banners import Banner
from widgets.busy import Busy
from widgets.buttons import SecondaryButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.looks import Space


class ScanStrip(QWidget):
    """Shows a scan of the caller's papers alone; the same key goes on with it.

    Attributes:
        contact: whose papers are shown.
        key: what scanned them.

    Signals:
        scanned(UUID, UUID): papers of a contact are in a document.
    """

    scanned = Signal(object, object)

    def __init__(self, scans: ScanAtDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scans = scans
        self.contact: UUID | None = None
        self.key: str | None = None
        self.busy, self.words = Busy(), Banner(Tone.INFO)
        self.go_on = SecondaryButton(say("Go on"))
        self.finish = SecondaryButton(say("Leave it"))
        self.answers = FlowRow(self.go_on, self.finish)
        self.sheets = SheetsSeen(one_row=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.busy, self.words, self.answers, self.sheets):
            part.hide()
            column.addWidget(part)
        self.busy.stopped.connect(scans.stop)
        self.go_on.clicked.connect(scans.go_on)
        self.finish.clicked.connect(scans.finish)
        scans.changed.connect(self._on_changed)
        scans.sheet_in.connect(self._on_sheet_in)
        scans.ended.connect(self._on_ended)

    def show_contact(self, contact: UUID | None) -> None:
        """Show what was scanned of this contact, nothing of another's."""
        if contact != self.contact:
            self.contact = contact
            self.sheets.clear()
            for part in (self.sheets, self.words, self.answers, self.busy):
                part.hide()

    @Slot()
    def put_away(self) -> None:
        """Show no sheets any more once somebody has said what they are."""
        if self._is_ours() and self._scans.in_hand:
            return
        self.sheets.clear()
        self.sheets.hide()
        self.words.hide()

    def _is_ours(self) -> bool:
        run = self._scans.run
        ours = run is not None and run.aim.contact_id is not None
        return ours and run is not None and run.aim.contact_id == self.contact

    @Slot()
    def _on_changed(self) -> None:
        if not self._is_ours():
            return
        now = self._scans.now
        asks = now.phase not in {Phase.IDLE, Phase.FEEDING}
        if now.phase is Phase.FEEDING:
            self.words.hide()
            self.busy.start(say("The scanner begins"))
        else:
            self.busy.finish()
        if asks:
            to_do = what_to_do_at_the_counter(now, self.key)
            self.words.show_words(lead_of(now), to_do, Tone.CAUTION)
            self.finish.setText(finish_words(now))
        self.answers.setVisible(asks)

    @Slot(object)
    def _on_sheet_in(self, sheet: SheetIn) -> None:
        if self._is_ours():
            self.sheets.add(sheet)
            self.sheets.show()
            words = say("Scanning. {sheets}").format(sheets=sheet_count(sheet.sheet))
            self.busy.say(words)

    @Slot(object)
    def _on_ended(self, now: Now) -> None:
        run = self._scans.run
        if run is None or run.aim.contact_id is None:
            return
        if self._is_ours():
            tone = Tone.SUCCESS if now.sheets else Tone.INFO
            self.words.show_words(done_words(now, run.aim), tone=tone)
        if now.sheets and now.document_id is not None:
            self.scanned.emit(run.aim.contact_id, now.document_id)
