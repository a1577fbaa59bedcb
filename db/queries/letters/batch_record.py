"""What became of the rows of a list: who gets which letter, and when it went."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.tables.casework import CaseRow
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow
from db.tables.person import PersonRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One row of a list, and its letter.

    Attributes:
        number: as the sheet numbers it.
        who: the person of the record, else how the letter greets them.
        to: the address or the e-mail address it goes to.
        left_out_by, changed_at: who left it out, and when it was last changed.
    """

    number: int
    state: str
    who: str = field(repr=False)
    person: str
    case: str
    reference: str
    delivery: str
    to: str = field(repr=False)
    format: str
    language: str
    letter_state: str
    queued_at: datetime | None
    sent_at: datetime | None
    left_out_reason: str
    left_out_by: str
    changed_at: datetime | None


def batch_record(session: Session, batch_id: UUID) -> tuple[RecordLine, ...]:
    """Return what became of each row that the reader may see, in order."""
    e, w, p, c, s = LetterBatchLineRow, LetterRow, PersonRow, CaseRow, StaffRow
    found = session.execute(
        select(e, w, p.name, p.reference, c.reference, s.name)
        .outerjoin(w, w.id == e.letter_id)
        .outerjoin(p, p.id == e.person_id)
        .outerjoin(c, c.id == e.case_id)
        .outerjoin(s, s.id == e.changed_by)
        .where(e.batch_id == batch_id)
        .order_by(e.number)
    )
    return tuple(_line(*row) for row in found)


def _line(
    row: LetterBatchLineRow,
    letter: LetterRow | None,
    name: str | None,
    person: str | None,
    case: str | None,
    staff: str | None,
) -> RecordLine:
    left_out = row.left_out_reason is not None
    to = ""
    if letter is not None:
        to = ", ".join(letter.address) or letter.email or ""
    return RecordLine(
        number=row.number,
        state=row.state,
        who=name or (letter.greeted if letter else None) or "",
        person=person or "",
        case=case or "",
        reference=letter.reference if letter else "",
        delivery=letter.delivery if letter else "",
        to=to,
        format=letter.format if letter else "",
        language=letter.language if letter else "",
        letter_state=letter.state if letter else "",
        queued_at=letter.queued_at if letter else None,
        sent_at=letter.sent_at if letter else None,
        left_out_reason=row.left_out_reason or "",
        left_out_by=(staff or "") if left_out else "",
        changed_at=row.changed_at if left_out else None,
    )
