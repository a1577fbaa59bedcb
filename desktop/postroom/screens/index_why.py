"""Why something is suggested, in words under its field."""

from __future__ import annotations

from desktop.postroom.suggested import Suggestion
from desktop.postroom.wording import say
from widgets.colours import Tone
from widgets.said import said


def why_words(one: Suggestion | None) -> tuple[str, Tone | None]:
    """Return the words and their tone; nothing where nothing is suggested."""
    if one is None:
        return "", None
    if one.sure:
        words = say("Sure: {why}").format(why=said(one.why)) if one.why else ""
        return words, Tone.SUCCESS
    words = say("Check: {why}").format(why=said(one.why)) if one.why else say("Check")
    return words, Tone.WARNING
