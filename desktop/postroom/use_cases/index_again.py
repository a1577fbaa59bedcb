"""What was filed to the wrong place comes back, and is indexed as if it were new.

The toast undoes a filing that nothing came after, from the journal
(`db.store.taking_back`). Later its period, its case or its hold have moved on,
so that each thing which filing did is taken back here by its own rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.identifying import Field
from db.domain.post.letters.why import FILED_BEFORE, in_english
from db.domain.post.retention import Trigger
from db.domain.post.states import DocumentState
from db.domain.written import written
from db.errors import ClerkError
from db.papers import follow_scope
from db.queries.merged import one_and_the_same
from db.queries.post.standing import INDEXED_AGAIN, Standing, standing
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.document import DocumentKeptRow, DocumentMadeRow, DocumentRow
from db.tables.post_page import PageEditRow
from db.tables.post_register import RegisterEntryRow
from db.tables.record import COUNCIL, PROTECTED, RESTRICTED
from db.taking_out import take_out
from desktop.postroom.use_cases.of_post import made_of, step


@dataclass(frozen=True, slots=True)
class IndexAgain:
    """A document that was filed to the wrong place, and why it comes back."""

    document_id: UUID
    reason: str
    version: int | None = None


def index_again(command: IndexAgain, uow: UnitOfWork) -> Changes:
    """Bring a filed document back to be indexed; what it stood for is kept.

    Its cases, trays and person let go of it; a case that it opened and its
    clocks stay. A hold stays. Raises NotAllowed, NotFound, StaleRecord;
    ClerkError where it is not filed, was never indexed, lies in a case that the
    actor may not see, or may lead to somebody protected; FieldProblem for
    ``reason``.
    """
    with uow:
        uow.require(Action.INDEX_POST)
        document = uow.get(DocumentRow, command.document_id, command.version)
        reason = written("reason", command.reason, "Say why it comes back")
        stands = _stands(uow, document)
        _refuse_sheltered(uow, document, stands)
        few = document.scope == RESTRICTED
        entries = _free_entries(uow, document)
        kept = _kept(document, stands, reason, entries)
        kept.undone_at = uow.now  # arranging pages does not undo it
        uow.add(kept)
        _suggest(uow, document, stands, few=few)
        _end_period(uow, document)
        take_out(uow, document.id, stands)
        step(document, DocumentState.TO_INDEX)
        _forget(document)
        uow.session.flush()
        document_id, reference, scope = document.id, document.reference, document.scope
        # Last, and as it was: whoever indexes sees what waits.
        follow_scope(uow, document_id, COUNCIL if few else scope, None)
        uow.commit()
    return uow.changes(document_id, reference)


def entries_follow(uow: UnitOfWork, document: DocumentRow) -> None:
    """Give the entries that lost their person whoever the document is filed to."""
    e = PageEditRow
    query = select(e.before).where(
        e.document_id == document.id, e.kind == INDEXED_AGAIN
    )
    kept = uow.session.scalar(query.order_by(e.n.desc()).limit(1))
    for key in (kept or {}).get("entries", []):
        r = RegisterEntryRow
        row = uow.session.scalar(select(r).where(r.id == UUID(hex=key)))
        if row is not None and row.person_id is None:
            row.person_id = document.person_id


def earlier(suggestions: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what is suggested because it was filed so before."""
    return {
        name: said
        for name, said in (suggestions or {}).items()
        if isinstance(said, Mapping) and said.get("code") == FILED_BEFORE
    }


def _stands(uow: UnitOfWork, document: DocumentRow) -> Standing:
    if document.state == DocumentState.FILED and document.indexed_at is None:
        raise ClerkError("Nobody indexed this: it came with a caller or was made here.")
    stands = standing(uow.session, document.id)
    if stands is None:
        raise ClerkError("Only what is filed can be indexed again.")
    return stands


def _refuse_sheltered(uow: UnitOfWork, document: DocumentRow, stands: Standing) -> None:
    """Raise ClerkError where it may lead to somebody protected.

    It has to stay with the few, and the list of what waits is read by everybody:
    there nobody would find it again.
    """
    c = CaseRow
    of_cases = select(c.person_id).where(c.id.in_([one.id for one in stands.cases]))
    people: list[UUID | None] = [document.person_id, *uow.session.scalars(of_cases)]
    if document.scope == PROTECTED or any(
        shelter_for(uow.session, person_id).closed for person_id in people
    ):
        raise ClerkError("It may lead to somebody protected, and stays where it is.")


def _kept(
    document: DocumentRow, stands: Standing, reason: str, entries: list[str]
) -> PageEditRow:
    """Return what keeps where it stood; of a restricted case, its id alone."""
    few = document.scope == RESTRICTED
    person = None if few or document.person_id is None else document.person_id.hex
    return PageEditRow(
        scope=document.scope,
        batch_id=document.batch_id,
        document_id=document.id,
        kind=INDEXED_AGAIN,
        before={
            "reason": reason,
            "type_code": document.type_code,
            "title": "" if few else document.title,
            "person_id": person,
            "cases": [one.id.hex for one in stands.cases],
            "teams": list(stands.teams),
            "scope": document.scope,
            "entries": entries,
        },
        after={},
    )


def _free_entries(uow: UnitOfWork, document: DocumentRow) -> list[str]:
    """Take the wrong person out of its entries; return which entries."""
    if document.person_id is None:
        return []
    r, family = RegisterEntryRow, one_and_the_same(uow.session, document.person_id)
    found = uow.session.scalars(
        select(r).where(r.document_id == document.id, r.person_id.in_(family))
    ).all()
    for row in found:
        row.person_id = None
    return [row.id.hex for row in found]


def _suggest(
    uow: UnitOfWork, document: DocumentRow, stands: Standing, *, few: bool
) -> None:
    """Offer the earlier values, none of them sure: one key files nothing back."""
    row = made_of(uow, document.id)
    if row is None:
        row = uow.add(
            DocumentMadeRow(
                scope=document.scope, document_id=document.id, pages_mark=""
            )
        )
    before = row.suggestions or {}
    stale = earlier(before)
    left = {name: _doubted(said) for name, said in before.items() if name not in stale}
    told = {name: _said(value) for name, value in _values(document, stands, few=few)}
    row.suggestions = {**left, **told}


def _values(
    document: DocumentRow, stands: Standing, *, few: bool
) -> Iterator[tuple[str, str]]:
    """Give the earlier values of fields; of what few may see, its kind and day."""
    if document.type_code is not None:
        yield Field.TYPE.value, document.type_code
    if document.dated_on is not None:
        yield Field.DATED.value, document.dated_on.isoformat()
    if few:
        return
    if document.person_id is not None:
        yield Field.PERSON.value, str(document.person_id)
    if document.property_id is not None:
        yield Field.PROPERTY.value, str(document.property_id)
    if stands.cases:
        yield Field.CASE.value, stands.cases[0].reference
    if document.team_code is not None:
        yield Field.TEAM.value, document.team_code


def _said(value: str) -> dict[str, Any]:
    why = in_english(FILED_BEFORE, {})
    return {"value": value, "sure": False, "why": why, "code": FILED_BEFORE}


def _doubted(said: Any) -> Any:  # noqa: ANN401  what another edition kept
    is_field = isinstance(said, Mapping) and "sure" in said
    return {**said, "sure": False} if is_field else said


def _end_period(uow: UnitOfWork, document: DocumentRow) -> None:
    """End its period, which is of what it was filed as; a hold stays, and its story."""
    k = DocumentKeptRow
    row = uow.session.scalar(select(k).where(k.document_id == document.id))
    if row is None:
        return
    if row.hold_reason is None and row.lifted_reason is None:
        uow.session.delete(row)
        return
    row.trigger, row.months = Trigger.NEVER.value, 0
    row.triggered_on = row.destroy_on = None
    row.asked_at = row.asked_by = None


def _forget(document: DocumentRow) -> None:
    """Take out what the index form wrote; why it can't wait stays in sight."""
    document.title = ""
    document.type_code = document.service_code = document.team_code = None
    document.person_id = document.property_id = None
    document.dated_on = document.sender = document.answers = document.reason = None
    document.sensitivity, document.originals_enclosed = "normal", False
    document.indexed_at = document.indexed_by = None
