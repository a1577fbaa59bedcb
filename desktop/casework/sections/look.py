"""Who looks at a case, and when: what every section is made with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from db.actor import Actor
from db.clock import uk_date
from db.domain.permissions import Action
from db.queries.casework.more_rows import CaseMore
from db.queries.casework.page_rows import CasePage


@dataclass(frozen=True, slots=True)
class Look:
    """One case with what lies under it, in front of somebody."""

    page: CasePage
    more: CaseMore
    actor: Actor
    now: datetime
    staff: tuple[tuple[str, str], ...] = ()
    """Who works here, by id and name, to choose from."""
    doers: tuple[tuple[str, str], ...] = ()
    """Of them, who may be given a part of this case."""

    @property
    def today(self) -> date:
        """The day it is in the United Kingdom."""
        return uk_date(self.now)

    def may(self, action: Action) -> bool:
        """Return whether the one who looks may do *action*."""
        return self.actor.may(action)

    def works(self, action: Action) -> bool:
        """Return whether they may do *action* on a case that is open."""
        return self.page.is_open and self.may(action)
