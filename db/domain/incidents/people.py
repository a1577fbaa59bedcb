"""Who was hurt, and who has to report it.

Source: RIDDOR 2013, regulations 3(1) and 11; Health and Safety at Work etc. Act
1974, section 52; HSE, "Who should report".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.incidents.facts import Facts
from db.domain.incidents.notes import Notes
from db.domain.incidents.verdict import Class

AT_WORK: Final = "Health and Safety at Work etc. Act 1974, section 52"
CONTROLS: Final = "whoever controls the premises where it happened"
THEMSELVES: Final = "the person, who may have somebody else send it"
REPORTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "us": "us, as the employer",
        "employer": "the contractor, as the employer; tell them today",
        "agency": "the agency if it employs the person, else whoever controls the "
        "premises; tell the agency today",
        "premises": CONTROLS,
    }
)


def say_who(facts: Facts, notes: Notes) -> None:
    """Note who the person is, and whether they count as at work."""
    standing = facts.standing
    if standing is None:
        return
    if facts.worker:
        words = "counts as at work"
    elif standing.at_work:
        words = "was not at work then, and counts as the public does"
    else:
        words = "is not at work in law"
    notes.say("person", f"{standing.label}: {words}", AT_WORK)


def responsible(facts: Facts, kind: Class) -> str:
    """Return who has to report or record it, in words; empty where nobody has to."""
    if kind is Class.NONE:
        return ""
    if kind is Class.GAS:
        if facts.gas == "injury":
            return "whoever conveys the gas by pipe, or fills or supplies the cylinder"
        return "the employer of the registered gas engineer, or the engineer"
    if kind is Class.OCCURRENCE or facts.standing is None:
        return CONTROLS
    if facts.person == "self_employed" and (
        facts.own_premises or kind is Class.DISEASE
    ):
        return THEMSELVES
    return REPORTS[facts.standing.reports]
