"""How this program opens stores, window or not."""

from __future__ import annotations

from importlib import metadata

from db.clock import system_clock
from db.store.way import Way


def our_way() -> Way:
    """Return how this program opens stores."""
    return Way(system_clock, metadata.version("guildhall"))
