"""Who looks, and when: what every form and part of a page is made with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action


@dataclass(frozen=True, slots=True)
class Here:
    """Who looks at a page, when, and the languages that can be picked.

    Attributes:
        languages: codes and their names, in the order in which they are shown.
    """

    actor: Actor
    now: datetime
    languages: Sequence[tuple[str, str]] = ()

    @property
    def today(self) -> date:
        """The day it is in the United Kingdom."""
        return uk_date(self.now)

    def may(self, action: Action) -> bool:
        """Return whether the one who looks may do *action*."""
        return self.actor.may(action)

    def language(self, code: str | None) -> str:
        """Return the name of a language."""
        return dict(self.languages).get(code or "", code or "")
