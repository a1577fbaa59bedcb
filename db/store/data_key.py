"""The store's data key: 32 random bytes that open everything in it."""

from __future__ import annotations

import secrets
from typing import Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_HEX = b"0123456789abcdef"


class DataKey:
    """A data key that can be forgotten.

    The bytes live in one buffer that `forget` overwrites. Python may have made
    copies on the way (the cipher's own keyed state lives until its connections
    are closed); docs/security.md says so.
    """

    __slots__ = ("_value",)

    def __init__(self, value: bytes | bytearray) -> None:
        if len(value) != KEY_BYTES:
            raise ValueError("A data key has 32 bytes.")
        self._value = bytearray(value)

    @classmethod
    def new(cls) -> Self:
        """Return a fresh random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def __repr__(self) -> str:
        return "DataKey(forgotten)" if self.forgotten else "DataKey(held)"

    def __reduce__(self) -> str:
        raise TypeError("A data key is never written down.")

    @property
    def forgotten(self) -> bool:
        """Whether the key is gone."""
        return not self._value

    def raw(self) -> memoryview:
        """Return a read-only view of the bytes; release it before `forget`.

        Raises ValueError once the key is forgotten.
        """
        self._held()
        return memoryview(self._value).toreadonly()

    def literal(self) -> bytearray:
        """Return SQLCipher's raw spelling ``x'…'``; the caller overwrites it."""
        self._held()
        text = bytearray(2 * KEY_BYTES + 3)
        text[:2], text[-1:] = b"x'", b"'"
        for place, value in enumerate(self._value):
            text[2 + 2 * place] = _HEX[value >> 4]
            text[3 + 2 * place] = _HEX[value & 15]
        return text

    def derive(self, purpose: str) -> bytes:
        """Return a 32-byte key for *purpose* that tells nothing about this one.

        Source: RFC 5869 (HKDF) with SHA-256.
        """
        info = f"guildhall/{purpose}".encode()
        with self.raw() as view:
            return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(view)

    def forget(self) -> None:
        """Overwrite the key; doing so twice is harmless."""
        wipe(self._value)
        self._value.clear()

    def _held(self) -> None:
        if self.forgotten:
            raise ValueError("The key was forgotten; the store is closed.")


def wipe(buffer: bytearray) -> None:
    """Overwrite *buffer* with zeros."""
    buffer[:] = bytes(len(buffer))
