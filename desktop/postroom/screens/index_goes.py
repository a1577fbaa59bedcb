"""Where a document may go, for the letters that somebody types."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.postroom.destinations import case_key
from desktop.postroom.wording import say
from widgets.fields import Choice


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
