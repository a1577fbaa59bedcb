"""What stands side by side goes under each other where there is no room."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from widgets.beside import Beside, ButtonRow
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.fields import LineField, TicksField


def test_fields_share_a_line_or_stand_under_each_other(qtbot: QtBot) -> None:
    name, phone = LineField("Name"), LineField("Phone")
    row = Beside(name, phone)
    qtbot.addWidget(row)
    row.resize(600, row.heightForWidth(600))
    row.show()
    assert name.y() == phone.y()
    assert name.width() == phone.width()
    assert row.heightForWidth(200) > row.heightForWidth(600)
    row.resize(200, row.heightForWidth(200))
    assert phone.y() > name.y()
    assert phone.width() == name.width() == row.width()


def test_buttons_wrap_and_none_is_cut(qtbot: QtBot) -> None:
    row = ButtonRow()
    qtbot.addWidget(row)
    save, retire = PrimaryButton("Save as a new edition"), SecondaryButton("Retire")
    row.add(save)
    row.add(retire, at_end=True)
    row.resize(600, 60)
    row.show()
    assert retire.x() + retire.width() == row.width()
    narrow = save.sizeHint().width()
    row.resize(narrow, row.heightForWidth(narrow))
    assert retire.y() >= save.y() + save.height()
    assert save.width() == narrow
    assert row.minimumSizeHint().width() >= narrow


def test_boxes_use_as_many_columns_as_fit(qtbot: QtBot) -> None:
    field = TicksField("Which?", [(str(n), f"Choice number {n}") for n in range(6)])
    qtbot.addWidget(field)
    field.resize(900, 300)
    field.show()
    first, second = list(field.boxes.values())[:2]
    assert second.x() > first.x()
    field.resize(160, 400)
    assert second.y() > first.y()
