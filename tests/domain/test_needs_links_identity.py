"""What we do differently, who belongs to whom, and who is asking."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.identity import (
    DOCUMENT_NAMES,
    FACT_NAMES,
    WIDELY_KNOWN,
    CheckResult,
    Fact,
    IdentityDocument,
    check_asked,
    facts_to_ask,
    is_right,
    last_four,
    result_of,
)
from db.domain.links import (
    LINK_NAMES,
    REVERSE,
    SCOPE_NAMES,
    AuthorityScope,
    LinkKind,
    check_authority,
    check_link,
    holds_on,
    may_speak_for,
)
from db.domain.needs import (
    ADJUSTMENT_NAMES,
    FORMAT_NAMES,
    METHOD_NAMES,
    Adjustment,
    ContactMethod,
    Interpreting,
    LetterFormat,
    SafeContact,
    SafeTime,
    check_adjustment,
    check_interpreting,
    print_size_pt,
)
from db.errors import FieldProblem

TODAY = date(2026, 11, 20)
LATER = date(2027, 11, 20)
ONE, OTHER = UUID(int=1), UUID(int=2)


def test_an_adjustment_is_agreed_dated_and_reviewed() -> None:
    check_adjustment("Send the letter on yellow paper", TODAY, LATER, TODAY)
    with pytest.raises(FieldProblem, match="not in the future"):
        check_adjustment("", LATER, date(2028, 1, 1), TODAY)
    for review_on in (TODAY, date(2028, 11, 21)):
        with pytest.raises(FieldProblem, match="within two years"):
            check_adjustment("", TODAY, review_on, TODAY)


@pytest.mark.parametrize("detail", ["Has DEMENTIA", "is autistic", "depressed"])
def test_a_diagnosis_is_not_written_down(detail: str) -> None:
    with pytest.raises(FieldProblem, match="not the condition"):
        check_adjustment(detail, TODAY, LATER, TODAY)


def test_children_do_not_interpret() -> None:
    check_interpreting(Interpreting.PHONE)
    with pytest.raises(FieldProblem, match="a child must not"):
        check_interpreting(Interpreting.CHILD)


def test_print_sizes() -> None:
    assert print_size_pt([]) == 12
    assert print_size_pt([LetterFormat.LARGE_PRINT]) == 18
    assert print_size_pt([LetterFormat.LARGE_PRINT, LetterFormat.GIANT_PRINT]) == 24


def test_safe_times_are_in_united_kingdom_time() -> None:
    mornings = SafeContact(safe_times=(SafeTime(frozenset({0, 1}), time(9), time(12)),))
    monday = datetime(2026, 6, 1, 8, 30, tzinfo=UTC)
    assert mornings.may_ring_at(monday)
    assert not mornings.may_ring_at(monday - timedelta(hours=1))
    assert not mornings.may_ring_at(monday + timedelta(hours=2, minutes=30))
    assert not mornings.may_ring_at(monday + timedelta(days=3))
    assert SafeContact().may_ring_at(monday)


def test_methods_that_are_not_safe() -> None:
    silent = SafeContact(no_letters=True, no_emails=True, no_texts=True)
    barred = {method for method in ContactMethod if not silent.may_use(method)}
    assert barred == {ContactMethod.LETTER, ContactMethod.EMAIL, ContactMethod.TEXT}
    assert all(map(SafeContact().may_use, ContactMethod))


@pytest.mark.parametrize("kind", LinkKind)
def test_a_link_turned_round_twice_is_itself(kind: LinkKind) -> None:
    assert REVERSE[REVERSE[kind]] is kind
    assert LINK_NAMES[kind]


def test_links_have_two_people_and_dates_in_order() -> None:
    check_link(ONE, OTHER, TODAY, TODAY)
    check_link(ONE, OTHER, None, TODAY)
    with pytest.raises(FieldProblem, match="somebody else"):
        check_link(ONE, ONE, None, None)
    with pytest.raises(FieldProblem, match="not before the start"):
        check_link(ONE, OTHER, LATER, TODAY)


def test_when_a_link_holds() -> None:
    assert holds_on(None, None, TODAY)
    assert holds_on(TODAY, TODAY, TODAY)
    assert not holds_on(LATER, None, TODAY)
    assert not holds_on(None, TODAY, LATER)


def test_an_authority_ends() -> None:
    check_authority(TODAY, TODAY)
    check_authority(date(2029, 11, 20), TODAY)
    with pytest.raises(FieldProblem, match="when this authority ends"):
        check_authority(None, TODAY)
    for expires_on in (date(2026, 11, 19), date(2029, 11, 21)):
        with pytest.raises(FieldProblem, match="three years"):
            check_authority(expires_on, TODAY)


@pytest.mark.parametrize(
    ("scope", "covers", "speaks"),
    [
        (AuthorityScope.EVERYTHING, False, True),
        (AuthorityScope.NAMED_SERVICES, True, True),
        (AuthorityScope.NAMED_SERVICES, False, False),
        (AuthorityScope.ONE_MATTER, True, True),
        (AuthorityScope.BE_TOLD, True, False),
    ],
)
def test_who_may_decide(scope: AuthorityScope, covers: bool, speaks: bool) -> None:
    assert may_speak_for(scope, TODAY, TODAY, covers=covers) is speaks
    assert not may_speak_for(scope, TODAY, LATER, covers=covers)


facts = st.sets(st.sampled_from(Fact))


@given(facts)
def test_the_facts_asked_can_prove_enough(known: set[Fact]) -> None:
    asked = facts_to_ask(known)
    assert set(asked) <= known
    if asked:
        assert len(asked) in {2, 3}
        assert result_of(set(asked), set()) is CheckResult.PASSED


@given(facts, facts)
def test_what_a_neighbour_knows_proves_nothing(
    right: set[Fact], wrong: set[Fact]
) -> None:
    if right <= WIDELY_KNOWN:
        assert result_of(right, wrong) is CheckResult.FAILED
    if len(right) < 2 or len(wrong) > 1:
        assert result_of(right, wrong) is CheckResult.FAILED


def test_one_of_three_may_be_wrong_but_never_the_password() -> None:
    right = {Fact.DATE_OF_BIRTH, Fact.POSTCODE}
    assert result_of(right, {Fact.PHONE}) is CheckResult.PASSED
    assert result_of(right, {Fact.AGREED_PASSWORD}) is CheckResult.FAILED


@pytest.mark.parametrize(
    ("fact", "told", "kept", "right"),
    [
        (Fact.PHONE, "+44 7700 900123", "07700900123", True),
        (Fact.EMAIL, "ANN@example.com", "ann@example.com", True),
        (Fact.POSTCODE, "cm94lq", "CM9 4LQ", True),
        (Fact.ACCOUNT_NUMBER, "12-34 5", "12345", True),
        (Fact.AGREED_PASSWORD, "Llŷn heron", "llyn  heron", True),
        (Fact.DATE_OF_BIRTH, "1980-02-01", "1980-01-02", False),
        (Fact.AGREED_PASSWORD, "", "", False),
        (Fact.PHONE, "no number", "", False),
    ],
)
def test_answers_are_compared_as_people_give_them(
    fact: Fact, told: str, kept: str, right: bool
) -> None:
    assert is_right(fact, told, ["something else", kept]) is right


def test_two_or_three_facts_are_asked() -> None:
    check_asked({Fact.PHONE, Fact.EMAIL})
    for asked in ({Fact.PHONE}, set(list(Fact)[:4])):
        with pytest.raises(FieldProblem, match="two or three"):
            check_asked(asked)


def test_only_the_last_four_of_a_document_are_kept() -> None:
    assert last_four("12 3456-78 9x") == "789X"
    assert last_four("9999") == "9999"
    with pytest.raises(FieldProblem, match="last four"):
        last_four("1 2-3")


def test_the_lists_are_whole() -> None:
    assert list(ADJUSTMENT_NAMES) == list(Adjustment)
    assert list(FORMAT_NAMES) == list(LetterFormat)
    assert list(METHOD_NAMES) == list(ContactMethod)
    assert list(LINK_NAMES) == list(LinkKind) == list(REVERSE)
    assert list(SCOPE_NAMES) == list(AuthorityScope)
    assert list(FACT_NAMES) == list(Fact)
    assert list(DOCUMENT_NAMES) == list(IdentityDocument)
