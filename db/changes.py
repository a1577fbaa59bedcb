"""What a use case hands back: which kinds of record it touched."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of record that one transaction touched.

    Attributes:
        kinds: table names, like ``person`` or ``call_back``.
        id: the record the use case was about, where there is one.
        reference: its reference, where people read one aloud.
        tx: the number of the unit of work in this store, by which it can be
            taken back (`db.store.taking_back`); None where nothing was kept.
    """

    kinds: frozenset[str] = field(default_factory=frozenset)
    id: UUID | None = None
    reference: str | None = None
    tx: int | None = None

    def touches(self, *kinds: str) -> bool:
        """Return whether any of *kinds* was touched."""
        return not self.kinds.isdisjoint(kinds)
