"""Where a filed document stands, and where it stood before it was indexed again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from db.clock import uk_date
from db.domain.post.document_types import RETURNED_MAIL
from db.domain.post.states import DocumentState
from db.queries.teams import TeamLine, teams
from db.store.sessions import EVERY_SCOPE
from db.tables.casework import CaseDocumentRow, CaseRow, TrayItemRow
from db.tables.document import DocumentRow
from db.tables.local import OpRow
from db.tables.person import PersonRow
from db.tables.post_page import PageEditRow
from db.tables.record import RESTRICTED
from db.tables.staff import StaffRow

INDEXED_AGAIN: Final = "indexed_again"
"""The kind of edit that keeps what a document was indexed as before."""
_IN_A_TRAY: Final = ("waiting", "returned")
_EVERY: Final = {EVERY_SCOPE: True}


@dataclass(frozen=True, slots=True)
class InCase:
    """A case that a document is in.

    Attributes:
        opened: whether the document opened it.
        seen: whether the reader may see it; its reference is empty otherwise.
    """

    id: UUID
    reference: str
    opened: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an indexed document is filed.

    Attributes:
        came_back: it is a letter of ours that came back, and doubts an address.
    """

    cases: tuple[InCase, ...] = ()
    teams: tuple[str, ...] = ()
    came_back: bool = False

    def opened(self) -> tuple[str, ...]:
        """Return the references of the cases that it opened."""
        return tuple(one.reference for one in self.cases if one.opened and one.seen)

    def unseen(self) -> bool:
        """Return whether it is in a case that the reader may not see."""
        return any(not one.seen for one in self.cases)


@dataclass(frozen=True, slots=True)
class Before:
    """What a document was indexed as, until somebody had it indexed again.

    Attributes:
        cases: the references of those that the reader may see.
        restricted: it lay where few may look; nothing more is told here.
    """

    at: datetime
    by: str | None
    reason: str
    type_code: str | None
    title: str
    person: str | None
    cases: tuple[str, ...]
    teams: tuple[TeamLine, ...]
    restricted: bool


def standing(session: Session, document_id: UUID) -> Standing | None:
    """Return where a document was filed by whoever indexed it; None elsewhere."""
    d = DocumentRow
    row = session.execute(
        select(d.state, d.indexed_at, d.type_code).where(d.id == document_id)
    ).one_or_none()
    if row is None or row.state != DocumentState.FILED or row.indexed_at is None:
        return None
    trays = [item.team_code for item in tray_items(session, document_id)]
    return Standing(
        tuple(_in_cases(session, document_id)),
        tuple(dict.fromkeys(trays)),
        row.type_code == RETURNED_MAIL,
    )


def tray_items(session: Session, document_id: UUID) -> list[TrayItemRow]:
    """Return what of a document lies in trays, or came back to whoever sent it."""
    t = TrayItemRow
    query = select(t).where(t.document_id == document_id, t.state.in_(_IN_A_TRAY))
    return list(session.scalars(query.order_by(t.n), execution_options=_EVERY))


def stood_before(session: Session, document_id: UUID) -> list[Before]:
    """Return what a document stood for before, the newest first."""
    e, s = PageEditRow, StaffRow
    query = (
        select(e.made_at, s.name, e.before)
        .outerjoin(s, s.id == e.made_by)
        .where(e.document_id == document_id, e.kind == INDEXED_AGAIN)
        .order_by(e.n.desc())
    )
    return [
        _before(session, at, by, kept)
        for at, by, kept in session.execute(query).tuples()
    ]


def _in_cases(session: Session, document_id: UUID) -> Iterator[InCase]:
    f, c = CaseDocumentRow, CaseRow
    filed = select(f.id, f.case_id, f.made_at).where(f.document_id == document_id)
    # Past the narrowing: that there is one more is told, and nothing of it.
    for link_id, case_id, at in session.execute(
        filed.order_by(f.n), execution_options=_EVERY
    ).tuples():
        case = session.scalar(select(c).where(c.id == case_id))
        if case is None:
            yield InCase(case_id, "", opened=False, seen=False)
            continue
        opened = (
            case.made_at == at
            and case.enquiry_id is None
            and _same_deed(session, case_id, link_id)
            and uk_date(case.opened_at) == _received(session, document_id)
        )
        yield InCase(case_id, case.reference, opened=opened, seen=True)


def _same_deed(session: Session, one: UUID, other: UUID) -> bool:
    """Return whether two records were added by one deed, as the journal has it."""
    a, b = aliased(OpRow), aliased(OpRow)
    query = (
        select(a.n)
        .join(b, b.tx == a.tx)
        .where(*_added(a, one), *_added(b, other))
        .limit(1)
    )
    return session.scalar(query) is not None


def _added(op: Any, record_id: UUID) -> tuple[ColumnElement[bool], ...]:  # noqa: ANN401  an alias
    return op.key == record_id.bytes, op.op == "I"


def _received(session: Session, document_id: UUID) -> Any:  # noqa: ANN401  a day
    d = DocumentRow
    return session.scalar(select(d.received_on).where(d.id == document_id))


def _before(
    session: Session, at: datetime, by: str | None, kept: dict[str, Any]
) -> Before:
    c, p = CaseRow, PersonRow
    ids = [UUID(hex=one) for one in kept.get("cases", [])]
    cases = select(c.reference).where(c.id.in_(ids)).order_by(c.n)
    person = kept.get("person_id")
    name = None
    if person:
        name = session.scalar(select(p.name).where(p.id == UUID(hex=person)))
    return Before(
        at,
        by,
        kept.get("reason") or "",
        kept.get("type_code"),
        kept.get("title") or "",
        name,
        tuple(session.scalars(cases)) if ids else (),
        tuple(one for one in teams(session) if one.code in kept.get("teams", ())),
        kept.get("scope") == RESTRICTED,
    )
