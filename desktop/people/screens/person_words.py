"""What must be known of a person, in words and in its fixed order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from db.domain.markers import MarkerState
from db.queries.people.rows import Caution, HomeRow, PersonPage
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.screens.person_letters import returned_reason, waiting_title
from desktop.people.wording import say
from widgets.colours import Tone

ADULT = 18


@dataclass(frozen=True, slots=True)
class BannerWords:
    """One banner: what to do in bold, then why and until when."""

    tone: Tone
    lead: str
    text: str = ""


def banners(page: PersonPage) -> list[BannerWords]:
    """Return cautions, do not write, protected, deceased; in that order."""
    must = page.must_know
    shown = [_caution(caution) for caution in must.cautions]
    if must.do_not_write:
        shown.append(
            BannerWords(
                Tone.DANGER,
                say("Do not write to this address."),
                say("Ring or ask how to send it instead.")
                if not page.whereabouts_hidden
                else "",
            )
        )
    if must.protected:
        shown.append(
            BannerWords(
                Tone.DANGER,
                say("Protected. Ring {who}.").format(who=must.ring_instead)
                if must.ring_instead
                else say("Protected."),
                say("Where they live is not shown here."),
            )
        )
    if must.deceased_on is not None:
        told = must.deceased_source
        text = say("Letters and call-backs have stopped.")
        if told:
            text = say("Told by {who}. {rest}").format(who=told, rest=text)
        if must.executor:
            text += " " + say("Write to {who}.").format(who=must.executor)
        day = wording.full_day(must.deceased_on)
        shown.append(
            BannerWords(Tone.NEUTRAL, say("Died on {day}.").format(day=day), text)
        )
    return shown


def waits_here(page: PersonPage, here: Here) -> tuple[str, str]:
    """Return that letters wait here for them, and what they are about."""
    waiting = page.letters_here
    first = waiting[0]
    since = say("since {when}").format(when=wording.moment(first.since, here.now))
    if len(waiting) == 1:
        return say("A letter waits here."), f"{waiting_title(first)}, {since}."
    lead = say("Letters wait here: {n}.").format(n=len(waiting))
    return lead, f"{', '.join(waiting_title(one) for one in waiting)}."


def doubts(page: PersonPage) -> list[BannerWords]:
    """Return from which of their addresses our mail came back, and why."""
    homes = {home.id: home.address for home in page.homes}
    shown = []
    for back in page.mail_back:
        day = wording.full_day(back.on) if back.on else ""
        why = wording.joined(returned_reason(back.reason), day)
        words = say("{why}. Nothing goes to {address} until somebody knows better.")
        text = words.format(why=why, address=homes.get(back.occupancy_id, ""))
        if back.held:
            text += " " + say("Letters held: {n}.").format(n=back.held)
        shown.append(BannerWords(Tone.WARNING, say("Our mail came back."), text))
    return shown


def _caution(caution: Caution) -> BannerWords:
    what = wording.instructions(caution.instructions)
    lead = say("Caution: {instruction}.").format(
        instruction=what[:1].lower() + what[1:]
    )
    parts = []
    if caution.category:
        parts.append(
            say("{category}, {day}.").format(
                category=wording.category(caution.category),
                day=wording.full_day(caution.happened_on),
            )
            if caution.happened_on
            else wording.category(caution.category) + "."
        )
    until = wording.full_day(caution.stands_until) if caution.stands_until else ""
    if caution.state is MarkerState.PROVISIONAL:
        parts.append(say("Provisional, not yet approved. Lapses after {day}."))
    elif caution.state is MarkerState.REVIEW_OVERDUE:
        parts.append(say("Review overdue since {day}."))
    elif until:
        parts.append(say("Review by {day}."))
    return BannerWords(Tone.CAUTION, lead, " ".join(parts).replace("{day}", until))


def chips(page: PersonPage, here: Here) -> list[tuple[str, Tone]]:
    """Return how to talk to them, how to reach them, and who speaks for them."""
    return [*_needs(page, here), *_contact(page), *_speakers(page)]


def _needs(page: PersonPage, here: Here) -> Iterator[tuple[str, Tone]]:
    must = page.must_know
    if must.format != "standard":
        yield wording.letter_format(must.format), Tone.INFO
    if must.interpreter_language:
        language = here.language(must.interpreter_language)
        yield say("Interpreter: {language}").format(language=language), Tone.INFO
    for need in must.needs:
        words = wording.need(need)
        if need.review_due:
            yield say("{need} (ask again)").format(need=words), Tone.WARNING
        else:
            yield words, Tone.INFO


def _contact(page: PersonPage) -> Iterator[tuple[str, Tone]]:
    must = page.must_know
    method = wording.method(must.preferred_method)
    if method:
        method = say("Prefers {method}").format(method=method[:1].lower() + method[1:])
    if method or must.safe_times:
        words = [part for part in (method, must.safe_times) if part]
        yield ", ".join(words), Tone.INFO
    if must.unsafe_times:
        yield say("Never ring {when}").format(when=must.unsafe_times), Tone.DANGER
    if not must.may_leave_message:
        yield say("Leave no message"), Tone.DANGER
    if page.has_password:
        yield say("Password agreed"), Tone.NEUTRAL


def _speakers(page: PersonPage) -> Iterator[tuple[str, Tone]]:
    for tie in page.must_know.speakers:
        words = say("Speaks for them: {name}").format(name=tie.other_name)
        if tie.to_on is not None:
            day = wording.full_day(tie.to_on)
            words = say("{words} until {day}").format(words=words, day=day)
        yield words, Tone.NEUTRAL


def home_of(page: PersonPage) -> HomeRow | None:
    """Return where the person lives now."""
    current = [home for home in page.homes if home.to_on is None]
    lives = [home for home in current if home.kind == "lives"]
    return next(iter(lives or current), None)


def facts(page: PersonPage) -> list[tuple[str, str]]:
    """Return what stands under the name: a role of the style, and the words."""
    shown: list[tuple[str, str]] = []
    if page.known_as:
        words = say("Known as {name}").format(name=page.known_as)
        shown.append(("muted", words))
    if page.age is not None:
        age = say("Child, {age}") if page.age < ADULT else say("{age} years")
        shown.append(("muted", age.format(age=page.age)))
    if page.whereabouts_hidden:
        return shown
    home = home_of(page)
    if home is not None:
        unverified = "" if home.verified else say(" (unverified)")
        shown.append(("body", home.address + unverified))
    numbers = [reach for reach in page.phones if reach.ended_on is None]
    if numbers:
        words = wording.phone(numbers[0].value)
        if not numbers[0].safe:
            words = say("{number} (not safe to ring)").format(number=words)
        shown.append(("body", words))
    return shown
