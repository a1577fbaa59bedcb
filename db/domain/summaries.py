"""A referral's summary beside its enquiry: only what the other has not said yet.

A summary that nobody rewrote is the service, the place, a line for each answer,
and after an empty line the note.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

_FIRST: Final = 80
PLACE: Final = "Property: "
"""How the line of the place begins."""


def answer_line(label: str, words: str) -> str:
    """Return an answer as a summary has it: "Which bin was missed? Refuse"."""
    return f"{label} {words}" if label.endswith("?") else f"{label}: {words}"


def first_words(summary: str, service: str) -> str:
    """Return the first words of a summary, in one line: the note before answers.

    The *service* stands with the enquiry, and its place too.
    """
    whole = summary.splitlines()
    if whole and whole[0] == service:
        del whole[0]
        if "" in whole:
            whole = whole[whole.index("") + 1 :]
    lines = [line for line in whole if line.strip() and not line.startswith(PLACE)]
    words = " ".join(lines[0].split()) if lines else ""
    if len(words) <= _FIRST:
        return words
    cut = words[:_FIRST].rpartition(" ")[0] or words[:_FIRST]
    return f"{cut.rstrip(' ,.;:')}…"


def not_said_yet(summary: str, said: Collection[str]) -> str:
    """Return the lines of a summary that do not stand above it already."""
    known = {line for words in said for line in words.splitlines()}
    lines = [line for line in summary.splitlines() if line.strip() not in known]
    return "\n".join(lines).strip()
