"""Every setting once: its key, its type, its default and what it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

V = TypeVar("V", bool, int, str)
translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, words: str) -> str:  # noqa: N802 - lupdate's word
    """Return *words* as they are; they are translated where they are shown."""
    return words


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """One thing that can be set.

    Attributes:
        key: dotted, as in the file.
        default: what holds until somebody sets it; its type is the setting's.
        help: what it does, in English; the settings screen translates it.
        choices: the only values allowed, if there are any.
        limits: the least and the most that a number may be.
        pattern: what a text must look like unless it is empty, as *example* does.
    """

    key: str
    default: V
    help: str
    choices: tuple[V, ...] = ()
    limits: tuple[int, int] | None = None
    pattern: str = ""
    example: str = ""

    def complaint(self, value: object) -> str | None:
        """Return what is wrong with *value* and what to enter; None if right."""
        if type(value) is not type(self.default):
            return {
                bool: translate("Settings", "Enter true or false."),
                int: translate("Settings", "Enter a whole number."),
                str: translate("Settings", "Enter text."),
            }[type(self.default)]
        if self.choices and value not in self.choices:
            allowed = ", ".join(str(choice) for choice in self.choices)
            return translate("Settings", "Enter one of {allowed}.").format(
                allowed=allowed
            )
        if self.limits and not self.limits[0] <= int(value) <= self.limits[1]:
            low, high = self.limits
            words = translate("Settings", "Enter a number from {low} to {high}.")
            return words.format(low=low, high=high)
        if self.pattern and value and not re.fullmatch(self.pattern, str(value)):
            words = translate("Settings", "Enter it like {example}, or nothing.")
            return words.format(example=self.example)
        return None


LANGUAGE = Setting(
    "language",
    "en",
    QT_TRANSLATE_NOOP("Settings", "The language of the screens"),
    choices=("en", "cy"),
)
LOOK = Setting(
    "appearance.look",
    "system",
    QT_TRANSLATE_NOOP(
        "Settings", "Light, dark or high contrast; system follows the desktop"
    ),
    choices=("system", "light", "dark", "contrast"),
)
TEXT_PERCENT = Setting(
    "appearance.text_percent",
    100,
    QT_TRANSLATE_NOOP("Settings", "The size of the text"),
    limits=(100, 200),
)
MOTION = Setting(
    "appearance.motion",
    True,
    QT_TRANSLATE_NOOP("Settings", "Let things move on the screen"),
)
IDLE_LOCK_MINUTES = Setting(
    "lock.idle_minutes",
    10,
    QT_TRANSLATE_NOOP("Settings", "Lock after this long without a key"),
    limits=(5, 15),
)
COUNCIL_COLOUR = Setting(
    "council.colour",
    "",
    QT_TRANSLATE_NOOP(
        "Settings", "The council's own colour, like #00513b; empty for ours"
    ),
    pattern="#[0-9A-Fa-f]{6}",
    example="#00513b",
)
COUNCIL_CREST = Setting(
    "council.crest",
    "",
    QT_TRANSLATE_NOOP("Settings", "The path of the crest's picture; empty for none"),
)
SLIP_PRINTER = Setting(
    "printing.slip_printer",
    "",
    QT_TRANSLATE_NOOP("Settings", "Where slips are printed; empty for the usual one"),
)
WATCHED_FOLDER = Setting(
    "post.watched_folder",
    "",
    QT_TRANSLATE_NOOP(
        "Settings",
        "The folder that scans are put into; empty for none. What is taken in is "
        "deleted from it",
    ),
)
WATCH_SECONDS = Setting(
    "post.watch_seconds",
    15,
    QT_TRANSLATE_NOOP("Settings", "How often that folder is looked at, in seconds"),
    limits=(2, 3_600),
)
WATCHED_INTO = Setting(
    "post.watched_into",
    "own",
    QT_TRANSLATE_NOOP(
        "Settings",
        "Where its pages go: own is a batch of their own, open the newest open batch",
    ),
    choices=("own", "open"),
)

WATCHING = frozenset({WATCHED_FOLDER.key, WATCH_SECONDS.key, WATCHED_INTO.key})
"""What is set about the watched folder."""
PERSONAL = frozenset({LANGUAGE.key, LOOK.key, TEXT_PERCENT.key, MOTION.key})
"""What everybody sets for themselves; the rest is the PC's."""

ALL: tuple[Setting[bool] | Setting[int] | Setting[str], ...] = (
    LANGUAGE,
    LOOK,
    TEXT_PERCENT,
    MOTION,
    IDLE_LOCK_MINUTES,
    COUNCIL_COLOUR,
    COUNCIL_CREST,
    SLIP_PRINTER,
    WATCHED_FOLDER,
    WATCH_SECONDS,
    WATCHED_INTO,
)
