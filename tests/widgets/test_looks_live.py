"""The look is changed live, fonts and icons come with the program."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.buttons import PrimaryButton
from widgets.focus_ring import FocusRing
from widgets.fonts import FAMILY, SCRIPTS, load_fonts, shipped_font
from widgets.icons import icon, icon_names, icon_pixmap
from widgets.looks import LEAST_TARGET, Look, Looks, now
from widgets.toast import Toast


def test_a_look_restyles_widgets_that_already_stand(
    qtbot: QtBot, qapp: QApplication
) -> None:
    button = PrimaryButton("Save")
    qtbot.addWidget(button)
    looks = Looks()
    before = button.sizeHint()
    looks.apply(qapp, Look.LIGHT, 100)
    light = button.grab().toImage().pixelColor(4, 10)
    with qtbot.waitSignal(looks.changed):
        looks.apply(qapp, Look.DARK, 150)
    dark = button.grab().toImage().pixelColor(4, 10)
    assert light != dark
    assert button.sizeHint().width() > before.width() * 1.2
    assert now().look is Look.DARK


def test_text_size_keeps_between_its_ends(qapp: QApplication) -> None:
    looks = Looks()
    looks.apply(qapp, Look.LIGHT, 500)
    assert now().text_percent == 200
    looks.apply(qapp, Look.LIGHT, 10)
    assert now().text_percent == 100


def test_the_council_colour_is_worn_but_not_in_high_contrast(
    qapp: QApplication,
) -> None:
    looks = Looks()
    council = Qt.GlobalColor.darkMagenta
    name = now().colour("ink").fromRgba(0xFF800080).name()
    looks.apply(qapp, Look.LIGHT, 100, name)
    assert now().colour("primary") == council
    looks.apply(qapp, Look.CONTRAST, 100, name)
    assert now().colour("primary") != council


def test_the_shipped_fonts_are_loaded() -> None:
    families = load_fonts()
    assert FAMILY in families
    assert set(SCRIPTS) <= set(families)


@pytest.mark.parametrize(
    "letters", ["ŵŷŴŶâêîôû", "ąćęłńóśźż", "£€\u2013\u2014\u2018\u2019\u201c\u201d…·½²"]
)
def test_the_shipped_family_writes_welsh_and_polish(letters: str) -> None:
    raw = QRawFont.fromFont(shipped_font(11))
    assert raw.familyName() == FAMILY
    assert all(raw.supportsCharacter(ord(letter)) for letter in letters)


def test_tabular_figures_are_equally_wide() -> None:
    metrics = QFontMetricsF(shipped_font(11, QFont.Weight.Normal, tabular=True))
    widths = {
        round(metrics.horizontalAdvance(figure * 10), 2) for figure in "0123456789"
    }
    assert len(widths) == 1


def test_every_icon_draws_something() -> None:
    assert len(icon_names()) > 100
    for name in icon_names():
        image = icon_pixmap(name, now().colour("ink").name(), 24, 2.0).toImage()
        marks = {image.pixelColor(x, y).alpha() for x in range(48) for y in range(48)}
        assert max(marks) > 0, name
    assert not icon("search").isNull()


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", now().colour("ink").name(), 24)


def test_buttons_are_large_enough_to_hit(qtbot: QtBot) -> None:
    button = PrimaryButton("&Go", keys="G")
    qtbot.addWidget(button)
    assert button.minimumSizeHint().height() >= LEAST_TARGET
    assert button.accessibleName() == "Go"
    assert button.accessibleDescription() == "G"


def test_the_ring_follows_the_focus(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    one, two = QLineEdit(), QLineEdit()
    column.addWidget(one)
    column.addWidget(two)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for line in (one, two):
        line.setFocus()
        shown = [
            widget
            for widget in window.findChildren(QWidget, "focusRing")
            if not widget.isHidden()
        ]
        assert len(shown) == 1
        assert shown[0].geometry().contains(line.geometry())
        assert shown[0].geometry() != line.geometry()
    ring.stop()
    ring.stop()
    assert all(left.isHidden() for left in window.findChildren(QWidget, "focusRing"))


def test_no_ring_is_drawn_across_what_a_toast_says(
    qtbot: QtBot, qapp: QApplication
) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 400)
    page = QWidget(window)
    page.setGeometry(30, 10, 760, 380)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    toast = Toast(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.setFocus()
    toast.show_message("The batch is open", undo=window.update)
    crossed = toast.geometry().intersected(QRect(26, 0, 4, 400))
    assert not crossed.isEmpty()
    picture = window.grab().toImage()
    bright = now().colour("focus").rgb()
    said = [
        picture.pixelColor(x, y).rgb()
        for x in range(crossed.left(), crossed.right() + 1)
        for y in range(crossed.top() + 8, crossed.bottom() - 8)
    ]
    assert bright not in said
    assert picture.pixelColor(28, 100).rgb() == bright
    ring.stop()
