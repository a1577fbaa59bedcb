"""Why something is suggested, in words under its field."""

from __future__ import annotations

from db.domain.post.letters.why import SEALED, WHY
from desktop.postroom.suggested import Suggestion
from desktop.postroom.wording import say
from widgets.colours import Tone
from widgets.said import said


def why_words(one: Suggestion | None) -> tuple[str, Tone | None]:
    """Return the words and their tone; nothing where nothing is suggested."""
    if one is None:
        return "", None
    why = _reason(one)
    if one.code == SEALED:
        return why, Tone.WARNING
    if one.sure:
        return say("Sure: {why}").format(why=why) if why else "", Tone.SUCCESS
    words = say("Check: {why}").format(why=why) if why else say("Check")
    return words, Tone.WARNING


def _reason(one: Suggestion) -> str:
    """Return why, in the language of the screens."""
    template = WHY.get(one.code)
    if template is None:
        return said(one.why)
    try:
        return said(template).format(**one.said)
    except KeyError:
        return said(one.why)
