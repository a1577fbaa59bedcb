"""Something on a timeline, opened: its facts as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class DetailLine:
    """One fact.

    Attributes:
        label: a code that the screen words, or, where *own*, a catalogue's
            own question.
        words: text, or the code of a list.
    """

    label: str
    words: str
    own: bool = False
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class TimelineDetail:
    """Something that happened, with all that may be shown of it.

    Attributes:
        kind: as the timeline spells it.
        struck: a note whose words are data protection's alone.
        may_ask: of what was said in confidence: the reader works on it.
        standing: of a merge: it was not undone.
    """

    kind: str
    id: UUID
    version: int
    reference: str | None
    lines: tuple[DetailLine, ...]
    struck: bool = False
    may_ask: bool = False
    standing: bool = False
