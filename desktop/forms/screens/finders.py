"""Fields that find an address or a person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from db.queries.search_people import PersonHit
from db.queries.search_properties import PropertyHit
from desktop.forms.form import Ask, Find, Found, Place, Someone
from desktop.forms.words import joined, say
from desktop.runtime.desk import Desk
from desktop.runtime.finding import Finding
from widgets.colours import Tone
from widgets.fields.finder import FinderField
from widgets.rows import ResultRow


class PlaceField(FinderField):
    """An address: by number and postcode from the gazetteer, or as it is written.

    Signals:
        failed(object) is the view model's own: see ``finding``.
    """

    def __init__(
        self,
        label: str,
        desk: Desk,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.finding = Finding(desk)
        super().__init__(
            label,
            self.finding.find_places,
            hint=hint,
            required=required,
            parent=parent,
        )
        self.finding.setParent(self)
        self.finding.places_found.connect(self._on_places_found)

    def place(self) -> Place | None:
        """Return what was taken; words that were left as written; or None."""
        taken = self.value()
        if isinstance(taken, Place):
            return taken
        return Place(words=self.text()) if self.text() else None

    @Slot(str, list)
    def _on_places_found(self, text: str, hits: list[PropertyHit]) -> None:
        rows = [_place_row(hit) for hit in hits]
        words = say("As it is written (unverified)")
        rows.append(ResultRow(Place(words=text.strip()), "pencil", text.strip(), words))
        self.show_rows(say("Addresses"), rows, say("No such address"))


class PersonField(FinderField):
    """A person: by name, phone, address or reference."""

    def __init__(
        self,
        label: str,
        desk: Desk,
        *,
        hint: str = "",
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.finding = Finding(desk)
        super().__init__(
            label,
            self.finding.find_people,
            hint=hint,
            required=required,
            parent=parent,
        )
        self.finding.setParent(self)
        self.finding.people_found.connect(self._on_people_found)

    @Slot(str, list)
    def _on_people_found(self, _text: str, hits: list[PersonHit]) -> None:
        rows = [_person_row(hit) for hit in hits]
        self.show_rows(say("People"), rows, say("Nobody found. Try fewer letters"))


class FoundField(FinderField):
    """One of the records that a question's own query finds.

    Signals:
        failed(object): an error for the crash desk.
    """

    failed = Signal(object)

    def __init__(self, ask: Ask, desk: Desk, parent: QWidget | None = None) -> None:
        self._ask, self._desk, self._asked = ask, desk, 0
        super().__init__(
            ask.label, self._find, hint=ask.hint, required=ask.required, parent=parent
        )

    def _find(self, text: str) -> None:
        self._asked += 1
        find = self._ask.find
        if text.strip() and find is not None:
            done = partial(self._on_found, self._asked)
            self._desk.read(partial(_looked_up, find, text), done, self._on_error)

    def _on_found(self, asked: int, found: list[Found]) -> None:
        if asked == self._asked:
            rows = [
                ResultRow(one, "briefcase", one.name, one.detail, one.badge)
                for one in found
            ]
            self.show_rows(self._ask.label, rows, self._ask.nothing)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _looked_up(find: Find, text: str, session: Session) -> list[Found]:
    return find(session, text)


def _place_row(hit: PropertyHit) -> ResultRow:
    badge, tone = "", Tone.NEUTRAL
    if hit.warning:
        badge, tone = say("Warning"), Tone.CAUTION
    elif hit.historical:
        badge = say("Historical")
    return ResultRow(Place(hit.id), "house", hit.label, "", badge, tone)


def _person_row(hit: PersonHit) -> ResultRow:
    detail = joined(hit.known_as, hit.address, hit.reference)
    badge, tone = "", Tone.NEUTRAL
    if hit.caution:
        badge, tone = say("Caution"), Tone.CAUTION
    elif hit.protected:
        badge, tone = say("Protected"), Tone.INFO
    someone = Someone(hit.id, hit.name)
    return ResultRow(someone, "user-round", hit.name, detail, badge, tone)
