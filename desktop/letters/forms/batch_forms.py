"""What may be done with a row of a list, and with the list, each as a form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from db.actor import Actor
from db.changes import Changes
from db.domain.letters.states import LetterBatchState, LineState
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.letters.batches import Which
from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Kind, OpenForm, Part
from desktop.forms.saving import Work
from desktop.letters.batch_seeing import BatchSeen, RowSeen
from desktop.letters.use_cases.listing import (
    ListTaken,
    TakeList,
    take_problems,
    take_record,
)
from desktop.letters.wording import say
from desktop.sheets.writing import Table, check_ending

_OPEN = frozenset({LetterBatchState.CHECKED, LetterBatchState.STOPPED})


@dataclass(frozen=True, slots=True)
class LeaveAllWanted(Changes):
    """Every row that something stops is to get no letter."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class ListWanted(Changes):
    """A list is to be written into a file."""

    path: Path = Path()
    table: Table = field(default_factory=lambda: Table("", (), ()))


def row_part(seen: RowSeen, leave: Callable[[str], Work]) -> Part | None:
    """Return what may be done with a row in front."""
    if seen.row.state not in (LineState.READY, LineState.PROBLEM):
        return None
    step = OpenForm(say("Leave this row out"), leave_out_form(leave), say("Del"))
    return Part("row", say("This row"), steps=(step,))


def batch_part(seen: BatchSeen, actor: Actor, drop: Callable[[], Work]) -> Part | None:
    """Return what *actor* may do with a whole list."""
    line = seen.line
    steps: list[OpenForm] = []
    if line.problems and line.state in _OPEN:
        steps.append(OpenForm(say("Leave out what is wrong"), leave_all_form(seen)))
    if line.state in (*_OPEN, LetterBatchState.READING):
        steps.append(OpenForm(say("Give this list up"), drop_form(seen, drop)))
    if line.problems or seen.counts[Which.LOOK]:
        label = say("Save what is wrong")
        steps.append(OpenForm(label, save_form(seen, label, take_problems, "problems")))
    if line.made and actor.may(Action.EXPORT_LIST):
        label = say("Save who gets what")
        steps.append(OpenForm(label, save_form(seen, label, take_record, "record")))
    return Part("batch", say("This list"), steps=tuple(steps)) if steps else None


def save_form(
    seen: BatchSeen,
    title: str,
    take: Callable[[TakeList, UnitOfWork], ListTaken],
    ending: str,
) -> Form:
    """Return the form that asks where a list is saved as a spreadsheet."""
    line = seen.line

    def work(given: Answers) -> Work:
        path = Path(given.line("path").strip()).expanduser()
        check_ending(path)
        if not path.parent.is_dir():
            raise FieldProblem("path", "Choose a folder that is there")
        return partial(_wanted, path, take, TakeList(line.id))

    return Form(
        "",
        title,
        (
            Ask(
                "path",
                say("Save it as"),
                Kind.SAVE_AS,
                value=str(Path.home() / f"{line.name}-{ending}.xlsx"),
                hint=say("A name that ends in .xlsx or .csv"),
            ),
        ),
        say("Save it"),
        work,
        final=True,
        note=say("It holds personal data: keep it where few see it."),
    )


def _wanted(
    path: Path,
    take: Callable[[TakeList, UnitOfWork], ListTaken],
    command: TakeList,
    uow: UnitOfWork,
) -> ListWanted:
    """Read the list; the file is written apart from the store."""
    done = take(command, uow)
    return ListWanted(done.kinds, done.id, done.reference, None, path, done.table)


def leave_out_form(leave: Callable[[str], Work]) -> Form:
    """Return the form that asks why a row gets no letter."""
    return Form(
        "",
        say("Leave this row out"),
        (Ask("reason", say("Why do they get no letter?"), required=True),),
        say("Leave it out"),
        lambda given: leave(given.line("reason")),
        final=True,
    )


def leave_all_form(seen: BatchSeen) -> Form:
    """Return the form that asks why all rows with problems get no letter."""
    words = say("Rows that something stops: {n}. The others stay as they are.")
    return Form(
        "",
        say("Leave out what is wrong"),
        (Ask("reason", say("Why do they get no letter?"), required=True),),
        say("Leave them all out"),
        _leave_all,
        final=True,
        note=words.format(n=f"{seen.line.problems:,}"),
    )


def drop_form(seen: BatchSeen, drop: Callable[[], Work]) -> Form:
    """Return the form that gives a list up."""
    words = say("Letters of it that are made stay: {n}.")
    return Form(
        "",
        say("Give this list up"),
        (),
        say("Give it up"),
        lambda _given: drop(),
        say("The list is given up"),
        final=True,
        note=words.format(n=f"{seen.line.made:,}") if seen.line.made else "",
    )


def _leave_all(given: Answers) -> Work:
    return partial(_leave_all_wanted, given.line("reason"))


def _leave_all_wanted(reason: str, uow: UnitOfWork) -> LeaveAllWanted:
    uow.actor.require(Action.MAKE_LETTER_BATCH)
    return LeaveAllWanted(reason=reason)
