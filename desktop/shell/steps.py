"""The first-run guide as a map of steps, with no window in it.

Each step says what it needs before the next one opens; the screen only shows
the step that is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from db.domain.names import check_name, tidy
from db.domain.passphrases import check_passphrase
from db.domain.sign_in_names import check_sign_in_name
from db.errors import FieldProblem, FieldProblems


class Step(Enum):
    """The steps, in their order."""

    COUNCIL = "council"
    YOU = "you"
    RECOVERY = "recovery"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class FirstRun:
    """What has been said so far.

    Attributes:
        recovery_key: shown on the recovery step, once the store is made.
        kept_group: what the person copied from their sheet, to show that the
            sheet is really there.
    """

    step: Step = Step.COUNCIL
    organisation: str = ""
    name: str = ""
    sign_in_name: str = ""
    passphrase: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)
    kept_group: str = field(default="", repr=False)

    def saying(self, said: Mapping[str, str]) -> FirstRun:
        """Return the guide with what the fields of its step say now."""
        return replace(
            self,
            organisation=said.get("organisation", self.organisation),
            name=said.get("name", self.name),
            sign_in_name=said.get("sign_in_name", self.sign_in_name),
            passphrase=said.get("passphrase", self.passphrase),
            kept_group=said.get("kept_group", self.kept_group),
        )

    def onward(self) -> FirstRun:
        """Return the guide at its next step.

        Raises FieldProblems for what this step still needs.
        """
        checks = {
            Step.COUNCIL: self._check_council,
            Step.YOU: self._check_you,
            Step.RECOVERY: self._check_recovery,
        }
        problems = checks[self.step]() if self.step in checks else []
        if problems:
            raise FieldProblems(problems)
        order = list(Step)
        later = order[min(order.index(self.step) + 1, len(order) - 1)]
        return replace(self, step=later)

    def back(self) -> FirstRun:
        """Return the guide at the step before; nothing typed is lost.

        Once the store is made there is no way back past it.
        """
        if self.step is Step.YOU:
            return replace(self, step=Step.COUNCIL)
        return self

    @property
    def asked_group(self) -> str:
        """The last group of the recovery key, which the person copies."""
        return self.recovery_key.split("-")[-1]

    def _check_council(self) -> list[FieldProblem]:
        if tidy(self.organisation):
            return []
        return [
            FieldProblem(
                "organisation", "Enter the council's or the association's name."
            )
        ]

    def _check_you(self) -> list[FieldProblem]:
        problems: list[FieldProblem] = []
        try:
            check_name(self.name)
        except FieldProblem as problem:
            problems.append(FieldProblem("name", str(problem)))
        try:
            check_sign_in_name(self.sign_in_name)
        except FieldProblem as problem:
            problems.append(problem)
        try:
            check_passphrase(self.passphrase, self.sign_in_name, self.organisation)
        except FieldProblem as problem:
            problems.append(FieldProblem("passphrase", str(problem)))
        return problems

    def _check_recovery(self) -> list[FieldProblem]:
        typed = self.kept_group.replace("-", "").replace(" ", "").upper()
        if typed and typed == self.asked_group:
            return []
        return [
            FieldProblem(
                "kept_group",
                "Copy the last group from the sheet, so that we know you have it.",
            )
        ]
