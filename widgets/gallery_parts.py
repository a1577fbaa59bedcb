"""The smaller building blocks of the gallery, side by side, and a big table."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.banners import Banner
from widgets.busy import Busy
from widgets.buttons import DangerButton, PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.error_summary import ErrorSummary
from widgets.fields import LineField, LongTextField, MoneyField, YesNoField
from widgets.key_hint import KeyHint
from widgets.looks import Space
from widgets.privacy_cover import PrivacyCover
from widgets.record_table import Column, RecordTableModel
from widgets.record_view import RecordTable
from widgets.section import Heading, Surface, Words
from widgets.steps import Steps
from widgets.toast import Toast


def parts_scene() -> QWidget:
    """Return the smaller parts on one page."""
    page = Surface("paper")
    row = QHBoxLayout(page)
    row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    row.setSpacing(Space.XXL)
    for column in (_signs(), _form(), _places()):
        row.addLayout(column, 1)
    toast = Toast(page)
    page.setProperty(
        "settle", lambda: toast.show_message("Call-back promised for 14:00", print)
    )
    return page


def _signs() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.M)
    column.addWidget(Heading("Banners and buttons"))
    for tone in Tone:
        column.addWidget(
            Banner(tone, f"{tone.value.title()}.", "Words that say it too.")
        )
    row = QHBoxLayout()
    row.addWidget(PrimaryButton("Save", keys="Ctrl+Enter"))
    row.addWidget(SecondaryButton("Write", keys="W", icon="pen-line"))
    row.addWidget(QuietButton("Skip"))
    row.addStretch(1)
    column.addLayout(row)
    row = QHBoxLayout()
    row.addWidget(DangerButton("Destroy 12 records"))
    resting = SecondaryButton("Not now", keys="N")
    resting.setEnabled(False)
    row.addWidget(resting)
    row.addStretch(1)
    column.addLayout(row)
    row = QHBoxLayout()
    for keys, words in (("R", "Rotate"), ("Ctrl+Z", "Undo"), ("F9", "Hide")):
        row.addWidget(KeyHint(keys, words))
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    return column


def _form() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.M)
    column.addWidget(Heading("A form with something to put right"))
    summary = ErrorSummary()
    column.addWidget(summary)
    name = LineField("Family name", required=True)
    postcode = LineField("Postcode", hint="like CM9 4LQ")
    postcode.set_text("CM9 4L")
    rent = MoneyField("Rent a week", hint="like £112.50")
    rent.set_amount(11250)
    for field in (
        name,
        postcode,
        rent,
        YesNoField("Is it safe to write to this address?"),
    ):
        column.addWidget(field)
    column.addWidget(LongTextField("Anything else", optional=True))
    problems = [
        (name, "Enter a family name"),
        (postcode, "Enter a whole postcode, like CM9 4LQ"),
    ]
    summary.show_problems(problems)
    column.addStretch(1)
    return column


def _places() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.L)
    column.addWidget(Heading("Places"))
    steps = Steps(
        "Setting up", ("Your council", "Staff and teams", "People and properties")
    )
    steps.set_step(1)
    column.addWidget(steps)
    busy = Busy()
    busy.start("Importing people")
    busy.show_progress(31_400, 100_000)
    column.addWidget(busy)
    card = Surface("card")
    inner = QVBoxLayout(card)
    empty = EmptyState(
        "inbox",
        "No call-backs",
        "Calls you promise appear here",
        "Promise a call",
        keys="P",
    )
    inner.addWidget(empty)
    column.addWidget(card)
    hidden = Surface("card")
    inner = QVBoxLayout(hidden)
    inner.addWidget(Words("A private line"))
    hidden.setMinimumHeight(140)
    PrivacyCover(hidden, "Hidden from the counter. Press F9 to show").cover()
    column.addWidget(hidden)
    column.addStretch(1)
    return column


@dataclass(frozen=True, slots=True)
class _Person:
    number: int
    name: str
    place: str
    calls: int


_NAMES = (
    "Adeyemi, Tola",
    "Llewellyn, Siân",
    "Nowak, Łukasz",
    "Hall, Margaret",
    "Okafor, Ada",
)


def table_scene() -> QWidget:
    """Return a table of 300,000 rows."""
    columns: list[Column[_Person]] = [
        Column("Name", lambda p: p.name, sort_by=lambda p: p.name, width=260),
        Column("Place", lambda p: p.place),
        Column(
            "State",
            lambda p: "Overdue" if p.calls % 7 == 0 else "In time",
            tone=lambda p: Tone.DANGER if p.calls % 7 == 0 else Tone.NEUTRAL,
            width=140,
        ),
        Column(
            "Calls",
            lambda p: f"{p.calls:,}",
            figures=True,
            sort_by=lambda p: p.calls,
            width=120,
        ),
    ]
    records = RecordTableModel(columns, key=lambda p: p.number)
    records.set_records(
        [
            _Person(
                at,
                _NAMES[at % 5],
                f"{at % 90 + 1} Station Road, Maldon",
                at * 37 % 2000,
            )
            for at in range(300_000)
        ]
    )
    page = Surface("paper")
    column = QVBoxLayout(page)
    column.setContentsMargins(Space.L, Space.L, Space.L, 0)
    column.addWidget(Heading("300,000 people"))
    table = RecordTable("People", records, page)
    table.select_key(3)
    column.addWidget(table)

    def settle() -> None:
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    page.setProperty("settle", settle)
    return page
