"""The questions about danger at home, wherever they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from db.domain.hazards import QUESTIONS
from db.queries.casework.page_rows import CasePage
from desktop.casework.forms.here import Here
from desktop.casework.use_cases.hazards import AskHazard, ask_hazard
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import said

_KNOWN: Final[Mapping[str, bool | None]] = MappingProxyType(
    {"yes": True, "no": False, "unknown": None}
)


def hazard_asks() -> tuple[Ask, ...]:
    """Return the questions, each to be answered yes, no, or not known."""
    return tuple(
        Ask(
            f"hazard_{question.key}",
            said(question.words),
            Kind.ONE_OF,
            picks=(
                ("yes", say("Yes")),
                ("no", say("No")),
                ("unknown", say("Not known")),
            ),
            required=True,
            also=("hazard",),
        )
        for question in QUESTIONS
    )


def hazard_answers(given: Answers) -> dict[str, bool | None]:
    """Return what was answered, by the key of each question."""
    return {
        question.key: _KNOWN.get(given.line(f"hazard_{question.key}"))
        for question in QUESTIONS
    }


def hazard_form(page: CasePage, here: Here) -> Form:
    """Return the form that asks about danger at home in a case that is open."""

    def work(given: Answers) -> Work:
        day = given.day("told_at")
        told_at = None if day is None else here.moment(day, page.opened_at) or here.now
        command = AskHazard(page.id, hazard_answers(given), told_at, page.version)
        return partial(ask_hazard, command)

    return Form(
        f"case.hazard/{page.id}",
        say("Ask about danger at home"),
        (
            *hazard_asks(),
            Ask(
                "told_at",
                say("When we were told"),
                Kind.DAY,
                hint=say("Empty for when the case came"),
            ),
        ),
        say("Keep the answers"),
        work,
        say("Kept; the clock by the answers runs"),
        final=True,
        note=say("The words tell of danger at home. Ask now; a clock starts by it."),
    )
