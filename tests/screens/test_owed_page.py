"""What is still owed, worked by keys on the real store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.tables.casework_visits import RechargeRow, WorkOrderRow
from desktop.casework.screens.owed_page import OwedPage
from desktop.casework.use_cases.feedback import RecordFeedback, record_feedback
from desktop.casework.use_cases.remedies import AddRemedy, add_remedy
from desktop.casework.use_cases.visits import (
    FinishOrder,
    OrderWork,
    finish_order,
    order_work,
)
from desktop.forms.screens.form_fields import put_raw
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce


@pytest.fixture
def page(casework: Casework, qtbot: QtBot) -> OwedPage:
    desk = DeskAtOnce(casework.office, Role.CO_ORDINATOR)
    page = OwedPage(desk)
    desk.listeners.append(page.on_committed)
    qtbot.addWidget(page)
    page.show()
    return page


def shown(page: OwedPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_communal_work_leaves_the_list_when_it_is_recharged(
    casework: Casework, page: OwedPage
) -> None:
    case_id = casework.open()
    casework.do(order_work, OrderWork(case_id, "repair", "Mend the gate", None, True))
    [order] = casework.under(WorkOrderRow, case_id)
    done = FinishOrder(order.id, "Mended", cost_pence=12_000)
    casework.do(finish_order, done)
    page.show_record(None)
    page.begin()
    assert "£120.00" in shown(page)
    assert page.parts.open_form("communal")
    panel = page.parts.panel()
    assert panel is not None
    put_raw(panel.fields["reason"], "They drove into it")
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [charge] = casework.under(RechargeRow, case_id)
    assert charge.amount_pence == 12_000
    assert "Nothing waits" in shown(page)


def test_what_was_promised_and_said_stands_there(
    casework: Casework, page: OwedPage
) -> None:
    case_id = casework.open()
    casework.do(add_remedy, AddRemedy(case_id, "apology", "A letter"))
    casework.do(record_feedback, RecordFeedback(case_id, 5, "desk"))
    page.show_record(None)
    assert "Apology: A letter" in shown(page)
    assert "1 of 1 answered · 5.0 of 5 on average" in shown(page)
    assert "100% happy" in shown(page)
