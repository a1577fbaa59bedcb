"""What a service asks, and what is wrong with an answer, in the screens' language."""

from __future__ import annotations

from db.domain.questions import Asks, Language
from db.errors import FieldProblem
from widgets.said import language, said


def spoken() -> Language:
    """Return the language of the screens, one that the catalogue has words in."""
    return "cy" if language() == "cy" else "en"


def told(problem: FieldProblem, asks: Asks | None) -> str:
    """Return what a problem says; a question not answered by its own words."""
    for question in asks.questions if asks else ():
        if question.key == problem.field and str(problem).endswith(question.label):
            return said("Answer: {0}").format(question.words(spoken()))
    return str(problem)
