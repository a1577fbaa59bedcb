"""How a letter may reach somebody, and which way it goes unless one chooses.

Somebody without an address, or whose address is not safe, still has their letter:
it waits at the counter, or goes care of somebody they named.

Sources: Equality Act 2010, section 20; Domestic Abuse Act 2021, statutory
guidance (no paper to an address that somebody else opens).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.domain.letters.states import Delivery
from db.domain.needs import LetterFormat, SafeContact


@dataclass(frozen=True, slots=True)
class Reach:
    """What is known of how to reach somebody.

    Attributes:
        has_address: whether they have one that a letter can be taken to.
        has_email: whether they have one that is safe.
        has_care_of: whether somebody is named who hands letters on.
        asked_for_email: whether they asked to be written to so.
    """

    safe: SafeContact = SafeContact()  # noqa: RUF009  frozen, and the same for all
    has_address: bool = True
    has_email: bool = False
    has_care_of: bool = False
    asked_for_email: bool = False


def open_ways(reach: Reach) -> tuple[Delivery, ...]:
    """Return the ways that reach somebody safely, the best first.

    To somebody who died nothing goes; those who look after the estate are
    written to instead.
    """
    safe = reach.safe
    if safe.died:
        return ()
    post = reach.has_address and not (safe.no_letters or safe.protected)
    email = reach.has_email and not safe.protected
    ways = [
        *([Delivery.EMAIL] if email and reach.asked_for_email else []),
        *([Delivery.POST] if post else []),
        *([Delivery.CARE_OF] if reach.has_care_of else []),
        *([Delivery.EMAIL] if email and not reach.asked_for_email else []),
        Delivery.COLLECT,
    ]
    return tuple(ways)


def usual_way(reach: Reach, allowed: Iterable[str]) -> Delivery | None:
    """Return the way a letter goes unless one chooses; None where none is open.

    *allowed* are those of its template.
    """
    may = ways_of(allowed)
    return next((way for way in open_ways(reach) if way in may), None)


def ways_of(allowed: Iterable[str]) -> tuple[Delivery, ...]:
    """Return the ways that letters of a template go, in the order of *allowed*.

    By post is care of as well, which stands behind it.
    """
    may: list[Delivery] = []
    for way in map(Delivery, allowed):
        may += [way, Delivery.CARE_OF] if way is Delivery.POST else [way]
    return tuple(dict.fromkeys(may))


def is_made_elsewhere(format_: LetterFormat) -> bool:
    """Return whether a supplier makes it: Braille, audio or Easy Read."""
    return format_ in (LetterFormat.BRAILLE, LetterFormat.AUDIO, LetterFormat.EASY_READ)
