"""A case's page, worked by keys on the real store."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.domain.cases import Risk
from db.domain.permissions import Role
from db.tables.casework import CaseNoteRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_work import CaseTaskRow
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.casework.use_cases.notes import SetRisks, set_risks
from desktop.casework.use_cases.presence import SeeCase, see_case
from tests.fixtures.case_pages import (
    Opened,
    fill,
    form_of,
    save,
    words,
)
from tests.fixtures.casework import Casework


def test_a_note_by_keys_alone(qtbot: QtBot, casework: Casework, opened: Opened) -> None:
    case = casework.open()
    page = opened(case)
    qtbot.keyClick(page, Qt.Key.Key_N)
    panel = page.panels.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.isAncestorOf(QApplication.focusWidget() or page))
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "Rang her, no answer")
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert casework.under(CaseNoteRow, case)[-1].words == "Rang her, no answer"
    assert page.panels.panel is None
    assert "Rang her, no answer" in words(page.body.story)


def test_what_was_typed_comes_back_after_esc(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open())
    page.press("N")
    fill(page, note="Half a")
    qtbot.keyClick(form_of(page), Qt.Key.Key_Escape)
    assert not page.panels.isVisible()
    page.press("N")
    assert form_of(page).fields["note"].value() == "Half a"


def test_letters_are_words_while_a_field_has_the_keyboard(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open())
    page.press("S")
    first = page.panels.panel
    assert first is not None
    field = first.fields["words"]
    qtbot.waitUntil(lambda: field.isAncestorOf(QApplication.focusWidget() or page))
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "hnd")
    assert page.panels.panel is first
    assert field.value() == "hnd"


def test_the_line_for_the_customer_stands_first_and_follows(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open())
    assert "Nobody has taken it on yet" in page.body.head.line.text()
    assert page.press("A")
    page.press("S")
    fill(page, words="the crew comes on Tuesday")
    save(qtbot, page)
    assert "Next: the crew comes on Tuesday" in page.body.head.line.text()


def test_a_day_says_how_it_was_found_and_what_it_permits(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open("foi"))
    [card] = page.body.clocks
    assert not card.is_open
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    shown = words(card)
    assert "Freedom of Information Act 2000, section 10" in shown
    assert "20 working days counted" in shown
    assert "It can't be paused." in shown
    assert "it begins again" in shown
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert not card.is_open
    assert not page.press("P")


def test_complaints_are_never_paused_and_say_the_ombudsman_when_extended(
    casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open("complaint"))
    assert not page.press("P")
    assert not page.press("B")
    [card] = page.body.clocks
    card.toggle()
    assert "It can't be paused. It can't be extended." in words(card)


def test_a_subject_access_request_pauses_for_what_its_law_allows(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open("subject-access")
    casework.later(days=2)
    page = opened(case)
    page.press("P")
    fill(page, why="identity", reason="Her passport; written to on Monday")
    save(qtbot, page)
    assert casework.clock(case, "sar").state == "paused"
    assert "Paused" in words(page.body.clocks[0])
    casework.later(days=3)
    page.press("P")
    fill(page, words="It came")
    save(qtbot, page)
    clock: CaseClockRow = casework.clock(case, "sar")
    assert clock.state == "running"
    story = words(page.body.story)
    assert "Her passport" in story
    assert "instead of" in story


def test_handing_over_can_be_undone(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    casework.do(take_case, TakeCase(case))
    page = opened(case)
    undos: list[Callable[[], None]] = []
    page.message.connect(lambda _words, undo: undos.append(undo))
    page.press("H")
    fill(page, owner_id=str(casework.leader), words="She is promised a call")
    save(qtbot, page)
    assert casework.case(case).owner_id == casework.leader
    [undo] = undos
    undo()
    assert casework.case(case).owner_id == casework.worker


def test_handing_over_to_nobody_says_what_to_choose(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open())
    page.press("H")
    fill(page, words="Please")
    save(qtbot, page)
    assert page.panels.panel is not None
    assert "Choose who takes it" in page.panels.panel.fields["owner_id"].error()


def test_tasks_are_added_and_done_on_the_page(
    qtbot: QtBot, casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    page = opened(case)
    page.press("T")
    fill(page, words="Ring the crew")
    save(qtbot, page)
    [task] = casework.under(CaseTaskRow, case)
    assert "Ring the crew" in words(page.body)
    [done] = [s for s in page.body.steps() if s.form.key == f"case.task.done/{task.id}"]
    page.do(done)
    fill(page, note="They come on Monday")
    save(qtbot, page)
    assert casework.under(CaseTaskRow, case)[0].state == "done"
    assert "They come on Monday" in words(page.body.story)


def test_two_people_see_each_other(casework: Casework, opened: Opened) -> None:
    case = casework.open()
    page = opened(case)
    assert page.body.head.present.isHidden()
    casework.do(see_case, SeeCase(case), Role.CO_ORDINATOR)
    page.model.read()
    assert "has this open too" in page.body.head.present.accessibleName()
    casework.do(see_case, SeeCase(case, writing=True), Role.CO_ORDINATOR)
    page.model.read()
    assert "is writing in this case" in page.body.head.present.accessibleName()
    casework.do(see_case, SeeCase(case, writing=True), Role.ADVISOR_2)
    page.model.read()
    assert "are writing in this case" in page.body.head.present.accessibleName()
    casework.do(see_case, SeeCase(case, here=False), Role.ADVISOR_2)
    casework.do(see_case, SeeCase(case, here=False), Role.CO_ORDINATOR)
    page.model.read()
    assert page.body.head.present.isHidden()


def test_an_open_form_says_that_the_case_changed(
    casework: Casework, opened: Opened
) -> None:
    case = casework.open()
    page = opened(case)
    page.press("S")
    fill(page, words="we ring them")
    casework.do(take_case, TakeCase(case), Role.CO_ORDINATOR)
    page.model.read()
    panel = page.panels.panel
    assert panel is not None
    assert "changed meanwhile" in panel.notice.accessibleName()
    assert panel.fields["words"].value() == "we ring them"


def test_a_restricted_case_is_not_here_for_most(
    casework: Casework, opened: Opened
) -> None:
    case = casework.open("safeguarding", Role.SENIOR_CO_ORDINATOR)
    page = opened(case, Role.ADVISOR_1)
    assert page.gone.isVisible()
    assert not page.press("N")


def test_risks_raise_a_case_and_are_seen(casework: Casework, opened: Opened) -> None:
    case = casework.open()
    command = SetRisks(case, frozenset({Risk.VULNERABLE}), "normal", "She is 84")
    casework.do(set_risks, command)
    page = opened(case)
    assert "Vulnerable" in words(page.body.head)


def test_each_key_means_one_thing(casework: Casework, opened: Opened) -> None:
    for service in ("foi", "subject-access", "complaint", "grant"):
        page = opened(casework.open(service), Role.SENIOR_CO_ORDINATOR)
        keys = [step.keys for step in page.all_steps() if step.keys]
        assert len(keys) == len(set(keys))
        known = {command.shown_keys for command in page.commands()}
        assert set(keys) <= known


def test_everything_on_the_page_has_a_name_and_can_be_reached(
    casework: Casework, opened: Opened
) -> None:
    page = opened(casework.open("foi"))
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName(), type(widget).__name__
