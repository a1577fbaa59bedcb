"""Tasks of a case: added, done, given to somebody, or dropped."""

from __future__ import annotations

from functools import partial

from db.queries.casework.page_rows import CasePage, TaskLine
from desktop.casework.forms.here import Here, chosen
from desktop.casework.use_cases.tasks import (
    AddTask,
    DropTask,
    FinishTask,
    GiveTask,
    add_task,
    drop_task,
    finish_task,
    give_task,
)
from desktop.casework.wording import say
from desktop.forms.form import Ask, Form, Kind


def task_form(page: CasePage, here: Here) -> Form:
    """Return the form of a task that the service's list does not have."""
    return Form(
        f"case.task/{page.id}",
        say("Add a task"),
        (
            Ask("words", say("What has to be done"), required=True),
            Ask(
                "due_on",
                say("By when"),
                Kind.DAY,
                hint=say("Like Friday or 24/11; empty for no day"),
                ahead=True,
            ),
            Ask(
                "owner_id",
                say("Who does it"),
                Kind.CHOICE,
                picks=here.doers(),
                hint=say("Empty for whoever has the case"),
            ),
        ),
        say("Add task"),
        lambda given: partial(
            add_task,
            AddTask(
                page.id,
                given.line("words"),
                chosen(given.line("owner_id")),
                given.day("due_on"),
            ),
        ),
        say("Task added"),
    )


def finish_form(task: TaskLine) -> Form:
    """Return the form of a task that is done."""
    return Form(
        f"case.task.done/{task.id}",
        say("Done: {task}").format(task=task.words),
        (Ask("note", say("What came of it"), hint=say("May stay empty")),),
        say("It is done"),
        lambda given: partial(
            finish_task, FinishTask(task.id, given.words("note"), task.version)
        ),
        say("Task done"),
    )


def give_form(task: TaskLine, here: Here) -> Form:
    """Return the form that gives a task to somebody, by a day."""
    return Form(
        f"case.task.give/{task.id}",
        say("Give it to somebody: {task}").format(task=task.words),
        (
            Ask("owner_id", say("Who does it"), Kind.CHOICE, picks=here.doers()),
            Ask("due_on", say("By when"), Kind.DAY, task.due_on, ahead=True),
        ),
        say("Give"),
        lambda given: partial(
            give_task,
            GiveTask(
                task.id,
                chosen(given.line("owner_id")),
                given.day("due_on"),
                task.version,
            ),
        ),
        say("Given; who is away has a deputy"),
    )


def drop_form(task: TaskLine) -> Form:
    """Return the form of a task that is not to be done."""
    return Form(
        f"case.task.drop/{task.id}",
        say("Drop it: {task}").format(task=task.words),
        (Ask("reason", say("Why it is not done"), required=True),),
        say("Drop it"),
        lambda given: partial(
            drop_task, DropTask(task.id, given.line("reason"), task.version)
        ),
        say("Task dropped"),
    )
