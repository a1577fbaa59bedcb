"""What somebody has to do beside their cases, and what went up to them."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from db.domain.hazards import QUESTIONS
from db.domain.permissions import Role
from db.errors import ClerkError
from db.queries.casework.errands import count_errands, errands
from db.queries.casework.queue import queue_page
from db.queries.casework.rail import rail_counts
from db.queries.casework.referrals import referrals_to_accept, team_tray
from db.queries.casework.rows import ErrandRow, QueueFilter
from desktop.casework.queues import gone_up
from desktop.casework.rows_shown import errand_row
from desktop.casework.use_cases.cover import SetCover, set_cover
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.referrals import (
    AcceptReferral,
    FinishReferral,
    OpenedReferral,
    accept_referral,
    finish_referral,
    opened_referral,
)
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.casework.use_cases.tasks import AddTask, FinishTask, add_task, finish_task
from desktop.casework.use_cases.tending import Tend, escalate_cases, escalate_referrals
from desktop.casework.use_cases.tray import (
    AcceptItem,
    ReturnItem,
    RouteItem,
    RouteOn,
    accept_item,
    return_item,
    route_item,
    route_on,
)
from desktop.casework.use_cases.visits import BookVisit, book_visit
from tests.fixtures.casework import Casework

LEADER = Role.CO_ORDINATOR
SENIOR = Role.SENIOR_CO_ORDINATOR


def of(casework: Casework, who: UUID) -> list[ErrandRow]:
    now = casework.office.now
    rows = casework.office.read(errands, who, now)
    assert casework.office.read(count_errands, who, now).number == len(rows)
    return rows


def test_a_task_reaches_who_it_was_given_to_in_anybodys_case(
    casework: Casework,
) -> None:
    case_id = casework.open()
    today = casework.office.now.date()
    task = AddTask(case_id, "Ring the crew", casework.leader, today)
    made = casework.do(add_task, task)
    [row] = of(casework, casework.leader)
    assert (row.case_id, row.words, row.due_on, row.late) == (
        case_id,
        "Ring the crew",
        today,
        False,
    )
    assert of(casework, casework.worker) == []
    casework.later(days=1)
    assert of(casework, casework.leader)[0].late
    assert made.id is not None
    casework.do(finish_task, FinishTask(made.id))
    assert of(casework, casework.leader) == []


def test_tasks_of_the_list_come_with_the_case(casework: Casework) -> None:
    calm = dict.fromkeys((one.key for one in QUESTIONS), False)
    case_id = casework.open("damp-and-mould", hazard=calm)
    assert of(casework, casework.worker) == []
    casework.do(take_case, TakeCase(case_id))
    assert [row.words for row in of(casework, casework.worker)] == ["Inspect the home"]


def test_a_visit_is_told_to_who_goes_there_and_to_who_covers(
    casework: Casework,
) -> None:
    case_id = casework.open()
    starts = casework.office.now + timedelta(days=2)
    ends = starts + timedelta(hours=1)
    visit = BookVisit(case_id, "Look at the bin store", starts, ends, casework.leader)
    casework.do(book_visit, visit)
    [row] = of(casework, casework.leader)
    assert (row.visit, row.starts_at, row.owner) == (True, starts, None)
    assert of(casework, casework.worker) == []
    today = casework.office.now.date()
    casework.do(set_cover, SetCover(casework.leader, casework.worker, today), LEADER)
    [row] = of(casework, casework.worker)
    assert (row.words, row.owner) == ("Look at the bin store", "Cora Lund")


def test_what_went_up_stands_with_the_role_it_went_to(casework: Casework) -> None:
    case_id = casework.open("grant")
    clock = casework.clock(case_id, "working_days(10)")
    casework.office.now = clock.due_at

    def up(role: Role) -> list[UUID]:
        queue = gone_up({role}, ())
        assert queue is not None
        page = casework.office.read(queue_page, queue, casework.office.now)
        counts = casework.office.read(
            rail_counts, casework.leader, [], casework.office.now, queue
        )
        assert counts.escalated.number == len(page.rows)
        return [row.id for row in page.rows]

    assert up(LEADER) == up(SENIOR) == []
    casework.program(escalate_cases, Tend())
    assert (up(LEADER), up(SENIOR)) == ([case_id], [])
    casework.later(days=5)
    casework.program(escalate_cases, Tend())
    assert (up(LEADER), up(SENIOR)) == ([], [case_id])
    assert gone_up({Role.CASEWORKER}, ("waste",)) is None
    assert gone_up({LEADER}, ("waste",)) == QueueFilter(
        teams=("waste",), escalated_to="co_ordinator"
    )


def test_an_urgent_referral_counts_for_who_it_went_up_to(casework: Casework) -> None:
    casework.refer(team_code="repairs", summary="No heating", urgency="emergency")
    casework.later(hours=1)
    casework.program(escalate_referrals, Tend())
    now = casework.office.now

    def seen(who: UUID) -> tuple[int, int]:
        counts = casework.office.read(rail_counts, who, [], now)
        rows = casework.office.read(referrals_to_accept, [], who, now)
        return counts.to_accept.number, len(rows)

    [up] = [who for who in (casework.senior, casework.second) if seen(who) == (1, 1)]
    assert seen(casework.worker) == (0, 0)
    today = now.date()
    casework.do(set_cover, SetCover(up, casework.worker, today), LEADER)
    assert seen(casework.worker) == (1, 1)


def test_what_was_accepted_stays_with_the_team_until_it_has_a_case(
    casework: Casework,
) -> None:
    first = casework.refer(team_code="waste", summary="Missed twice")
    second = casework.refer(team_code="waste", summary="A broken bin")

    def here() -> list[tuple[UUID, str]]:
        now = casework.office.now
        rows = casework.office.read(
            referrals_to_accept, ["waste"], casework.worker, now
        )
        counts = casework.office.read(rail_counts, casework.worker, ["waste"], now)
        assert counts.to_accept.number == len(rows)
        return [(row.id, row.state) for row in rows]

    casework.do(accept_referral, AcceptReferral(first))
    assert here() == [(second, "sent"), (first, "accepted")]
    casework.do(open_from_referral, OpenFromReferral(first))
    assert here() == [(second, "sent")]
    casework.do(finish_referral, FinishReferral(second, "They have a new one"))
    assert here() == []


def test_a_deputy_opens_what_was_sent_to_who_is_away(casework: Casework) -> None:
    referral_id = casework.refer(
        team_code="repairs", summary="A tap drips", to_staff_id=casework.leader
    )
    row = casework.office.read(
        referrals_to_accept, [], casework.worker, casework.office.now
    )
    assert row == []
    today = casework.office.now.date()
    casework.do(set_cover, SetCover(casework.leader, casework.worker, today), LEADER)
    casework.do(opened_referral, OpenedReferral(referral_id))
    [line] = casework.office.read(
        referrals_to_accept, [], casework.worker, casework.office.now
    )
    assert line.told


def test_post_that_is_sent_back_comes_back(casework: Casework) -> None:
    today = casework.office.now.date()
    item = RouteItem(casework.document(), "A letter about a wall", "repairs", today)
    routed = casework.do(route_item, item, LEADER)
    assert routed.id is not None

    def tray(team: str, who: UUID) -> list[tuple[str | None, bool]]:
        rows = casework.office.read(team_tray, [team], who)
        return [(row.reason, row.returned) for row in rows]

    on = RouteOn(routed.id, "waste", "It is about bins")
    moved = casework.do(route_on, on)
    assert moved.id is not None
    assert tray("waste", casework.worker) == [("It is about bins", False)]
    casework.do(return_item, ReturnItem(moved.id, "It is no bin"))
    assert tray("waste", casework.worker) == []
    assert tray("repairs", casework.worker) == [("It is no bin", False)]
    again = casework.office.read(team_tray, ["repairs"], casework.worker)[0]
    casework.do(return_item, ReturnItem(again.id, "Nobody knows"))


def test_post_that_came_from_no_tray_goes_back_to_who_routed_it(
    casework: Casework,
) -> None:
    today = casework.office.now.date()
    item = RouteItem(casework.document(), "A letter about a wall", "repairs", today)
    routed = casework.do(route_item, item, LEADER)
    assert routed.id is not None
    casework.do(return_item, ReturnItem(routed.id, "Not ours"))
    assert casework.office.read(team_tray, ["repairs"], casework.worker) == []
    [row] = casework.office.read(team_tray, [], casework.leader)
    assert (row.reason, row.returned) == ("Not ours", True)
    with pytest.raises(ClerkError, match="already"):
        casework.do(return_item, ReturnItem(routed.id, "Twice"))
    casework.do(accept_item, AcceptItem(routed.id), LEADER)
    assert casework.office.read(team_tray, [], casework.leader) == []


def test_of_a_restricted_case_there_is_a_line_without_content_and_a_true_figure(
    casework: Casework,
) -> None:
    case = casework.open(title="Left alone at night")
    today = casework.office.now.date()
    task = AddTask(case, "Ring the school about Gwen", casework.leader, today)
    made = casework.do(add_task, task, SENIOR).id
    starts = casework.office.now + timedelta(days=2)
    ends = starts + timedelta(hours=1)
    visit = BookVisit(case, "See the child", starts, ends, casework.leader)
    casework.do(book_visit, visit, SENIOR)
    casework.do(restrict_case, RestrictCase(case, True, "A child"), SENIOR)
    reference = casework.case(case).reference
    for role in (LEADER, SENIOR):
        now = casework.office.now
        lines = casework.office.read_as(role, errands, casework.leader, now)
        told = [(row.restricted, row.visit, row.case_id) for row in lines]
        assert told == [(True, False, case), (True, True, case)]
        assert lines[0].reference == reference
        assert lines[0].due_on == today
        # Whoever may not open it any more has somebody to ring for it.
        rings = "" if role is SENIOR else "Waste and recycling 01632 960002"
        assert {line.ring for line in lines} == {rings}
        for secret in ("school", "child", "Gwen", "Left alone"):
            assert secret not in repr(lines)
        count = casework.office.read_as(role, count_errands, casework.leader, now)
        assert count.number == 2
    row = errand_row(lines[0], now)
    assert row.title == "In a restricted case"
    assert of(casework, casework.worker) == []
    assert made is not None
    casework.do(finish_task, FinishTask(made), SENIOR)
    assert [row.visit for row in of(casework, casework.leader)] == [True]
    who = Role.ADMINISTRATOR
    assert casework.office.read_as(who, errands, casework.leader, now) == []


def test_who_owns_a_restricted_case_has_each_of_its_tasks_once(
    casework: Casework,
) -> None:
    case = casework.open("safeguarding", SENIOR, owner_id=casework.worker)
    casework.do(add_task, AddTask(case, "Ring them"), SENIOR)
    now = casework.office.now
    for role in (Role.CASEWORKER, SENIOR):
        [line] = casework.office.read_as(role, errands, casework.worker, now)
        assert (line.restricted, line.words) == (True, "")
        count = casework.office.read_as(role, count_errands, casework.worker, now)
        assert count.number == 1
