"""Whether an injury is one of the specified injuries.

Where something that decides it is not known, what is known already is taken at
its worst if it names such an injury (a broken bone, a part lost, somebody
unconscious), and at its mildest if not (a burn, a crush); the question stays open.

Source: RIDDOR 2013, regulation 4(1)(a) to (h); HSE, "Types of reportable
incidents" (specified injuries to workers).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from db.domain.incidents.facts import UNKNOWN, Facts, Injury
from db.domain.incidents.lists import BODY_PARTS, NONE, SPECIFIED
from db.domain.incidents.notes import Notes

SMALL_BONES: Final = frozenset({"finger", "thumb", "toe"})
LIMBS: Final = frozenset(
    {
        *("arm", "wrist", "hand", "finger", "thumb"),
        *("leg", "knee", "ankle", "foot", "toe", UNKNOWN),
    }
)
CRUSHED: Final = frozenset({"head", "face", "neck", "torso", "back", "several"})
"""Where a crush can reach the brain or the organs inside."""
HEAD: Final = frozenset({"head", "face"})
_FAINTS: Final = frozenset({"electric_shock", "psychological", "cold_or_heat"})
"""What makes somebody unconscious with no blow and no lack of air."""
_NO_BLOW: Final = _FAINTS | {"burn", "poisoning", "sight", "strain", "none"}


def specified_injury(facts: Facts, notes: Notes) -> str | None:
    """Return the key of the specified injury, the first by letter; None if none."""
    if facts.specified not in (None, NONE):
        _told(facts.specified, notes)
        return facts.specified
    asked: list[Notes] = []
    for key, check in _CHECKS.items():
        noted = Notes()
        if check(facts, noted):
            notes.take(noted)
            _told(key, notes)
            return key
        asked.append(noted)
    # Only where none was found do the questions on the way still matter.
    for noted in asked:
        notes.take(noted)
    if facts.injuries or facts.unconscious is not None:
        notes.say("not_specified")
    return None


def _told(key: str, notes: Notes) -> None:
    one = SPECIFIED[key]
    notes.say("specified", injury=one, letter=one.letter)


def _of(facts: Facts, kind: str) -> list[Injury]:
    return [each for each in facts.injuries if each.kind == kind]


def _broken(facts: Facts, notes: Notes) -> bool:
    # A bone that is named goes first: then no other has to be asked for.
    bones = sorted(_of(facts, "fracture"), key=lambda each: each.part == UNKNOWN)
    return any(_big_bone(each, notes) for each in bones)


def _big_bone(injury: Injury, notes: Notes) -> bool:
    if injury.part == UNKNOWN:
        notes.ask("body_part")
    if injury.part in SMALL_BONES:
        notes.say("small_bone", part=BODY_PARTS[injury.part])
        return False
    return True


def _limb_lost(facts: Facts, notes: Notes) -> bool:
    del notes
    return any(each.part in LIMBS for each in _of(facts, "amputation"))


def _blinded(facts: Facts, notes: Notes) -> bool:
    del notes
    return bool(_of(facts, "sight"))


def _scalped(facts: Facts, notes: Notes) -> bool:
    del notes
    return bool(_of(facts, "scalping"))


def _crushed(facts: Facts, notes: Notes) -> bool:
    if not any(each.part in {*CRUSHED, UNKNOWN} for each in _of(facts, "crush")):
        return False
    if facts.crush_internal is None:
        notes.ask("crush_internal")
    return facts.crush_internal is True


def _burnt(facts: Facts, notes: Notes) -> bool:
    if not _of(facts, "burn"):
        return False
    if facts.burn_severe is None:
        notes.ask("burn_severe")
    return facts.burn_severe is True


def unconscious_cause(facts: Facts) -> str | None:
    """Return what made the person unconscious, as told or as the injury shows."""
    if facts.unconscious_from is not None:
        return facts.unconscious_from
    if any(each.kind == "asphyxia" for each in facts.injuries):
        return "asphyxia"
    if any(each.part in HEAD and each.kind not in _NO_BLOW for each in facts.injuries):
        return "head_injury"
    if facts.injuries and all(each.kind in _FAINTS for each in facts.injuries):
        return "other"
    return None


def _unconscious(facts: Facts, notes: Notes) -> bool:
    if not facts.unconscious:
        return False
    cause = unconscious_cause(facts)
    if cause is None:
        notes.ask("unconscious_from")
    if cause == "other":
        notes.say("fainted")
        return False
    return True


def _enclosed(facts: Facts, notes: Notes) -> bool:
    ill = bool(_of(facts, "cold_or_heat"))
    grave = ill or bool(facts.resuscitated) or bool(facts.hospital_over_24h)
    if facts.enclosed_space is None and grave:
        notes.ask("enclosed_space")
    if facts.enclosed_space and not grave:
        for question in ("resuscitated", "hospital_over_24h"):
            if getattr(facts, question) is None:
                notes.ask(question)
    if grave and facts.enclosed_space is False:
        notes.say("in_the_open")
    return grave and facts.enclosed_space is True


_CHECKS: Final[Mapping[str, Callable[[Facts, Notes], bool]]] = MappingProxyType(
    {
        "fracture": _broken,
        "amputation": _limb_lost,
        "sight": _blinded,
        "crush": _crushed,
        "burn": _burnt,
        "scalping": _scalped,
        "unconscious": _unconscious,
        "enclosed_space": _enclosed,
    }
)
"""What each specified injury hangs on, by letter."""
