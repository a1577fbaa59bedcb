"""What casework reads: queues by page, figures with an end, lines for the counter."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.casework.case_timeline import case_timeline
from db.queries.casework.covering import covered_by
from db.queries.casework.filters import saved_filters
from db.queries.casework.lines import line_by_reference, person_lines, related_cases
from db.queries.casework.queue import arrivals, count_queue, queue_page
from db.queries.casework.rail import rail_counts, teams_of
from db.queries.casework.referrals import (
    referral_line,
    referral_news,
    referrals_sent,
    referrals_to_accept,
    team_tray,
)
from db.queries.casework.rows import Count, Due, Order, QueueFilter
from db.queries.casework.team_page import team_page
from db.queries.casework.together import who_else_is_here
from desktop.casework.use_cases.cover import SetCover, set_cover
from desktop.casework.use_cases.deadlines import PauseClock, pause_clock
from desktop.casework.use_cases.open_case import (
    OpenFromReferral,
    open_from_referral,
)
from desktop.casework.use_cases.presence import (
    ForgetFilter,
    KeepFilter,
    SeeCase,
    forget_filter,
    keep_filter,
    see_case,
)
from desktop.casework.use_cases.referrals import (
    AcceptReferral,
    FinishReferral,
    OpenedReferral,
    ReturnReferral,
    accept_referral,
    finish_referral,
    opened_referral,
    return_referral,
)
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
from tests.fixtures.casework import Casework, set_duty

WASTE = QueueFilter(teams=("waste",))
ALL = QueueFilter()


def ids(casework: Casework, queue: QueueFilter) -> list[UUID]:
    page = casework.office.read(queue_page, queue, casework.office.now)
    return [row.id for row in page.rows]


def test_a_queue_comes_page_by_page_and_misses_nothing(casework: Casework) -> None:
    made = [casework.open() for _ in range(7)] + [casework.open("grant")]
    seen: list[UUID] = []
    mark, pages = None, 0
    while True:
        page = casework.office.read(
            queue_page, WASTE, casework.office.now, after=mark, limit=3
        )
        seen += [row.id for row in page.rows]
        mark, pages = page.next, pages + 1
        if mark is None:
            break
    assert (seen, pages) == (made, 3)


@pytest.mark.parametrize("order", Order)
def test_due_first_or_oldest_first(casework: Casework, order: Order) -> None:
    slow = casework.open("grant")
    casework.later(days=1)
    quick = casework.open()
    found = ids(casework, QueueFilter(order=order))
    assert found == ([quick, slow] if order is Order.DUE else [slow, quick])


def test_each_filter(casework: Casework) -> None:
    mine = casework.open("grant", owner_id=casework.worker, priority="high")
    late = casework.open()
    paused = casework.open("subject-access")
    clock = casework.clock(paused, "sar")
    casework.do(pause_clock, PauseClock(clock.id, "identity", "Proof"))
    casework.later(days=6)
    frail = casework.open(summary="He was threatened", title="Dog")
    now = casework.office.now
    table: list[tuple[QueueFilter, set[UUID]]] = [
        (QueueFilter(owner=casework.worker), {mine}),
        (QueueFilter(unowned=True, teams=("waste",)), {late, frail}),
        (QueueFilter(due=Due.OVERDUE), {late}),
        (QueueFilter(due=Due.PAUSED), {paused}),
        (QueueFilter(due=Due.IN_TIME), {mine}),
        (QueueFilter(due=Due.WARNING), {frail}),
        (QueueFilter(kinds=("request",)), {paused}),
        (QueueFilter(services=("grant",)), {mine}),
        (QueueFilter(states=("waiting",)), {paused}),
        (QueueFilter(risk="threat"), {frail}),
        (QueueFilter(open_days=1, teams=("waste",)), {late, mine}),
        (QueueFilter(owner=casework.worker, waiting_for_me=True), {mine}),
    ]
    for queue, wanted in table:
        assert set(ids(casework, queue)) == wanted, queue
    assert casework.office.read(count_queue, ALL, now) == Count(4, 1_000)


def test_what_others_save_waits_to_be_shown(casework: Casework) -> None:
    first = casework.open()
    now = casework.office.now
    page = casework.office.read(queue_page, WASTE, now, reader=casework.worker)
    assert page.rows[0].is_new
    for _ in range(3):
        casework.open()
    casework.open("foi")
    new = casework.office.read(arrivals, WASTE, now, page.newest)
    assert len(new) == 3
    assert casework.office.read(arrivals, WASTE, now, max(new) + 1) == set()
    see = SeeCase(first)
    casework.do(see_case, see)
    page = casework.office.read(queue_page, WASTE, now, reader=casework.worker)
    assert [row.is_new for row in page.rows] == [False, True, True, True]
    assert Count(1_000, 1_000).words == "1000+"


def test_two_who_open_one_case_see_each_other(casework: Casework) -> None:
    case_id = casework.open()
    casework.do(see_case, SeeCase(case_id), Role.CO_ORDINATOR)
    casework.do(see_case, SeeCase(case_id, writing=True), Role.ADVISOR_2)

    def here() -> list[tuple[str, bool]]:
        found = casework.office.read(
            who_else_is_here, case_id, casework.worker, casework.office.now
        )
        return [(one.name, one.writing) for one in found]

    assert here() == [("Sam Okafor", True), ("Cora Lund", False)]
    casework.do(see_case, SeeCase(case_id, here=False), Role.ADVISOR_2)
    assert here() == [("Cora Lund", False)]
    casework.later(minutes=2)
    assert here() == []


def test_queues_are_kept_under_a_name(casework: Casework) -> None:
    kept = QueueFilter(
        teams=("waste",),
        owner=casework.leader,
        due=Due.OVERDUE,
        open_days=20,
        escalated_to="co_ordinator",
        order=Order.AGE,
    )
    casework.do(keep_filter, KeepFilter("Late bins", kept))
    casework.do(keep_filter, KeepFilter("", ALL))
    casework.do(keep_filter, KeepFilter("", WASTE))
    found = casework.office.read(saved_filters, casework.worker)
    assert [(one.name, one.filter) for one in found] == [
        ("", WASTE), ("Late bins", kept),
    ]  # fmt: skip
    casework.do(forget_filter, ForgetFilter("Late bins"))
    assert len(casework.office.read(saved_filters, casework.worker)) == 1


def test_the_rail_says_what_waits(casework: Casework) -> None:
    casework.open(owner_id=casework.worker)
    casework.open()
    casework.refer()
    casework.do(
        route_item,
        RouteItem(casework.document(), "Letter", "waste", date(2026, 11, 20)),
        Role.POST_ROOM,
    )
    teams = casework.office.read(teams_of, casework.worker)
    assert teams == ["waste"]
    casework.later(days=9)
    counts = casework.office.read(
        rail_counts, casework.worker, teams, casework.office.now
    )
    assert (counts.to_do.number, counts.overdue.number) == (1, 1)
    assert (counts.team.number, counts.to_accept.number) == (2, 1)
    assert (counts.tray.number, counts.approvals.number) == (1, 0)
    sender = casework.office.read(
        rail_counts, casework.advisor, [], casework.office.now
    )
    assert sender.referred_by_me.number == 1
    away = SetCover(casework.leader, casework.worker, date(2026, 11, 20))
    casework.do(set_cover, away, Role.CO_ORDINATOR)
    today = date(2026, 11, 29)
    covers = casework.office.read(covered_by, casework.worker, today)
    assert covers == [(casework.leader, "Cora Lund")]


def test_the_sender_sees_each_state_with_its_times(casework: Casework) -> None:
    referral = casework.refer(urgency="high")
    now = casework.office.now
    [line] = casework.office.read(referrals_sent, casework.advisor, now)
    assert (line.state, line.told, line.late) == ("sent", False, False)
    assert (line.sender, line.team) == ("Priya Shah", "Waste and recycling")
    late = casework.later(hours=2)
    found = casework.office.read(referrals_to_accept, ["waste"], casework.worker, late)
    assert [one.late for one in found] == [True]
    casework.do(opened_referral, OpenedReferral(referral))
    line_ = casework.office.read(referral_line, referral, late)
    assert line_ is not None
    assert (line_.told, line_.opened_at) == (True, late)


def test_what_was_accepted_waits_for_the_team_until_it_has_a_case(
    casework: Casework,
) -> None:
    referral = casework.refer()
    casework.do(accept_referral, AcceptReferral(referral), Role.CASEWORKER)
    now = casework.office.now

    def waiting() -> tuple[list[str], int]:
        teams, reader = ["waste"], casework.worker
        found = casework.office.read(referrals_to_accept, teams, reader, now)
        counts = casework.office.read(rail_counts, reader, teams, now)
        return [one.state for one in found], counts.to_accept.number

    assert waiting() == (["accepted"], 1)
    casework.do(open_from_referral, OpenFromReferral(referral), Role.CASEWORKER)
    assert waiting() == ([], 0)


def test_the_line_answers_for_every_team(casework: Casework) -> None:
    open_ = casework.open(owner_id=casework.worker)
    secret = casework.open("safeguarding", title="Child")
    closed = casework.open("grant")
    version = casework.case(open_).version
    assert version
    now = casework.office.now
    lines = casework.office.read(person_lines, casework.counter.gwen, now)
    words = {line.id: line.words for line in lines}
    assert words[open_] == (
        "It is with Waste and recycling. Somebody is working on it. "
        "Next: the team looks at it, by Tue 24 Nov."
    )
    [front] = [line for line in lines if line.restricted]
    assert front.words == (
        "Don't read this out: ring Safeguarding on 01632 960101. "
        "Say only that you will ask."
    )
    assert (front.id, front.title) == (secret, None)
    assert closed in words
    reference = casework.case(secret).reference
    hidden = casework.office.read(line_by_reference, reference, now)
    assert hidden is not None
    assert hidden.restricted
    unread = casework.office.read_as(
        Role.SENIOR_CO_ORDINATOR, line_by_reference, reference, now
    )
    assert unread == hidden
    assert casework.office.read(line_by_reference, "GH-0", now) is None


def test_related_cases_are_offered_before_a_new_one(casework: Casework) -> None:
    home = casework.counter.home
    hers = casework.open(property_id=home)
    there = casework.open("grant", person_id=casework.counter.owen, property_id=home)
    found = casework.office.read(
        related_cases, casework.counter.gwen, home, "missed-collection"
    )
    assert [(one.id, one.same_person, one.same_service) for one in found] == [
        (hers, True, True),
        (there, False, False),
    ]


def test_the_page_holds_all_and_the_timeline_tells_it(casework: Casework) -> None:
    case_id = casework.open("damp-and-mould", hazard={"danger_now": False})
    now = casework.office.now
    page = casework.office.read(case_page, case_id, now)
    assert page is not None
    assert page.team == "Repairs"
    assert [task.waits_for for task in page.tasks] == [None, "Inspect the home"]
    assert not any(clock.may_pause for clock in page.clocks)
    assert page.clocks[0].working
    lines = casework.office.read(case_timeline, case_id)
    assert any(line.title == "started awaab-investigate" for line in lines)
    secret = casework.open("safeguarding")
    assert casework.office.read(case_page, secret, now) is None
    assert casework.office.read_as(Role.DATA_PROTECTION, case_page, secret, now) is None


def test_a_team_has_a_page(casework: Casework) -> None:
    set_duty(casework.office, "waste", casework.leader)
    casework.open()
    casework.refer()
    page = casework.office.read(team_page, "waste", casework.office.now)
    assert page is not None
    assert (page.duty, page.phone) == ("Cora Lund", "01632 960002")
    assert page.members == ("Casey Moor", "Cora Lund")
    assert (page.open_cases.number, page.to_accept.number) == (1, 1)
    assert casework.office.read(team_page, "no-such", casework.office.now) is None


def test_a_tray_is_taken_sent_back_or_routed_on(casework: Casework) -> None:
    case_id = casework.open()

    def route(title: str) -> UUID:
        item = RouteItem(casework.document(), title, "waste", date(2026, 11, 20))
        return casework.office.made(route_item, item, Role.POST_ROOM)

    taken, back, on = route("Plan"), route("Bill"), route("Form")
    casework.do(accept_item, AcceptItem(taken, case_id))
    casework.do(return_item, ReturnItem(back, "Not ours"))
    casework.do(route_on, RouteOn(on, "council-tax", "Theirs"))
    casework.do(route_on, RouteOn(back, "council-tax", "Theirs"), Role.POST_ROOM)
    assert casework.office.read(team_tray, ["waste"], casework.worker) == []
    rows = casework.office.read(team_tray, ["council-tax"], casework.leader)
    assert [row.title for row in rows] == ["Form", "Bill"]
    page = casework.office.read(case_page, case_id, casework.office.now)
    assert page is not None
    assert [document.title for document in page.documents] == ["Plan"]


def test_the_sender_hears_what_became_of_it(casework: Casework) -> None:
    office = casework.office
    returned, done = casework.refer(), casework.refer()
    unheard, fresh = casework.refer(), casework.refer()
    casework.later(hours=1)
    casework.do(return_referral, ReturnReferral(returned, "Not our land"))
    casework.do(finish_referral, FinishReferral(done, "Collected at noon"))
    casework.do(accept_referral, AcceptReferral(fresh))
    news = office.read(referral_news, casework.advisor, office.now)
    assert [(line.id, line.state) for line in news] == [
        (returned, "returned"),
        (done, "done"),
        (fresh, "accepted"),
    ]
    assert news[0].reason == "Not our land"
    assert news[1].closing_note == "Collected at noon"
    casework.later(days=8)
    later = office.read(referral_news, casework.advisor, office.now)
    assert [line.id for line in later] == [returned, unheard]
    casework.later(days=30)
    assert [
        line.id for line in office.read(referral_news, casework.advisor, office.now)
    ] == [unheard]
