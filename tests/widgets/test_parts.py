"""Banners, toasts, summaries, rail, tabs, steps, covers and previews."""

from collections.abc import Callable
from io import BytesIO

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from widgets.avatar import Avatar, initials
from widgets.banners import Banner
from widgets.busy import Busy
from widgets.buttons import LinkButton, PrimaryButton, QuietButton, SecondaryButton
from widgets.chips import Chip, ChipRow
from widgets.clear_place import keep_clear
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.error_summary import ErrorSummary
from widgets.fields import LineField, SegmentField
from widgets.key_hint import KeyHint
from widgets.pdf_preview import PdfPreview
from widgets.privacy_cover import PrivacyCover
from widgets.rail import Rail, RailItem
from widgets.segments import SegmentedChoice
from widgets.status_light import StatusLight
from widgets.steps import Steps
from widgets.tabs import Tabs
from widgets.toast import Toast
from widgets.wrapped_link import WrappedLink

Show = Callable[..., QWidget]
ENDS = (("answered", "&Answered"), ("self", "&Self-serve"), ("refer", "&Refer"))


def test_a_banner_says_plain_words(shown: Show) -> None:
    banner = Banner(Tone.CAUTION, "Caution: <b>two staff</b>.", "Review by March")
    shown(banner)
    assert banner.accessibleName() == "Caution: <b>two staff</b>. Review by March"
    banner.show_words("Saved", "", Tone.SUCCESS)
    assert banner.property("tone") == "success"


def test_segments_by_digit_letter_and_arrow(qtbot: QtBot, shown: Show) -> None:
    bar = SegmentedChoice("How does it end?", ENDS)
    shown(bar)
    with qtbot.waitSignal(bar.chosen) as signal:
        qtbot.keyClick(bar.segment("answered"), Qt.Key.Key_3)
    assert signal.args == ["refer"]
    qtbot.keyClick(bar.segment("refer"), Qt.Key.Key_Left)
    assert bar.value() == "self"
    qtbot.keyClick(bar.segment("self"), Qt.Key.Key_A)
    assert bar.value() == "answered"
    assert bar.segment("answered").accessibleName() == "Answered"


def test_tab_comes_to_what_a_form_chose_and_arrows_choose_from_there(
    qtbot: QtBot, shown: Show
) -> None:
    name, bar = LineField("Name"), SegmentedChoice("How does it end?", ENDS)
    shown(name, bar)
    bar.segment("self").setFocus()
    bar.set_value("self")
    bar.set_value("answered")  # as a form that begins anew
    name.focus()
    qtbot.keyClick(name.control, Qt.Key.Key_Tab)
    assert bar.segment("answered").hasFocus()
    qtbot.keyClick(bar.segment("answered"), Qt.Key.Key_Right)
    assert bar.value() == "self"
    bar.set_value(None)
    name.focus()
    qtbot.keyClick(name.control, Qt.Key.Key_Tab)
    assert any(segment.hasFocus() for segment in bar.widgets())


def test_an_error_goes_when_a_segment_is_chosen(shown: Show) -> None:
    field = SegmentField("How does it end?", ENDS, required=True)
    shown(field)
    field.set_error("Choose how it ends")
    field.set_value("refer")
    assert field.error() == ""


def test_undo_is_offered_without_taking_the_keyboard(qtbot: QtBot, shown: Show) -> None:
    undone: list[str] = []
    line = LineField("Name")
    window = shown(line)
    toast = Toast(window)
    toast.show_message("Enquiry closed", lambda: undone.append("closed"))
    assert toast.words() == "Enquiry closed"
    assert line.control.hasFocus()
    with qtbot.waitSignal(toast.closed):
        toast.undo()
    toast.undo()
    assert undone == ["closed"]
    assert toast.words() == ""


def test_a_toast_goes_with_its_page_unless_it_can_be_undone(shown: Show) -> None:
    toast = Toast(shown(LineField("Name")))
    toast.show_message("Saved")
    toast.move_on()
    assert toast.isHidden()
    toast.show_message("Closed", toast.hide)
    toast.move_on()
    assert toast.words() == "Closed"


def test_a_toast_stands_clear_of_what_is_at_its_left(shown: Show) -> None:
    field = LineField("Name")
    host = shown(field)
    host.resize(900, 500)
    toast = Toast(host, field)
    for words in ("Saved", "Their referral was taken back, and the team told. " * 4):
        toast.show_message(words)
        assert toast.x() >= field.width()
        assert toast.y() + toast.height() < host.height()


def test_a_toast_covers_nothing_that_can_be_pressed(qtbot: QtBot, shown: Show) -> None:
    """It steps aside for what comes later, too."""
    window = shown(LineField("Name"))
    window.resize(900, 500)
    first = QPushButton("Still owed", window)
    first.setGeometry(20, 370, 200, 60)
    first.show()
    toast = Toast(window)
    toast.show_message("Their referral was taken back")
    assert not toast.geometry().intersects(first.geometry())
    later = QPushButton("Approve", window)
    later.setGeometry(toast.geometry())
    later.show()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(later.geometry()))
    assert not toast.geometry().intersects(first.geometry())
    assert toast.isVisible()


def test_a_toast_stands_beside_the_page_that_is_read(qtbot: QtBot, shown: Show) -> None:
    """And gives way to one that comes; a button is kept clear before a page."""
    window = shown(LineField("Name"))
    window.resize(900, 500)
    toast = Toast(window)
    toast.show_message("Filed", window.update)
    page = QWidget(window)
    keep_clear(page)
    page.setGeometry(0, 60, 500, 440)
    page.show()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(page.geometry()))
    page.setGeometry(0, 0, 900, 500)
    foot = QPushButton("Next", window)
    foot.setGeometry(0, 250, 900, 250)
    foot.show()
    toast.show_message("Filed", window.update)
    assert not toast.geometry().intersects(foot.geometry())


def test_a_toast_goes_by_itself(qtbot: QtBot, shown: Show) -> None:
    toast = Toast(shown(LineField("Name")))
    with qtbot.waitSignal(toast.closed):
        toast.show_message("Saved", shown_ms=1)
    assert toast.isHidden()


def test_the_summary_leads_to_the_field(qtbot: QtBot, shown: Show) -> None:
    summary, name = ErrorSummary(), LineField("Family name")
    shown(name, summary)
    summary.show_problems([(name, "Enter a family name")])
    assert summary.hasFocus()
    assert name.error() == "Enter a family name"
    link = summary.findChild(QPushButton)
    assert link is not None
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert name.control.hasFocus()
    summary.show_problems([])
    assert summary.isHidden()


def test_the_rail_by_keys_with_its_counts(qtbot: QtBot, shown: Show) -> None:
    rail = Rail("Rooms", "Guildhall")
    rail.set_items(
        [RailItem("a", "briefcase", "Casework"), RailItem("b", "mail", "Post room")]
    )
    rail.set_count("b", 38, "38 items wait")
    rail.select("a")
    shown(rail)
    buttons = rail.findChildren(QPushButton)
    assert buttons[1].accessibleName() == "Post room, 38 items wait"
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    with qtbot.waitSignal(rail.chosen) as signal:
        qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    assert signal.args == ["b"]
    assert rail.value() == "b"


def test_tabs_move_by_arrows(qtbot: QtBot, shown: Show) -> None:
    tabs = Tabs("Parts", (("all", "Everything"), ("open", "Open work")))
    shown(tabs)
    with qtbot.waitSignal(tabs.chosen) as signal:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert signal.args == ["open"]
    tabs.set_words("open", "Open work 2")
    tabs.set_value("all")
    assert tabs.value() == "all"


def test_the_cover_hides_and_brings_the_keyboard_back(shown: Show) -> None:
    host, line = QWidget(), LineField("Name")
    column = QVBoxLayout(host)
    column.addWidget(line)
    shown(host)
    line.focus()
    cover = PrivacyCover(host, "Hidden. Press F9 to show")
    cover.toggle()
    assert cover.is_covering()
    assert not line.isEnabled()
    assert cover.geometry() == host.rect()
    cover.toggle()
    assert line.control.hasFocus()


def test_busy_says_how_far_it_is_and_stops_once(qtbot: QtBot, shown: Show) -> None:
    busy = Busy()
    shown(busy)
    busy.start("Importing people")
    busy.show_progress(31_400, 100_000)
    stop = busy.findChild(QPushButton)
    assert stop is not None
    with qtbot.waitSignal(busy.stopped):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not stop.isEnabled()
    busy.finish("People imported")
    assert busy.isHidden()


def test_chips_are_replaced_and_the_row_hides_when_empty(shown: Show) -> None:
    row = ChipRow("Needs")
    shown(row)
    row.set_chips([("Large print", Tone.INFO), ("Hearing loop", Tone.INFO)])
    chips = [chip for chip in row.findChildren(Chip) if not chip.isHidden()]
    assert [chip.text() for chip in chips] == ["Large print", "Hearing loop"]
    row.set_chips([])
    assert row.isHidden()


def test_small_parts_tell_what_they_show(qtbot: QtBot) -> None:
    steps = Steps("Setting up", ("Your council", "Staff"))
    light, empty = StatusLight(), EmptyState("inbox", "No calls", action="Promise one")
    hint, avatar = KeyHint("Ctrl+Z", "Undo"), Avatar("Priya Shah")
    for widget in (steps, light, empty, hint, avatar):
        qtbot.addWidget(widget)
    steps.set_step(1)
    assert "step 2 of 2: Staff" in steps.accessibleName()
    light.show_state(Tone.WARNING, "3 changes waiting")
    assert light.accessibleName() == "3 changes waiting"
    assert hint.accessibleName() == "Undo Ctrl+Z"
    assert "Priya Shah" in avatar.accessibleName()
    assert empty.button is not None
    with qtbot.waitSignal(empty.acted):
        empty.button.click()


@pytest.mark.parametrize(
    ("name", "letters"), [("Priya Shah", "PS"), ("Cher", "C"), ("A. B. Cole", "AC")]
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def pdf(pages: int) -> bytes:
    made = BytesIO()
    canvas = Canvas(made)
    for page in range(pages):
        canvas.drawString(72, 700, f"Page {page + 1}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_a_pdf_is_shown_zoomed_and_let_go(qtbot: QtBot, shown: Show) -> None:
    preview = PdfPreview("The letter")
    shown(preview)
    assert preview.show_pdf(pdf(3)) == 3
    assert not preview.grab().isNull()
    with qtbot.waitSignal(preview.zoomed):
        qtbot.keyClick(preview, Qt.Key.Key_Plus)
    preview.go_to(2)
    assert preview.verticalScrollBar().value() > 0
    preview.clear()
    assert preview.page_count() == 0


def test_what_is_no_pdf_is_refused_in_words(shown: Show) -> None:
    preview = PdfPreview("The letter")
    shown(preview)
    with pytest.raises(ValueError, match="cannot be shown"):
        preview.show_pdf(b"not a PDF")


def test_tab_goes_in_reading_order(qtbot: QtBot, shown: Show) -> None:
    first, second = LineField("First"), LineField("Second")
    bar = SegmentedChoice("End", ENDS)
    shown(first, second, bar)
    first.focus()
    qtbot.keyClick(first.control, Qt.Key.Key_Tab)
    assert second.control.hasFocus()
    qtbot.keyClick(second.control, Qt.Key.Key_Tab)
    assert bar.segment("answered").hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    "kind", [PrimaryButton, SecondaryButton, QuietButton, LinkButton, WrappedLink]
)
def test_enter_and_space_press_whatever_can_be_pressed(
    qtbot: QtBot, shown: Show, kind: type[QPushButton], key: Qt.Key
) -> None:
    button = kind("Give to a colleague")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_new_figures_do_not_lay_the_window_out_again(qtbot: QtBot) -> None:
    """They come many in a second; a window of many parts would stand still."""

    class Page(QWidget):
        laid_out = 0

        def event(self, event: QEvent) -> bool:
            self.laid_out += event.type() == QEvent.Type.LayoutRequest
            return super().event(event)

    page, busy = Page(), Busy()
    QVBoxLayout(page).addWidget(busy)
    qtbot.addWidget(page)
    page.show()
    busy.start("Making letters")
    busy.show_progress(1, 10_000)
    QCoreApplication.processEvents()
    before = page.laid_out
    for done in (2, 20, 200, 2_000, 10_000):
        busy.show_progress(done, 10_000)
        QCoreApplication.processEvents()
    assert page.laid_out == before
