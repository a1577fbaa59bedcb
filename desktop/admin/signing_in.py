"""From a passphrase to a signed-in person; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.permissions import Role
from db.errors import NotAllowed
from db.store.home import Home
from db.store.preferences import preferences_of
from db.store.store import Store
from db.store.way import Way
from db.tables.local import StoreMetaRow
from db.tables.staff import StaffRoleRow, StaffRow

NOT_ON_THE_LIST = (
    "You are no longer on this store's list of staff. Ask an administrator."
)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody at an open store.

    Attributes:
        organisation: the council's or association's name.
        demonstration: the people in it are made up; every screen says so.
        own_settings: what they have set for themselves, by the setting's key.
    """

    store: Store
    actor: Actor
    sign_in_name: str
    organisation: str
    demonstration: bool
    own_settings: Mapping[str, bool | int | str] = field(default_factory=dict)


def sign_in(home: Home, way: Way, sign_in_name: str, passphrase: str) -> SignedIn:
    """Open the store at *home* as *sign_in_name*.

    Takes as long as key derivation does: call it in the slow lane. Raises
    WrongPassphrase, NotAllowed, StoreRefused, Unavailable.
    """
    store = Store.open(home, way, sign_in_name, passphrase)
    try:
        return at(store, sign_in_name)
    except BaseException:
        store.close()
        raise


def unlock(store: Store, sign_in_name: str, passphrase: str) -> SignedIn:
    """Open a store again that this program holds locked, as anyone of its staff."""
    store.unlock(sign_in_name, passphrase)
    try:
        return at(store, sign_in_name)
    except BaseException:
        store.lock()
        raise


def at(store: Store, sign_in_name: str) -> SignedIn:
    """Return the person who opened *store*, with their rights as they stand now."""
    with Session(store.readers) as session:
        meta = session.scalars(select(StoreMetaRow)).one()
        actor = actor_of(session, sign_in_name)
        own = preferences_of(session, actor.staff_id)
    name = sign_in_name.strip()
    return SignedIn(store, actor, name, meta.organisation, meta.demonstration, own)


def actor_of(session: Session, sign_in_name: str) -> Actor:
    """Return the actor for *sign_in_name*; NotAllowed if they have left."""
    wanted = sign_in_name.strip().casefold()
    for staff in session.scalars(select(StaffRow).where(StaffRow.left_at.is_(None))):
        if staff.sign_in_name.casefold() == wanted:
            return Actor.with_roles(staff.id, staff.name, roles_of(session, staff.id))
    raise NotAllowed(NOT_ON_THE_LIST)


def roles_of(session: Session, staff_id: UUID) -> frozenset[Role]:
    """Return the roles that *staff_id* holds."""
    rows = select(StaffRoleRow.role).where(StaffRoleRow.staff_id == staff_id)
    return frozenset(Role(role) for role in session.scalars(rows))
