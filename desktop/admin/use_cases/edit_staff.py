"""What is known of a colleague, changed in one go: facts, roles, who covers."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from db.changes import Changes
from db.domain.names import check_name
from db.domain.permissions import Action, Role
from db.domain.written import Gathered, line_or_none
from db.errors import FieldProblem, NotFound
from db.store.unit_of_work import UnitOfWork
from db.tables.staff import StaffRow
from desktop.admin.use_cases.handing_over import check_cover
from desktop.admin.use_cases.staff import WHO_COVERS, give_roles, held_roles


@dataclass(frozen=True, slots=True)
class EditStaff:
    """A colleague as the form has them; their sign-in name stays.

    Attributes:
        version: the one that was looked at; None for whichever stands.
        cover_id: who rings whom they promised to ring, while they are away.
    """

    staff_id: UUID
    version: int | None
    name: str
    job: str
    phone: str
    roles: frozenset[Role]
    away: bool = False
    cover_id: UUID | None = None


def edit_staff(command: EditStaff, uow: UnitOfWork) -> Changes:
    """Keep what the form says of a colleague.

    Raises NotAllowed, also for a change of one's own roles; NotFound,
    StaleRecord, ClerkError; FieldProblem or FieldProblems for ``name``,
    ``job``, ``phone``, ``roles`` and ``cover_id``.
    """
    with uow:
        uow.require(Action.EDIT_STAFF)
        row = uow.get(StaffRow, command.staff_id, command.version)
        if row.left_at is not None:
            raise NotFound("They no longer work here.")
        problems = Gathered()
        name = problems.take(lambda: check_name(command.name), "name")
        job = problems.take(lambda: line_or_none("job", command.job))
        phone = problems.take(lambda: line_or_none("phone", command.phone))
        if command.away and command.cover_id is None:
            problems.keep(FieldProblem("cover_id", WHO_COVERS))
        problems.check()
        if command.cover_id is not None:
            check_cover(uow, row, command.cover_id)
        if command.roles != held_roles(uow, row).keys():
            give_roles(uow, row, command.roles)
        row.name, row.job, row.phone = name or row.name, job, phone
        row.away, row.cover_id = command.away, command.cover_id
        uow.commit()
    return uow.changes(row.id)
