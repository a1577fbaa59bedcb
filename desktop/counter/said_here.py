"""What the catalogue says, in the language of the screens."""

from __future__ import annotations

from db.domain.catalogue import Service, Told
from db.queries.notices import NoticeLine
from db.queries.teams import TeamLine
from desktop.forms.asked import spoken


def called(service: Service) -> tuple[str, str]:
    """Return the names of a service and of its area."""
    if spoken() == "cy":
        return service.name_cy, service.area_cy
    return service.name, service.area


def text(service: Service, field: Told) -> str:
    """Return what a service has the advisor say."""
    return service.told(field, spoken())


def team_called(team: TeamLine | None) -> str:
    """Return the name of a team; nothing for no team."""
    if team is None:
        return ""
    return (spoken() == "cy" and team.name_cy) or team.name


def notice_said(notice: NoticeLine) -> tuple[str, str]:
    """Return the title and the words of a notice; in English where that is all."""
    if spoken() == "cy":
        return notice.title_cy or notice.title, notice.words_cy or notice.words
    return notice.title, notice.words
