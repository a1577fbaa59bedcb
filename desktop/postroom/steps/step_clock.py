"""How long each step of a page took, for the bench and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter


@dataclass
class StepClock:
    """Times steps one after another."""

    _took: list[tuple[str, float]] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step."""
        began = perf_counter()
        yield
        self._took.append((name, (perf_counter() - began) * 1000))

    @property
    def took(self) -> tuple[tuple[str, float], ...]:
        """Return the steps in their order, in milliseconds."""
        return tuple(self._took)
