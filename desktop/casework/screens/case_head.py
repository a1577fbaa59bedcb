"""The top of a case's page: what it is, what is read aloud, who it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from db.queries.casework.page_rows import CasePage
from db.queries.casework.rows import Present
from desktop.casework.page_words import (
    CAUSE_NAMES,
    ENDING_NAMES,
    called,
    heading,
    marks,
)
from desktop.casework.screens.facts import Fact, Facts
from desktop.casework.screens.kin_row import LABEL_WIDTH, KinRow
from desktop.casework.wording import say
from desktop.forms.screens.breaking import breakable
from desktop.forms.words import joined
from widgets.banners import Banner
from widgets.buttons import LinkButton
from widgets.chips import ChipRow
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.looks import now as now_worn
from widgets.said import said
from widgets.section import Flowing, Heading, Surface, Words
from widgets.wrapped_link import WrappedLink


class CaseHead(QWidget):
    """Title, what sets it apart, the line for the customer, and the facts.

    Signals:
        person_wanted(): the customer's page.
        team_wanted(): the page of the team that has it.
    """

    person_wanted = Signal()
    team_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.about = Heading(""), Words("", "hint")
        self.marks = ChipRow(say("What sets it apart"))
        self.present = Banner(Tone.INFO)
        self.present.hide()
        self.line = Words("")
        self.closing = Banner(Tone.WARNING)
        self.closing.hide()
        self.customer = LinkButton("")
        self.customer.clicked.connect(self.person_wanted)
        self.team = WrappedLink("")
        self.team.clicked.connect(self.team_wanted)
        self.owner = Flowing("")
        self.owner.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.needs = Words("", "strong", tone=Tone.INFO)
        self.facts, self.kin = Facts(), KinRow()
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.about.setTextInteractionFlags(selectable)
        self._lay_out()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.about)
        aloud = Surface("sunken")
        aloud.setProperty("role", "banner")
        aloud.setProperty("tone", Tone.INFO.value)
        row = QHBoxLayout(aloud)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S + 2)
        icon = IconLabel("message-square-text", Tone.INFO.value, 20)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(say("Say to the customer"), "label"))
        words.addWidget(self.line)
        row.addLayout(words, 1)
        self.aloud = aloud
        self._customer_row = self._lay_customer()
        known = QVBoxLayout()
        known.setSpacing(2)
        known.addWidget(self._customer_row)
        known.addWidget(self._lay_team())
        known.addWidget(self.facts)
        known.addWidget(self.kin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(names)
        for part in (*(self.marks, self.present, self.aloud, self.closing),):
            column.addWidget(part)
        column.addLayout(known)

    def _lay_customer(self) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, now_worn().px(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        grid.addWidget(Words(say("Customer"), "muted"), 0, 0, middle)
        grid.addWidget(self.customer, 0, 1, middle | left)
        grid.addWidget(self.needs, 1, 1)
        return row

    def _lay_team(self) -> QWidget:
        """Return whose it is: the team, which leads to its page, and the owner."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        label = Words(say("With"), "muted", wrap=False)
        label.setFixedWidth(now_worn().px(LABEL_WIDTH))
        self._with = label
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(FlowRow(self.team, self.owner, gap=Space.S, line_gap=0), 1)
        return row

    def show_page(self, page: CasePage, now: datetime) -> None:
        """Show a case as it stands."""
        self.title.setText(breakable(said(page.title)))
        self.about.setText(heading(page, now))
        self.marks.set_chips(marks(page))
        self.line.setText(page.line)
        self.aloud.setAccessibleName(f"{say('Say to the customer')}: {page.line}")
        self._show_closing(page)
        self._show_facts(page)

    def _show_facts(self, page: CasePage) -> None:
        self.customer.setVisible(page.person_id is not None)
        self.customer.setText(page.person or say("Their page"))
        self.customer.setAccessibleName(self.customer.text())
        self.team.show_words(said(page.team))
        nobody = say("nobody has it yet") if page.is_open else ""
        self.owner.setText(page.owner or nobody)
        for beside in (self._with, self.owner):
            beside.setMinimumHeight(self.team.sizeHint().height())
        self.needs.setText(breakable("; ".join(page.needs)))
        self.needs.setVisible(bool(page.needs))
        self._customer_row.setVisible(page.person_id is not None)
        self.facts.show_facts(_facts(page))

    def show_present(self, present: Sequence[Present]) -> None:
        """Say who else has the case open, who writes first."""
        if not present:
            self.present.hide()
            return
        writing = [one.name for one in present if one.writing]
        if writing:
            lead = say("{names} is writing in this case.")
            if len(writing) > 1:
                lead = say("{names} are writing in this case.")
            self.present.show_words(lead.format(names=", ".join(writing)))
            return
        names = ", ".join(one.name for one in present)
        words = say("{names} has this open too.")
        if len(present) > 1:
            words = say("{names} have this open too.")
        self.present.show_words(words.format(names=names))

    def _show_closing(self, page: CasePage) -> None:
        asked = page.closing
        if asked is None:
            self.closing.hide()
            return
        lead = say("{name} asks to close it: {outcome}.").format(
            name=asked.by or say("Somebody"),
            outcome=called(asked.outcome, ENDING_NAMES),
        )
        cause = called(asked.root_cause, CAUSE_NAMES)
        self.closing.show_words(lead, f"{asked.words} ({cause})")


def _facts(page: CasePage) -> list[Fact]:
    facts: list[Fact] = [(say("Place"), page.place or "", None)]
    if not page.is_open and page.outcome:
        ending = called(page.outcome, ENDING_NAMES)
        cause = called(page.root_cause, CAUSE_NAMES)
        facts.append((say("Ended"), joined(ending, cause), None))
    return facts
