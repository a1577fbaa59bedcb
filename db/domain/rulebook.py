"""Everything a council may decide otherwise, from a day on: one book, by topics.

What ships stands in `resources/rules`; an edition of the council's own holds
from its first day to its last, and the newest of those that hold stands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Any, Final

from db.domain.cases import SENSITIVE_WORDS, RiskWords, check_risk_words
from db.domain.clock_rules import check_rule, check_said_anew, shipped_clock
from db.domain.deadline_rules import ACCEPT_RULES, RULES, STANDARD, Rule
from db.domain.escalation import (
    CHASING,
    Chasing,
    EscalationRule,
    check_chasing,
    check_escalation,
)
from db.domain.escalation import RULES as ESCALATION
from db.domain.ladders import LADDER, Ladder, check_ladder
from db.domain.letters.letter_pictures import LetterPicture, check_letter_picture
from db.domain.letters.letterhead import (
    LETTERHEADS,
    Letterhead,
    check_letterhead,
)
from db.domain.permissions import Action
from db.domain.post.kinds_kept import KIND_RULES, KindRule, check_kind
from db.domain.post.known_letters import (
    FORM_CODES,
    KIND_WORDS,
    FormCode,
    KindWords,
    check_code,
    check_words,
)
from db.domain.post.schedule import (
    PAPER,
    PAPER_KEY,
    RETENTION,
    PaperRule,
    RetentionRule,
    check_paper,
    check_retention,
)
from db.domain.remedies import LIMITS, Limit, check_limit
from db.domain.task_lists import TaskList, check_task_list


class Topic(StrEnum):
    """What a rule is about."""

    CLOCK = auto()
    ESCALATION = auto()
    TASKS = auto()
    REMEDY = auto()
    CHASING = auto()
    WORDS = auto()
    LADDER = auto()
    RETENTION = auto()
    PAPER = auto()
    FORM_CODE = auto()
    KIND_WORDS = auto()
    LETTERHEAD = auto()
    LETTER_PICTURE = auto()
    KIND = auto()


CHASING_KEY: Final = "period"
"""The only rule of its topic."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One topic of the book.

    Attributes:
        kind: what its rules are made of.
        shipped: those that ship, by key; a council may add to some topics.
        check: raises FieldProblem for a rule that can't be meant.
        action: what one must be allowed to do to change it.
        backdated: whether an edition may begin on a day that is past.
    """

    kind: type[Any]
    shipped: Mapping[str, Any]
    check: Callable[[Any], None]
    action: Action
    backdated: bool = False


BOOK: Final[Mapping[Topic, Chapter]] = MappingProxyType(
    {
        Topic.CLOCK: Chapter(
            Rule,
            {**RULES, STANDARD.kind: STANDARD, **ACCEPT_RULES},
            check_rule,
            Action.EDIT_CLOCKS,
            backdated=True,
        ),
        Topic.ESCALATION: Chapter(
            EscalationRule, ESCALATION, check_escalation, Action.EDIT_RULES
        ),
        Topic.TASKS: Chapter(TaskList, {}, check_task_list, Action.EDIT_RULES),
        Topic.REMEDY: Chapter(
            Limit,
            {each.role.value: each for each in LIMITS},
            check_limit,
            Action.EDIT_LIMITS,
        ),
        Topic.CHASING: Chapter(
            Chasing, {CHASING_KEY: CHASING}, check_chasing, Action.EDIT_RULES
        ),
        Topic.WORDS: Chapter(
            RiskWords,
            {each.risk.value: each for each in SENSITIVE_WORDS},
            check_risk_words,
            Action.EDIT_RULES,
        ),
        Topic.LADDER: Chapter(Ladder, {}, check_ladder, Action.EDIT_TEAMS),
        Topic.RETENTION: Chapter(
            RetentionRule, RETENTION, check_retention, Action.EDIT_RETENTION
        ),
        Topic.PAPER: Chapter(
            PaperRule, {PAPER_KEY: PAPER}, check_paper, Action.EDIT_RETENTION
        ),
        Topic.FORM_CODE: Chapter(FormCode, FORM_CODES, check_code, Action.EDIT_RULES),
        Topic.KIND_WORDS: Chapter(
            KindWords, KIND_WORDS, check_words, Action.EDIT_RULES
        ),
        Topic.LETTERHEAD: Chapter(
            Letterhead, LETTERHEADS, check_letterhead, Action.CHANGE_SETTINGS
        ),
        Topic.LETTER_PICTURE: Chapter(
            LetterPicture, {}, check_letter_picture, Action.CHANGE_SETTINGS
        ),
        Topic.KIND: Chapter(KindRule, KIND_RULES, check_kind, Action.EDIT_RULES),
    }
)


def shipped_rule(topic: Topic, key: str) -> Any:  # noqa: ANN401  a rule of any topic
    """Return the rule that ships under *key*, None where none does."""
    if topic is Topic.CLOCK:
        return shipped_clock(key)
    if topic is Topic.LADDER:
        return LADDER
    return BOOK[topic].shipped.get(key)


def check_change(topic: Topic, rule: Any, before: Any) -> None:  # noqa: ANN401  a rule of any topic
    """Raise FieldProblem unless *rule* can be meant, after what stood *before*."""
    BOOK[topic].check(rule)
    if isinstance(before, Rule):
        check_said_anew(before, rule)
