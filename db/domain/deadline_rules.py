"""The clocks as data: how long, of what days, from when, and who says so.

A council that works to other periods changes its settings, not the program;
these are what it starts with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

EDITION: Final = "2026.1"
"""The edition of the rules: raised with every change to a row below."""


class Unit(StrEnum):
    """What a clock counts."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Rule:
    """One clock.

    Attributes:
        amount: how many of *unit*; the day it starts is never counted.
        extended: how many in all once the longer period is claimed, None if
            there is none.
        starts: the word that goes before the day the clock starts.
        any_uk_holiday: whether a bank holiday in any nation is left out.
        moves_to_working_day: whether a last day off moves to the next one on.
        statutory: whether days on which the office chose to close count.
        pauses: for what it may stand still: clarification, identity or
            customer (any wait for them); empty is never.
        restarts: whether it begins again when a clarification arrives.
        warn_days: how many working days before its last day it stands amber;
            clocks in hours do so for the last quarter of their time.
    """

    kind: str
    words: str
    amount: int
    unit: Unit
    source: str
    extended: int | None = None
    starts: str = "Received"
    any_uk_holiday: bool = False
    moves_to_working_day: bool = False
    statutory: bool = True
    edition: str = EDITION
    pauses: tuple[str, ...] = ()
    restarts: bool = False
    warn_days: int = 2


_CODE: Final = "Complaint Handling Code 2024, Housing Ombudsman and LGSCO"
_HAZARDS: Final = (
    "Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025"
)
_RIDDOR: Final = "RIDDOR 2013, Schedule 1"

_ROWS: Final = (
    Rule(
        "foi",
        "promptly, and by the 20th working day after receipt",
        20,
        Unit.WORKING_DAYS,
        "Freedom of Information Act 2000, section 10",
        extended=40,
        any_uk_holiday=True,
        restarts=True,
        warn_days=5,
    ),
    Rule(
        "foi-review",
        "20 working days, 40 if complex",
        20,
        Unit.WORKING_DAYS,
        "ICO guidance on internal reviews",
        extended=40,
        starts="Review asked for",
        any_uk_holiday=True,
    ),
    Rule(
        "eir",
        "20 working days after receipt, 40 if complex and voluminous",
        20,
        Unit.WORKING_DAYS,
        "Environmental Information Regulations 2004, regulations 5 and 7",
        extended=40,
        any_uk_holiday=True,
        restarts=True,
        warn_days=5,
    ),
    Rule(
        "sar",
        "one calendar month, three if complex",
        1,
        Unit.MONTHS,
        "UK GDPR, Article 12(3); ICO guidance on the right of access",
        extended=3,
        moves_to_working_day=True,
        pauses=("clarification", "identity"),
        warn_days=5,
    ),
    Rule(
        "dp-complaint-ack",
        "acknowledge within 30 days",
        30,
        Unit.DAYS,
        "Data Protection Act 2018, section 164A; ICO guidance",
        moves_to_working_day=True,
    ),
    Rule(
        "complaint-ack",
        "acknowledge within 5 working days",
        5,
        Unit.WORKING_DAYS,
        _CODE,
    ),
    Rule(
        "complaint-stage1",
        "answer within 10 working days of the acknowledgement, 20 if extended",
        10,
        Unit.WORKING_DAYS,
        _CODE,
        extended=20,
        starts="Acknowledged",
    ),
    Rule(
        "complaint-stage2",
        "answer within 20 working days of the acknowledgement, 40 if extended",
        20,
        Unit.WORKING_DAYS,
        _CODE,
        extended=40,
        starts="Acknowledged",
    ),
    Rule(
        "councillor",
        "10 working days, as councils usually promise",
        10,
        Unit.WORKING_DAYS,
        "local standard",
        statutory=False,
        pauses=("customer",),
    ),
    Rule(
        "riddor-10",
        "report within 10 days",
        10,
        Unit.DAYS,
        _RIDDOR,
        starts="Happened",
    ),
    Rule(
        "riddor-15",
        "report an absence of over 7 days within 15 days",
        15,
        Unit.DAYS,
        "RIDDOR 2013, regulation 4(2)",
        starts="Happened",
    ),
    Rule(
        "awaab-emergency",
        "investigate and make safe within 24 hours",
        24,
        Unit.HOURS,
        _HAZARDS,
        starts="Landlord aware",
    ),
    Rule(
        "awaab-investigate",
        "investigate within 10 working days",
        10,
        Unit.WORKING_DAYS,
        _HAZARDS,
        starts="Landlord aware",
    ),
    Rule(
        "awaab-summary",
        "written summary within 3 working days of the investigation",
        3,
        Unit.WORKING_DAYS,
        _HAZARDS,
        starts="Investigation ended",
    ),
    Rule(
        "awaab-safety",
        "make safe within 5 working days of the investigation",
        5,
        Unit.WORKING_DAYS,
        _HAZARDS,
        starts="Investigation ended",
    ),
    Rule(
        "awaab-works",
        "begin further works within 5 working days, or 12 weeks at most",
        5,
        Unit.WORKING_DAYS,
        _HAZARDS,
        starts="Investigation ended",
    ),
    Rule(
        "awaab-long-stop",
        "begin further works within 12 weeks",
        84,
        Unit.DAYS,
        _HAZARDS,
        starts="Investigation ended",
        warn_days=10,
    ),
    Rule(
        "safeguarding",
        "pass on the same day",
        0,
        Unit.DAYS,
        "Care and support statutory guidance, chapter 14",
        warn_days=0,
    ),
    Rule(
        "homeless-tonight",
        "decide on a place for tonight the same day",
        0,
        Unit.DAYS,
        "Housing Act 1996, section 188; Homelessness Code of Guidance, chapter 15",
        warn_days=0,
    ),
)

RULES: Final[Mapping[str, Rule]] = MappingProxyType({rule.kind: rule for rule in _ROWS})
"""Every clock by its kind."""


def working_days(n: int) -> Rule:
    """Return the rule of a service that promises an answer in *n* working days."""
    return Rule(
        f"working_days({n})",
        f"{n} working day{'' if n == 1 else 's'}",
        n,
        Unit.WORKING_DAYS,
        "service standard",
        statutory=False,
        pauses=("customer",),
    )
