"""Words that the disk did not take: held in memory until it does.

While the store is locked they are sealed with a key made from the store's own,
so that what is held is as closed as the disk.
"""

from __future__ import annotations

import secrets
from threading import Lock
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy.orm import Session

from db.changes import Changes
from db.errors import Unavailable
from db.store.data_key import DataKey
from db.store.drafts import (
    KIND,
    Draft,
    DropDraft,
    KeepDraft,
    drafts_of,
    drop_draft,
    keep_draft,
)
from db.store.unit_of_work import UnitOfWork

_PURPOSE = "words that the disk did not take"
_NONCE_BYTES = 12

Held = dict[UUID, dict[str, Draft]]


class Unkept:
    """The drafts of everyone who signed in at this window; from any thread.

    `keep` and `drop` are called in place of the store's own, in the write lane.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._held: Held = {}
        self._sealed: tuple[bytes, bytes] | None = None

    def __bool__(self) -> bool:
        """Return whether anything is held, open or sealed."""
        return bool(self._held or self._sealed)

    def keep(self, command: KeepDraft, uow: UnitOfWork) -> Changes:
        """Keep the draft on the disk, and hold it where that is not possible."""
        self._let_go(uow.actor.staff_id, command.key)
        try:
            return keep_draft(command, uow)
        except Unavailable:
            draft = Draft(command.key, dict(command.body), uow.now)
            with self._turn:
                self._held.setdefault(uow.actor.staff_id, {})[command.key] = draft
            raise

    def drop(self, command: DropDraft, uow: UnitOfWork) -> Changes:
        """Drop the draft, wherever it is."""
        self._let_go(uow.actor.staff_id, command.key)
        return drop_draft(command, uow)

    def keep_held(self, uow: UnitOfWork) -> Changes:
        """Keep on the disk what the actor has here. Raises Unavailable."""
        with self._turn:
            mine = list(self._held.get(uow.actor.staff_id, {}).values())
        for draft in mine:
            self.keep(KeepDraft(draft.key, draft.body), uow)
        return Changes(frozenset({KIND}))

    def holds_for(self, owner: UUID | None) -> bool:
        """Return whether anything of *owner*'s is held open here."""
        return owner is not None and owner in self._held

    def drafts_of(self, session: Session, owner: UUID) -> list[Draft]:
        """Return what *owner* was typing, the latest first; call it in a read lane."""
        with self._turn:
            held = dict(self._held.get(owner, {}))
        kept = [each for each in drafts_of(session, owner) if each.key not in held]
        return sorted(
            (*held.values(), *kept), key=lambda draft: draft.kept_at, reverse=True
        )

    def seal(self, key: DataKey) -> None:
        """Close what is held, before the store's key is forgotten."""
        if not self._held:
            return
        nonce = secrets.token_bytes(_NONCE_BYTES)
        with self._turn:
            plain = msgspec.json.encode(self._held)
            self._held = {}
        self._sealed = nonce, AESGCM(key.derive(_PURPOSE)).encrypt(nonce, plain, None)

    def unseal(self, key: DataKey) -> None:
        """Open it again; another store's key leaves it closed."""
        if self._sealed is None:
            return
        nonce, sealed = self._sealed
        try:
            plain = AESGCM(key.derive(_PURPOSE)).decrypt(nonce, sealed, None)
        except InvalidTag:
            return
        self._sealed = None
        with self._turn:
            self._held = msgspec.json.decode(plain, type=Held)

    def _let_go(self, owner: UUID, key: str) -> None:
        with self._turn:
            mine = self._held.get(owner, {})
            mine.pop(key, None)
            if not mine:
                self._held.pop(owner, None)
