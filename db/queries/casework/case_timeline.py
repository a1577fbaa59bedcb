"""Everything that happened in a case, and in those that were merged with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.queries.casework.merged_cases import with_merged
from db.queries.casework.page_rows import TimelineLine
from db.queries.sheltered import shelter_from_reader
from db.tables.casework import CaseDocumentRow, CaseNoteRow, CaseRow
from db.tables.casework_time import CaseClockRow, ClockEventRow
from db.tables.casework_visits import VisitRow
from db.tables.casework_work import CaseHandRow, CaseLetterRow, CaseTaskRow
from db.tables.staff import StaffRow, TeamRow

MOST: Final = 300


def case_timeline(session: Session, case_id: UUID) -> list[TimelineLine]:
    """Return what happened in a case, the newest first, at most a few hundred.

    Words that tell where a protected person lives are left out for whoever may
    not see it.
    """
    c = CaseRow
    owner = session.scalar(select(c.person_id).where(c.id == case_id))
    ids = with_merged(session, case_id)
    lines = sorted(
        _lines(session, ids), key=lambda line: (line.at, line.id), reverse=True
    )[:MOST]
    shelter = shelter_from_reader(session, [owner] if owner else [])
    return [
        TimelineLine(
            line.kind,
            line.id,
            line.at,
            line.by,
            line.title,
            shelter.words(line.words),
            line.moved_due,
            line.facts,
        )
        for line in lines
    ]


def _lines(session: Session, ids: list[UUID]) -> Iterator[TimelineLine]:
    note, hand, task = CaseNoteRow, CaseHandRow, CaseTaskRow
    for row, by in _with_maker(session, note, ids):
        kind = "contact" if row.kind == "contact" else "note"
        told = (row.id, row.made_at, by, row.kind, row.words)
        yield TimelineLine(kind, *told, facts=row.facts)
    names, teams = _names(session, hand, ids), _teams(session)
    for row, by in _with_maker(session, hand, ids):
        to = names.get(row.to_id) or teams.get(row.to_team or "", row.to_team)
        yield TimelineLine("hand", row.id, row.made_at, by, row.why, to)
    for row, by in _with(session, task, task.done_by, ids):
        if row.done_at is not None:
            words = "\n".join(part for part in (row.words, row.result) if part)
            yield TimelineLine("task", row.id, row.done_at, by, row.state, words)
    for row, by in _with_maker(session, CaseDocumentRow, ids):
        yield TimelineLine("document", row.id, row.made_at, by, row.title, None)
    for row, by in _with_maker(session, CaseLetterRow, ids):
        yield TimelineLine("letter", row.id, row.made_at, by, row.kind, row.state)
    for row, by in _with_maker(session, VisitRow, ids):
        # What came of it since is told by a note of its own, on its own day.
        yield TimelineLine("visit", row.id, row.made_at, by, "booked", row.about)
    yield from _of_clocks(session, ids)


def _of_clocks(session: Session, ids: list[UUID]) -> Iterator[TimelineLine]:
    e, k = ClockEventRow, CaseClockRow
    rows = session.execute(
        select(e, k.kind, StaffRow.name)
        .join(k, k.id == e.clock_id)
        .outerjoin(StaffRow, StaffRow.id == e.made_by)
        .where(k.case_id.in_(ids))
        .order_by(e.n.desc())
        .limit(MOST)
    )
    for event, kind, by in rows:
        moved = (event.due_before, event.due_after)
        yield TimelineLine(
            "clock",
            event.id,
            event.made_at,
            by,
            f"{event.event} {kind}",
            event.reason,
            moved if event.due_before not in (None, event.due_after) else None,
        )


def _with_maker(
    session: Session,
    kind: Any,  # noqa: ANN401  any record that lies under a case
    ids: list[UUID],
) -> Iterable[tuple[Any, str | None]]:
    return _with(session, kind, kind.made_by, ids)


def _with(
    session: Session,
    kind: Any,  # noqa: ANN401  any record that lies under a case
    who: Any,  # noqa: ANN401  its column of who did it
    ids: list[UUID],
) -> Iterable[tuple[Any, str | None]]:
    """Return the records under cases, each with the name of *who* did it."""
    query = (
        select(kind, StaffRow.name)
        .outerjoin(StaffRow, StaffRow.id == who)
        .where(kind.case_id.in_(ids))
        .order_by(kind.n.desc())
        .limit(MOST)
    )
    return session.execute(query).tuples().all()


def _names(
    session: Session, hand: type[CaseHandRow], ids: list[UUID]
) -> dict[UUID, str]:
    takers = select(hand.to_id).where(hand.case_id.in_(ids))
    rows = session.execute(
        select(StaffRow.id, StaffRow.name).where(StaffRow.id.in_(takers))
    )
    return dict(rows.tuples().all())


def _teams(session: Session) -> dict[str, str]:
    """Return what teams are called, by their codes."""
    rows = session.execute(select(TeamRow.code, TeamRow.name))
    return dict(rows.tuples().all())
