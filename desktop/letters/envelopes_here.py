"""The envelopes that letters are folded into, as they ship with the program."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from db.domain.letters.envelopes import Envelope, NotifyPage, read_envelopes

USUAL = "dl"
"""The envelope of a letter whose template names none."""


@lru_cache(maxsize=1)
def envelopes_here() -> tuple[Mapping[str, Envelope], NotifyPage]:
    """Return the envelopes by their keys, the usual one first, and Notify's page."""
    path = files("resources") / "letters" / "envelopes.toml"
    return read_envelopes(tomllib.loads(path.read_text("utf-8")))


def envelope_of(key: str) -> Envelope:
    """Return an envelope by its key; the usual one for a key that is not known."""
    known, _ = envelopes_here()
    return known.get(key) or known[USUAL]
