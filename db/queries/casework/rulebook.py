"""The rules in force: what ships, or the council's own. Use cases read them here."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.cases import RiskWords
from db.domain.catalogue import Service
from db.domain.clock_rules import ClockEdition, rule_on
from db.domain.deadline_rules import Rule
from db.domain.escalation import Chasing, EscalationRule
from db.domain.ladders import LADDER, Ladder
from db.domain.letters.letterhead import LETTERHEAD_KEY, Letterhead
from db.domain.post.known_letters import FormCode, KindWords
from db.domain.post.schedule import PAPER_KEY, PaperRule, RetentionRule
from db.domain.referrals import accept_kind
from db.domain.remedies import Limit
from db.domain.rule_editions import RuleEdition, edition_on, from_body, rules_on
from db.domain.rulebook import BOOK, CHASING_KEY, Topic
from db.domain.task_lists import TaskList, TaskStep
from db.tables.casework_rules import RuleEditionRow

RuleT = TypeVar("RuleT")


def rule_editions(session: Session) -> list[ClockEdition]:
    """Return the council's own editions of clocks, in order of making."""
    return editions_of(session, Topic.CLOCK, Rule)


def rule_in_force(session: Session, kind: str, day: date) -> Rule:
    """Return the rule of *kind* for what begins on *day*, the council's own first.

    Raises ClerkError for a kind that is not known.
    """
    return rule_on(kind, day, rule_editions(session))[0]


def accept_rule(session: Session, urgency: str, day: date) -> Rule:
    """Return by when what is sent on *day* has to be accepted."""
    return rule_in_force(session, accept_kind(urgency), day)


def escalation_rules(session: Session, day: date) -> tuple[EscalationRule, ...]:
    """Return when cases go up on *day*; those that are switched off too."""
    return tuple(_on(session, Topic.ESCALATION, EscalationRule, day).values())


def remedy_limits(session: Session, day: date) -> tuple[Limit, ...]:
    """Return up to how much each role may agree to, from the least."""
    limits = _on(session, Topic.REMEDY, Limit, day).values()
    return tuple(sorted(limits, key=lambda limit: limit.most_pence))


def chasing_days(session: Session, day: date) -> int:
    """Return within how many days whoever comes back is chasing."""
    return _on(session, Topic.CHASING, Chasing, day)[CHASING_KEY].days


def risk_words(session: Session, day: date) -> tuple[RiskWords, ...]:
    """Return the words that ask somebody to look."""
    return tuple(_on(session, Topic.WORDS, RiskWords, day).values())


def task_steps(session: Session, service: Service, day: date) -> tuple[TaskStep, ...]:
    """Return the tasks with which a case of *service* begins on *day*.

    The catalogue's own, until the council says otherwise.
    """
    editions = editions_of(session, Topic.TASKS, TaskList)
    ours = edition_on(service.code, day, editions)
    return service.tasks if ours is None else ours.rule.steps


def ladders(session: Session, day: date) -> dict[str, Ladder]:
    """Return to whom urgent referrals go, by the codes of teams with their own."""
    return _on(session, Topic.LADDER, Ladder, day)


def ladder_of(session: Session, team_code: str, day: date) -> Ladder:
    """Return to whom a team's urgent referrals go that nobody accepts."""
    return ladders(session, day).get(team_code, LADDER)


def retention_rules(session: Session, day: date) -> dict[str, RetentionRule]:
    """Return how long each type of post is kept."""
    return _on(session, Topic.RETENTION, RetentionRule, day)


def paper_days(session: Session, day: date) -> int:
    """Return for how many days the paper of a batch lies."""
    return _on(session, Topic.PAPER, PaperRule, day)[PAPER_KEY].days


def form_codes(session: Session, day: date) -> tuple[FormCode, ...]:
    """Return the codes on our own forms that are about on *day*."""
    codes = _on(session, Topic.FORM_CODE, FormCode, day).values()
    return tuple(each for each in codes if each.in_use)


def kind_words(session: Session, day: date) -> dict[str, tuple[str, ...]]:
    """Return the phrases by which each type of document is known on *day*."""
    found = _on(session, Topic.KIND_WORDS, KindWords, day)
    return {key: each.words for key, each in found.items()}


def letterhead(session: Session, day: date) -> Letterhead:
    """Return what stands at the top of the letters of *day*."""
    return _on(session, Topic.LETTERHEAD, Letterhead, day)[LETTERHEAD_KEY]


def editions_of(
    session: Session, topic: Topic, kind: type[RuleT]
) -> list[RuleEdition[RuleT]]:
    """Return the council's editions on *topic*, in order of making."""
    r = RuleEditionRow
    rows = session.execute(
        select(r.key, r.number, r.valid_from, r.valid_to, r.body, r.withdrawn)
        .where(r.topic == topic.value)
        .order_by(r.n)
    )
    return [
        RuleEdition(key, number, first, last, from_body(body, kind), withdrawn)
        for key, number, first, last, body, withdrawn in rows
    ]


def _on(
    session: Session, topic: Topic, kind: type[RuleT], day: date
) -> dict[str, RuleT]:
    return rules_on(BOOK[topic].shipped, day, editions_of(session, topic, kind))
