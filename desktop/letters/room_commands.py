"""What the letters room offers wherever somebody is in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.letters.rows import shelf_name
from desktop.letters.shelves import Shelf
from desktop.letters.wording import say
from desktop.runtime.commands import Command


def room_commands(
    go_to: Callable[[Shelf], None], print_test_sheet: Callable[[], None]
) -> list[Command]:
    """Return how to come to each list, and to a test sheet for an envelope."""
    words, room = say("Letters: {list}"), say("Letters")
    lists = [
        Command(
            f"letters.{shelf.value}",
            words.format(list=shelf_name(shelf)),
            "",
            room,
            partial(go_to, shelf),
        )
        for shelf in Shelf
    ]
    test = say("Print a test sheet for an envelope")
    return [*lists, Command("letters.test_sheet", test, "", room, print_test_sheet)]
