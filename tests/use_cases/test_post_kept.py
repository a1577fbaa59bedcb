"""How long documents are kept: the schedule of today, a hold, and two people."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from db.clock import uk_date
from db.domain.permissions import Role
from db.domain.post.retention import Trigger
from db.domain.post.schedule import PaperRule, RetentionRule
from db.domain.rulebook import Topic
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.queries.post.paper import paper_kept
from db.queries.post.retention import destroyed, held, kept_found, overdue, periods_due
from db.queries.post.search_pages import search_pages
from db.rule_changes import ChangeRule, TakeBackEdition, change_rule, take_back_edition
from db.tables.document import DocumentKeptRow
from db.tables.post_page import CapturedPageRow
from desktop.casework.use_cases.closing import (
    CloseCase,
    Ended,
    ReopenCase,
    close_case,
    reopen_case,
)
from desktop.postroom.use_cases.filing import FileDocument, ToCase, ToPerson
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.retention import (
    AskDisposal,
    Dispose,
    HoldDocument,
    LiftHold,
    MustBeKept,
    TendPeriods,
    TriggerPeriod,
    ask_disposal,
    dispose,
    hold_document,
    lift_hold,
    tend_periods,
    trigger_period,
)
from tests.fixtures.post import PostRoom

MONDAY = date(2026, 11, 16)


def filed(post: PostRoom, kind: str) -> UUID:
    document = post.letter(received_on=MONDAY)
    post.file(FileDocument(document, Index(kind, person_id=post.gwen), ToPerson()))
    return document


def test_a_document_goes_by_two_people_when_its_time_is_over(post: PostRoom) -> None:
    document = filed(post, "returned-mail")
    ask, go = AskDisposal((document,)), Dispose(document, "schedule, line 12")
    with pytest.raises(MustBeKept) as early:
        post.do(ask_disposal, ask)
    assert early.value.obstacles == ("too_early",)
    post.casework.later(days=370)
    held = HoldDocument(document, "Court case")
    post.do(hold_document, held, Role.DATA_PROTECTION)
    with pytest.raises(MustBeKept):
        post.do(ask_disposal, ask)
    post.do(lift_hold, LiftHold(document, "It was settled"), Role.DATA_PROTECTION)
    assert len(post.office.read(overdue, uk_date(post.office.now))) == 1
    with pytest.raises(MustBeKept):
        post.do(dispose, go, Role.DATA_PROTECTION)
    post.do(ask_disposal, ask)
    post.do(dispose, go, Role.DATA_PROTECTION)
    row = post.document(document)
    assert (row.state, row.content, row.pages) == ("destroyed", None, 0)
    assert row.person_id == post.gwen
    assert [p.image for p in post.office.rows(CapturedPageRow)] == [None]
    assert post.office.read_as(Role.POST_ROOM, search_pages, "council") == []
    with pytest.raises(ClerkError, match="destroyed"):
        post.do(ask_disposal, ask)


def tend(post: PostRoom) -> int:
    """Bring the periods that are due to where they stand; return how many."""
    due = post.office.read(periods_due, uk_date(post.office.now))
    if due:
        post.casework.program(tend_periods, TendPeriods(due))
    return len(due)


def test_a_period_begins_when_its_case_is_closed(post: PostRoom) -> None:
    document = post.letter()
    index = Index("complaint", person_id=post.gwen)
    case = post.casework.open()
    where = ToCase(post.casework.case(case).reference)
    post.file(FileDocument(document, index, where))
    tend(post)
    assert post.office.rows(DocumentKeptRow)[0].triggered_on is None
    post.casework.later(days=3)
    ended = Ended("done", "none", "All done")
    closing = CloseCase(case, post.casework.case(case).version, ended)
    post.casework.do(close_case, closing)
    tend(post)
    kept = post.office.rows(DocumentKeptRow)[0]
    assert kept.triggered_on == uk_date(post.office.now)
    assert kept.destroy_on == date(2032, 11, 23)


def test_a_period_is_told_where_nothing_here_knows(post: PostRoom) -> None:
    document, for_good = filed(post, "housing-tenancy"), filed(post, "planning-plan")
    told = TriggerPeriod(document, MONDAY)
    post.do(trigger_period, told, Role.DATA_PROTECTION)
    kept = post.office.rows(DocumentKeptRow)[0]
    assert kept.destroy_on == date(2032, 11, 16)
    with pytest.raises(FieldProblem):
        post.do(trigger_period, TriggerPeriod(for_good, MONDAY), Role.DATA_PROTECTION)


def kept(post: PostRoom) -> DocumentKeptRow:
    (row,) = post.office.rows(DocumentKeptRow)
    return row


def keep_for(
    post: PostRoom, kind: str, trigger: Trigger, months: int, number: int = 0
) -> UUID:
    """Let the council keep a type of document for so long, from today."""
    rule = RetentionRule(trigger, months, "our schedule, line 12")
    change = ChangeRule(
        *(Topic.RETENTION, kind, rule, number),
        *(uk_date(post.office.now), "The auditors asked for it"),
    )
    return post.made(change_rule, change, Role.DATA_PROTECTION)


def test_a_period_stands_still_while_its_case_is_open_again(post: PostRoom) -> None:
    document = post.letter()
    case = post.casework.open()
    where = ToCase(post.casework.case(case).reference)
    post.file(FileDocument(document, Index("complaint"), where))
    version = post.casework.case(case).version
    post.casework.do(close_case, CloseCase(case, version, Ended("done", "none", "Yes")))
    assert (tend(post), tend(post)) == (1, 0)
    post.casework.do(reopen_case, ReopenCase(case, "It came back"))
    post.casework.later(days=72 * 31)
    with pytest.raises(MustBeKept) as stays:
        post.do(ask_disposal, AskDisposal((document,)))
    assert stays.value.obstacles == ("not_triggered",)
    assert (tend(post), tend(post)) == (1, 0)
    assert (kept(post).triggered_on, kept(post).destroy_on) == (None, None)


def test_what_is_here_already_goes_by_a_schedule_that_changed(post: PostRoom) -> None:
    document = filed(post, "returned-mail")
    assert kept(post).destroy_on == date(2027, 11, 16)
    edition = keep_for(post, "returned-mail", Trigger.RECEIVED, 24)
    assert (tend(post), tend(post)) == (1, 0)
    assert kept(post).destroy_on == date(2028, 11, 16)
    post.casework.later(days=400)
    with pytest.raises(MustBeKept):
        post.do(ask_disposal, AskDisposal((document,)))
    back = TakeBackEdition(Topic.RETENTION, edition)
    post.do(take_back_edition, back, Role.DATA_PROTECTION)
    assert (tend(post), tend(post)) == (1, 0)
    post.do(ask_disposal, AskDisposal((document,)))
    keep_for(post, "returned-mail", Trigger.NEVER, 0, number=1)
    with pytest.raises(MustBeKept) as stays:
        post.do(dispose, Dispose(document, "line 12"), Role.DATA_PROTECTION)
    assert stays.value.obstacles == ("kept_for_good",)


@pytest.mark.parametrize(
    ("trigger", "months"),
    [(Trigger.NEVER, 12), (Trigger.RECEIVED, 0), (Trigger.RECEIVED, 1_201)],
)
def test_a_period_that_cannot_be_meant_is_refused(
    post: PostRoom, trigger: Trigger, months: int
) -> None:
    with pytest.raises(FieldProblem) as problem:
        keep_for(post, "complaint", trigger, months)
    assert problem.value.field == "months"


def test_the_paper_lies_as_long_as_the_council_says(post: PostRoom) -> None:
    today = uk_date(post.office.now)
    rule = ChangeRule(
        Topic.PAPER, "batch", PaperRule(30), 0, today, "Less room than post"
    )
    with pytest.raises(NotAllowed):
        post.do(change_rule, rule)
    post.do(change_rule, rule, Role.ADMINISTRATOR)
    post.counted()
    (line,) = post.office.read(paper_kept, today)
    assert line.destroy_from == today + timedelta(days=30)


def test_whoever_destroys_sees_what_is_held_and_what_went(post: PostRoom) -> None:
    mail, claim = filed(post, "returned-mail"), filed(post, "invoice")
    post.do(hold_document, HoldDocument(claim, "A claim"), Role.DATA_PROTECTION)
    post.casework.later(days=370)
    today = uk_date(post.office.now)
    assert [one.document_id for one in post.office.read(held)] == [claim]
    assert [one.document_id for one in post.office.read(overdue, today)] == [mail]
    (found,) = post.office.read(kept_found, post.document(claim).reference)
    assert found.hold_reason == "A claim"
    post.do(ask_disposal, AskDisposal((mail,)))
    with pytest.raises(MustBeKept):
        post.do(ask_disposal, AskDisposal((mail, claim)))
    post.do(dispose, Dispose(mail, "line 12"), Role.DATA_PROTECTION)
    (gone,) = post.office.read(destroyed)
    assert (gone.document_id, gone.reason, gone.page_id) == (mail, "line 12", None)
    assert gone.asked_by is not None
    assert gone.approved_by not in {None, gone.asked_by}
    assert post.office.read(overdue, today) == []


def test_no_day_is_told_for_what_counts_by_itself(post: PostRoom) -> None:
    received = filed(post, "returned-mail")
    with pytest.raises(FieldProblem):
        post.do(trigger_period, TriggerPeriod(received, MONDAY), Role.DATA_PROTECTION)
