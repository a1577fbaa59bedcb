"""What is kept about a person, in three small forms that each save alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from db.domain.needs import FORMAT_NAMES, METHOD_NAMES
from db.domain.person_facts import PersonDetails
from db.queries.people.rows import PersonPage
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.use_cases.edit_person import EditPerson, edit_person
from desktop.people.wording import say

_Details = Callable[[Answers], PersonDetails]


def name_form(page: PersonPage, *, birth: bool = True) -> Form:
    """Return the form of the name and, where *birth* is theirs to see, of that."""
    details = page.details
    born = Ask(
        "date_of_birth",
        say("Date of birth"),
        Kind.DAY,
        details.date_of_birth,
        hint=say("Like 3/4/1961"),
    )
    return _form(
        page,
        "name" if birth else "called",
        say("Name and birth"),
        (
            Ask("name", say("Name"), value=details.name, required=True),
            Ask(
                "known_as",
                say("Known as"),
                value=details.known_as or "",
                hint=say("What they like to be called"),
            ),
            Ask("pronouns", say("Pronouns"), value=details.pronouns or ""),
            *((born,) if birth else ()),
        ),
        lambda said: replace(
            details,
            name=said.line("name"),
            known_as=said.words("known_as"),
            pronouns=said.words("pronouns"),
            date_of_birth=said.day("date_of_birth") if birth else details.date_of_birth,
        ),
    )


def language_form(page: PersonPage, here: Here) -> Form:
    """Return the form of language and format."""
    details, languages = page.details, tuple(here.languages)
    written = wording.choices(wording.WRITTEN_LANGUAGE_NAMES)
    return _form(
        page,
        "language",
        say("Language and format"),
        (
            Ask(
                "language",
                say("Speaks"),
                Kind.CHOICE,
                details.language,
                picks=languages,
            ),
            Ask(
                "interpreter_language",
                say("Interpreter needed for"),
                Kind.CHOICE,
                details.interpreter_language,
                picks=languages,
            ),
            Ask(
                "written_language",
                say("Write in"),
                Kind.ONE_OF,
                details.written_language,
                picks=written,
            ),
            Ask(
                "format",
                say("Letters and slips as"),
                Kind.CHOICE,
                details.format,
                picks=wording.choices(FORMAT_NAMES),
                required=True,
            ),
        ),
        lambda said: replace(
            details,
            language=said.words("language"),
            interpreter_language=said.words("interpreter_language"),
            written_language=said.words("written_language"),
            format=said.words("format") or details.format,
        ),
    )


def safe_contact_form(page: PersonPage) -> Form:
    """Return the form of how somebody is reached safely."""
    details = page.details
    return _form(
        page,
        "safe",
        say("Reaching them safely"),
        (
            Ask(
                "preferred_method",
                say("Prefers"),
                Kind.CHOICE,
                details.preferred_method,
                picks=wording.choices(METHOD_NAMES),
            ),
            Ask(
                "safe_times",
                say("When to ring"),
                value=details.safe_times or "",
                hint=say("Like after 2 pm"),
            ),
            Ask("unsafe_times", say("Never ring"), value=details.unsafe_times or ""),
            Ask(
                "may_leave_message",
                say("May a message be left?"),
                Kind.YES_NO,
                details.may_leave_message,
            ),
            Ask(
                "do_not_write",
                say("Do not write to their address?"),
                Kind.YES_NO,
                details.do_not_write,
            ),
        ),
        lambda said: replace(
            details,
            preferred_method=said.words("preferred_method"),
            safe_times=said.words("safe_times"),
            unsafe_times=said.words("unsafe_times"),
            may_leave_message=said.yes("may_leave_message") is not False,
            do_not_write=said.yes("do_not_write") is True,
        ),
    )


def _form(
    page: PersonPage,
    key: str,
    title: str,
    asks: tuple[Ask, ...],
    details: _Details,
) -> Form:
    return Form(
        f"person.{key}/{page.id}",
        title,
        asks,
        say("Save"),
        partial(_work, page, details),
        say("Saved"),
    )


def _work(page: PersonPage, details: _Details, said: Answers) -> Work:
    return partial(edit_person, EditPerson(page.id, page.version, details(said)))
