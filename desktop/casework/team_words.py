"""A team's page in words: whom to ring, who is there, what waits."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from db.domain.phones import show_phone
from db.queries.casework.rows import Count, TeamPage
from db.queries.casework.team_page import TeamShown
from desktop.casework.cover_forms import cover_words
from desktop.casework.team_forms import step_words
from desktop.casework.wording import say
from widgets.colours import Tone
from widgets.said import said

Fact = tuple[str, str, Tone | None]


def reaching(page: TeamPage) -> list[Fact]:
    """Return whom to ring now, when, and when the team is closed."""
    duty, tone = say("Nobody"), Tone.WARNING
    if page.duty is not None:
        phone = show_phone(page.duty_phone) if page.duty_phone else ""
        parts = (page.duty, phone, say("away today") if page.duty_away else "")
        duty = " · ".join(part for part in parts if part)
        tone = Tone.WARNING if page.duty_away else Tone.INFO
    on_duty = "" if page.outside else duty
    return [
        (say("On duty"), on_duty, tone),
        (say("Phone"), show_phone(page.phone) if page.phone else "", None),
        (say("Hours"), page.hours or "", None),
        (say("Out of hours"), page.out_of_hours or "", None),
        (say("Takes on"), said(page.does or ""), None),
    ]


def waiting(page: TeamPage) -> list[Fact]:
    """Return what waits there; what is late is loud."""
    return [
        (
            say("To accept"),
            _with_late(page.to_accept, page.late_to_accept),
            _loud(page.late_to_accept),
        ),
        (say("Open cases"), page.open_cases.words, None),
        (say("Overdue"), page.overdue.words, _loud(page.overdue)),
        (say("Post"), page.post.words, None),
    ]


def people(shown: TeamShown, today: date) -> list[Fact]:
    """Return who is in it, how they are reached, and who covers for them."""
    covers: dict[UUID, list[str]] = {}
    for one in shown.covers:
        covers.setdefault(one.staff_id, []).append(cover_words(one, today))
    return [
        (
            person.name,
            " · ".join(
                part
                for part in (
                    show_phone(person.phone) if person.phone else say("no phone"),
                    say("away today") if person.away else "",
                    *covers.get(person.id, ()),
                )
                if part
            ),
            None,
        )
        for person in shown.page.people
    ]


def order(shown: TeamShown) -> list[Fact]:
    """Return to whom an urgent referral goes that nobody accepts, in order."""
    return [
        (f"{place}.", step_words(step, shown.page, shown.named), None)
        for place, step in enumerate(shown.order.steps, start=1)
    ]


def _with_late(all_: Count, late: Count) -> str:
    if not late.number:
        return all_.words
    return say("{n}, of these {late} late").format(n=all_.words, late=late.words)


def _loud(count: Count) -> Tone | None:
    return Tone.DANGER if count.number else None
