"""Wrong attempts at a key slot, and how long each makes the next one wait.

The count is in the slot file, so a restart does not help; nor does setting the
clock back. Somebody who can edit or copy the file isn't held up by it: against
them stands what one Argon2id guess costs (docs/security.md).

Source: NCSC, Cyber Essentials: Requirements for IT infrastructure (throttling).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil

from db.domain.passphrases import retry_delay_seconds
from db.errors import ClerkError
from db.store.slots import Failures, SlotFile

_IN_MINUTES_FROM_SECONDS = 120


class WrongPassphrase(ClerkError):
    """What was typed opens no slot.

    Attributes:
        wait_seconds: how long the next attempt has to wait; 0 is not at all.
    """

    def __init__(self, message: str, wait_seconds: int) -> None:
        super().__init__(message)
        self.wait_seconds = wait_seconds


class MustWait(WrongPassphrase):
    """The attempt came too early and was not looked at."""


def restamped(file: SlotFile, slot_id: str, now: datetime) -> SlotFile:
    """Return *file* with the wait begun again where the clock was set back."""
    failures = file.failures.get(slot_id)
    if failures is None or now >= failures.last_at:
        return file
    return _with(file, slot_id, replace(failures, last_at=now))


def begun(file: SlotFile, slot_id: str, now: datetime) -> SlotFile:
    """Return *file* with one more wrong attempt, before it is made.

    An attempt counts as wrong until it proves right, so that killing the program
    half-way is no free guess. Raises MustWait if it comes too early.
    """
    before = file.failures.get(slot_id)
    if before is None:
        return _with(file, slot_id, Failures(1, now))
    ends = before.last_at + timedelta(seconds=retry_delay_seconds(before.count))
    if now < ends:
        wait = ceil((ends - now).total_seconds())
        raise MustWait(
            f"The last attempt was wrong. Wait {in_words(wait)}, then try again.", wait
        )
    return _with(file, slot_id, Failures(before.count + 1, now))


def wrong(file: SlotFile, slot_id: str, what: str) -> WrongPassphrase:
    """Return the error for a wrong *what*, saying how long to wait."""
    wait = retry_delay_seconds(file.failures[slot_id].count)
    then = f"Wait {in_words(wait)}, then try again." if wait else "Try again."
    return WrongPassphrase(f"That {what} is not right. {then}", wait)


def cleared(file: SlotFile, slot_id: str) -> SlotFile:
    """Return *file* with no wrong attempt at the slot."""
    kept = {id_: failures for id_, failures in file.failures.items() if id_ != slot_id}
    return replace(file, failures=kept)


def in_words(seconds: int) -> str:
    """Return a wait as people say it, in minutes (rounded up) from two."""
    if seconds == 1:
        return "1 second"
    if seconds < _IN_MINUTES_FROM_SECONDS:
        return f"{seconds} seconds"
    return f"{ceil(seconds / 60)} minutes"


def _with(file: SlotFile, slot_id: str, failures: Failures) -> SlotFile:
    return replace(file, failures={**file.failures, slot_id: failures})
