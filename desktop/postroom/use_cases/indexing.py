"""A document is named: what it is, whose, from when; then it goes its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from db.domain.post.document_types import DocumentType
from db.domain.post.register import check_day
from db.domain.post.states import INDEXABLE, DocumentState
from db.domain.post.urgent import RULES as URGENT
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.place import PropertyRow
from desktop.postroom.use_cases.of_post import today_of, type_of

NOT_URGENT: Final = "no"
"""Somebody looked, and it can wait whatever its words say."""


@dataclass(frozen=True, slots=True)
class Index:
    """The fields of the index form.

    Attributes:
        title: None is the type's own name.
        received_on: None leaves the batch's day.
        urgent: None is the type's own; see `db.domain.post.urgent` and `NOT_URGENT`.
        answers: the code or reference of our letter that it answers.
    """

    type_code: str
    title: str | None = None
    received_on: date | None = None
    dated_on: date | None = None
    sender: str | None = None
    person_id: UUID | None = None
    property_id: UUID | None = None
    channel: str | None = None
    sensitivity: str | None = None
    urgent: str | None = None
    originals_enclosed: bool = False
    answers: str | None = None


def write_index(uow: UnitOfWork, document: DocumentRow, index: Index) -> DocumentType:
    """Write the fields into a document in a unit of work that is under way.

    Returns its type. Raises ClerkError where it is past indexing; FieldProblem
    for ``type_code``, ``received_on``, ``dated_on``, ``person_id``,
    ``property_id``, ``urgent``.
    """
    if DocumentState(document.state) not in INDEXABLE:
        raise ClerkError("This document can't be indexed any more.")
    kind, today = type_of(uow, index.type_code), today_of(uow)
    received_on = index.received_on or document.received_on
    document.received_on = check_day("received_on", received_on, today)
    if index.dated_on is not None:
        check_day("dated_on", index.dated_on, today)
    document.dated_on = index.dated_on
    document.type_code, document.service_code = kind.key, kind.service
    document.person_id = _person(uow, index.person_id)
    shelter = shelter_for(uow.session, document.person_id)
    title = line_or_none("title", index.title)
    document.title = shelter.words(title) or kind.label
    document.sender = line_or_none("sender", index.sender)
    if index.property_id is not None:
        uow.get(PropertyRow, index.property_id)
    document.property_id = shelter.place(index.property_id)
    document.channel = index.channel or document.channel
    document.sensitivity = index.sensitivity or kind.sensitivity
    document.urgent = _urgent(index.urgent or kind.urgent or document.urgent)
    document.originals_enclosed = index.originals_enclosed
    document.answers = line_or_none("answers", index.answers)
    document.reason = None
    document.indexed_at, document.indexed_by = uow.now, uow.actor.id
    return kind


def _person(uow: UnitOfWork, person_id: UUID | None) -> UUID | None:
    """Return the record that speaks for a person, after any merging."""
    if person_id is None:
        return None
    person = uow.get(PersonRow, person_id)
    return person.merged_into_id or person.id


def _urgent(kind: str | None) -> str | None:
    if kind == NOT_URGENT:
        return None
    if kind is not None and kind not in URGENT:
        raise FieldProblem("urgent", "Choose why it can't wait")
    return kind
