"""What an advisor had open when the program last stopped."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.queries.counter.contacts import OpenContact, contacts_made, open_contacts
from db.store.drafts import Draft
from desktop.counter.at_desk import drafted_id
from desktop.runtime.unkept import Unkept


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """The contacts, and what was typed.

    Attributes:
        drafts: of everything, the latest first.
        unwritten: those of contacts that the full disk took no record of.
    """

    contacts: list[OpenContact]
    drafts: list[Draft]
    unwritten: list[Draft]


def left_open(session: Session, owner: UUID, unkept: Unkept) -> LeftOpen:
    """Return what *owner* left open; call it in a read lane."""
    drafts = unkept.drafts_of(session, owner)
    of = {each.key: drafted_id(each.key) for each in drafts}
    made = contacts_made(session, [id_ for id_ in of.values() if id_])
    lost = [each for each in drafts if (id_ := of[each.key]) and id_ not in made]
    return LeftOpen(open_contacts(session, owner), drafts, lost)
