"""The one search box: everything that a few words may mean, in groups.

Read-only; call from a read lane. Any text may be typed or pasted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from db.queries.post.search_pages import (
    PageHit,
    pages_by_reference,
    search_pages,
)
from db.queries.post.search_register import search_register
from db.queries.search_cases import CaseHit, search_cases
from db.queries.search_guidance import GuidanceHit, search_guidance
from db.queries.search_people import PersonHit, Why, find_people, search_people
from db.queries.search_properties import (
    PropertyHit,
    find_properties,
    looks_like_a_place,
    search_properties,
)
from db.queries.search_references import ReferenceHit, search_references
from db.queries.search_teams import TeamHit, search_teams

__all__ = [
    "CaseHit",
    "GuidanceHit",
    "PageHit",
    "PersonHit",
    "PropertyHit",
    "ReferenceHit",
    "SearchResults",
    "TeamHit",
    "Why",
    "search_cases",
    "search_everything",
    "search_guidance",
    "search_pages",
    "search_people",
    "search_properties",
    "search_references",
    "search_teams",
]

LIMIT_EACH = 6


@dataclass(frozen=True, slots=True)
class Counted:
    """How many were found, and whether there may be more than were counted."""

    in_all: int = 0
    more: bool = False


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What was found, each group with the likeliest first.

    Attributes:
        pages: of scanned documents, on which every word stands.
        all_people, all_properties: how many there are, those not shown included.
    """

    people: tuple[PersonHit, ...] = ()
    properties: tuple[PropertyHit, ...] = ()
    references: tuple[ReferenceHit, ...] = ()
    guidance: tuple[GuidanceHit, ...] = ()
    cases: tuple[CaseHit, ...] = ()
    pages: tuple[PageHit, ...] = ()
    teams: tuple[TeamHit, ...] = ()
    all_people: Counted = Counted()
    all_properties: Counted = Counted()

    @property
    def empty(self) -> bool:
        """Whether nothing was found."""
        return not any(
            (
                *(self.people, self.properties, self.references),
                *(self.guidance, self.cases, self.pages, self.teams),
            )
        )


def search_everything(
    session: Session,
    text: str,
    limit_each: int = LIMIT_EACH,
    today: date | None = None,
) -> SearchResults:
    """Return what *text* may mean, at most *limit_each* of each group.

    A person who was found by reference is not repeated among the references.
    *today* is the day on which a caution stands; see `search_people`.
    """
    people = find_people(session, text, limit_each, today)
    # A name is no misspelt street, unless nobody bears it.
    properties = find_properties(
        session,
        text,
        limit_each,
        misspelt=not people.hits or looks_like_a_place(text),
    )
    known = {hit.reference for hit in people.hits}
    theirs = [hit.id for hit in people.hits]
    return SearchResults(
        people=people.hits,
        properties=properties.hits,
        references=(
            *(
                hit
                for hit in search_references(session, text, limit_each)
                if hit.reference not in known
            ),
            *search_register(session, text, limit_each),
        ),
        guidance=tuple(search_guidance(session, text, limit_each)),
        cases=tuple(search_cases(session, text, theirs, limit_each)),
        pages=(
            *pages_by_reference(session, text, limit_each),
            *search_pages(session, text, limit_each),
        ),
        teams=tuple(search_teams(session, text, limit_each)),
        all_people=Counted(people.in_all, people.more),
        all_properties=Counted(properties.in_all, properties.more),
    )
