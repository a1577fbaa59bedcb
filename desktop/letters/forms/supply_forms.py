"""Letters in Braille and on audio: ordered from a supplier, and sent when they come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from db.actor import Actor
from db.domain.letters.states import SupplyState
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.queries.letters.one import SupplyLine
from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Kind, Line, OpenForm, Part, Step
from desktop.forms.saving import Work
from desktop.letters.supply_file import supply_file
from desktop.letters.use_cases.pages import Workshop
from desktop.letters.use_cases.supplying import (
    AT_ONCE,
    OrderSupply,
    SupplyCame,
    SupplyOrdered,
    order_supply,
    supply_came,
)
from desktop.letters.wording import FORMATS, LANGUAGE_NAMES, joined, name_of, say
from widgets.colours import Tone


def supply_parts(
    lines: Sequence[SupplyLine], actor: Actor, workshop: Workshop
) -> tuple[Part, ...]:
    """Return what waits to be ordered, and what the supplier has."""
    waiting = [one for one in lines if one.state == SupplyState.WAITING]
    ordered = [one for one in lines if one.state == SupplyState.ORDERED]
    steps: tuple[Step, ...] = ()
    if waiting and actor.may(Action.RELEASE_RUN):
        steps = (OpenForm(say("Order them"), order_form(waiting, workshop)),)
    return (
        Part(
            "waiting",
            say("To be ordered"),
            tuple(_line(one) for one in waiting),
            steps,
            say("No letter waits for a supplier."),
        ),
        Part(
            "ordered",
            say("With the supplier"),
            tuple(_line(one, _came(one, actor)) for one in ordered),
            empty=say("The supplier has none of our letters."),
        ),
    )


def order_form(waiting: Sequence[SupplyLine], workshop: Workshop) -> Form:
    """Return the form that gives what waits to a supplier, in one file."""
    chosen: tuple[UUID, ...] = tuple(one.id for one in waiting[:AT_ONCE])

    def work(given: Answers) -> Work:
        if not given.line("path"):
            raise FieldProblem("path", "Say where it is saved")
        path = Path(given.line("path"))
        command = OrderSupply(chosen, given.line("supplier"))

        def order(uow: UnitOfWork) -> SupplyOrdered:
            keep = partial(_keep, path)
            return order_supply(command, uow, workshop=workshop, keep=keep)

        return order

    return Form(
        "",
        say("Order them from a supplier"),
        (
            Ask("supplier", say("Who makes them?"), required=True),
            Ask(
                "path",
                say("Save the list and the letters as"),
                Kind.SAVE_AS,
                value=str(Path.home() / "letters-to-be-made.zip"),
                required=True,
            ),
        ),
        say("Save and order"),
        work,
        say("Ordered; the file for the supplier is saved"),
        final=True,
        note=say("A spreadsheet, and each letter as PDF and as plain text."),
    )


def _keep(path: Path, done: SupplyOrdered) -> None:
    write_whole(path, supply_file(done.made))


def _came(one: SupplyLine, actor: Actor) -> tuple[Step, ...]:
    if not actor.may(Action.TICK_LETTERS):
        return ()

    def work(_given: Answers) -> Work:
        return partial(supply_came, SupplyCame(one.id, one.version))

    form = Form(
        "",
        say("It came from the supplier, and went out"),
        (),
        say("It went out"),
        work,
        say("Sent"),
        final=True,
        at_once=True,
    )
    return (OpenForm(say("It went out"), form),)


def _line(one: SupplyLine, steps: tuple[Step, ...] = ()) -> Line:
    return Line(
        one.reference,
        joined(name_of(LANGUAGE_NAMES, one.language), one.supplier),
        steps,
        name_of(FORMATS, one.format),
        Tone.INFO.value,
    )
