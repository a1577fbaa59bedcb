"""What may be kept about a person, and the words that are picked for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.domain.names import check_name
from db.domain.needs import ContactMethod, LetterFormat
from db.domain.written import Gathered, line_or_none
from db.errors import FieldProblem

FORMATS: Final = tuple(LetterFormat)
WRITTEN_LANGUAGES: Final = ("en", "cy", "both")
METHODS: Final = tuple(ContactMethod)
NAME_KINDS: Final = ("former", "birth", "alias", "spelling")
PHONE_KINDS: Final = ("mobile", "home", "work", "relay", "other")
OCCUPANCY_KINDS: Final = ("lives", "post", "tenant", "owner", "landlord")
PROTECTED_KINDS: Final = ("fleeing_abuse", "staff", "councillor")
OLDEST_YEARS: Final = 130

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """The fields of a person that are typed at the desk; only a name is needed."""

    name: str
    known_as: str | None = None
    pronouns: str | None = None
    date_of_birth: date | None = None
    language: str | None = None
    written_language: str | None = None
    format: str = "standard"
    preferred_method: str | None = None
    safe_times: str | None = None
    unsafe_times: str | None = None
    may_leave_message: bool = True
    do_not_write: bool = False
    interpreter_language: str | None = None


def check_details(typed: PersonDetails, today: date) -> PersonDetails:
    """Return the details as they are kept.

    Raises FieldProblem, or FieldProblems where several fields need another
    value.
    """
    form = Gathered()
    take = form.take
    details = PersonDetails(
        name=take(lambda: check_name(typed.name)) or "",
        known_as=take(lambda: line_or_none("known_as", typed.known_as)),
        pronouns=take(lambda: line_or_none("pronouns", typed.pronouns)),
        date_of_birth=take(lambda: check_born(typed.date_of_birth, today)),
        language=take(lambda: _language("language", typed.language)),
        written_language=take(
            lambda: picked_or_none(
                "written_language", typed.written_language, WRITTEN_LANGUAGES
            )
        ),
        format=take(lambda: picked("format", typed.format, FORMATS)) or "standard",
        preferred_method=take(
            lambda: picked_or_none("preferred_method", typed.preferred_method, METHODS)
        ),
        safe_times=take(lambda: line_or_none("safe_times", typed.safe_times)),
        unsafe_times=take(lambda: line_or_none("unsafe_times", typed.unsafe_times)),
        may_leave_message=typed.may_leave_message,
        do_not_write=typed.do_not_write,
        interpreter_language=take(
            lambda: _language("interpreter_language", typed.interpreter_language)
        ),
    )
    form.check()
    return details


def check_born(born: date | None, today: date) -> date | None:
    """Return the date of birth.

    Raises:
        FieldProblem: for ``date_of_birth``, in the future or beyond any life.
    """
    if born is not None and born > today:
        raise FieldProblem("date_of_birth", "Enter a date of birth in the past")
    if born is not None and today.year - born.year > OLDEST_YEARS:
        raise FieldProblem("date_of_birth", "Check the year of birth")
    return born


def picked(field: str, value: str | None, among: tuple[str, ...]) -> str:
    """Return *value*, which is one of *among*; FieldProblem otherwise."""
    if value not in among:
        raise FieldProblem(field, "Choose one from the list")
    return value


def picked_or_none(field: str, value: str | None, among: tuple[str, ...]) -> str | None:
    """Return *value* or None where nothing was picked."""
    return picked(field, value, among) if value else None


def check_period(from_on: date | None, to_on: date | None, field: str) -> None:
    """Raise FieldProblem for *field* where a period ends before it begins."""
    if from_on and to_on and to_on < from_on:
        raise FieldProblem(field, "Enter an end that is after the beginning")


def check_not_future(day: date, today: date, field: str) -> date:
    """Return *day*; FieldProblem for *field* where it has not come yet."""
    if day > today:
        raise FieldProblem(field, "Enter a date that is not in the future")
    return day


def _language(field: str, code: str | None) -> str | None:
    if code and not _LANGUAGE.fullmatch(code):
        raise FieldProblem(field, "Choose a language from the list")
    return code or None
