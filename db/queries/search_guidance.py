"""Finding guidance by the words of its title, its keywords or its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.queries.full_text import as_list, matching, rows
from db.queries.search_terms import Kind, quoted, understand
from db.tables.searching import ARTICLES

LIMIT: Final = 10
_CANDIDATES: Final = 100


@dataclass(frozen=True, slots=True)
class GuidanceHit:
    """An article that was found.

    Attributes:
        by_title: whether title or keywords matched, and not the text alone.
    """

    id: UUID
    slug: str
    title: str
    by_title: bool


_SHOWN: Final = """
SELECT a.n, a.id, a.slug, e.title FROM json_each(?) k
CROSS JOIN article a ON a.n = k.value JOIN article_edition e ON e.article_id = a.id
WHERE a.scope = 1 AND NOT a.retired AND e.number = (
  SELECT max(l.number) FROM article_edition l WHERE l.article_id = a.id)"""


def search_guidance(
    session: Session, text: str, limit: int = LIMIT
) -> list[GuidanceHit]:
    """Return articles that have every word of *text*, title matches first."""
    asked = understand(text)
    words = [term.text for term in asked.words]
    words += [term.text for term in asked.others if term.kind is Kind.NUMBER]
    if not words or len(words) < len(asked.terms):
        return []
    every = " AND ".join(f"{quoted(word)} *" for word in words)
    titled = matching(session, ARTICLES, f"words : ({every})", _CANDIDATES)
    found = dict.fromkeys(titled, True)
    for n in matching(session, ARTICLES, every, _CANDIDATES):
        found.setdefault(n, False)
    hits = [
        GuidanceHit(UUID(bytes=key), slug, title, found[n])
        for n, key, slug, title in rows(session, _SHOWN, as_list(found))
    ]
    return sorted(hits, key=lambda hit: (not hit.by_title, hit.title))[:limit]
