"""What we do differently, who belongs to whom, and who is asking."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from db.domain.identity import DOCUMENT_NAMES, IdentityDocument, last_four
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
    with pytest.raises(FieldProblem, match="A child can't"):
        check_interpreting(Interpreting.CHILD)


def test_print_sizes() -> None:
    assert print_size_pt([]) == 12
    assert print_size_pt([LetterFormat.LARGE_PRINT]) == 18
    assert print_size_pt([LetterFormat.LARGE_PRINT, LetterFormat.GIANT_PRINT]) == 24


def test_methods_that_are_not_safe() -> None:
    method = ContactMethod
    written = {method.LETTER, method.EMAIL, method.TEXT}
    for contact, barred in (
        (SafeContact(), set()),
        (SafeContact(no_letters=True), {method.LETTER}),
        (SafeContact(protected=True), written),
        (SafeContact(died=True), set(method)),
        (SafeContact(no_messages=True), set()),
    ):
        assert {one for one in method if not contact.may_use(one)} == barred
        assert not any(contact.may_use(one, safe=False) for one in method)


def test_a_message_is_left_only_where_it_is_safe() -> None:
    assert SafeContact().may_leave_message()
    assert not SafeContact().may_leave_message(safe=False)
    assert not SafeContact(no_messages=True).may_leave_message()
    assert not SafeContact(died=True).may_leave_message()


def test_paper_is_discreet_where_somebody_else_may_find_it() -> None:
    assert SafeContact(protected=True).discreet
    assert SafeContact(no_letters=True).discreet
    assert not SafeContact(no_messages=True).discreet


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
    assert list(DOCUMENT_NAMES) == list(IdentityDocument)
