"""Caution markers decided: approved, refused, reviewed, ended, and read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.markers import (
    SHOWN,
    MarkerState,
    check_approval,
    check_review_on,
    check_told,
)
from db.domain.permissions import Action, check_second_person
from db.domain.written import line_or_none, written
from db.errors import ClerkError, NotFound
from db.queries.council import office_calendar
from db.queries.people.marker_facts import facts_of, marker_state
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.marker import MarkerEvidenceRow, MarkerRow
from desktop.people.use_cases.rows import today


@dataclass(frozen=True, slots=True)
class ApproveMarker:
    """Approval: the person was told, or there is a reason not to tell them."""

    marker_id: UUID
    version: int
    review_on: date
    told_on: date | None = None
    not_told_reason: str | None = None


@dataclass(frozen=True, slots=True)
class RefuseMarker:
    """A marker that is not approved, and why."""

    marker_id: UUID
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewMarker:
    """A marker that still stands after another look, until *review_on*."""

    marker_id: UUID
    version: int
    review_on: date
    told_on: date | None = None
    not_told_reason: str | None = None


@dataclass(frozen=True, slots=True)
class EndMarker:
    """A marker whose reason has gone."""

    marker_id: UUID
    version: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadMarkerEvidence:
    """Somebody has to read what happened, and says why."""

    marker_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class EvidenceShown(Changes):
    """What happened, for the one who asked."""

    words: str = field(default="", repr=False)


def approve_marker(command: ApproveMarker, uow: UnitOfWork) -> Changes:
    """Let a marker stand until its review, twelve months at most.

    Raises NotAllowed to its author, ClerkError where it was decided before,
    FieldProblem for what is missing, StaleRecord.
    """
    with uow:
        uow.require(Action.APPROVE_MARKER)
        row = uow.get(MarkerRow, command.marker_id, command.version)
        evidence = _evidence(uow, row.id)
        row.told_on = command.told_on
        row.not_told_reason = line_or_none("not_told_reason", command.not_told_reason)
        row.review_on = command.review_on
        facts = facts_of(row, evidence.id if evidence else None)
        check_approval(facts, uow.actor.staff_id, today(uow))
        if evidence is not None and evidence.made_by is not None:
            # Whoever completed a provisional marker is its author as well.
            check_second_person(
                Action.APPROVE_MARKER, uow.actor.staff_id, evidence.made_by
            )
        row.state = MarkerState.APPROVED.value
        row.approved_by, row.approved_at = uow.actor.staff_id, uow.now
        uow.commit()
    return uow.changes(row.id)


def refuse_marker(command: RefuseMarker, uow: UnitOfWork) -> Changes:
    """Refuse a marker, with the reason; a provisional one stops showing.

    Raises NotAllowed to its author, ClerkError where it was decided before,
    FieldProblem, StaleRecord.
    """
    with uow:
        uow.require(Action.APPROVE_MARKER)
        row = uow.get(MarkerRow, command.marker_id, command.version)
        check_second_person(Action.APPROVE_MARKER, uow.actor.staff_id, row.proposed_by)
        if row.approved_at is not None or row.ended_at is not None:
            raise ClerkError("This marker has been decided. Propose a new one.")
        row.state = MarkerState.REFUSED.value
        row.ended_at = uow.now
        row.ended_reason = written("reason", command.reason, "Say why it is refused")
        uow.commit()
    return uow.changes(row.id)


def review_marker(command: ReviewMarker, uow: UnitOfWork) -> Changes:
    """Let an approved marker stand on until a new review day.

    Raises NotAllowed to its author; ClerkError where it does not stand;
    FieldProblem; StaleRecord.
    """
    with uow:
        uow.require(Action.REVIEW_MARKER)
        row = uow.get(MarkerRow, command.marker_id, command.version)
        check_second_person(Action.REVIEW_MARKER, uow.actor.staff_id, row.proposed_by)
        day = today(uow)
        state = marker_state(row, day, office_calendar(uow.session))
        if row.approved_at is None or state not in SHOWN:
            raise ClerkError("Only a marker that was approved and stands is reviewed.")
        check_review_on(command.review_on, day)
        reason = line_or_none("not_told_reason", command.not_told_reason)
        if command.told_on or reason:
            check_told(command.told_on, reason or "", day)
            row.told_on, row.not_told_reason = command.told_on, reason
        row.review_on = command.review_on
        uow.commit()
    return uow.changes(row.id)


def end_marker(command: EndMarker, uow: UnitOfWork) -> Changes:
    """End a marker; it stays in the history.

    Raises ClerkError where it ended before, FieldProblem, StaleRecord.
    """
    with uow:
        uow.require(Action.END_MARKER)
        row = uow.get(MarkerRow, command.marker_id, command.version)
        if row.ended_at is not None:
            raise ClerkError("This marker has ended already.")
        row.ended_reason = written("reason", command.reason, "Say why it ends")
        row.state, row.ended_at = MarkerState.ENDED.value, uow.now
        uow.commit()
    return uow.changes(row.id)


def read_marker_evidence(command: ReadMarkerEvidence, uow: UnitOfWork) -> EvidenceShown:
    """Return what happened; that it was looked at is logged first.

    Raises FieldProblem where no reason is given; NotFound where nothing was
    written down yet.
    """
    with uow:
        uow.require(Action.VIEW_MARKER_EVIDENCE)
        row = uow.get(MarkerRow, command.marker_id)
        reason = written("reason", command.reason, "Say why you look")
        evidence = _evidence(uow, row.id)
        if evidence is None:
            raise NotFound("Nothing is written down about this marker yet.")
        record_view(
            uow.session.connection(),
            uow.actor.staff_id,
            MarkerEvidenceRow.__tablename__,
            evidence.id,
            uow.now,
            reason,
        )
        uow.commit()
    return EvidenceShown(id=row.id, words=evidence.words)


def _evidence(uow: UnitOfWork, marker_id: UUID) -> MarkerEvidenceRow | None:
    return uow.session.scalars(
        select(MarkerEvidenceRow).where(MarkerEvidenceRow.marker_id == marker_id)
    ).one_or_none()
