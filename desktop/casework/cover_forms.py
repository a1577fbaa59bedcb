"""Who covers for whom, set from a team's page: from one day to another."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from db.actor import Actor
from db.domain.permissions import Action
from db.domain.spoken import spoken_day
from db.errors import FieldProblem
from db.queries.casework.covering import CoverLine
from db.queries.casework.team_page import TeamShown
from desktop.casework.forms.here import chosen
from desktop.casework.use_cases.cover import EndCover, SetCover, end_cover, set_cover
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import language


def cover_form(shown: TeamShown, actor: Actor, today: date) -> Form:
    """Return the form that says who gets what would have come to somebody.

    Whoever does not lead sets it for themselves alone.
    """
    everybody = tuple((str(id_), name) for id_, name in shown.everybody)
    members = {str(person.id) for person in shown.page.people}
    me = str(actor.staff_id)
    away = (
        tuple(sorted(everybody, key=lambda one: one[0] not in members))
        if actor.may(Action.SET_COVER)
        else tuple(one for one in everybody if one[0] == me)
    )

    def work(said: Answers) -> Work:
        staff_id, deputy_id = chosen(said.line("staff_id")), chosen(said.line("deputy"))
        if staff_id is None:
            raise FieldProblem("staff_id", say("Choose who is away"))
        if deputy_id is None:
            raise FieldProblem("deputy", say("Choose who covers"))
        first = said.day("from_on") or today
        return partial(
            set_cover, SetCover(staff_id, deputy_id, first, said.day("to_on"))
        )

    return Form(
        f"team.cover/{shown.page.id}",
        say("Who is away, and who covers?"),
        (
            Ask(
                "staff_id",
                say("Who is away"),
                Kind.CHOICE,
                me if len(away) == 1 else None,
                picks=away,
                required=True,
            ),
            Ask(
                "deputy",
                say("Who covers"),
                Kind.CHOICE,
                picks=everybody,
                required=True,
                also=("deputy_id",),
            ),
            Ask("from_on", say("From"), Kind.DAY, today, ahead=True),
            Ask(
                "to_on",
                say("Until"),
                Kind.DAY,
                hint=say("Their last day away; empty until it is ended here"),
                ahead=True,
            ),
        ),
        say("Set the cover"),
        work,
        say("Cover set"),
        note=say(
            "Whoever covers gets what would have come, and has the other's cases in"
            " their lists as well."
        ),
    )


def end_cover_form(shown: TeamShown, actor: Actor, today: date) -> Form:
    """Return the form by which somebody is back, or does not go after all."""
    ends = may_end(shown, actor)

    def work(said: Answers) -> Work:
        cover_id = chosen(said.line("cover_id"))
        if cover_id is None:
            raise FieldProblem("cover_id", say("Choose who is back"))
        return partial(end_cover, EndCover(cover_id))

    return Form(
        f"team.cover_end/{shown.page.id}",
        say("Who is back?"),
        (
            Ask(
                "cover_id",
                say("Who is back"),
                Kind.CHOICE,
                str(ends[0].id) if len(ends) == 1 else None,
                picks=tuple(
                    (str(one.id), f"{one.staff}: {cover_words(one, today)}")
                    for one in ends
                ),
                required=True,
            ),
        ),
        say("They are back"),
        work,
        say("Cover ended"),
    )


def may_end(shown: TeamShown, actor: Actor) -> tuple[CoverLine, ...]:
    """Return the covers that somebody may end: their own, or all for who leads."""
    all_ = actor.may(Action.SET_COVER)
    own: UUID = actor.staff_id
    return tuple(one for one in shown.covers if all_ or one.staff_id == own)


def cover_words(one: CoverLine, today: date) -> str:
    """Return who covers, and from when to when, like "covered by Dele until Friday"."""
    first = spoken_day(one.from_on, today, language()) if one.from_on > today else ""
    last = spoken_day(one.to_on, today, language()) if one.to_on else ""
    if first and last:
        words = say("covered by {who} from {first} until {last}")
    elif first:
        words = say("covered by {who} from {first}")
    elif last:
        words = say("covered by {who} until {last}")
    else:
        words = say("covered by {who}")
    return words.format(who=one.deputy, first=first, last=last)
