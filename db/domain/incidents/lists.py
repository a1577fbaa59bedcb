"""The code lists of an incident: what may be picked, and what follows from it.

Each is a file in `resources/lists` with its source. A value is known by its key
or by any other name it goes by, however it is spelt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeVar

import msgspec

from db.domain.shipped_rules import shipped_list

Language = Literal["en", "cy"]
NONE: Final = "none"
"""The value that says: not one of these."""
_APART: Final = re.compile(r"[^a-z0-9]+")
_SIDE: Final = re.compile(r"(left|right|both)_")


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a list.

    Attributes:
        key: what is kept, like ``self_employed``.
        hint: one line that helps to choose it.
        also: other names that mean the same, as `folded` gives them.
    """

    key: str
    label: str
    label_cy: str
    hint: str = ""
    also: tuple[str, ...] = ()

    def words(self, language: Language) -> str:
        """Return the label in *language*."""
        return self.label_cy if language == "cy" else self.label


class Standing(Listed, frozen=True, kw_only=True):
    """What somebody is to us.

    Attributes:
        at_work: whether they count as at work when they work.
        reports: who has to report what happens to them: us, employer, agency or
            premises (whoever controls them).
    """

    at_work: bool
    reports: Literal["us", "employer", "agency", "premises"]


class InjuryKind(Listed, frozen=True, kw_only=True):
    """A kind of injury.

    Attributes:
        parts: where alone it can be; empty is anywhere.
        physical: whether it is harm to the body.
    """

    parts: tuple[str, ...] = ()
    physical: bool = True


class Specified(Listed, frozen=True, kw_only=True):
    """A specified injury: its *letter* in regulation 4(1), the kinds it can be."""

    letter: str
    injuries: tuple[str, ...]


class Occurrence(Listed, frozen=True, kw_only=True):
    """A dangerous occurrence, and where in Schedule 2 it stands."""

    source: str


class Disease(Listed, frozen=True, kw_only=True):
    """A disease that is reported, and what the *work* must involve for that."""

    work: str
    work_cy: str
    regulation: str

    @property
    def cause(self) -> Listed:
        """What the work must involve, in words."""
        return Listed(key=self.key, label=self.work, label_cy=self.work_cy)


class Aggression(Listed, frozen=True, kw_only=True):
    """What an aggressor did; *physical* where it is violence to the body."""

    physical: bool = False


class Exemption(Listed, frozen=True, kw_only=True):
    """What takes an incident out of the regulations that it *lifts*."""

    source: str
    lifts: tuple[str, ...]


class RoadWork(Listed, frozen=True, kw_only=True):
    """What brings a road accident back, with its *letter* in regulation 14(3)."""

    letter: str = ""


class Gas(Listed, frozen=True, kw_only=True):
    """What gas did or could have done, by its *regulation*."""

    regulation: str = ""


ListedT = TypeVar("ListedT", bound=Listed)


def folded(text: str) -> str:
    """Return *text* as keys are written: ``Finger/thumb`` is ``finger_thumb``."""
    return _APART.sub("_", text.casefold()).strip("_")


def _read(name: str, kind: type[ListedT]) -> Mapping[str, ListedT]:
    entries = (msgspec.convert(entry, kind) for entry in shipped_list(name))
    return MappingProxyType({entry.key: entry for entry in entries})


KINDS: Final = _read("incident_kinds", Listed)
STANDINGS: Final = _read("incident_people", Standing)
INJURIES: Final = _read("incident_injuries", InjuryKind)
BODY_PARTS: Final = _read("body_parts", Listed)
SPECIFIED: Final = _read("specified_injuries", Specified)
OCCURRENCES: Final = _read("dangerous_occurrences", Occurrence)
DISEASES: Final = _read("occupational_diseases", Disease)
AGGRESSIONS: Final = _read("aggression_kinds", Aggression)
EXEMPTIONS: Final = _read("riddor_exemptions", Exemption)
ROAD_WORK: Final = _read("road_work", RoadWork)
UNCONSCIOUS_CAUSES: Final = _read("unconscious_causes", Listed)
GAS: Final = _read("gas_incidents", Gas)
TREATMENTS: Final = _read("incident_treatments", Listed)


NOT_ONE: Final = Listed(key=NONE, label="None of these", label_cy="Dim un o'r rhain")
"""What is picked where a list has no such value of its own."""


def found_key(values: Mapping[str, Listed], text: str) -> str | None:
    """Return the key that *text* means, None where it means none of *values*.

    A side before it (``left wrist``) is let pass.
    """
    wanted = folded(text)
    for name in (wanted, _SIDE.sub("", wanted, count=1)):
        if name in values:
            return name
        for value in values.values():
            if name in value.also or name == folded(value.label):
                return value.key
    return None
