"""Whether it was an accident, connected with work, that the regulations are about.

Sources: RIDDOR 2013, regulation 2(1) (accident, work-related accident), 2(2)
(how the work was done, plant and substances, the condition of the premises), 14
and 15; HSE, "Key definitions" and "Violence at work: reporting".
"""

from __future__ import annotations

from db.domain.incidents.facts import Facts
from db.domain.incidents.lists import AGGRESSIONS, ROAD_WORK
from db.domain.incidents.notes import Notes

MEANING = "RIDDOR 2013, regulation 2(1)"
CONNECTION = "RIDDOR 2013, regulation 2(1) and (2)"
VIOLENCE = "HSE, violence at work: what must be reported"


def is_accident(facts: Facts, notes: Notes) -> bool:
    """Return whether what hurt the person counts as an accident."""
    if facts.natural_causes:
        notes.say(
            "natural_causes",
            "Illness brought it about and no accident, so no injury or death of an "
            "accident is to be reported",
            MEANING,
        )
        return False
    if facts.self_harm:
        notes.say(
            "self_harm",
            "The person meant it, so it is no accident; tell the police of a death",
            "RIDDOR 2013, regulation 2(1); HSE, work-related deaths",
        )
        return False
    return _violence_counts(facts, notes)


def _violence_counts(facts: Facts, notes: Notes) -> bool:
    """Return False where it was violence that is no accident in law."""
    if facts.violence is None and facts.aggression is not None:
        if AGGRESSIONS[facts.aggression].physical:
            return _done_to_a_worker(facts, notes)
        notes.say(
            "violence",
            "Aggression that did not touch the body is no accident; record it as "
            "violence all the same",
            MEANING,
        )
        return False
    return not facts.violence or _done_to_a_worker(facts, notes)


def _done_to_a_worker(facts: Facts, notes: Notes) -> bool:
    if facts.worker is None:
        notes.ask("person")
    if facts.worker is False:
        notes.say(
            "violence",
            "Violence counts as an accident when it is done to a person at work, "
            "and this person was not",
            MEANING,
        )
        return False
    notes.say("violence", "Violence to a person at work counts as accident", MEANING)
    return True


def is_connected(facts: Facts, notes: Notes) -> bool:
    """Return whether the accident arose out of or in connection with work.

    Not told, it is taken to be so, unless the quarrel was personal or somebody
    who is paid to work was not at work.
    """
    if facts.personal_dispute and facts.worker is not False:
        notes.say(
            "personal_dispute",
            "The quarrel was personal, so it did not come of the work",
            VIOLENCE,
        )
        return False
    if facts.work_related is not None:
        words = (
            "It came of how the work was done, of plant or substances, or of the "
            "state of the premises"
            if facts.work_related
            else "It did not come of the work, plant, substances or premises"
        )
        notes.say("work_related", words, CONNECTION)
        return facts.work_related
    notes.ask("work_related", presumed=True)
    if facts.standing and facts.standing.at_work and facts.at_work is False:
        words = "Not at work then, and nothing says that the work caused it"
        notes.say("work_related", words, CONNECTION)
        return False
    words = "Taken to be connected with work, as nothing says otherwise"
    notes.say("work_related", words, CONNECTION)
    return True


def lifted(facts: Facts, notes: Notes) -> frozenset[str]:
    """Return the regulations that do not apply because of an exemption."""
    if facts.exemption == "road":
        if facts.road_work is None:
            notes.ask("road_work")
        elif facts.exempt is None:
            work = ROAD_WORK[facts.road_work]
            notes.say(
                "road_work",
                f"A vehicle moved on a public road, but it counts: {work.label}",
                f"RIDDOR 2013, regulation 14(3)({work.letter})",
            )
    exempt = facts.exempt
    if exempt is None:
        return frozenset()
    notes.say("exemption", f"{exempt.label}: outside the regulations", exempt.source)
    return frozenset(exempt.lifts)
