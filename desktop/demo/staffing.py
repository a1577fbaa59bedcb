"""The council itself and who works there: every role, teams, sign-in names."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

from db.domain.catalogue import Team
from db.domain.permissions import Role
from db.domain.working_days import Nation
from db.tables.council import CouncilRow
from db.tables.staff import StaffRoleRow, StaffRow, TeamMemberRow, TeamRow
from desktop.demo.sheets import Sheet
from desktop.demo.when import Calendar


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff of the demonstration council."""

    sign_in_name: str
    name: str
    job: str
    roles: tuple[Role, ...]
    teams: tuple[str, ...] = ()


COLLEAGUES: Final = (
    Colleague(
        "priya", "Priya Shah", "Customer solutions advisor", (Role.ADVISOR_1,),
        ("customer-services",),
    ),
    Colleague(
        "dele", "Dele Osei", "Customer solutions advisor", (Role.ADVISOR_2,),
        ("customer-services", "waste", "streets", "parks"),
    ),
    Colleague(
        "gwen", "Gwen Pritchard", "Co-ordinator", (Role.CO_ORDINATOR,),
        ("customer-services", "complaints"),
    ),
    Colleague(
        "margaret", "Margaret Thornley", "Senior co-ordinator",
        (Role.SENIOR_CO_ORDINATOR,),
        ("customer-services", "complaints", "safeguarding", "community-safety"),
    ),
    Colleague(
        "tomasz", "Tomasz Zieliński", "Caseworker", (Role.CASEWORKER,),
        ("repairs", "housing-standards", "building-control"),
    ),
    Colleague("rhys", "Rhys Bevan", "Post room advisor", (Role.POST_ROOM,)),
    Colleague(
        "huda", "Huda Mansour", "Health and safety officer",
        (Role.HEALTH_AND_SAFETY,), ("facilities",),
    ),
    Colleague(
        "ciaran", "Ciarán Walsh", "Data protection officer", (Role.DATA_PROTECTION,),
        ("information-governance", "insurance"),
    ),
    Colleague(
        "sam", "Sam Whitcombe", "Systems administrator", (Role.ADMINISTRATOR,)
    ),
    Colleague(
        "ffion", "Ffion Llewellyn", "Customer solutions advisor", (Role.ADVISOR_1,),
        ("customer-services",),
    ),
    Colleague(
        "joao", "João Ferreira", "Customer solutions advisor",
        (Role.ADVISOR_1, Role.POST_ROOM), ("customer-services",),
    ),
    Colleague(
        "anita", "Anita Desai", "Caseworker", (Role.CASEWORKER,),
        ("neighbourhoods", "lettings", "housing-options", "home-ownership"),
    ),
    Colleague(
        "bethan", "Bethan Morris", "Caseworker", (Role.CASEWORKER,),
        ("benefits", "council-tax", "income", "parking", "elections"),
    ),
    Colleague(
        "marcus", "Marcus Adeyemi", "Caseworker", (Role.CASEWORKER,),
        ("environmental-health", "planning", "licensing", "democratic-services"),
    ),
)  # fmt: skip


PHONE: Final = "01632 960000"
ADDRESS: Final = "Council Offices, 1 Market Square, Harrowmere, HX20 0AA"


class Office:
    """The council's details, staff, roles, teams and who is in which.

    Attributes:
        sheets: in the order in which they must be written.
    """

    def __init__(self, seed: int, cal: Calendar, teams: tuple[Team, ...]) -> None:
        def sheet(table: type, columns: str) -> Sheet:
            return Sheet(table, seed, cal.opened, columns)

        staff = sheet(StaffRow, "sign_in_name name job phone cover_id")
        roles = sheet(StaffRoleRow, "staff_id role")
        units = sheet(
            TeamRow, "code name name_cy does phone out_of_hours outside duty_staff_id"
        )
        members = sheet(TeamMemberRow, "team_id staff_id")
        details = sheet(CouncilRow, "code phone address nation")
        self.sheets = (details, staff, roles, units, members)
        self._advisors: list[bytes] = []
        self._members: dict[str, list[bytes]] = {}
        self.by_sign_in: dict[str, bytes] = {}
        at = cal.at(cal.opened.date(), 540)
        details.add(at, None, "council", PHONE, ADDRESS, Nation.ENGLAND.value)
        for n, person in enumerate(COLLEAGUES):
            made = staff.add(
                at, None, person.sign_in_name, person.name, person.job,
                f"01632 9602{n:02}", None,
            )  # fmt: skip
            self.by_sign_in[person.sign_in_name] = made
            for role in person.roles:
                roles.add(at, None, made, role.value)
            if Role.ADVISOR_1 in person.roles or Role.ADVISOR_2 in person.roles:
                self._advisors.append(made)
        for team in teams:
            theirs = [c for c in COLLEAGUES if team.code in c.teams]
            first = theirs[0].sign_in_name if theirs else "margaret"
            duty = None if team.outside else self.by_sign_in[first]
            unit = units.add(
                at, None, team.code, team.name, team.name_cy, team.does,
                team.phone or None, team.out_of_hours or None, int(team.outside), duty,
            )  # fmt: skip
            if team.outside:
                continue
            for person in theirs:
                member = self.by_sign_in[person.sign_in_name]
                members.add(at, None, unit, member)
                self._members.setdefault(team.code, []).append(member)

    def somebody(self, random: Random) -> bytes:
        """Return one of those who serve customers."""
        return random.choice(self._advisors)

    def one_of(self, random: Random, team: str) -> bytes:
        """Return one of those who work in a team; for a body outside, an advisor."""
        return random.choice(self._members.get(team) or self._advisors)
