"""Sealing the data key: under a passphrase, or to an organisation's public key.

AES-256-GCM authenticates the slot's own identity with it, so that no slot can be
moved, renamed or weakened unnoticed: a slot opens whole, or not at all.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.errors import FieldProblem, StoreRefused, Unavailable
from db.store.data_key import KEY_BYTES, DataKey, wipe

# Reading PEM brings in SSH and more, 0.05 s that no sign-in by passphrase waits
# for: only the two functions that read an organisation's key load it.

SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16
MOST_MEMORY_KIB = 2_097_152
MOST_PASSES = 20
MOST_LANES = 16


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess costs.

    The defaults are the second recommended option of RFC 9106, section 4.
    """

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Raise StoreRefused if nobody would have chosen this.

        A file that was tampered with must not make sign-in take hours, or all
        the memory there is.
        """
        sane = (
            8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
            and 1 <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= MOST_LANES
        )
        if not sane:
            raise StoreRefused(
                "The store's key file was changed by something other than "
                "Guildhall. Restore slots.json from the latest backup."
            )


def seal(
    key: DataKey, secret: bytes, salt: bytes, cost: Argon2Cost, identity: bytes
) -> tuple[bytes, bytes]:
    """Return nonce and sealed *key*, to be opened with *secret*."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    with key.raw() as view:
        sealed = AESGCM(_stretched(secret, salt, cost)).encrypt(nonce, view, identity)
    return nonce, sealed


def unseal(
    sealed: bytes,
    nonce: bytes,
    secret: bytes,
    salt: bytes,
    cost: Argon2Cost,
    identity: bytes,
) -> DataKey | None:
    """Return the key, or None if *secret* or anything of the slot is not right.

    Takes as long as *cost* says; other threads go on meanwhile.
    """
    return _opened(_stretched(secret, salt, cost), nonce, sealed, identity)


def seal_to_organisation(
    key: DataKey, public_pem: bytes, identity: bytes
) -> tuple[bytes, bytes, bytes]:
    """Return our one-time public key, nonce and sealed *key*.

    *public_pem* is an X25519 public key as ``openssl pkey -pubout`` writes it.
    """
    public = _loaded_public(public_pem)
    once = X25519PrivateKey.generate()
    ours = once.public_key().public_bytes_raw()
    shared = _agreed(once.exchange(public), ours, public)
    nonce = secrets.token_bytes(NONCE_BYTES)
    with key.raw() as view:
        return ours, nonce, AESGCM(shared).encrypt(nonce, view, identity)


def unseal_for_organisation(
    sealed: bytes, nonce: bytes, ours: bytes, private_pem: bytes, identity: bytes
) -> DataKey | None:
    """Return the key, or None if the organisation's key is another one."""
    private = _loaded_private(private_pem)
    exchanged = private.exchange(X25519PublicKey.from_public_bytes(ours))
    shared = _agreed(exchanged, ours, private.public_key())
    return _opened(shared, nonce, sealed, identity)


def as_secret(passphrase: str) -> bytes:
    """Return *passphrase* as bytes, the same from every keyboard.

    Source: RFC 8265, section 4 (OpaqueString: NFC, every kind of space is one).
    """
    spaced = "".join(" " if char.isspace() else char for char in passphrase)
    # Half a letter, as a Windows clipboard can hold, is no reason to crash.
    return unicodedata.normalize("NFC", spaced).encode(errors="surrogatepass")


def _stretched(secret: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    cost.check()
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise Unavailable(
            "There is too little memory to open the store. Close other programs, "
            "then try again."
        ) from error


def _opened(
    wrapping: bytes, nonce: bytes, sealed: bytes, identity: bytes
) -> DataKey | None:
    if len(sealed) != KEY_BYTES + TAG_BYTES or len(nonce) != NONCE_BYTES:
        return None
    opened = bytearray(KEY_BYTES)
    try:
        AESGCM(wrapping).decrypt_into(nonce, sealed, identity, opened)
        return DataKey(opened)
    except InvalidTag:
        return None
    finally:
        wipe(opened)


def _agreed(exchanged: bytes, ours: bytes, theirs: X25519PublicKey) -> bytes:
    info = b"guildhall/organisation" + ours + theirs.public_bytes_raw()
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(exchanged)


def _loaded_public(pem: bytes) -> X25519PublicKey:
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415 - see above
        load_pem_public_key,
    )

    try:
        public = load_pem_public_key(pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise _no_key("public") from error
    if not isinstance(public, X25519PublicKey):
        raise _no_key("public")
    return public


def _loaded_private(pem: bytes) -> X25519PrivateKey:
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415 - see above
        load_pem_private_key,
    )

    try:
        private = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _no_key("private") from error
    if not isinstance(private, X25519PrivateKey):
        raise _no_key("private")
    return private


def _no_key(which: str) -> FieldProblem:
    return FieldProblem(
        "organisation_key",
        f"This file holds no X25519 {which} key. Make one with “openssl genpkey "
        "-algorithm x25519”.",
    )
