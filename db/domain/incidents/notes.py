"""The steps and open questions that gather while facts are weighed."""

from __future__ import annotations

from dataclasses import dataclass, field

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

    def say(self, question: str, words: str, source: str) -> None:
        """Note the answer to *question*, and what follows from it."""
        self.steps.append(Step(question, words, source))

    def ask(self, question: str, *, presumed: bool = False) -> None:
        """Note that the answer to *question* is missing and matters.

        Not *presumed* one way or the other, it leaves the verdict in doubt.
        """
        self.doubtful = self.doubtful or not presumed
        if question not in self.open:
            self.open.append(question)
