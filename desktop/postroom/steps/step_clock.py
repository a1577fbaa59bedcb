"""How long each step of a page took, for the bench and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import process_time


@dataclass
class StepClock:
    """Times steps one after another, in a process that does nothing else.

    It is the processor's time: what else the machine does is left out.
    """

    _took: list[tuple[str, float]] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step."""
        began = process_time()
        yield
        self._took.append((name, (process_time() - began) * 1000))

    @property
    def took(self) -> tuple[tuple[str, float], ...]:
        """Return the steps in their order, in milliseconds."""
        return tuple(self._took)
