"""The council's own calendar, as clocks are reckoned by it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.working_days import Calendar, Nation, calendar_for
from db.tables.casework_rules import CalendarDayRow
from db.tables.council import CouncilRow


def own_nation(session: Session) -> str:
    """Return whose bank holidays the council keeps; England's until it says."""
    return session.scalar(select(CouncilRow.nation)) or Nation.ENGLAND.value


def council_calendar(session: Session, nation: str | None = None) -> Calendar:
    """Return *nation*'s calendar with the council's own days in it.

    None is the nation whose bank holidays the council keeps.
    """
    nation = nation or own_nation(session)
    d = CalendarDayRow
    rows = session.execute(select(d.kind, d.day).where(d.withdrawn.is_(False))).all()
    return replace(
        calendar_for(nation),
        added=frozenset(day for kind, day in rows if kind == "added"),
        removed=frozenset(day for kind, day in rows if kind == "removed"),
        closures=frozenset(day for kind, day in rows if kind == "closure"),
    )
