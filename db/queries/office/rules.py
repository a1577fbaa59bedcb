"""The rules of casework as those see them who keep them, with every edition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.domain.post.document_types import DocumentType
from db.domain.post.known_letters import KindWords
from db.domain.post.retention import Trigger
from db.domain.post.schedule import RetentionRule
from db.domain.referrals import ReferralState
from db.domain.rule_editions import from_body
from db.domain.rulebook import BOOK, Topic
from db.domain.task_lists import TaskList
from db.queries.catalogue import services_in_force
from db.queries.post.kinds import document_kinds
from db.tables.casework_rules import RuleEditionRow
from db.tables.contact import ReferralRow
from db.tables.record import COUNCIL
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class EditionOfRule:
    """One edition of a council's own; see `db.tables.casework_rules`."""

    id: UUID
    number: int
    valid_from: date
    valid_to: date | None
    rule: Any
    change_note: str
    withdrawn: bool
    made_at: datetime
    made_by: str | None

    def over(self, today: date) -> bool:
        """Return whether it holds no more."""
        ended = self.valid_to is not None and self.valid_to < today
        return self.withdrawn or ended


@dataclass(frozen=True, slots=True)
class KeptRule:
    """A rule as it is, or is about to be; editions with the newest first.

    Attributes:
        rule: the newest edition that is not over, else what ships.
        ours: that edition; None where the shipped rule stands.
        name: of a task list, the service's; "" elsewhere.
        kind: of a rule about a kind of document, that kind as it is today.
    """

    topic: Topic
    key: str
    rule: Any
    ours: EditionOfRule | None
    editions: tuple[EditionOfRule, ...]
    name: str = ""
    kind: DocumentType | None = None

    @property
    def id(self) -> str:
        """What names it among the rules of every topic."""
        return f"{self.topic}/{self.key}"

    @property
    def number(self) -> int:
        """The newest edition's number, 0 where there is none."""
        return self.editions[0].number if self.editions else 0


_OF_KINDS: Final[Mapping[Topic, Any]] = MappingProxyType(
    {
        Topic.RETENTION: RetentionRule(Trigger.NEVER, 0),
        Topic.KIND_WORDS: KindWords(()),
    }
)
"""What stands for a kind of the council's own until it says more."""


def kept_rules(
    session: Session, topics: Iterable[Topic], today: date
) -> list[KeptRule]:
    """Return the rules on *topics*, those that ship first, in their own order."""
    found: list[KeptRule] = []
    kinds = document_kinds(session, today)
    for topic in topics:
        editions = _editions(session, topic)
        shipped: dict[str, tuple[Any, str]] = {
            key: (rule, "") for key, rule in BOOK[topic].shipped.items()
        }
        if topic is Topic.TASKS:
            entries = services_in_force(session, today).values()
            services = sorted((e.service for e in entries), key=lambda one: one.name)
            shipped = {
                one.code: (TaskList(one.code, one.tasks), one.name) for one in services
            }
        for key in kinds if topic in _OF_KINDS else ():
            shipped.setdefault(key, (_OF_KINDS[topic], ""))
        keys = dict.fromkeys((*shipped, *editions))
        for key in keys:
            own = editions.get(key, ())
            ours = next((one for one in own if not one.over(today)), None)
            rule, name = shipped.get(key, (None, ""))
            if ours is not None:
                rule = ours.rule
            elif rule is None:
                # Made here, and over since: its last words, to be had again.
                rule = own[0].rule
            kind = kinds.get(key) if topic in {*_OF_KINDS, Topic.KIND} else None
            found.append(KeptRule(topic, key, rule, ours, own, name, kind))
    return found


def waiting_to_be_accepted(session: Session, urgency: str) -> int:
    """Return how many referrals of an urgency nobody has accepted yet.

    The figure alone, for an administrator who sees no people; those in
    confidence are left out.
    """
    r = ReferralRow.__table__.c  # past the narrowing
    waiting = select(func.count(r.n)).where(
        r.state == ReferralState.SENT.value,
        r.urgency == urgency,
        r.scope == COUNCIL,
    )
    return session.connection().scalar(waiting) or 0


def _editions(session: Session, topic: Topic) -> dict[str, tuple[EditionOfRule, ...]]:
    r = RuleEditionRow
    query = (
        select(
            *(r.key, r.id, r.number, r.valid_from, r.valid_to, r.body),
            *(r.change_note, r.withdrawn, r.made_at, StaffRow.name),
        )
        .outerjoin(StaffRow, StaffRow.id == r.made_by)
        .where(r.topic == topic.value)
        .order_by(r.key, r.number.desc())
    )
    found: dict[str, list[EditionOfRule]] = {}
    kind = BOOK[topic].kind
    for key, id_, number, first, last, body, *rest in session.execute(query):
        rule = from_body(body, kind)
        one = EditionOfRule(id_, number, first, last, rule, *rest)
        found.setdefault(key, []).append(one)
    return {key: tuple(editions) for key, editions in found.items()}
