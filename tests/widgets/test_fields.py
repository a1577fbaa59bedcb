"""Fields by keys: labels, errors, limits, choices."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.fields import (
    Choice,
    ChoiceField,
    DateField,
    LineField,
    LongTextField,
    MoneyField,
    PhoneField,
    YesNoField,
)
from widgets.fields.line import pence

Show = Callable[..., QWidget]


TEN_MB = 10 * 1024 * 1024
TEAMS = (
    Choice("waste", "Waste crews", "Recycling"),
    Choice("warden", "Dog warden"),
    Choice("tax", "Council tax", found_by="revenues bills"),
)


def parse(text: str) -> date | None:
    return date(2026, 11, 20) if text in {"20/11", "fri", "Fri 20 Nov"} else None


def show(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def test_a_field_names_its_control_and_tells_its_error(
    qtbot: QtBot, shown: Show
) -> None:
    field = LineField("Postcode", hint="like CM9 4LQ", required=True)
    shown(field)
    assert field.control.accessibleName() == "Postcode, required"
    assert field.control.accessibleDescription() == "like CM9 4LQ"
    field.set_value("CM9")
    field.set_error("Enter a whole postcode")
    assert field.control.accessibleDescription().startswith("Enter a whole postcode")
    assert field.text() == "CM9"
    qtbot.keyClicks(field.control, " 4LQ")
    assert field.error() == ""


def test_ten_megabytes_are_refused_and_kept_on_the_clipboard(
    qtbot: QtBot, shown: Show
) -> None:
    line, box = LineField("Name"), LongTextField("Notes")
    shown(line, box)
    QGuiApplication.clipboard().setText("x" * TEN_MB)
    fields: list[tuple[LineField | LongTextField, SignalInstance]] = [
        (line, line.line.refused),
        (box, box.box.refused),
    ]
    for field, told in fields:
        field.set_value("kept")
        field.focus()
        with qtbot.waitSignal(told):
            qtbot.keyClick(
                field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
            )
        assert "10,485,760" in field.error()
        assert field.value() == "kept"
    assert len(QGuiApplication.clipboard().text()) == TEN_MB


def test_what_fits_is_pasted_on_one_line(qtbot: QtBot, shown: Show) -> None:
    field = LineField("Name")
    shown(field)
    QGuiApplication.clipboard().setText("14b Station Road\nMaldon\n")
    field.focus()
    qtbot.keyClick(field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "14b Station Road Maldon"


def test_typing_stops_at_the_limit_and_says_so(qtbot: QtBot, shown: Show) -> None:
    field = LongTextField("Notes", limit=5)
    shown(field)
    qtbot.keyClicks(field.box, "abcdefg")
    assert field.text() == "abcde"
    assert "5" in field.error()


def test_long_text_grows_and_tab_leaves_it(qtbot: QtBot, shown: Show) -> None:
    field, after = LongTextField("Notes"), LineField("After")
    shown(field, after)
    before = field.box.height()
    field.set_value("a line\n" * 6)
    assert field.box.height() > before
    field.focus()
    qtbot.keyClick(field.box, Qt.Key.Key_Tab)
    assert after.control.hasFocus()


def test_a_date_is_typed_freely(qtbot: QtBot, shown: Show) -> None:
    field, after = DateField("Missed on", parse, show), LineField("After")
    shown(field, after)
    field.focus()
    qtbot.keyClicks(field.line, "fri")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.day() == date(2026, 11, 20)
    assert field.line.text() == "Fri 20 Nov"
    field.focus()
    field.line.setText("whenever")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.error().startswith("Enter a date")
    assert field.line.text() == "whenever"


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("12", 1200), ("£1,234.5", 123450), ("50p", 50), ("1.234", None), ("x", None)],
)
def test_money_is_whole_pence(typed: str, amount: int | None) -> None:
    assert pence(typed) == amount


def test_money_is_tidied_when_left(qtbot: QtBot, shown: Show) -> None:
    field, after = MoneyField("Rent"), LineField("After")
    shown(field, after)
    field.focus()
    qtbot.keyClicks(field.line, "1234.5")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.line.text() == "£1,234.50"


def test_a_phone_number_that_cannot_be_is_told_and_kept(
    qtbot: QtBot, shown: Show
) -> None:
    def tidy(text: str) -> str:
        if len(text) < 5:
            raise ValueError("Enter a whole number")
        return f"{text[:5]} {text[5:]}"

    field, after = PhoneField("Telephone", tidy), LineField("After")
    shown(field, after)
    field.focus()
    qtbot.keyClicks(field.line, "016")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert (field.text(), field.error()) == ("016", "Enter a whole number")
    field.set_value("01632960417")
    field.focus()
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.text() == "01632 960417"


def test_first_letters_pick_a_choice_and_enter_takes_it(
    qtbot: QtBot, shown: Show
) -> None:
    field = ChoiceField("Team", TEAMS)
    shown(field)
    field.focus()
    qtbot.keyClicks(field.line, "wa")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.key() == "waste"
    assert field.line.text() == "Waste crews"


def test_words_that_begin_others_stay_what_was_chosen(
    qtbot: QtBot, shown: Show
) -> None:
    ways = [Choice("care_of", "By post, care of somebody"), Choice("post", "By post")]
    field, after = ChoiceField("Way", ways), LineField("After")
    shown(field, after)
    field.set_value("post")
    field.focus()
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.key() == "post"


def test_down_opens_every_choice(qtbot: QtBot, shown: Show) -> None:
    field = ChoiceField("Team", TEAMS)
    shown(field)
    field.focus()
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.line.popup.isVisible()
    assert field.line.offer.completionCount() == len(TEAMS)
    qtbot.keyClick(field.line.popup, Qt.Key.Key_Down)
    qtbot.keyClick(field.line.popup, Qt.Key.Key_Return)
    assert field.key() == "warden"
    assert not field.line.popup.isVisible()


def test_leaving_settles_on_the_best_choice(qtbot: QtBot, shown: Show) -> None:
    field, after = ChoiceField("Team", TEAMS), LineField("After")
    shown(field, after)
    field.focus()
    qtbot.keyClicks(field.line, "revenues")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.key() == "tax"
    assert after.control.hasFocus()


def test_no_such_choice_is_told_and_the_words_are_kept(
    qtbot: QtBot, shown: Show
) -> None:
    field, after = ChoiceField("Team", TEAMS), LineField("After")
    shown(field, after)
    field.focus()
    qtbot.keyClicks(field.line, "zzz")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.key() is None
    assert field.line.text() == "zzz"
    assert field.error()


def test_choices_are_chosen_by_key_and_taken_back(qtbot: QtBot, shown: Show) -> None:
    field = ChoiceField("Team", TEAMS)
    shown(field)
    with qtbot.waitSignal(field.changed):
        field.set_value("warden")
    assert field.key() == "warden"
    field.set_value(None)
    assert field.key() is None


def test_yes_and_no_by_their_letters(qtbot: QtBot, shown: Show) -> None:
    field = YesNoField("Out by 7 am?")
    shown(field)
    field.focus()
    assert field.answer() is None
    qtbot.keyClick(field.bar.segment("yes"), Qt.Key.Key_N)
    assert field.answer() is False
    field.set_answer(None)
    assert field.answer() is None


def test_what_is_cut_off_at_the_edge_is_told_in_a_tooltip(qtbot: QtBot) -> None:
    """The whole of a long address, as it stands; nothing where it all shows."""
    field = LineField("Address it is about")
    qtbot.addWidget(field)
    field.resize(240, 90)
    field.show()
    field.set_value("Flat 1, Garmere Court & Mews, 1 Ashacre Road, Wexcombe Green")
    assert field.line.toolTip().startswith("<p>Flat 1, Garmere Court &amp; Mews, 1")
    assert "Wexcombe Green" in field.line.toolTip()
    field.set_value("1 Ash Road")
    assert field.line.toolTip() == ""


def test_of_two_choices_called_alike_the_chosen_one_stays(qtbot: QtBot) -> None:
    field = ChoiceField("Letter", [Choice("theirs", "Rent"), Choice("ours", "Rent")])
    qtbot.addWidget(field)
    field.show()
    field.set_value("ours")
    field.line.settle()
    assert field.key() == "ours"
    field.line.selectAll()
    qtbot.keyClicks(field.line, "Rent")
    field.line.settle()
    assert field.key() == "theirs"


@pytest.mark.parametrize("kind", [LineField, LongTextField])
def test_ctrl_z_is_the_fields_own_only_while_it_holds_what_was_typed(
    qtbot: QtBot, shown: Show, kind: type[LineField | LongTextField]
) -> None:
    field = kind("Name")
    window = shown(field)
    undone: list[str] = []
    keys = QShortcut(QKeySequence("Ctrl+Z"), window)
    keys.activated.connect(lambda: undone.append("outside"))
    field.focus()
    control = field.control
    qtbot.keyClick(control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["outside"]
    qtbot.keyClicks(control, "Gwen")
    qtbot.keyClick(control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["outside"]
    assert field.text() == ""
