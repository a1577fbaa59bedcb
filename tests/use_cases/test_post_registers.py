"""Valuables have two people and a story; paper goes last of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Action, Role, actions_for
from db.domain.working_days import Calendar
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound
from db.queries.post.batches import batch, services_counted
from db.queries.post.paper import paper_kept
from db.queries.post.profiles import scan_profiles
from db.queries.post.quality import to_check
from db.queries.post.register import (
    custody_of,
    entries,
    entries_too_long,
    entry,
    waiting_for_witness,
)
from db.registering import Entry
from db.store.keeping import Kept, note_kept
from db.store.witnessing import HOLDS_FOR
from db.tables.post_batch import QualitySampleRow
from desktop.postroom.use_cases import (
    arranging,
    batches,
    capture,
    custody,
    filing,
    paper,
    profiles,
    quality,
    reading,
    reconciling,
    redacting,
    registering,
    repeats,
    retention,
    returned_mail,
    separating,
    setting_aside,
    two_pass,
)
from desktop.postroom.use_cases.registering import ConfirmEntry, Register
from tests.fixtures.post import FILING, PostRoom
from tests.fixtures.stores import NOON, TODAY

CHEQUE = Entry("cheque", amount_pence=12_050, payer="Huw Pugh", last_four="0042")
PASSPORT = Entry("original", what="passport", location="Safe 2", last_four="x12z")


def register(post: PostRoom, given: Entry, **more: Any) -> UUID:
    return post.made(registering.register, Register(given, **more))


def test_an_entry_without_a_second_person_says_so_and_stays_open(
    post: PostRoom,
) -> None:
    made = register(post, CHEQUE)
    line = post.office.read(entry, made)
    assert (line.state, line.witness, line.made_by_name) == (
        *("open", "needed", "Pat Envelope"),
    )
    assert [one.id for one in post.office.read(waiting_for_witness)] == [made]
    with pytest.raises(ClerkError, match="second person"):
        post.do(custody.bank, custody.Bank(made, "R-17"))
    post.do(registering.confirm_entry, ConfirmEntry(made, post.there()))
    post.do(custody.bank, custody.Bank(made, "R-17"))
    story = post.office.read(custody_of, made)
    assert [step.kind for step in story] == ["entered", "witnessed", "banked"]
    assert story[1].witness_name == "Sam Okafor"
    with pytest.raises(ClerkError, match="does not wait"):
        post.do(registering.confirm_entry, ConfirmEntry(made, post.there()))


def test_nobody_is_their_own_witness_and_no_old_secret_counts(post: PostRoom) -> None:
    made = register(post, CHEQUE)
    late = replace(post.there(), at=post.office.now - HOLDS_FOR - timedelta(seconds=1))
    for seen, words in (
        (post.there(Role.POST_ROOM), "other than the person"),
        (post.there(Role.ADMINISTRATOR), "roles of the second person"),
        (late, "Too long ago"),
    ):
        with pytest.raises(NotAllowed, match=words):
            post.do(registering.confirm_entry, ConfirmEntry(made, seen))


def test_an_original_from_the_envelope_back_to_its_owner(post: PostRoom) -> None:
    given = replace(PASSPORT, person_id=post.gwen)
    made = register(post, given, witness=post.there())
    post.do(custody.move_entry, custody.MoveEntry(made, "Safe 1"))
    post.do(custody.copy_entry, custody.CopyEntry(made))
    with pytest.raises(FieldProblem):
        post.do(custody.return_entry, custody.ReturnEntry(made, "special_delivery"))
    back = custody.ReturnEntry(made, "special_delivery", "rr 473 124 829 gb")
    post.do(custody.return_entry, back)
    line = post.office.read(entry, made)
    assert (line.state, line.location, line.last_four) == ("returned", None, "X12Z")
    assert [one.id for one in post.office.read(entries)] == [made]
    post.do(custody.acknowledge_entry, custody.AcknowledgeEntry(made))
    assert post.office.read(entries) == []
    theirs = post.office.read(entries, only_open=False, person_id=post.gwen)
    assert [one.state for one in theirs] == ["acknowledged"]
    story = post.office.read(custody_of, made)
    assert [step.kind for step in story] == [
        *("entered", "witnessed", "moved", "copied", "returned", "acknowledged")
    ]
    assert story[4].tracking == "RR473124829GB"


def test_what_is_given_back_by_hand_is_acknowledged_at_once(post: PostRoom) -> None:
    made = register(post, PASSPORT, witness=post.there())
    post.do(custody.return_entry, custody.ReturnEntry(made, "by_hand"))
    assert post.office.read(entry, made).state == "acknowledged"
    with pytest.raises(ClerkError, match="settled"):
        post.do(custody.move_entry, custody.MoveEntry(made, "Safe 1"))


def test_urgent_things_are_logged_and_handed_over_at_once(post: PostRoom) -> None:
    papers = Entry(
        "urgent",
        urgent="court",
        received_at=NOON,
        server_name="A. Bailiff",
        team_code="complaints",
    )
    made = register(post, papers, handed_to="Sena Brightwater")
    line = post.office.read(entry, made)
    assert (line.state, line.opened) == ("handed_over", True)
    tender = Entry("urgent", urgent="tender", received_at=NOON)
    assert not post.office.read(entry, register(post, tender)).opened


def test_a_doubtful_number_is_kept_with_its_doubt(post: PostRoom) -> None:
    good = Entry("signed_for", tracking="RR 473124829 GB")
    bad = Entry("signed_for", tracking="RR473124828GB")
    lines = [post.office.read(entry, register(post, each)) for each in (good, bad)]
    assert [(line.tracking, line.tracking_doubt) for line in lines] == [
        *(("RR473124829GB", None), ("RR473124828GB", "check_digit"))
    ]
    post.do(custody.hand_over, custody.HandOver(lines[0].id, "Casey Moor"))
    wrong = register(post, Entry("misdelivered", addressee="Number 9"))
    post.do(custody.hand_over, custody.HandOver(wrong, "Royal Mail", forwarded=True))
    assert post.office.read(entry, wrong).state == "forwarded"
    with pytest.raises(FieldProblem):
        post.do(custody.hand_over, custody.HandOver(lines[1].id, " "))


def test_what_is_open_for_more_than_a_working_day(post: PostRoom) -> None:
    old = register(post, replace(PASSPORT, received_on=date(2026, 11, 17)))
    register(post, PASSPORT)
    late = post.office.read(entries_too_long, TODAY, Calendar())
    assert [line.id for line in late] == [old]


def test_a_discrepancy_stands_in_the_story(post: PostRoom) -> None:
    made = register(post, CHEQUE)
    words = "It says £120.50 and is for £12.05"
    told = custody.ReportDiscrepancy(made, words, post.there())
    post.do(custody.report_discrepancy, told)
    last = post.office.read(custody_of, made)[-1]
    assert (last.words, last.witness_name) == (words, "Sam Okafor")


def test_only_what_is_somebodys_own_is_copied(post: PostRoom) -> None:
    made = register(post, CHEQUE)
    with pytest.raises(ClerkError, match="own document"):
        post.do(custody.copy_entry, custody.CopyEntry(made))


def check_all(post: PostRoom, found: UUID, **result: Any) -> None:
    for line in post.office.read(to_check, found):
        if line.result != "passed":
            post.do(quality.check_page, quality.CheckPage(line.id, **result))


def test_a_batch_is_counted_and_its_first_pages_all_looked_at(post: PostRoom) -> None:
    found = post.counted()
    line = post.office.read(batch, found)
    assert (line.state, line.sheets_in) == ("reconciled", 3)
    assert len(post.office.rows(QualitySampleRow)) == 4
    assert post.office.read(services_counted, TODAY, TODAY) == {"foi": 2}
    post.do(quality.draw_sample, quality.DrawSample(found))
    assert len(post.office.rows(QualitySampleRow)) == 4


def test_a_missing_sheet_needs_words(post: PostRoom) -> None:
    found = post.batch(sheets_in=5)
    post.scanned(found, [{}, {}])
    post.do(batches.close_batch, batches.CloseBatch(found))
    with pytest.raises(FieldProblem, match="3 sheets missing"):
        post.do(reconciling.reconcile, reconciling.Reconcile(found))
    told = reconciling.Reconcile(found, reason="Three were staples and air")
    post.do(reconciling.reconcile, told)


def back_up(post: PostRoom) -> None:
    unit = post.office.unit(Role.ADMINISTRATOR)
    with unit:
        unit.require(Action.BACK_UP)
        note_kept(unit, Kept.BACKUP, documents=4)
        unit.commit()


def test_paper_stays_until_all_of_it_is_proven(post: PostRoom) -> None:
    found = post.counted()
    ask = paper.AskDestruction(found)

    def standing() -> tuple[str, ...]:
        with pytest.raises(paper.PaperMustStay) as stays:
            post.do(paper.ask_destruction, ask)
        return stays.value.obstacles

    assert standing() == ("quality_open", "not_backed_up", "too_early")
    check_all(post, found, passed=False, fault="cut_off")
    assert "quality_failed" in standing()
    check_all(post, found, passed=True)
    post.casework.later(days=1)
    back_up(post)
    assert standing() == ("too_early",)
    post.casework.later(days=60)
    hold = paper.HoldPaper(found, "Court case")
    post.do(paper.hold_paper, hold, Role.DATA_PROTECTION)
    assert standing() == ("held",)
    lift = paper.LiftPaper(found, "Settled")
    post.do(paper.lift_paper, lift, Role.DATA_PROTECTION)
    with pytest.raises(ClerkError):
        post.do(paper.lift_paper, lift, Role.DATA_PROTECTION)
    post.do(paper.place_paper, paper.PlacePaper(found, "Shelf 4"))
    (line,) = post.office.read(paper_kept, post.office.now.date())
    assert (line.obstacles, line.place) == ((), "Shelf 4")
    post.do(paper.ask_destruction, ask)
    go = paper.DestroyPaper(found, "Cross-cut", post.there(Role.CO_ORDINATOR))
    with pytest.raises(NotAllowed):
        post.do(paper.destroy_paper, replace(go, witness=post.there()))
    post.do(paper.destroy_paper, go)
    assert post.office.read(paper_kept, post.office.now.date()) == []
    with pytest.raises(ClerkError, match="destroyed"):
        post.do(paper.ask_destruction, ask)


def test_paper_of_a_batch_that_was_not_counted(post: PostRoom) -> None:
    with pytest.raises(NotFound):
        post.do(paper.ask_destruction, paper.AskDestruction(post.batch()))


def test_a_profile_has_a_key_of_its_own_and_may_be_locked(post: PostRoom) -> None:
    keep, of = profiles.keep_profile, profiles.KeepProfile
    post.do(keep, of("Letters", key="F2"))
    for wrong, field in (
        (of("Plans", key="F2"), "key"),
        (of("Plans", key="F1"), "key"),
        (of(" "), "name"),
        (of("Plans", resolution_dpi=5), "resolution_dpi"),
        (of("Plans", duplex="three"), "duplex"),
    ):
        with pytest.raises(FieldProblem) as problem:
            post.do(keep, wrong)
        assert problem.value.field == field
    locked = of("Plans", key="F10", locked=True)
    with pytest.raises(NotAllowed):
        post.do(keep, locked)
    made = post.made(keep, locked, Role.ADMINISTRATOR)
    post.made(keep, of("Photos", key="F3"))
    names = [line.name for line in post.office.read(scan_profiles)]
    assert names == ["Letters", "Photos", "Plans"]
    with pytest.raises(NotAllowed):
        post.do(profiles.withdraw_profile, profiles.WithdrawProfile(made))
    gone = profiles.WithdrawProfile(made)
    post.do(profiles.withdraw_profile, gone, Role.ADMINISTRATOR)
    post.do(keep, of("Big plans", key="F10"))


A = Action
USE_CASES: list[tuple[Callable[..., Any], Action]] = [
    (batches.begin_batch, A.OPEN_POST),
    (batches.count_services, A.OPEN_POST),
    (batches.count_sheets, A.OPEN_POST),
    (batches.close_batch, A.OPEN_POST),
    (batches.reopen_batch, A.OPEN_POST),
    (capture.begin_stack, A.CAPTURE_PAGES),
    (capture.capture_page, A.CAPTURE_PAGES),
    (capture.end_stack, A.CAPTURE_PAGES),
    (capture.resume_stack, A.CAPTURE_PAGES),
    (capture.capture_file, A.CAPTURE_PAGES),
    (capture.capture_opened, A.CAPTURE_PAGES),
    (two_pass.join_passes, A.CAPTURE_PAGES),
    (two_pass.keep_as_they_came, A.CAPTURE_PAGES),
    (setting_aside.refuse_intake, A.CAPTURE_PAGES),
    (setting_aside.refuse_source, A.CAPTURE_PAGES),
    (setting_aside.set_aside, A.INDEX_POST),
    (setting_aside.settle, A.INDEX_POST),
    (separating.separate_intake, A.READ_PAGES),
    (reading.record_reading, A.READ_PAGES),
    (reading.refuse_page, A.READ_PAGES),
    (reading.record_made, A.READ_PAGES),
    (arranging.split_document, A.ARRANGE_PAGES),
    (arranging.merge_documents, A.ARRANGE_PAGES),
    (arranging.move_pages, A.ARRANGE_PAGES),
    (arranging.turn_pages, A.ARRANGE_PAGES),
    (arranging.hide_pages, A.ARRANGE_PAGES),
    (arranging.delete_pages, A.ARRANGE_PAGES),
    (arranging.undo_edit, A.ARRANGE_PAGES),
    (filing.mark_duplicate, A.INDEX_POST),
    (partial(returned_mail.returned_mail, casework=FILING), A.INDEX_POST),
    (registering.register, A.REGISTER_POST),
    (registering.confirm_entry, A.REGISTER_POST),
    (custody.move_entry, A.MOVE_CUSTODY),
    (custody.copy_entry, A.MOVE_CUSTODY),
    (custody.return_entry, A.MOVE_CUSTODY),
    (custody.acknowledge_entry, A.MOVE_CUSTODY),
    (custody.hand_over, A.MOVE_CUSTODY),
    (custody.bank, A.MOVE_CUSTODY),
    (custody.report_discrepancy, A.MOVE_CUSTODY),
    (quality.draw_sample, A.CHECK_QUALITY),
    (quality.check_page, A.CHECK_QUALITY),
    (reconciling.reconcile, A.RECONCILE_POST),
    (paper.place_paper, A.RECONCILE_POST),
    (paper.hold_paper, A.HOLD_DOCUMENT),
    (paper.lift_paper, A.HOLD_DOCUMENT),
    (paper.ask_destruction, A.ASK_DESTRUCTION),
    (paper.destroy_paper, A.ASK_DESTRUCTION),
    (retention.hold_document, A.HOLD_DOCUMENT),
    (retention.lift_hold, A.HOLD_DOCUMENT),
    (retention.trigger_period, A.HOLD_DOCUMENT),
    (retention.ask_disposal, A.ASK_DESTRUCTION),
    (retention.dispose, A.APPROVE_DESTRUCTION),
    (retention.tend_periods, A.TEND_CLOCKS),
    (redacting.redact, A.REDACT_DOCUMENT),
    (redacting.take_copy, A.REDACT_DOCUMENT),
    (repeats.mark_different, A.INDEX_POST),
]


@pytest.mark.parametrize(
    ("use_case", "action"), USE_CASES, ids=lambda each: getattr(each, "__name__", each)
)
def test_who_may_not_is_refused_before_all_else(
    post: PostRoom, use_case: Callable[..., Any], action: Action
) -> None:
    refused = [role for role in Role if action not in actions_for([role])]
    assert refused
    for role in refused:
        with pytest.raises(NotAllowed):
            # Nothing of the command is looked at before the right is.
            post.do(use_case, None, role)


def test_who_may_not_file_is_refused_before_all_else(post: PostRoom) -> None:
    for role in Role:
        if Action.INDEX_POST not in actions_for([role]):
            with pytest.raises(NotAllowed):
                post.file(None, role)


def test_who_may_not_keep_profiles(post: PostRoom) -> None:
    for role in (Role.HEALTH_AND_SAFETY, Role.DATA_PROTECTION):
        for use_case in (profiles.keep_profile, profiles.withdraw_profile):
            with pytest.raises(NotAllowed):
                post.do(use_case, None, role)
