"""What an enquiry must not write down: where a protected person lives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import text

from db.domain.names import fold
from db.domain.questions import Answer
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonRow
from db.tables.record import PROTECTED
from db.tables.types import Id

SHELTERED: Final = "Protected address"
"""Stands in an answer where the address would have stood."""

# Text, so that it is not narrowed: what the advisor may not see must still be
# recognised when it is typed. Nothing of it leaves this module.
_HOMES: Final = text(
    "SELECT o.property_id, coalesce(o.free_text, p.label, '') AS label,"
    " coalesce(o.postcode, p.postcode, '') AS postcode"
    " FROM occupancy o LEFT JOIN property p ON p.id = o.property_id"
    " WHERE o.person_id = :person AND o.scope = :scope"
).columns(property_id=Id)
_LEAST: Final = 5


@dataclass(frozen=True, slots=True)
class Shelter:
    """Takes the homes of one person out of what is about to be kept.

    Any other address stays: where a street light is out is no secret.
    """

    _properties: frozenset[UUID] = frozenset()
    _words: tuple[str, ...] = ()

    def place(self, property_id: UUID | None) -> UUID | None:
        """Return the property, or None where it is one of the homes."""
        return None if property_id in self._properties else property_id

    def answers(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """Return the answers; one that tells a home says that it is protected."""
        return {
            key: SHELTERED
            if isinstance(answer, str) and self._tells(answer)
            else answer
            for key, answer in answers.items()
        }

    def note(self, field: str, words: str | None) -> str | None:
        """Return the words. Raises FieldProblem for *field* if they tell a home."""
        if words is not None and self._tells(words):
            raise FieldProblem(field, "Leave the address out: it is protected")
        return words

    def _tells(self, written: str) -> bool:
        plain = _plain(written) if self._words else ""
        return any(secret in plain for secret in self._words)


def shelter_for(uow: UnitOfWork, person: PersonRow | None) -> Shelter:
    """Return the shelter of *person*; it is empty for whoever is not protected."""
    if person is None or not person.protected:
        return Shelter()
    homes = uow.session.execute(
        _HOMES, {"person": person.id.bytes, "scope": PROTECTED}
    ).all()
    words = {_plain(each) for home in homes for each in (home.label, home.postcode)}
    return Shelter(
        frozenset(home.property_id for home in homes if home.property_id),
        tuple(sorted(word for word in words if len(word) >= _LEAST)),
    )


def _plain(words: str) -> str:
    return fold(words).replace(" ", "")
