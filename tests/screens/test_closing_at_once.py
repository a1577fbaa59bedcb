"""Two people have a case open with its closing filled in; one is quicker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from desktop.casework.screens.case_page import CasePageView
from desktop.forms.screens.form_fields import put_raw
from desktop.forms.screens.form_panel import FormPanel
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce


@pytest.fixture
def both(qtbot: QtBot, casework: Casework) -> list[CasePageView]:
    case = casework.open(owner_id=casework.worker)
    pages = []
    for role in (Role.CASEWORKER, Role.CO_ORDINATOR):
        desk = DeskAtOnce(casework.office, role)
        page = CasePageView(desk)
        page.failed.connect(pytest.fail)
        qtbot.addWidget(page)
        page.resize(570, 700)
        page.show()
        page.show_record(case)
        pages.append(page)
    return pages


def closing(page: CasePageView, words: str) -> FormPanel:
    assert page.press("Ctrl+Enter")
    panel = page.panels.panel
    assert panel is not None
    put_raw(panel.fields["words"], words)
    return panel


def test_one_closes_it_and_the_other_is_told_with_their_words_kept(
    qtbot: QtBot, casework: Casework, both: list[CasePageView]
) -> None:
    quick, slow = both
    case = quick.model.case_id
    assert case is not None
    first, second = closing(quick, "Collected."), closing(slow, "Refused.")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(first, Qt.Key.Key_Return, control)
    assert casework.case(case).outcome_words == "Collected."
    # Not yet told of it, as on another desk.
    qtbot.keyClick(second, Qt.Key.Key_Return, control)
    assert casework.case(case).outcome_words == "Collected."
    panel = slow.panels.panel
    assert panel is not None
    assert panel.fields["words"].value() == "Refused."
    assert panel.notice.isVisible()
    slow.model.read()
    assert "can't be done any more" in panel.notice.accessibleName()
    assert panel.fields["words"].value() == "Refused."
