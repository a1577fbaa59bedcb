"""The rows that lists show: plain values, made by whoever owns the list."""

from dataclasses import dataclass, field

from widgets.colours import Tone


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A row of search results; *key* is whatever the caller needs to open it."""

    key: object
    icon: str
    title: str
    detail: str = ""
    badge: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class ResultGroup:
    """Results of one kind under their heading."""

    title: str
    rows: tuple[ResultRow, ...] | list[ResultRow] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """Something that happened; rows of the same *day* stand under one heading.

    *exact* is the exact time, shown on hover.
    """

    key: object
    day: str
    icon: str
    title: str
    detail: str = ""
    badge: str = ""
    tone: Tone = Tone.NEUTRAL
    exact: str = ""


@dataclass(frozen=True, slots=True)
class TwoLineRow:
    """A row of a queue: what it is on the left, when and whose on the right.

    *mark* is a word like "new", shown as a dot before the title and read out.
    """

    key: object
    title: str
    detail: str = ""
    right: str = ""
    right_detail: str = ""
    tone: Tone = Tone.NEUTRAL
    exact: str = ""
    icon: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A row of a short list of queues or folders, with how many are in it.

    *words* say the count another way, like "1,000+".
    """

    key: object
    title: str
    count: int | None = None
    tone: Tone = Tone.NEUTRAL
    heading: bool = False
    words: str = ""
