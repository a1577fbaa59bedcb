"""Properties that the gazetteer lacks, and warnings about places."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.bs7666 import PropertyAddress, parse_uprn
from db.domain.marker_lists import Hazard, Precaution
from db.domain.markers import check_premises_warning, check_review_on
from db.domain.permissions import Action
from db.domain.postcodes import parse_postcode
from db.domain.written import line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.place import PremisesWarningRow, PropertyRow
from desktop.people.use_cases.rows import today

LARGEST_NUMBER = 9_999
"""Source: BS 7666-2; AddressBase gives numbers of buildings four digits."""


@dataclass(frozen=True, slots=True)
class PropertyFacts:
    """A property in its parts; the label is made from them."""

    address: PropertyAddress
    uprn: str | None = None
    landlord: bool = False


@dataclass(frozen=True, slots=True)
class AddProperty:
    """A property that no gazetteer brought."""

    facts: PropertyFacts


@dataclass(frozen=True, slots=True)
class EditProperty:
    """A property as it should be."""

    property_id: UUID
    version: int
    facts: PropertyFacts


@dataclass(frozen=True, slots=True)
class AddPremisesWarning:
    """A hazard of a place, whoever lives there, and what visitors do about it."""

    property_id: UUID
    hazard: Hazard
    precautions: frozenset[Precaution]
    evidence: str = field(repr=False)
    review_on: date


@dataclass(frozen=True, slots=True)
class EndPremisesWarning:
    """A hazard that has gone."""

    warning_id: UUID
    version: int
    reason: str


def add_property(command: AddProperty, uow: UnitOfWork) -> Changes:
    """Add a property.

    Raises FieldProblem, also where another property has the UPRN.
    """
    with uow:
        uow.require(Action.EDIT_PROPERTY)
        row = PropertyRow()
        _write(uow, row, command.facts)
        uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def edit_property(command: EditProperty, uow: UnitOfWork) -> Changes:
    """Save the parts that differ.

    Raises FieldProblem, StaleRecord.
    """
    with uow:
        uow.require(Action.EDIT_PROPERTY)
        row = uow.get(PropertyRow, command.property_id, command.version)
        _write(uow, row, command.facts)
        uow.commit()
    return uow.changes(row.id)


def add_premises_warning(command: AddPremisesWarning, uow: UnitOfWork) -> Changes:
    """Warn visitors about a place.

    Raises FieldProblem.
    """
    with uow:
        uow.require(Action.ADD_PREMISES_WARNING)
        place = uow.get(PropertyRow, command.property_id)
        check_premises_warning(command.hazard, command.precautions)
        check_review_on(command.review_on, today(uow))
        uow.add(
            PremisesWarningRow(
                property_id=place.id,
                kind=command.hazard.value,
                instruction=" ".join(sorted(command.precautions)),
                evidence=written("evidence", command.evidence, "Say what was found"),
                review_on=command.review_on,
            )
        )
        uow.commit()
    return uow.changes(place.id)


def end_premises_warning(command: EndPremisesWarning, uow: UnitOfWork) -> Changes:
    """End a warning; it stays in the history.

    Raises ClerkError where it ended before, FieldProblem, StaleRecord.
    """
    with uow:
        uow.require(Action.END_PREMISES_WARNING)
        row = uow.get(PremisesWarningRow, command.warning_id, command.version)
        if row.ended_at is not None:
            raise ClerkError("This warning has ended already.")
        row.ended_reason = written("reason", command.reason, "Say why it ends")
        row.ended_at = uow.now
        uow.commit()
    return uow.changes(row.property_id)


def _write(uow: UnitOfWork, row: PropertyRow, facts: PropertyFacts) -> None:
    """Put *facts* on *row*, blank parts as None."""
    given = facts.address
    texts: dict[str, Any] = {
        name: line_or_none(name, value) or ""
        for name, value in asdict(given).items()
        if isinstance(value, str)
    }
    for name, value in asdict(given).items():
        if isinstance(value, int) and not 0 <= value <= LARGEST_NUMBER:
            raise FieldProblem(name, f"Enter a number up to {LARGEST_NUMBER:,}")
    if texts["postcode"]:
        texts["postcode"] = parse_postcode(texts["postcode"])
    kept = replace(given, **texts)
    if not kept.label():
        raise FieldProblem("street", "Enter the street, or the building's name")
    row.uprn = _free_uprn(uow, row, facts.uprn)
    row.label, row.landlord = kept.label(), facts.landlord
    for name, part in asdict(kept).items():
        setattr(row, name, None if part == "" else part)


def _free_uprn(uow: UnitOfWork, row: PropertyRow, typed: str | None) -> str | None:
    """Return the UPRN, unless another property has it."""
    if not typed or not typed.strip():
        return None
    uprn = parse_uprn(typed)
    with uow.session.no_autoflush:
        other = uow.session.scalar(select(PropertyRow).where(PropertyRow.uprn == uprn))
    if other is not None and other is not row:
        raise FieldProblem("uprn", "Another property has this UPRN")
    return uprn
