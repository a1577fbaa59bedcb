"""States, registers, retention, samples, counts and who may be filed by one key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.post import quality, register, states
from db.domain.post.document_types import DocumentType, by_key
from db.domain.post.identifying import (
    NEEDED,
    Candidate,
    Fact,
    Field,
    Sure,
    identified,
    identifies,
    one_key,
    stops_at,
)
from db.domain.post.reconciling import Count, check_count, check_sheets
from db.domain.post.register import EntryKind, EntryState, Witness
from db.domain.post.retention import (
    Kept,
    Obstacle,
    Paper,
    Trigger,
    destroy_on,
    obstacles,
    paper_from,
    paper_obstacles,
)
from db.domain.post.states import BatchState, DocumentState
from db.domain.post.urgent import RULES as URGENT
from db.domain.post.urgent import UrgentRule, asking_for, is_restricted
from db.domain.working_days import Calendar
from db.errors import ClerkError, FieldProblem

TODAY = date(2026, 11, 20)
GWEN, HUW = UUID(int=1), UUID(int=2)


def test_a_batch_is_opened_again_before_it_is_added_to() -> None:
    states.check_batch_open("open")
    states.check_batch_step("closed", BatchState.RECONCILED)
    with pytest.raises(ClerkError, match="closed"):
        states.check_batch_open("closed")
    with pytest.raises(ClerkError, match="Close it first"):
        states.check_batch_step("open", BatchState.RECONCILED)


def test_what_was_destroyed_stays_so() -> None:
    states.check_document_step("captured", DocumentState.TO_INDEX)
    for state in DocumentState:
        with pytest.raises(ClerkError, match="destroyed"):
            states.check_document_step("destroyed", state)
    with pytest.raises(ClerkError, match="can't do that"):
        states.check_document_step("to_index", DocumentState.DESTROYED)


@pytest.mark.parametrize(
    ("kind", "filled", "field"),
    [
        ("parcel", {}, "kind"),
        ("signed_for", {}, "tracking"),
        ("cheque", {"payer": "Gwen"}, "amount_pence"),
        ("cheque", {"payer": "Gwen", "amount_pence": 0}, "amount_pence"),
        ("cheque", {"amount_pence": 100}, "payer"),
        ("cash", {"amount_pence": 100}, "location"),
        ("original", {"what": "passport"}, "location"),
        ("misdelivered", {}, "addressee"),
        ("confidential", {}, "addressee"),
        ("urgent", {"urgent": "parade"}, "urgent"),
        ("urgent", {"urgent": "court", "received_at": TODAY}, "server_name"),
        ("urgent", {"urgent": "suspect"}, "location"),
    ],
)
def test_an_entry_asks_for_what_its_kind_needs(
    kind: str, filled: dict[str, object], field: str
) -> None:
    with pytest.raises(FieldProblem) as problem:
        register.check_entry(kind, filled, str(filled.get("urgent", "")) or None)
    assert problem.value.field == field


def test_an_entry_that_says_enough_is_taken() -> None:
    register.check_entry("urgent", {"urgent": "safeguarding"}, "safeguarding")
    register.check_entry("cheque", {"amount_pence": 1, "payer": "Huw"}, None)


def test_two_people_sign_for_what_is_worth_something() -> None:
    needed = {k for k in EntryKind if register.witness_for(k) is Witness.NEEDED}
    assert needed == {EntryKind.CHEQUE, EntryKind.CASH, EntryKind.ORIGINAL}
    with pytest.raises(ClerkError, match="second person"):
        register.check_ending("cash", "open", "needed", EntryState.BANKED)
    register.check_ending("cash", "open", "confirmed", EntryState.BANKED)
    register.check_ending("signed_for", "open", "not_needed", EntryState.HANDED_OVER)
    register.check_ending("original", "returned", "confirmed", EntryState.ACKNOWLEDGED)
    with pytest.raises(ClerkError, match="settled"):
        register.check_ending("cash", "banked", "confirmed", EntryState.BANKED)
    for kind, end in (("cash", "handed_over"), ("original", "acknowledged")):
        with pytest.raises(ClerkError, match="can't end"):
            register.check_ending(kind, "open", "confirmed", EntryState(end))


def test_tenders_votes_and_confidential_post_stay_sealed() -> None:
    sealed = {k for k in URGENT if not register.is_opened("urgent", k)}
    assert sealed == {"tender", "postal_vote", "suspect"}
    assert not register.is_opened("confidential", None)
    assert register.is_opened("cheque", None)
    assert is_restricted("safeguarding")
    assert not is_restricted("court")
    assert not is_restricted(None)


def test_court_papers_ask_who_brought_them_and_a_suspect_package_where_it_lies() -> (
    None
):
    assert asking_for("server_name") == {"court"}
    assert asking_for("location") == {"suspect"}
    with pytest.raises(ValueError, match="no entry has colour"):
        UrgentRule(key="odd", label="Odd", label_cy="Od", asks=("colour",))


@pytest.mark.parametrize("text", ["12345", "12-4", "é4 1"])
def test_never_more_than_four_of_a_number(text: str) -> None:
    with pytest.raises(FieldProblem):
        register.check_last_four(text)


def test_the_last_four_are_kept_as_capitals() -> None:
    assert register.check_last_four(" 12ab ") == "12AB"
    assert register.check_last_four(None) is None
    assert register.check_last_four("  ") is None


def test_what_goes_back_by_post_goes_with_a_number() -> None:
    assert register.check_return("by_hand", None) == "by_hand"
    assert register.check_return("signed_for", "RR473124829GB") == "signed_for"
    for how, number, field in (
        ("pigeon", None, "returned_how"),
        ("special_delivery", "", "return_tracking"),
    ):
        with pytest.raises(FieldProblem) as problem:
            register.check_return(how, number)
        assert problem.value.field == field


@pytest.mark.parametrize(
    ("received", "late"),
    [
        (TODAY, False),
        (date(2026, 11, 19), False),
        (date(2026, 11, 18), True),
        (date(2026, 11, 25), False),
    ],
)
def test_an_entry_is_open_too_long_after_a_working_day(
    received: date, late: bool
) -> None:
    assert register.open_too_long(received, TODAY, Calendar()) is late


def test_a_weekend_is_no_working_day_of_an_entry() -> None:
    friday, monday = date(2026, 11, 20), date(2026, 11, 23)
    assert not register.open_too_long(friday, monday, Calendar())


def test_a_period_counts_from_its_trigger() -> None:
    assert destroy_on("case_closed", None, 72) is None
    assert destroy_on("never", TODAY, 72) is None
    assert destroy_on("received", date(2026, 8, 31), 6) == date(2027, 2, 28)


def test_a_document_goes_by_two_people_after_its_day_and_never_on_hold() -> None:
    asked = Kept(Trigger.RECEIVED, TODAY, held=False, asked_by=GWEN)
    assert obstacles(asked, TODAY, HUW) == ()
    assert obstacles(asked, TODAY, GWEN) == (Obstacle.SAME_PERSON,)
    early = replace(asked, destroy_on=date(2026, 11, 21), held=True, asked_by=None)
    assert obstacles(early, TODAY, HUW) == (
        *(Obstacle.HELD, Obstacle.TOO_EARLY, Obstacle.NOT_ASKED),
    )
    assert obstacles(replace(asked, destroy_on=None), TODAY, HUW) == (
        Obstacle.NOT_TRIGGERED,
    )
    assert obstacles(replace(asked, trigger="never"), TODAY, HUW) == (
        Obstacle.KEPT_FOR_GOOD,
    )


GOOD_PAPER = Paper(
    destroy_from=TODAY,
    held=False,
    reconciled=True,
    samples=3,
    samples_open=0,
    samples_failed=0,
    unfiled=0,
    originals=0,
    backed_up=True,
)


@pytest.mark.parametrize(
    ("change", "obstacle"),
    [
        ({}, None),
        ({"held": True}, Obstacle.HELD),
        ({"reconciled": False}, Obstacle.NOT_RECONCILED),
        ({"samples_open": 1}, Obstacle.QUALITY_OPEN),
        ({"samples": 0}, Obstacle.QUALITY_OPEN),
        ({"samples_failed": 1}, Obstacle.QUALITY_FAILED),
        ({"unfiled": 1}, Obstacle.PAGES_UNFILED),
        ({"originals": 1}, Obstacle.ORIGINALS_INSIDE),
        ({"backed_up": False}, Obstacle.NOT_BACKED_UP),
        ({"destroy_from": paper_from(TODAY, 60)}, Obstacle.TOO_EARLY),
    ],
)
def test_each_thing_that_keeps_paper(
    change: dict[str, Any], obstacle: Obstacle | None
) -> None:
    found = paper_obstacles(replace(GOOD_PAPER, **change), TODAY)
    assert found == (() if obstacle is None else (obstacle,))


def test_the_sample_rises_after_a_failure_and_falls_slowly() -> None:
    clean = [True] * quality.CLEAN_BATCHES
    percent = quality.sample_percent
    assert percent([], first_of_kind=False) == quality.EVERY_PAGE
    assert percent(clean, first_of_kind=True) == quality.EVERY_PAGE
    assert percent([True], first_of_kind=False) == quality.USUAL_PERCENT
    assert percent([True, False], first_of_kind=False) == quality.RAISED_PERCENT
    assert percent([False, True], first_of_kind=False) == quality.RAISED_PERCENT
    assert percent([False, *clean], first_of_kind=False) == quality.USUAL_PERCENT
    assert percent([False] * 9, first_of_kind=False) == quality.EVERY_PAGE


@given(st.integers(0, 2000), st.integers(1, 100), st.randoms(use_true_random=False))
def test_a_sample_is_of_pages_that_are_there(
    pages: int, percent: int, random: Random
) -> None:
    drawn = quality.draw(range(pages), percent, random)
    assert drawn == sorted(set(drawn))
    assert set(drawn) <= set(range(pages))
    assert len(drawn) >= min(pages, quality.LEAST_PAGES)
    assert len(drawn) * 100 >= pages * percent


def test_a_failure_names_its_fault() -> None:
    assert quality.check_result(passed=True, fault="cut_off") is None
    assert quality.check_result(passed=False, fault="cut_off") == "cut_off"
    with pytest.raises(FieldProblem):
        quality.check_result(passed=False, fault=None)


@pytest.mark.parametrize(
    ("count", "reason", "field"),
    [
        (Count(None, 3), None, "sheets_in"),
        (Count(3, 3, loose=1), "lost", "pages"),
        (Count(5, 4, separators=1), None, "difference_reason"),
        (Count(2, 4), None, "difference_reason"),
    ],
)
def test_a_batch_that_differs_needs_words(
    count: Count, reason: str | None, field: str
) -> None:
    with pytest.raises(FieldProblem) as problem:
        check_count(count, reason)
    assert problem.value.field == field


def test_a_batch_that_agrees_or_is_explained_is_counted() -> None:
    check_count(Count(3, 4, separators=1), None)
    check_count(Count(3, 4), "a sheet was scanned twice")
    assert check_sheets(0) == 0
    with pytest.raises(FieldProblem):
        check_sheets(-1)


def test_a_name_alone_is_nobody() -> None:
    assert not identifies({Fact.NAME})
    assert not identifies({Fact.POSTCODE, Fact.PHONE})
    assert identifies({Fact.NAME, Fact.POSTCODE})
    assert identifies({Fact.REFERENCE})


def test_father_and_son_at_one_address_are_a_doubt() -> None:
    both = frozenset({Fact.NAME, Fact.ADDRESS})
    gwen, huw = Candidate(GWEN, both), Candidate(HUW, both)
    assert identified([gwen]) == GWEN
    assert identified([gwen, huw]) is None
    assert identified([]) is None
    ours = Candidate(HUW, both | {Fact.REFERENCE})
    assert identified([gwen, ours]) == HUW
    assert identified([Candidate(GWEN, frozenset({Fact.OUR_LETTER})), ours]) is None


def test_the_cursor_stops_at_the_first_doubtful_field() -> None:
    assert one_key(Sure(NEEDED))
    assert stops_at(Sure(NEEDED)) is None
    assert stops_at(Sure(frozenset({Field.TYPE, Field.CASE}))) is Field.PERSON


def kind(**changes: Any) -> DocumentType:
    given_values: dict[str, Any] = {
        "key": "housing-repair",
        "label": "Repair",
        "label_cy": "Atgyweirio",
        "area": "Housing",
        "area_cy": "Tai",
        "team": "repairs",
    }
    return DocumentType(**(given_values | changes))


@pytest.mark.parametrize(
    "wrong",
    [
        *({"key": "Housing"}, {"label": " "}),
        *({"opens_case": True}, {"sensitivity": "secret"}),
    ],
)
def test_a_type_of_document_that_says_too_little_is_refused(
    wrong: dict[str, Any],
) -> None:
    with pytest.raises(ValueError, match=r"key|label|service|sensitivity"):
        kind(**wrong)


def test_types_are_found_by_their_keys() -> None:
    assert by_key([kind()])["housing-repair"].team == "repairs"
    with pytest.raises(ValueError, match="twice"):
        by_key([kind(), kind()])
