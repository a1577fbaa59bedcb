"""The questions of a service, in the order of asking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.admin.screens.lines_field import LinesField, Said
from desktop.admin.screens.question_form import QuestionForm
from desktop.admin.screens.question_words import condition_words, kind_names
from desktop.admin.service_entry import Entry


class QuestionsField(LinesField[Entry]):
    """All questions, each with what it asks for and when."""

    form: QuestionForm

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, QuestionForm(), _tr("Add a question"), parent)

    def said(self, line: Entry, among: Sequence[Entry]) -> Said:
        """Return the question, and what kind of answer it wants."""
        facts = [kind_names()[str(line["kind"])]]
        if line.get("required"):
            facts.append(_tr("must be answered"))
        if line.get("when"):
            words = condition_words(line["when"], among)
            facts.append(_tr("if {condition}").format(condition=words))
        return Said(str(line["label"]), " · ".join(facts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionsField", text)
