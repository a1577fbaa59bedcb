"""The ways to scan: listed, made for a scanner that is here, changed, locked."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.profiles import KEYS
from db.queries.post.profiles import ProfileLine, scan_profiles
from desktop.forms.form import Line, OpenForm, Part, Step
from desktop.postroom.forms.profile_forms import profile_form, withdraw_form
from desktop.postroom.intake.scanning.contract import Scanner
from desktop.postroom.scan_words import profile_words
from desktop.postroom.scanners_here import ScannersHere
from desktop.postroom.screens.lists_page import ListsPage
from desktop.postroom.wording import joined, say
from desktop.runtime.desk import Desk
from widgets.said import said


class ProfilesPage(ListsPage):
    """Stands in the post room, and in Admin for who keeps the house."""

    def __init__(
        self, desk: Desk, scanner: Scanner, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, say("Ways to scan"), parent)
        self._desk = desk
        self._profiles: tuple[ProfileLine, ...] = ()
        self._trouble = ""
        self.scanners = ScannersHere(desk, scanner, self)
        self.scanners.found.connect(self._on_found)
        self.scanners.unavailable.connect(self._on_unavailable)
        self.scanners.failed.connect(self.failed)

    @property
    def locks(self) -> bool:
        """Whether the reader may lock a way to scan, and change a locked one."""
        return self._desk.actor.may(Action.EDIT_SCAN_PROFILES)

    def load(self) -> None:
        """Read the profiles."""
        self._desk.read(scan_profiles, self._on_read, self._on_error)

    def on_committed(self, changes: Changes) -> None:
        """Read again where a profile was changed."""
        if changes.touches("scan_profile"):
            self.load()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what scanners there are, now that somebody wants to know."""
        super().showEvent(event)
        self.load()
        self.scanners.look()

    def _on_read(self, profiles: list[ProfileLine]) -> None:
        self._profiles = tuple(profiles)
        self._show()

    @Slot()
    def _on_found(self) -> None:
        self._trouble = ""
        self._show()

    @Slot(str)
    def _on_unavailable(self, words: str) -> None:
        self._trouble = words
        self._show()

    def _show(self) -> None:
        self.show_parts(say("Ways to scan"), [self._ways(), self._here()])

    def _ways(self) -> Part:
        return Part(
            "ways",
            say("On their keys"),
            tuple(self._way(one) for one in self._profiles),
            empty=say("None yet. Make one for a scanner below."),
            note=say("A key starts its scan in the post room and at the counter."),
        )

    def _way(self, one: ProfileLine) -> Line:
        steps: list[Step] = []
        if self.locks or not one.locked:
            offer = self.scanners.offer_of(one.device)
            steps = [
                OpenForm(
                    say("Change"), profile_form(one, offer, None, locks=self.locks)
                ),
                OpenForm(say("Take off"), withdraw_form(one)),
            ]
        return Line(
            one.name,
            joined(profile_words(one), one.device),
            tuple(steps),
            say("Locked") if one.locked else "",
            "info",
            one.key or say("No key"),
        )

    def _here(self) -> Part:
        lines, taken = [], {one.key for one in self._profiles}
        free = next((key for key in KEYS if key not in taken), None)
        for place, offer in enumerate(self.scanners.offers):
            form = profile_form(None, offer, free, locks=self.locks)
            keys = "N" if not place else ""
            steps: tuple[Step, ...] = (OpenForm(say("New way to scan"), form, keys),)
            lines.append(
                Line(
                    f"{offer.device.words} ({offer.device.name})",
                    said(offer.trouble),
                    () if offer.trouble else steps,
                )
            )
        empty = say("No scanner was found. Check its cable and that it is on.")
        if self.scanners.looking:
            empty = say("Looking for scanners")
        elif self._trouble:
            empty = said(self._trouble)
        return Part("here", say("Scanners here"), tuple(lines), empty=empty)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
