"""Finding documents by the words on their pages, and where the words stand.

Post that nobody has filed is found by those who file it. What is filed is found
by those who see its case or its person, or whose team has it in its tray; what
is confidential by those of them who may see sensitive things; what is restricted
by its case alone, never by its words.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.names import fold
from db.domain.permissions import Action
from db.queries.full_text import rows, rows_matching
from db.queries.reference_ranges import reference_range
from db.queries.search_terms import quoted
from db.store.sessions import reader_may, sees_people
from db.tables.searching import PAGES

LIMIT: Final = 10
_CANDIDATES: Final = 2_000
"""So many of the newest matches are looked at, for those that may be shown."""
_MOST: Final = 60
SHORTEST: Final = 3
"""A beginning of fewer letters is in no index of pages, and finds nothing."""
_MOST_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class PageHit:
    """A page on which the words stand.

    Attributes:
        number: of the page in its document, from 1, hidden ones not counted.
        words: the digest of its words with their places; see `places_of`.
    """

    page_id: UUID
    document_id: UUID
    reference: str
    title: str
    received_on: date
    number: int
    words: str | None


@dataclass(frozen=True, slots=True)
class WordPlace:
    """Where a word stands on the upright page, in thousandths of its size."""

    text: str
    left: int
    top: int
    right: int
    bottom: int


_LINE: Final = """
SELECT p.id, d.id, d.reference, d.title, d.received_on, (SELECT COUNT(*)
  FROM captured_page b LEFT JOIN page_reading s ON s.page_id = b.id
  WHERE b.document_id = d.id AND b.position < p.position AND NOT b.deleted
  AND NOT COALESCE(b.hidden, s.blank, 0)), r.words"""
_MAY: Final = """
p.scope = 1 AND d.scope = 1 AND d.state NOT IN ('destroyed', 'emptied')
AND CASE WHEN d.state <> 'filed' THEN ? ELSE
  (d.sensitivity = 'normal' OR (d.sensitivity = 'confidential' AND ?))
  AND ((d.person_id IS NOT NULL AND ?)
    OR (? AND EXISTS (SELECT 1 FROM case_document c
      WHERE c.document_id = d.id AND c.scope = 1))
    OR EXISTS (SELECT 1 FROM enquiry_document e WHERE e.document_id = d.id)
    OR EXISTS (SELECT 1 FROM tray_item t WHERE t.document_id = d.id AND (? OR
      EXISTS (SELECT 1 FROM team m JOIN team_member w ON w.team_id = m.id
        WHERE m.code = t.team_code AND w.staff_id = ?)))) END"""
_FOUND: Final = f"""{_LINE}
FROM (SELECT rowid AS n FROM {PAGES} WHERE {PAGES} MATCH ?
  ORDER BY rowid DESC LIMIT ?) k
CROSS JOIN captured_page p ON p.n = k.n
JOIN document d ON d.id = p.document_id
LEFT JOIN page_reading r ON r.page_id = p.id
WHERE {_MAY}
ORDER BY k.n DESC LIMIT ?"""  # noqa: S608  our own words alone
_REFERRED: Final = f"""{_LINE}
FROM document d
CROSS JOIN captured_page p ON p.n = (SELECT f.n FROM captured_page f
  WHERE f.document_id = d.id AND NOT f.deleted ORDER BY f.position, f.n LIMIT 1)
LEFT JOIN page_reading r ON r.page_id = p.id
WHERE d.reference >= ? AND d.reference < ? AND {_MAY}
ORDER BY d.reference LIMIT ?"""  # noqa: S608  our own words alone


def search_pages(session: Session, text: str, limit: int = LIMIT) -> list[PageHit]:
    """Return pages on which every word of *text* stands, the newest first.

    One page of a document, the first that was found. Who may not see people is
    shown none.
    """
    words = terms_of(text)
    if not words or not sees_people(session):
        return []
    every = " AND ".join(f"{quoted(word)} *" for word in words)
    hits: dict[UUID, PageHit] = {}
    rights = _rights(session)
    for row in rows_matching(session, _FOUND, every, _CANDIDATES, *rights, _MOST):
        hit = _hit(row)
        hits.setdefault(hit.document_id, hit)
    return list(hits.values())[:limit]


def pages_by_reference(
    session: Session, text: str, limit: int = LIMIT
) -> list[PageHit]:
    """Return the first page of documents whose reference *text* is, or begins.

    To those by whom the document's words are found, and nobody else.
    """
    wanted = reference_range(text)
    if wanted is None or not sees_people(session):
        return []
    found = rows(session, _REFERRED, *wanted, *_rights(session), limit)
    return [_hit(row) for row in found]


def _rights(session: Session) -> tuple[object, ...]:
    """Return what the reader may, as the statements ask for it."""
    reader = session.info.get("reader")
    files = reader_may(session, Action.INDEX_POST)
    return (
        files,
        reader_may(session, Action.VIEW_SENSITIVE) or files,
        reader_may(session, Action.VIEW_PERSON),
        reader_may(session, Action.VIEW_CASE),
        files,
        None if reader is None else reader.bytes,
    )


def terms_of(text: str) -> list[str]:
    """Return the words of *text* as pages are searched by; long enough ones alone."""
    folded = "".join(
        symbol if symbol.isalnum() or symbol in "@.-_" else " "
        for symbol in (fold(text) or "")
    )
    words = [word.strip(".-_") for word in folded.split()]
    return [word for word in words if len(word) >= SHORTEST][:_MOST_WORDS]


def places_of(words: bytes, text: str) -> list[WordPlace]:
    """Return where the words of *text* stand on a page.

    *words* are what the store keeps under `PageHit.words`: see docs/post.md.
    """
    wanted = terms_of(text)
    page = json.loads(zlib.decompress(words))
    width, height = page["width"] or 1, page["height"] or 1
    return [
        WordPlace(
            word,
            left * 1000 // width,
            top * 1000 // height,
            right * 1000 // width,
            bottom * 1000 // height,
        )
        for word, left, top, right, bottom, *_ in page["words"]
        if any((fold(word) or "").strip(".,;:()").startswith(term) for term in wanted)
    ]


def _hit(row: Sequence[Any]) -> PageHit:
    page, document, reference, title, received_on, before, words = row
    return PageHit(
        UUID(bytes=page),
        UUID(bytes=document),
        reference,
        title,
        date.fromisoformat(received_on),
        before + 1,
        words,
    )
