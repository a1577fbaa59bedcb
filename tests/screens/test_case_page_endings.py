"""A case ends on its page, joins another, or becomes two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.tables.casework import CaseLinkRow
from desktop.casework.use_cases.closing import CloseCase, close_case
from desktop.casework.use_cases.tasks import AddTask, add_task
from tests.fixtures.case_pages import (
    DONE,
    Opened,
    fill,
    save,
    words,
)
from tests.fixtures.casework import Casework


def test_closing_waits_for_tasks_and_says_so(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    casework.do(add_task, AddTask(case, "Ring the crew"))
    page = opened(case)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fill(page, words="It was put right")
    save(qtbot, page)
    assert page.panels.panel is not None
    assert page.panels.panel.notice.isVisible()
    assert casework.case(case).state != "closed"


def test_a_second_person_approves_or_sends_back(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open("grant")
    own = opened(case)
    own.press("Ctrl+Enter")
    fill(own, words="The grant is paid")
    save(qtbot, own)
    assert casework.case(case).state == "closing"
    other = opened(case, Role.CO_ORDINATOR)
    assert "asks to close it: Done." in other.body.head.closing.accessibleName()
    other.press("R")
    fill(other, reason="The receipt is missing")
    save(qtbot, other)
    assert casework.case(case).state == "in_progress"
    own.model.read()
    own.press("Ctrl+Enter")
    fill(own, words="The grant is paid, the receipt is in")
    save(qtbot, own)
    other.model.read()
    assert other.press("A")
    assert casework.case(case).state == "closed"
    assert "It is done" in other.body.head.line.text()


def test_who_asked_to_close_cannot_approve_it(
    casework: Casework, opened: Opened
) -> None:
    case = casework.open("grant")
    version = casework.case(case).version
    casework.do(close_case, CloseCase(case, version, DONE), Role.CO_ORDINATOR)
    page = opened(case, Role.CO_ORDINATOR)
    page.press("A")
    assert casework.case(case).state == "closing"
    assert page.refusal.isVisible()


def test_two_who_close_at_once(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    slow = opened(case)
    slow.press("Ctrl+Enter")
    fill(slow, words="It was put right on Monday")
    version = casework.case(case).version
    casework.do(close_case, CloseCase(case, version, DONE), Role.CO_ORDINATOR)
    save(qtbot, slow)
    panel = slow.panels.panel
    assert panel is not None
    assert panel.notice.isVisible()
    assert panel.fields["words"].value() == "It was put right on Monday"
    assert casework.case(case).outcome_words == DONE.words


def test_a_closed_case_is_opened_again(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    casework.do(close_case, CloseCase(case, casework.case(case).version, DONE))
    page = opened(case)
    assert not page.press("H")
    page.press("R")
    fill(page, reason="The bin was missed again")
    save(qtbot, page)
    assert casework.case(case).is_open
    assert "The bin was missed again" in words(page.body.story)


def test_merging_from_the_page_and_parting_again(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case, other = casework.open(), casework.open()
    page = opened(case)
    [merge] = [s for s in page.body.steps() if s.label == "Merge"]
    page.do(merge)
    fill(page, reason="The same bin")
    save(qtbot, page)
    assert casework.case(other).merged_into_id == case
    [part] = [s for s in page.body.steps() if s.label == "Undo the merge"]
    page.do(part)
    save(qtbot, page)
    assert casework.case(other).merged_into_id is None
    assert [row.undone_at is None for row in casework.office.rows(CaseLinkRow)] == [
        False
    ]


def test_linking_by_the_beginning_of_a_reference(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    other = casework.open(person_id=None, title="The lane is dark")
    page = opened(case)
    page.press("L")
    panel = page.panels.panel
    assert panel is not None
    line = panel.fields["other_id"].control
    qtbot.keyClicks(line, casework.case(other).reference[3:8])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    save(qtbot, page)
    assert casework.office.rows(CaseLinkRow)[0].other_id == other
    [kin] = page.body.parts
    assert kin.lines[0].words == "The lane is dark"


def test_splitting_correcting_and_grouping(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    page = opened(case)
    page.press("U")
    fill(page, service_code="grant", title="And a stair lift")
    save(qtbot, page)
    assert "And a stair lift" in words(page.body)
    page.press("C")
    fill(page, service_code="foi", reason="They ask what it cost")
    save(qtbot, page)
    assert casework.case(case).service_code == "foi"
    [name] = [s for s in page.all_steps() if s.label == "Name a new cause"]
    page.do(name)
    fill(page, name="Lorry broke down", cause="No lorry in the north")
    save(qtbot, page)
    assert casework.case(case).group_id is not None
    assert "Lorry broke down" in words(page.body)
