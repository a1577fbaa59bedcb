"""Where a protected person lives, kept out of what is written and what is read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from db.domain.names import fold
from db.errors import FieldProblem
from db.queries.merged import one_and_the_same
from db.tables.person import PersonRow
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
    """Takes the homes of one person out of what is kept or shown.

    Any other address stays: where a street light is out is no secret.
    """

    _properties: frozenset[UUID] = frozenset()
    _words: tuple[str, ...] = ()

    def place(self, property_id: UUID | None) -> UUID | None:
        """Return the property, or None where it is one of the homes."""
        return None if property_id in self._properties else property_id

    def answers(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answers; one that tells a home says that it is protected."""
        return {
            key: self.words(answer) if isinstance(answer, str) else answer
            for key, answer in answers.items()
        }

    def words(self, words: str | None) -> str | None:
        """Return the words, or that they are protected where they tell a home."""
        return SHELTERED if words is not None and self.tells(words) else words

    def note(self, field: str, words: str | None) -> str | None:
        """Return the words. Raises FieldProblem for *field* if they tell a home."""
        if words is not None and self.tells(words):
            raise FieldProblem(field, "Leave the address out: it is protected")
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
        frozenset(home.property_id for home in homes if home.property_id),
        tuple(sorted(word for word in words if len(word) >= _LEAST)),
    )


def _plain(words: str) -> str:
    return fold(words).replace(" ", "")
