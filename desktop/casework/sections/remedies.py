"""Remedies and lessons on the case page; they outlive the answer."""

from __future__ import annotations

from db.domain.case_names import REMEDY_NAMES, REMEDY_STATE_NAMES
from db.domain.cases import CaseKind
from db.domain.money import show_pence
from db.domain.permissions import Action
from db.domain.remedies import STILL_OPEN, RemedyState, check_authority
from db.errors import NotAllowed
from db.queries.casework.more_rows import LessonLine, RemedyDetail
from desktop.casework.sections import remedy_forms as forms
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.words import joined
from desktop.casework.wording import say
from desktop.forms.form import Line, OpenForm, Part, Step

REMEDIES, LESSONS = "remedies", "lessons"
REMEDY_KEYS = "Z"
_TONES = {
    RemedyState.PROPOSED: "warning",
    RemedyState.AGREED: "info",
    RemedyState.MADE: "success",
}


def remedies_part(look: Look) -> Part | None:
    """Return the part of the remedies; None where there is nothing to put right."""
    more = look.more
    if not more.remedies and not _is_complaint(look):
        return None
    steps: tuple[Step, ...] = ()
    if look.may(Action.HANDLE_COMPLAINT):
        steps = (
            OpenForm(say("Add remedy"), forms.remedy_form(look), REMEDY_KEYS),
            OpenForm(say("Compensation"), forms.money_form(look)),
        )
    return Part(
        REMEDIES,
        say("Remedies"),
        tuple(_remedy(look, one) for one in more.remedies),
        steps,
        empty=say("An apology, an action or money that puts it right stands here."),
    )


def lessons_part(look: Look) -> Part | None:
    """Return the part of what was learnt; None where there is nothing to learn."""
    more = look.more
    answered = more.complaint is not None and more.complaint.one is not None
    if not more.lessons and not answered:
        return None
    steps: tuple[Step, ...] = ()
    if look.may(Action.HANDLE_COMPLAINT):
        steps = (OpenForm(say("Add lesson"), forms.lesson_form(look)),)
    return Part(
        LESSONS,
        say("Lessons"),
        tuple(_lesson(look, one) for one in more.lessons),
        steps,
        empty=say("What went wrong, and what we changed for it, stands here."),
    )


def _is_complaint(look: Look) -> bool:
    """Return whether it was weighed, and found to be a complaint."""
    return look.page.kind == CaseKind.COMPLAINT and look.more.complaint is not None


def _remedy(look: Look, one: RemedyDetail) -> Line:
    state = RemedyState(one.state)
    late = state in STILL_OPEN and one.due_on is not None and one.due_on < look.today
    due = ""
    if one.due_on is not None and state in STILL_OPEN:
        due = say("by {when}").format(when=words.on(one.due_on, look.now))
    kind = words.called(REMEDY_NAMES, one.kind)
    if one.amount_pence:
        form = words.called(words.FORM_NAMES, one.form).lower()
        kind = f"{kind}, {show_pence(one.amount_pence)} ({form})"
    latest = ""
    if one.updates:
        at, said = one.updates[0]
        latest = f"{words.on(at, look.now)}: {said}"
    return Line(
        f"{kind}: {one.words}",
        joined(one.owner, due, _recovery(one), latest),
        _steps(look, one),
        say("Overdue") if late else words.called(REMEDY_STATE_NAMES, one.state),
        "danger" if late else _TONES.get(state, "neutral"),
    )


def _recovery(one: RemedyDetail) -> str:
    if not one.supplier:
        return ""
    how = words.called(words.RECOVERY_NAMES, one.recovery)
    amount = show_pence(one.recover_pence) if one.recover_pence else ""
    return joined(f"{one.supplier}: {how.lower()}", amount)


def _steps(look: Look, one: RemedyDetail) -> tuple[Step, ...]:
    steps: list[Step] = []
    if one.state == RemedyState.PROPOSED and _may_agree(look, one):
        steps.append(OpenForm(say("Agree"), forms.agree_form(look, one)))
    if look.may(Action.HANDLE_COMPLAINT):
        steps.append(OpenForm(say("Update"), forms.move_form(one)))
    return tuple(steps)


def _may_agree(look: Look, one: RemedyDetail) -> bool:
    if not look.may(Action.AGREE_REMEDY):
        return False
    try:
        check_authority(one.amount_pence or 0, look.actor.roles, look.more.limits)
    except NotAllowed:
        return False
    return True


def _lesson(look: Look, one: LessonLine) -> Line:
    since = words.on(one.changed_on, look.now)
    changed = say("Changed: {what}").format(what=one.change) if one.change else ""
    return Line(one.words, joined(changed, since))
