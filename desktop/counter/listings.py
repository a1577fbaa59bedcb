"""The lists that every enquiry needs: services, teams, colleagues, habits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.clock_rules import ClockEdition
from db.domain.service_search import find_services
from db.domain.working_days import Calendar
from db.queries.casework.rulebook import rule_editions
from db.queries.catalogue import services_in_force
from db.queries.council import office_calendar
from db.queries.counter.caller import Colleague, colleagues
from db.queries.counter.contacts import recent_services
from db.queries.teams import TeamLine, team_members, teams
from desktop.runtime.desk import Desk

_SHOWN = 9
_KINDS = (
    *("service_edition", "team", "team_member", "staff", "council"),
    *("calendar_day", "rule_edition"),
)


@dataclass(frozen=True, slots=True)
class Lists:
    """What was read at once.

    Attributes:
        recent: codes of the services that this advisor takes most.
    """

    services: Mapping[str, Service] = field(default_factory=dict)
    teams: Mapping[str, TeamLine] = field(default_factory=dict)
    colleagues: tuple[Colleague, ...] = ()
    recent: tuple[str, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    editions: tuple[ClockEdition, ...] = ()
    members: Mapping[str, tuple[tuple[UUID, str], ...]] = field(default_factory=dict)


class Listings(QObject):
    """Keeps the lists, and reads them again when somebody changes them.

    Signals:
        changed(): other lists are here.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists = Lists()

    @property
    def teams(self) -> Mapping[str, TeamLine]:
        """Return the teams that take work, by code."""
        return self._lists.teams

    @property
    def colleagues(self) -> tuple[Colleague, ...]:
        """Return everybody who works here, by name."""
        return self._lists.colleagues

    @property
    def calendar(self) -> Calendar:
        """Return the days on which the council works."""
        return self._lists.calendar

    def members(self, team_code: str) -> tuple[tuple[UUID, str], ...]:
        """Return who works in a team: ids and names, by name."""
        return self._lists.members.get(team_code, ())

    @property
    def editions(self) -> tuple[ClockEdition, ...]:
        """Return the council's own editions of the rules of clocks."""
        return self._lists.editions

    def service(self, code: str) -> Service | None:
        """Return today's entry of the catalogue."""
        return self._lists.services.get(code)

    def find(self, text: str) -> list[Service]:
        """Return what *text* may mean; for no text what is asked most here."""
        services = self._lists.services
        if text.strip():
            return find_services(tuple(services.values()), text, _SHOWN)
        recent = [services[code] for code in self._lists.recent if code in services]
        return recent or list(services.values())[:_SHOWN]

    def load(self) -> None:
        """Read everything anew."""
        owner = self._desk.actor.id
        if owner is not None:
            query = partial(_read, owner=owner, today=uk_date(self._desk.clock()))
            self._desk.read(query, self._on_read, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew if a list was changed."""
        if changes.touches(*_KINDS):
            self.load()

    def _on_read(self, lists: Lists) -> None:
        self._lists = lists
        self.changed.emit()

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _read(session: Session, owner: UUID, today: date) -> Lists:
    entries = services_in_force(session, today)
    by_name = sorted(entries.values(), key=lambda entry: entry.service.name)
    return Lists(
        {entry.service.code: entry.service for entry in by_name},
        {team.code: team for team in teams(session)},
        tuple(colleagues(session)),
        tuple(recent_services(session, owner)),
        office_calendar(session),
        tuple(rule_editions(session)),
        team_members(session),
    )
