"""Two or three facts are asked before an account is spoken of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select

from db.changes import Changes
from db.clock import uk_date
from db.domain.identity import CheckResult
from db.domain.identity_questions import LEAST_FACTS, Fact, is_right
from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.queries.counter.identity import FAILED, held_facts, identity_questions
from db.queries.merged import one_and_the_same
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import IdentityCheckRow
from db.tables.person import PersonLinkRow
from desktop.counter.use_cases.contacts_of import own_contact
from desktop.counter.use_cases.whom import standing_person

PASSED: Final = CheckResult.PASSED.value
REPRESENTATIVE: Final = CheckResult.REPRESENTATIVE.value
TOO_LITTLE: Final = (
    "The record holds too little to ask about. Look at proof of identity instead."
)
NO_MORE: Final = "They can't be asked again today. Look at proof of identity instead."


@dataclass(frozen=True, slots=True)
class CheckIdentity:
    """What the caller said to each question.

    Attributes:
        person_id: whose account it is.
        heard: the answers by fact; they are compared and not kept.
        wanted: how many facts the service asks for.
        representative_id: who is calling, where they speak for the person.
    """

    contact_id: UUID
    person_id: UUID
    heard: Mapping[Fact, str] = field(repr=False)
    wanted: int = LEAST_FACTS
    representative_id: UUID | None = None


def check_identity(command: CheckIdentity, uow: UnitOfWork) -> Changes:
    """Compare what was heard, and keep the result with who asked.

    The result is read with `identity_questions`: passed, failed or
    representative. Which fact was wrong is kept nowhere.

    Raises NotAllowed, NotFound; FieldProblem for ``representative_id``;
    ClerkError where the record holds too little or was asked too often.
    """
    with uow:
        uow.require(Action.CHECK_IDENTITY)
        contact = own_contact(uow, command.contact_id)
        person = standing_person(uow, command.person_id, "person_id")
        asked = identity_questions(
            uow.session, contact.id, person.id, command.wanted, uow.now
        )
        if not asked.facts:
            raise ClerkError(TOO_LITTLE)
        if asked.attempts_left == 0:
            raise ClerkError(NO_MORE)
        people = one_and_the_same(uow.session, person.id)
        speaks = _representative(uow, command.representative_id, people)
        held = held_facts(uow.session, people)
        right = sum(
            is_right(fact, command.heard.get(fact, ""), held[fact])
            for fact in asked.facts
        )
        passed = REPRESENTATIVE if speaks else PASSED
        uow.add(
            IdentityCheckRow(
                contact_id=contact.id,
                person_id=person.id,
                facts={"asked": [fact.value for fact in asked.facts], "right": right},
                result=passed if right == len(asked.facts) else FAILED,
                representative_id=speaks,
            )
        )
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def _representative(
    uow: UnitOfWork, representative_id: UUID | None, people: frozenset[UUID]
) -> UUID | None:
    """Return who speaks for the person today, None where they do themselves."""
    if representative_id is None:
        return None
    speaker = standing_person(uow, representative_id, "representative_id")
    today, link = uk_date(uow.now), PersonLinkRow
    in_force = select(link.n).where(
        link.kind == REPRESENTATIVE,
        link.from_id.in_(one_and_the_same(uow.session, speaker.id)),
        link.to_id.in_(people),
        or_(link.from_on.is_(None), link.from_on <= today),
        or_(link.to_on.is_(None), link.to_on >= today),
    )
    if uow.session.scalar(in_force) is None:
        raise FieldProblem(
            "representative_id",
            "The record does not name them as a representative today",
        )
    return speaker.id
