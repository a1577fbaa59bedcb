"""The steps and open questions that gather while facts are weighed."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.domain.incidents.reasons import Value
from db.domain.incidents.verdict import Step


@dataclass(slots=True)
class Notes:
    """What was asked and answered on the way to a verdict, and what was not.

    Attributes:
        doubtful: whether an answer that is missing could make it weightier.
    """

    steps: list[Step] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    doubtful: bool = False

    def say(self, reason: str, **values: Value) -> None:
        """Note a reason by its key, with the values in its words and source."""
        step = Step(reason, tuple(values.items()))
        if step not in self.steps:
            self.steps.append(step)

    def take(self, other: Notes) -> None:
        """Take over what *other* has noted."""
        self.steps += [step for step in other.steps if step not in self.steps]
        self.open += [key for key in other.open if key not in self.open]
        self.doubtful = self.doubtful or other.doubtful

    def ask(self, question: str, *, presumed: bool = False) -> None:
        """Note that the answer to *question* is missing and matters.

        Not *presumed* one way or the other, it leaves the verdict in doubt.
        """
        self.doubtful = self.doubtful or not presumed
        if question not in self.open:
            self.open.append(question)
