"""The top of a person's page: what must be known before anything is said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.permissions import Action
from db.queries.people.rows import PersonPage
from desktop.forms.screens.breaking import breakable
from desktop.people.forms.here import Here
from desktop.people.screens.person_words import (
    BannerWords,
    banners,
    chips,
    doubts,
    facts,
    waits_here,
)
from desktop.people.wording import say
from widgets.banners import Banner
from widgets.buttons import LinkButton, SecondaryButton
from widgets.chips import ChipRow
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.looks import Space, now
from widgets.section import Flowing, Title, Words
from widgets.words_and_buttons import WordsAndButtons

_ONE_LINE = 80
"""Letters of a fact that still stand on one line with others."""


class PersonHead(QWidget):
    """Banners, the name with Edit, facts and chips, in their fixed order.

    Signals:
        edit_wanted(): the Edit button.
        hand_over_wanted(): a letter that waits here goes to them.
        verify_wanted(): the address that mail came back from holds after all.
        copied(str): what to say once the reference is copied.
    """

    edit_wanted, hand_over_wanted, verify_wanted = Signal(), Signal(), Signal()
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = ""
        self._banners = QVBoxLayout()
        self._banners.setSpacing(Space.XS)
        self.title = Title("")
        self.edit = SecondaryButton(say("Edit"), keys=say("Ctrl+D"))
        self.edit.clicked.connect(self.edit_wanted)
        self._facts = FlowRow(gap=Space.L, line_gap=0)
        self._long = Words("", "body")
        self._long.hide()
        self.chips = ChipRow(say("Needs and contact"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._banners)
        column.addSpacing(Space.XS)
        column.addWidget(WordsAndButtons(self.title, self.edit))
        column.addWidget(self._facts)
        column.addWidget(self._long)
        column.addWidget(self.chips)

    def show_page(self, page: PersonPage, here: Here) -> None:
        """Show the top of *page*."""
        self._reference = page.reference
        self._show_banners(page, here)
        self.title.setText(breakable(page.name))
        self.title.setAccessibleName(page.name)
        self.edit.setVisible(here.may(Action.EDIT_PERSON))
        self._show_facts(page)
        self.chips.set_chips(chips(page, here))

    def _show_banners(self, page: PersonPage, here: Here) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words in banners(page):
            self._banners.addWidget(Banner(words.tone, words.lead, words.text))
        if page.letters_here:
            self._banners.addWidget(self._waiting(page, here))
        for words in doubts(page):
            self._banners.addWidget(self._doubt(words, here))

    def _waiting(self, page: PersonPage, here: Here) -> Banner:
        """Return what says that a letter waits here, and hands it over."""
        banner = Banner(Tone.INFO, *waits_here(page, here))
        if here.may(Action.HAND_OVER_LETTER):
            button = SecondaryButton(say("Hand over"), keys=say("Ctrl+Shift+H"))
            button.clicked.connect(self.hand_over_wanted)
            banner.add_button(button)
        return banner

    def _doubt(self, words: BannerWords, here: Here) -> Banner:
        """Return what says that mail came back, and clears the address."""
        banner = Banner(words.tone, words.lead, words.text)
        if here.may(Action.EDIT_PERSON):
            button = SecondaryButton(say("They are there"))
            button.clicked.connect(self.verify_wanted)
            banner.add_button(button)
        return banner

    def _show_facts(self, page: PersonPage) -> None:
        self._facts.clear()
        self._long.hide()
        for role, text in facts(page):
            if len(text) > _ONE_LINE:
                self._long.setText(breakable(text))
                self._long.show()
                continue
            words = Flowing(breakable(text), role)
            words.setAccessibleName(text)
            words.setMinimumHeight(now().px(28))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.add(words)
        copy = LinkButton(page.reference)
        copy.setAccessibleName(
            say("Copy the reference {reference}").format(reference=page.reference)
        )
        copy.setToolTip(say("Copy"))
        copy.setFixedHeight(now().px(28))
        copy.clicked.connect(self._on_copy_clicked)
        self._facts.add(copy)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._reference)
        self.copied.emit(say("Reference copied"))
