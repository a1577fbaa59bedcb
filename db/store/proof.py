"""What opens a backup: a passphrase, or the recovery sheet.

A backup carries the key slots of its day. Where the store it was made of is
still at home, the slots of today open it too, as the data key never changes: a
passphrase that was set since, or a sheet that was renewed. Wrong attempts are
counted as at the sign-in, beside the store, so that restoring is no way round
the wait between guesses.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from db.errors import NotFound, StoreRefused
from db.store.attempts import MustWait, WrongPassphrase
from db.store.data_key import DataKey
from db.store.home import Home
from db.store.key_ring import KeyRing
from db.store.slots import SlotFile, read_slots
from db.store.way import Way

_ATTEMPTS = "restoring.json"


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """Somebody with a slot of their own, on the day of the backup or today."""

    sign_in_name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BySheet:
    """Somebody with the recovery sheet, who gets a new passphrase.

    Attributes:
        recovery_key: as typed, or the organisation's private key (PEM).
    """

    recovery_key: str | bytes = field(repr=False)
    sign_in_name: str
    passphrase: str = field(repr=False)


Proof = ByPassphrase | BySheet


def same_store(home: Home, store_id: str) -> bool:
    """Return whether the key slots at *home* are those of store *store_id*."""
    with suppress(StoreRefused):
        return read_slots(home.slots).store_id == store_id
    return False


def open_staged(
    home: Home, staged: Home, store_id: str, proof: Proof, way: Way
) -> DataKey:
    """Return the data key of the *staged* store, and leave it slots that open it.

    Raises WrongPassphrase, MustWait, NotFound and FieldProblem as a key ring
    does; the home's own slots are changed by counted attempts alone.
    """
    attempts = home.path / _ATTEMPTS
    rings: list[Path] = []
    today = same_store(home, store_id)
    if staged.slots.exists() and not (today and _same_slots(home.slots, staged.slots)):
        _begin_counting(attempts, staged.slots)
        rings.append(attempts)
    if today:
        rings.append(home.slots)
    key, opened_by = _first_that_opens([way.ring(path) for path in rings], proof)
    try:
        # What opened it stays what opens it: today's slots, where those did.
        shutil.copyfile(rings[opened_by], staged.slots)
        if isinstance(proof, BySheet):
            admit(way.ring(staged.slots), key, proof)
        attempts.unlink(missing_ok=True)
    except BaseException:
        key.forget()
        raise
    return key


def open_with(ring: KeyRing, proof: Proof) -> DataKey:
    """Return the data key that *proof* unseals from *ring*."""
    if isinstance(proof, ByPassphrase):
        return ring.open(proof.sign_in_name, proof.passphrase)
    if isinstance(proof.recovery_key, bytes):
        return ring.recover_for_organisation(proof.recovery_key)
    return ring.recover(proof.recovery_key)


def admit(ring: KeyRing, key: DataKey, proof: BySheet) -> None:
    """Give the name on *proof* its new passphrase, instead of an older one."""
    names = [name.casefold() for name in ring.sign_in_names()]
    known = proof.sign_in_name.strip().casefold() in names
    put: Callable[[DataKey, str, str], None]
    put = ring.change_passphrase if known else ring.add
    put(key, proof.sign_in_name, proof.passphrase)


def _first_that_opens(rings: list[KeyRing], proof: Proof) -> tuple[DataKey, int]:
    refusals: list[WrongPassphrase | NotFound] = []
    for place, ring in enumerate(rings):
        try:
            return open_with(ring, proof), place
        except MustWait:
            raise
        except (WrongPassphrase, NotFound) as error:
            refusals.append(error)
    raise refusals[0]


def _begin_counting(attempts: Path, slots: Path) -> None:
    """Copy *slots* to where attempts are counted, unless they are there already."""
    if not attempts.exists() or not _same_slots(attempts, slots):
        shutil.copyfile(slots, attempts)
        attempts.chmod(0o600)


def _same_slots(one: Path, other: Path) -> bool:
    def read(path: Path) -> SlotFile | None:
        with suppress(StoreRefused):
            return read_slots(path)
        return None

    first, second = read(one), read(other)
    return first is not None and second is not None and first.slots == second.slots
