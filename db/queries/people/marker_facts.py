"""Caution markers as the rules of the field see them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.clock import uk_date
from db.domain.marker_lists import Category, Instruction
from db.domain.markers import MarkerFacts, MarkerState, state_on
from db.domain.working_days import Calendar
from db.tables.marker import MarkerRow

_INSTRUCTIONS = {instruction.value: instruction for instruction in Instruction}
_CATEGORIES = {category.value: category for category in Category}


def facts_of(row: MarkerRow, evidence_id: UUID | None) -> MarkerFacts:
    """Return what is recorded about the marker, for the rules to judge.

    A code that these lists don't have is left out, so that it never keeps a
    page from opening; what the counter reads is the record's own.
    """
    closed_on = uk_date(row.ended_at) if row.ended_at else None
    return MarkerFacts(
        author_id=row.proposed_by,
        proposed_on=uk_date(row.proposed_at),
        instructions=frozenset(
            _INSTRUCTIONS[code]
            for code in row.instruction.split()
            if code in _INSTRUCTIONS
        ),
        provisional=row.provisional_until is not None,
        category=_CATEGORIES.get(row.category or ""),
        evidence_id=evidence_id,
        informed_on=row.told_on,
        not_told_reason=row.not_told_reason or "",
        approver_id=row.approved_by,
        approved_on=uk_date(row.approved_at) if row.approved_at else None,
        review_on=row.review_on,
        refused_on=closed_on if row.state == MarkerState.REFUSED else None,
        ended_on=closed_on if row.state == MarkerState.ENDED else None,
    )


def marker_state(row: MarkerRow, today: date, calendar: Calendar) -> MarkerState:
    """Return where the marker stands on *today*; overdue and lapsed are computed.

    A provisional one is counted by the working days of *calendar*.
    """
    return state_on(facts_of(row, None), today, calendar)
