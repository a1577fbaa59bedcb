"""What was said in confidence, read for a reason by those who may."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import NotAllowed, NotFound
from db.queries.people.detail_rows import DetailLine
from db.queries.people.in_confidence import VIEWED, one_in_confidence, works_on_it
from db.queries.people.timeline_detail import timeline_detail
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from db.tables.record import COUNCIL, SAFEGUARDING


@dataclass(frozen=True, slots=True)
class ReadInConfidence:
    """Somebody has to read what was said in confidence, and says why."""

    enquiry_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ConfidenceShown(Changes):
    """What was said, for the one who asked."""

    lines: tuple[DetailLine, ...] = field(default=(), repr=False)


def read_in_confidence(command: ReadInConfidence, uow: UnitOfWork) -> ConfidenceShown:
    """Return what was said; that it was looked at is on the disk first.

    For those who may, and for members of a team that it was referred to.

    Raises NotAllowed; FieldProblem where no reason is given; NotFound.
    """
    with uow:
        uow.require(Action.VIEW_PERSON)
        found = one_in_confidence(uow.session, command.enquiry_id)
        if found is None:
            raise NotFound("That is not here any more.")
        if not uow.actor.may(Action.VIEW_SAFEGUARDING) and not works_on_it(
            uow.session, found.id, uow.actor.staff_id
        ):
            raise NotAllowed("This was said in confidence. Ring the team it went to.")
        reason = written("reason", command.reason, "Say why you look")
        uow.session.info["scopes"] = (COUNCIL, SAFEGUARDING)
        shown = timeline_detail(uow.session, "enquiry", found.id)
        record_view(
            uow.session.connection(),
            uow.actor.staff_id,
            VIEWED,
            found.id,
            uow.now,
            reason,
        )
        uow.commit()
    return ConfidenceShown(id=found.id, reference=found.reference, lines=shown.lines)
