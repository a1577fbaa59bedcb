"""Who lives together: ages, ties and names that go with one another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Final

from desktop.demo.name_pools import Names, pick_family, pick_given, pick_pool

_YEAR: Final = timedelta(days=365.25)
_KINDS: Final = ("alone", "couple", "family", "lone parent", "older", "shared")
_SHARES: Final = (22, 19, 27, 9, 16, 7)
ADULT: Final = 18
_DOUBLE_BARRELLED: Final = 0.02
_OWN_FAMILY_NAME: Final = 0.3
_KNOWN_AS: Final = {
    "Abigail": "Abby",
    "Alexander": "Alex",
    "Andrew": "Andy",
    "Anthony": "Tony",
    "Benjamin": "Ben",
    "Christopher": "Chris",
    "Daniel": "Dan",
    "Deborah": "Debbie",
    "Elizabeth": "Liz",
    "Gwenllian": "Gwen",
    "James": "Jim",
    "Katarzyna": "Kasia",
    "Katherine": "Kate",
    "Margaret": "Peggy",
    "Małgorzata": "Gosia",
    "Mohammed": "Mo",
    "Patricia": "Pat",
    "Rebecca": "Becky",
    "Richard": "Rick",
    "Robert": "Bob",
    "Samantha": "Sam",
    "Samuel": "Sam",
    "Thomas": "Tom",
    "William": "Bill",
}


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a household before they have a record.

    Attributes:
        tie: to the first of the household: self, partner, parent, child, shares.
    """

    given: str
    family: str
    known_as: str | None
    born: date
    age: int
    tie: str
    language: str | None
    at_ease: bool

    @property
    def name(self) -> str:
        """The name as people write it."""
        return f"{self.given} {self.family}"


def known_households(today: date) -> list[list[Member]]:
    """Return the first three homes, which every council has.

    They are the people of the manual and of the tour: a household with much to
    mind, one that is protected, and one whose names are easily misspelt.
    """

    def one(given: str, family: str, short: str | None, age: int, tie: str) -> Member:
        born = today - _YEAR * age - timedelta(days=41)
        return Member(given, family, short, born, age, tie, None, at_ease=True)

    return [
        [
            one("Gwendolyn", "Ashworth-Pryce", "Gwen", 74, "self"),
            one("Owen", "Pryce", None, 46, "parent"),
        ],
        [one("Hester", "Quillfeather", "Hettie", 34, "self")],
        [
            one("Siobhán", "O'Neill-Smythe", None, 41, "self"),
            one("Krzysztof", "Wiśniewski", "Kris", 43, "partner"),
        ],
    ]


def household(random: Random, today: date) -> list[Member]:
    """Return the people of one home, grown-ups first."""
    pool = pick_pool(random)
    family = pick_family(random, pool)
    kind = random.choices(_KINDS, _SHARES)[0]
    if kind == "shared":
        return [
            _member(random, mate, pick_family(random, mate), (19, 40), "shares", today)
            for mate in (pick_pool(random) for _ in range(random.randint(2, 5)))
        ]
    ages = {"older": (66, 96), "alone": (19, 88), "couple": (22, 75)}.get(
        kind, (22, 52)
    )
    members = [_member(random, pool, family, ages, "self", today)]
    first = members[0]
    if kind in {"couple", "family"} or (kind == "older" and random.random() < 0.5):
        span = max(ADULT, first.age - 7), first.age + 6
        theirs = family
        if random.random() < _OWN_FAMILY_NAME:
            theirs = pick_family(random, pool)
        members.append(_member(random, pool, theirs, span, "partner", today))
    if kind in {"family", "lone parent"}:
        oldest = min(first.age - ADULT, 24)
        members += [
            _member(random, pool, family, (0, oldest), "child", today)
            for _ in range(random.choices((1, 2, 3, 4), (38, 40, 16, 6))[0])
        ]
        if random.random() < 0.06:
            span = min(first.age + 22, 95), min(first.age + 38, 97)
            members.append(_member(random, pool, family, span, "parent", today))
    return members


def _member(
    random: Random,
    pool: Names,
    family: str,
    ages: tuple[int, int],
    tie: str,
    today: date,
) -> Member:
    given = pick_given(random, pool, woman=random.random() < 0.51)
    age = random.randint(*ages)
    born = today - _YEAR * age - timedelta(days=random.randrange(365))
    if random.random() < _DOUBLE_BARRELLED:
        family = f"{family}-{pick_family(random, pool)}"
    if random.random() < 0.15:
        given = f"{given} {pick_given(random, pool, woman=random.random() < 0.5)}"
    language = random.choice(pool.languages) if pool.languages else None
    return Member(
        given=given,
        family=family,
        known_as=_KNOWN_AS.get(given) if random.random() < 0.4 else None,
        born=born,
        age=age,
        tie=tie,
        language=language,
        at_ease=age < ADULT or random.random() < pool.fluent,
    )


def renamed(member: Member, given: str, family: str) -> Member:
    """Return the same person under another spelling."""
    return replace(member, given=given, family=family)
