"""Role and action, cell by cell, written out a second time by hand."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.permissions import (
    ALLOWED,
    ROLE_NAMES,
    SECOND_PERSON,
    Action,
    Role,
    actions_for,
    check_second_person,
    may_grant,
)
from db.errors import NotAllowed

ONE, OTHER = UUID(int=1), UUID(int=2)

LETTERS = dict(zip(Role, "12CSWPHDA", strict=True))
"""1 and 2 advisor, C co-ordinator, S senior, W caseworker, P post room,
H health and safety, D data protection, A administrator."""

TABLE = {
    Action.VIEW_PERSON: "12CSWPHD.",
    Action.ADD_PERSON: "12CSWP...",
    Action.EDIT_PERSON: "12CSW....",
    Action.ADD_NOTE: "12CSWP...",
    Action.VIEW_SENSITIVE: ".2CSW..D.",
    Action.VIEW_PROTECTED_ADDRESS: "...S...D.",
    Action.VIEW_SAFEGUARDING: "...S...D.",
    Action.PROTECT_PERSON: ".2CSW..D.",
    Action.END_PROTECTION: "...S...D.",
    Action.MERGE_PEOPLE: ".2CS...D.",
    Action.UNDO_MERGE: ".2CS...D.",
    Action.LINK_PEOPLE: "12CSW....",
    Action.AGREE_ADJUSTMENT: "12CSW....",
    Action.SET_AGREED_PASSWORD: "12CSW....",
    Action.SET_REPRESENTATIVE: "12CSW....",
    Action.RECORD_IDENTITY_SEEN: "12CSW....",
    Action.RECORD_DEATH: "12CSW....",
    Action.STRIKE_OUT_NOTE: "..CS...D.",
    Action.VIEW_STRUCK_OUT: ".......D.",
    Action.MOVE_FILED_ITEM: ".2CSWP.D.",
    Action.REPORT_BREACH: "12CSWPHDA",
    Action.ANSWER_BREACH: ".......D.",
    Action.PROPOSE_MARKER: "12CSW.H..",
    Action.MAKE_PROVISIONAL_MARKER: "12CSW.H..",
    Action.APPROVE_MARKER: "..CS..H..",
    Action.REVIEW_MARKER: "..CS..HD.",
    Action.END_MARKER: "..CS..HD.",
    Action.VIEW_MARKER_EVIDENCE: "..CS..HD.",
    Action.ADD_PREMISES_WARNING: "12CSW.H..",
    Action.END_PREMISES_WARNING: "..CS..H..",
    Action.VIEW_PROPERTY: "12CSWPHDA",
    Action.EDIT_PROPERTY: ".2CS....A",
    Action.TAKE_CONTACT: "12CSWP...",
    Action.TAKE_CONTACT_FOR_ANOTHER: "12CSW....",
    Action.LOG_ENQUIRY: "12CSWP...",
    Action.REFER_ENQUIRY: "12CSWP...",
    Action.CORRECT_TIME: "12CSW....",
    Action.CHECK_IDENTITY: "12CSW....",
    Action.PROMISE_CALL_BACK: "12CSW....",
    Action.RECORD_CALL_BACK_ATTEMPT: "12CSW....",
    Action.REASSIGN_CALL_BACK: ".2CSW....",
    Action.PRINT_SLIP: "12CSWP...",
    Action.RECORD_ORIGINAL: "12CSWP...",
    Action.ANSWER_NOTICE: "12CSW....",
    Action.EDIT_NOTICE: ".2CS....A",
    Action.VIEW_CASE: "12CSWPHD.",
    Action.VIEW_RESTRICTED_CASE: "...S...D.",
    Action.RESTRICT_CASE: "...S...D.",
    Action.ANSWER_REFERRAL: "12CSWP.D.",
    Action.WITHDRAW_REFERRAL: "12CSWP.D.",
    Action.RECORD_TOLD: "12CSWP.D.",
    Action.OPEN_CASE: "12CSWP.D.",
    Action.ADD_CASE_NOTE: "12CSWP.D.",
    Action.WORK_CASE: ".2CSW..D.",
    Action.HAND_OVER_CASE: ".2CSW..D.",
    Action.ASSIGN_CASES: "..CS.....",
    Action.SET_COVER: "..CS.....",
    Action.CORRECT_SERVICE: ".2CSW..D.",
    Action.MERGE_CASES: ".2CSW..D.",
    Action.CLOSE_CASE: ".2CSW..D.",
    Action.APPROVE_CLOSING: "..CS...D.",
    Action.REOPEN_CASE: ".2CSW..D.",
    Action.HANDLE_COMPLAINT: ".2CSW..D.",
    Action.ANSWER_COMPLAINT: "..CSW..D.",
    Action.AGREE_REMEDY: "..CSW....",
    Action.UPDATE_GROUP: "..CS.....",
    Action.ORDER_WORK: ".2CSW..D.",
    Action.RECHARGE: ".2CSW..D.",
    Action.DISCLOSE: "..CS...D.",
    Action.RECORD_FEEDBACK: "12CSW....",
    Action.ANSWER_TRAY: "12CSWP.D.",
    Action.EXPORT_DOCUMENT: ".2CSW..D.",
    Action.EDIT_CLOCKS: "...S...DA",
    Action.EDIT_RULES: "...S....A",
    Action.EDIT_LIMITS: "........A",
    Action.EDIT_RETENTION: "...S...DA",
    Action.SET_DUTY: "..CS....A",
    Action.TEND_CLOCKS: ".........",
    Action.EXPORT_COMPLAINTS: "..CS...D.",
    Action.VIEW_POST: "12CSWP.D.",
    Action.OPEN_POST: ".2CS.P...",
    Action.CAPTURE_PAGES: "12CSWP...",
    Action.READ_PAGES: ".........",
    Action.ARRANGE_PAGES: "12CSWP...",
    Action.INDEX_POST: ".2CS.P...",
    Action.REGISTER_POST: "12CSWP...",
    Action.CONFIRM_ENTRY: "12CSWP...",
    Action.MOVE_CUSTODY: "12CSWP...",
    Action.CHECK_QUALITY: ".2CS.P...",
    Action.RECONCILE_POST: ".2CS.P...",
    Action.REDACT_DOCUMENT: "..CSW..D.",
    Action.HOLD_DOCUMENT: "..CS...D.",
    Action.ASK_DESTRUCTION: ".2CS.P.D.",
    Action.APPROVE_DESTRUCTION: "..CS...D.",
    Action.EDIT_SCAN_PROFILES: "........A",
    Action.VIEW_LETTERS: "12CSWP.D.",
    Action.WRITE_LETTER: "12CSWP.D.",
    Action.HAND_OVER_LETTER: "12CSWP...",
    Action.MAKE_LETTER_BATCH: ".2CSW..D.",
    Action.EDIT_TEMPLATE: ".2CSW..D.",
    Action.APPROVE_TEMPLATE: "..CS...D.",
    Action.RELEASE_RUN: "..CS.P...",
    Action.CONFIRM_RUN: "..CS...D.",
    Action.TICK_LETTERS: ".2CS.P...",
    Action.VIEW_GUIDANCE: "12CSWPHDA",
    Action.SUGGEST_GUIDANCE: "12CSWPHDA",
    Action.ANSWER_SUGGESTION: "..CS.....",
    Action.EDIT_GUIDANCE: ".2CS.....",
    Action.APPROVE_GUIDANCE: "..CS.....",
    Action.EDIT_CATALOGUE: "...S....A",
    Action.VIEW_FIGURES: "..CS..HDA",
    Action.EDIT_STAFF: "........A",
    Action.EDIT_TEAMS: "...S....A",
    Action.CHANGE_SETTINGS: "........A",
    Action.IMPORT_PEOPLE: "........A",
    Action.IMPORT_PROPERTIES: "........A",
    Action.EXPORT_LIST: "..CS..H..",
    Action.EXPORT_PERSON: ".......D.",
    Action.EXPORT_AUDIT: ".......D.",
    Action.VIEW_AUDIT: ".......DA",
    Action.VIEW_ACCESS_LOG: "...S...D.",
    Action.ERASE_VALUES: ".......D.",
    Action.BACK_UP: "........A",
    Action.RESTORE: "........A",
    Action.RECOVER_STORE: "........A",
    Action.VERIFY_STORE: "12CSWP.DA",
    Action.UPGRADE_STORE: "........A",
}


def test_the_table_names_every_action() -> None:
    assert set(TABLE) == set(Action)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", Action)
def test_each_cell(role: Role, action: Action) -> None:
    allowed = LETTERS[role] in TABLE[action]
    assert (action in ALLOWED[role]) is allowed
    assert (action in actions_for([role])) is allowed


@given(st.sets(st.sampled_from(Role)))
def test_roles_add_up_and_take_nothing_away(roles: set[Role]) -> None:
    together = actions_for(roles)
    assert all(ALLOWED[role] <= together for role in roles)
    assert all(any(action in ALLOWED[role] for role in roles) for action in together)


def test_the_struck_out_are_seen_by_data_protection_alone() -> None:
    seers = {role for role in Role if Action.VIEW_STRUCK_OUT in ALLOWED[role]}
    assert seers == {Role.DATA_PROTECTION}


def test_running_the_machine_gives_no_sight_of_people() -> None:
    assert not ALLOWED[Role.ADMINISTRATOR] & {
        Action.VIEW_PERSON,
        Action.VIEW_SENSITIVE,
        Action.VIEW_PROTECTED_ADDRESS,
    }


@pytest.mark.parametrize("action", SECOND_PERSON)
def test_nobody_is_their_own_second_person(action: Action) -> None:
    with pytest.raises(NotAllowed, match=SECOND_PERSON[action]):
        check_second_person(action, ONE, ONE)
    check_second_person(action, ONE, OTHER)


def test_other_work_needs_no_second_person() -> None:
    check_second_person(Action.LOG_ENQUIRY, ONE, ONE)


def test_nobody_edits_their_own_rights() -> None:
    assert not may_grant(ONE, ONE)
    assert may_grant(ONE, OTHER)


def test_every_role_has_a_plain_name() -> None:
    assert list(ROLE_NAMES) == list(Role)
    assert all(name == name.strip() and name for name in ROLE_NAMES.values())
