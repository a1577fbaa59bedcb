"""What to look for in the index of people, the surest first.

Each step is an expression of the full-text query language; the next is taken
only while too few were found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sqlalchemy.orm import Session

from db.domain.given_names import also_called
from db.domain.search_marks import EXACT, PLACE
from db.queries.near_spellings import far, near
from db.queries.search_terms import Asked, quoted

FEW_TERMS: Final = 2
"""With more terms than these one hit is enough; with fewer it may be a slip."""
NAME_STEPS: Final = 2
"""The first of the sure steps look at names alone."""
_PARTICLE: Final = 3


def sure_steps(asked: Asked) -> Iterator[str]:
    """Give what finds people by what was typed as it stands."""
    others = [term.anywhere() for term in asked.others]
    if asked.words:
        yield _all((quoted(term.text) for term in asked.words), others)
        yield _all((term.begun() for term in asked.words), others)
    if asked.mailbox:
        yield f"{quoted(EXACT + asked.mailbox)} *"
    if any(term.long for term in asked.words):
        yield _all(
            (term.whole() if term.long else term.anywhere() for term in asked.words),
            others,
        )
    yield _all((term.anywhere() for term in asked.words), others)


def loose_steps(session: Session, asked: Asked) -> Iterator[str]:
    """Give what finds people by names like those typed, and their other forms."""
    others = [term.anywhere() for term in asked.others]
    words = [term.text for term in asked.words]
    for place in range(len(words) - 1):
        if len(words[place]) > _PARTICLE and len(words) > FEW_TERMS:
            continue
        joined = [*words[:place], words[place] + words[place + 1], *words[place + 2 :]]
        yield _all((f"{quoted(word)} *" for word in joined), others)
        break
    yield _all(
        (
            _any_of(
                f"{quoted(word)} *",
                near(session, word, unfinished=place == len(words) - 1),
                also_called(word),
            )
            for place, word in enumerate(words)
        ),
        others,
    )


def last_steps(session: Session, asked: Asked) -> Iterator[str]:
    """Give what may still find somebody: streets misspelt, names much misspelt."""
    others = [term.anywhere() for term in asked.others]

    def by_place(word: str) -> list[str]:
        alike = near(session, word, unfinished=False, mark=PLACE)
        return [PLACE + other for other in alike]

    def by_any_slip(word: str) -> list[str]:
        return far(session, word)

    if len(asked.terms) > 1:
        yield _all(_loosened(asked, by_place), others)
    yield _all(_loosened(asked, by_any_slip), others)


def _loosened(asked: Asked, alike: Callable[[str], list[str]]) -> list[str]:
    return [_any_of(term.anywhere(), alike(term.text)) for term in asked.words]


def _any_of(first: str, *alike: Iterable[str]) -> str:
    others = dict.fromkeys(word for words in alike for word in words)
    return f"({' OR '.join((first, *map(quoted, others)))})"


def _all(first: Iterable[str], then: Iterable[str]) -> str:
    return " AND ".join((*first, *then))
