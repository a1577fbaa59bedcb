"""The parts of a person's details: what is known, and what can be done with it."""

from __future__ import annotations

from db.domain.markers import SHOWN, MarkerState
from db.domain.permissions import Action
from db.queries.people.rows import Caution, HomeRow, PersonPage, Reach
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
    whereabouts_form,
)
from desktop.people.forms.details_forms import (
    language_form,
    name_form,
    safe_contact_form,
)
from desktop.people.forms.filing_forms import undo_merge_form
from desktop.people.forms.form import Go, Line, OpenForm, Part, Step
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
from desktop.people.forms.reach_forms import (
    email_form,
    end_home_form,
    end_reach_form,
    home_form,
    other_name_form,
    phone_form,
    take_out_name_form,
)
from desktop.people.wording import say

_WAITING = (MarkerState.PROPOSED, MarkerState.PROVISIONAL, MarkerState.LAPSED)


def person_parts(page: PersonPage, here: Here) -> tuple[Part, ...]:
    """Return the parts of the Details tab, in the order of the page."""
    parts = (
        _names(page, here),
        _reach(page, here),
        _homes(page, here),
        _safe(page, here),
        _language(page, here),
        _needs(page, here),
        _identity(page, here),
        _markers(page, here),
        _standing(page, here),
        _merged(page, here),
    )
    return tuple(part for part in parts if part.lines or part.steps)


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


def _names(page: PersonPage, here: Here) -> Part:
    details = page.details
    edits = here.may(Action.EDIT_PERSON)
    form = name_form(page)
    born = ""
    if details.date_of_birth:
        born = say("Born {day}").format(day=wording.full_day(details.date_of_birth))
        if page.age is not None:
            born = say("{born}, {age} years").format(born=born, age=page.age)
    lines = [
        Line(
            details.name,
            wording.joined(
                say("known as {name}").format(name=details.known_as)
                if details.known_as
                else "",
                details.pronouns,
                born,
            ),
            (OpenForm(say("Change"), form),) if edits else (),
        )
    ]
    lines += [
        Line(
            name.name,
            wording.called(name.kind, wording.NAME_KIND_NAMES),
            (OpenForm(say("Take out"), take_out_name_form(name)),) if edits else (),
        )
        for name in page.names
    ]
    add = (OpenForm(say("Add a name"), other_name_form(page)),) if edits else ()
    return Part("names", say("Names"), tuple(lines), add)


def _reach(page: PersonPage, here: Here) -> Part:
    title = say("Phone and e-mail")
    if page.whereabouts_hidden:
        return hidden_part("reach", title, page, here)
    edits = here.may(Action.EDIT_PERSON)
    lines = tuple(_reach_line(r, edits=edits) for r in (*page.phones, *page.emails))
    steps = (
        (
            OpenForm(say("Add a phone number"), phone_form(page)),
            OpenForm(say("Add an e-mail"), email_form(page)),
        )
        if edits
        else ()
    )
    return Part("reach", title, lines, steps, say("No number or address is known"))


def _reach_line(reach: Reach, *, edits: bool) -> Line:
    email = reach.kind == "email"
    over = reach.ended_on is not None
    detail = wording.joined(
        wording.called(reach.kind, wording.PHONE_KIND_NAMES),
        reach.note,
        say("no longer used") if over else "",
    )
    unsafe = say("Not safe to write to") if email else say("Not safe to ring")
    return Line(
        reach.value if email else wording.phone(reach.value),
        detail,
        (OpenForm(say("No longer used"), end_reach_form(reach)),)
        if edits and not over
        else (),
        "" if reach.safe else unsafe,
        "danger",
    )


def _homes(page: PersonPage, here: Here) -> Part:
    title = say("Addresses")
    if page.whereabouts_hidden:
        return hidden_part("homes", title, page, here)
    edits = here.may(Action.EDIT_PERSON)
    lines = tuple(_home_line(home, here, edits=edits) for home in page.homes)
    add = (OpenForm(say("New address"), home_form(page, here)),) if edits else ()
    return Part("homes", title, lines, add, say("No address is known"))


def _home_line(home: HomeRow, here: Here, *, edits: bool) -> Line:
    steps: list[Step] = []
    if home.property_id is not None and here.may(Action.VIEW_PROPERTY):
        steps.append(Go(say("Open"), "property", home.property_id))
    if edits and home.to_on is None:
        steps.append(OpenForm(say("They left"), end_home_form(home, here)))
    return Line(
        home.address,
        wording.joined(
            wording.home_kind(home), wording.period(home.from_on, home.to_on)
        ),
        tuple(steps),
        "" if home.verified else say("Unverified"),
        "warning",
    )


def hidden_part(key: str, title: str, page: PersonPage, here: Here) -> Part:
    """Return a part that is out of sight, with the way to it for who may see it."""
    may = here.may(Action.VIEW_PROTECTED_ADDRESS)
    look = (OpenForm(say("Show where they are"), whereabouts_form(page)),)
    line = Line(say("Protected: not shown here"), steps=look if may else ())
    return Part(key, title, (line,))


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


def _markers(page: PersonPage, here: Here) -> Part:
    lines = tuple(marker_line(marker, here) for marker in page.markers)
    steps: list[Step] = []
    if here.may(Action.MAKE_PROVISIONAL_MARKER):
        steps.append(OpenForm(say("Warn every desk now"), provisional_form(page.id)))
    if here.may(Action.PROPOSE_MARKER):
        steps.append(OpenForm(say("Propose a marker"), propose_form(page.id)))
    return Part("markers", say("Caution"), lines, tuple(steps), say("No marker"))


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
