"""Where a protected person lives, kept out of what is written and what is read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.domain.told_addresses import may_be_a_home, tells_an_address
from db.errors import FieldProblem
from db.queries.merged import one_and_the_same
from db.tables.person import PersonRow
from db.tables.place import PropertyRow
from db.tables.record import PROTECTED
from db.tables.types import Id

SHELTERED: Final = "Protected address"
"""Stands where the address, or words that tell it, would have stood."""

# Text, so that it is not narrowed: what the reader may not see must still be
# recognised when it is typed or shown. Nothing of it leaves this module.
_HOMES: Final = (
    text(
        "SELECT o.property_id, coalesce(o.free_text, p.label, '') AS label,"
        " coalesce(o.postcode, p.postcode, '') AS postcode"
        " FROM occupancy o LEFT JOIN property p ON p.id = o.property_id"
        " WHERE o.person_id IN :people AND o.scope = :scope"
    )
    .bindparams(bindparam("people", expanding=True))
    .columns(property_id=Id)
)
_LEAST: Final = 5


@dataclass(frozen=True, slots=True)
class Shelter:
    """Takes where one person lives out of what is kept or shown.

    What is taken in for them is judged without their home: any address is left
    out, as leaving theirs alone would confirm it.

    Attributes:
        closed: whether there is anything to keep out of sight.
    """

    closed: bool = False
    _properties: frozenset[UUID] = frozenset()
    _words: tuple[str, ...] = ()

    def place(self, property_id: UUID | None) -> UUID | None:
        """Return the property to show, or None where it is one of the homes."""
        return None if property_id in self._properties else property_id

    def place_to_keep(self, place: PropertyRow | None) -> UUID | None:
        """Return the property to keep; None where anybody might live there."""
        if place is None or (self.closed and may_be_a_home(place.classification)):
            return None
        return place.id

    def answers(
        self, answers: Mapping[str, Any], addresses: Collection[str] = ()
    ) -> dict[str, Any]:
        """Return the answers; one that tells an address says that it is protected.

        *addresses*: the keys of questions that ask for one, whatever is said.
        """
        return {
            key: SHELTERED
            if self.closed and key in addresses and answer
            else self.words(answer)
            if isinstance(answer, str)
            else answer
            for key, answer in answers.items()
        }

    def words(self, words: str | None) -> str | None:
        """Return the words, or that they are protected where they tell a home."""
        if words is None or not self.closed:
            return words
        return SHELTERED if tells_an_address(words) or self.tells(words) else words

    def note(self, field: str, words: str | None) -> str | None:
        """Return the words. Raises FieldProblem for *field* if they tell an address."""
        if self.closed and words is not None and tells_an_address(words):
            raise FieldProblem(field, "Leave addresses out: theirs is protected")
        return words

    def tells(self, written: str) -> bool:
        """Return whether *written* tells a home, by words or by a property's id."""
        if any(place.hex == written for place in self._properties):
            return True
        plain = _plain(written) if self._words else ""
        return any(secret in plain for secret in self._words)


def shelter_for(session: Session, person_id: UUID | None) -> Shelter:
    """Return the shelter of a person; it is empty for whoever is not protected.

    Whoever writes, the homes are kept out of what everybody reads.
    """
    if person_id is None:
        return Shelter()
    return _shelter(session, one_and_the_same(session, person_id))


def shelter_from_reader(session: Session, people: Collection[UUID]) -> Shelter:
    """Return what is kept from whoever reads records of one person.

    Who may see where they live says why, and sees it on the person's page; words
    that tell it by the way are read past that by nobody.
    """
    return _shelter(session, people)


def _shelter(session: Session, people: Collection[UUID]) -> Shelter:
    protected = session.scalar(
        select(PersonRow.n)
        .where(PersonRow.id.in_(people), PersonRow.protected.is_(True))
        .limit(1)
    )
    if protected is None:
        return Shelter()
    homes = session.execute(
        _HOMES, {"people": [one.bytes for one in people], "scope": PROTECTED}
    ).all()
    words = {_plain(each) for home in homes for each in (home.label, home.postcode)}
    return Shelter(
        True,
        frozenset(home.property_id for home in homes if home.property_id),
        tuple(sorted(word for word in words if len(word) >= _LEAST)),
    )


def _plain(words: str) -> str:
    return fold(words).replace(" ", "")
