"""Documents from the counter to the case: attached, seen on each page, opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.domain.contacts import Outcome
from db.domain.permissions import Role
from db.tables.contact import ReferralRow
from db.tables.document import DocumentRow
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.use_cases.open_case import OpenFromReferral, open_from_referral
from desktop.counter.at_desk import Caller
from desktop.counter.screens.counter_room import CounterRoom
from tests.fixtures.casework import Casework
from tests.fixtures.counter import BINS
from tests.fixtures.desks import DeskAtOnce
from tests.runtime.test_taking_in import pdf
from widgets.buttons import QuietButton, SecondaryButton
from widgets.fields import FilesField, SaveAsField
from widgets.wrapped_link import WrappedLink

EMAIL = b"From: a@example.org\r\nSubject: Bin\r\n\r\nIt was missed again."


def chips_of(files: FilesField) -> list[SecondaryButton]:
    """Return what goes along, without the button that adds to it."""
    buttons = files.findChildren(SecondaryButton)[1:]
    return [one for one in buttons if not one.isHidden()]


def texts(chips: list[SecondaryButton]) -> list[str]:
    """Return what chips say."""
    return [chip.text() for chip in chips]


class Desks:
    """The counter and the team's room, on one store."""

    def __init__(self, casework: Casework, qtbot: QtBot, folder: Path) -> None:
        self.casework, self.qtbot = casework, qtbot
        self.lease = folder / "Tenancy agreement.pdf"
        self.lease.write_bytes(pdf(3))
        self.mail = folder / "complaint.eml"
        self.mail.write_bytes(EMAIL)
        self.folder = folder
        desk = DeskAtOnce(casework.office)
        self.counter = CounterRoom(desk, QWidget())
        self.counter.failed.connect(pytest.fail)
        qtbot.addWidget(self.counter)
        self.counter.open()
        self.counter.take_caller(Caller(casework.counter.gwen, "Gwen Llywelyn"))
        self.files = self.counter.pane.ending.refer.files

    def attach(self, *paths: Path) -> None:
        self.files.ask = lambda: [str(path) for path in paths]
        self.counter.pane.attach()

    @property
    def chips(self) -> list[str]:
        return texts(chips_of(self.files))

    def refer(self) -> None:
        enquiry = self.counter.enquiry
        enquiry.choose_service(BINS.code)
        enquiry.answer("bin", "food")
        enquiry.write("outcome", Outcome.REFERRED.value)
        enquiry.save(another=False)

    def room(self, role: Role = Role.CASEWORKER) -> CaseworkRoom:
        desk = DeskAtOnce(self.casework.office, role)
        room = CaseworkRoom(desk, CasePageView(desk))
        room.failed.connect(pytest.fail)
        desk.listeners.append(room.on_committed)
        self.qtbot.addWidget(room)
        room.resize(1282, 700)
        room.open()
        room.show()
        room.activateWindow()
        self.qtbot.waitUntil(room.isActiveWindow)
        return room

    def referral(self) -> ReferralRow:
        return self.casework.office.rows(ReferralRow)[-1]


@pytest.fixture
def desks(casework: Casework, qtbot: QtBot, tmp_path: Path) -> Desks:
    return Desks(casework, qtbot, tmp_path)


def press(room: CaseworkRoom, name: str) -> None:
    """Press the button or link with this in its words."""
    QApplication.processEvents()
    for kind in (WrappedLink, QuietButton):
        for one in room.findChildren(kind):
            if one.isVisible() and name in (one.accessibleName() or one.text()):
                one.click()
                return
    raise AssertionError(f"nothing is called {name}")


def test_what_is_attached_stands_there_and_comes_back_after_a_lock(
    desks: Desks,
) -> None:
    desks.attach(desks.lease, desks.mail)
    assert desks.chips == ["Tenancy agreement, 3 pages", "complaint, 1 KB"]
    assert desks.counter.enquiry.sheet.outcome == Outcome.REFERRED
    again = CounterRoom(DeskAtOnce(desks.casework.office), QWidget())
    desks.qtbot.addWidget(again)
    again.open()
    chips = chips_of(again.pane.ending.refer.files)
    assert texts(chips) == desks.chips


def test_a_wrong_file_is_refused_beside_the_button(desks: Desks) -> None:
    wrong = desks.folder / "film.mp4"
    wrong.write_bytes(b"\x00\x00\x00\x18ftypmp42")
    desks.attach(wrong)
    assert desks.files.error().startswith("Choose a PDF, a picture")
    assert desks.chips == []
    desks.attach(desks.lease)
    assert desks.files.error() == ""
    chips_of(desks.files)[0].click()
    assert desks.chips == []
    assert desks.casework.office.rows(DocumentRow) == []


def test_the_team_sees_what_came_along_and_goes_back_with_esc(desks: Desks) -> None:
    desks.attach(desks.lease)
    desks.refer()
    assert desks.chips == []
    room = desks.room()
    room.show_referral(desks.referral().id)
    press(room, "Tenancy agreement, 3 pages")
    page = room.stack.document_page
    assert room.stack.currentWidget() is page
    assert page.sight.view.pdf.page_count() == 3
    assert "3 page" in page.about.text()
    desks.qtbot.keyClick(page.sight.view.currentWidget(), Qt.Key.Key_Escape)
    assert room.stack.currentWidget() is room.stack.referral_page
    assert page.sight.view.pdf.page_count() == 0
    assert page.shown is None


def test_it_is_in_the_case_and_a_copy_leaves_with_a_reason(desks: Desks) -> None:
    desks.attach(desks.lease, desks.mail)
    desks.refer()
    case_id = desks.casework.office.made(
        open_from_referral, OpenFromReferral(desks.referral().id), Role.CASEWORKER
    )
    room = desks.room()
    room.show_case(case_id)
    press(room, "Look: complaint")
    page = room.stack.document_page
    assert "It was missed again." in page.sight.view.words.toPlainText()
    desks.qtbot.keyClick(page.sight.view.currentWidget(), Qt.Key.Key_E)
    panel = page.panels.panel
    assert panel is not None
    target = desks.folder / "out.eml"
    path = panel.fields["path"]
    assert isinstance(path, SaveAsField)
    path.ask = lambda _here: str(target)
    path.choose.click()
    panel.submit()
    assert not target.exists()
    reason = panel.fields["reason"]
    reason.focus()
    desks.qtbot.keyClicks(reason.control, "For the surveyor")
    panel.submit()
    assert target.read_bytes() == EMAIL
    assert ("document_export", desks.casework.worker) == (
        desks.casework.office.views()[-1][:2]
    )


def test_who_may_not_take_a_copy_is_offered_none(desks: Desks) -> None:
    desks.attach(desks.lease)
    desks.refer()
    room = desks.room(Role.ADVISOR_1)
    room.show_referral(desks.referral().id)
    press(room, "Tenancy agreement")
    page = room.stack.document_page
    assert not page.save.isVisible()
    assert not page.press("E")


def test_a_content_that_is_gone_is_said_in_words(desks: Desks) -> None:
    desks.attach(desks.lease)
    desks.refer()
    [row] = desks.casework.office.rows(DocumentRow)
    assert row.content is not None
    desks.casework.office.documents.forget(row.content)
    room = desks.room()
    room.show_referral(desks.referral().id)
    press(room, "Tenancy agreement")
    labels = room.stack.document_page.sight.refusal.findChildren(QLabel)
    assert any("not on this PC" in label.text() for label in labels)


def test_nothing_readable_is_left_on_the_disk(desks: Desks, tmp_path: Path) -> None:
    desks.attach(desks.mail)
    desks.refer()
    room = desks.room()
    room.show_referral(desks.referral().id)
    press(room, "complaint")
    kept = [p for p in tmp_path.rglob("*") if p.is_file() and p != desks.mail]
    assert kept
    assert not any(b"missed again" in path.read_bytes() for path in kept)
