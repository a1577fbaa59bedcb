"""The top bar: search, the caller at the desk, the sync light, who is signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.shell.screens.results import all_wanted, grouped
from desktop.shell.search_view_model import Found, SearchViewModel
from widgets.avatar import Avatar
from widgets.buttons import QuietButton
from widgets.colours import Tone
from widgets.looks import Space, now
from widgets.search_box import SearchBox
from widgets.section import Surface, Words
from widgets.status_light import StatusLight

SEARCH_WIDTH, NARROW_SEARCH = 430, 260
LARGE_TEXT = 150
FEW, SOME = 2, 4
"""So many parked callers leave room for whole names, or for a dozen letters each."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A contact that is open but not in front: its key and its caller's name."""

    number: int
    name: str


class TopBar(Surface):
    """What stays in sight whatever room is open.

    Signals:
        result_opened(object): the key of a search result.
        contact_wanted(int): the number of a parked contact.
    """

    result_opened = Signal(object)
    contact_wanted = Signal(int)

    def __init__(
        self,
        view_model: SearchViewModel,
        person: str,
        menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("topbar", parent)
        self._view_model = view_model
        self._found = Found("")
        self.search = SearchBox(
            self.tr("Find anything"),
            self.tr("Find a person, place, reference or guidance"),
            find=view_model.search,
        )
        self.search.setMinimumWidth(NARROW_SEARCH)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.search.opened.connect(self._on_opened)
        self.search.all_wanted.connect(self._on_all_wanted)
        view_model.found.connect(self._on_found)
        self._at_desk = Words("", "muted", wrap=False)
        self._caller = Words("", "strong", wrap=False)
        self._caller.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        self._parked = QHBoxLayout()
        self._parked.setSpacing(Space.XS)
        self.light = StatusLight()
        self.avatar = Avatar(person, menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.L)
        row.addWidget(self.search)
        desk = QHBoxLayout()
        desk.setSpacing(Space.S)
        desk.addWidget(self._at_desk)
        desk.addWidget(self._caller, 1)
        row.addLayout(desk, 1)
        row.addLayout(self._parked)
        row.addWidget(self.light)
        row.addWidget(self.avatar)

    def show_caller(self, name: str) -> None:
        """Keep the name of the caller in front in sight; empty is nobody."""
        self._at_desk.setText(self.tr("At the desk:") if name else "")
        self._caller.setText(name)
        self._caller.setToolTip(name)
        self._caller.setAccessibleName(
            self.tr("At the desk: {name}").format(name=name) if name else ""
        )

    def show_parked(self, waiting: Sequence[Waiting]) -> None:
        """Offer the parked contacts, each with its own key."""
        while (item := self._parked.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        few = len(waiting) <= FEW and now().text_percent < LARGE_TEXT
        self.search.setMaximumWidth(SEARCH_WIDTH if few else NARROW_SEARCH)
        letters = 200 if few else 12 if len(waiting) <= SOME else 4
        for contact in waiting:
            button = QuietButton(
                shortened(contact.name, letters),
                keys=f"Ctrl+{contact.number}",
                icon="pause",
                accessible_name=self.tr("Back to {name}").format(name=contact.name),
            )
            button.setToolTip(contact.name)
            button.setProperty("number", contact.number)
            button.clicked.connect(self._on_parked_clicked)
            self._parked.addWidget(button)

    def show_local_only(self) -> None:
        """Say that nothing is shared from here yet."""
        self.light.show_state(
            Tone.NEUTRAL,
            self.tr("On this PC only"),
            self.tr("No shared database is set. Everything is saved here, encrypted."),
        )

    def take_name(self) -> str:
        """Return the words of the search where they may be a name, and clear it."""
        words = self.search.text().strip()
        self.search.clear_search()
        return "" if any(letter.isdigit() for letter in words) else words

    def focus_search(self) -> None:
        """Bring the keyboard to the search field, its words marked."""
        self.search.setFocus()
        self.search.selectAll()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self._found = found
        if not found.text.strip():
            self.search.close_results()
            return
        nothing = self.tr("Nothing found. Try fewer letters, or a postcode")
        if self._view_model.may_add:
            nothing = self.tr(
                "Nothing found. Try fewer letters; Ctrl+Shift+N adds a new person"
            )
        self.search.show_groups(grouped(found), nothing)

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        self.search.clear_search()
        self.result_opened.emit(key)

    @Slot(str)
    def _on_all_wanted(self, text: str) -> None:
        key = all_wanted(self._found)
        if key is not None and self._found.text.strip() == text:
            self._on_opened(key)

    @Slot()
    def _on_parked_clicked(self) -> None:
        self.contact_wanted.emit(int(self.sender().property("number")))


def shortened(name: str, letters: int) -> str:
    """Return *name*, cut to so many *letters* where it is longer."""
    return name if len(name) <= letters else f"{name[: letters - 1].rstrip()}…"
