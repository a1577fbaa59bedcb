"""What is still owed, in lines with what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from db.actor import Actor
from db.clock import uk_date
from db.domain.case_names import REMEDY_NAMES, REMEDY_STATE_NAMES
from db.domain.money import show_pence
from db.domain.permissions import Action
from db.queries.casework.owed import OpenRemedy, Owed
from db.queries.casework.reports import FeedbackFigures
from db.queries.casework.together import CommunalWork
from desktop.casework.sections import words
from desktop.casework.sections.visit_forms import recharge_form
from desktop.casework.sections.words import joined
from desktop.casework.wording import say
from desktop.forms.form import Go, Line, OpenForm, Part, Step


def owed_parts(found: Owed, actor: Actor, now: datetime) -> Iterator[Part]:
    """Yield the parts of the page, those that are money first."""
    charges = actor.may(Action.RECHARGE)
    yield Part(
        "communal",
        say("Communal work not recharged yet"),
        tuple(_communal(one, now, charges=charges) for one in found.communal),
        empty=say("Nothing waits. Communal work stands here once it is done."),
    )
    yield Part(
        "remedies",
        say("Remedies still open"),
        tuple(_remedy(one, now) for one in found.remedies),
        empty=say("Nothing that was promised is open."),
    )
    if actor.may(Action.VIEW_FIGURES):
        yield Part(
            "feedback",
            say("What customers said, the last twelve months"),
            tuple(_figures(name, one) for name, one in found.feedback),
            empty=say("Nobody was asked yet. Ask when a case is closed."),
        )


def _communal(one: CommunalWork, now: datetime, *, charges: bool) -> Line:
    steps: list[Step] = []
    if charges:
        form = recharge_form(
            one.case_id, order_id=one.order_id, cost_pence=one.cost_pence
        )
        steps.append(OpenForm(say("Recharge"), form))
    steps.append(Go(say("Open"), "case", one.case_id))
    cost = show_pence(one.cost_pence) if one.cost_pence else say("cost not known")
    return Line(
        one.words or say("Restricted case"),
        joined(
            cost, words.on(one.done_on, now), one.place, one.supplier, one.reference
        ),
        tuple(steps),
    )


def _remedy(one: OpenRemedy, now: datetime) -> Line:
    late = one.due_on is not None and one.due_on < uk_date(now)
    amount = show_pence(one.amount_pence) if one.amount_pence else ""
    kind = joined(words.called(REMEDY_NAMES, one.kind), amount)
    due = words.on(one.due_on, now)
    return Line(
        f"{kind}: {one.words or say('Restricted case')}",
        joined(
            say("by {when}").format(when=due) if due else "", one.owner, one.reference
        ),
        (Go(say("Open"), "case", one.case_id),),
        say("Overdue") if late else words.called(REMEDY_STATE_NAMES, one.state),
        "danger" if late else "info",
    )


def _figures(name: str, one: FeedbackFigures) -> Line:
    told = say("{answered} of {asked} answered").format(
        answered=one.answered, asked=one.asked
    )
    mean = f"{one.mean:.1f}" if one.mean is not None else ""
    average = say("{mean} of 5 on average").format(mean=mean) if mean else ""
    badge = ""
    if one.answered:
        share = round(100 * one.satisfied / one.answered)
        badge = say("{share}% happy").format(share=share)
    return Line(name, joined(told, average), badge=badge)
