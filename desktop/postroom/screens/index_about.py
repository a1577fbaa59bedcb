"""The address that a document is about: as it says, else where its sender lives."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Slot

from db.domain.post.identifying import Field as Named
from db.errors import FieldProblem
from db.queries.post.subject import Sender
from desktop.forms.form import Place
from desktop.forms.screens.finders import PlaceField
from desktop.postroom.screens.index_why import why_words
from desktop.postroom.suggested import Suggested, Suggestion
from desktop.postroom.wording import say
from desktop.runtime.desk import Desk


class AboutWhere(PlaceField):
    """Asks for an address of the gazetteer; it may stay empty."""

    def __init__(self, label: str, desk: Desk) -> None:
        super().__init__(label, desk)
        self._said, self._by_hand = False, False
        self.picked.connect(self._on_picked)

    def begin(self, proposed: Suggested, sender: Sender | None) -> None:
        """Show the address of another document."""
        self._by_hand = False
        suggestion, place = proposed.of(Named.PROPERTY), proposed.place()
        self._said = suggestion is not None and place is not None
        if suggestion is not None and place is not None:
            self._put(place, suggestion.said.get("label", ""))
        else:
            self._show_home(sender)

    def follow(self, sender: Sender) -> None:
        """Show where another sender lives, unless the letter or somebody said."""
        if not self._by_hand and not self._said:
            self._show_home(sender)

    def property_id(self) -> UUID | None:
        """Return the property, None for none. Raises FieldProblem."""
        taken = self.value()
        if isinstance(taken, Place) and taken.property_id is not None:
            return taken.property_id
        if self.text():
            raise FieldProblem("property_id", "Choose one of those offered")
        return None

    def say_why(self, suggestion: Suggestion | None) -> None:
        """Say under the field why this address stands there."""
        if self._by_hand or not self.text():
            self.set_hint("")
        elif self._said:
            self.set_hint(*why_words(suggestion))
        else:
            self.set_hint(say("Where they live"))

    def kept_words(self) -> dict[str, str]:
        """Return what stands here, for a draft."""
        taken = self.value()
        known = taken.property_id if isinstance(taken, Place) else None
        return {"property_id": str(known or ""), "address": self.text()}

    def put_words(self, words: Mapping[str, str]) -> None:
        """Put a draft back."""
        known, text = words.get("property_id", ""), words.get("address", "")
        if (known, text) != tuple(self.kept_words().values()):
            self._by_hand = True
            self.set_choice(Place(UUID(known)) if known else None, text)

    def _show_home(self, sender: Sender | None) -> None:
        if sender is None or sender.property_id is None:
            self.set_choice(None, "")
        else:
            self._put(sender.property_id, sender.address or "")

    def _put(self, place: UUID, label: str) -> None:
        self.set_choice(Place(place, label), label)

    @Slot(object)
    def _on_picked(self, _taken: object) -> None:
        self._by_hand = True
        self.set_hint("")
