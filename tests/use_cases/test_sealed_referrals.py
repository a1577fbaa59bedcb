"""A safeguarding referral: it waits with its team, and is read before it is decided."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import msgspec
import pytest

from db.actor import Actor
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound, Unavailable
from db.queries.audit import history_of
from db.queries.casework.due import due_now
from db.queries.casework.lines import person_lines, related_cases
from db.queries.casework.rail import rail_counts
from db.queries.casework.referral_page import referral_page
from db.queries.casework.referrals import (
    referral_line,
    referral_news,
    referrals_sent,
    referrals_to_accept,
)
from db.queries.casework.team_page import team_page
from db.queries.people.person_page import person_page
from db.queries.people.timeline import timeline
from db.queries.search import search_everything
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.contact import EnquiryRow, ReferralRow
from db.tables.record import RESTRICTED, SAFEGUARDING
from db.tables.staff import TeamMemberRow, TeamRow
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.casework.use_cases.read_referral import (
    ReadReferral,
    ReferralShown,
    read_referral,
)
from desktop.casework.use_cases.referrals import (
    AcceptReferral,
    FinishReferral,
    ReferOn,
    ReturnReferral,
    accept_referral,
    finish_referral,
    refer_on,
    return_referral,
)
from desktop.casework.use_cases.tending import Tend, escalate_referrals
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from tests.fixtures.casework import CHILD, Casework, set_duty
from tests.fixtures.counter import edition
from tests.fixtures.stores import NOON, TODAY, actor_for, staff_id

WORRY = msgspec.structs.replace(
    CHILD, code="worry", name="Worry about a child", questions=()
)
SAID = "Bruises on both arms"
TOLD = (SAID, "Bruises", "Worry about a child", "worry", "Gwen")
OUTSIDERS = tuple(
    role
    for role in Role
    if role not in (Role.ADVISOR_1, Role.CASEWORKER, Role.ADMINISTRATOR)
)
TEAM = ("safeguarding",)


@pytest.fixture
def sealed(casework: Casework) -> UUID:
    """What Priya was told, sent to the team in which Casey is."""
    return refer_worry(casework)


def refer_worry(casework: Casework) -> UUID:
    """Let Priya send what she was told to the team in which Casey is."""
    office, counter = casework.office, casework.counter
    office.put(edition(WORRY))
    team = next(row for row in office.rows(TeamRow) if row.code == "safeguarding")
    office.put(TeamMemberRow(team_id=team.id, staff_id=casework.worker))
    enquiry = counter.ask(counter.greet(person_id=counter.gwen), WORRY, note=SAID)
    referral = Referral(customer_told=False, urgency="emergency")
    counter.do(refer_enquiry, ReferEnquiry(enquiry, referral))
    return office.rows(ReferralRow)[-1].id


def row(casework: Casework, referral: UUID | None) -> ReferralRow:
    assert referral is not None
    return casework.office.row(ReferralRow, referral)


def read(casework: Casework, referral: UUID, role: Role = Role.CASEWORKER) -> str:
    shown = read_referral(
        ReadReferral(referral, "To decide on it"), casework.office.unit(role)
    )
    assert shown.page is not None
    assert SAID not in repr(shown)
    return shown.page.line.summary


def test_it_stands_in_the_teams_list_without_its_content(
    casework: Casework, sealed: UUID
) -> None:
    office, me = casework.office, casework.worker
    args = (TEAM, me, office.now)
    [line] = office.read_as(Role.CASEWORKER, referrals_to_accept, *args)
    assert (line.id, line.sealed, line.urgency) == (sealed, True, "emergency")
    assert line.accept_by_at == office.now + timedelta(hours=1)
    counts = office.read_as(Role.CASEWORKER, rail_counts, me, TEAM, office.now)
    assert counts.to_accept.number == 1
    page = office.read_as(Role.CASEWORKER, referral_page, sealed, me, office.now)
    assert page is not None
    assert (page.ours, page.may_ask, page.line.sealed) == (True, True, True)
    assert not any(words in repr([line, page.line]) for words in TOLD)
    assert row(casework, sealed).opened_at is None


def test_whoever_sent_it_sees_their_own_words_and_no_second_line(
    casework: Casework, sealed: UUID
) -> None:
    office = casework.office
    args = (casework.advisor, office.now)
    [line] = office.read_as(Role.ADVISOR_1, referrals_sent, *args)
    assert (line.id, line.sealed) == (sealed, False)
    assert SAID in line.summary


def test_reading_is_on_the_disk_before_the_words(
    casework: Casework, sealed: UUID
) -> None:
    office = casework.office
    with pytest.raises(FieldProblem):
        casework.do(read_referral, ReadReferral(sealed, " "))

    class Full(UnitOfWork):
        def commit(self, *, whole: bool = False) -> None:
            del whole
            raise Unavailable("The disk is full.")

    unit = Full(office.writer, actor_for(Role.CASEWORKER), lambda: office.now)
    shown: list[ReferralShown] = []
    with pytest.raises(Unavailable):
        shown.append(read_referral(ReadReferral(sealed, "To decide on it"), unit))
    assert (shown, office.views(), row(casework, sealed).opened_at) == ([], [], None)
    assert SAID in read(casework, sealed)
    assert office.views() == [
        ("enquiry_in_confidence", casework.worker, "To decide on it")
    ]
    assert row(casework, sealed).opened_by == casework.worker


def test_nobody_decides_what_they_have_not_read(
    casework: Casework, sealed: UUID
) -> None:
    for use_case, command in (
        (accept_referral, AcceptReferral(sealed)),
        (return_referral, ReturnReferral(sealed, "Not ours")),
        (finish_referral, FinishReferral(sealed, "Seen")),
        (refer_on, ReferOn(sealed, "waste", "Theirs")),
        (open_from_referral, OpenFromReferral(sealed)),
    ):
        with pytest.raises(ClerkError, match="Read it first"):
            casework.do(use_case, command)
        for role in (Role.CO_ORDINATOR, Role.ADVISOR_2, Role.POST_ROOM):
            with pytest.raises(NotAllowed):
                casework.do(use_case, command, role)
    assert row(casework, sealed).state == "sent"


def test_it_is_accepted_and_done_like_any_other(
    casework: Casework, sealed: UUID
) -> None:
    read(casework, sealed)
    casework.do(accept_referral, AcceptReferral(sealed, 2))
    assert row(casework, sealed).state == "accepted"
    casework.do(finish_referral, FinishReferral(sealed, "Visited, all is well"))
    done = row(casework, sealed)
    assert (done.state, done.scope) == ("done", SAFEGUARDING)
    assert casework.office.row(EnquiryRow, done.enquiry_id).closed_at is not None


def test_a_team_that_sent_it_back_reads_it_no_more(
    casework: Casework, sealed: UUID
) -> None:
    read(casework, sealed)
    casework.do(return_referral, ReturnReferral(sealed, "Not our area"))
    assert row(casework, sealed).reason == "Not our area"
    with pytest.raises(NotAllowed):
        casework.do(read_referral, ReadReferral(sealed, "To see it again"))


def test_referred_on_it_stays_in_confidence(casework: Casework, sealed: UUID) -> None:
    office = casework.office
    read(casework, sealed)
    moved = casework.do(refer_on, ReferOn(sealed, "complaints", "Theirs")).id
    new = row(casework, moved)
    assert (new.scope, new.team_code, new.summary) == (
        SAFEGUARDING,
        "complaints",
        row(casework, sealed).summary,
    )
    args = (casework.worker, office.now)
    [line] = office.read_as(Role.CASEWORKER, referrals_sent, *args)
    assert (line.id, line.sealed) == (moved, True)
    assert SAID not in repr(line)
    with pytest.raises(NotAllowed):
        casework.do(read_referral, ReadReferral(new.id, "To see it again"))


def test_it_goes_up_when_nobody_accepts_it(casework: Casework, sealed: UUID) -> None:
    office = casework.office
    duty = staff_id(Role.ADVISOR_2)
    set_duty(office, "safeguarding", duty)
    for hours, who, role in (
        (1, duty, Role.ADVISOR_2),
        (1, casework.senior, Role.SENIOR_CO_ORDINATOR),
    ):
        mine = (role, referrals_to_accept, (), who)
        assert office.read_as(*mine, office.now) == []
        casework.later(hours=hours)
        with reading(office.writer, Actor.program()) as session:
            due = due_now(session, office.now)
        assert due.referrals == (sealed,)
        casework.program(escalate_referrals, Tend(only=due.referrals))
        [line] = office.read_as(*mine, office.now)
        assert (line.sealed, line.late) == (True, True)
        counts = office.read_as(role, rail_counts, who, (), office.now)
        assert counts.to_accept.number == 1
        assert SAID in read(casework, sealed, role)
    casework.do(accept_referral, AcceptReferral(sealed), Role.SENIOR_CO_ORDINATOR)
    with reading(office.writer, Actor.program()) as session:
        assert due_now(session, casework.later(hours=9)).referrals == ()


def test_one_case_comes_of_it_out_of_most_peoples_sight(
    casework: Casework, sealed: UUID
) -> None:
    office = casework.office
    read(casework, sealed)
    case = casework.do(open_from_referral, OpenFromReferral(sealed)).id
    assert case is not None
    assert office.row(CaseRow, case).scope == RESTRICTED
    for use_case, command in (
        (open_from_referral, OpenFromReferral(sealed)),
        (return_referral, ReturnReferral(sealed, "Not ours")),
    ):
        with pytest.raises(ClerkError, match="A case was opened"):
            casework.do(use_case, command)
    page = office.read_as(
        Role.CASEWORKER, referral_page, sealed, casework.worker, office.now
    )
    assert page is not None
    assert page.line.case_id == case


@pytest.mark.parametrize("role", OUTSIDERS)
def test_no_word_of_it_reaches_anybody_else(
    casework: Casework, sealed: UUID, role: Role
) -> None:
    office, me, now = casework.office, staff_id(role), casework.office.now
    referral, gwen = row(casework, sealed), casework.counter.gwen
    enquiry = office.row(EnquiryRow, referral.enquiry_id)

    def see(query: Callable[..., object], *args: object, **given: object) -> object:
        return office.read_as(role, query, *args, **given)

    assert see(referrals_to_accept, (), me, now) == []
    assert see(referral_line, sealed, now) is None
    page = office.read_as(role, referral_page, sealed, me, now)
    assert page is not None
    assert (page.ours, page.may_ask) == (False, False)
    assert page.team is not None
    assert page.team.phone
    told = repr(
        [
            page.line,
            see(referrals_to_accept, TEAM, me, now),
            see(referrals_sent, me, now),
            see(referral_news, me, now),
            see(team_page, "safeguarding", now),
            see(person_lines, gwen, NOON),
            see(related_cases, gwen, casework.counter.home, "worry"),
            see(timeline, gwen, TODAY),
            see(person_page, gwen, NOON),
            see(search_everything, SAID),
            see(search_everything, enquiry.reference),
            see(history_of, sealed, people=True),
            see(history_of, enquiry.id, people=True),
        ]
    )
    assert [words for words in TOLD[:4] if words in told] == []
    if role in (Role.SENIOR_CO_ORDINATOR, Role.DATA_PROTECTION):
        assert SAID in read(casework, sealed, role)
        assert row(casework, sealed).opened_at is None
    else:
        with pytest.raises(NotAllowed):
            casework.do(read_referral, ReadReferral(sealed, "Curious"), role)
        assert office.views() == []


def test_an_everyday_referral_needs_no_reading(casework: Casework) -> None:
    with pytest.raises(NotFound):
        casework.do(read_referral, ReadReferral(casework.refer(), "Mine"))
