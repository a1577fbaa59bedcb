"""Lines that the program writes into a case's story when somebody does something.

They are kept with a code and what they are about, so that whoever reads them
reads them in their own language; the words beside it are English.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final


class OwnNote(StrEnum):
    """What such a line tells."""

    VISIT_BOOKED = auto()
    VISIT_KEPT = auto()
    NO_ACCESS = auto()
    MERGE_UNDONE = auto()
    DISCLOSED = auto()
    EXPORTED = auto()
    LETTER_SENT = auto()
    LETTER_BACK = auto()
    DOCUMENT_OUT = auto()
    OPENER_OUT = auto()


OWN_NOTE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        OwnNote.VISIT_BOOKED: "Visit booked: {what}",
        OwnNote.VISIT_KEPT: "The visit took place",
        OwnNote.NO_ACCESS: "No access",
        OwnNote.MERGE_UNDONE: "The merge was undone",
        OwnNote.DISCLOSED: "Disclosure {what}",
        OwnNote.EXPORTED: "Exported for the ombudsman: {what}",
        OwnNote.LETTER_SENT: "Letter sent: {what}",
        OwnNote.LETTER_BACK: "Our letter came back: {what}",
        OwnNote.DOCUMENT_OUT: "A document was taken out, to be indexed again",
        OwnNote.OPENER_OUT: (
            "The document that opened this case was taken out, to be indexed again. "
            "Clocks run on: close the case, or link it to the right one."
        ),
    }
)
"""The lines; braces stand for what they are about, as somebody wrote it."""


def own_words(note: OwnNote, what: str = "") -> str:
    """Return a line in English, as it is kept."""
    return OWN_NOTE_NAMES[note].format(what=what)


def own_facts(note: OwnNote, what: str = "") -> dict[str, str]:
    """Return what a line is read from in another language."""
    return {"code": note.value, "what": what}
