"""Whether it was an accident, connected with work, that the regulations are about.

Sources: RIDDOR 2013, regulation 2(1) (accident, work-related accident), 2(2)
(how the work was done, plant and substances, the condition of the premises), 14
and 15; HSE, "Key definitions" and "Violence at work: reporting".
"""

from __future__ import annotations

from db.domain.incidents.facts import Facts
from db.domain.incidents.lists import AGGRESSIONS, ROAD_WORK
from db.domain.incidents.notes import Notes


def is_accident(facts: Facts, notes: Notes) -> bool:
    """Return whether what hurt the person counts as an accident."""
    if facts.natural_causes:
        notes.say("illness")
        return False
    if facts.self_harm:
        notes.say("meant")
        return False
    return _violence_counts(facts, notes)


def _violence_counts(facts: Facts, notes: Notes) -> bool:
    """Return False where it was violence that is no accident in law."""
    if facts.violence is None and facts.aggression is not None:
        if AGGRESSIONS[facts.aggression].physical:
            return _done_to_a_worker(facts, notes)
        notes.say("not_physical")
        return False
    return not facts.violence or _done_to_a_worker(facts, notes)


def _done_to_a_worker(facts: Facts, notes: Notes) -> bool:
    if facts.worker is None:
        notes.ask("person")
    if facts.worker is False:
        notes.say("violence_elsewhere")
        return False
    notes.say("violence_at_work")
    return True


def is_connected(facts: Facts, notes: Notes) -> bool:
    """Return whether the accident arose out of or in connection with work.

    Not told, it is taken to be so, unless the quarrel was personal or somebody
    who is paid to work was not at work.
    """
    if facts.personal_dispute and facts.worker is not False:
        notes.say("private_quarrel")
        return False
    if facts.work_related is not None:
        notes.say("connected" if facts.work_related else "not_connected")
        return facts.work_related
    notes.ask("work_related", presumed=True)
    if facts.standing and facts.standing.at_work and facts.at_work is False:
        notes.say("off_duty")
        return False
    notes.say("taken_as_connected")
    return True


def lifted(facts: Facts, notes: Notes) -> frozenset[str]:
    """Return the regulations that do not apply because of an exemption."""
    if facts.exemption == "road":
        if facts.road_work is None:
            notes.ask("road_work")
        elif facts.exempt is None:
            work = ROAD_WORK[facts.road_work]
            notes.say("road_counts", work=work, letter=work.letter)
    exempt = facts.exempt
    if exempt is None:
        return frozenset()
    notes.say("exempt", exemption=exempt, place=exempt.source)
    return frozenset(exempt.lifts)
