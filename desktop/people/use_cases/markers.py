"""Caution markers made: proposed, or provisional and completed later.

Another person decides; see `marker_decisions`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from db.changes import Changes
from db.domain.marker_lists import Category, Instruction
from db.domain.markers import (
    MarkerFacts,
    MarkerState,
    check_marker,
    lapses_after,
)
from db.domain.permissions import Action
from db.domain.person_facts import check_not_future
from db.domain.written import line_or_none, written
from db.errors import ClerkError
from db.queries.council import office_calendar
from db.queries.people.marker_facts import facts_of
from db.store.unit_of_work import UnitOfWork
from db.tables.marker import MarkerEvidenceRow, MarkerRow
from db.tables.types import new_id
from desktop.people.use_cases.rows import standing_person, today


@dataclass(frozen=True, slots=True)
class Incident:
    """What a marker rests on; its words are seen by few, and each look is logged."""

    category: Category
    happened_on: date
    evidence: str = field(repr=False)
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class ProposeMarker:
    """A marker that waits for somebody else's approval."""

    person_id: UUID
    instructions: frozenset[Instruction]
    incident: Incident


@dataclass(frozen=True, slots=True)
class MakeProvisionalMarker:
    """An instruction that shows on every desk at once, for five working days."""

    person_id: UUID
    instructions: frozenset[Instruction]


@dataclass(frozen=True, slots=True)
class CompleteMarker:
    """What a provisional marker rests on, once there is time to write it down."""

    marker_id: UUID
    version: int
    incident: Incident


def propose_marker(command: ProposeMarker, uow: UnitOfWork) -> Changes:
    """Propose a marker; it shows nowhere until somebody else approves it.

    Raises FieldProblem.
    """
    with uow:
        uow.require(Action.PROPOSE_MARKER)
        person = standing_person(uow, command.person_id)
        row = _new_marker(uow, person.id, command.instructions)
        _fill(uow, row, command.incident)
        row.state = MarkerState.PROPOSED.value
        check_marker(facts_of(row, new_id()))
        uow.add(row)
        _keep_evidence(uow, row.id, command.incident)
        uow.commit()
    return uow.changes(row.id, person.reference)


def make_provisional_marker(command: MakeProvisionalMarker, uow: UnitOfWork) -> Changes:
    """Show an instruction on every desk at once; it lapses by itself.

    Raises FieldProblem.
    """
    with uow:
        uow.require(Action.MAKE_PROVISIONAL_MARKER)
        person = standing_person(uow, command.person_id)
        facts = MarkerFacts(
            uow.actor.staff_id, today(uow), command.instructions, provisional=True
        )
        check_marker(facts)
        row = _new_marker(uow, person.id, command.instructions)
        row.state = MarkerState.PROVISIONAL.value
        row.provisional_until = lapses_after(facts, office_calendar(uow.session))
        uow.add(row)
        uow.commit()
    return uow.changes(row.id, person.reference)


def complete_marker(command: CompleteMarker, uow: UnitOfWork) -> Changes:
    """Write down what a provisional marker rests on.

    Raises FieldProblem, StaleRecord; ClerkError where it is not provisional.
    """
    with uow:
        uow.require(Action.PROPOSE_MARKER)
        row = uow.get(MarkerRow, command.marker_id, command.version)
        if row.state != MarkerState.PROVISIONAL or row.category is not None:
            raise ClerkError("Only a provisional marker is completed, and once.")
        _fill(uow, row, command.incident)
        _keep_evidence(uow, row.id, command.incident)
        uow.commit()
    return uow.changes(row.id)


def _new_marker(
    uow: UnitOfWork, person_id: UUID, instructions: frozenset[Instruction]
) -> MarkerRow:
    return MarkerRow(
        person_id=person_id,
        instruction=" ".join(sorted(instructions)),
        proposed_by=uow.actor.staff_id,
        proposed_at=uow.now,
    )


def _fill(uow: UnitOfWork, row: MarkerRow, incident: Incident) -> None:
    row.category = incident.category.value
    row.happened_on = check_not_future(incident.happened_on, today(uow), "happened_on")
    row.incident_reference = line_or_none("reference", incident.reference)


def _keep_evidence(uow: UnitOfWork, marker_id: UUID, incident: Incident) -> None:
    words = written("evidence", incident.evidence, "Say what happened")
    uow.add(MarkerEvidenceRow(marker_id=marker_id, words=words))
