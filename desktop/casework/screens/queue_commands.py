"""What can be done with the list in the middle, each with its plain key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.casework.wording import say
from desktop.runtime.commands import Command

if TYPE_CHECKING:
    from desktop.casework.screens.queue_column import QueueColumn

NEW_KEYS: Final = "."
FILTER_KEYS: Final = "F"
BULK_KEYS: Final = "H"
ORDER_KEYS: Final = "O"


def commands_of(column: QueueColumn) -> list[Command]:
    """Return everything that can be done with the list of *column*."""
    group = say("Casework")
    return [
        Command(f"casework.{key}", title, "", group, run, possible, shown_keys=keys)
        for key, title, keys, run, possible in (
            (
                "new",
                say("Show what came meanwhile"),
                NEW_KEYS,
                column.show_new,
                column.head.news.isVisible,
            ),
            (
                "filter",
                say("Filter the queue"),
                FILTER_KEYS,
                column.ask_filter,
                column.isVisible,
            ),
            (
                "tick",
                say("Choose a case for what is done to many"),
                "Space",
                partial(_press, column, " "),
                column.may_tick,
            ),
            (
                "tick_all",
                say("Choose every case of the list"),
                "Ctrl+A",
                partial(_press, column, "Ctrl+A"),
                column.may_tick,
            ),
            (
                "assign",
                say("Assign the chosen cases"),
                BULK_KEYS,
                column.ask_bulk,
                column.head.assign.isVisible,
            ),
            (
                "order",
                say("Order by age, or by due day"),
                ORDER_KEYS,
                column.change_order,
                column.isVisible,
            ),
        )
    ]


def _press(column: QueueColumn, letter: str) -> None:
    column.press(letter)
