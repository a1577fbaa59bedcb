"""Above the enquiry: which one it is, the clock, and how the contact came."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.actor import Actor
from db.clock import LONDON
from db.domain.contacts import CHANNEL_NAMES, Channel
from db.domain.permissions import Action
from desktop.counter.at_desk import DeskContact
from desktop.counter.contacts_view_model import ContactsViewModel
from widgets.buttons import LinkButton
from widgets.fields import Choice, ChoiceField
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.said import said
from widgets.section import Heading, Words

_SIXTY = 60


def clock_words(seconds: int) -> str:
    """Return a length of time as a clock shows it, like 04:12 or 1:04:12."""
    minutes, rest = divmod(seconds, _SIXTY)
    hours, minutes = divmod(minutes, _SIXTY)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


class ContactBar(QWidget):
    """What stays above the questions.

    Signals:
        identity_wanted(), language_wanted(), originals_wanted(), about_wanted():
            their keys, by mouse.
    """

    identity_wanted = Signal()
    language_wanted = Signal()
    originals_wanted = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        contacts: ContactsViewModel,
        actor: Actor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contacts = contacts
        self._filling = False
        self._kept = ""
        self._time = clock_words(0)
        self._heading = Heading(self.tr("Enquiry"))
        self._heading.setWordWrap(False)
        self._state = Words("", "hint")
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.how = LinkButton("")
        self.identity = LinkButton(self.tr("Identity"))
        self.identity.setAccessibleName(self.tr("Check identity"))
        self.identity.setToolTip("Ctrl+I")
        self.language = LinkButton(self.tr("Language"))
        self.language.setAccessibleName(self.tr("Point to a language"))
        self.language.setToolTip("Ctrl+G")
        self.originals = LinkButton(self.tr("Papers"))
        self.originals.setToolTip("Ctrl+Shift+O")
        self.channel = ChoiceField(
            self.tr("How they reached us"),
            [Choice(each.value, said(words)) for each, words in CHANNEL_NAMES.items()],
        )
        self.about = LinkButton(self.tr("For another"))
        self.about.setToolTip("Alt+F")
        self._details = QWidget()
        self.about.setVisible(actor.may(Action.TAKE_CONTACT_FOR_ANOTHER))
        self.identity.setVisible(actor.may(Action.CHECK_IDENTITY))
        self.originals.setVisible(actor.may(Action.RECORD_ORIGINAL))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addWidget(self._state, 1)
        links = (self.how, self.about, self.identity, self.language, self.originals)
        row = FlowRow(*links, gap=Space.S, line_gap=0)
        pair = QHBoxLayout(self._details)
        pair.setContentsMargins(0, 0, 0, Space.S)
        pair.setSpacing(Space.M)
        pair.addWidget(self.channel, 1)
        self._details.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(row)
        column.addWidget(self._details)

    def _connect(self) -> None:
        self.how.clicked.connect(self._on_how)
        self.identity.clicked.connect(self.identity_wanted)
        self.language.clicked.connect(self.language_wanted)
        self.originals.clicked.connect(self.originals_wanted)
        self.channel.changed.connect(self._on_channel)
        self.about.clicked.connect(self.about_wanted)
        self._contacts.ticked.connect(self._on_ticked)
        self._contacts.kept.connect(self._on_kept)

    def show_contact(self, front: DeskContact | None) -> None:
        """Show the contact in front; None empties the bar."""
        if front is None:
            self._details.hide()
            return
        number = front.taken + 1
        self._heading.setText(
            self.tr("Enquiry {number} of {count}").format(number=number, count=number)
        )
        self._kept = ""
        if front.kept_at is not None:
            self._on_kept(front.kept_at)
        words = [said(CHANNEL_NAMES[Channel(front.channel)])]
        if front.anonymous:
            words.append(self.tr("anonymous"))
        if front.about is not None:
            words.append(self.tr("for {name}").format(name=front.about.name))
        self.how.setText(" · ".join(words))
        self.how.setAccessibleName(
            self.tr("How this contact came: {words}").format(words=", ".join(words))
        )
        self.how.updateGeometry()
        self.identity.setEnabled(front.caller is not None)
        self.about.setEnabled(front.caller is not None)
        self._filling = True
        self.channel.set_value(front.channel)
        self._filling = False

    @Slot()
    def _on_how(self) -> None:
        self._details.setVisible(self._details.isHidden())
        if self._details.isVisible():
            self.channel.focus()

    @Slot()
    def _on_channel(self) -> None:
        key = self.channel.key()
        if key and not self._filling:
            self._contacts.set_channel(key)

    @Slot(int)
    def _on_ticked(self, seconds: int) -> None:
        self._time = clock_words(seconds)
        self._show_state()

    @Slot(object)
    def _on_kept(self, moment: datetime) -> None:
        time = f"{moment.astimezone(LONDON):%H:%M}"
        self._kept = self.tr("draft kept {time} · ").format(time=time)
        self._show_state()

    def _show_state(self) -> None:
        words = self.tr("{kept}{time} with the caller")
        self._state.setText(words.format(kept=self._kept, time=self._time))
