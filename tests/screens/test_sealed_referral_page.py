"""A referral in confidence on its page: whom to ring, or read for a reason."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.casework.referrals import referrals_to_accept
from db.tables.contact import ReferralRow
from db.tables.staff import TeamMemberRow, TeamRow
from desktop.casework.rows_shown import accept_row
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from tests.fixtures.casework import CHILD, Casework
from tests.screens.test_referral_page import At

SAID = "Bruises on both arms"


@pytest.fixture
def sealed(casework: Casework) -> UUID:
    office, counter = casework.office, casework.counter
    team = next(row for row in office.rows(TeamRow) if row.code == "safeguarding")
    office.put(TeamMemberRow(team_id=team.id, staff_id=casework.worker))
    enquiry = counter.ask(counter.greet(person_id=counter.gwen), CHILD, note=SAID)
    referral = Referral(customer_told=False, urgency="emergency")
    counter.do(refer_enquiry, ReferEnquiry(enquiry, referral))
    return office.rows(ReferralRow)[-1].id


def told(at: At) -> str:
    labels = at.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_list_says_what_it_is_and_no_more(casework: Casework, sealed: UUID) -> None:
    office = casework.office
    args = (("safeguarding",), casework.worker, office.now)
    [line] = office.read_as(Role.CASEWORKER, referrals_to_accept, *args)
    row = accept_row(line, office.now)
    assert (row.key, row.title, row.detail) == (
        sealed,
        "Safeguarding referral",
        "Open to read",
    )
    assert row.right_detail == "Received today 12:00"


def test_it_is_read_for_a_reason_and_then_accepted(
    casework: Casework, sealed: UUID, qtbot: QtBot
) -> None:
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sealed)
    assert team.steps == "L"
    assert "In confidence" in team.stands
    assert SAID not in told(team)
    assert casework.office.views() == []
    assert casework.office.row(ReferralRow, sealed).opened_at is None
    team.key(Qt.Key.Key_A)
    assert casework.office.row(ReferralRow, sealed).state == "sent"
    team.key(Qt.Key.Key_L)
    team.write("To visit tonight")
    assert SAID in told(team)
    assert casework.office.views() == [
        (
            "enquiry_in_confidence",
            casework.worker,
            "To visit tonight",
        )
    ]
    assert team.steps == "ACRDS"
    team.key(Qt.Key.Key_A)
    assert casework.office.row(ReferralRow, sealed).state == "accepted"
    assert "Accepted" in team.stands
    assert SAID in told(team)


def test_what_was_read_is_gone_when_the_page_is(
    casework: Casework, sealed: UUID, qtbot: QtBot
) -> None:
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sealed)
    team.key(Qt.Key.Key_L)
    team.write("")
    assert SAID in told(team)
    team.page.hide()
    team.page.show()
    assert SAID not in told(team)
    assert team.steps == "L"
    team.show(casework.refer())
    team.show(sealed)
    assert SAID not in told(team)


def test_others_see_whom_to_ring(
    casework: Casework, sealed: UUID, qtbot: QtBot
) -> None:
    other = At(casework, qtbot, Role.ADVISOR_2)
    other.show(sealed)
    assert other.steps == ""
    assert "Ring 01632 960101" in other.stands
    assert SAID not in told(other)
    for key in (Qt.Key.Key_L, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_R):
        other.key(key)
    assert other.page.panels.panel is None
    assert casework.office.views() == []
