"""Codes, dates and numbers of people and places, in words for the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from db.clock import uk_date
from db.domain.identity import DOCUMENT_NAMES
from db.domain.links import SCOPE_NAMES
from db.domain.marker_lists import (
    CATEGORY_NAMES,
    HAZARD_NAMES,
    INSTRUCTION_NAMES,
    PRECAUTION_NAMES,
)
from db.domain.needs import ADJUSTMENT_NAMES, FORMAT_NAMES, METHOD_NAMES
from db.domain.phones import show_phone
from db.domain.spoken import spoken_date, spoken_day, spoken_moment
from db.queries.people.rows import HomeRow, Need
from desktop.runtime.resource_files import shipped_list
from widgets.said import language, said

Code = TypeVar("Code", bound=str)

TIE_NAMES: Mapping[str, str] = {
    "household": "Lives with them",
    "partner": "Partner",
    "parent": "Parent",
    "child": "Child",
    "carer": "Carer",
    "cared_for": "Cared for by them",
    "landlord": "Landlord",
    "tenant": "Tenant",
    "representative": "Speaks for them",
    "represented": "They speak for",
    "executor": "Executor",
    "estate": "Estate they look after",
}
"""What the other is to the person whose page it is."""
HOME_NAMES: Mapping[str, str] = {
    "lives": "Lives there",
    "post": "Post goes there",
    "tenant": "Tenant there",
    "owner": "Owns it",
    "landlord": "Lets it",
}
LIVED_NAMES: Mapping[str, str] = {
    "lives": "Lived there",
    "post": "Post went there",
    "tenant": "Was tenant there",
    "owner": "Owned it",
    "landlord": "Let it",
}
PLACE_STATUS_NAMES: Mapping[str, str] = {
    "3": "Another spelling",
    "6": "Not built or not confirmed yet",
    "8": "No longer in the gazetteer",
}
"""Logical statuses of the gazetteer that whoever writes there must know."""
NAME_KIND_NAMES: Mapping[str, str] = {
    "former": "Former name",
    "birth": "Name at birth",
    "alias": "Also called",
    "spelling": "Also spelt",
}
PHONE_KIND_NAMES: Mapping[str, str] = {
    "mobile": "Mobile",
    "home": "Home",
    "work": "Work",
    "relay": "Relay",
    "other": "Other",
    "email": "E-mail",
}
PROTECTED_KIND_NAMES: Mapping[str, str] = {
    "fleeing_abuse": "Fleeing abuse",
    "staff": "Member of staff",
    "councillor": "Councillor",
}
WRITTEN_LANGUAGE_NAMES: Mapping[str, str] = {
    "en": "English",
    "cy": "Welsh",
    "both": "English and Welsh",
}
OUTCOME_NAMES: Mapping[str, str] = {
    "answered": "Answered",
    "self_serve": "Helped to self-serve",
    "referred": "Referred",
    "call_back": "Call-back",
    "appointment": "Appointment asked for",
    "duplicate": "Duplicate",
}
CHANNEL_NAMES: Mapping[str, str] = {
    "counter": "At the counter",
    "phone": "On the phone",
    "email": "By e-mail",
    "letter": "By letter",
    "post": "By letter",
    "web": "On the website",
    "webchat": "By web chat",
    "text": "By text message",
    "visit": "On a visit",
    "social": "On social media",
    "video": "By video",
}
STATE_NAMES: Mapping[str, str] = {
    "sent": "Sent",
    "accepted": "Accepted",
    "in_progress": "Under way",
    "paused": "Paused",
    "returned": "Returned",
    "closed": "Closed",
    "done": "Done",
    "withdrawn": "Withdrawn",
    "promised": "Promised",
    "kept": "Kept",
    "stopped": "Stopped",
    "given_up": "Given up",
    "handed_on": "Handed on",
    "proposed": "Waits for approval",
    "provisional": "Provisional",
    "approved": "Stands",
    "review_overdue": "Review overdue",
    "lapsed": "Lapsed",
    "ended": "Ended",
    "refused": "Refused",
}
URGENCY_NAMES: Mapping[str, str] = {
    "normal": "Normal",
    "urgent": "Urgent",
    "emergency": "Emergency",
}


def say(text: str) -> str:
    """Return words of this room in the language that is set."""
    return QCoreApplication.translate("People", text)


def called(code: str | None, names: Mapping[Code, str]) -> str:
    """Return what a code is called; an unknown one in its own letters."""
    if not code:
        return ""
    for known, words in names.items():
        if known == code:
            return said(words)
    return code.replace("_", " ").capitalize()


def choices(names: Mapping[Code, str]) -> tuple[tuple[str, str], ...]:
    """Return the codes with their words, to pick from, in their own order."""
    return tuple((str(code), said(words)) for code, words in names.items())


def instructions(codes: Iterable[str]) -> str:
    """Return what staff do, like "Use the screened desk, two staff"."""
    words = [called(code, INSTRUCTION_NAMES) for code in codes]
    rest = [word[:1].lower() + word[1:] for word in words[1:]]
    return ", ".join([*words[:1], *rest])


def precautions(codes: Iterable[str]) -> str:
    """Return what visitors do, like "Ring before you go, stay outside"."""
    words = [called(code, PRECAUTION_NAMES) for code in codes]
    rest = [word[:1].lower() + word[1:] for word in words[1:]]
    return ", ".join([*words[:1], *rest])


def category(code: str | None) -> str:
    """Return what a marker is about."""
    return called(code, CATEGORY_NAMES)


def hazard(code: str) -> str:
    """Return what is dangerous about a place."""
    return called(code, HAZARD_NAMES)


def need(one: Need) -> str:
    """Return what we do differently; the words that were agreed say it best."""
    return one.detail.rstrip(".") or called(one.adjustment, ADJUSTMENT_NAMES)


def letter_format(code: str) -> str:
    """Return the form of what we write."""
    return called(code, FORMAT_NAMES)


def method(code: str | None) -> str:
    """Return how somebody wants to be reached."""
    return called(code, METHOD_NAMES)


def authority(code: str | None) -> str:
    """Return what a representative may do."""
    return called(code, SCOPE_NAMES)


def document(code: str) -> str:
    """Return what was shown as proof."""
    return called(code, DOCUMENT_NAMES)


def phone(e164: str) -> str:
    """Return a number as people write it."""
    return show_phone(e164)


def day(one: date, today: date) -> str:
    """Return a day as people say it, like "today" or "Tue 24 Nov"."""
    return spoken_day(one, today, language())


def moment(one: datetime, now: datetime) -> str:
    """Return a moment as people say it, like "today 10:42"."""
    return spoken_moment(one, now, language())


def full_day(one: date) -> str:
    """Return a day as a letter has it, like "3 March 2026"."""
    return spoken_date(one, language())


def heading_day(when: datetime, now: datetime) -> str:
    """Return the heading of a day on a timeline, like "Thursday 19 November"."""
    that, today = uk_date(when), uk_date(now)
    if (today - that).days in {0, 1}:
        spoken = day(that, today)
        return spoken[:1].upper() + spoken[1:]
    long = spoken_date(that, language(), weekday=True)
    return (long[:1].upper() + long[1:]).removesuffix(f" {today.year}")


def period(from_on: date | None, to_on: date | None) -> str:
    """Return "since 3 March 2021", "until …", "… to …", or nothing."""
    if from_on and to_on:
        return say("{first} to {last}").format(
            first=full_day(from_on), last=full_day(to_on)
        )
    if from_on:
        return say("since {day}").format(day=full_day(from_on))
    if to_on:
        return say("until {day}").format(day=full_day(to_on))
    return ""


def property_status(status: int) -> str:
    """Return what to know about a place's standing; nothing where it is approved."""
    code = str(status)
    return called(code, PLACE_STATUS_NAMES) if code in PLACE_STATUS_NAMES else ""


def home_kind(home: HomeRow) -> str:
    """Return what an address is or was to somebody."""
    return called(home.kind, HOME_NAMES if home.to_on is None else LIVED_NAMES)


def joined(*parts: str | None) -> str:
    """Return what there is of *parts*, a dot between."""
    return " · ".join(part for part in parts if part)


def property_class(code: str | None) -> str:
    """Return what kind of place *code* means: ``RD06`` is "Dwelling".

    A longer code is said by its secondary class, else by its primary one; one
    that the scheme does not have stays as it came. Source: Ordnance Survey,
    AddressBase classification scheme (BS 7666).
    """
    if not code:
        return ""
    known, folded = _property_classes(), code.strip().lower()
    found = known.get(folded[:2]) or known.get(folded[:1])
    if found is None:
        return code
    english, welsh = found
    return welsh if language() == "cy" else english


@cache
def _property_classes() -> Mapping[str, tuple[str, str]]:
    return {
        entry.key: (entry.label, entry.label_cy)
        for entry in shipped_list("property_classes")
    }
