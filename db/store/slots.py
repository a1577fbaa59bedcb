"""Key slots, and the file they are kept in.

Each slot seals the one data key for one person, or for recovery. The file
(slots.json) holds nothing secret: without a passphrase a slot is noise.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from db.errors import StoreRefused
from db.store.files import write_whole
from db.store.patience import Pause, until_let_go
from db.store.sealing import Argon2Cost
from db.store.trouble import MISSING

FORMAT = 1
TAMPERED = (
    "The store's key file (slots.json) is damaged, so nothing opens the store. Its "
    "records are still there: copy slots.json from the latest backup's folder into "
    "the store's folder and sign in as on that day, or restore that backup."
)
KEYS_MISSING = (
    "The store's key file (slots.json) is missing, so neither a passphrase nor the "
    "recovery sheet opens the store. Its records are still there: copy slots.json "
    "from the latest backup's folder into the store's folder and sign in as on that "
    "day, or restore that backup."
)
NEWER = (
    "This store was made by a newer Guildhall. Update Guildhall on this PC, then "
    "open it again; nothing was changed."
)


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, no secret
    RECOVERY = "recovery"  # the printed recovery sheet
    ORGANISATION = "organisation"  # the organisation's own private key


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The data key, sealed for one person or for recovery.

    Attributes:
        id: random, in hex; never used again.
        sign_in_name: empty for recovery.
        salt: for Argon2id; for an organisation our one-time X25519 public key.
    """

    id: str
    kind: SlotKind
    sign_in_name: str
    salt: bytes
    cost: Argon2Cost
    nonce: bytes
    sealed: bytes
    created_at: datetime

    @property
    def recovers(self) -> bool:
        """Whether the slot is for the day when no passphrase works."""
        return self.kind is not SlotKind.PASSPHRASE


@dataclass(frozen=True, slots=True)
class Failures:
    """The wrong attempts at one slot since the last right one.

    Attributes:
        count: an attempt counts as wrong from its beginning, so that killing
            the program half-way is no free guess.
        last_at: when the last of them began.
    """

    count: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class SlotFile:
    """Everything in slots.json."""

    store_id: str
    slots: tuple[KeySlot, ...] = ()
    failures: dict[str, Failures] = field(default_factory=dict)
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class _Stamp:
    """The one field that every format has."""

    format: int


def identity_of(
    store_id: str,
    slot_id: str,
    kind: SlotKind,
    sign_in_name: str,
    cost: Argon2Cost,
) -> bytes:
    """Return what the seal of a slot vouches for, besides the key."""
    return msgspec.json.encode(
        ["guildhall slot", FORMAT, store_id, slot_id, kind, sign_in_name, cost]
    )


def read_slots(path: Path) -> SlotFile:
    """Return the slots in *path*.

    Raises StoreRefused if the file is missing, damaged or from a newer program.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise StoreRefused(KEYS_MISSING) from error
    except OSError as error:
        raise StoreRefused(MISSING) from error
    try:
        stamp = msgspec.json.decode(content, type=_Stamp)
        if stamp.format > FORMAT:
            raise StoreRefused(NEWER)
        file = msgspec.json.decode(content, type=SlotFile)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StoreRefused(TAMPERED) from error
    for slot in file.slots:
        slot.cost.check()
    return file


def write_slots(path: Path, file: SlotFile, *, pause: Pause = until_let_go) -> None:
    """Replace *path* by *file*, whole or not at all. Raises Unavailable."""
    content = msgspec.json.format(msgspec.json.encode(file), indent=2)
    write_whole(path, content, pause=pause)
