"""The questions a service asks: which are shown, and what counts as an answer.

Answers travel as a mapping from a question's key to what was typed or picked.
`check_answers` turns them into typed values: text, a choice's key, True or
False, a date, whole pence, a whole number, or a phone number as E.164.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Literal, Protocol, TypeAlias

import msgspec

from db.domain.answers import AnswerRefused, answer_in_words, read_answer
from db.errors import FieldProblem, FieldProblems

Kind = Literal[
    "text",
    "long_text",
    "choice",
    "yes_no",
    "date",
    "money",
    "number",
    "address",
    "phone",
]
AskEvery = Literal["enquiry", "contact"]
Answer: TypeAlias = str | bool | int | date
Language = Literal["en", "cy"]


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One of the answers that may be picked.

    Attributes:
        key: what is kept, like ``refuse``; never shown.
        label_cy: empty where there is no Welsh yet.
    """

    key: str
    label: str
    label_cy: str = ""

    def words(self, language: Language) -> str:
        """Return the label in *language*, in English where Welsh is missing."""
        return self.label_cy if language == "cy" and self.label_cy else self.label


class Condition(msgspec.Struct, frozen=True, kw_only=True):
    """An earlier answer that must have been given for a question to be shown.

    Attributes:
        key: the earlier question's key.
        wanted: the answer, or any of several: choice keys, ``yes`` or ``no``.
            Written ``is`` in files.
    """

    key: str
    wanted: str | tuple[str, ...] = msgspec.field(name="is")

    def accepted(self) -> tuple[str, ...]:
        """Return every answer that meets this condition."""
        return (self.wanted,) if isinstance(self.wanted, str) else self.wanted


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to ask.

    Attributes:
        key: what the answer is kept under, like ``bin``.
        hint: shows the form of an answer, like "like CM9 4LQ".
        hint_cy: empty where there is no Welsh yet, or no hint.
        when: None if the question is always asked.
        ask_every: ``contact`` if one answer serves every enquiry of a contact.
        future: whether a date may lie after today.
        least: the smallest number, or the least money in pence.
        most: the largest number, or the most money in pence.
    """

    key: str
    label: str
    kind: Kind
    label_cy: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = False
    hint: str = ""
    hint_cy: str = ""
    when: Condition | None = None
    ask_every: AskEvery = "enquiry"
    future: bool = False
    least: int | None = None
    most: int | None = None

    def __post_init__(self) -> None:
        """Refuse a question that nobody could answer (ValueError)."""
        if not self.key.isidentifier():
            raise ValueError(f"key {self.key!r} must be a word like move_date")
        if not self.label.strip():
            raise ValueError(f"question {self.key}: label is empty")
        keys = [choice.key for choice in self.choices]
        if (self.kind == "choice") != (len(keys) > 1) or len(set(keys)) < len(keys):
            raise ValueError(
                f"question {self.key}: choices must be two or more different ones"
                " for a choice, and none for any other kind"
            )
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError(f"question {self.key}: least is more than most")

    def words(self, language: Language) -> str:
        """Return the label in *language*, in English where Welsh is missing."""
        return self.label_cy if language == "cy" and self.label_cy else self.label

    def form(self, language: Language) -> str:
        """Return the hint in *language*, in English where Welsh is missing."""
        return self.hint_cy if language == "cy" and self.hint_cy else self.hint

    def allowed(self) -> tuple[str, ...] | None:
        """Return the answers a condition may name, or None if it may name none."""
        if self.kind == "yes_no":
            return ("yes", "no")
        if self.kind == "choice":
            return tuple(choice.key for choice in self.choices)
        return None


class Asks(Protocol):
    """Whatever asks questions: a service, as a rule."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions in the order of asking."""


def check_questions(questions: tuple[Question, ...]) -> None:
    """Refuse double keys and conditions on anything but an earlier answer.

    Raises ValueError, whose words name the question.
    """
    earlier: dict[str, Question] = {}
    for question in questions:
        if question.key in earlier:
            raise ValueError(f"question {question.key} is there twice")
        if question.when is not None:
            _check_condition(question.key, question.when, earlier)
        earlier[question.key] = question


def _check_condition(
    key: str, condition: Condition, earlier: Mapping[str, Question]
) -> None:
    asked = earlier.get(condition.key)
    allowed = asked.allowed() if asked else None
    if allowed is None:
        raise ValueError(
            f"question {key}: when.key must be an earlier choice or yes_no question"
        )
    wanted = condition.accepted()
    if not wanted or not set(wanted) <= set(allowed):
        raise ValueError(f"question {key}: when.is must be among {', '.join(allowed)}")


def visible_questions(
    service: Asks, answers: Mapping[str, object]
) -> tuple[Question, ...]:
    """Return the questions that *answers* call for, in the order of asking.

    What hangs on a hidden question is hidden too.
    """
    shown: dict[str, Question] = {}
    for question in service.questions:
        when = question.when
        if when is None or (
            when.key in shown
            and _plain(shown[when.key], answers.get(when.key)) in when.accepted()
        ):
            shown[question.key] = question
    return tuple(shown.values())


def place_answers(service: Asks) -> tuple[str, ...]:
    """Return the questions that the place of a case answers."""
    return tuple(
        one.key
        for one in service.questions
        if one.kind == "address" and one.ask_every == "contact"
    )


def still_to_ask(
    service: Asks, answers: Mapping[str, object], known: Collection[str] = ()
) -> tuple[Question, ...]:
    """Return what has yet to be asked, once something of it has to be.

    *known* are keys that are answered elsewhere. A question that hangs on an
    answer which is there already is asked for itself alone, or not at all.
    """
    visible = {one.key for one in visible_questions(service, answers)}
    left: dict[str, Question] = {}
    for question in service.questions:
        if question.key in answers or question.key in known:
            continue
        when = question.when
        if when is not None and when.key not in left:
            if question.key not in visible:
                continue
            question = msgspec.structs.replace(question, when=None)  # noqa: PLW2901  the same, asked for itself
        left[question.key] = question
    needed = any(one.required and one.when is None for one in left.values())
    return tuple(left.values()) if needed else ()


def _plain(question: Question, answer: object) -> str | None:
    """Return an answer as a condition writes it, or None where there is none."""
    try:
        value = read_answer(question, answer, date.max)
    except AnswerRefused:
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else None


def check_answers(
    service: Asks,
    answers: Mapping[str, object],
    today: date,
    *,
    all_required: bool = True,
) -> dict[str, Answer]:
    """Return the visible questions' answers as typed values; blanks are left out.

    A question is required only while it is visible; answers to hidden or
    unknown questions are left out. *today* is the day in the United Kingdom.
    Without *all_required*, what was not asked is no problem: advice was enough.

    Raises FieldProblems with each question's key, in the order of asking.
    """
    typed: dict[str, Answer] = {}
    problems: list[FieldProblem] = []
    for question in visible_questions(service, answers):
        try:
            value = read_answer(question, answers.get(question.key), today)
        except AnswerRefused as refused:
            problems.append(FieldProblem(question.key, str(refused)))
            continue
        if value is not None:
            typed[question.key] = value
        elif question.required and all_required:
            problems.append(FieldProblem(question.key, f"Answer: {question.label}"))
    if problems:
        raise FieldProblems(problems)
    return typed


def carried_answers(service: Asks, earlier: Mapping[str, object]) -> dict[str, object]:
    """Return what an earlier enquiry of the same contact has already answered."""
    return {
        question.key: earlier[question.key]
        for question in service.questions
        if question.ask_every == "contact" and question.key in earlier
    }


def answers_in_words(
    service: Asks,
    answers: Mapping[str, object],
    language: Language = "en",
) -> list[tuple[str, str]]:
    """Return each visible answer as label and value, for slip and referral.

    Takes answers as typed, as checked, or as read back from JSON. What can't
    be read as its kind is given as it stands; blanks are left out.
    """
    rows: list[tuple[str, str]] = []
    for question in visible_questions(service, answers):
        words = answer_in_words(question, answers.get(question.key), language)
        if words:
            rows.append((question.words(language), words))
    return rows
