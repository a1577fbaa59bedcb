"""The council's own calendar and rules, as clocks are reckoned by them."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.clock_rules import RuleEdition, from_body
from db.domain.working_days import Calendar, calendar_for
from db.tables.casework_rules import CalendarDayRow, ClockRuleRow


def council_calendar(session: Session, nation: str = "england") -> Calendar:
    """Return *nation*'s calendar with the council's own days in it."""
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
