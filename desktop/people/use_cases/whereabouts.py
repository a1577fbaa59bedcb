"""Where a protected person is: shown for a reason, and written down first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.written import written
from db.errors import ClerkError
from db.queries.people.reaching import emails_of, homes_of, household_of, phones_of
from db.queries.people.rows import HomeRow, HouseholdMember, PersonPage, Reach, Tie
from db.queries.people.ties import ties_of
from db.store.audit import record_view
from db.store.unit_of_work import UnitOfWork
from desktop.people.use_cases.rows import family_of, standing_person, today

VIEWED: Final = "protected_address"
"""What the log of who looked calls it; its record is the person's own."""
WHEREABOUTS: Final = frozenset(
    {"person", "person_merge", "person_phone", "person_email"}
    | {"person_link", "occupancy", "property"}
)
"""Kinds of record after a change of which what is shown no longer holds."""


@dataclass(frozen=True, slots=True)
class ReadWhereabouts:
    """Somebody has to know where a protected person is, and says why."""

    person_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class WhereaboutsShown(Changes):
    """Where a protected person is, for the one who asked.

    Attributes:
        reason: as it stands in the log.
    """

    reason: str = ""
    phones: tuple[Reach, ...] = field(default=(), repr=False)
    emails: tuple[Reach, ...] = field(default=(), repr=False)
    homes: tuple[HomeRow, ...] = field(default=(), repr=False)
    household: tuple[HouseholdMember, ...] = field(default=(), repr=False)
    ties: tuple[Tie, ...] = field(default=(), repr=False)

    def on(self, page: PersonPage) -> PersonPage:
        """Return *page* with what it kept out of sight."""
        return replace(
            page,
            whereabouts_hidden=False,
            phones=self.phones,
            emails=self.emails,
            homes=self.homes,
            household=self.household,
            ties=self.ties,
        )


def read_whereabouts(command: ReadWhereabouts, uow: UnitOfWork) -> WhereaboutsShown:
    """Return where somebody is; that it was looked at is on the disk first.

    Raises FieldProblem where no reason is given; ClerkError where they are not
    protected, so that there is nothing to look behind.
    """
    with uow:
        uow.require(Action.VIEW_PROTECTED_ADDRESS)
        person = standing_person(uow, command.person_id)
        reason = written("reason", command.reason, "Say why you look")
        if not person.protected:
            raise ClerkError("This person is not protected.")
        family = family_of(uow, person.id)
        homes = homes_of(uow.session, family)
        shown = WhereaboutsShown(
            id=person.id,
            reference=person.reference,
            reason=reason,
            phones=phones_of(uow.session, family),
            emails=emails_of(uow.session, family),
            homes=homes,
            household=household_of(uow.session, family, homes),
            ties=ties_of(uow.session, family, today(uow)),
        )
        record_view(
            uow.session.connection(),
            uow.actor.staff_id,
            VIEWED,
            person.id,
            uow.now,
            reason,
        )
        uow.commit()
    return shown
