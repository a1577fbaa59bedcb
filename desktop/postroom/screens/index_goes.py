"""What a document may be, and where it may go, for the letters typed."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.postroom.destinations import case_key
from desktop.postroom.kinds_here import types
from desktop.postroom.wording import area_name, say, type_name
from widgets.fields import Choice


def kind_choices() -> list[Choice]:
    """Return every type of document, found by its name, area and words."""
    return [
        Choice(key, type_name(kind), area_name(kind), " ".join(kind.words))
        for key, kind in types().items()
        if kind.in_use
    ]


def typed_choices(typed: str, choices: Sequence[Choice]) -> list[Choice]:
    """Return what holds the letters typed; a reference in full is a case."""
    wanted = typed.casefold().split()
    offered = [
        each for each in choices if all(part in each.text.casefold() for part in wanted)
    ]
    key = case_key(typed)
    if key is not None and all(each.key != key for each in offered):
        words = say("Case {reference}").format(reference=key.split(":", 1)[1])
        offered.insert(0, Choice(key, words))
    return offered
