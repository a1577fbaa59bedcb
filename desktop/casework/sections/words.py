"""Complaints, remedies, visits and disclosures in words for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from db.clock import LONDON, uk_date
from db.domain.cases import CaseKind
from db.domain.complaints import OUTCOMES, Scheme
from db.domain.remedies import Recovery
from db.domain.spoken import spoken_day, spoken_moment
from desktop.casework.wording import capital, say
from widgets.said import language, said

Names = Mapping[str, str]

KIND_NAMES: Final[Names] = MappingProxyType(
    {
        CaseKind.CASE: "A case",
        CaseKind.REQUEST: "A request for service",
        CaseKind.COMPLAINT: "A complaint",
        CaseKind.COMPLIMENT: "A compliment",
        CaseKind.SUGGESTION: "A suggestion",
    }
)
SCHEME_NAMES: Final[Names] = MappingProxyType(
    {
        Scheme.LGSCO: "Local Government and Social Care Ombudsman",
        Scheme.HOUSING: "Housing Ombudsman",
    }
)
OUTCOME_NAMES: Final[Names] = MappingProxyType(
    {str(outcome): words for outcome, words in OUTCOMES.items()}
)
RECOVERY_NAMES: Final[Names] = MappingProxyType(
    {
        Recovery.NONE: "Nobody owes us for it",
        Recovery.ASKED: "Asked for",
        Recovery.RECOVERED: "Paid back",
        Recovery.WRITTEN_OFF: "Written off",
    }
)
FORM_NAMES: Final[Names] = MappingProxyType(
    {"payment": "Payment", "voucher": "Voucher"}
)
ORDER_NAMES: Final[Names] = MappingProxyType(
    {"repair": "Repair", "inspection": "Inspection", "other": "Other work"}
)
ORDER_STATE_NAMES: Final[Names] = MappingProxyType(
    {
        "ordered": "Ordered",
        "booked": "Booked",
        "done": "Done",
        "cancelled": "Cancelled",
    }
)
VISIT_STATE_NAMES: Final[Names] = MappingProxyType(
    {
        "booked": "Booked",
        "kept": "Took place",
        "no_access": "No access",
        "rebooked": "Rebooked",
        "cancelled": "Called off",
    }
)
RECHARGE_STATE_NAMES: Final[Names] = MappingProxyType(
    {
        "raised": "To be paid",
        "paid": "Paid",
        "disputed": "Disputed",
        "cancelled": "Cancelled",
    }
)
SCORE_NAMES: Final[Names] = MappingProxyType(
    {
        "1": "Very unhappy",
        "2": "Unhappy",
        "3": "Neither",
        "4": "Happy",
        "5": "Very happy",
    }
)
CHANNEL_NAMES: Final[Names] = MappingProxyType(
    {"desk": "At the desk", "slip": "On the slip", "letter": "By letter"}
)


def called(names: Names, code: str | None) -> str:
    """Return what the screens call *code*, or the code where they have no word."""
    return said(names.get(code or "", code or ""))


def picks(names: Names) -> tuple[tuple[str, str], ...]:
    """Return the codes of *names* with their words, to choose from."""
    return tuple((str(code), said(words)) for code, words in names.items())


def joined(*parts: str | None) -> str:
    """Return what there is of *parts*, a dot between, as it begins a line."""
    return capital(" · ".join(part for part in parts if part))


def on(day: date | datetime | None, now: datetime) -> str:
    """Return a day as people say it; nothing where there is none."""
    if day is None:
        return ""
    whole = uk_date(day) if isinstance(day, datetime) else day
    return spoken_day(whole, uk_date(now), language())


def at(moment: datetime, now: datetime) -> str:
    """Return a moment as people say it."""
    return spoken_moment(moment, now, language())


def slot(starts_at: datetime, ends_at: datetime, now: datetime) -> str:
    """Return an appointment, like "tomorrow 10:30 to 11:30"."""
    end = ends_at.astimezone(LONDON)
    return capital(
        say("{start} to {end}").format(
            start=spoken_moment(starts_at, now, language()), end=f"{end:%H:%M}"
        )
    )
