"""A case at a glance: what may be said aloud of it, and its facts."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.casework.case_page import case_page
from db.queries.casework.page_rows import CasePage
from desktop.casework.screens.facts import Facts
from desktop.casework.wording import risk_words, state_words
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import LinkButton
from widgets.colours import Tone
from widgets.looks import Space
from widgets.said import said
from widgets.section import Surface, Title, Words


class CaseGlance(Surface):
    """A `Detail` that reads a case and changes nothing."""

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self._desk = desk
        self._page: CasePage | None = None
        self._wanted: UUID | None = None
        self._asked = 0
        self.title, self.about = Title(""), Words("", "muted")
        self.line = Banner(Tone.INFO, icon=False)
        self.facts, self.summary = Facts(), Words("")
        self.open_person = LinkButton(self.tr("Open their page"))
        self.open_person.clicked.connect(self._on_open_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (self.title, self.about, self.line, self.facts, self.open_person):
            column.addWidget(part)
        column.addWidget(self.summary)
        column.addStretch(1)

    def show_record(self, record_id: UUID | None) -> None:
        """Read a case; a late answer for another is left out."""
        self._wanted, self._asked = record_id, self._asked + 1
        if record_id is not None:
            query = partial(case_page, case_id=record_id, now=self._desk.clock())
            done = partial(self._on_read, self._asked)
            self._desk.read(query, done, self.failed.emit)

    def press(self, letter: str) -> bool:
        """Do nothing: there is nothing to do here."""
        del letter
        return False

    def begin(self) -> None:
        """Bring the keyboard to the link."""
        self.open_person.setFocus()

    def commands(self) -> list[Command]:
        """Return nothing."""
        return []

    def on_committed(self, changes: Changes) -> None:
        """Read it again if something changed."""
        if changes.touches("case_file", "case_clock", "person"):
            self.show_record(self._wanted)

    def keep_drafts(self) -> None:
        """Keep nothing: nothing is typed here."""

    def _on_read(self, asked: int, page: CasePage | None) -> None:
        if asked != self._asked or page is None:
            return
        self._page = page
        self.title.setText(page.title)
        self.about.setText(f"{page.reference} · {said(page.service)}")
        self.line.show_words(page.line)
        self.facts.show_facts(
            [
                (self.tr("Customer"), page.person or "", None),
                (self.tr("Place"), page.place or "", None),
                (self.tr("Owner"), page.owner or said(page.team), None),
                (self.tr("Risk"), risk_words(page.risks), Tone.DANGER),
                (self.tr("State"), state_words(page.state), None),
            ]
        )
        self.summary.setText(page.summary or "")
        self.open_person.setVisible(page.person_id is not None)

    @Slot()
    def _on_open_person(self) -> None:
        if self._page is not None and self._page.person_id is not None:
            self.person_wanted.emit(self._page.person_id)
