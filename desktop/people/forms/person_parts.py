"""The parts of a person's details: what is known, and what can be done with it."""

from __future__ import annotations

from functools import partial

from db.domain.permissions import Action
from db.queries.people.rows import PersonPage
from desktop.forms.disclosing import disclosure_form, disclosure_line
from desktop.forms.form import Line, OpenForm, Part, Step
from desktop.people import wording
from desktop.people.forms.circumstances_forms import (
    death_form,
    end_need_form,
    end_protection_form,
    identity_form,
    need_form,
    password_form,
    protection_form,
    read_password_form,
    take_back_death_form,
)
from desktop.people.forms.details_forms import (
    language_form,
    safe_contact_form,
)
from desktop.people.forms.filing_forms import undo_merge_form
from desktop.people.forms.here import Here
from desktop.people.forms.marker_parts import markers_part
from desktop.people.forms.names_and_homes import homes_part, names_part, reach_part
from desktop.people.use_cases.disclosing import disclose_about
from desktop.people.wording import say


def person_parts(page: PersonPage, here: Here) -> tuple[Part, ...]:
    """Return the parts of the Details tab, in the order of the page."""
    parts = (
        names_part(page, here),
        reach_part(page, here),
        homes_part(page, here),
        _safe(page, here),
        _language(page, here),
        _needs(page, here),
        _identity(page, here),
        markers_part(page, here),
        _standing(page, here),
        _told(page, here),
        _merged(page, here),
    )
    return tuple(part for part in parts if part.lines or part.steps)


def _safe(page: PersonPage, here: Here) -> Part:
    details = page.details
    facts = (
        (say("Prefers"), wording.method(details.preferred_method)),
        (say("When to ring"), details.safe_times or ""),
        (say("Never ring"), details.unsafe_times or ""),
        (
            say("Messages"),
            say("may be left")
            if details.may_leave_message
            else say("must not be left"),
        ),
        (
            say("Letters"),
            say("do not write") if details.do_not_write else say("may be sent"),
        ),
    )
    words = wording.joined(*(f"{name}: {what}" for name, what in facts if what))
    step = OpenForm(say("Change"), safe_contact_form(page))
    steps = (step,) if here.may(Action.EDIT_PERSON) else ()
    return Part("safe", say("Reaching them safely"), (Line(words, "", steps),))


def _language(page: PersonPage, here: Here) -> Part:
    details = page.details
    facts = (
        (say("Speaks"), here.language(details.language)),
        (say("Interpreter"), here.language(details.interpreter_language)),
        (
            say("Write in"),
            wording.called(details.written_language, wording.WRITTEN_LANGUAGE_NAMES),
        ),
        (say("Letters and slips"), wording.letter_format(details.format)),
    )
    words = wording.joined(*(f"{name}: {what}" for name, what in facts if what))
    step = OpenForm(say("Change"), language_form(page, here))
    steps = (step,) if here.may(Action.EDIT_PERSON) else ()
    return Part("language", say("Language and format"), (Line(words, "", steps),))


def _needs(page: PersonPage, here: Here) -> Part:
    agrees = here.may(Action.AGREE_ADJUSTMENT)
    lines = []
    for need in page.needs:
        over = need.ended_on is not None
        end = (OpenForm(say("No longer wanted"), end_need_form(need)),)
        detail = wording.joined(
            say("agreed {day}").format(day=wording.full_day(need.agreed_on)),
            say("ended {day}").format(day=wording.full_day(need.ended_on))
            if need.ended_on
            else say("ask again by {day}").format(day=wording.full_day(need.review_on))
            if need.review_on
            else "",
        )
        badge = say("Ask again now") if need.review_due else ""
        steps = end if agrees and not over else ()
        lines.append(Line(wording.need(need), detail, steps, badge, "warning"))
    add = (OpenForm(say("Add what we do"), need_form(page, here)),) if agrees else ()
    title = say("What we do differently")
    return Part("needs", title, tuple(lines), add, say("Nothing has been agreed"))


def _identity(page: PersonPage, here: Here) -> Part:
    lines = [
        Line(
            wording.document(seen.document),
            wording.joined(
                say("ends {four}").format(four=seen.last_four)
                if seen.last_four
                else "",
                say("seen {day} by {name}").format(
                    day=wording.full_day(seen.seen_on), name=seen.seen_by
                ),
            ),
        )
        for seen in page.seen
    ]
    if page.has_password:
        look = OpenForm(say("Look at it"), read_password_form(page))
        may = here.may(Action.CHECK_IDENTITY)
        lines.append(Line(say("A password was agreed"), "", (look,) if may else ()))
    steps: list[Step] = []
    if here.may(Action.RECORD_IDENTITY_SEEN):
        steps.append(OpenForm(say("Identity seen"), identity_form(page, here)))
    if here.may(Action.SET_AGREED_PASSWORD):
        steps.append(OpenForm(say("Agree a password"), password_form(page)))
    title = say("Identity")
    empty = say("No proof has been seen")
    return Part("identity", title, tuple(lines), tuple(steps), empty)


def _standing(page: PersonPage, here: Here) -> Part:
    must = page.must_know
    lines = []
    steps: list[Step] = []
    if must.protected:
        end = (OpenForm(say("End protection"), end_protection_form(page)),)
        lines.append(
            Line(
                say("Protected: {why}").format(
                    why=wording.called(
                        must.protected_kind, wording.PROTECTED_KIND_NAMES
                    )
                )
                if not page.whereabouts_hidden
                else say("Protected"),
                must.ring_instead or "",
                end if here.may(Action.END_PROTECTION) else (),
            )
        )
    elif here.may(Action.PROTECT_PERSON):
        steps.append(OpenForm(say("Protect where they are"), protection_form(page)))
    if must.deceased_on is not None:
        back = (OpenForm(say("By mistake?"), take_back_death_form(page)),)
        lines.append(
            Line(
                say("Died {day}").format(day=wording.full_day(must.deceased_on)),
                wording.joined(
                    say("told by {who}").format(who=must.deceased_source)
                    if must.deceased_source
                    else "",
                    say("write to {who}").format(who=must.executor)
                    if must.executor
                    else "",
                ),
                back if here.may(Action.RECORD_DEATH) else (),
            )
        )
    elif here.may(Action.RECORD_DEATH):
        steps.append(OpenForm(say("Record a death"), death_form(page)))
    return Part("standing", say("Death and protection"), tuple(lines), tuple(steps))


def _told(page: PersonPage, here: Here) -> Part:
    """Return what other bodies were told about them, for those who decide on it."""
    title = say("Told to other bodies")
    if not here.may(Action.DISCLOSE):
        return Part("told", title)
    form = disclosure_form(
        f"person.disclosure/{page.id}",
        here.today,
        lambda command: partial(disclose_about, command),
        person_id=page.id,
    )
    lines = tuple(
        disclosure_line(one, wording.full_day(one.asked_on)) for one in page.disclosures
    )
    steps = (OpenForm(say("Record a disclosure"), form),)
    return Part("told", title, lines, steps, say("Nobody was told anything"))


def _merged(page: PersonPage, here: Here) -> Part:
    may = here.may(Action.UNDO_MERGE)
    lines = tuple(
        Line(
            record.name,
            wording.joined(
                record.reference,
                say("merged {when}").format(
                    when=wording.moment(record.merged_at, here.now)
                ),
            ),
            (OpenForm(say("Part again"), undo_merge_form(record)),)
            if may and record.merge_id is not None
            else (),
        )
        for record in page.merged
    )
    return Part("merged", say("Merged records"), lines)
