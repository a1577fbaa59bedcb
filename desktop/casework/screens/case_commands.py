"""What can be done with a case, for the palette and the page of keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop.casework.case_actions import CLOSE_KEYS, UNASKED_KEYS
from desktop.casework.wording import say
from desktop.runtime.commands import Command
from widgets.said import said

WORKING_KEYS: Final = "D"
READ_KEYS: Final = "L"
"""While a restricted case is sealed, when no other letter means anything."""
ACTION_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "N": "Add a note to the case",
        "W": "Write a letter about the case",
        "T": "Add a task",
        "P": "Pause the clock, or let it run on",
        "H": "Hand the case over",
        "A": "Take the case, or approve its closing",
        "R": "Send its closing back, or open it again",
        "S": "Say what happens next",
        "K": "Write down that the customer came back",
        WORKING_KEYS: "Show how the day was found",
        "E": "Extend the clock",
        "B": "Begin the clock again",
        "X": "Set risk and priority",
        "C": "Correct the service",
        "U": "Split the case",
        "L": "Link the case with another",
        "M": "Merge another case into it",
        "G": "Put it with others of one cause",
        "I": "Restrict the case, or end that",
        "Y": "Do the next thing with the complaint",
        "Z": "Add a remedy",
        "V": "Book a visit",
        "J": "Order work",
        "Q": "Record how it was for them",
        UNASKED_KEYS: "Ask what nobody has asked yet",
        CLOSE_KEYS: "Close the case",
    }
)
"""What each key means on a case's page."""


def case_commands(
    press: Callable[[str], object], possible: Callable[[str], bool]
) -> list[Command]:
    """Return a command for each key; *press* does what it means just now."""
    group = say("Casework")
    return [
        Command(
            f"case.{keys}",
            said(name),
            "",
            group,
            partial(_run, press, keys),
            partial(possible, keys),
            shown_keys=keys,
        )
        for keys, name in ACTION_NAMES.items()
    ]


def read_command(
    press: Callable[[str], object], possible: Callable[[], bool]
) -> Command:
    """Return the command that opens a restricted case."""
    return Command(
        "case.read",
        say("Read the restricted case"),
        "",
        say("Casework"),
        partial(_run, press, READ_KEYS),
        possible,
        shown_keys=READ_KEYS,
    )


def _run(press: Callable[[str], object], keys: str) -> None:
    press(keys)
