"""Whether a document may be filed by one key, or somebody has to look.

A name alone is nobody: the commonest name of a council stands in its register
forty times. A wrong filing is a personal data breach, so one key is offered
only on a reference of ours whose check symbol is right, or on a name with a
second fact of the same person. Source: ICO, "Personal data breach examples"
(the misfiled letter); Guildhall's own rule, FEATURES of the post room.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final
from uuid import UUID


class Fact(StrEnum):
    """What was found in a document that speaks for one person."""

    REFERENCE = auto()
    """A reference of ours, its check symbol right."""
    OUR_LETTER = auto()
    """The code on a letter of ours that came back or was answered."""
    NAME = auto()
    POSTCODE = auto()
    ADDRESS = auto()
    DATE_OF_BIRTH = auto()
    PHONE = auto()
    EMAIL = auto()
    ACCOUNT = auto()


_ALONE: Final = frozenset({Fact.REFERENCE, Fact.OUR_LETTER})
_SECOND: Final = frozenset(
    {
        *(Fact.POSTCODE, Fact.ADDRESS, Fact.DATE_OF_BIRTH),
        *(Fact.PHONE, Fact.EMAIL, Fact.ACCOUNT),
    }
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a document may be from, and the facts that say so."""

    person_id: UUID
    facts: frozenset[Fact]


class Field(StrEnum):
    """A field of the index form, in the order of the form."""

    TYPE = auto()
    PERSON = auto()
    PROPERTY = auto()
    CASE = auto()
    TEAM = auto()
    DATED = auto()


@dataclass(frozen=True, slots=True)
class Sure:
    """Of which fields the suggestions are sure."""

    fields: frozenset[Field]

    def doubtful(self) -> tuple[Field, ...]:
        """Return the needed fields that somebody has to look at, in order."""
        return tuple(field for field in Field if field in NEEDED - self.fields)


NEEDED: Final = frozenset({Field.TYPE, Field.PERSON, Field.TEAM})
"""Fields without which nothing is filed by one key."""


def identifies(facts: Iterable[Fact]) -> bool:
    """Return whether *facts* of one person say who a document is from."""
    found = frozenset(facts)
    return bool(found & _ALONE) or (Fact.NAME in found and bool(found & _SECOND))


def identified(candidates: Iterable[Candidate]) -> UUID | None:
    """Return the one person whom a document is from; None where it is doubtful.

    Two people who are both identified (father and son at one address) are a
    doubt, except where one alone has a reference.
    """
    likely = [each for each in candidates if identifies(each.facts)]
    named = [each for each in likely if each.facts & _ALONE]
    chosen = named or likely
    people = {each.person_id for each in chosen}
    return people.pop() if len(people) == 1 else None


def one_key(sure: Sure) -> bool:
    """Return whether the document may be filed by one key."""
    return not sure.doubtful()


def stops_at(sure: Sure) -> Field | None:
    """Return the field at which the cursor stops; None where one key is enough."""
    return next(iter(sure.doubtful()), None)
