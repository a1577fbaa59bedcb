"""What the law makes of an incident: the answer, why, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.domain.incidents.absences import Spell


class Outcome(StrEnum):
    """What there is to do.

    UNCLEAR is for what can't be said until an open question is answered.
    """

    REPORTABLE = "reportable"
    RECORDABLE = "recordable"
    NOT = "not"
    UNCLEAR = "unclear"


class Class(StrEnum):
    """The kinds of report, the weightiest first: the first that applies leads."""

    DEATH = "death"
    SPECIFIED = "specified-injury"
    HOSPITAL = "hospital"
    OCCURRENCE = "dangerous-occurrence"
    OVER_SEVEN = "over-7-day"
    DISEASE = "disease"
    GAS = "gas"
    OVER_THREE = "over-3-day"
    NONE = "none"


class Act(StrEnum):
    """What whoever is responsible must do."""

    NOTIFY_AND_REPORT = "notify at once, report within 10 days"
    REPORT_TEN = "report within 10 days"
    REPORT_FIFTEEN = "report within 15 days"
    REPORT_NOW = "report without delay"
    NOTIFY_NOW = "notify without delay"
    NOTIFY_AND_REPORT_GAS = "notify at once, report within 14 days"
    REPORT_GAS = "report within 14 days"
    RECORD = "record"
    NOTHING = "nothing to report"

    @property
    def at_once(self) -> bool:
        """Whether somebody must be told today."""
        return self in {
            Act.NOTIFY_AND_REPORT,
            Act.NOTIFY_AND_REPORT_GAS,
            Act.REPORT_NOW,
            Act.NOTIFY_NOW,
        }


@dataclass(frozen=True, slots=True)
class Step:
    """One question of the law, how it was answered, and what follows.

    Attributes:
        question: its key in the list of questions, like ``work_related``.
        words: the answer and what follows from it.
        source: the regulation, or the guidance.
    """

    question: str
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One regulation that applies.

    Attributes:
        due: the last day, None where it can't be reckoned.
    """

    kind: Class
    act: Act
    regulation: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the law makes of the facts. A person decides; this is what they weigh.

    Attributes:
        findings: what applies, the weightiest first; empty for nothing.
        responsible: who has to report or record it, in words.
        steps: each question that mattered, with its answer, in order.
        open: keys of questions whose answers are missing and could change this.
        spell: the longest row of days off, None where there was none.
        over_three_on, over_seven_on: the day on which an absence that began the
            day after the accident has lasted so long; None without an accident.
    """

    outcome: Outcome
    findings: tuple[Finding, ...]
    responsible: str
    steps: tuple[Step, ...]
    open: tuple[str, ...] = ()
    spell: Spell | None = None
    over_three_on: date | None = None
    over_seven_on: date | None = None

    @property
    def main(self) -> Finding:
        """What leads."""
        if self.findings:
            return self.findings[0]
        return Finding(Class.NONE, Act.NOTHING, "", None)
