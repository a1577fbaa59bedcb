"""The right of the index page: which item, its fields, and what is done next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.forms.screens.panel_host import PanelHost
from desktop.postroom.index_view_model import InHand
from desktop.postroom.screens.index_fields import IndexFields
from desktop.postroom.wording import day_words, name_of, say
from desktop.runtime.desk import Desk
from desktop.runtime.post_words import SOURCE_NAMES
from widgets.banners import Banner
from widgets.busy import ThinProgress
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.column import Column
from widgets.error_summary import ErrorSummary
from widgets.flow_layout import FlowRow
from widgets.foot import Foot
from widgets.looks import Space
from widgets.section import Heading, Surface, Words, scrolling

_WIDTH = 400


class IndexSide(Column):
    """Shows the form for the document in front.

    Signals:
        failed(object): an error for the crash desk.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("right", _WIDTH, 0.45, parent)
        self._desk = desk
        self.heading = Heading("")
        self.about = Words("", "hint")
        self.progress = ThinProgress(say("How far this sitting is"))
        self.notice = Banner(Tone.INFO)
        self.problems = ErrorSummary()
        self.repeat = Banner(Tone.WARNING, below=True)
        self.is_repeat = SecondaryButton(say("It is a repeat"), keys="D")
        self.is_other = SecondaryButton(say("Not a repeat"), keys="E")
        self.repeat.add_button(self.is_repeat)
        self.repeat.add_button(self.is_other)
        self.fields = IndexFields(desk)
        self.new_sender = QuietButton(say("Somebody new"), keys="N", icon="user-plus")
        self.not_ours = QuietButton(say("Not ours"), keys="G", icon="mail-warning")
        self.panels = PanelHost(desk)
        self.file = PrimaryButton(say("File and next"), keys=say("Ctrl+Enter"))
        self.aside = SecondaryButton(say("Set aside"), keys="A")
        self.foot = Foot(self.file, self.aside)
        for banner in (self.notice, self.repeat):
            banner.hide()
        self._lay_out()
        self.fields.failed.connect(self.failed)
        self.panels.failed.connect(self.failed)

    def _lay_out(self) -> None:
        page = Surface("paper")
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (self.notice, self.problems, self.repeat, self.fields):
            column.addWidget(part)
        column.addWidget(FlowRow(self.new_sender, self.not_ours, gap=Space.XS))
        column.addWidget(self.panels)
        column.addStretch(1)
        head = QWidget()
        top = QVBoxLayout(head)
        top.setContentsMargins(Space.L, Space.L, Space.L, Space.XS)
        top.setSpacing(Space.S)
        row = QHBoxLayout()
        row.addWidget(self.heading)
        row.addStretch(1)
        top.addLayout(row)
        top.addWidget(self.about)
        top.addWidget(self.progress)
        self.area = scrolling(page, say("What the document is"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)

    def lettered(self) -> dict[str, QPushButton]:
        """Return the buttons beside the fields by the letters that press them."""
        return {
            "D": self.is_repeat,
            "E": self.is_other,
            "N": self.new_sender,
            "G": self.not_ours,
        }

    def show_head(self, hand: InHand) -> None:
        """Say which item it is, and what it may repeat."""
        words = say("Item {n} of {all}").format(n=hand.number, all=hand.of)
        self.heading.setText(words)
        line, batch = hand.subject.line, hand.subject.batch
        came = day_words(line.received_on, self._desk.clock())
        source = name_of(SOURCE_NAMES, batch.source) if batch is not None else ""
        self.about.setText(
            say("{source}, received {day}").format(source=source, day=came)
            if source
            else say("Received {day}").format(day=came)
        )
        self.progress.setRange(0, max(1, hand.of))
        self.progress.setValue(hand.number - 1)
        repeats = hand.subject.repeats
        self.repeat.setVisible(bool(repeats))
        if repeats:
            other = repeats[0]
            lead = (
                say("The same page is here already")
                if other.exact
                else say("It reads like one that is here already")
            )
            day = day_words(other.received_on, self._desk.clock())
            about = say("{reference} {title}, received {day}").format(
                reference=other.reference,
                title=other.title or say("Not indexed yet"),
                day=day,
            )
            self.repeat.show_words(lead, about, Tone.WARNING)
