"""What questions and their conditions are called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.admin.service_entry import Entry


def kind_names() -> dict[str, str]:
    """Return what each kind of answer is called."""
    translate = QCoreApplication.translate
    return {
        "text": translate("QuestionsField", "A line of words"),
        "long_text": translate("QuestionsField", "Several lines"),
        "choice": translate("QuestionsField", "One of several"),
        "yes_no": translate("QuestionsField", "Yes or no"),
        "date": translate("QuestionsField", "A day"),
        "money": translate("QuestionsField", "Money"),
        "number": translate("QuestionsField", "A number"),
        "address": translate("QuestionsField", "An address"),
        "phone": translate("QuestionsField", "A phone number"),
    }


def condition_words(when: Any, questions: Sequence[Entry]) -> str:  # noqa: ANN401  a condition in plain values
    """Return a condition like “Which bin?” is Refuse."""
    asked = next((q for q in questions if q["key"] == when["key"]), None)
    if asked is None:
        return str(when["key"])
    translate = QCoreApplication.translate
    labels = {str(c["key"]): str(c["label"]) for c in asked.get("choices") or ()}
    labels["yes"] = translate("QuestionsField", "yes")
    labels["no"] = translate("QuestionsField", "no")
    wanted = [when["is"]] if isinstance(when["is"], str) else when["is"]
    answers = " / ".join(labels.get(answer, answer) for answer in wanted)
    words = translate("QuestionsField", "“{question}” is {answer}")
    return words.format(question=asked["label"], answer=answers)
