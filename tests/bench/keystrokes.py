"""What advisors type, key by key: the same keys for the same seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session

from db.domain.phones import show_phone
from desktop.demo.name_pools import misspelt


class Known(NamedTuple):
    """What a caller says of themselves."""

    name: str
    born: str
    label: str
    postcode: str
    phone: str | None
    email: str | None
    reference: str


ADVERSARIES = tuple(
    "s|m|a|h|1|"  # noqa: SIM905  forty of them, as they are typed
    "s m|sm ma|st h|h h|a b c|s r h|j s|mo kh|mohammed k|ann smith|john smi|"
    "1 a|12 a|flat 1|flat s|road|street har|harrowmere|h 1|hx|hx2|hx20|07|0770|07700 9|"
    '900|0161|co|com|x y z|zz|qqq|michael m|al-|o\'|"and"|kathrin jonse|siobahn oneil|'
    "mohamed patell|wisnewski tomas|محمد|🌸".split("|")
)
"""Short and common beginnings, alone and together: what ranking dies of."""


def caller_keys(session: Session, count: int, seed: int) -> list[str]:
    """Return *count* states of the search box, as callers are looked for."""
    random = Random(seed)
    keys: list[str] = []
    most = session.connection().scalar(text("SELECT max(n) FROM person")) or 1
    while len(keys) < count:
        known = _somebody(session, random.randint(1, most))
        if known is None:
            continue
        typed = random.choices(_WAYS, _SHARES)[0](random, known)
        keys += list(_typing(typed))
        if random.random() < 0.1:
            keys.append(random.choice(ADVERSARIES))
    return keys[:count]


def _typing(typed: str) -> Iterator[str]:
    """Give the box after each key."""
    for length in range(1, len(typed) + 1):
        yield typed[:length]


def _somebody(session: Session, n: int) -> Known | None:
    row = (
        session.connection()
        .execute(
            text(
                "SELECT p.name, p.date_of_birth, r.label, r.postcode, "
                "(SELECT e164 FROM person_phone t WHERE t.person_id = p.id LIMIT 1), "
                "(SELECT address FROM person_email e WHERE e.person_id = p.id "
                "LIMIT 1), "
                "p.reference FROM person p JOIN occupancy a ON a.person_id = p.id "
                "JOIN property r ON r.id = a.property_id WHERE p.n = :n"
            ),
            {"n": n},
        )
        .first()
    )
    return None if row is None else Known(*row)


def _name(_random: Random, known: Known) -> str:
    return known.name.lower()


def _family_first(_random: Random, known: Known) -> str:
    given, _, family = known.name.lower().partition(" ")
    return f"{family} {given}"


def _two_beginnings(random: Random, known: Known) -> str:
    given, _, family = known.name.lower().partition(" ")
    return f"{given[: random.randint(1, 3)]} {family[: random.randint(1, 4)]}"


def _slip(random: Random, known: Known) -> str:
    return misspelt(random, known.name.lower())


def _name_and_street(_random: Random, known: Known) -> str:
    return f"{known.name.split()[-1].lower()} {known.label.split(',')[0].lower()}"


def _address(_random: Random, known: Known) -> str:
    return known.label.split(",")[0].lower()


def _postcode(random: Random, known: Known) -> str:
    code = known.postcode.lower()
    return code if random.random() < 0.5 else code.replace(" ", "")


def _phone(random: Random, known: Known) -> str:
    if known.phone is None:
        return known.name.lower()
    shown = show_phone(known.phone)
    digits = shown.replace(" ", "")
    return random.choice((shown, digits, digits[-6:], digits[-4:]))


def _email(_random: Random, known: Known) -> str:
    return known.email or known.name.lower()


def _born(_random: Random, known: Known) -> str:
    day = date.fromisoformat(known.born)
    return f"{known.name.split()[-1].lower()} {day:%d/%m/%Y}"


def _reference(_random: Random, known: Known) -> str:
    return known.reference


_WAYS: tuple[Callable[[Random, Known], str], ...] = (
    _name, _family_first, _two_beginnings, _slip, _name_and_street, _address,
    _postcode, _phone, _email, _born, _reference,
)  # fmt: skip
_SHARES = (26, 8, 12, 12, 8, 8, 10, 8, 3, 3, 2)
