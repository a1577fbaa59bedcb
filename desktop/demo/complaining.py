"""Complaints at every stage: taken, acknowledged, answered once, answered twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from random import Random
from typing import Final

from db.domain.clocks import ClockEvent, Happening
from db.tables.casework_complaint import ComplaintRow, LessonRow, RemedyRow
from db.tables.types import EPOCH
from desktop.demo.sheets import Sheet, as_json, day
from desktop.demo.staffing import Office
from desktop.demo.when import Calendar

_HOUR: Final = 3_600_000_000
_DAY: Final = 24 * _HOUR
_ACK: Final = "complaint-ack"
_ANSWERED_AFTER: Final = 5 * _DAY
_ASKED_AFTER: Final = 7 * _DAY
_WANTED: Final = (
    "To hear that it will not happen again",
    "An apology, and a date that holds",
    "The charge taken back",
)
_REASONS: Final = "We went through what happened, day by day."
_WHY_TWO: Final = "The answer leaves out that they rang four times."


class Stage(Enum):
    """How far a complaint is."""

    TAKEN = auto()
    AT_ONE = auto()
    ANSWERED = auto()
    AT_TWO = auto()


@dataclass(frozen=True, slots=True)
class Made:
    """The case of a complaint, as far as its complaint needs it."""

    case: bytes
    at: int
    by: bytes
    about: str
    owner: bytes | None
    closed: int | None


def moment(at: int) -> datetime:
    """Return an instant as the rules have it."""
    return EPOCH + timedelta(microseconds=at)


def stage_by_chance(random: Random, *, is_open: bool) -> Stage:
    """Return how far a complaint is; one that is closed was answered."""
    if not is_open:
        return Stage.ANSWERED
    return random.choices(tuple(Stage), (20, 45, 20, 15))[0]


def clock_stories(
    stage: Stage, at: int, closed: int | None
) -> list[tuple[str, list[Happening]]]:
    """Return the clocks of a complaint, each with what happened to it."""

    def ran(kind: str, start: int, met: int | None, why: str) -> None:
        story = [Happening(ClockEvent.STARTED, moment(start))]
        if met is not None:
            story.append(Happening(ClockEvent.MET, moment(met), why))
        found.append((kind, story))

    found: list[tuple[str, list[Happening]]] = []
    if stage is Stage.TAKEN:
        ran(_ACK, at, None, "")
        return found
    answered = closed or at + _ANSWERED_AFTER
    ran(_ACK, at, at + _HOUR, "Acknowledged")
    over = answered if stage is not Stage.AT_ONE else None
    ran("complaint-stage1", at + _HOUR, over, "Answered at stage 1")
    if stage is Stage.AT_TWO:
        asked = at + _ASKED_AFTER
        ran(_ACK, asked, asked + _HOUR, "Acknowledged")
        ran("complaint-stage2", asked + _HOUR, None, "")
    return found


class Complaints:
    """What makes cases complaints, what puts them right, and what they taught.

    Attributes:
        sheets: in the order in which they must be written.
    """

    def __init__(self, seed: int, cal: Calendar, office: Office) -> None:
        self._cal, self._office = cal, office
        self.complaints = Sheet(
            ComplaintRow,
            seed,
            cal.opened,
            "case_id about wanted test stage handler_id received_at acknowledged_at "
            "stage_one_at stage_one_by outcome_one reasons_one stage_two_asked_at "
            "stage_two_why stage_two_acknowledged_at",
        )
        self.remedies = Sheet(
            RemedyRow,
            seed,
            cal.opened,
            "case_id kind words owner_id due_on amount_pence form state",
        )
        self.lessons = Sheet(
            LessonRow, seed, cal.opened, "case_id service_code words change changed_on"
        )
        self.sheets = (self.complaints, self.remedies, self.lessons)

    def add(self, random: Random, made: Made, stage: Stage) -> None:
        """Add the complaint of a case that is at *stage*."""
        first, second = (self._office.by_sign_in[who] for who in ("gwen", "margaret"))
        answered = stage in {Stage.ANSWERED, Stage.AT_TWO}
        at_two = stage is Stage.AT_TWO
        found = random.choice(("upheld", "partly", "not_upheld")) if answered else None
        told = made.closed or made.at + _ANSWERED_AFTER
        asked = made.at + _ASKED_AFTER if at_two else None
        number = {Stage.TAKEN: 0, Stage.AT_TWO: 2}.get(stage, 1)
        self.complaints.add(
            made.at, made.by, made.case, made.about, random.choice(_WANTED),
            as_json({"dissatisfied": True}), number,
            second if at_two else made.owner or first, made.at,
            made.at + _HOUR if stage is not Stage.TAKEN else None,
            told if answered else None, first if answered else None, found,
            _REASONS if answered else None,
            asked, _WHY_TWO if at_two else None,
            None if asked is None else asked + _HOUR,
        )  # fmt: skip
        if found in {"upheld", "partly"}:
            self._put_right(random, made, told, first)

    def _put_right(self, random: Random, made: Made, at: int, by: bytes) -> None:
        due = day(self._cal.day_of(at) + timedelta(days=14))
        made_good = made.closed is not None and random.random() < 0.7
        state = "made" if made_good else "agreed"
        self.remedies.add(
            at, by, made.case, "apology", "A letter that says sorry", by, due, None,
            None, state,
        )  # fmt: skip
        if random.random() < 0.5:
            pence = random.choice((2_500, 5_000, 7_500, 10_000))
            self.remedies.add(
                at, by, made.case, "compensation", "For the time it took them", by,
                due, pence, "payment", state,
            )  # fmt: skip
        if made.closed is not None:
            self.lessons.add(
                at, by, made.case, "complaint",
                "Nobody had the job while its owner was away",
                "Cover is named before leave begins", day(self._cal.day_of(at)),
            )  # fmt: skip
