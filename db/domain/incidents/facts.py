"""What is known of an incident, as the law asks for it; None is not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.domain.incidents.lists import (
    EXEMPTIONS,
    INJURIES,
    NONE,
    STANDINGS,
    Exemption,
    Standing,
)

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Injury:
    """One injury: its kind and where, by the keys of their lists."""

    kind: str = UNKNOWN
    part: str = UNKNOWN


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which somebody could not do their routine work.

    Light duties count as well. Weekends and days off within it count.

    Attributes:
        first: the first such day.
        last: the last one, be it a working day or not; None while it goes on.
    """

    first: date
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What was answered of one incident and one person in it.

    Attributes:
        kind: a key of `KINDS`.
        hurt: whether anybody was hurt, died or fell ill.
        person: a key of `STANDINGS`.
        age: in whole years.
        at_work: whether the person was at work at that moment.
        work_related: whether it arose out of or in connection with work.
        violence: whether somebody used violence on the person's body.
        aggression: a key of `AGGRESSIONS`.
        natural_causes: whether illness and no accident brought it about.
        self_harm: whether the person meant to do it.
        exemption: a key of `EXEMPTIONS`.
        road_work: a key of `ROAD_WORK`.
        died: whether the person died of it.
        specified: a key of `SPECIFIED`, or ``none``.
        burn_severe: over a tenth of the body, or eyes, breathing, vital organs.
        crush_internal: whether brain or organs inside were damaged.
        unconscious_from: a key of `UNCONSCIOUS_CAUSES`.
        treatment: a key of `TREATMENTS`: the most that was done. It decides nothing.
        precaution: taken to hospital with no injury to be seen.
        own_premises: whether a self-employed person was on their own premises.
        dangerous_occurrence: a key of `OCCURRENCES`, ``none``, or ``unnamed``
            where somebody says that it was one and not which.
        disease: a key of `DISEASES`, or ``none``.
        exposure: whether the work involves what the disease comes of.
        gas: a key of `GAS`.
        learned_on: when whoever reports it came to know of it.
    """

    happened_on: date | None = None
    kind: str | None = None
    hurt: bool | None = None
    person: str | None = None
    age: int | None = None
    at_work: bool | None = None
    work_related: bool | None = None
    violence: bool | None = None
    aggression: str | None = None
    personal_dispute: bool | None = None
    natural_causes: bool | None = None
    self_harm: bool | None = None
    exemption: str | None = None
    road_work: str | None = None
    died: bool | None = None
    died_on: date | None = None
    injuries: tuple[Injury, ...] = ()
    specified: str | None = None
    burn_severe: bool | None = None
    crush_internal: bool | None = None
    unconscious: bool | None = None
    unconscious_from: str | None = None
    enclosed_space: bool | None = None
    resuscitated: bool | None = None
    treatment: str | None = None
    hospital_from_scene: bool | None = None
    hospital_over_24h: bool | None = None
    precaution: bool | None = None
    hospital_premises: bool | None = None
    own_premises: bool | None = None
    absences: tuple[Absence, ...] | None = None
    dangerous_occurrence: str | None = None
    disease: str | None = None
    diagnosed_on: date | None = None
    exposure: bool | None = None
    gas: str | None = None
    learned_on: date | None = None

    @property
    def standing(self) -> Standing | None:
        """What the person is to us."""
        return STANDINGS[self.person] if self.person else None

    @property
    def worker(self) -> bool | None:
        """Whether the person was at work, None where nobody can tell.

        Somebody who is paid to work counts unless told otherwise. Source: Health
        and Safety at Work etc. Act 1974, section 52.
        """
        if self.standing is None:
            return self.at_work
        return self.standing.at_work and self.at_work is not False

    @property
    def dead(self) -> bool:
        """Whether the person died of it."""
        return self.died_on is not None or self.died is True

    @property
    def exempt(self) -> Exemption | None:
        """What takes it out of the regulations, None where nothing does."""
        if self.exemption in (None, NONE):
            return None
        if self.exemption == "road" and self.road_work not in (None, NONE):
            return None
        return EXEMPTIONS[self.exemption]

    @property
    def ill_alone(self) -> bool:
        """Whether a disease is told of, and no accident beside it."""
        accident = (
            self.injuries
            or self.absences
            or self.unconscious
            or self.hospital_from_scene
            or self.violence
            or self.aggression
            or self.specified not in (None, NONE)
        )
        return self.disease not in (None, NONE) and not accident

    @property
    def bodily(self) -> bool | None:
        """Whether the body was hurt, None where no injury is named.

        Source: HSE, "Examples of reportable incidents" (stress is no injury).
        """
        if not self.injuries:
            return None
        return any(INJURIES[injury.kind].physical for injury in self.injuries)
