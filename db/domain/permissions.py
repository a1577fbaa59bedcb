"""Who may do what: one table of role and action, read by every use case.

The same table is loaded into a shared database, so that the server decides by
the same words as the desk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.domain.actions import Action
from db.errors import NotAllowed

__all__ = [
    "ALLOWED",
    "ROLE_NAMES",
    "SECOND_PERSON",
    "Action",
    "Role",
    "actions_for",
    "check_second_person",
    "may_grant",
]


class Role(StrEnum):
    """What somebody is employed to do; one person may have several."""

    ADVISOR_1 = auto()
    ADVISOR_2 = auto()
    CO_ORDINATOR = auto()
    SENIOR_CO_ORDINATOR = auto()
    CASEWORKER = auto()
    POST_ROOM = auto()
    HEALTH_AND_SAFETY = auto()
    DATA_PROTECTION = auto()
    ADMINISTRATOR = auto()


ROLE_NAMES: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.ADVISOR_1: "Advisor, level 1",
        Role.ADVISOR_2: "Advisor, level 2",
        Role.CO_ORDINATOR: "Co-ordinator",
        Role.SENIOR_CO_ORDINATOR: "Senior co-ordinator",
        Role.CASEWORKER: "Caseworker",
        Role.POST_ROOM: "Post room",
        Role.HEALTH_AND_SAFETY: "Health and safety",
        Role.DATA_PROTECTION: "Data protection",
        Role.ADMINISTRATOR: "Administrator",
    }
)
"""What the screens call each role; the words are translated there."""

_EVERYONE: Final = frozenset(
    {
        *(Action.VIEW_PERSON, Action.VIEW_PROPERTY, Action.VIEW_GUIDANCE),
        *(Action.SUGGEST_GUIDANCE, Action.REPORT_BREACH),
    }
)
_TAKING_WORK: Final = frozenset(
    (
        *(Action.VIEW_CASE, Action.OPEN_CASE, Action.ADD_CASE_NOTE),
        *(Action.ANSWER_REFERRAL, Action.WITHDRAW_REFERRAL, Action.RECORD_TOLD),
        *(Action.ANSWER_TRAY, Action.VIEW_LETTERS, Action.WRITE_LETTER),
    )
)
"""What everybody does whom work can reach."""
_WITH_PAPER: Final = frozenset(
    (
        *(Action.VIEW_POST, Action.CAPTURE_PAGES, Action.ARRANGE_PAGES),
        *(Action.REGISTER_POST, Action.CONFIRM_ENTRY, Action.MOVE_CUSTODY),
        Action.HAND_OVER_LETTER,
    )
)
"""What whoever is handed paper does with it, at the counter or in the post room."""
_IN_THE_POST_ROOM: Final = _WITH_PAPER | {
    *(Action.OPEN_POST, Action.INDEX_POST, Action.CHECK_QUALITY),
    *(Action.RECONCILE_POST, Action.ASK_DESTRUCTION, Action.TICK_LETTERS),
}
_AT_THE_COUNTER: Final = (_EVERYONE | _TAKING_WORK | _WITH_PAPER) | {
    Action.ADD_PERSON,
    Action.EDIT_PERSON,
    Action.ADD_NOTE,
    Action.LINK_PEOPLE,
    Action.AGREE_ADJUSTMENT,
    Action.SET_AGREED_PASSWORD,
    Action.SET_REPRESENTATIVE,
    Action.RECORD_IDENTITY_SEEN,
    Action.RECORD_DEATH,
    Action.MAKE_PROVISIONAL_MARKER,
    Action.PROPOSE_MARKER,
    Action.ADD_PREMISES_WARNING,
    Action.TAKE_CONTACT,
    Action.TAKE_CONTACT_FOR_ANOTHER,
    Action.LOG_ENQUIRY,
    Action.REFER_ENQUIRY,
    Action.CORRECT_TIME,
    Action.CHECK_IDENTITY,
    Action.PROMISE_CALL_BACK,
    Action.RECORD_CALL_BACK_ATTEMPT,
    *(Action.PRINT_SLIP, Action.RECORD_ORIGINAL, Action.ANSWER_NOTICE),
    *(Action.VERIFY_STORE, Action.RECORD_FEEDBACK),
}
_ON_CASES: Final = frozenset(
    (
        *(Action.WORK_CASE, Action.HAND_OVER_CASE, Action.CORRECT_SERVICE),
        *(Action.MERGE_CASES, Action.CLOSE_CASE, Action.REOPEN_CASE),
        *(Action.HANDLE_COMPLAINT, Action.ORDER_WORK, Action.RECHARGE),
        *(Action.EXPORT_DOCUMENT, Action.EDIT_TEMPLATE, Action.MAKE_LETTER_BATCH),
    )
)
"""What working a case to its answer takes."""
_EXPERIENCED: Final = (
    _AT_THE_COUNTER
    | _ON_CASES
    | _IN_THE_POST_ROOM
    | {
        Action.VIEW_SENSITIVE,
        Action.MERGE_PEOPLE,
        Action.UNDO_MERGE,
        Action.MOVE_FILED_ITEM,
        Action.PROTECT_PERSON,
        Action.EDIT_PROPERTY,
        Action.REASSIGN_CALL_BACK,
        Action.EDIT_GUIDANCE,
        Action.EDIT_NOTICE,
    }
)
_LEADING: Final = _EXPERIENCED | {
    *(Action.REDACT_DOCUMENT, Action.HOLD_DOCUMENT, Action.APPROVE_DESTRUCTION),
    *(Action.ASSIGN_CASES, Action.SET_COVER, Action.APPROVE_CLOSING),
    *(Action.ANSWER_COMPLAINT, Action.AGREE_REMEDY, Action.UPDATE_GROUP),
    *(Action.DISCLOSE, Action.EXPORT_COMPLAINTS, Action.SET_DUTY),
    *(Action.APPROVE_TEMPLATE, Action.RELEASE_RUN, Action.CONFIRM_RUN),
    Action.STRIKE_OUT_NOTE,
    Action.VIEW_MARKER_EVIDENCE,
    Action.APPROVE_MARKER,
    Action.REVIEW_MARKER,
    Action.END_MARKER,
    Action.END_PREMISES_WARNING,
    Action.ANSWER_SUGGESTION,
    Action.APPROVE_GUIDANCE,
    Action.VIEW_FIGURES,
    Action.EXPORT_LIST,
}

ALLOWED: Final[Mapping[Role, frozenset[Action]]] = MappingProxyType(
    {
        Role.ADVISOR_1: _AT_THE_COUNTER,
        Role.ADVISOR_2: _EXPERIENCED,
        Role.CO_ORDINATOR: _LEADING,
        Role.SENIOR_CO_ORDINATOR: _LEADING
        | {
            Action.VIEW_PROTECTED_ADDRESS,
            Action.VIEW_SAFEGUARDING,
            Action.END_PROTECTION,
            Action.EDIT_CATALOGUE,
            Action.EDIT_TEAMS,
            Action.VIEW_ACCESS_LOG,
            Action.VIEW_RESTRICTED_CASE,
            Action.RESTRICT_CASE,
            *(Action.EDIT_CLOCKS, Action.EDIT_RULES, Action.EDIT_RETENTION),
        },
        Role.CASEWORKER: _AT_THE_COUNTER
        | _ON_CASES
        | {
            Action.REDACT_DOCUMENT,
            Action.ANSWER_COMPLAINT,
            Action.AGREE_REMEDY,
            Action.VIEW_SENSITIVE,
            Action.MOVE_FILED_ITEM,
            Action.PROTECT_PERSON,
            Action.REASSIGN_CALL_BACK,
        },
        Role.POST_ROOM: _EVERYONE
        | _IN_THE_POST_ROOM
        | {
            Action.ADD_PERSON,
            Action.ADD_NOTE,
            Action.TAKE_CONTACT,
            Action.LOG_ENQUIRY,
            Action.REFER_ENQUIRY,
            *(Action.RECORD_ORIGINAL, Action.PRINT_SLIP),
            Action.MOVE_FILED_ITEM,
            *(Action.VERIFY_STORE, Action.RELEASE_RUN),
            *_TAKING_WORK,
        },
        Role.HEALTH_AND_SAFETY: _EVERYONE
        | {
            Action.VIEW_CASE,
            Action.PROPOSE_MARKER,
            Action.MAKE_PROVISIONAL_MARKER,
            Action.APPROVE_MARKER,
            Action.REVIEW_MARKER,
            Action.END_MARKER,
            Action.VIEW_MARKER_EVIDENCE,
            Action.ADD_PREMISES_WARNING,
            Action.END_PREMISES_WARNING,
            Action.VIEW_FIGURES,
            Action.EXPORT_LIST,
        },
        Role.DATA_PROTECTION: _EVERYONE
        | _TAKING_WORK
        | _ON_CASES
        | {
            *(Action.VIEW_POST, Action.REDACT_DOCUMENT, Action.HOLD_DOCUMENT),
            *(Action.ASK_DESTRUCTION, Action.APPROVE_DESTRUCTION),
            *(Action.APPROVE_TEMPLATE, Action.CONFIRM_RUN),
            Action.VIEW_RESTRICTED_CASE,
            Action.RESTRICT_CASE,
            Action.APPROVE_CLOSING,
            Action.ANSWER_COMPLAINT,
            Action.DISCLOSE,
            Action.EXPORT_COMPLAINTS,
            *(Action.EDIT_CLOCKS, Action.EDIT_RETENTION),
            Action.VIEW_SENSITIVE,
            Action.VIEW_PROTECTED_ADDRESS,
            Action.VIEW_SAFEGUARDING,
            Action.PROTECT_PERSON,
            Action.END_PROTECTION,
            Action.MERGE_PEOPLE,
            Action.UNDO_MERGE,
            Action.STRIKE_OUT_NOTE,
            Action.VIEW_STRUCK_OUT,
            Action.MOVE_FILED_ITEM,
            Action.ANSWER_BREACH,
            Action.VIEW_MARKER_EVIDENCE,
            Action.REVIEW_MARKER,
            Action.END_MARKER,
            Action.VIEW_FIGURES,
            Action.EXPORT_PERSON,
            Action.EXPORT_AUDIT,
            Action.VIEW_AUDIT,
            Action.VIEW_ACCESS_LOG,
            Action.ERASE_VALUES,
            Action.VERIFY_STORE,
        },
        Role.ADMINISTRATOR: frozenset(
            {
                Action.VIEW_PROPERTY,
                Action.VIEW_GUIDANCE,
                Action.SUGGEST_GUIDANCE,
                Action.REPORT_BREACH,
                Action.EDIT_PROPERTY,
                Action.EDIT_CATALOGUE,
                Action.EDIT_NOTICE,
                Action.VIEW_FIGURES,
                Action.EDIT_STAFF,
                Action.EDIT_TEAMS,
                Action.CHANGE_SETTINGS,
                Action.EDIT_SCAN_PROFILES,
                *(Action.EDIT_CLOCKS, Action.EDIT_RULES, Action.EDIT_RETENTION),
                *(Action.EDIT_LIMITS, Action.SET_DUTY),
                Action.IMPORT_PEOPLE,
                Action.IMPORT_PROPERTIES,
                Action.VIEW_AUDIT,
                Action.BACK_UP,
                Action.RESTORE,
                Action.RECOVER_STORE,
                Action.VERIFY_STORE,
                Action.UPGRADE_STORE,
            }
        ),
    }
)
"""What each role may do. Running the machine gives no sight of people."""

SECOND_PERSON: Final[Mapping[Action, str]] = MappingProxyType(
    {
        Action.APPROVE_MARKER: (
            "Someone other than the person who proposed a caution marker approves it"
        ),
        Action.REVIEW_MARKER: (
            "Someone other than the person who proposed a caution marker reviews it"
        ),
        Action.APPROVE_GUIDANCE: (
            "Someone other than the person who wrote an article approves it"
        ),
        Action.END_PROTECTION: (
            "Someone other than the person who asked for it ends a protection"
        ),
        Action.APPROVE_CLOSING: (
            "Someone other than the person who asked to close a case approves it"
        ),
        Action.CONFIRM_ENTRY: (
            "Someone other than the person who made an entry confirms it"
        ),
        Action.APPROVE_DESTRUCTION: (
            "Someone other than the person who asked for it approves a destruction"
        ),
        Action.APPROVE_TEMPLATE: "Someone who did not write a template approves it",
        Action.CONFIRM_RUN: (
            "Someone other than the person who asked for it confirms a print run"
        ),
        Action.ERASE_VALUES: (
            "Someone other than the person who asked for an erasure carries it out"
        ),
        Action.EDIT_STAFF: "Nobody changes their own roles",
    }
)
"""Actions that nobody does to their own work, with the reason in words."""


def actions_for(roles: Iterable[Role]) -> frozenset[Action]:
    """Return everything that somebody with *roles* may do."""
    return frozenset[Action]().union(*(ALLOWED[role] for role in roles))


def check_second_person(action: Action, actor_id: UUID, author_id: UUID) -> None:
    """Raise NotAllowed, with the reason, if the author would do it themselves."""
    if action in SECOND_PERSON and actor_id == author_id:
        raise NotAllowed(SECOND_PERSON[action])


def may_grant(actor_id: UUID, staff_id: UUID) -> bool:
    """Return whether *actor_id* may change the roles of *staff_id*.

    Nobody edits their own rights; that they may edit staff at all is asked of
    the table of roles.
    """
    return actor_id != staff_id
