"""Numbers, addresses and ids that can belong to nobody.

Sources: Ofcom, "Telephone numbers for use in TV and radio drama programmes";
RFC 2606 (example domains). The postcode districts HX20 to HX89 have the form
of a postcode and are not in use; UPRNs from 999,000,000,000 are given out to
no authority.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from db.domain.references import RANDOM_SYMBOLS, new_reference
from db.tables.types import EPOCH

EMAIL_DOMAINS: Final = ("example.com", "example.org", "example.net")
FIRST_UPRN: Final = 999_000_000_000
FIRST_USRN: Final = 99_900_001
_FIRST_DISTRICT: Final = 20
_DISTRICTS: Final = 70
_SECTORS: Final = 10
_UNIT_LETTERS: Final = "ABDEFGHJLNPQRSTUWXYZ"
_LETTERS: Final = len(_UNIT_LETTERS)
_UNITS: Final = _LETTERS * _LETTERS

_THOUSAND: Final = 1_000
_MOBILES: Final = "+447700900"
_LANDLINES: Final = (
    "+441632960",
    "+441134960",
    "+441144960",
    "+441154960",
    "+441164960",
    "+441174960",
    "+441184960",
    "+441214960",
    "+441314960",
    "+441414960",
    "+441514960",
    "+441614960",
    "+442079460",
    "+441914980",
    "+442896496",
    "+442920180",
)
PHONE_RANGES: Final = (_MOBILES, *_LANDLINES)
"""Each is followed by three digits."""

_STEP: Final = 387
"""Coprime to a thousand, so that neighbours' numbers look unlike."""
_REFERENCES: Final = 1 << (5 * RANDOM_SYMBOLS)
_SPREAD: Final = 0x2545F4914F6CDD1D | 1


def mobile(n: int) -> str:
    """Return the *n*th mobile number; the range has a thousand."""
    return f"{_MOBILES}{n * _STEP % _THOUSAND:03}"


def landline(n: int) -> str:
    """Return the *n*th landline; the ranges have sixteen thousand."""
    area = _LANDLINES[n // _THOUSAND % len(_LANDLINES)]
    return f"{area}{n * _STEP % _THOUSAND:03}"


def postcode(n: int) -> str:
    """Return the *n*th postcode; 280,000 are to be had."""
    unit, rest = n * 7 % _UNITS, n // _UNITS
    sector = rest % _SECTORS
    district = _FIRST_DISTRICT + rest // _SECTORS % _DISTRICTS
    return (
        f"HX{district} {sector}"
        f"{_UNIT_LETTERS[unit // _LETTERS]}{_UNIT_LETTERS[unit % _LETTERS]}"
    )


def digest(seed: int, purpose: str) -> int:
    """Return 64 bits that depend on *seed* and *purpose* alone."""
    content = f"{seed}/{purpose}".encode()
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest())


class References:
    """References that never clash: each number of a sequence has its own."""

    def __init__(self, seed: int) -> None:
        self._next = 0
        self._offset = digest(seed, "references")

    def take(self) -> str:
        """Return the next reference."""
        value = (self._next * _SPREAD + self._offset) % _REFERENCES
        self._next += 1
        symbols = bytes(value >> (5 * place) & 31 for place in range(RANDOM_SYMBOLS))
        return new_reference(lambda _: symbols)


class Ids:
    """Ids of the form of UUIDv7 that depend on the seed and the record alone.

    They rise with the number of the record, so that a million are written in
    order.
    """

    def __init__(self, seed: int, table: str, since: datetime) -> None:
        milliseconds = (since - EPOCH) // timedelta(milliseconds=1)
        self._fixed = (
            milliseconds << 80
            | 0x7 << 76
            | 0x2 << 62
            | digest(seed, table) & ((1 << 38) - 1)
        )

    def of(self, n: int) -> bytes:
        """Return the sixteen bytes of record number *n*, counted from 1.

        The number stands where UUIDv7 has a finer clock and its first random
        bits.
        """
        return (self._fixed | (n >> 24) << 64 | (n & 0xFFFFFF) << 38).to_bytes(16)
