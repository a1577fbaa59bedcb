"""Who was hurt, and who has to report it.

Source: RIDDOR 2013, regulations 3(1) and 11; Health and Safety at Work etc. Act
1974, section 52; HSE, "Who should report".
"""

from __future__ import annotations

from db.domain.incidents.facts import Facts
from db.domain.incidents.notes import Notes
from db.domain.incidents.verdict import Class


def say_who(facts: Facts, notes: Notes) -> None:
    """Note who the person is, and whether they count as at work."""
    standing = facts.standing
    if standing is None:
        return
    key = "never_at_work"
    if standing.at_work:
        key = "at_work" if facts.worker else "not_then"
    notes.say(key, person=standing)


def responsible(facts: Facts, kind: Class) -> str:
    """Return who has to report or record it, a key of `RESPONSIBLE`, or nothing."""
    if kind is Class.NONE:
        return ""
    if kind is Class.GAS:
        return "gas_supplier" if facts.gas == "injury" else "gas_engineer"
    if kind is Class.OCCURRENCE or facts.standing is None:
        return "premises"
    if facts.person == "self_employed" and (
        facts.own_premises or kind is Class.DISEASE
    ):
        return "themselves"
    return facts.standing.reports
