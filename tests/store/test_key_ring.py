from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from db.domain.passphrases import retry_delay_seconds
from db.errors import ClerkError, FieldProblem, NotFound, StoreRefused
from db.store.attempts import MustWait, WrongPassphrase, in_words
from db.store.data_key import DataKey
from db.store.key_ring import KeyRing
from db.store.recovery_key import new_recovery_key
from db.store.sealing import Argon2Cost
from db.store.slots import read_slots, write_slots

CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "a cold Tuesday in Maldon"


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the time it was set to."""
        return self.now

    def move(self, seconds: float) -> None:
        """Move it on."""
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "slots.json"


@pytest.fixture
def ring(path: Path, clock: HandClock, key: DataKey) -> KeyRing:
    ring = KeyRing(path, clock, CHEAP)
    ring.create("5e")
    ring.add(key, "Priya", PASSPHRASE)
    return ring


def same(one: DataKey, other: DataKey) -> bool:
    return bytes(one.raw()) == bytes(other.raw())


def tampered(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document))


def failed_until_made_to_wait(ring: KeyRing) -> int:
    """Fail until there is a wait; return its length in seconds."""
    for _ in range(20):
        with pytest.raises(WrongPassphrase) as caught:
            ring.open("Priya", "not this")
        if caught.value.wait_seconds:
            return caught.value.wait_seconds
    pytest.fail("No number of failures makes anybody wait.")


def test_the_passphrase_opens_the_slot_and_nothing_else_does(
    ring: KeyRing, key: DataKey
) -> None:
    assert same(ring.open("Priya", PASSPHRASE), key)
    assert same(ring.open(" priya", PASSPHRASE), key)
    with pytest.raises(WrongPassphrase, match="That passphrase is not right"):
        ring.open("Priya", PASSPHRASE + ".")
    with pytest.raises(WrongPassphrase, match="name or the passphrase"):
        ring.open("Nobody", PASSPHRASE)


def test_accents_open_the_slot_from_any_keyboard(ring: KeyRing, key: DataKey) -> None:
    ring.add(key, "Siân", "tŷ bach twt caffi")
    assert same(ring.open("Siân", "ty\u0302 bach\u00a0twt caffi"), key)


def test_several_people_have_slots_to_one_key(ring: KeyRing, key: DataKey) -> None:
    ring.add(key, "Tom", "another four words here")
    assert ring.sign_in_names() == ["Priya", "Tom"]
    assert same(ring.open("Tom", "another four words here"), key)
    with pytest.raises(FieldProblem, match="Somebody signs in"):
        ring.add(key, "TOM", PASSPHRASE)
    ring.remove("Priya")
    with pytest.raises(WrongPassphrase):
        ring.open("Priya", PASSPHRASE)
    with pytest.raises(ClerkError, match="last person"):
        ring.remove("Tom")
    with pytest.raises(NotFound):
        ring.remove("Priya")


def test_a_changed_passphrase_replaces_the_old_one(ring: KeyRing, key: DataKey) -> None:
    ring.change_passphrase(key, "Priya", "some new words to learn")
    assert same(ring.open("Priya", "some new words to learn"), key)
    with pytest.raises(WrongPassphrase):
        ring.open("Priya", PASSPHRASE)


def test_the_recovery_sheet_opens_the_store_until_a_new_one_is_printed(
    ring: KeyRing, key: DataKey, path: Path, clock: HandClock
) -> None:
    first = ring.new_recovery_sheet(key)
    assert same(ring.recover(first.lower()), key)
    assert first not in path.read_text()
    second = ring.new_recovery_sheet(key)
    with pytest.raises(WrongPassphrase, match="That recovery key is not right"):
        ring.recover(first)
    clock.move(60)
    assert same(ring.recover(second), key)
    assert len([slot for slot in read_slots(path).slots if slot.recovers]) == 1


def test_the_organisations_key_opens_the_store(ring: KeyRing, key: DataKey) -> None:
    private, other = X25519PrivateKey.generate(), X25519PrivateKey.generate()
    public = private.public_key().public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    ring.seal_to_organisation(key, public)
    clear = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    assert same(ring.recover_for_organisation(private.private_bytes(*clear)), key)
    with pytest.raises(ClerkError, match="another organisation"):
        ring.recover_for_organisation(other.private_bytes(*clear))
    with pytest.raises(NotFound, match="no recovery sheet"):
        ring.recover(new_recovery_key())


def test_only_an_x25519_key_is_taken_from_an_organisation(
    ring: KeyRing, key: DataKey
) -> None:
    curve = generate_private_key(SECP256R1())
    public = curve.public_key().public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    for pem in (b"", b"hello", public):
        with pytest.raises(FieldProblem, match="no X25519 public key"):
            ring.seal_to_organisation(key, pem)


def test_failures_make_the_next_attempt_wait_longer_each_time(
    ring: KeyRing, clock: HandClock, key: DataKey, path: Path
) -> None:
    wait = failed_until_made_to_wait(ring)
    with pytest.raises(MustWait, match=r"Wait .*, then try again"):
        ring.open("Priya", PASSPHRASE)
    clock.move(seconds=wait)
    with pytest.raises(WrongPassphrase) as caught:
        ring.open("Priya", "not this")
    assert caught.value.wait_seconds >= wait
    assert "Wait" in str(caught.value)
    restarted = KeyRing(path, clock, CHEAP)
    with pytest.raises(MustWait):
        restarted.open("Priya", PASSPHRASE)
    clock.move(seconds=caught.value.wait_seconds)
    assert same(restarted.open("Priya", PASSPHRASE), key)
    assert read_slots(path).failures == {}


def test_one_persons_failures_do_not_hold_up_another(
    ring: KeyRing, key: DataKey
) -> None:
    ring.add(key, "Tom", "another four words here")
    failed_until_made_to_wait(ring)
    assert same(ring.open("Tom", "another four words here"), key)


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=4000)])
def test_setting_the_clock_back_does_not_shorten_the_wait(
    ring: KeyRing, clock: HandClock, back: timedelta
) -> None:
    wait = failed_until_made_to_wait(ring)
    clock.now -= back
    with pytest.raises(MustWait) as caught:
        ring.open("Priya", PASSPHRASE)
    assert caught.value.wait_seconds == wait
    clock.move(seconds=wait - 1)
    with pytest.raises(MustWait):
        ring.open("Priya", PASSPHRASE)
    clock.move(seconds=1)
    ring.open("Priya", PASSPHRASE)


def test_an_attempt_counts_before_it_is_made(ring: KeyRing, path: Path) -> None:
    """Killing the program while it derives the key is no free guess."""
    (slot,) = read_slots(path).slots
    begun = ring._begin_attempt(slot)
    assert begun.failures[slot.id].count == 1
    assert read_slots(path) == begun


@pytest.mark.parametrize("field", ["sign_in_name", "kind", "salt", "nonce", "sealed"])
def test_a_slot_that_was_tampered_with_opens_nothing(
    ring: KeyRing, path: Path, field: str
) -> None:
    other = {"kind": "recovery", "sign_in_name": "Priya "}.get(
        field, "QUFBQUFBQUFBQUFB"
    )
    tampered(path, lambda document: document["slots"][0].update({field: other}))
    before = path.read_bytes()
    with pytest.raises((WrongPassphrase, StoreRefused)):
        ring.open("Priya", PASSPHRASE)
    assert json.loads(path.read_bytes())["slots"] == json.loads(before)["slots"]


def test_a_slot_moved_to_another_store_opens_nothing(ring: KeyRing, path: Path) -> None:
    tampered(path, lambda document: document.update(store_id="6f"))
    with pytest.raises(WrongPassphrase):
        ring.open("Priya", PASSPHRASE)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 2**31},
        {"passes": 100_000},
        {"lanes": 0},
        {"lanes": 5_000},
        {"memory_kib": 0},
    ],
)
def test_a_cost_nobody_would_choose_is_refused(
    ring: KeyRing, path: Path, cost: dict[str, int]
) -> None:
    tampered(path, lambda document: document["slots"][0]["cost"].update(cost))
    before = path.read_bytes()
    with pytest.raises(StoreRefused, match="latest backup"):
        ring.open("Priya", PASSPHRASE)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"format": 1}', b'{"format": "x"}', b"\xff\xfe"]
)
def test_a_damaged_slot_file_is_refused_and_left_as_it_is(
    ring: KeyRing, path: Path, content: bytes
) -> None:
    path.write_bytes(content)
    with pytest.raises(StoreRefused, match="damaged"):
        ring.open("Priya", PASSPHRASE)
    assert path.read_bytes() == content


def test_a_newer_slot_file_is_refused_kindly(ring: KeyRing, path: Path) -> None:
    path.write_text('{"format": 2, "everything": "is new"}')
    before = path.read_bytes()
    with pytest.raises(StoreRefused, match=r"newer Guildhall\. Update"):
        ring.open("Priya", PASSPHRASE)
    assert path.read_bytes() == before


def test_a_missing_slot_file_is_refused(path: Path, clock: HandClock) -> None:
    with pytest.raises(StoreRefused, match=r"slots\.json\) is missing"):
        KeyRing(path, clock, CHEAP).sign_in_names()


def test_a_ring_is_never_made_over_another(ring: KeyRing) -> None:
    with pytest.raises(StoreRefused, match="already"):
        ring.create("6f")


@pytest.mark.usefixtures("ring")
def test_the_slot_file_holds_nothing_secret(key: DataKey, path: Path) -> None:
    content = path.read_bytes()
    assert PASSPHRASE.encode() not in content
    assert bytes(key.raw()).hex().encode() not in content
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_the_real_cost_is_the_one_the_rules_ask_for() -> None:
    cost = Argon2Cost()
    assert cost.memory_kib >= 64 * 1024
    assert cost.passes >= 3
    cost.check()


@pytest.mark.usefixtures("ring")
def test_what_was_written_is_read_back(path: Path) -> None:
    file = read_slots(path)
    changed = replace(file, store_id="aa")
    write_slots(path, changed)
    assert read_slots(path) == changed
    assert [item.name for item in path.parent.iterdir()] == ["slots.json"]


def test_waits_are_said_as_people_say_them() -> None:
    assert in_words(1) == "1 second"
    assert in_words(45) == "45 seconds"
    assert in_words(121) == "3 minutes"
    assert retry_delay_seconds(1) < 60


def test_who_is_added_while_another_signs_in_stays(
    path: Path, clock: HandClock, key: DataKey
) -> None:
    ring = KeyRing(path, clock, Argon2Cost(memory_kib=65_536, passes=3, lanes=1))
    ring.create("a store")
    ring.add(key, "Priya", PASSPHRASE)
    slot = ring.sealed(key, "Sam", "another four words here")
    signing_in = threading.Thread(target=ring.open, args=("Priya", PASSPHRASE))
    signing_in.start()
    while signing_in.is_alive() and not read_slots(path).failures:
        pass  # until the attempt has begun
    ring.put(slot)
    signing_in.join()
    assert ring.sign_in_names() == ["Priya", "Sam"]
    assert read_slots(path).failures == {}
