"""Words that were written where there is no Qt, in the language of the screens.

Errors and the names of codes come from a domain that speaks English. Wherever a
screen shows them, it asks here; what nobody translated stays as it is.
"""

from __future__ import annotations

import re
from itertools import count
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT: Final = "Words"
_NUMBER: Final = re.compile(r"\d[\d,]*")
_QUOTED: Final = re.compile(r"(?<=“)[^”]*(?=”)")
_SENTENCE_END: Final = re.compile(r"(?<=\.) (?=[A-Z])")


def language() -> str:
    """Return the code of the language of the screens, like ``cy``."""
    return QLocale().name()[:2]


def said(text: str) -> str:
    """Return *text* in the language of the screens, or as it is.

    A number stands for any other number, what stands in “quotes” for anything
    else in them, and what follows a colon is left as it is where what leads up to
    it is known. A message of several sentences may be known sentence by sentence.
    """
    if not text or language() == "en":
        return text
    whole = _looked_up(text)
    if whole != text:
        return whole
    sentences = _SENTENCE_END.split(text)
    if len(sentences) == 1:
        return text
    return " ".join(_looked_up(sentence) for sentence in sentences)


def _looked_up(text: str) -> str:
    found = QCoreApplication.translate(CONTEXT, text)
    if found != text:
        return found
    for varying in (_NUMBER, _QUOTED):
        parts = varying.findall(text)
        pattern = _with_places(varying, text)
        found = QCoreApplication.translate(CONTEXT, pattern)
        if parts and found != pattern:
            return found.format(*parts)
    lead, colon, rest = text.partition(": ")
    known = QCoreApplication.translate(CONTEXT, lead)
    return f"{known}: {rest}" if colon and known != lead else text


def _with_places(varying: re.Pattern[str], text: str) -> str:
    """Return *text* with {0}, {1} and so on for what varies in it."""
    places = count()
    return varying.sub(lambda _part: f"{{{next(places)}}}", text)
