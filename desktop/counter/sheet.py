"""What stands in the enquiry pane while it is taken: plain, and JSON both ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from db.domain.cards import find_card_numbers
from db.domain.contacts import Outcome


class Sheet(msgspec.Struct, kw_only=True):
    """One enquiry as far as it has been typed; nothing in it is checked.

    Attributes:
        answers: question key to what was typed or picked, days as ISO text.
        words: what is agreed, as the caller reads it on the slip.
        told: the caller was told who acts, and by when.
        consent: ``yes``, ``no``, or nothing while nobody has asked.
        to_staff: the id of the one in the team it is for.
        when: the promised time, in the words in which it was typed.
    """

    service_code: str = ""
    answers: dict[str, str] = {}
    note: str = ""
    outcome: str = Outcome.ANSWERED.value
    words: str = ""
    team_code: str = ""
    to_staff: str = ""
    urgency: str = ""
    told: bool = False
    consent: str = ""
    no_consent_reason: str = ""
    phone: str = ""
    when: str = ""
    owner_id: str = ""
    cover_id: str = ""
    duplicate_of: str = ""

    def is_empty(self) -> bool:
        """Return whether nothing has been typed or chosen."""
        return self == Sheet(answers=self.answers) and not any(self.answers.values())

    def holds_card(self) -> bool:
        """Return whether a card number stands anywhere: then nothing is kept."""
        return any(find_card_numbers(text) for text in self._texts())

    def _texts(self) -> Iterator[str]:
        yield from (self.note, self.words, self.no_consent_reason, self.phone)
        yield from (self.when, *self.answers.values())


def sheet_body(sheet: Sheet) -> dict[str, Any]:
    """Return *sheet* as a draft keeps it."""
    return dict(msgspec.to_builtins(sheet))


def sheet_from(body: Mapping[str, Any]) -> Sheet:
    """Return the sheet of a kept draft; what can't be read is left out."""
    try:
        return msgspec.convert(dict(body), Sheet)
    except msgspec.ValidationError:
        words = {key: text for key, text in body.items() if isinstance(text, str)}
        return msgspec.convert(words, Sheet)
