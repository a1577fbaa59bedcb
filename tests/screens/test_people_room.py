"""The people room, worked by keys on the real store."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.domain.marker_lists import Category, Instruction
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.tables.marker import MarkerRow
from db.tables.person import NoteRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.types import new_id
from desktop.forms.screens.form_fields import put_raw
from desktop.people.screens.markers_list import MarkersList
from desktop.people.screens.people_room import PeopleRoom
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.edit_person import (
    AddPhone,
    EditPerson,
    add_phone,
    edit_person,
)
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.markers import (
    Incident,
    MakeProvisionalMarker,
    ProposeMarker,
    make_provisional_marker,
    propose_marker,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import TODAY, Office

LONG_NAME = "Bartholomew" * 10 + " ابن عبد الله Llŷr 👑"
HIDDEN = ("9 Hidden Lane", "ZE1 0AA", "960417", "eve@example.com")


@pytest.fixture
def house(office: Office) -> UUID:
    place = PropertyRow(
        id=new_id(),
        uprn="1",
        label="14 Station Road, Maldon, CM9 4LQ",
        street="Station Road",
        postcode="CM9 4LQ",
    )
    office.put(place)
    return place.id


def room_of(
    qtbot: QtBot, office: Office, role: Role = Role.ADVISOR_2
) -> tuple[PeopleRoom, DeskAtOnce]:
    desk = DeskAtOnce(office, role)
    room = PeopleRoom(desk)
    desk.listeners.append(room.on_committed)
    room.failed.connect(pytest.fail)
    qtbot.addWidget(room)
    room.resize(830, 680)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    return room, desk


def add(office: Office, name: str, **more: Any) -> UUID:
    return office.made(add_person, AddPerson(PersonDetails(name), **more))


def words_of(widget: QWidget) -> str:
    """Return every word that a page holds, shown or read aloud."""
    parts = [widget.accessibleName()]
    for child in widget.findChildren(QWidget):
        parts += [child.accessibleName(), child.accessibleDescription()]
        parts.append(child.toolTip())
        if isinstance(child, (QLabel, QPushButton, QLineEdit)):
            parts.append(child.text())
        if isinstance(child, QPlainTextEdit):
            parts.append(child.toPlainText())
    return "\n".join(parts)


def focused(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.waitUntil(lambda: widget.window().focusWidget() is not None)
    found = widget.window().focusWidget()
    assert found is not None
    return found


def test_a_new_person_with_an_address_by_keys_alone(
    qtbot: QtBot, office: Office, house: UUID
) -> None:
    room, _ = room_of(qtbot, office)
    room.new_person("Gwen Pryce")
    presses = 0
    for typed in ("", "01632960417", "14 CM94LQ"):
        qtbot.keyClicks(focused(qtbot, room), typed)
        if typed == "14 CM94LQ":
            line = room.new.fields["address"].findChild(QLineEdit)
            assert line is not None
            qtbot.keyClick(line, Qt.Key.Key_Return)
            presses += 1
        with_enter = focused(qtbot, room)
        presses += len(typed) + 1
        if typed == "14 CM94LQ":
            with qtbot.waitSignal(room.person_added) as added:
                qtbot.keyClick(with_enter, Qt.Key.Key_Return)
        else:
            qtbot.keyClick(with_enter, Qt.Key.Key_Return)
    assert presses <= 40
    shown = added.args[0]
    assert (shown.name, shown.property_id) == ("Gwen Pryce", house)
    (home,) = office.rows(OccupancyRow)
    assert (home.property_id, home.verified) == (house, True)


def test_who_is_here_already_is_opened_instead(qtbot: QtBot, office: Office) -> None:
    known = add(office, "Gwendolyn Ashworth")
    room, _ = room_of(qtbot, office)
    room.new_person("Gwendolyn Ashworth")
    qtbot.waitUntil(lambda: room.new.probable.rows.rowCount() == 1)
    with qtbot.waitSignal(room.person_shown) as shown:
        room.new.open_probable()
    assert shown.args[0].id == known
    assert len(office.rows(PersonRow)) == 1


def test_escape_keeps_what_was_typed(qtbot: QtBot, office: Office) -> None:
    room, _ = room_of(qtbot, office)
    room.new_person()
    qtbot.keyClicks(room.new.fields["name"].control, "Owain")
    qtbot.keyClick(room.new.fields["name"].control, Qt.Key.Key_Escape)
    assert room.stack.currentWidget() is room.nobody
    room.new_person()
    assert room.new.typed().name == "Owain"


def test_the_top_says_what_must_be_known(qtbot: QtBot, office: Office) -> None:
    gwen = add(office, LONG_NAME)
    two = frozenset({Instruction.TWO_STAFF})
    office.do(make_provisional_marker, MakeProvisionalMarker(gwen, two))
    room, _ = room_of(qtbot, office)
    room.show_person(gwen)
    told = words_of(room.person.head)
    assert "Caution: two staff." in told
    assert "Provisional, not yet approved" in told
    assert room.person.head.title.accessibleName() == LONG_NAME


def test_nothing_leads_to_somebody_protected(
    qtbot: QtBot, office: Office, house: UUID
) -> None:
    eve = add(
        office,
        "Eve Stone",
        phones=(TypedPhone("01632 960417"),),
        emails=(TypedEmail("eve@example.com"),),
        home=Home(free_text="9 Hidden Lane", postcode="ZE1 0AA"),
    )
    office.do(
        protect_person,
        ProtectPerson(eve, 1, "fleeing_abuse", "Outreach, ext 4410"),
        Role.ADVISOR_2,
    )
    room, _ = room_of(qtbot, office, Role.ADVISOR_1)
    with qtbot.waitSignal(room.person_shown) as shown:
        room.show_person(eve)
    assert shown.args[0].property_id is None
    for tab in ("everything", "work", "household", "place", "details"):
        room.person.tabs.set_value(tab)
        told = words_of(room)
        assert [words for words in HIDDEN if words in told] == []
    assert "Outreach, ext 4410" in told


def test_who_may_see_where_they_are_says_why_first(
    qtbot: QtBot, office: Office
) -> None:
    eve = add(
        office,
        "Eve Stone",
        phones=(TypedPhone("01632 960417"),),
        home=Home(free_text="9 Hidden Lane", postcode="ZE1 0AA"),
    )
    protect = ProtectPerson(eve, 1, "fleeing_abuse", "Outreach, ext 4410")
    office.do(protect_person, protect, Role.ADVISOR_2)
    room, desk = room_of(qtbot, office, Role.SENIOR_CO_ORDINATOR)
    with qtbot.waitSignal(room.person_shown) as shown:
        room.show_person(eve)
    assert shown.args[0].property_id is None
    room.person.open_form("homes", "Show where they are")
    assert "Hidden Lane" not in words_of(room)
    line = focused(qtbot, room)
    enter, control = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(line, enter, control)
    assert office.views() == []
    assert "Hidden Lane" not in words_of(room)
    qtbot.keyClicks(line, "Court order")
    qtbot.keyClick(line, enter, control)
    assert [(kind, why) for kind, _, why in office.views()] == [
        ("protected_address", "Court order")
    ]
    assert "9 Hidden Lane, ZE1 0AA" in words_of(room.person.details)
    assert "Hidden Lane" not in words_of(room.person.head)
    room.person.open_form("reach", "Phone number")
    desk.write(
        partial(add_phone, AddPhone(eve, TypedPhone("07700 900124"))), done, stop
    )
    assert len(office.views()) == 2
    assert "07700 900124" in words_of(room.person.details)
    room.set_covered(covered=True)
    room.set_covered(covered=False)
    assert "Hidden Lane" not in words_of(room)
    room.show_person(eve)
    assert "Hidden Lane" not in words_of(room)


def test_the_counter_does_not_read_a_protected_birthday(
    qtbot: QtBot, office: Office
) -> None:
    born = PersonDetails("Eve Stone", date_of_birth=date(1957, 4, 3))
    eve = office.made(add_person, AddPerson(born))
    protect = ProtectPerson(eve, 1, "fleeing_abuse", "Outreach, ext 4410")
    office.do(protect_person, protect, Role.ADVISOR_2)
    room, _ = room_of(qtbot, office, Role.ADVISOR_1)
    room.show_person(eve)
    room.person.edit()
    qtbot.waitUntil(lambda: isinstance(room.focusWidget(), QLineEdit))
    line = room.focusWidget()
    assert isinstance(line, QLineEdit)
    assert "1957" not in words_of(room)
    line.selectAll()
    qtbot.keyClicks(line, "Eve Slate")
    with qtbot.waitSignal(room.message):
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = office.row(PersonRow, eve)
    assert (kept.name, kept.date_of_birth) == ("Eve Slate", date(1957, 4, 3))
    room, _ = room_of(qtbot, office, Role.SENIOR_CO_ORDINATOR)
    room.show_person(eve)
    room.person.edit()
    assert "1957" in words_of(room)


def stop(error: BaseException) -> None:
    raise error


def done(changes: Changes) -> None:
    assert changes.id is not None


def test_a_name_is_changed_and_the_change_undone(qtbot: QtBot, office: Office) -> None:
    gwen = add(office, "Gwen")
    room, _ = room_of(qtbot, office)
    room.show_person(gwen)
    room.person.edit()
    line = focused(qtbot, room)
    qtbot.keyClicks(line, "Gwendolyn")
    with qtbot.waitSignal(room.message) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.row(PersonRow, gwen).name == "Gwendolyn"
    undo = told.args[1]
    undo()
    assert office.row(PersonRow, gwen).name == "Gwen"


def test_a_note_is_added_and_opened_in_its_place(qtbot: QtBot, office: Office) -> None:
    gwen = add(office, "Gwen")
    room, _ = room_of(qtbot, office)
    room.show_person(gwen)
    room.person.add_note()
    box = focused(qtbot, room)
    qtbot.keyClicks(box, "Came with a friend")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = office.rows(NoteRow)
    assert note.words == "Came with a friend"
    room.person.timeline.select_first()
    qtbot.keyClick(room.person.timeline, Qt.Key.Key_Return)
    assert "Came with a friend" in words_of(room.person.card)


def test_two_records_are_merged_and_parted_again(qtbot: QtBot, office: Office) -> None:
    gwen, twin = add(office, "Gwen"), add(office, "Gwenn")
    room, _ = room_of(qtbot, office)
    room.show_person(gwen)
    room.merge.begin(gwen, twin)
    with qtbot.waitSignal(room.message) as told:
        room.merge.submit()
    assert office.row(PersonRow, twin).merged_into_id == gwen
    undo = told.args[1]
    undo()
    assert office.row(PersonRow, twin).merged_into_id is None


def test_a_protected_record_is_not_laid_beside_another(
    qtbot: QtBot, office: Office
) -> None:
    born = PersonDetails("Eve Stone", date_of_birth=date(1957, 4, 3))
    eve, gwen = office.made(add_person, AddPerson(born)), add(office, "Gwen")
    protect = ProtectPerson(eve, 1, "fleeing_abuse", "Outreach, ext 4410")
    office.do(protect_person, protect, Role.ADVISOR_2)
    room, _ = room_of(qtbot, office)
    room.show_person(gwen)
    room.merge.begin(gwen, eve)
    assert "protected" in room.merge.notice.accessibleName()
    assert room.merge.body.isHidden()
    assert "1957" not in words_of(room.merge)
    room.merge.submit()
    assert office.row(PersonRow, eve).merged_into_id is None
    hide = ProtectPerson(gwen, 1, "fleeing_abuse", "Outreach, ext 4410")
    office.do(protect_person, hide, Role.ADVISOR_2)
    room.merge.begin(gwen, eve)
    assert room.merge.body.isHidden()
    assert "Both are protected" in room.merge.notice.accessibleName()
    assert "1957" not in words_of(room.merge)
    senior, _ = room_of(qtbot, office, Role.SENIOR_CO_ORDINATOR)
    senior.show_person(gwen)
    senior.merge.begin(gwen, eve)
    assert not senior.merge.body.isHidden()


def test_somebody_elses_save_is_shown_beside_mine(qtbot: QtBot, office: Office) -> None:
    gwen = add(office, "Gwen")
    room, _ = room_of(qtbot, office)
    room.show_person(gwen)
    room.person.edit()
    qtbot.keyClicks(focused(qtbot, room), "Mine")
    office.do(edit_person, EditPerson(gwen, 1, PersonDetails("Theirs")))
    room.view_model.show(gwen)
    panel = room.person.details.panel()
    assert panel is not None
    assert panel.fields["name"].value() == "Mine"
    assert "Saved meanwhile: Theirs" in words_of(panel)
    panel.submit()
    assert office.row(PersonRow, gwen).name == "Mine"


def test_who_may_decide_approves_from_the_list(qtbot: QtBot, office: Office) -> None:
    gwen = add(office, "Gwen")
    incident = Incident(Category.THREATS, TODAY, "Raised a fist at desk 2")
    instructions = frozenset({Instruction.TWO_STAFF})
    marker = office.made(propose_marker, ProposeMarker(gwen, instructions, incident))
    desk = DeskAtOnce(office, Role.CO_ORDINATOR)
    shown = MarkersList(desk)
    desk.listeners.append(shown.on_committed)
    shown.failed.connect(pytest.fail)
    qtbot.addWidget(shown)
    counted: list[object] = []
    shown.count_changed.connect(counted.append)
    shown.load()
    assert counted == [1]
    assert "Raised a fist" not in words_of(shown)
    assert shown.parts.open_form("marker")
    panel = shown.parts.panel()
    assert panel is not None
    put_raw(panel.fields["not_told_reason"], "It would raise the risk")
    panel.submit()
    assert office.row(MarkerRow, marker).state == "approved"
    assert shown.list.rows.rowCount() == 0
    assert counted[-1] is None


def test_the_cover_hides_the_page(qtbot: QtBot, office: Office) -> None:
    room, _ = room_of(qtbot, office)
    room.set_covered(True)
    assert room.cover.is_covering()
    room.set_covered(False)
    assert not room.cover.is_covering()
