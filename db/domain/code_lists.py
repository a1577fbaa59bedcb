"""Code lists: what may be picked, with its words in English and Welsh."""

from __future__ import annotations

import re

import msgspec

_KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


class ListEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a code list.

    Attributes:
        key: what is kept, like ``gone_away``.
        hint: one line that helps to choose it.
    """

    key: str
    label: str
    label_cy: str
    hint: str = ""

    def __post_init__(self) -> None:
        """Refuse an entry without key or words (ValueError)."""
        if not _KEY.fullmatch(self.key):
            raise ValueError("key must be like gone_away")
        if not (self.label.strip() and self.label_cy.strip()):
            raise ValueError("label or label_cy is empty")


class SpokenLanguage(msgspec.Struct, frozen=True, kw_only=True):
    """A language that a caller can point to.

    Attributes:
        code: ISO 639 code, like ``cy``, with a script where two are in use.
        name: its English name.
        own_name: its name in its own script.
        sentence: "I speak …" in it; empty where we are not sure of the words.
        right_to_left: whether it is written from right to left.
        signed: whether it is a sign language, so that nobody is asked to speak.
    """

    code: str
    name: str
    own_name: str
    sentence: str = ""
    right_to_left: bool = False
    signed: bool = False

    def __post_init__(self) -> None:
        """Refuse a language without code or names (ValueError)."""
        if not _LANGUAGE.fullmatch(self.code):
            raise ValueError("code must be an ISO 639 code like cy")
        if not (self.name.strip() and self.own_name.strip()):
            raise ValueError("name or own_name is empty")
