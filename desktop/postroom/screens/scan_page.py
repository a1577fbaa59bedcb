"""Scanning: the ways to scan on their keys, and the sheets as they come in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.post.profiles import ProfileLine
from db.queries.post.stacks import StackLine
from desktop.postroom.intake.scanning.scan import SheetIn
from desktop.postroom.scan_at_desk import ScanAtDesk
from desktop.postroom.scan_run import Aim, Now, Phase
from desktop.postroom.scan_words import (
    aim_words,
    done_words,
    finish_words,
    go_on_words,
    lead_of,
    profile_words,
    sheet_count,
    what_to_do,
)
from desktop.postroom.screens.sheets_seen import SheetsSeen
from desktop.postroom.wording import say
from widgets.banners import Banner
from widgets.busy import Busy
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.section import Heading, Surface, Words

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class ScanPage(Surface):
    """One stack at a time; whoever looks at it need not stay.

    Signals:
        back_wanted(): to the lists of the room; the scan goes on.
        profiles_wanted(): the ways to scan are to be shown.
        message(str, object): words for a toast, with an undo or None.
    """

    back_wanted = Signal()
    profiles_wanted = Signal()
    message = Signal(str, object)

    def __init__(self, scans: ScanAtDesk, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self.scans = scans
        self.aim = Aim()
        self.profiles: tuple[ProfileLine, ...] = ()
        self.setAccessibleName(say("Scanning"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading, self.about = Heading(say("Scanning")), Words("", "hint")
        self.ways = FlowRow()
        self.busy = Busy()
        self.words = Banner(Tone.INFO)
        self.words.hide()
        self.go_on = PrimaryButton(say("Go on"), keys="Enter")
        self.finish = SecondaryButton(say("Finish with what is in"), keys="F")
        self.answers = FlowRow(self.go_on, self.finish)
        self.answers.hide()
        self.sheets = SheetsSeen()
        self.rest = QWidget()
        self.empty = EmptyState("scan", say("Nothing is being scanned"), "")
        self._lay_out()
        self._connect()
        if not self._is_callers():
            for sheet in scans.seen:  # of a stack that was fed behind a lock
                self.sheets.add(sheet)
        self.show_profiles(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, 0)
        column.setSpacing(Space.S)
        for part in (self.heading, self.about, self.ways, self.busy, self.words):
            column.addWidget(part)
        column.addWidget(self.answers)
        column.addWidget(self.sheets, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.rest, 1)

    def _connect(self) -> None:
        self.go_on.clicked.connect(self.scans.go_on)
        self.finish.clicked.connect(self.scans.finish)
        self.busy.stopped.connect(self.scans.stop)
        self.scans.changed.connect(self._on_changed)
        self.scans.sheet_in.connect(self._on_sheet_in)
        self.scans.ended.connect(self._on_ended)

    def begin(self) -> None:
        """Bring the keyboard here, where the keys do what they say."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def aim_at(self, aim: Aim) -> None:
        """Let the next stack go somewhere else."""
        if self.scans.in_hand and self.scans.run is not None:
            aim = self.scans.run.aim
        self.aim = aim
        self.about.setText(aim_words(aim, may_open=self.scans.opens_post))

    def show_profiles(self, profiles: tuple[ProfileLine, ...]) -> None:
        """Show the ways to scan, each with its key."""
        self.profiles = profiles
        self.ways.clear()
        for one in profiles:
            icon = "lock" if one.locked else ""
            button = SecondaryButton(one.name, keys=one.key or "", icon=icon)
            button.setToolTip(profile_words(one))
            button.clicked.connect(partial(self.start, one))
            self.ways.add(button)
        change = QuietButton(say("Ways to scan"), keys="W")
        change.clicked.connect(self.profiles_wanted)
        self.ways.add(change)
        title = say("Nothing is being scanned")
        words = say("Put the post in the feeder and press the key of a way to scan.")
        if not profiles:
            words = say("Make a way to scan first: press W.")
        self.empty.set_words(title, words)
        self._show_room()

    def profile_on(self, key: str) -> ProfileLine | None:
        """Return the way to scan on a key, F2 to F12."""
        return next((one for one in self.profiles if one.key == key), None)

    def adopt(self, line: StackLine) -> None:
        """Take up a stack that was cut off, by the profile that it was begun by."""
        named = (line.profile or "").casefold()
        by = next(
            (
                one
                for one in self.profiles
                if named
                in {one.id.hex, (one.key or "").casefold(), one.name.casefold()}
            ),
            None,
        )
        by = by or next(iter(self.profiles), None)
        if by is not None:
            self.scans.adopt(by, line)

    @Slot(object)
    def start(self, profile: ProfileLine) -> None:
        """Scan a stack by a profile."""
        if self.scans.start(profile, self.aim):
            self.sheets.clear()
            self._show_room()
            self.begin()
            return
        self.message.emit(say("A stack is in hand. Finish it first."), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, F finishes, S stops, W shows the ways, Esc goes back."""
        plain = event.modifiers() in _PLAIN and not event.isAutoRepeat()
        pressed = event.text().upper()
        if event.key() == Qt.Key.Key_Escape and plain:
            self.back_wanted.emit()
        elif event.key() in _ENTER and plain and self.answers.isVisible():
            self.scans.go_on()
        elif plain and pressed == "F" and self.answers.isVisible():
            self.scans.finish()
        elif plain and pressed == "S" and self.scans.busy:
            self.scans.stop()
        elif plain and pressed == "W":
            self.profiles_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot(object)
    def _on_sheet_in(self, sheet: SheetIn) -> None:
        if self._is_callers():
            return
        self._take_batch()
        self.sheets.add(sheet)
        self._show_room()
        self._say_far()

    def _take_batch(self) -> None:
        """Let the next stack go into the batch that was opened for this one."""
        run = self.scans.run
        if run is not None and self.aim == Aim() and run.aim.batch_id is not None:
            self.aim_at(run.aim)

    def _say_far(self) -> None:
        now = self.scans.now
        if now.phase is Phase.FEEDING:
            words = say("Scanning. {sheets}").format(sheets=sheet_count(now.sheets))
            self.busy.say(words if now.sheets else say("The scanner begins"))

    @Slot()
    def _on_changed(self) -> None:
        if self._is_callers():
            return
        self._take_batch()
        now = self.scans.now
        asks = now.phase not in {Phase.IDLE, Phase.FEEDING}
        if now.phase is Phase.FEEDING:
            self.words.hide()
            self.busy.start(say("The scanner begins"))
            self._say_far()
        else:
            self.busy.finish()
        if asks:
            stopped = now.phase in {Phase.STOPPED, Phase.REFUSED, Phase.UNEQUAL}
            tone = Tone.CAUTION if stopped else Tone.INFO
            self.words.show_words(lead_of(now), what_to_do(now), tone)
            self.go_on.setText(go_on_words(now.phase))
            self.finish.setText(finish_words(now))
            if not self.isVisible():
                self.message.emit(lead_of(now), None)
        self.answers.setVisible(asks)
        self._show_room()

    @Slot(object)
    def _on_ended(self, now: Now) -> None:
        run = self.scans.run
        if self._is_callers():
            return
        words = done_words(now, run.aim if run is not None else self.aim)
        self.words.show_words(words, tone=Tone.SUCCESS if now.sheets else Tone.INFO)
        if not self.isVisible():
            self.message.emit(words, None)

    def _is_callers(self) -> bool:
        """Return whether the scan is one of the counter's, which shows it itself."""
        run = self.scans.run
        return run is not None and run.aim.contact_id is not None

    def _show_room(self) -> None:
        some = bool(self.sheets.sides())
        self.sheets.setVisible(some)
        self.empty.setVisible(not some and not self.scans.in_hand)
        self.rest.setVisible(not some and self.scans.in_hand)
