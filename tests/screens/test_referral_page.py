"""A referral answered by its keys, and seen by who sent it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.casework.referrals import referral_news
from db.store.sessions import reading
from db.tables.casework import CaseRow
from db.tables.contact import ReferralRow
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.screens.referral_page import ReferralPage
from desktop.casework.use_cases.referrals import (
    FinishReferral,
    ReferOn,
    ReturnReferral,
    finish_referral,
    refer_on,
    return_referral,
)
from desktop.forms.screens.form_fields import put_raw
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import actor_for
from tests.screens.test_casework_room import Page
from widgets.fields import ChoiceField, SegmentField


def words_of(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


class At:
    """The page of one person, in an active window."""

    def __init__(self, casework: Casework, qtbot: QtBot, role: Role) -> None:
        self.casework, self.qtbot = casework, qtbot
        desk = DeskAtOnce(casework.office, role)
        self.page = ReferralPage(desk)
        self.told: list[str] = []
        self.cases: list[UUID] = []
        self.page.message.connect(lambda words, _undo: self.told.append(words))
        self.page.case_wanted.connect(self.cases.append)
        self.page.failed.connect(self.told.append)
        desk.listeners.append(self.page.on_committed)
        qtbot.addWidget(self.page)
        self.page.resize(570, 680)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def show(self, referral_id: UUID) -> None:
        self.page.show_record(referral_id)
        self.page.attend()

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page, key)

    def write(self, words: str) -> None:
        """Write into the first field of the form that stands open, and save."""
        panel = self.page.panels.panel
        assert panel is not None
        field = next(iter(panel.fields.values()))
        self.qtbot.keyClicks(field.control, words)
        self.qtbot.keyClick(
            field.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )

    @property
    def steps(self) -> str:
        """The letters of what may become of it."""
        return "".join(s.letter for s in self.page.steps if s.possible())

    @property
    def stands(self) -> str:
        return self.page.stands.accessibleName()


def referral(casework: Casework, referral_id: UUID) -> ReferralRow:
    return casework.office.row(ReferralRow, referral_id)


def test_the_team_opens_it_and_it_is_told(casework: Casework, qtbot: QtBot) -> None:
    sent = casework.refer()
    sender = At(casework, qtbot, Role.ADVISOR_1)
    sender.show(sent)
    assert "Not told yet" in sender.stands
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    assert referral(casework, sent).opened_at == casework.office.now
    sender.show(sent)
    assert "They know of it" in sender.stands
    team.show(sent)
    assert "It waits for you to accept it" in team.stands
    assert "They know" not in team.stands
    other = At(casework, qtbot, Role.ADVISOR_2)
    other.show(sent)
    assert "The team knows of it" in other.stands


def test_who_just_passes_by_has_not_opened_it(casework: Casework, qtbot: QtBot) -> None:
    sent = casework.refer()
    desk = DeskAtOnce(casework.office, Role.CASEWORKER)
    room = CaseworkRoom(desk, Page())
    desk.listeners.append(room.on_committed)
    qtbot.addWidget(room)
    room.open()
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    room.shelves.begin()
    assert room.open_list("to_accept")
    qtbot.waitUntil(lambda: room.stack.referral_page.model.page is not None)
    assert referral(casework, sent).opened_at is None
    qtbot.keyClick(room.shelves.folders, Qt.Key.Key_Right)
    assert room.column.list.hasFocus()
    assert referral(casework, sent).opened_at == casework.office.now


def test_it_is_accepted_with_one_key(casework: Casework, qtbot: QtBot) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    assert team.steps == "ACRDS"
    team.key(Qt.Key.Key_A)
    assert referral(casework, sent).state == "accepted"
    assert team.told == ["Accepted"]
    assert "Accepted" in team.stands
    assert team.steps == "CRDS"


def test_it_goes_back_with_a_reason_that_its_sender_reads(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    team.key(Qt.Key.Key_R)
    team.write("Wrong street")
    row = referral(casework, sent)
    assert (row.state, row.reason) == ("returned", "Wrong street")
    sender = At(casework, qtbot, Role.ADVISOR_1)
    sender.show(sent)
    assert "Wrong street" in sender.stands
    assert sender.steps == "S"


def test_what_was_sent_on_says_where_it_is_and_how_it_ended(
    casework: Casework, qtbot: QtBot
) -> None:
    """It is sent on once; its first sender learns of the end as of their own."""
    sent, now = casework.refer(), casework.office.now
    casework.do(return_referral, ReturnReferral(sent, "Not our bins"))
    on = casework.do(refer_on, ReferOn(sent, "council-tax", "Theirs"), Role.ADVISOR_1)
    sender = At(casework, qtbot, Role.ADVISOR_1)
    sender.show(sent)
    assert sender.steps == ""
    assert "It went on to Council tax. Not our bins." in sender.stands
    assert on.id is not None
    sender.show(on.id)
    assert "Theirs" in words_of(sender.page.facts)
    casework.do(finish_referral, FinishReferral(on.id, "Paid back"), Role.CO_ORDINATOR)
    sender.show(sent)
    assert "It went on to Council tax. Paid back" in sender.stands
    who = actor_for(Role.ADVISOR_1).staff_id
    with reading(casework.office.writer, actor_for(Role.ADVISOR_1)) as session:
        news = {line.id: line.on for line in referral_news(session, who, now)}
    went = news[sent]
    assert went is not None
    assert went.note == "Paid back"


def test_a_form_that_is_refused_shows_its_field_and_its_key(
    casework: Casework, qtbot: QtBot
) -> None:
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(casework.refer())
    team.key(Qt.Key.Key_R)
    tray = team.page.panels
    before = tray.height()
    team.write(" ")
    qtbot.waitUntil(lambda: tray.height() > before)
    assert tray.panel is not None
    save = tray.panel.save
    foot = save.mapTo(tray.area.viewport(), QPoint(0, save.height())).y()
    assert foot <= tray.area.viewport().height()


def test_a_reason_is_asked_for_and_a_draft_is_kept(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    team.key(Qt.Key.Key_R)
    team.write("")
    assert referral(casework, sent).state == "sent"
    panel = team.page.panels.panel
    assert panel is not None
    assert panel.problems.isVisible()
    field = panel.fields["reason"]
    qtbot.keyClicks(field.control, "Not our")
    qtbot.keyClick(field.control, Qt.Key.Key_Escape)
    assert not team.page.panels.isVisible()
    team.key(Qt.Key.Key_R)
    again = team.page.panels.panel
    assert again is not None
    assert again.fields["reason"].kept() == "Not our"


def test_a_case_is_opened_from_it_with_what_it_says(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    team.key(Qt.Key.Key_C)
    team.write("Missed bin again")
    [case] = casework.office.rows(CaseRow)
    assert case.title == "Missed bin again"
    assert case.owner_id == casework.worker
    assert case.referral_id == sent
    assert team.cases == [case.id]
    assert team.steps == ""


def test_the_sender_rings_the_team_and_writes_who_took_the_call(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    sender = At(casework, qtbot, Role.ADVISOR_1)
    sender.show(sent)
    assert sender.steps == "TW"
    sender.key(Qt.Key.Key_T)
    sender.write("Dave in the yard")
    row = referral(casework, sent)
    assert (row.told_name, row.told_at) == ("Dave in the yard", casework.office.now)
    assert "Dave in the yard took the call" in sender.stands


def test_it_is_withdrawn_by_its_sender(casework: Casework, qtbot: QtBot) -> None:
    sent = casework.refer()
    sender = At(casework, qtbot, Role.ADVISOR_1)
    sender.show(sent)
    sender.key(Qt.Key.Key_W)
    sender.write("They found it")
    assert referral(casework, sent).state == "withdrawn"
    assert sender.steps == "S"


def test_two_answer_at_once_and_the_second_is_told_in_words(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    casework.do(return_referral, ReturnReferral(sent, "Not ours"), Role.CO_ORDINATOR)
    team.key(Qt.Key.Key_A)
    assert team.page.refusal.isVisible()
    assert team.told == []
    assert "Returned" in team.stands


def test_consent_is_asked_only_for_a_body_outside(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    team.key(Qt.Key.Key_S)
    panel = team.page.panels.panel
    assert panel is not None
    to, consent, why = (
        panel.fields[name] for name in ("team_code", "consent", "no_consent_reason")
    )
    assert isinstance(to, ChoiceField)
    assert isinstance(consent, SegmentField)
    assert not consent.isVisible()
    to.set_value("council-tax")
    to.changed.emit()
    assert not consent.isVisible()
    to.set_value("food-bank")
    to.changed.emit()
    assert consent.isVisible()
    assert not why.isVisible()
    consent.set_value("no")
    consent.changed.emit()
    assert why.isVisible()
    put_raw(panel.fields["reason"], "They help the same day")
    panel.submit()
    assert referral(casework, sent).state == "sent"
    put_raw(why, "They are at risk tonight")
    panel.submit()
    new = casework.office.rows(ReferralRow)[-1]
    assert (new.team_code, new.consent) == ("food-bank", False)
    assert new.no_consent_reason == "They are at risk tonight"


def test_what_was_said_of_consent_is_left_out_for_a_team_of_ours(
    casework: Casework, qtbot: QtBot
) -> None:
    sent = casework.refer()
    team = At(casework, qtbot, Role.CASEWORKER)
    team.show(sent)
    team.key(Qt.Key.Key_S)
    panel = team.page.panels.panel
    assert panel is not None
    for name, words in (
        ("team_code", "food-bank"),
        ("consent", "no"),
        ("team_code", "council-tax"),
        ("reason", "It is theirs"),
    ):
        put_raw(panel.fields[name], words)
        panel.fields[name].changed.emit()
    panel.submit()
    new = casework.office.rows(ReferralRow)[-1]
    assert (new.team_code, new.consent) == ("council-tax", None)
