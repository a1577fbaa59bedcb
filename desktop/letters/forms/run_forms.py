"""What may be done with a print run beside its next step: each as a form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from db.actor import Actor
from db.changes import Changes
from db.domain.letters.states import RunState
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.letters.queue import RunLine
from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Kind, OpenForm, When
from desktop.forms.saving import Work
from desktop.letters.run_printing import PaperWanted, PrinterHere
from desktop.letters.run_seen import RunSeen
from desktop.letters.use_cases.folding import (
    MAIL_CLASSES,
    RecordFranking,
    record_franking,
)
from desktop.letters.use_cases.gathering import StepRun, cancel_run
from desktop.letters.wording import CLASS_NAMES, name_of, say
from desktop.runtime.printing import Tray
from widgets.fields.line import pence

SAVED: Final = "\N{INFORMATION SEPARATOR ONE}pdf"
"""The choice of a file: no printer is called so."""
_MOST: Final = 1_000_000
_BEFORE_SENT: Final = frozenset(
    {
        *(RunState.GATHERED, RunState.TO_CONFIRM),
        *(RunState.RELEASING, RunState.RELEASED),
    }
)


def run_steps_of(
    seen: RunSeen, actor: Actor, printers: tuple[PrinterHere, ...], now: datetime
) -> tuple[OpenForm, ...]:
    """Return what *actor* may do with a run as it stands."""
    return tuple(_steps(seen, actor, printers, now))


def _steps(
    seen: RunSeen, actor: Actor, printers: tuple[PrinterHere, ...], now: datetime
) -> Iterator[OpenForm]:
    line = seen.line
    folds, releases = actor.may(Action.TICK_LETTERS), actor.may(Action.RELEASE_RUN)
    if line.state is RunState.RELEASED and folds:
        again = line.printed_at is not None
        label = say("Print again") if again else say("Print")
        begin = seen.unprinted or 1
        yield OpenForm(label, print_form(line, printers, again=again, begin=begin))
    left = seen.pick.letters - seen.pick.ticked
    if line.state is RunState.RELEASED and folds and line.printed_at and left:
        yield OpenForm(say("Send anyway"), send_anyway_form(left))
    if line.state in {RunState.RELEASED, RunState.SENT} and folds:
        yield OpenForm(say("Franking"), franking_form(line, seen.pick.letters))
    past = line.cut_off_at is not None and now >= line.cut_off_at
    if line.state in _BEFORE_SENT and releases and not past:
        yield OpenForm(say("Cancel this run"), cancel_form(line))


def print_form(
    line: RunLine,
    printers: tuple[PrinterHere, ...],
    *,
    again: bool,
    begin: int = 1,
) -> Form:
    """Return the form that asks where a run goes, on which paper and from where."""
    names = [one.printer.name for one in printers]
    trays = [ask for one in printers for ask in _tray_asks(one)]
    jam = (
        Ask("from_position", say("From which letter"), value=str(begin)),
        Ask(
            "from_page",
            say("Or from which page"),
            hint=say("After a jam: as the printer counts, empty backs among them"),
        ),
    )
    return Form(
        "",
        say("Print this run again") if again else say("Print this run"),
        (
            where_to(names),
            *trays,
            save_as(Path.home() / f"{line.reference}.pdf"),
            Ask(
                "both_sides",
                say("On both sides"),
                Kind.YES_NO,
                value=True,
                hint=say("Each letter begins on a sheet of its own"),
            ),
            Ask(
                "pick_list",
                say("The pick list first"),
                Kind.YES_NO,
                value=not again,
                hint=say("What lies ready, and what goes with which letter"),
            ),
            *(jam if again else ()),
        ),
        say("Print it"),
        partial(_print_work, printers),
        final=True,
        note="" if names else say("No printer is set up on this computer."),
    )


def where_to(printers: Sequence[str], first: str = "") -> Ask:
    """Return the question which printer, or a file; *first* is what stands there."""
    picks = (*((name, name) for name in printers), (SAVED, say("A PDF")))
    usual = printers[0] if printers else SAVED
    value = first if first in dict(picks) else usual
    return Ask("where", say("Where to"), Kind.CHOICE, value, picks=picks, required=True)


def save_as(path: Path) -> Ask:
    """Return the question which file, asked where it is a file."""
    when = When("where", frozenset({SAVED}))
    return Ask("path", say("Save it as"), Kind.SAVE_AS, value=str(path), when=when)


def _tray_asks(one: PrinterHere) -> tuple[Ask, ...]:
    if not one.trays:
        return ()
    name, when = one.printer.name, When("where", frozenset({one.printer.name}))
    picks = tuple((tray.code, str(tray)) for tray in one.trays)
    return (
        Ask(
            f"letterhead {name}",
            say("Paper with our letterhead lies in"),
            Kind.CHOICE,
            picks=picks,
            when=when,
            hint=say("For first sheets. Leave empty and the letterhead is printed"),
        ),
        Ask(
            f"plain {name}",
            say("Blank paper lies in"),
            Kind.CHOICE,
            picks=picks,
            when=when,
        ),
    )


def _print_work(printers: tuple[PrinterHere, ...], given: Answers) -> Work:
    where = given.line("where")
    path = path_given(given) if where == SAVED else None
    printer = "" if where == SAVED else where
    trays = {
        tray.code: tray
        for one in printers
        if one.printer.name == printer
        for tray in one.trays
    }

    def tray(name: str) -> Tray | None:
        return trays.get(given.line(f"{name} {printer}"))

    letterhead, plain = tray("letterhead"), tray("plain")
    if letterhead is not None and plain is None:
        raise FieldProblem(f"plain {printer}", "Choose where blank paper lies")
    if letterhead is not None and letterhead == plain:
        raise FieldProblem(
            f"plain {printer}", "Choose another tray than that of the letterhead"
        )
    page = _number(given, "from_page")
    wanted = PaperWanted(
        printer=printer,
        path=path,
        from_position=_number(given, "from_position") or 1,
        from_page=page,
        both_sides=given.yes("both_sides") is not False,
        letterhead=letterhead,
        plain=plain,
        pick_list=given.yes("pick_list") is True,
    )
    return partial(_wanted, wanted)


def _wanted(wanted: PaperWanted, uow: UnitOfWork) -> PaperWanted:
    """Hand on what is wanted: paper is made apart from the store."""
    uow.actor.require(Action.TICK_LETTERS)
    return wanted


def franking_form(line: RunLine, letters: int) -> Form:
    """Return the form that writes down what the post of a run cost."""

    def work(given: Answers) -> Work:
        command = RecordFranking(
            given.line("mail_class"),
            _number(given, "pieces") or 0,
            _pence(given, "cost_pence") or 0,
            line.id,
            given.day("franked_on"),
            given.words("cost_centre"),
            _pence(given, "credit_start_pence"),
            _pence(given, "credit_end_pence"),
        )
        return partial(record_franking, command)

    classes = tuple((code, name_of(CLASS_NAMES, code)) for code in MAIL_CLASSES)
    return Form(
        "",
        say("What the post cost"),
        (
            Ask("mail_class", say("Class"), Kind.CHOICE, "second", "", True, classes),
            Ask("pieces", say("How many pieces"), value=str(letters), required=True),
            Ask(
                "cost_pence",
                say("What it cost"),
                hint=say("In pounds, like 12.50"),
                required=True,
            ),
            Ask("franked_on", say("On"), Kind.DAY),
            Ask("cost_centre", say("Cost centre")),
            Ask("credit_start_pence", say("Credit on the machine before")),
            Ask("credit_end_pence", say("Credit on the machine after")),
        ),
        say("Write it down"),
        work,
        say("Written down"),
    )


def cancel_form(line: RunLine) -> Form:
    """Return the form that puts the letters of a run back into the queue."""

    def work(_given: Answers) -> Work:
        return partial(cancel_run, StepRun(line.id, line.version))

    return Form(
        "",
        say("Cancel this run"),
        (),
        say("Put its letters back into the queue"),
        work,
        say("Its letters wait in the queue again"),
        final=True,
        note=say("Throw away what is printed of it: the letters get another day."),
    )


@dataclass(frozen=True, slots=True)
class SendWanted(Changes):
    """A run is to be out although not every letter was ticked off."""


def send_anyway_form(left: int) -> Form:
    """Return the form that lets a run be out with letters nobody ticked off."""

    def work(_given: Answers) -> Work:
        return _send_wanted

    words = say("Letters that nobody ticked off: {n}. Look for them first.")
    return Form(
        "",
        say("Send without every tick"),
        (),
        say("Send it as it is"),
        work,
        final=True,
        note=words.format(n=f"{left:,}"),
    )


def _send_wanted(uow: UnitOfWork) -> SendWanted:
    uow.actor.require(Action.TICK_LETTERS)
    return SendWanted()


def _number(given: Answers, name: str) -> int | None:
    typed = given.line(name).strip()
    if not typed:
        return None
    if not typed.isdecimal() or not 1 <= int(typed) <= _MOST:
        raise FieldProblem(name, "Enter a number")
    return int(typed)


def _pence(given: Answers, name: str) -> int | None:
    typed = given.line(name).strip()
    amount = pence(typed)
    if typed and amount is None:
        raise FieldProblem(name, "Enter an amount, like £12.50")
    return amount


def path_given(given: Answers) -> Path:
    """Return the file that was chosen. Raises FieldProblem where it can't be one."""
    typed = given.line("path").strip()
    path = Path(typed).expanduser()
    if not typed or path.is_dir() or not path.parent.is_dir():
        raise FieldProblem("path", "Choose a folder that is there")
    return path
