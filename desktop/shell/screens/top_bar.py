"""The top bar: search, the caller at the desk, the sync light, who is signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.shell.screens.results import all_wanted, grouped
from desktop.shell.search_view_model import Found, SearchViewModel
from widgets.avatar import Avatar
from widgets.buttons import QuietButton
from widgets.colours import Tone
from widgets.elided_words import ElidedWords
from widgets.looks import Space, now
from widgets.search_box import SearchBox
from widgets.section import Surface, Words
from widgets.status_light import StatusLight

SEARCH_WIDTH, NARROW_SEARCH, HEIGHT = 430, 230, 52
MOST_OF_NARROW = 300
REFERENCE_END = 3
_BEFORE_TIME = "· "
ALL = 200
"""As many letters as any name has."""


@dataclass(frozen=True, slots=True)
class Fit:
    """What is shown where there is so much room; a caller's name gives way last.

    Attributes:
        label: "At the desk:" before the name.
        reference: the whole of it, or its end alone.
        name: how many letters of the caller's name at the least.
        parked: how many letters of each who waits.
        keys: the keys of each who waits, or their number alone.
    """

    label: bool
    reference: bool
    name: int
    parked: int
    keys: bool


FITS = (
    Fit(label=True, reference=True, name=ALL, parked=ALL, keys=True),
    Fit(label=False, reference=True, name=ALL, parked=ALL, keys=True),
    Fit(label=False, reference=True, name=ALL, parked=12, keys=True),
    Fit(label=False, reference=True, name=ALL, parked=6, keys=True),
    Fit(label=False, reference=False, name=ALL, parked=6, keys=True),
    Fit(label=False, reference=False, name=ALL, parked=16, keys=False),
    Fit(label=False, reference=False, name=ALL, parked=10, keys=False),
    Fit(label=False, reference=False, name=ALL, parked=7, keys=False),
    Fit(label=False, reference=False, name=ALL, parked=4, keys=False),
    Fit(label=False, reference=False, name=14, parked=4, keys=False),
    Fit(label=False, reference=False, name=10, parked=1, keys=False),
)
"""From the roomiest to the tightest; the first that fits is taken."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A contact that is open but not in front.

    Attributes:
        number: the digit that brings it back.
        name: its caller's, in full.
        reference: tells two callers of one name apart.
    """

    number: int
    name: str
    reference: str


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
        self.search.opened.connect(self._on_opened)
        self.search.all_wanted.connect(self._on_all_wanted)
        self.search.refused.connect(self._on_refused)
        view_model.found.connect(self._on_found)
        self._at_desk = Words(self.tr("At the desk:"), "muted", wrap=False)
        self._at_desk.hide()
        self._caller = ElidedWords("", "strong")
        self._reference = Words("", "muted", wrap=False)
        self._time = Words("", "muted", wrap=False)
        self._parked = QHBoxLayout()
        self._parked.setSpacing(Space.XS)
        self.light = StatusLight()
        self.avatar = Avatar(person, menu)
        self._in_front = ""
        self._waiting: tuple[Waiting, ...] = ()
        self._parked_as: tuple[tuple[Waiting, ...], int, bool] = ((), ALL, True)
        self._grow()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.L)
        row.addWidget(self.search)
        desk = self._desk_row = QHBoxLayout()
        desk.setSpacing(Space.S)
        desk.addWidget(self._at_desk)
        desk.addWidget(self._caller)
        desk.addWidget(self._reference)
        desk.addWidget(self._time)
        desk.addStretch(1)
        row.addLayout(desk, 1)
        row.addLayout(self._parked)
        row.addWidget(self.light)
        row.addWidget(self.avatar)

    def show_caller(self, name: str, reference: str) -> None:
        """Keep in sight who is in front; with no *reference* nobody is.

        Two callers of one name differ in the reference and the clock.
        """
        shown = (name or self.tr("Caller without a name")) if reference else ""
        self._in_front = reference
        self._caller.show_words(shown)
        self._time.setVisible(bool(reference))
        self._caller.setAccessibleName(
            self.tr("At the desk: {name}, {reference}").format(
                name=shown, reference=reference
            )
            if reference
            else ""
        )
        self._arrange()

    def caller_shown(self) -> str:
        """Return the name that stands for the caller in front."""
        return self._caller.whole()

    @Slot(str)
    def show_time(self, clock: str) -> None:
        """Show how long the one in front has taken."""
        longer = len(self._time.text()) != len(clock) + len(_BEFORE_TIME)
        self._time.setText(f"{_BEFORE_TIME}{clock}")
        if longer:
            self._arrange()

    def show_parked(self, waiting: Sequence[Waiting]) -> None:
        """Offer the parked contacts, each with its own key."""
        self._waiting = tuple(waiting)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Show what larger text leaves room for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()
            self._arrange()

    def _grow(self) -> None:
        """Have room for the words; whoever waits moves nothing under the bar."""
        self.setMinimumHeight(now().px(HEIGHT))
        least = min(now().px(NARROW_SEARCH), MOST_OF_NARROW)
        self.search.prefer_width(now().px(SEARCH_WIDTH), least)

    def _arrange(self) -> None:
        """Take the roomiest way of showing everybody that fits."""
        for fit in FITS:
            self._show_as(fit)
            for reckoned in (self._desk_row, self._parked, self._row):
                reckoned.invalidate()  # none reckons anew for what lies in another
            if self._row.minimumSize().width() <= self.width():
                return

    def _show_as(self, fit: Fit) -> None:
        reference = self._in_front
        self._at_desk.setVisible(bool(reference) and fit.label)
        shown = reference if fit.reference else f"…{reference[-REFERENCE_END:]}"
        self._reference.setText(f"· {shown}" if reference else "")
        self._reference.setToolTip(reference)
        self._caller.keep_at_least(fit.name)
        asked = (self._waiting, fit.parked, fit.keys)
        if asked != self._parked_as:
            self._parked_as = asked
            self._show_waiting(fit)

    def _show_waiting(self, fit: Fit) -> None:
        while (item := self._parked.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        names = told_apart(self._waiting, fit.parked)
        for contact, words in zip(self._waiting, names, strict=True):
            whole = f"{contact.name}, {contact.reference}"
            button = QuietButton(
                words if fit.keys else f"{contact.number} {words}",
                keys=f"Ctrl+{contact.number}" if fit.keys else "",
                icon="pause" if fit.keys else "",
                accessible_name=self.tr("Back to {name}").format(name=whole),
            )
            button.setToolTip(f"{whole} (Ctrl+{contact.number})")
            button.setProperty("number", contact.number)
            button.clicked.connect(self._on_parked_clicked)
            self._parked.addWidget(button)
            button.show()  # at once, so that its room is reckoned with

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
    def _on_refused(self, words: str) -> None:
        """Say why nothing was pasted, where the results would stand."""
        self.search.show_groups((), words.replace(". ", ".\n"))

    @Slot(str)
    def _on_all_wanted(self, text: str) -> None:
        key = all_wanted(self._found)
        if key is not None and self._found.text.strip() == text:
            self._on_opened(key)

    @Slot()
    def _on_parked_clicked(self) -> None:
        self.contact_wanted.emit(int(self.sender().property("number")))


def told_apart(waiting: Sequence[Waiting], letters: int) -> list[str]:
    """Return what stands for each: a name, and more of it where two are alike."""
    short = [shortened(contact.name, letters) for contact in waiting]
    return [
        f"{words} {contact.reference[-REFERENCE_END:]}"
        if short.count(words) > 1
        else words
        for contact, words in zip(waiting, short, strict=True)
    ]


def shortened(name: str, letters: int) -> str:
    """Return *name*, cut to so many *letters* where it is longer."""
    return name if len(name) <= letters else f"{name[: letters - 1].rstrip()}…"
