"""What the catalogue says, in the language of the screens."""

from __future__ import annotations

from db.domain.catalogue import Service
from db.domain.questions import Language
from db.queries.teams import TeamLine
from widgets.said import language


def spoken() -> Language:
    """Return the language of the screens, one that the catalogue has words in."""
    return "cy" if language() == "cy" else "en"


def called(service: Service) -> tuple[str, str]:
    """Return the names of a service and of its area."""
    if spoken() == "cy":
        return service.name_cy, service.area_cy
    return service.name, service.area


def team_called(team: TeamLine | None) -> str:
    """Return the name of a team; nothing for no team."""
    if team is None:
        return ""
    return (spoken() == "cy" and team.name_cy) or team.name
