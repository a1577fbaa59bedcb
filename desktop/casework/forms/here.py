"""Who works on a case, when, and what they may choose from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import LONDON, uk_date
from db.domain.permissions import Action
from db.queries.casework.case_view import Beside, cases_like
from desktop.casework.wording import say
from desktop.forms.form import Found
from widgets.said import language, said


@dataclass(frozen=True, slots=True)
class Here:
    """The person at the desk, the present instant (UTC), and what can be chosen."""

    actor: Actor
    now: datetime
    beside: Beside = field(default_factory=Beside)

    def may(self, action: Action) -> bool:
        """Return whether they may do something."""
        return self.actor.may(action)

    def moment(self, day: date | None, began_at: datetime) -> datetime | None:
        """Return the instant meant by a day that was typed; None is now.

        Something that came on the day a clock began came right after it began.
        """
        if day is None or day == uk_date(self.now):
            return None
        if day == uk_date(began_at):
            return began_at
        return datetime.combine(day, time(12), LONDON)

    def people(self) -> tuple[tuple[str, str], ...]:
        """Return who works here, those who are away marked so."""
        away = say("away")
        return tuple(
            (str(one.id), f"{one.name} ({away})" if one.away else one.name)
            for one in self.beside.colleagues
        )

    def doers(self) -> tuple[tuple[str, str], ...]:
        """Return who may be given a part of the case: of a restricted one, the few."""
        eyes = self.beside.eyes
        if eyes is None:
            return self.people()
        return tuple(one for one in self.people() if UUID(one[0]) in eyes)

    def own_teams(self) -> tuple[tuple[str, str], ...]:
        """Return the teams of the council that take work."""
        return tuple(
            (one.code, (language() == "cy" and one.name_cy) or said(one.name))
            for one in self.beside.teams
            if not one.outside
        )

    def services(self, but: str) -> tuple[tuple[str, str], ...]:
        """Return the services of the catalogue, *but* the one it has."""
        return tuple(
            (one.code, one.name_cy if language() == "cy" else one.name)
            for one in self.beside.services
            if one.code != but
        )


def chosen(code: str) -> UUID | None:
    """Return the record that a choice stands for, None where none was made."""
    return UUID(code) if code else None


def find_cases(session: Session, text: str) -> list[Found]:
    """Return cases by the beginning of their reference, to link or merge with."""
    return [
        Found(case_id, title or say("Restricted case"), f"{reference} · {team}")
        for case_id, reference, title, team in cases_like(session, text)
    ]
