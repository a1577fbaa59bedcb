"""Hard days by the real use cases: a team that closes, somebody who leaves."""

from __future__ import annotations

from uuid import UUID

from db.domain.permissions import Action, Role
from db.queries.casework.queue import queue_page
from db.queries.casework.rail import rail_counts, teams_of
from db.queries.casework.referrals import referrals_to_accept, team_tray
from db.queries.casework.rows import QueueFilter
from db.queries.office.teams import kept_teams
from db.tables.contact import ReferralRow
from db.tables.staff import StaffRow, TeamRow
from db.tables.types import new_id
from desktop.admin.use_cases.handing_over import hand_over
from desktop.admin.use_cases.teams import CloseTeam, close_team
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.referrals import (
    AcceptReferral,
    ReferOn,
    accept_referral,
    refer_on,
)
from desktop.casework.use_cases.tending import Tend, escalate_referrals
from desktop.casework.use_cases.tray import RouteItem, RouteOn, route_item, route_on
from tests.fixtures.casework import Casework, set_duty
from tests.fixtures.counter import BINS
from tests.fixtures.stores import TODAY

BOSS = Role.ADMINISTRATOR


def test_a_team_that_closes_keeps_what_it_has_within_reach(casework: Casework) -> None:
    office, me = casework.office, casework.worker
    team = TeamRow(code="lamps", name="Lamps")
    office.put(team)
    set_duty(office, "lamps", me)
    case = casework.open(BINS.code, team_code="lamps")
    waiting = casework.refer(team_code="lamps", urgency="high")
    letter = casework.do(route_item, RouteItem(new_id(), "A letter", "lamps", TODAY)).id
    assert letter is not None

    def kept() -> tuple[int, int, bool]:
        every = office.read_as(BOSS, kept_teams)
        one = next(each for each in every if each.code == "lamps")
        return one.at_work, one.open_cases, one.closed

    # Whoever closes it sees no people, and is told how much stays with it.
    assert kept() == (1, 1, False)
    casework.do(close_team, CloseTeam(team.id), BOSS)
    assert kept() == (1, 1, True)
    ours = (Role.CASEWORKER, referrals_to_accept, ("lamps",), me, office.now)
    assert [line.id for line in office.read_as(*ours)] == [waiting]
    queue = QueueFilter(teams=("lamps",))
    rows = office.read_as(Role.CASEWORKER, queue_page, queue, office.now).rows
    assert [row.id for row in rows] == [case]
    assert len(office.read_as(Role.CASEWORKER, team_tray, ("lamps",), me)) == 1
    # Nobody on duty there any more: straight to the senior co-ordinator.
    casework.later(hours=2)
    casework.program(escalate_referrals, Tend())
    assert office.row(ReferralRow, waiting).escalated_to_id == casework.senior
    # All of it goes on elsewhere, the referral with its case as well.
    casework.do(route_on, RouteOn(letter, "waste", "Lamps is closed"))
    on = casework.do(refer_on, ReferOn(waiting, "waste", "Lamps is closed")).id
    assert on is not None
    casework.do(accept_referral, AcceptReferral(on))
    assert casework.do(open_from_referral, OpenFromReferral(on)).id is not None


def leaves(casework: Casework, who: UUID) -> None:
    """Do what an administrator's removing somebody does to their work."""
    unit = casework.office.unit(BOSS)
    with unit:
        unit.require(Action.EDIT_STAFF)
        row = unit.get(StaffRow, who)
        hand_over(unit, row, None)
        row.left_at = unit.now
        unit.commit()


def test_what_was_sent_to_somebody_who_leaves_is_their_teams(
    casework: Casework,
) -> None:
    office = casework.office
    sent = casework.refer(to_staff_id=casework.worker, urgency="emergency")
    version = office.row(ReferralRow, sent).version
    leaves(casework, casework.worker)
    row = office.row(ReferralRow, sent)
    assert (row.to_staff_id, row.state, row.version) == (None, "sent", version + 1)
    leader = (Role.CO_ORDINATOR, teams_of, casework.leader)
    codes = office.read_as(*leader)
    counts = office.read_as(
        Role.CO_ORDINATOR, rail_counts, casework.leader, codes, office.now
    )
    assert counts.to_accept.number == 1


def test_what_went_up_to_somebody_who_leaves_goes_up_again(
    casework: Casework,
) -> None:
    office = casework.office
    sent = casework.refer(urgency="emergency")
    casework.later(hours=3)
    casework.program(escalate_referrals, Tend())
    assert office.row(ReferralRow, sent).escalated_to_id == casework.senior
    leaves(casework, casework.senior)
    assert office.row(ReferralRow, sent).escalated == 0
    casework.program(escalate_referrals, Tend())
    row = office.row(ReferralRow, sent)
    assert row.escalated_to_id != casework.senior
    assert row.escalated == 2
