"""What the counter was answered stands on the referral before a case is opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.domain.questions import Question
from db.tables.contact import ReferralRow
from db.tables.staff import TeamMemberRow, TeamRow
from desktop.counter.use_cases.refer_enquiry import (
    ReferEnquiry,
    Referral,
    refer_enquiry,
)
from tests.fixtures.casework import Casework, service
from tests.fixtures.counter import edition
from tests.screens.test_referral_page import At

BRUISES = "Both arms"
WORRY = service(
    "worry",
    team="safeguarding",
    scope="safeguarding",
    questions=(Question(key="seen", label="What was seen?", kind="text"),),
)


def told(at: At) -> str:
    labels = at.page.findChildren(QLabel)
    shown = (label.text() for label in labels if label.isVisible())
    return "\n".join(shown).replace("\u200b", "")


def test_the_answers_stand_under_words_of_the_senders_own(
    casework: Casework, qtbot: QtBot
) -> None:
    at = casework.counter.greet(person_id=casework.counter.gwen)
    answers = {"bin": "food", "due_on": "2026-11-20", "tag": True, "tag_words": "Full"}
    enquiry = casework.counter.ask(at, answers=answers)
    sent = casework.refer_enquiry(enquiry, summary="The third time this month")
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    shown = told(team)
    assert "The third time this month" in shown
    assert "Which bin was missed? Food waste" in shown
    assert "What does the tag say? Full" in shown


def test_each_answer_is_said_once_where_the_summary_has_it(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    assert told(team).count("Which bin was missed? Refuse") == 1


def test_in_confidence_they_are_shown_once_it_is_read(
    casework: Casework, qtbot: QtBot
) -> None:
    office, counter = casework.office, casework.counter
    team = next(row for row in office.rows(TeamRow) if row.code == "safeguarding")
    office.put(edition(WORRY), TeamMemberRow(team_id=team.id, staff_id=casework.worker))
    contact = counter.greet(person_id=counter.gwen)
    enquiry = counter.ask(contact, WORRY, answers={"seen": BRUISES})
    referral = Referral(customer_told=False, urgency="emergency", summary="A worry")
    counter.do(refer_enquiry, ReferEnquiry(enquiry, referral))
    sent = office.rows(ReferralRow)[-1].id
    reader = At(casework, qtbot, Role.CASEWORKER)
    reader.show(sent)
    assert BRUISES not in told(reader)
    reader.key(Qt.Key.Key_L)
    reader.write("To visit tonight")
    assert f"What was seen? {BRUISES}" in told(reader)
    reader.page.hide()
    reader.page.show()
    assert BRUISES not in told(reader)
