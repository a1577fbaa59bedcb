"""A new person while they are typed: who may be here already, and the save."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.domain.duplicates import PersonSketch
from db.domain.person_facts import PersonDetails
from db.queries.people.duplicates import ProbableDuplicate, probable_duplicates
from desktop.forms.form import Place
from desktop.forms.saving import Saving
from desktop.people.forms.addresses import home_at, split_postcode
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedPhone,
    add_person,
)
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper

DRAFT_KEY = "person.new"
PAUSE_MS = 120
LEAST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """A new person as far as they are typed.

    Attributes:
        place_words: the address on one line, for comparing.
    """

    name: str
    known_as: str = ""
    phone: str = ""
    email: str = ""
    date_of_birth: date | None = None
    place: Place | None = None
    place_words: str = ""


class NewPersonViewModel(QObject):
    """Compares what is typed with who is known, and adds the person.

    Signals:
        probable_changed(list[ProbableDuplicate]): the likeliest first.
        added(Changes): the person has a record and a reference.
        failed(object): an error for the crash desk.
    """

    probable_changed = Signal(list)
    added = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._typed = Typed("")
        self.saving = Saving(desk, self)
        self.drafts = DraftKeeper(desk, DRAFT_KEY, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        self.saving.saved.connect(self._on_saved)
        self.saving.failed.connect(self.failed)
        self.drafts.failed.connect(self.failed)

    def typed(self, typed: Typed) -> None:
        """Look for who this may be, once there is a short pause."""
        self._typed = typed
        self._pause.start()

    def save(self, typed: Typed) -> None:
        """Add the person; problems come from ``saving``."""
        home = home_at(typed.place) if typed.place is not None else None
        command = AddPerson(
            PersonDetails(
                typed.name,
                known_as=typed.known_as or None,
                date_of_birth=typed.date_of_birth,
            ),
            phones=(TypedPhone(typed.phone),) if typed.phone else (),
            emails=(TypedEmail(typed.email),) if typed.email else (),
            home=home,
        )
        self.saving.start(partial(add_person, command))

    def put_away(self) -> None:
        """Compare no more; an answer that is still to come is discarded."""
        self._pause.stop()
        self._asked += 1

    @Slot()
    def _compare(self) -> None:
        self._asked += 1
        typed = self._typed
        if len(typed.name) < LEAST_LETTERS and not typed.phone:
            self.probable_changed.emit([])
            return
        address, postcode = split_postcode(typed.place_words)
        sketch = PersonSketch(
            name=typed.name,
            known_as=typed.known_as,
            date_of_birth=typed.date_of_birth,
            phones=(typed.phone,) if typed.phone else (),
            emails=(typed.email,) if typed.email else (),
            postcode=postcode or "",
            address=address,
        )
        query = partial(probable_duplicates, sketch=sketch)
        self._desk.read(query, partial(self._on_found, self._asked), self.failed.emit)

    def _on_found(self, asked: int, found: list[ProbableDuplicate]) -> None:
        if asked == self._asked:
            self.probable_changed.emit(found)

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        self.put_away()
        self.drafts.drop()
        self.added.emit(changes)
