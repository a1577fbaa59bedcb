"""What a case that nobody referred may be about, and what is asked before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.cases import Sensing
from db.domain.catalogue import Service
from db.domain.hazards import asks_hazard
from db.queries.casework.rulebook import risk_words
from db.queries.catalogue import services_in_force


@dataclass(frozen=True, slots=True)
class Openable:
    """The services of today by their code, and the words that tell of a risk."""

    services: Mapping[str, Service] = field(default_factory=dict)
    words: Sensing = ()

    def asks_hazard(self, service_code: str, *said: str) -> bool:
        """Return whether what was *said* makes us ask about danger at home."""
        service = self.services.get(service_code)
        return service is not None and asks_hazard(
            " ".join((service.name, *said)), self.words, landlord=service.landlord
        )


def openable(session: Session, now: datetime) -> Openable:
    """Return what a case may be opened about at *now* (zone-aware)."""
    today = uk_date(now)
    found = services_in_force(session, today)
    return Openable(
        {code: entry.service for code, entry in found.items()},
        risk_words(session, today),
    )
