"""The sections of a case's page, worked by keys on the real store."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.tables.casework_complaint import ComplaintRow, RemedyRow
from db.tables.casework_given import DisclosureRow, FeedbackRow
from db.tables.casework_visits import RechargeRow, VisitRow, WorkOrderRow
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.groups import (
    GroupCases,
    MakeGroup,
    group_cases,
    make_group,
)
from desktop.casework.use_cases.remedies import AddRemedy, add_remedy
from desktop.forms.form import OpenForm, Part
from desktop.forms.screens.form_fields import put_raw
from desktop.forms.screens.form_panel import FormPanel
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Sections:
    """A case's page on its own, its sections told apart by their keys."""

    def __init__(
        self, casework: Casework, qtbot: QtBot, case_id: UUID, role: Role
    ) -> None:
        self.desk = DeskAtOnce(casework.office, role)
        self.view = CasePageView(self.desk)
        self.failures: list[BaseException] = []
        self.view.failed.connect(self.failures.append)
        self.desk.listeners.append(self.view.on_committed)
        qtbot.addWidget(self.view)
        self.view.resize(590, 700)
        self.view.show()
        self.view.show_record(case_id)

    @property
    def parts(self) -> dict[str, Part]:
        return {part.key: part for part in self.view.body.parts}

    def read(self) -> None:
        self.view.model.read()

    def panel(self) -> FormPanel:
        found = self.view.panels.host.panel
        assert found is not None
        return found

    def press(self, letter: str) -> FormPanel:
        QTest.keyClicks(self.view, letter)
        return self.panel()

    def open(self, part: str, title: str = "") -> FormPanel:
        """Open a form of a section: its first one, or the one of a title."""
        shown = self.parts[part]
        steps = [*shown.steps, *(step for line in shown.lines for step in line.steps)]
        forms = [step for step in steps if isinstance(step, OpenForm)]
        step = next(one for one in forms if not title or one.form.title == title)
        self.view.do(step)
        return self.panel()

    def save(self) -> None:
        QTest.keyClick(self.panel(), KEY.Key_Return, CONTROL)
        assert self.failures == []

    def answer(self, part: str, title: str = "", **words: str) -> None:
        """Open a form, answer it, and save it with Ctrl+Enter."""
        self.open(part, title)
        self.put(**words)

    def put(self, **words: str) -> None:
        for name, text in words.items():
            put_raw(self.panel().fields[name], text)
        self.save()

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
        """Return all that the sections say."""
        return "\n".join(
            word
            for part in self.view.body.parts
            for line in part.lines
            for word in (line.words, line.detail, line.badge)
        )


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
    page.press("Y")
    page.put(wanted="An apology", **UNHAPPY)
    assert page.steps("complaint") == ["Acknowledge", "Refuse"]
    page.answer("complaint", by="known")
    assert page.steps("complaint") == ["Answer", "Needs longer", "Refuse"]
    page.answer("complaint", "It needs longer", reason="The officer is ill")
    assert "ombudsman" in page.refused()
    put_raw(page.panel().fields["ombudsman_told"], "yes")
    page.save()
    assert page.steps("complaint") == ["Answer", "Refuse"]
    page.answer("complaint", outcome="partly", reasons="We rang once")
    assert page.steps("complaint") == ["Stage 2"]
    panel = page.open("complaint")
    offered = panel.form.asks[1].picks
    assert str(casework.worker) not in dict(offered)
    page.answer("complaint", why="Not true", handler_id=str(casework.senior))
    page.answer("complaint", by="known")
    assert page.steps("complaint") == ["Needs longer"]
    other = shown(case_id, SENIOR)
    other.answer("complaint", outcome="upheld", reasons="So it was")
    assert "Answered at stage 2" in other.words()
    [row] = casework.office.rows(ComplaintRow)
    assert (row.outcome_one, row.outcome_two) == ("partly", "upheld")
    assert row.stage_two_by == casework.senior
    other.answer("lessons", words="Calls got lost", change="A list of call-backs")
    assert "Changed: A list of call-backs" in other.words()


def test_what_is_acknowledged_by_letter_waits_for_it_to_be_sent(
    casework: Casework, shown: Shown
) -> None:
    page = shown(casework.open("complaint", summary="Nobody rang back"))
    page.answer("complaint", **UNHAPPY)
    page.answer("complaint", wanted="An apology")
    assert page.steps("complaint") == ["Answer", "Refuse"]
    assert "Stage 1, the acknowledgement waits to be sent" in page.words()


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
    assert "complaint" not in page.parts
    [step] = [
        one
        for one in page.view.bar.menu.actions()
        if one.text().startswith("Take a complaint")
    ]
    step.trigger()
    page.put(about="Nobody came", **UNHAPPY)
    [row] = casework.office.rows(ComplaintRow)
    assert row.about == "Nobody came"


def test_money_beyond_ones_authority_is_proposed_and_agreed_higher_up(
    casework: Casework, shown: Shown
) -> None:
    case_id = casework.open("complaint", summary="Nobody rang back")
    page = shown(case_id)
    page.answer("complaint", **UNHAPPY)
    page.answer("remedies", "Compensation", words="For the wait")
    assert "Enter how much" in page.refused()
    put_raw(page.panel().fields["amount_pence"], "a lot")
    page.save()
    assert "like 12.50" in page.refused()
    put_raw(page.panel().fields["amount_pence"], "450")
    page.save()
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


def test_a_supplier_pays_back_what_we_paid(casework: Casework, shown: Shown) -> None:
    page = shown(casework.open("complaint", summary="Nobody rang back"))
    page.answer("complaint", **UNHAPPY)
    page.answer(
        "remedies",
        "Compensation",
        words="Sorry",
        amount_pence="20",
        recover_pence="20",
    )
    assert "who pays us back" in page.refused()
    put_raw(page.panel().fields["supplier"], "Crew Ltd")
    page.save()
    assert "Crew Ltd: asked for · £20.00" in page.words()
    page.answer("remedies", "How far is it?", words="Paid", recovery="recovered")
    assert casework.office.rows(RemedyRow)[0].recovery == "recovered"


def test_no_access_is_rebooked_in_one_step(casework: Casework, shown: Shown) -> None:
    case_id = casework.open()
    page = shown(case_id)
    page.press("J")
    page.put(words="Mend the gate", supplier="Crew Ltd", communal="yes")
    page.press("V")
    page.put(about="Mend the gate", starts_at="whenever")
    assert "Enter a day and a time" in page.refused()
    put_raw(page.panel().fields["starts_at"], "tomorrow 10:30")
    put_raw(page.panel().fields["officer_id"], str(casework.worker))
    page.save()
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
    page.press("J")
    page.put(words="Mend the gate", communal="yes")
    page.answer("orders", "How did it end?", words="Mended", cost_pence="120")
    assert "not recharged yet" in page.words()
    page.answer("orders", "Charge it to somebody", reason="They broke it")
    [order] = casework.under(WorkOrderRow, case_id)
    [charge] = casework.under(RechargeRow, case_id)
    assert (order.recharged, charge.amount_pence) == (True, 12_000)
    assert "£120.00 · They broke it" in page.words()


def test_who_asked_and_what_was_given_is_kept(casework: Casework, shown: Shown) -> None:
    case_id = casework.open()
    menu = shown(case_id).view.bar.menu.actions()
    assert not any(one.text() == "Record a disclosure" for one in menu)
    page = shown(case_id, Role.CO_ORDINATOR)
    asked = {
        "body": "police",
        "asked_by": "PC 1234",
        "authority": "Rang back on the public number",
        "ground": "crime",
        "given": "That they live there",
    }
    [step] = [
        one
        for one in page.view.bar.menu.actions()
        if one.text() == "Record a disclosure"
    ]
    step.trigger()
    page.put(**asked)
    assert "number of their form" in page.refused()
    put_raw(page.panel().fields["their_reference"], "DP7/26")
    page.save()
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
    page.press("Q")
    page.save()
    assert "Choose how it was" in page.refused()
    put_raw(page.panel().fields["score"], "4")
    page.save()
    [row] = casework.office.rows(FeedbackRow)
    assert (row.score, row.channel) == (4, "desk")
    assert page.steps("feedback") == []
    assert "Happy" in page.words()


def test_esc_leaves_a_form_and_its_words_come_back(
    casework: Casework, shown: Shown
) -> None:
    page = shown(casework.open("complaint"))
    panel = page.open("complaint")
    put_raw(panel.fields["about"], "Nobody rang back")
    panel.fields["about"].changed.emit()
    QTest.keyClick(panel, KEY.Key_Escape)
    assert page.view.panels.host.panel is None
    again = page.open("complaint")
    assert "Nobody rang back" in str(again.fields["about"].value())
    QApplication.processEvents()


def test_one_update_goes_to_all_and_what_stands_apart_is_shown(
    casework: Casework, shown: Shown
) -> None:
    cases = [casework.open("complaint", summary="No water") for _ in range(3)]
    made = casework.do(make_group, MakeGroup("Burst main", "A main burst"))
    group = GroupCases(made.id, tuple(cases))
    group_cases(group, casework.office.unit(Role.CO_ORDINATOR))
    for case_id, pence in zip(cases, (2_000, 2_000, 9_000), strict=True):
        remedy = AddRemedy(
            case_id, "compensation", "Sorry", amount_pence=pence, form="payment"
        )
        casework.do(add_remedy, remedy)
    page = shown(cases[0], Role.CO_ORDINATOR)
    apart = [line.words for line in page.parts["group"].lines if line.badge]
    assert apart == ["Compensation · £90.00"]
    page.open("group")
    page.put(words="It is mended", next_step="A threat was made")
    assert "leave that word out" in page.refused()
    page.put(next_step="The crew comes")
    assert {casework.case(one).next_step for one in cases} == {"The crew comes"}
    assert "It is mended" in page.words()
