"""One document as the index form has it: pages, sender, cases, what it may repeat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.merged import one_and_the_same
from db.queries.post.answers import sealed_reference
from db.queries.post.batches import BatchLine, batch
from db.queries.post.duplicates import Likely, repeats_of
from db.queries.post.pages import PageLine, edits_to_undo, pages_of
from db.queries.post.to_index import IndexLine, document_to_index
from db.queries.teams import TeamLine, teams
from db.tables.casework import CaseRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PropertyRow

MOST_CASES = 20


@dataclass(frozen=True, slots=True)
class Sender:
    """Somebody whom a document may be from.

    Attributes:
        address: None for a protected person.
    """

    id: UUID
    name: str
    reference: str
    address: str | None
    property_id: UUID | None


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case that a document may go to, and that the reader may see."""

    reference: str
    title: str
    team_code: str


@dataclass(frozen=True, slots=True)
class Subject:
    """Everything that the index form shows of one document.

    Attributes:
        repeated: the pages of the likeliest document that it may repeat.
        sealed: the reference in it of a case that the reader may not see; then
            nobody is proposed as its sender.
        edits: how many arrangings of its pages can be undone.
    """

    line: IndexLine
    pages: tuple[PageLine, ...]
    batch: BatchLine | None
    repeats: tuple[Likely, ...]
    repeated: tuple[PageLine, ...]
    edits: int
    teams: tuple[TeamLine, ...]
    sender: Sender | None
    cases: tuple[OpenCase, ...]
    sealed: str | None = None


def subject(
    session: Session,
    document_id: UUID,
    person_id: UUID | None = None,
    references: Iterable[str] = (),
) -> Subject:
    """Return a document that waits. Raises NotFound.

    *person_id* is who is proposed as its sender, where it has none yet;
    *references* are those that stand in it.
    """
    line = document_to_index(session, document_id)
    sealed = sealed_reference(session, references)
    person = line.person_id or (person_id if sealed is None else None)
    repeats = repeats_of(session, document_id)
    return Subject(
        line,
        tuple(pages_of(session, document_id)),
        batch(session, line.batch_id) if line.batch_id is not None else None,
        tuple(repeats),
        tuple(pages_of(session, repeats[0].id)) if repeats else (),
        len(edits_to_undo(session, document_id)),
        tuple(each for each in teams(session) if not each.outside),
        sender(session, person) if person is not None else None,
        tuple(open_cases(session, person)) if person is not None else (),
        sealed,
    )


def sender(session: Session, person_id: UUID) -> Sender | None:
    """Return a person as a sender; None where there is none that may be seen."""
    row = session.scalar(select(PersonRow).where(PersonRow.id == person_id))
    if row is None:
        return None
    if row.merged_into_id is not None:
        return sender(session, row.merged_into_id)
    address: str | None = None
    property_id: UUID | None = None
    if not row.protected:
        o, p = OccupancyRow, PropertyRow
        home = session.execute(
            select(o.property_id, p.label, o.free_text)
            .outerjoin(p, p.id == o.property_id)
            .where(o.person_id == row.id, o.to_on.is_(None), o.kind == "lives")
            .order_by(o.n.desc())
            .limit(1)
        ).one_or_none()
        if home is not None:
            property_id, address = home[0], home[1] or home[2]
    return Sender(row.id, row.name, row.reference, address, property_id)


def open_cases(session: Session, person_id: UUID) -> list[OpenCase]:
    """Return the open cases of a person that the reader may see, the newest first.

    To one that they may not see post goes by its reference alone.
    """
    family = one_and_the_same(session, person_id)
    c = CaseRow
    rows = session.execute(
        select(c.reference, c.title, c.team_code)
        .where(c.person_id.in_(family), c.is_open.is_(True))
        .order_by(c.opened_at.desc())
        .limit(MOST_CASES)
    )
    return [OpenCase(*row) for row in rows]
