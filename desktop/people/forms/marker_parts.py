"""Caution markers as lines of a page, and what may be done with each."""

from __future__ import annotations

from db.domain.markers import SHOWN, MarkerState
from db.domain.permissions import Action
from db.queries.people.rows import Caution, PersonPage
from desktop.forms.form import Line, OpenForm, Part, Step
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.forms.marker_forms import (
    approve_form,
    complete_form,
    end_form,
    evidence_form,
    propose_form,
    provisional_form,
    refuse_form,
    review_form,
)
from desktop.people.wording import say

_WAITING = (MarkerState.PROPOSED, MarkerState.PROVISIONAL, MarkerState.LAPSED)


def marker_steps(marker: Caution, here: Here) -> tuple[Step, ...]:
    """Return what the one who looks may do with a marker."""
    author = marker.proposed_by == here.actor.id
    steps: list[Step] = []
    if marker.state in _WAITING:
        if marker.category is None and here.may(Action.PROPOSE_MARKER):
            steps.append(
                OpenForm(say("Write down what happened"), complete_form(marker))
            )
        if here.may(Action.APPROVE_MARKER) and not author:
            if marker.category is not None:
                steps.append(OpenForm(say("Approve"), approve_form(marker, here)))
            steps.append(OpenForm(say("Refuse"), refuse_form(marker)))
    if marker.state in SHOWN and marker.state is not MarkerState.PROVISIONAL:
        if here.may(Action.REVIEW_MARKER) and not author:
            steps.append(OpenForm(say("Review"), review_form(marker, here)))
        if here.may(Action.END_MARKER):
            steps.append(OpenForm(say("End"), end_form(marker)))
    if marker.category is not None and here.may(Action.VIEW_MARKER_EVIDENCE):
        steps.append(OpenForm(say("What happened"), evidence_form(marker)))
    return tuple(steps)


def marker_line(marker: Caution, here: Here, *, who: bool = False) -> Line:
    """Return a marker as one line, with whose it is if *who*."""
    shown = marker.state in SHOWN
    what = wording.instructions(marker.instructions)
    until = marker.stands_until
    detail = wording.joined(
        wording.category(marker.category),
        wording.full_day(marker.happened_on) if marker.happened_on else "",
        _until(marker) if until else "",
        say("by {name}").format(name=marker.proposed_by_name),
    )
    return Line(
        f"{marker.person_name}: {what}" if who else what,
        detail,
        marker_steps(marker, here),
        wording.called(marker.state.value, wording.STATE_NAMES),
        "caution" if shown else "neutral",
    )


def _until(marker: Caution) -> str:
    day = wording.full_day(marker.stands_until) if marker.stands_until else ""
    if marker.state is MarkerState.PROVISIONAL:
        return say("lapses after {day}").format(day=day)
    return say("review by {day}").format(day=day)


def markers_part(page: PersonPage, here: Here) -> Part:
    """Return the caution markers, those that are past too."""
    lines = tuple(marker_line(marker, here) for marker in page.markers)
    steps: list[Step] = []
    if here.may(Action.MAKE_PROVISIONAL_MARKER):
        steps.append(OpenForm(say("Warn every desk now"), provisional_form(page.id)))
    if here.may(Action.PROPOSE_MARKER):
        steps.append(OpenForm(say("Propose a marker"), propose_form(page.id)))
    return Part("markers", say("Caution"), lines, tuple(steps), say("No marker"))
