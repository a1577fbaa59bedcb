"""All sections of a case's page that stand under their own headings, in order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

from db.actor import Actor
from db.queries.casework.page_rows import CasePage
from desktop.casework.sections.complaint import complaint_actions, complaint_part
from desktop.casework.sections.given import (
    disclosures_part,
    feedback_part,
    given_actions,
)
from desktop.casework.sections.group import group_part
from desktop.casework.sections.look import Look
from desktop.casework.sections.remedies import lessons_part, remedies_part
from desktop.casework.sections.visits import (
    orders_part,
    recharge_actions,
    recharges_part,
    visit_actions,
    visits_part,
)
from desktop.forms.form import OpenForm, Part


class Here(Protocol):
    """Who looks, and when; the page knows more, which no section needs."""

    @property
    def actor(self) -> Actor:
        """Who is at the desk."""

    @property
    def now(self) -> datetime:
        """The present instant, UTC."""

    def people(self) -> tuple[tuple[str, str], ...]:
        """Return who works here, by id and name."""

    def doers(self) -> tuple[tuple[str, str], ...]:
        """Return who may be given a part of the case."""


Topic = Callable[[CasePage, Here], Part | None]


def _topic(make: Callable[[Look], Part | None]) -> Topic:
    def topic(case: CasePage, here: Here) -> Part | None:
        look = _look(case, here)
        return None if look is None else make(look)

    return topic


def _look(case: CasePage, here: Here) -> Look | None:
    if case.more is None:
        return None
    return Look(case, case.more, here.actor, here.now, here.people(), here.doers())


TOPICS: Final[tuple[Topic, ...]] = tuple(
    _topic(make)
    for make in (
        complaint_part,
        remedies_part,
        lessons_part,
        feedback_part,
        visits_part,
        orders_part,
        recharges_part,
        group_part,
        disclosures_part,
    )
)
"""In the order of the page."""


def topic_actions(case: CasePage, here: Here) -> tuple[OpenForm, ...]:
    """Return what begins a topic, or takes it further, for the page's own menu."""
    look = _look(case, here)
    if look is None:
        return ()
    return (
        *complaint_actions(look),
        *visit_actions(look),
        *(recharge_actions(look) if case.is_open else ()),
        *given_actions(look),
    )
