"""Who may speak for whom today, and how far the record lets them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.links import AuthorityScope, may_speak_for
from db.domain.names import name_in_full
from db.queries.merged import one_and_the_same
from db.tables.person import PersonLinkRow, PersonRow


@dataclass(frozen=True, slots=True)
class Authority:
    """One person's authority to speak for another, as it stands on a day.

    Attributes:
        id, name: for whom they speak.
        scope: what they were given; None where the record does not say, which
            gives no more than to be told.
        until: the last day of it; None where the record has no end.
        note: which services or which matter, as it was written down.
        decides: whether they decide in everything; what is limited to services
            or to a matter is judged by whoever is at the counter.
    """

    id: UUID
    name: str
    scope: AuthorityScope | None
    until: date | None
    note: str | None
    decides: bool


def authorities(session: Session, caller_id: UUID, today: date) -> list[Authority]:
    """Return for whom the caller may speak on *today*, by name."""
    link, other = PersonLinkRow, PersonRow
    rows = session.execute(
        select(
            *(other.id, other.name, other.known_as),
            *(link.may_do, link.to_on, link.note),
        )
        .join(link, link.to_id == other.id)
        .where(
            link.kind == "representative",
            link.from_id.in_(one_and_the_same(session, caller_id)),
            link.from_on.is_(None) | (link.from_on <= today),
            link.to_on.is_(None) | (link.to_on >= today),
        )
        .order_by(other.name, link.n)
    )
    return [
        Authority(
            row.id,
            name_in_full(row.name, row.known_as),
            scope := _scope(row.may_do),
            row.to_on,
            row.note,
            decides=scope is not None
            and may_speak_for(scope, row.to_on or today, today, covers=False),
        )
        for row in rows
    ]


def authority_over(
    session: Session, caller_id: UUID, person_id: UUID, today: date
) -> Authority | None:
    """Return by what the caller may speak for *person_id*; None for nothing."""
    people = one_and_the_same(session, person_id)
    held = [one for one in authorities(session, caller_id, today) if one.id in people]
    return max(held, key=lambda one: one.decides, default=None)


def _scope(code: str | None) -> AuthorityScope | None:
    return AuthorityScope(code) if code in set(AuthorityScope) else None
