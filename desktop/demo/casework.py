"""The council's cases: in every state, on time and late, open and answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Final

from db.domain.catalogue import Service
from db.domain.clocks import NEVER, ClockEvent, ClockState, Happening, Standing, reckon
from db.domain.deadlines import rule_for
from db.tables.casework import CaseFrontRow, CaseNoteRow, CaseRow
from db.tables.casework_given import FeedbackRow
from db.tables.casework_time import CaseClockRow, ClockEventRow
from db.tables.casework_visits import VisitRow, WorkOrderRow
from db.tables.casework_work import CaseTaskRow
from db.tables.record import COUNCIL, RESTRICTED
from desktop.demo.complaining import (
    Complaints,
    Made,
    Stage,
    clock_stories,
    moment,
    stage_by_chance,
)
from desktop.demo.register import Register, Resident
from desktop.demo.sheets import Sheet, as_json, day, instant
from desktop.demo.staffing import Office
from desktop.demo.titles import titled
from desktop.demo.when import Calendar

_OPEN_STATES: Final = ("new", "in_progress", "waiting", "closing")
_OPEN_SHARES: Final = (18, 52, 22, 8)
_HOUR: Final = 3_600_000_000
_DAY: Final = 24 * _HOUR
_ENDS: Final = ("done", "advice", "refused", "not_ours", "withdrawn")
_END_SHARES: Final = (70, 14, 8, 5, 3)
_CAUSES: Final = ("none", "delay", "information", "supplier", "system")
_NEXT: Final = (
    "an officer rings",
    "the crew comes",
    "we check what was sent in",
    "we write",
)
_DONE_WORDS: Final = "It was looked at and put right. They were told."


@dataclass(frozen=True, slots=True)
class Shown:
    """How a case stands that every council has.

    Attributes:
        state: the case's; empty for chance.
        stage: how far its complaint is.
        group: what it shares its cause with.
    """

    title: str
    state: str = ""
    stage: Stage | None = None
    group: bytes | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """What was referred, as its case needs it.

    Attributes:
        state: the referral's own.
        shown: how its case has to stand; None leaves it to chance.
    """

    enquiry: bytes
    referral: bytes
    service: Service
    at: int
    by: bytes
    note: str
    urgency: str
    answers: str
    state: str
    shown: Shown | None = None


class Cases:
    """Cases and what lies under them.

    Attributes:
        sheets: in the order in which they must be written.
    """

    def __init__(
        self, seed: int, cal: Calendar, office: Office, register: Register
    ) -> None:
        def sheet(table: type, columns: str) -> Sheet:
            return Sheet(table, seed, cal.opened, columns)

        self._cal, self._office, self._register = cal, office, register
        self.cases = sheet(
            CaseRow,
            "reference kind title summary answers service_code service_version "
            "person_id property_id enquiry_id referral_id team_code owner_id state "
            "is_open priority risks waiting_for next_step next_due_at warn_at group_id "
            "opened_at moved_at closed_at closed_by outcome outcome_words root_cause "
            "close_by close_wanted chases",
        )
        self.fronts = sheet(
            CaseFrontRow, "case_id reference person_id team_code is_open"
        )
        self.notes = sheet(CaseNoteRow, "case_id kind words")
        self.clocks = sheet(
            CaseClockRow,
            "case_id kind state started_at due_on due_at warn_at working ended_at",
        )
        self.events = sheet(ClockEventRow, "clock_id event at on reason due_after")
        self.tasks = sheet(CaseTaskRow, "case_id words owner_id due_on state")
        self.complaints = Complaints(seed, cal, office)
        self.orders = sheet(
            WorkOrderRow,
            "reference case_id property_id kind words communal state done_on "
            "cost_pence",
        )
        self.visits = sheet(
            VisitRow, "case_id order_id officer_id starts_at ends_at about state"
        )
        self.feedback = sheet(
            FeedbackRow,
            "case_id service_code team_code channel asked_on answered_on score",
        )
        self.sheets = (
            self.cases, self.fronts, self.notes, self.clocks, self.events, self.tasks,
            *self.complaints.sheets, self.orders, self.visits, self.feedback,
        )  # fmt: skip

    def open(self, random: Random, who: Resident, work: Work) -> None:
        """Add the case of one referral, with its clock and what was done."""
        is_open = work.state != "done"
        shown = work.shown or Shown(titled(random, work.service))
        state = random.choices(_OPEN_STATES, _OPEN_SHARES)[0] if is_open else "closed"
        state = shown.state or state
        team = work.service.team
        owner = None if state == "new" else self._office.one_of(random, team)
        scope = COUNCIL if work.service.scope == "council" else RESTRICTED
        closed = None
        if not is_open:
            closed = work.at + random.randrange(1, 15) * _DAY
            closed = min(closed, self._cal.at(self._cal.today, 0) - _HOUR)
        stage = shown.stage or stage_by_chance(random, is_open=is_open)
        complaint = work.service.code == "complaint"
        if complaint:
            stories = clock_stories(stage, work.at, closed)
        else:
            stories = self._stories(work, state, closed)
        stands = [
            (kind, story, reckon(rule_for(kind), story)) for kind, story in stories
        ]
        runs = [s for _, _, s in stands if s.state is ClockState.RUNNING]
        reference = self._register.next_reference()
        home = None if who.protected or scope == RESTRICTED else who.home.id
        case = self.cases.add(
            work.at, work.by, reference,
            "complaint" if complaint else "case",
            shown.title, work.note, work.answers,
            work.service.code, 1, who.id, home, work.enquiry, work.referral,
            work.service.team, owner, state, is_open, work.urgency,
            "vulnerable" if who.age > 80 and random.random() < 0.3 else "",
            "customer" if state == "waiting" else "us",
            random.choice(_NEXT) if is_open and random.random() < 0.6 else None,
            instant(min((s.due_at for s in runs), default=NEVER)),
            instant(min((s.warn_at for s in runs), default=NEVER)),
            shown.group,
            work.at, closed or work.at, closed, owner if closed else None,
            random.choices(_ENDS, _END_SHARES)[0] if closed else None,
            _DONE_WORDS if closed else None,
            random.choice(_CAUSES) if closed else None,
            owner if state == "closing" else None,
            _wanted() if state == "closing" else None,
            1 if is_open and random.random() < 0.06 else 0,
            scope=scope,
        )  # fmt: skip
        if scope == RESTRICTED:
            self.fronts.add(
                work.at, work.by, case, reference, who.id, work.service.team, is_open
            )
        for kind, story, stood in stands:
            self._clock(case, kind, story, stood, work, scope)
        self._story(random, case, work, owner, closed, scope, home)
        if complaint:
            made = Made(case, work.at, work.by, work.note, owner, closed)
            self.complaints.add(random, made, stage)

    def _stories(
        self, work: Work, state: str, closed: int | None
    ) -> list[tuple[str, list[Happening]]]:
        """Return what happened to the one clock of a service; none without."""
        kind = clock_kind(work.service)
        if kind is None:
            return []
        began = moment(work.at)
        story = [Happening(ClockEvent.STARTED, began)]
        if state == "waiting" and rule_for(kind).pauses:
            asked = began + timedelta(hours=2)
            story.append(Happening(ClockEvent.PAUSED, asked, "Asked for more"))
        if closed is not None:
            story.append(Happening(ClockEvent.MET, moment(closed), "Closed"))
        return [(kind, story)]

    def _clock(
        self,
        case: bytes,
        kind: str,
        story: Sequence[Happening],
        stood: Standing,
        work: Work,
        scope: int,
    ) -> None:
        first, last = instant(story[0].at), instant(story[-1].at)
        over = stood.state is ClockState.MET
        clock = self.clocks.add(
            first, work.by, case, kind, stood.state.value, first,
            day(stood.due_on), instant(stood.due_at), instant(stood.warn_at),
            as_json(list(stood.working)), last if over else None, scope=scope,
        )  # fmt: skip
        for each in story:
            at = instant(each.at)
            self.events.add(
                at, work.by, clock, each.event.value, at,
                day(self._cal.day_of(at)), each.reason or None, day(stood.due_on),
                scope=scope,
            )  # fmt: skip

    def _story(
        self,
        random: Random,
        case: bytes,
        work: Work,
        owner: bytes | None,
        closed: int | None,
        scope: int,
        home: bytes | None,
    ) -> None:
        self.notes.add(
            work.at + _HOUR, owner, case, "note", "Looked at what was sent.",
            scope=scope,
        )  # fmt: skip
        if closed is not None:
            self.notes.add(closed, owner, case, "state", _DONE_WORDS, scope=scope)
            if random.random() < 0.3:
                on = self._cal.day_of(closed)
                score = random.choices((5, 4, 3, 2, 1), (40, 30, 15, 8, 7))[0]
                self.feedback.add(
                    closed, owner, case, work.service.code, work.service.team, "slip",
                    day(on), day(on), score, scope=scope,
                )  # fmt: skip
        elif owner is not None and random.random() < 0.5:
            self.tasks.add(
                work.at + _HOUR, owner, case, "Ring the customer", owner,
                day(self._cal.today + timedelta(days=random.randrange(-2, 6))), "open",
                scope=scope,
            )  # fmt: skip
        if work.service.landlord and scope == COUNCIL and random.random() < 0.5:
            self._order(random, case, work, owner, closed, home)

    def _order(
        self,
        random: Random,
        case: bytes,
        work: Work,
        owner: bytes | None,
        closed: int | None,
        home: bytes | None,
    ) -> None:
        done = closed is not None
        order = self.orders.add(
            work.at + _HOUR, owner, self._register.next_reference(), case, home,
            "repair", work.service.name, work.service.code == "communal-repair",
            "done" if done else "booked",
            day(self._cal.day_of(closed)) if closed else None,
            random.randrange(30, 400) * 100 if done else None,
        )  # fmt: skip
        starts = self._cal.at(self._cal.today, 9 * 60) + random.randrange(1, 6) * _DAY
        starts = (closed - _DAY) if closed else starts
        self.visits.add(
            work.at + _HOUR, owner, case, order, owner, starts, starts + 2 * _HOUR,
            work.service.name, "kept" if done else "booked",
        )  # fmt: skip


def clock_kind(service: Service) -> str | None:
    """Return the kind of a service's own clock; None where it promises no day."""
    if service.deadline is None:
        return None
    return service.deadline.rule or f"working_days({service.deadline.working_days})"


def _wanted() -> str:
    return as_json(
        {
            "outcome": "done",
            "root_cause": "none",
            "words": _DONE_WORDS,
            "feedback": None,
            "letter": False,
        }
    )
