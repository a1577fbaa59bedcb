"""The envelopes that letters are folded into, as they ship with the program."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from db.domain.letters.envelopes import Envelope
from desktop.runtime.resource_files import envelopes

USUAL = "dl"
"""The envelope of a letter whose template names none."""


@lru_cache(maxsize=1)
def envelopes_here() -> Mapping[str, Envelope]:
    """Return the envelopes by their keys, the usual one first."""
    return envelopes()[0]


def envelope_of(key: str) -> Envelope:
    """Return an envelope by its key; the usual one for a key that is not known."""
    known = envelopes_here()
    return known.get(key) or known[USUAL]
