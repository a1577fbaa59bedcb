"""What the keys of a room do while another room is in front.

What begins something brings its own room to the front first, so that nobody
types into what they can't see. What ends, saves or changes something does
nothing until it is in sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from desktop.runtime.commands import Command
from desktop.shell.screens.workspace import Workspace

EVERYWHERE: Final = frozenset({"people.cover"})
"""What needs no room: hiding a page from the caller."""
IN_SIGHT: Final = frozenset(
    {
        *("counter.save", "counter.another", "counter.left", "counter.no_name"),
        *("counter.notice", "counter.posted", "counter.told", "counter.correct"),
        *("counter.avoidable", "counter.take", "counter.same"),
        *("counter.end.answered", "counter.end.self_serve", "counter.end.referred"),
        *("people.open_probable", "people.next_part", "people.last_part"),
    }
)
"""What is done to words that stand on the screen."""


def of_room(
    commands: Iterable[Command], page: str, workspace: Workspace
) -> list[Command]:
    """Return *commands* as they are to be done from any room of *workspace*.

    *page* is the room that they belong to.
    """
    return [_seen(command, page, workspace) for command in commands]


def _seen(command: Command, page: str, workspace: Workspace) -> Command:
    if command.key in EVERYWHERE:
        return command
    if command.key in IN_SIGHT:
        possible = partial(_in_sight, command.possible, page, workspace)
        return replace(command, possible=possible)
    return replace(command, run=partial(_go_and_do, command.run, page, workspace))


def _in_sight(possible: Callable[[], bool], page: str, workspace: Workspace) -> bool:
    return workspace.page() == page and possible()


def _go_and_do(run: Callable[[], None], page: str, workspace: Workspace) -> None:
    workspace.show_page(page)
    run()
