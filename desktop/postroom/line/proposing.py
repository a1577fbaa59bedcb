"""What the line proposes for a document that it made: see `suggesting`."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.post.letters.learned import Reader, read
from db.domain.post.letters.likeness import print_of_words
from db.domain.post.letters.lines import (
    LetterWord,
    Spot,
    letter_of,
    pages_to_look_at,
)
from db.queries.post.learned import learned_content
from db.queries.post.work import DocumentToMake
from db.tables.document import DocumentRow
from desktop.postroom.suggesting import OnDocument, propose


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is kept beside a document.

    Attributes:
        kept: None where nothing may be proposed any more.
        likeness: of its words; None where it has too few.
    """

    kept: dict[str, Any] | None = field(default=None, repr=False)
    likeness: str | None = None
    urgent: str | None = None


def propose_for(
    session: Session, job: DocumentToMake, pages: Sequence[bytes]
) -> Proposed:
    """Return what is proposed for a document; *pages* are its kept words.

    *session* reads everyday records: for a document that only few may see
    nothing is proposed.
    """
    wanted = pages_to_look_at(len(pages))
    words = [letter_words(pages[number], number + 1) for number in wanted]
    texts = [" ".join(word.text for word in page) for page in words]
    likeness = print_of_words(texts)
    d = DocumentRow
    row = session.execute(
        select(d.type_code, d.team_code).where(d.id == job.document_id)
    ).one_or_none()
    if row is None:
        return Proposed(likeness=likeness)
    content = learned_content(session)
    reader = reader_of(content) if content is not None else None
    guess = reader.guess(texts) if reader is not None else None
    letter = letter_of(words, job.codes)
    on = OnDocument(job.received_on, *row)
    proposal = propose(session, letter, on, guess)
    return Proposed(proposal.kept, likeness, proposal.urgent)


@lru_cache(maxsize=2)
def reader_of(content: bytes) -> Reader | None:
    """Return what was learned, ready to be asked; None if it is of no use."""
    learned = read(content)
    return Reader(learned) if learned is not None else None


def letter_words(kept: bytes, page: int) -> list[LetterWord]:
    """Return a page's words as the store keeps them; see docs/post.md."""
    said = json.loads(zlib.decompress(kept))
    width, height = said["width"] or 1, said["height"] or 1
    return [
        LetterWord(
            text,
            line,
            Spot(
                page,
                left * 1000 // width,
                top * 1000 // height,
                right * 1000 // width,
                bottom * 1000 // height,
            ),
        )
        for text, left, top, right, bottom, _, line in said["words"]
    ]
