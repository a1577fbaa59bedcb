"""Opening, adding and removing key slots."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import RLock

from db.clock import Clock
from db.errors import ClerkError, FieldProblem, NotFound, StoreRefused
from db.store import attempts, recovery_key, sealing
from db.store.attempts import WrongPassphrase
from db.store.data_key import DataKey
from db.store.patience import Pause, until_let_go
from db.store.sealing import Argon2Cost
from db.store.slots import (
    TAMPERED,
    KeySlot,
    SlotFile,
    SlotKind,
    identity_of,
    read_slots,
    write_slots,
)


class KeyRing:
    """The key slots of one store; from any thread.

    Deriving a key takes as long as one guess costs, and holds nobody up.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        cost: Argon2Cost | None = None,
        pause: Pause = until_let_go,
    ) -> None:
        self._path = path
        self._clock = clock
        self._cost = cost or Argon2Cost()
        self._pause = pause
        self._turn = RLock()

    def create(self, store_id: str) -> None:
        """Start an empty ring for *store_id*; add recovery and a person next."""
        if self._path.exists():
            raise StoreRefused("There is a store in this folder already.")
        self._write(SlotFile(store_id))

    def sign_in_names(self) -> list[str]:
        """Return who has a slot, in the order they were added."""
        return [slot.sign_in_name for slot in self._read().slots if not slot.recovers]

    def open(self, sign_in_name: str, passphrase: str) -> DataKey:
        """Return the data key. Raises WrongPassphrase, or MustWait if too early."""
        slot = self._slot_of(self._read(), sign_in_name)
        if slot is None:
            raise WrongPassphrase("The name or the passphrase is not right.", 0)
        return self._try(slot, sealing.as_secret(passphrase), "passphrase")

    def recover(self, typed_key: str) -> DataKey:
        """Return the data key for the recovery sheet's key as *typed_key*.

        Raises FieldProblem where it is mistyped, WrongPassphrase for another
        store's sheet.
        """
        secret = recovery_key.read(typed_key)
        for slot in self._read().slots:
            if slot.kind is SlotKind.RECOVERY:
                return self._try(slot, secret, "recovery key")
        raise NotFound(
            "This store has no recovery sheet: the organisation's own key opens it."
        )

    def recover_for_organisation(self, private_pem: bytes) -> DataKey:
        """Return the data key for the organisation's private key."""
        file = self._read()
        for slot in file.slots:
            if slot.kind is SlotKind.ORGANISATION:
                key = sealing.unseal_for_organisation(
                    slot.sealed,
                    slot.nonce,
                    slot.salt,
                    private_pem,
                    _identity(file.store_id, slot),
                )
                if key is None:
                    raise ClerkError("This key belongs to another organisation.")
                return key
        raise NotFound("This store was not sealed to an organisation's key.")

    def add(self, key: DataKey, sign_in_name: str, passphrase: str) -> None:
        """Let *sign_in_name* open the store with *passphrase*."""
        if self._slot_of(self._read(empty=True), sign_in_name) is not None:
            raise FieldProblem("sign_in_name", "Somebody signs in by this name.")
        self.put(self.sealed(key, sign_in_name, passphrase))

    def sealed(self, key: DataKey, sign_in_name: str, passphrase: str) -> KeySlot:
        """Return a slot that opens nothing yet, for `put`.

        Takes as long as the key's derivation: call it where nobody waits.
        """
        file = self._read(empty=True)
        secret, name = sealing.as_secret(passphrase), sign_in_name.strip()
        return self._new_slot(file, key, SlotKind.PASSPHRASE, name, secret)

    def put(self, slot: KeySlot) -> KeySlot | None:
        """Let *slot* open the store; return the one of its name that no longer does."""
        with self._turn:
            file = self._read(empty=True)
            old = self._slot_of(file, slot.sign_in_name)
            self._put(file, slot, instead=old)
            return old

    def change_passphrase(self, key: DataKey, sign_in_name: str, new: str) -> None:
        """Seal the slot of *sign_in_name* anew; *key* shows that it was opened."""
        old = self._slot_of(self._read(), sign_in_name)
        if old is None:
            raise NotFound("Nobody signs in by this name.")
        self.put(self.sealed(key, old.sign_in_name, new))

    def remove(self, sign_in_name: str) -> None:
        """Let *sign_in_name* open the store no more; never the last person."""
        with self._turn:
            file = self._read()
            slot = self._slot_of(file, sign_in_name)
            if slot is None:
                raise NotFound("Nobody signs in by this name.")
            if len([other for other in file.slots if not other.recovers]) == 1:
                raise ClerkError("The last person who can open the store must stay.")
            kept = tuple(other for other in file.slots if other.id != slot.id)
            self._write(attempts.cleared(replace(file, slots=kept), slot.id))

    def new_recovery_sheet(
        self, key: DataKey, before: Callable[[str], object] | None = None
    ) -> str:
        """Return a fresh recovery key, to be printed once; older ones open nothing.

        *before* gets it first (the sheet is saved, the renewal written down);
        where that fails the old sheet still opens the store.
        """
        file = self._read(empty=True)
        spelled = recovery_key.new_recovery_key()
        slot = self._new_slot(
            file, key, SlotKind.RECOVERY, "", recovery_key.read(spelled)
        )
        if before is not None:
            before(spelled)
        self._put_recovering(slot)
        return spelled

    def seal_to_organisation(self, key: DataKey, public_pem: bytes) -> None:
        """Let the holder of the organisation's private key recover the store."""
        file = self._read(empty=True)
        slot_id, kind = secrets.token_hex(16), SlotKind.ORGANISATION
        identity = identity_of(file.store_id, slot_id, kind, "", self._cost)
        once, nonce, sealed = sealing.seal_to_organisation(key, public_pem, identity)
        now = self._clock()
        slot = KeySlot(slot_id, kind, "", once, self._cost, nonce, sealed, now)
        self._put_recovering(slot)

    def _new_slot(
        self, file: SlotFile, key: DataKey, kind: SlotKind, name: str, secret: bytes
    ) -> KeySlot:
        slot_id, salt = secrets.token_hex(16), secrets.token_bytes(sealing.SALT_BYTES)
        identity = identity_of(file.store_id, slot_id, kind, name, self._cost)
        nonce, sealed = sealing.seal(key, secret, salt, self._cost, identity)
        now = self._clock()
        return KeySlot(slot_id, kind, name, salt, self._cost, nonce, sealed, now)

    def _try(self, slot: KeySlot, secret: bytes, what: str) -> DataKey:
        file = self._begin_attempt(slot)
        key = sealing.unseal(
            slot.sealed,
            slot.nonce,
            secret,
            slot.salt,
            slot.cost,
            _identity(file.store_id, slot),
        )
        if key is None:
            raise attempts.wrong(file, slot.id, what)
        with self._turn:  # somebody may have been added while this was derived
            self._write(attempts.cleared(self._read(), slot.id))
        return key

    def _begin_attempt(self, slot: KeySlot) -> SlotFile:
        with self._turn:
            file, now = self._read(), self._clock()
            stamped = attempts.restamped(file, slot.id, now)
            if stamped is not file:
                self._write(stamped)
            begun = attempts.begun(stamped, slot.id, now)
            self._write(begun)
            return begun

    def _put_recovering(self, slot: KeySlot) -> None:
        with self._turn:
            file = self._read(empty=True)
            self._put(file, slot, instead=_recovering(file))

    def _put(
        self, file: SlotFile, slot: KeySlot, instead: KeySlot | None = None
    ) -> None:
        if instead is None:
            self._write(replace(file, slots=(*file.slots, slot)))
            return
        slots = tuple(slot if old is instead else old for old in file.slots)
        self._write(attempts.cleared(replace(file, slots=slots), instead.id))

    def _slot_of(self, file: SlotFile, sign_in_name: str) -> KeySlot | None:
        wanted = sign_in_name.strip().casefold()
        for slot in file.slots:
            if not slot.recovers and slot.sign_in_name.casefold() == wanted:
                return slot
        return None

    def _read(self, *, empty: bool = False) -> SlotFile:
        file = read_slots(self._path)
        if not empty and not file.slots:
            raise StoreRefused(TAMPERED)
        return file

    def _write(self, file: SlotFile) -> None:
        write_slots(self._path, file, pause=self._pause)


def _identity(store_id: str, slot: KeySlot) -> bytes:
    return identity_of(store_id, slot.id, slot.kind, slot.sign_in_name, slot.cost)


def _recovering(file: SlotFile) -> KeySlot | None:
    return next((slot for slot in file.slots if slot.recovers), None)
