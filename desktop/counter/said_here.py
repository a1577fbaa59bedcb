"""What the catalogue says, in the language of the screens."""

from __future__ import annotations

from db.domain.catalogue import Service, Told
from db.domain.questions import Language
from db.errors import FieldProblem
from db.queries.notices import NoticeLine
from db.queries.teams import TeamLine
from widgets.said import language, said


def spoken() -> Language:
    """Return the language of the screens, one that the catalogue has words in."""
    return "cy" if language() == "cy" else "en"


def called(service: Service) -> tuple[str, str]:
    """Return the names of a service and of its area."""
    if spoken() == "cy":
        return service.name_cy, service.area_cy
    return service.name, service.area


def text(service: Service, field: Told) -> str:
    """Return what a service has the advisor say."""
    return service.told(field, spoken())


def told(problem: FieldProblem, service: Service | None) -> str:
    """Return what a problem says; a question not answered by its own words."""
    for question in service.questions if service else ():
        if question.key == problem.field and str(problem).endswith(question.label):
            return said("Answer: {0}").format(question.words(spoken()))
    return str(problem)


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
