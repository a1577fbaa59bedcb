"""What a reference on a letter leads to: a case, an enquiry, a person, a document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.references import looks_like_reference, parse_reference
from db.errors import FieldProblem
from db.tables.casework import CaseFrontRow, CaseRow
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow

FRONT: Final = "case_front"
"""The kind of a case that the reader may not see."""


@dataclass(frozen=True, slots=True)
class LeadsTo:
    """What a reference of ours stands for.

    Attributes:
        reference: in its canonical form.
        kind: case, case_front (one that the reader may not see), enquiry,
            contact, person or document.
        person_id: whose it is, where it is somebody's: the record that speaks
            for them after any merging. None for a case that the reader may not
            see: nobody learns from its reference whose it is.
        case_id: the case that goes on with it, where there is one.
    """

    reference: str
    kind: str
    id: UUID
    person_id: UUID | None
    case_id: UUID | None = None


def leads_to(session: Session, text: str) -> LeadsTo | None:
    """Return what *text* stands for; None where it is no reference of ours.

    Returned mail and replies find their record by it: the code on our letters
    is the reference of what they are about.
    """
    if not looks_like_reference(text):
        return None
    try:
        reference = parse_reference(text)
    except FieldProblem:
        return None
    for look in (_case, _front, _enquiry, _contact, _person, _document):
        found = look(session, reference)
        if found is not None:
            return found
    return None


def sealed_reference(session: Session, references: Iterable[str]) -> str | None:
    """Return the first reference of a case that the reader may not see."""
    wanted = tuple(dict.fromkeys(references))
    if not wanted:
        return None
    c, f = CaseRow, CaseFrontRow
    fronts = set(session.scalars(select(f.reference).where(f.reference.in_(wanted))))
    if fronts:
        fronts -= set(
            session.scalars(select(c.reference).where(c.reference.in_(fronts)))
        )
    return next((each for each in wanted if each in fronts), None)


def _case(session: Session, reference: str) -> LeadsTo | None:
    row = session.scalar(select(CaseRow).where(CaseRow.reference == reference))
    if row is None:
        return None
    person = _speaks_for(session, row.person_id)
    on = row.merged_into_id or row.id
    return LeadsTo(reference, "case", row.id, person, on)


def _front(session: Session, reference: str) -> LeadsTo | None:
    f = CaseFrontRow
    row = session.scalar(select(f).where(f.reference == reference))
    if row is None:
        return None
    return LeadsTo(reference, FRONT, row.case_id, None, row.case_id)


def _enquiry(session: Session, reference: str) -> LeadsTo | None:
    row = session.scalar(select(EnquiryRow).where(EnquiryRow.reference == reference))
    if row is None:
        return None
    c = CaseRow
    case = session.scalar(select(c.id).where(c.enquiry_id == row.id).limit(1))
    person = _speaks_for(session, row.person_id)
    return LeadsTo(reference, "enquiry", row.id, person, case)


def _contact(session: Session, reference: str) -> LeadsTo | None:
    row = session.scalar(select(ContactRow).where(ContactRow.reference == reference))
    if row is None:
        return None
    person = _speaks_for(session, row.for_person_id or row.person_id)
    return LeadsTo(reference, "contact", row.id, person)


def _person(session: Session, reference: str) -> LeadsTo | None:
    row = session.scalar(select(PersonRow).where(PersonRow.reference == reference))
    if row is None:
        return None
    return LeadsTo(reference, "person", row.id, row.merged_into_id or row.id)


def _document(session: Session, reference: str) -> LeadsTo | None:
    d = DocumentRow
    row = session.scalar(select(d).where(d.reference == reference))
    if row is None:
        return None
    person = _speaks_for(session, row.person_id)
    return LeadsTo(reference, "document", row.id, person)


def _speaks_for(session: Session, person_id: UUID | None) -> UUID | None:
    if person_id is None:
        return None
    p = PersonRow
    merged = session.scalar(select(p.merged_into_id).where(p.id == person_id))
    return merged or person_id
