"""What the tour leaves behind beside its pictures: report.json."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Job:
    """One main job that was worked through.

    Attributes:
        presses: keys pressed from an idle screen to the end; budget: at most.
        facts: what came of it, such as counts and references.
        trouble: why it could not be finished; empty when it was.
    """

    name: str
    presses: int = 0
    budget: int | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)
    trouble: str = ""

    @property
    def done(self) -> bool:
        """Whether the job came to its end within its keys."""
        return not self.trouble and (self.budget is None or self.presses <= self.budget)


@dataclass(slots=True)
class Report:
    """Everything that was done, in its order.

    Attributes:
        failures: errors that reached the crash desk on the way.
    """

    council: str = ""
    people: int = 0
    jobs: list[Job] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    @property
    def done(self) -> bool:
        """Whether every job was done."""
        done = all(job.done for job in self.jobs)
        return bool(self.jobs) and done and not self.failures

    def as_data(self) -> dict[str, Any]:
        """Return the report as ``report.json`` holds it."""
        jobs = [{**asdict(job), "done": job.done} for job in self.jobs]
        return {
            "done": self.done,
            "council": self.council,
            "people": self.people,
            "failures": self.failures,
            "jobs": jobs,
        }

    def write(self, folder: Path) -> None:
        """Write ``report.json`` into *folder*."""
        text = json.dumps(self.as_data(), indent=2, ensure_ascii=False)
        (folder / "report.json").write_text(text + "\n", encoding="utf-8")
