"""The council's own calendar and rules, as clocks are reckoned by them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.clock_rules import RuleEdition, from_body, rule_on
from db.domain.deadline_rules import Rule
from db.domain.working_days import Calendar, Nation, calendar_for
from db.tables.casework_rules import CalendarDayRow, ClockRuleRow
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


def rule_editions(session: Session) -> list[RuleEdition]:
    """Return the council's own editions of clocks, in order of making."""
    r = ClockRuleRow
    rows = session.execute(
        select(r.kind, r.number, r.valid_from, r.valid_to, r.body).order_by(r.n)
    )
    return [
        RuleEdition(kind, number, valid_from, valid_to, from_body(body))
        for kind, number, valid_from, valid_to, body in rows
    ]


def rule_in_force(session: Session, kind: str, day: date) -> Rule:
    """Return the rule of *kind* for what begins on *day*, the council's own first.

    Raises ClerkError for a kind that is not known.
    """
    return rule_on(kind, day, rule_editions(session))[0]
