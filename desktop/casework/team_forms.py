"""What may be set from a team's page, as forms: duty, and the order going up."""

from __future__ import annotations

from functools import partial
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.clock import uk_date
from db.domain.ladders import DUTY, MOST_STEPS, Ladder
from db.domain.permissions import Role
from db.domain.rulebook import Topic
from db.queries.casework.rows import TeamPage
from db.queries.casework.team_page import TeamShown
from db.rule_changes import (
    ChangeRule,
    TakeBackEdition,
    change_rule,
    take_back_edition,
)
from db.store.unit_of_work import UnitOfWork
from desktop.casework.use_cases.team_duty import SetDuty, set_duty
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work

NOBODY: Final = "nobody"


def duty_form(shown: TeamShown) -> Form:
    """Return the form that says who is on duty today, members first."""
    page = shown.page
    members = {person.id for person in page.people}
    picks = [(str(person.id), person.name) for person in page.people]
    picks += [(str(id_), name) for id_, name in shown.everybody if id_ not in members]
    nobody = (NOBODY, say("Nobody"))

    def work(said: Answers) -> Work:
        chosen = said.line("staff_id")
        on_duty = None if chosen in ("", NOBODY) else UUID(chosen)
        return partial(set_duty, SetDuty(page.id, on_duty, page.version))

    return Form(
        f"team.duty/{page.id}",
        say("Who is on duty?"),
        (
            Ask(
                "staff_id",
                say("On duty"),
                Kind.CHOICE,
                str(page.duty_id) if page.duty_id else NOBODY,
                hint=say("Type the first letters of the name"),
                picks=(*picks, nobody),
            ),
        ),
        say("Put them on duty"),
        work,
        say("Duty set"),
    )


def order_form(shown: TeamShown) -> Form:
    """Return the form that says to whom an urgent referral goes, in order."""
    page = shown.page
    picks = (
        (DUTY, say("Whoever is on duty")),
        (Role.CO_ORDINATOR.value, say("A co-ordinator")),
        (Role.SENIOR_CO_ORDINATOR.value, say("The senior co-ordinator")),
        *((str(id_), name) for id_, name in shown.everybody),
    )
    labels = (
        *(say("First"), say("Then"), say("After them")),
        *(say("After those"), say("At last")),
    )
    names = [f"step_{place}" for place in range(MOST_STEPS)]
    steps = [*shown.order.steps, *("" for _ in range(MOST_STEPS))]
    asks = tuple(
        Ask(
            name,
            label,
            Kind.CHOICE,
            steps[place] or None,
            picks=picks,
            also=("steps",) if place == 0 else (),
        )
        for place, (name, label) in enumerate(zip(names, labels, strict=True))
    )
    why = Ask(
        "change_note",
        say("Why does it change?"),
        value=say("Set on the team's page"),
        required=True,
    )

    def work(said: Answers) -> Work:
        order = tuple(filter(None, (said.line(name) for name in names)))
        note = said.line("change_note")
        return partial(_set_order, page.code, Ladder(order), shown.editions, note)

    return Form(
        f"team.order/{page.id}",
        say("Who hears of an urgent referral?"),
        (*asks, why),
        say("Set the order"),
        work,
        say("Order set"),
        undo=_take_back,
        note=say(
            "One that nobody accepts in time goes to the first, then on as often as "
            "the same time has passed. Nobody on a step: the next one hears at once."
        ),
    )


def _set_order(
    code: str, ladder: Ladder, editions: int, note: str, uow: UnitOfWork
) -> Changes:
    today = uk_date(uow.now)
    command = ChangeRule(Topic.LADDER, code, ladder, editions, today, note)
    return change_rule(command, uow)


def _take_back(changes: Changes) -> Work | None:
    if changes.id is None:
        return None
    return partial(take_back_edition, TakeBackEdition(Topic.LADDER, changes.id))


def step_words(step: str, page: TeamPage, named: dict[str, str]) -> str:
    """Return who stands on a step of the order, by name where there is one."""
    if step == DUTY:
        if page.duty is None:
            return say("Whoever is on duty (nobody is today)")
        return say("Whoever is on duty ({name} today)").format(name=page.duty)
    roles = {
        Role.CO_ORDINATOR.value: say("A co-ordinator"),
        Role.SENIOR_CO_ORDINATOR.value: say("The senior co-ordinator"),
    }
    return roles.get(step) or named.get(step) or say("Somebody who has left")
