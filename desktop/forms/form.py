"""A form as data: its questions, and the use case that its answers make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from uuid import UUID

from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.questions import Asks
from desktop.forms.saving import Work


class Kind(StrEnum):
    """How a question is answered."""

    LINE = auto()
    LONG = auto()
    DAY = auto()
    CHOICE = auto()
    ONE_OF = auto()
    YES_NO = auto()
    TICKS = auto()
    PERSON = auto()
    PLACE = auto()
    FOUND = auto()
    """One of what a query finds for the words typed."""
    SECRET = auto()
    """A passphrase: never in a draft."""
    SAVE_AS = auto()
    """Where a file is saved: chosen in the system's own dialog, or typed."""
    ASKED = auto()
    """What a service of the catalogue asks, each question with its own field."""


@dataclass(frozen=True, slots=True)
class Place:
    """An address that was chosen: a property, or words where there is none."""

    property_id: UUID | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person who was chosen."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """One record that was found for what was typed, and may be taken."""

    id: UUID
    name: str
    detail: str = ""
    badge: str = ""


Find = Callable[[Session, str], list[Found]]


@dataclass(frozen=True, slots=True)
class When:
    """The answers, as codes, of an earlier question that make one asked."""

    name: str
    among: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ask:
    """One question.

    Attributes:
        name: as the use case names the field when it finds a problem.
        value: what stands there at first: text, a day, a code, a set of codes,
            a bool, a `Place` or `Someone`.
        picks: for a choice or ticks: the codes and their words.
        also: other names under which a problem of this field may come.
        find: what is looked up for a question of kind `Kind.FOUND`.
        nothing: what is said where it finds nothing.
        ahead: a day to come, so that "Friday" is the next one.
        when: asked only while another question is answered so, or the other
            answers make it so; None is always.
        asks: for a question of kind `Kind.ASKED`: what asks, by the other
            answers.
    """

    name: str
    label: str
    kind: Kind = Kind.LINE
    value: object = None
    hint: str = ""
    required: bool = False
    picks: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    find: Find | None = None
    nothing: str = ""
    ahead: bool = False
    when: When | Heard | None = None
    asks: WhatAsks | None = None


class Answers:
    """What was answered, by the questions' names, each in its own type."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = values

    def line(self, name: str) -> str:
        """Return the words, or nothing."""
        value = self._values.get(name)
        return value if isinstance(value, str) else ""

    def words(self, name: str) -> str | None:
        """Return the words, None if there are none."""
        return self.line(name) or None

    def day(self, name: str) -> date | None:
        """Return the day, None if there is none."""
        value = self._values.get(name)
        return value if isinstance(value, date) else None

    def yes(self, name: str) -> bool | None:
        """Return the answer, None while there is none."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else None

    def ticks(self, name: str) -> frozenset[str]:
        """Return the codes that are ticked."""
        value = self._values.get(name)
        return value if isinstance(value, frozenset) else frozenset()

    def someone(self, name: str) -> UUID | None:
        """Return the person who was chosen, None if nobody was."""
        value = self._values.get(name)
        return value.id if isinstance(value, Someone) else None

    def found(self, name: str) -> UUID | None:
        """Return the record that was chosen, None if none was."""
        value = self._values.get(name)
        return value.id if isinstance(value, Found) else None

    def place(self, name: str) -> Place | None:
        """Return the address that was chosen, None if none was."""
        value = self._values.get(name)
        return value if isinstance(value, Place) else None

    def asked(self, name: str) -> Mapping[str, str]:
        """Return what was answered to what a service asks, by the questions' keys."""
        value = self._values.get(name)
        return value if isinstance(value, Mapping) else {}


Heard = Callable[[Answers], bool]
"""Whether the answers so far make a question asked."""
WhatAsks = Callable[[Answers], Asks | None]
"""What asks its questions, by the answers so far; None while nothing does."""


@dataclass(frozen=True, slots=True)
class Form:
    """Questions that are saved together.

    Attributes:
        key: lasting, for the draft; empty where no draft may be kept.
        save: what the button says.
        work: the use case for the answers; FieldProblem for what is missing.
        done: what the toast says; empty for none.
        undo: what takes it back where that is more than putting back what the
            save changed (`desktop.forms.undoing`), given what was saved.
        final: it stays as it is: nothing is offered that takes it back.
        shows: the words to show once, for what is read with a reason.
        note: said above the questions.
        follow_up: another form that is offered, given what was saved.
        at_once: saved as soon as its button is pressed, where it asks nothing.
    """

    key: str
    title: str
    asks: tuple[Ask, ...]
    save: str
    work: Callable[[Answers], Work]
    done: str = ""
    undo: Callable[[Changes], Work | None] | None = None
    final: bool = False
    shows: Callable[[Changes], str] | None = None
    note: str = ""
    follow_up: Callable[[Changes], Form | None] | None = None
    at_once: bool = False


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A button that opens a form under its line."""

    label: str
    form: Form
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Go:
    """A button that leads away.

    Attributes:
        kind: person, property, case, document, letter, asked_letter,
            written_letter, or close for the page it stands on.
    """

    label: str
    kind: str
    id: UUID
    keys: str = ""


Step = OpenForm | Go


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is known: words, a quiet detail, and what can be done.

    Attributes:
        label: what stands before it in a column of its own; empty for none.
    """

    words: str
    detail: str = ""
    steps: tuple[Step, ...] = ()
    badge: str = ""
    tone: str = "neutral"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: a heading, what is known, and what can be added.

    Attributes:
        empty: what is said where nothing is known.
    """

    key: str
    title: str
    lines: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()
    empty: str = ""
    note: str = ""
