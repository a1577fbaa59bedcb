"""The sections of a case's page, worked by keys on the real store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.changes import Changes
from db.domain.complaints import ComplaintTest
from db.domain.permissions import Role
from db.queries.casework.case_page import case_page
from db.queries.casework.page_rows import CasePage
from db.tables.casework_complaint import ComplaintRow, RemedyRow
from db.tables.casework_given import DisclosureRow, FeedbackRow
from db.tables.casework_visits import RechargeRow, VisitRow, WorkOrderRow
from desktop.casework.sections.every import TOPICS
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.forms.form import Part
from desktop.forms.screens.form_fields import put_raw
from desktop.forms.screens.form_panel import FormPanel
from desktop.forms.screens.parts_view import PartsView
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class _Here:
    actor: Actor
    now: datetime


class Sections:
    """A case's sections in a view of their own, read again after each save."""

    def __init__(
        self, casework: Casework, qtbot: QtBot, case_id: UUID, role: Role
    ) -> None:
        self._office, self._case_id = casework.office, case_id
        self.desk = DeskAtOnce(casework.office, role)
        self.view = PartsView("Case", self.desk)
        self.failures: list[BaseException] = []
        self.view.failed.connect(self.failures.append)
        self.desk.listeners.append(self.on_committed)
        qtbot.addWidget(self.view)
        self.view.resize(590, 640)
        self.view.show()
        self.read()

    def on_committed(self, _changes: Changes) -> None:
        self.read()

    def read(self) -> None:
        self.desk.read(self._query, self._show, self.failures.append)

    def _query(self, session: Any) -> CasePage | None:
        return case_page(session, self._case_id, self._office.now)

    def _show(self, page: CasePage | None) -> None:
        assert page is not None
        here = _Here(self.desk.actor, self._office.now)
        made = (topic(page, here) for topic in TOPICS)
        self.parts: dict[str, Part] = {part.key: part for part in made if part}
        self.view.show_parts(tuple(self.parts.values()))

    def panel(self) -> FormPanel:
        found = self.view.panel()
        assert found is not None
        return found

    def open(self, part: str, title: str = "") -> FormPanel:
        assert self.view.open_form(part, title)
        return self.panel()

    def answer(self, part: str, title: str = "", **words: str) -> None:
        """Open a form, answer it, and save it with Ctrl+Enter."""
        panel = self.open(part, title)
        for name, text in words.items():
            put_raw(panel.fields[name], text)
        QTest.keyClick(panel, KEY.Key_Return, CONTROL)
        assert self.failures == []

    def refused(self) -> str:
        """Return what stands in the way, as the open form says it."""
        panel = self.panel()
        return "\n".join(
            label.text()
            for label in panel.findChildren(QLabel)
            if label.isVisibleTo(panel)
        )

    def steps(self, part: str) -> list[str]:
        return [step.label for step in self.parts[part].steps]

    def words(self) -> str:
        return "\n".join(label.text() for label in self.view.findChildren(QLabel))


Shown = Callable[..., Sections]


@pytest.fixture
def shown(casework: Casework, qtbot: QtBot) -> Shown:
    def show(case_id: UUID, role: Role = Role.CASEWORKER) -> Sections:
        return Sections(casework, qtbot, case_id, role)

    return show


UNHAPPY = {
    "dissatisfied": "yes",
    "first_report": "no",
    "asks_for_service": "yes",
    "asks_to_complain": "no",
}
SENIOR = Role.SENIOR_CO_ORDINATOR


def test_a_complaint_from_the_test_to_the_second_answer(
    casework: Casework, shown: Shown
) -> None:
    case_id = casework.open("complaint", summary="Nobody rang back")
    page = shown(case_id)
    page.answer("complaint", wanted="An apology", **UNHAPPY)
    assert page.steps("complaint") == ["Acknowledge", "Refuse"]
    page.answer("complaint")
    assert page.steps("complaint") == ["Answer", "Needs longer", "Refuse"]
    page.answer("complaint", "It needs longer", reason="The officer is ill")
    assert "ombudsman" in page.refused()
    put_raw(page.panel().fields["ombudsman_told"], "yes")
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    assert page.steps("complaint") == ["Answer", "Refuse"]
    page.answer("complaint", outcome="partly", reasons="We rang once")
    assert page.steps("complaint") == ["Stage 2"]
    panel = page.open("complaint")
    offered = panel.form.asks[1].picks
    assert str(casework.worker) not in dict(offered)
    page.answer("complaint", why="Not true", handler_id=str(casework.senior))
    page.answer("complaint")
    assert page.steps("complaint") == ["Needs longer"]
    other = shown(case_id, SENIOR)
    other.answer("complaint", outcome="upheld", reasons="So it was")
    assert "Answered at stage 2" in other.words()
    [row] = casework.office.rows(ComplaintRow)
    assert (row.outcome_one, row.outcome_two) == ("partly", "upheld")
    assert row.stage_two_by == casework.senior


def test_the_test_is_whole_before_it_is_kept(casework: Casework, shown: Shown) -> None:
    page = shown(casework.open("complaint", summary="Nobody rang back"))
    page.answer("complaint", dissatisfied="yes")
    assert "Answer yes or no" in page.refused()
    page.answer("complaint", kind="compliment", about="Thank Dele for us")
    assert "A compliment" in page.words()
    assert casework.office.rows(ComplaintRow) == []


def test_a_complaint_is_refused_with_a_reason_of_the_code(
    casework: Casework, shown: Shown
) -> None:
    page = shown(casework.open("complaint", summary="Nobody rang back"))
    page.answer("complaint", **UNHAPPY)
    words = "It happened in 2019"
    page.answer(
        "complaint", "Refuse the complaint", reason="older_than_a_year", words=words
    )
    assert page.steps("complaint") == []
    assert "more than a year ago" in page.words()


def test_another_case_is_complained_of(casework: Casework, shown: Shown) -> None:
    page = shown(casework.open())
    page.answer("complaint", about="Nobody came", **UNHAPPY)
    [row] = casework.office.rows(ComplaintRow)
    assert row.about == "Nobody came"


def test_money_beyond_ones_authority_is_proposed_and_agreed_higher_up(
    casework: Casework, shown: Shown
) -> None:
    case_id = casework.open("complaint", summary="Nobody rang back")
    page = shown(case_id)
    page.answer("complaint", **UNHAPPY)
    page.answer("remedies", kind="compensation", words="For the wait", form="payment")
    assert "Enter how much" in page.refused()
    put_raw(page.panel().fields["amount_pence"], "a lot")
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    assert "like 12.50" in page.refused()
    put_raw(page.panel().fields["amount_pence"], "450")
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    [remedy] = casework.office.rows(RemedyRow)
    assert (remedy.state, remedy.amount_pence) == ("proposed", 45_000)
    assert [step.label for step in page.parts["remedies"].lines[0].steps] == ["Update"]
    higher = shown(case_id, Role.CO_ORDINATOR)
    assert "£450.00 (payment)" in higher.words()
    higher.answer("remedies", "Agree to it?")
    assert "Open" in higher.words()
    higher.answer("remedies", "How far is it?", words="Paid on Friday", state="made")
    assert casework.office.rows(RemedyRow)[0].state == "made"
    assert "Paid on Friday" in higher.words()
    higher.answer("lessons", words="Calls got lost", change="A list of call-backs")
    assert "Changed: A list of call-backs" in higher.words()


def test_a_supplier_pays_back_what_we_paid(casework: Casework, shown: Shown) -> None:
    page = shown(casework.open("complaint", summary="Nobody rang back"))
    page.answer("complaint", **UNHAPPY)
    page.answer("remedies", words="Sorry", recover_pence="20")
    assert "who pays us back" in page.refused()
    put_raw(page.panel().fields["supplier"], "Crew Ltd")
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    assert "Crew Ltd: asked for · £20.00" in page.words()
    page.answer("remedies", "How far is it?", words="Paid", recovery="recovered")
    assert casework.office.rows(RemedyRow)[0].recovery == "recovered"


def test_no_access_is_rebooked_in_one_step(casework: Casework, shown: Shown) -> None:
    case_id = casework.open()
    page = shown(case_id)
    page.answer("orders", words="Mend the gate", supplier="Crew Ltd", communal="yes")
    page.answer("visits", about="Mend the gate", starts_at="whenever")
    assert "Enter a day and a time" in page.refused()
    put_raw(page.panel().fields["starts_at"], "tomorrow 10:30")
    put_raw(page.panel().fields["officer_id"], str(casework.worker))
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    [visit] = casework.under(VisitRow, case_id)
    assert visit.officer_id == casework.worker
    page.answer("visits", "Another time", words="They are out", starts_at="Monday 9:00")
    casework.later(days=4)
    page.read()
    page.answer("visits", "Nobody let them in", words="Card left", starts_at="fri 2pm")
    first, second, third = casework.under(VisitRow, case_id)
    states = [first.state, second.state, third.state]
    assert states == ["rebooked", "rebooked", "booked"]
    assert second.next_id == third.id
    page.answer("visits", "Call the visit off", words="It was mended")
    assert casework.under(VisitRow, case_id)[-1].state == "cancelled"


def test_communal_work_is_recharged_from_its_order(
    casework: Casework, shown: Shown
) -> None:
    case_id = casework.open()
    page = shown(case_id)
    page.answer("orders", words="Mend the gate", communal="yes")
    page.answer("orders", "How did it end?", words="Mended", cost_pence="120")
    assert "not recharged yet" in page.words()
    page.answer("orders", "Charge it to somebody", reason="They broke it")
    [order] = casework.under(WorkOrderRow, case_id)
    [charge] = casework.under(RechargeRow, case_id)
    assert (order.recharged, charge.amount_pence) == (True, 12_000)
    assert "£120.00 · They broke it" in page.words()


def test_who_asked_and_what_was_given_is_kept(casework: Casework, shown: Shown) -> None:
    case_id = casework.open()
    assert "disclosures" not in shown(case_id).parts
    page = shown(case_id, Role.CO_ORDINATOR)
    asked = {
        "body": "police",
        "asked_by": "PC 1234",
        "authority": "Rang back on the public number",
        "ground": "crime",
        "given": "That they live there",
    }
    page.answer("disclosures", **asked)
    assert "number of their form" in page.refused()
    put_raw(page.panel().fields["their_reference"], "DP7/26")
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    [row] = casework.office.rows(DisclosureRow)
    assert (row.given, row.ground) == ("That they live there", "crime")
    assert "Police, PC 1234: That they live there" in page.words()


def test_how_it_was_for_them_is_kept_against_the_case(
    casework: Casework, shown: Shown
) -> None:
    case_id = casework.open()
    assert "feedback" not in shown(case_id).parts
    version = casework.case(case_id).version
    ended = Ended("done", "none", "It was put right", "desk")
    casework.do(close_case, CloseCase(case_id, version, ended))
    page = shown(case_id, Role.ADVISOR_1)
    assert "Not answered yet" in page.words()
    page.answer("feedback")
    assert "Choose how it was" in page.refused()
    put_raw(page.panel().fields["score"], "4")
    QTest.keyClick(page.panel(), KEY.Key_Return, CONTROL)
    [row] = casework.office.rows(FeedbackRow)
    assert (row.score, row.channel) == (4, "desk")
    assert page.steps("feedback") == []


def test_esc_leaves_a_form_and_its_words_come_back(
    casework: Casework, shown: Shown
) -> None:
    page = shown(casework.open("complaint"))
    panel = page.open("complaint")
    put_raw(panel.fields["about"], "Nobody rang back")
    panel.fields["about"].changed.emit()
    QTest.keyClick(panel, KEY.Key_Escape)
    assert page.view.panel() is None
    again = page.open("complaint")
    assert "Nobody rang back" in str(again.fields["about"].value())
    QApplication.processEvents()


def test_complaint_test_is_the_domains_own() -> None:
    unhappy = {name: said == "yes" for name, said in UNHAPPY.items()}
    assert ComplaintTest(**unhappy).dissatisfied
