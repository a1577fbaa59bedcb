"""A second person confirms with their own secret, at somebody else's screen.

Nobody is signed in by it and nothing is opened: their own key slot yields to
their passphrase, which shows that they are there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Engine

from db.clock import Clock
from db.domain.permissions import Action, actions_for, check_second_person
from db.errors import NotAllowed
from db.queries.staff import staff_called
from db.store.key_ring import KeyRing
from db.store.sessions import ScopedSession

HOLDS_FOR: Final = timedelta(minutes=2)
"""So long is somebody who just entered their secret taken to be there."""


@dataclass(frozen=True, slots=True)
class Witnessed:
    """Somebody was there: who, what they may do, and when they showed it."""

    staff_id: UUID
    actions: frozenset[Action]
    at: datetime


def witness(
    ring: KeyRing, readers: Engine, clock: Clock, sign_in_name: str, passphrase: str
) -> Witnessed:
    """Return who is there, if the passphrase is theirs.

    Takes as long as a key's derivation: call it in the slow lane. Raises
    WrongPassphrase, MustWait, NotFound; an attempt counts as any other.
    """
    ring.open(sign_in_name, passphrase).forget()
    with ScopedSession(readers) as session:
        line = staff_called(session, sign_in_name)
    return Witnessed(line.id, actions_for(line.roles), clock())


def check_witness(
    seen: Witnessed, action: Action, author_id: UUID | None, now: datetime
) -> UUID:
    """Return who confirms, if they may.

    Raises NotAllowed where they are the author, may not do it, or showed
    themselves too long ago.
    """
    if author_id is not None:
        check_second_person(action, seen.staff_id, author_id)
    if action not in seen.actions:
        raise NotAllowed("The roles of the second person do not include this.")
    if not timedelta() <= now - seen.at <= HOLDS_FOR:
        raise NotAllowed("Too long ago. The second person enters their secret again.")
    return seen.staff_id
