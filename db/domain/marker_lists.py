"""What a caution marker or a premises warning may say.

The words are chosen from lists, never written: an opinion or a diagnosis has
no place on a register that every desk reads.

Sources: ICO, "The use of violent warning markers"; practice of published
council registers of cautionary contacts.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final


class Category(StrEnum):
    """What the person did."""

    VIOLENCE = auto()
    WEAPON = auto()
    THREATS = auto()
    ABUSE = auto()
    HARASSMENT = auto()
    SEXUAL = auto()
    DAMAGE = auto()


class Instruction(StrEnum):
    """What staff do about it."""

    SCREENED_DESK = auto()
    TWO_STAFF = auto()
    TELL_SECURITY = auto()
    NAMED_OFFICER = auto()
    PHONE_OR_WRITING = auto()
    FIRST_NAMES = auto()
    VISIT_IN_PAIRS = auto()
    VISIT_WITH_POLICE = auto()
    NO_VISITS = auto()


class Hazard(StrEnum):
    """What is dangerous about a property, whoever lives there."""

    DOG = auto()
    OTHER_ANIMAL = auto()
    NEEDLES = auto()
    STRUCTURE = auto()
    ASBESTOS = auto()
    ELECTRICITY = auto()
    ACCESS = auto()
    INFESTATION = auto()
    HOARDING = auto()
    NEIGHBOURS = auto()


class Precaution(StrEnum):
    """What a visitor does about it."""

    RING_FIRST = auto()
    ANIMAL_SHUT_AWAY = auto()
    GLOVES_AND_BOOTS = auto()
    MASK = auto()
    STAY_OUTSIDE = auto()
    SURVEY_FIRST = auto()
    VISIT_IN_PAIRS = auto()
    DAYLIGHT_ONLY = auto()


CATEGORY_NAMES: Final[Mapping[Category, str]] = MappingProxyType(
    {
        Category.VIOLENCE: "Physical violence",
        Category.WEAPON: "Weapon shown or used",
        Category.THREATS: "Threats of violence",
        Category.ABUSE: "Abusive or intimidating behaviour",
        Category.HARASSMENT: "Harassment or stalking of staff",
        Category.SEXUAL: "Sexual remarks or behaviour",
        Category.DAMAGE: "Damage to property",
    }
)
INSTRUCTION_NAMES: Final[Mapping[Instruction, str]] = MappingProxyType(
    {
        Instruction.SCREENED_DESK: "Use the screened desk",
        Instruction.TWO_STAFF: "Two staff",
        Instruction.TELL_SECURITY: "Tell security first",
        Instruction.NAMED_OFFICER: "Named officer only",
        Instruction.PHONE_OR_WRITING: "By phone or in writing only",
        Instruction.FIRST_NAMES: "Give first names only",
        Instruction.VISIT_IN_PAIRS: "Visit in pairs",
        Instruction.VISIT_WITH_POLICE: "Visit with the police",
        Instruction.NO_VISITS: "Do not visit",
    }
)
HAZARD_NAMES: Final[Mapping[Hazard, str]] = MappingProxyType(
    {
        Hazard.DOG: "Dog",
        Hazard.OTHER_ANIMAL: "Other animal",
        Hazard.NEEDLES: "Needles",
        Hazard.STRUCTURE: "Unsafe structure",
        Hazard.ASBESTOS: "Asbestos",
        Hazard.ELECTRICITY: "Unsafe electricity or gas",
        Hazard.ACCESS: "Unsafe steps or path",
        Hazard.INFESTATION: "Pests",
        Hazard.HOARDING: "Blocked rooms or exits",
        Hazard.NEIGHBOURS: "Danger from others near by",
    }
)
PRECAUTION_NAMES: Final[Mapping[Precaution, str]] = MappingProxyType(
    {
        Precaution.RING_FIRST: "Ring before you go",
        Precaution.ANIMAL_SHUT_AWAY: "Have the animal shut away",
        Precaution.GLOVES_AND_BOOTS: "Wear gloves and boots",
        Precaution.MASK: "Wear a mask",
        Precaution.STAY_OUTSIDE: "Stay outside",
        Precaution.SURVEY_FIRST: "Ask for a survey first",
        Precaution.VISIT_IN_PAIRS: "Visit in pairs",
        Precaution.DAYLIGHT_ONLY: "Visit in daylight only",
    }
)

_FOR_EVERYONE: Final = frozenset(
    {
        Instruction.SCREENED_DESK,
        Instruction.TWO_STAFF,
        Instruction.TELL_SECURITY,
        Instruction.NAMED_OFFICER,
        Instruction.VISIT_IN_PAIRS,
        Instruction.NO_VISITS,
    }
)
_BY_WORDS: Final = _FOR_EVERYONE | {
    Instruction.PHONE_OR_WRITING,
    Instruction.FIRST_NAMES,
}
INSTRUCTIONS: Final[Mapping[Category, frozenset[Instruction]]] = MappingProxyType(
    {
        Category.VIOLENCE: _BY_WORDS | {Instruction.VISIT_WITH_POLICE},
        Category.WEAPON: _BY_WORDS | {Instruction.VISIT_WITH_POLICE},
        Category.THREATS: _BY_WORDS | {Instruction.VISIT_WITH_POLICE},
        Category.ABUSE: _BY_WORDS,
        Category.HARASSMENT: _BY_WORDS,
        Category.SEXUAL: _BY_WORDS,
        Category.DAMAGE: _FOR_EVERYONE,
    }
)
"""Which instructions answer each category; the police are for danger to life."""

_ANY_VISIT: Final = frozenset(
    {Precaution.RING_FIRST, Precaution.STAY_OUTSIDE, Precaution.VISIT_IN_PAIRS}
)
PRECAUTIONS: Final[Mapping[Hazard, frozenset[Precaution]]] = MappingProxyType(
    {
        Hazard.DOG: _ANY_VISIT | {Precaution.ANIMAL_SHUT_AWAY},
        Hazard.OTHER_ANIMAL: _ANY_VISIT | {Precaution.ANIMAL_SHUT_AWAY},
        Hazard.NEEDLES: _ANY_VISIT | {Precaution.GLOVES_AND_BOOTS},
        Hazard.STRUCTURE: _ANY_VISIT | {Precaution.SURVEY_FIRST},
        Hazard.ASBESTOS: _ANY_VISIT | {Precaution.SURVEY_FIRST, Precaution.MASK},
        Hazard.ELECTRICITY: _ANY_VISIT | {Precaution.SURVEY_FIRST},
        Hazard.ACCESS: _ANY_VISIT | {Precaution.DAYLIGHT_ONLY},
        Hazard.INFESTATION: _ANY_VISIT | {Precaution.GLOVES_AND_BOOTS, Precaution.MASK},
        Hazard.HOARDING: _ANY_VISIT | {Precaution.GLOVES_AND_BOOTS},
        Hazard.NEIGHBOURS: _ANY_VISIT | {Precaution.DAYLIGHT_ONLY},
    }
)
"""Which precautions answer each hazard."""
