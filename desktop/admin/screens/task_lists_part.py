"""The tasks with which the cases of each service begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.domain.rulebook import Topic
from db.domain.task_lists import TaskList
from db.errors import FieldProblem
from db.queries.office.rules import KeptRule
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart
from desktop.admin.screens.steps_field import StepsField
from desktop.runtime.desk import Desk
from widgets.fields import LineField
from widgets.rows import TwoLineRow


class TaskListsPart(RulePart):
    """Services that have tasks, and those that have none yet."""

    topics = (Topic.TASKS,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            _tr("Task lists"),
            "list-todo",
            _tr(
                "A case begins with the tasks of its service: in order, each with the "
                "one it waits for and its target. Choose a service."
            ),
            parent=parent,
        )

    def add_fields(self, pane: FormPane) -> None:
        """Ask for the tasks in order."""
        self.steps = StepsField(_tr("Tasks, in order"))
        self.source = LineField(_tr("Where it stands"), required=True, limit=200)
        self.steps.opened.connect(pane.bring_into_sight)
        pane.add("steps", self.steps)
        pane.add("source", self.source)

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the services, those with tasks first."""
        groups: dict[str, list[TwoLineRow]] = {
            _tr("With tasks"): [],
            _tr("Without"): [],
        }
        have, none = groups.values()
        for one in records:
            tasks: TaskList = one.rule
            count = len(tasks.steps)
            words = QCoreApplication.translate("RulePart", "%n task(s)", "", count)
            row = TwoLineRow(
                one.id,
                self.name_of(one),
                self.summary(tasks),
                words if count else "",
                self.state_of(one),
            )
            (have if count else none).append(row)
        return grouped(groups)

    def fill(self, record: KeptRule) -> None:
        """Put the tasks into the form."""
        tasks: TaskList = record.rule
        self.steps.set_lines(tasks.steps)
        self.source.set_text(tasks.source)

    def rule_of(self, record: KeptRule | None) -> TaskList:
        """Return the tasks as they stand. Raises FieldProblem."""
        if record is None:
            raise FieldProblem("", _tr("Choose a service from the list"))
        if not self.steps.take_open():
            raise FieldProblem("steps", _tr("Finish the task that is open"))
        if not self.source.text():
            raise FieldProblem("source", _tr("Say where the rule stands"))
        return TaskList(record.key, tuple(self.steps.lines), self.source.text())

    def summary(self, rule: TaskList) -> str:
        """Return the tasks in their order."""
        return ", ".join(step.words for step in rule.steps)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
