from __future__ import annotations

import pickle

import pytest

from db.store.data_key import DataKey


def test_a_key_shows_itself_nowhere() -> None:
    key = DataKey(bytes(range(32)))
    assert repr(key) == "DataKey(held)"
    assert str(key) == "DataKey(held)"
    with pytest.raises(TypeError, match="never written down"):
        pickle.dumps(key)


def test_the_literal_is_the_one_sqlcipher_reads() -> None:
    key = DataKey(bytes(range(32)))
    assert bytes(key.literal()) == b"x'" + bytes(range(32)).hex().encode() + b"'"


def test_a_forgotten_key_was_overwritten_and_opens_nothing() -> None:
    key = DataKey.new()
    held = key._value
    kept = memoryview(bytes(held))
    key.forget()
    key.forget()
    assert key.forgotten
    assert bytes(held) == b""
    assert len(kept) == 32
    assert repr(key) == "DataKey(forgotten)"
    for use in (key.raw, key.literal, lambda: key.derive("drafts")):
        with pytest.raises(ValueError, match="forgotten"):
            use()


def test_each_purpose_has_a_key_of_its_own() -> None:
    key = DataKey.new()
    assert key.derive("documents") == key.derive("documents")
    assert key.derive("documents") != key.derive("drafts")


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_of_another_length_is_no_key(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(bytes(size))
