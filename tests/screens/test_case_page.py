"""A case's page, worked by keys on the real store."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.domain.cases import Risk
from db.domain.permissions import Role
from db.tables.casework import CaseLinkRow, CaseNoteRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_work import CaseTaskRow
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.casework.use_cases.notes import SetRisks, set_risks
from desktop.casework.use_cases.presence import SeeCase, see_case
from desktop.casework.use_cases.tasks import AddTask, add_task
from desktop.forms.screens.form_fields import put_raw
from desktop.forms.screens.form_panel import FormPanel
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce

Opened = Callable[..., CasePageView]
DONE = Ended("done", "none", "It was put right.")


@pytest.fixture
def opened(qtbot: QtBot, casework: Casework) -> Opened:
    """Return what opens a page on a case, as somebody of a role."""

    def open_page(case_id: UUID, role: Role = Role.CASEWORKER) -> CasePageView:
        desk = DeskAtOnce(casework.office, role)
        page = CasePageView(desk)
        desk.listeners.append(page.on_committed)
        page.failed.connect(pytest.fail)
        qtbot.addWidget(page)
        page.resize(570, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.show_record(case_id)
        page.begin()
        return page

    return open_page


def words(widget: QWidget) -> str:
    """Return every word that can be seen of a widget."""
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def form_of(page: CasePageView) -> FormPanel:
    """Return the form that is open."""
    panel = page.panels.panel
    assert panel is not None
    return panel


def fill(page: CasePageView, **values: str) -> None:
    """Put words into the fields of the open form."""
    panel = page.panels.panel
    assert panel is not None
    for name, value in values.items():
        put_raw(panel.fields[name], value)


def save(qtbot: QtBot, page: CasePageView) -> None:
    """Press Ctrl+Enter in the open form."""
    assert page.panels.panel is not None
    qtbot.keyClick(
        page.panels.panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )


def said_by(page: CasePageView) -> list[str]:
    """Return what goes to the toast from now on."""
    said: list[str] = []
    page.message.connect(lambda told, _undo: said.append(told))
    return said


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
