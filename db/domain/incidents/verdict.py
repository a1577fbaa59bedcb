"""What the law makes of an incident: the answer, why, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from db.domain.incidents.absences import Spell
from db.domain.incidents.lists import Language
from db.domain.incidents.reasons import (
    ACTS,
    CLASSES,
    OUTCOMES,
    REASONS,
    RESPONSIBLE,
    Value,
    filled,
    source_in,
)


class Outcome(StrEnum):
    """What there is to do.

    UNCLEAR is for what can't be said until an open question is answered.
    """

    REPORTABLE = "reportable"
    RECORDABLE = "recordable"
    NOT = "not"
    UNCLEAR = "unclear"

    def words(self, language: Language = "en") -> str:
        """Return what is said of it."""
        return OUTCOMES[self.value].said(language)


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

    def words(self, language: Language = "en") -> str:
        """Return what is said of it."""
        return CLASSES[self.value].said(language)


class Act(StrEnum):
    """What whoever is responsible must do."""

    NOTIFY_AND_REPORT = auto()
    REPORT_TEN = auto()
    REPORT_FIFTEEN = auto()
    REPORT_NOW = auto()
    NOTIFY_NOW = auto()
    NOTIFY_AND_REPORT_GAS = auto()
    REPORT_GAS = auto()
    RECORD = auto()
    NOTHING = auto()

    def words(self, language: Language = "en") -> str:
        """Return what is said of it."""
        return ACTS[self.value].said(language)

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
        reason: a key of `REASONS`.
        values: what its words and its source are filled with.
    """

    reason: str
    values: tuple[tuple[str, Value], ...] = ()

    @property
    def question(self) -> str:
        """The key of the question in the list of questions, like ``work_related``."""
        return REASONS[self.reason].question

    def words(self, language: Language = "en") -> str:
        """Return the answer and what follows from it."""
        words = REASONS[self.reason].said(language)
        return filled(words, dict(self.values), language)

    def source(self, language: Language = "en") -> str:
        """Return the regulation, or the guidance, that it stands in."""
        source = filled(REASONS[self.reason].source, dict(self.values), language)
        return source_in(source, language)


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
        responsible: who has to report or record it, a key of `RESPONSIBLE`; empty
            where nobody has to.
        steps: each question that mattered, with its answer, in order.
        open: keys of questions whose answers are missing and could change this.
        spell: the longest row of days off, None where there was none.
        over_three_on, over_seven_on: the day on which that row has lasted so long,
            or will if it goes on; without one, a row from the day after the
            accident. None for people not at work.
    """

    outcome: Outcome
    findings: tuple[Finding, ...]
    responsible: str
    steps: tuple[Step, ...]
    open: tuple[str, ...] = ()
    spell: Spell | None = None
    over_three_on: date | None = None
    over_seven_on: date | None = None

    def by_whom(self, language: Language = "en") -> str:
        """Return who has to report or record it, in words; empty for nobody."""
        return RESPONSIBLE[self.responsible].said(language) if self.responsible else ""

    @property
    def main(self) -> Finding:
        """What leads."""
        if self.findings:
            return self.findings[0]
        return Finding(Class.NONE, Act.NOTHING, "", None)
