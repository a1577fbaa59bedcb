"""Timings, what they come to, and the budget they stand beside."""

from __future__ import annotations

import gc
import platform
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from time import perf_counter_ns, process_time_ns
from typing import ParamSpec

from sqlcipher3 import dbapi2

Args = ParamSpec("Args")
NANOSECONDS = 1_000_000


@dataclass(frozen=True)
class Figures:
    """What many timings of one thing come to, in milliseconds."""

    what: str
    count: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    worst_ms: float
    budget: str = ""
    held: bool | None = None
    note: str = ""


@dataclass
class Timings:
    """Timings of one thing, in nanoseconds, in the order they were taken."""

    what: str
    taken: list[int] = field(default_factory=list)

    def time(
        self, work: Callable[Args, object], *args: Args.args, **names: Args.kwargs
    ) -> int:
        """Do *work* once, keep and return how long it took."""
        began = perf_counter_ns()
        work(*args, **names)
        took = perf_counter_ns() - began
        self.taken.append(took)
        return took

    def best_of(
        self,
        times: int,
        work: Callable[Args, object],
        *args: Args.args,
        **names: Args.kwargs,
    ) -> int:
        """Do *work* so many times, keep and return how long the quickest took.

        For work that always takes as long: what else the machine did meanwhile is
        left out, and the worst of many such is the work's own.
        """
        tries = Timings(self.what)
        took = min(tries.time(work, *args, **names) for _ in range(times))
        self.taken.append(took)
        return took

    def best_work_of(self, times: int, work: Callable[[], object]) -> int:
        """As `best_of`, in the processor's time of this process alone.

        For work that waits for nothing: what else the machine does is left out.
        """
        tries: list[int] = []
        for _ in range(times):
            began = process_time_ns()
            work()
            tries.append(process_time_ns() - began)
        self.taken.append(min(tries))
        return min(tries)

    def at(self, share: float) -> float:
        """Return the time within which *share* of them lay, in milliseconds."""
        ordered = sorted(self.taken)
        place = min(len(ordered) - 1, int(len(ordered) * share))
        return ordered[place] / NANOSECONDS

    def figures(
        self, budget: str = "", held: bool | None = None, note: str = ""
    ) -> Figures:
        """Return what the timings come to."""
        return Figures(
            self.what,
            len(self.taken),
            round(self.at(0.5), 3),
            round(self.at(0.95), 3),
            round(self.at(0.99), 3),
            round(self.at(1), 3),
            budget,
            held,
            note,
        )


@contextmanager
def steady() -> Iterator[None]:
    """Freeze what is loaded, as the program does once its window stands.

    Otherwise the collector walks every module's objects in the middle of a
    keystroke.
    """
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def machine() -> dict[str, str]:
    """Return what the figures were taken on."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip()
            for line in info.read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ]
        model = f"{names[0]} x {len(names)}" if names else model
    cipher = dbapi2.connect(":memory:")
    version = cipher.execute("PRAGMA cipher_version").fetchone()[0]
    cipher.close()
    return {
        "processor": model,
        "system": platform.platform(),
        "python": platform.python_version(),
        "sqlcipher": f"{version} (SQLite {dbapi2.sqlite_version})",
        "sqlite of the peer": sqlite3.sqlite_version,
    }


def table(figures: list[Figures]) -> str:
    """Return the figures as lines to read."""
    head = ("", "n", "p50", "p95", "p99", "worst", "budget", "")
    rows = [
        (
            one.what,
            f"{one.count:,}",
            *(f"{ms:.2f}" for ms in (one.p50_ms, one.p95_ms, one.p99_ms, one.worst_ms)),
            one.budget,
            {True: "held", False: "MISSED", None: ""}[one.held],
        )
        for one in figures
    ]
    widths = [
        max(len(row[place]) for row in (head, *rows)) for place in range(len(head))
    ]
    lines = [
        "  ".join(
            cell.ljust(width) if place in {0, 6, 7} else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (head, *rows)
    ]
    notes = [f"  {one.what}: {one.note}" for one in figures if one.note]
    return "\n".join([*lines, "", *notes])


def as_rows(figures: list[Figures]) -> list[dict[str, object]]:
    """Return the figures for the JSON file."""
    return [asdict(one) for one in figures]
