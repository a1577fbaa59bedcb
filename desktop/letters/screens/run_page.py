"""One print run: what it takes, its letters in order, and the folding of them."""

from __future__ import annotations

from collections import deque
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.letters.states import RunState
from db.domain.permissions import Action
from desktop.forms.form import Form
from desktop.forms.screens.parts_view import PartsView
from desktop.letters.forms.run_forms import SendWanted
from desktop.letters.pick_paper import envelope_name
from desktop.letters.run_printing import PaperWanted
from desktop.letters.run_rows import (
    letter_rows,
    run_parts,
    state_words,
    what_now,
)
from desktop.letters.run_seen import RunSeen
from desktop.letters.run_view_model import RunViewModel, Work
from desktop.letters.use_cases.folding import LetterTicked
from desktop.letters.use_cases.gathering import RunGivenUp
from desktop.letters.wording import joined, say
from desktop.runtime.desk import Desk
from desktop.runtime.printing import PrintService
from widgets.announce import announce
from widgets.busy import Busy
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.column import Column
from widgets.error_summary import ErrorSummary
from widgets.fields import LineField
from widgets.foot import Foot
from widgets.list_detail import TwoLineList
from widgets.looks import Space, now
from widgets.said import said
from widgets.section import GroupHeading, Heading, Line, Surface, Words

_WIDTH = 520
_LEAST_LETTERS = 220
"""What the list of letters keeps beside the run, in pixels at 100 per cent."""
_WRONG = 3
"""How many codes that were wrong stay in sight."""


class RunPage(QWidget):
    """Leads a run from what was gathered to what is out.

    Signals:
        back_wanted(): to the runs.
        letter_wanted(UUID): show a letter.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        service: PrintService | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._fresh = desk, False
        self.setAccessibleName(say("Print run"))
        self.model = RunViewModel(desk, service, self)
        self.heading, self.about = Heading(""), Words("", "hint")
        self.problems, self.busy = ErrorSummary(), Busy()
        self.code = LineField(
            say("Code of a letter"),
            hint=say("Scan each letter while you fold it, or type its code"),
        )
        self.folded, self.wrong = Words("", "hint"), Words("", "hint")
        self.wrong.set_tone(Tone.DANGER)
        self._wrong: deque[str] = deque(maxlen=_WRONG)
        self.parts = PartsView(say("This run"), desk)
        self.count = GroupHeading(say("In the order of printing"))
        self.count.setWordWrap(True)
        self.letters = TwoLineList(say("Letters of this run"))
        self.go = PrimaryButton("", keys=say("Ctrl+Enter"))
        self.back = SecondaryButton(say("Back"), keys=say("Esc"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = self._left = Column("right", _WIDTH, 0.55)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        head.setSpacing(Space.XS)
        head.addWidget(self.heading)
        head.addWidget(self.about)
        head.addSpacing(Space.S)
        for part in (self.problems, self.busy, self.code, self.folded, self.wrong):
            head.addWidget(part)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.L, 0, Space.S, 0)
        inside.addWidget(self.parts)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(inside, 1)
        column.addWidget(Foot(self.go, self.back, side=Space.L))
        right = Surface("paper")
        lines = QVBoxLayout(right)
        lines.setContentsMargins(0, Space.L, 0, 0)
        lines.setSpacing(Space.S)
        self.count.setContentsMargins(Space.L, 0, Space.L, 0)
        lines.addWidget(self.count)
        lines.addWidget(self.letters, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Line(upright=True))
        row.addWidget(right, 1)

    def _connect(self) -> None:
        model = self.model
        model.shown.connect(self._on_shown)
        model.began.connect(self._on_began)
        model.went_on.connect(self.busy.show_progress)
        model.ended.connect(self._on_ended)
        model.ticked.connect(self._on_ticked)
        model.not_ticked.connect(self._on_not_ticked)
        model.refused.connect(self._on_refused)
        model.failed.connect(self.failed)
        self.busy.stopped.connect(model.stop)
        self.code.line.returnPressed.connect(self._on_code)
        self.parts.saved.connect(self._on_step_saved)
        self.parts.failed.connect(self.failed)
        self.letters.opened.connect(self.letter_wanted)
        self.go.clicked.connect(self.submit)
        self.back.clicked.connect(self.back_wanted)

    def open(self, run_id: UUID) -> None:
        """Show a run."""
        self._fresh = True
        self.problems.show_problems([])
        self.folded.setText("")
        self.folded.hide()
        self._wrong.clear()
        self.wrong.hide()
        self.model.open(run_id)

    @property
    def wanted_width(self) -> int:
        """How wide the page would be, for nothing of it to be cut off."""
        return self._left.own_width() + now().px(_LEAST_LETTERS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the run leave the letters some room."""
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        """Share the room anew as the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._share()

    def _share(self) -> None:
        tight = self.wanted_width > self.width()
        rest = self.width() - now().px(_LEAST_LETTERS)
        self._left.hold_width(max(rest, self.width() // 2) if tight else None)

    def begin(self) -> None:
        """Bring the keyboard to what comes next."""
        if self.code.isVisible():
            self.code.focus()
        elif self.go.isVisible():
            self.go.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def submit(self) -> None:
        """Take the run its next step."""
        seen = self.model.front
        if seen is None or self.go.isHidden() or not self.go.isEnabled():
            return
        self.problems.show_problems([])
        step, _ = what_now(seen, self._desk.actor)
        if step == "print":
            self.parts.open_form("run")
        elif step == "send":
            self.model.send()
        elif step:
            steps = {
                "release": self.model.release,
                "ask": self.model.ask,
                "confirm": self.model.confirm,
                "give_up": self.model.give_up,
            }
            steps[step]()

    @Slot(object)
    def _on_shown(self, seen: RunSeen) -> None:
        actor, line = self._desk.actor, seen.line
        words = say("Print run {reference}").format(reference=line.reference)
        self.heading.setText(words)
        self.about.setText(state_words(seen, actor))
        step, label = what_now(seen, actor)
        self.go.setVisible(bool(step))
        self.go.setText(label)
        self.go.setAccessibleName(label)
        self.go.setEnabled(self.model.working is None)
        printed = line.state is RunState.RELEASED and line.printed_at is not None
        self.code.setVisible(printed and actor.may(Action.TICK_LETTERS))
        self._show_count(seen)
        at_once, printers = self._desk.clock(), self.model.printers or ()
        at = self.model.at_printers
        self.parts.show_parts(run_parts(seen, actor, at_once, printers, at))
        self.letters.show_rows(letter_rows(seen.letters))
        if self._fresh and self.isVisible():
            self._fresh = False
            self.begin()

    def _show_count(self, seen: RunSeen) -> None:
        words = say("In the order of printing")
        if seen.pick.ticked:
            folded = say("{n} of {all} folded")
            done, there = f"{seen.pick.ticked:,}", f"{seen.pick.letters:,}"
            words = joined(words, folded.format(n=done, all=there))
        self.count.setText(words)

    @Slot(object)
    def _on_began(self, work: Work) -> None:
        words = {
            Work.MAKING: say("The letters are being made"),
            Work.SENDING: say("The copies go on the record"),
            Work.PRINTING: say("The letters go to the printer"),
            Work.GIVING_UP: say("The letters go back into the queue"),
        }[work]
        self.go.setEnabled(False)
        self.busy.start(words, stoppable=True)
        self.busy.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, str)
    def _on_ended(self, _work: Work, words: str) -> None:
        self.busy.finish(words)
        self._fresh = True
        if words:
            self.message.emit(words, None)

    @Slot()
    def _on_code(self) -> None:
        """Take a code; the line is empty at once for the next."""
        code = self.code.text()
        self.code.set_text("")
        self.model.tick(code)

    @Slot(str, object)
    def _on_ticked(self, _code: str, done: LetterTicked) -> None:
        with_it = say("with: {things}").format(things=", ".join(done.enclosures))
        envelope = envelope_name(done.envelope)
        told = joined(
            say("Letter {n} is folded").format(n=done.position),
            envelope,
            with_it if done.enclosures else "",
        )
        self._tell(told)

    def _tell(self, words: str) -> None:
        self.folded.setText(words)
        self.folded.show()
        announce(self, words)

    @Slot(str, str)
    def _on_not_ticked(self, code: str, words: str) -> None:
        """Say what is wrong; it stays while the next codes come."""
        self.folded.hide()
        told = f"{code}: {said(words)}"
        self._wrong.appendleft(told)
        self.wrong.setText("\n".join(self._wrong))
        self.wrong.show()
        announce(self, told)

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.problems.show_problems([(None, said(words))])

    @Slot(object, object)
    def _on_step_saved(self, form: Form, changes: Changes) -> None:
        if isinstance(changes, PaperWanted):
            self.model.put_on_paper(changes)
        elif isinstance(changes, SendWanted):
            self.model.send(without_ticks=True)
        elif isinstance(changes, RunGivenUp) and changes.left:
            self.model.give_up(changes.version)
        else:
            if form.done:
                self.message.emit(form.done, None)
            self.model.read()
