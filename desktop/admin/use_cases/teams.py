"""Teams: who takes which work, who is on duty, and who belongs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.names import fold
from db.domain.permissions import Action
from db.domain.written import Gathered, line_or_none, written
from db.errors import ClerkError, FieldProblem
from db.queries.catalogue import services_in_force
from db.store.unit_of_work import UnitOfWork
from db.tables.staff import StaffRow, TeamMemberRow, TeamRow


@dataclass(frozen=True, slots=True)
class TeamFacts:
    """A team, or a body outside, as people know it.

    Attributes:
        members: all who belong from now on; None leaves them as they are.
    """

    name: str
    name_cy: str = ""
    does: str = ""
    phone: str = ""
    hours: str = ""
    out_of_hours: str = ""
    outside: bool = False
    duty_staff_id: UUID | None = None
    members: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class AddTeam:
    """A new team."""

    facts: TeamFacts


@dataclass(frozen=True, slots=True)
class EditTeam:
    """A team as it should be."""

    team_id: UUID
    version: int
    facts: TeamFacts


@dataclass(frozen=True, slots=True)
class CloseTeam:
    """A team that takes no more work, or does again."""

    team_id: UUID
    closed: bool = True


def add_team(command: AddTeam, uow: UnitOfWork) -> Changes:
    """Add a team with a lasting code made of its name. Raises FieldProblem(s)."""
    with uow:
        uow.require(Action.EDIT_TEAMS)
        row = TeamRow(code=_free_code(uow, command.facts.name))
        _write(row, command.facts, uow)
        uow.add(row)
        _belong(row, command.facts.members, uow)
        uow.commit()
    return uow.changes(row.id)


def edit_team(command: EditTeam, uow: UnitOfWork) -> Changes:
    """Save what differs. Raises FieldProblem(s), StaleRecord."""
    with uow:
        uow.require(Action.EDIT_TEAMS)
        row = uow.get(TeamRow, command.team_id, command.version)
        _write(row, command.facts, uow)
        _belong(row, command.facts.members, uow)
        uow.commit()
    return uow.changes(row.id)


def close_team(command: CloseTeam, uow: UnitOfWork) -> Changes:
    """Close a team, or open it again; what it has stays with it.

    Raises ClerkError where a service of the catalogue still goes to it.
    """
    with uow:
        uow.require(Action.EDIT_TEAMS)
        row = uow.get(TeamRow, command.team_id)
        if command.closed:
            in_force = services_in_force(uow.session, uk_date(uow.now)).values()
            using = [e.service.name for e in in_force if e.service.team == row.code]
            if len(using) > 1:
                raise ClerkError(
                    f"“{using[0]}” and {len(using) - 1} more still go to this team. "
                    "Send them to another team first."
                )
            if using:
                raise ClerkError(
                    f"“{using[0]}” still goes to this team. Send it to another team "
                    "first."
                )
        row.closed = command.closed
        uow.commit()
    return uow.changes(row.id)


def _belong(team: TeamRow, members: frozenset[UUID] | None, uow: UnitOfWork) -> None:
    """Let *members* and nobody else belong; who stays keeps their first day."""
    if members is None:
        return
    m = TeamMemberRow
    held = {
        row.staff_id: row
        for row in uow.session.scalars(select(m).where(m.team_id == team.id))
    }
    for staff_id in held.keys() - members:
        uow.session.delete(held[staff_id])
    for staff_id in sorted(members - held.keys()):
        _working(uow, staff_id, "members")
        uow.session.add(TeamMemberRow(team_id=team.id, staff_id=staff_id))


def _write(row: TeamRow, facts: TeamFacts, uow: UnitOfWork) -> None:
    form = Gathered()
    name = form.take(
        lambda: written("team_name", facts.name, "Write the team's name"), "name"
    )
    lines = {
        field: form.take(partial(line_or_none, field, getattr(facts, field)))
        for field in ("name_cy", "does", "phone", "hours", "out_of_hours")
    }
    if facts.duty_staff_id is not None:
        duty = facts.duty_staff_id
        form.take(lambda: _working(uow, duty, "duty_staff_id"))
    form.check()
    row.name, row.outside = name or "", facts.outside
    for field, value in lines.items():
        setattr(row, field, value)
    row.duty_staff_id = facts.duty_staff_id


def _working(uow: UnitOfWork, staff_id: UUID, field: str) -> UUID:
    staff = uow.session.scalar(select(StaffRow).where(StaffRow.id == staff_id))
    if staff is None or staff.left_at is not None:
        raise FieldProblem(field, "Choose somebody who works here")
    return staff_id


def _free_code(uow: UnitOfWork, name: str) -> str:
    letters = "".join(a if a.isascii() and a.isalnum() else " " for a in fold(name))
    base = "-".join(letters.split())[:40].strip("-") or "team"
    base = base if base[:1].isalpha() else f"team-{base}"
    taken = set(uow.session.scalars(select(TeamRow.code)))
    code, number = base, 2
    while code in taken:
        code, number = f"{base}-{number}", number + 1
    return code
