"""The counter in the gallery: a person, their enquiry, and the search."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from widgets.banners import Banner
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.chips import ChipRow
from widgets.colours import Tone
from widgets.fields import (
    Choice,
    ChoiceField,
    DateField,
    LongTextField,
    SegmentField,
    YesNoField,
)
from widgets.gallery_frame import framed
from widgets.looks import Space
from widgets.rows import ResultGroup, ResultRow, TimelineRow
from widgets.search_box import SearchBox
from widgets.section import Heading, Surface, Title, Words
from widgets.tabs import Tabs
from widgets.timeline import TimelineView

BINS = (
    Choice("bin", "Missed bin collection", "Waste and recycling"),
    Choice("bulky", "Bulky waste", "Waste and recycling"),
    Choice("tax", "Council tax band", "Revenues"),
)


def _show_day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def _person() -> QWidget:
    page = Surface("canvas")
    column = QVBoxLayout(page)
    column.setContentsMargins(20, Space.L, 20, 0)
    column.setSpacing(Space.S)
    column.addWidget(
        Banner(
            Tone.CAUTION,
            "Caution: use the screened desk, two staff.",
            "Threats to staff, 3 March 2026. Review by 2 March 2027.",
        )
    )
    head = QHBoxLayout()
    head.addWidget(Title("Gwendolyn Ashworth-Pryce"), 1)
    head.addWidget(SecondaryButton("Edit", keys="Ctrl+D"))
    column.addLayout(head)
    facts = QHBoxLayout()
    facts.setSpacing(Space.L)
    facts.addWidget(Words("Known as Gwen", "muted", wrap=False))
    facts.addWidget(Words("14b Station Road, Maldon CM9 4LQ", wrap=False))
    facts.addWidget(Words("01632 960417", wrap=False))
    facts.addWidget(Words("GH-7K3M-92QX", "muted", wrap=False))
    facts.addStretch(1)
    column.addLayout(facts)
    chips = ChipRow("Needs and preferences")
    chips.set_chips(
        [
            ("Large print, 18 point", Tone.INFO),
            ("Hearing loop", Tone.INFO),
            ("Phone, after 2 pm", Tone.INFO),
            ("Speaks for her: Owen Pryce (son) until Dec 2026", Tone.NEUTRAL),
        ]
    )
    column.addWidget(chips)
    column.addSpacing(Space.XS)
    tabs = (
        ("all", "Everything"),
        ("open", "Open work 2"),
        ("documents", "Documents 9"),
        ("household", "Household 3"),
        ("property", "Property"),
    )
    column.addWidget(Tabs("Parts of the person page", tabs))
    timeline = TimelineView("Timeline")
    thursday, tenth = "Thursday 19 November", "Tuesday 10 November"
    timeline.show_timeline(
        [
            TimelineRow(
                1,
                "Today",
                "person-standing",
                "At the counter",
                "10:38, with Priya Shah. Being taken now",
            ),
            TimelineRow(
                2,
                thursday,
                "briefcase",
                "Repair: water through the kitchen ceiling",
                "GH-4T8P-1W6C · Housing Repairs, D. Osei · promised by Tue 24 Nov",
                "Due in 2 working days",
                Tone.WARNING,
            ),
            TimelineRow(
                3,
                thursday,
                "file-text",
                "Letter: repair booked for 24 November",
                "Large print, second class, printed 16:10",
            ),
            TimelineRow(
                4,
                tenth,
                "mail",
                "Medical evidence for rehousing, 3 pages",
                "Scanned in the post room, filed to the case below",
            ),
            TimelineRow(
                5,
                tenth,
                "briefcase",
                "Rehousing on medical grounds",
                "GH-9B2D-7YQ4 · Housing Options · waiting for the GP",
                "Paused, 6 days",
                Tone.INFO,
            ),
            TimelineRow(
                6,
                tenth,
                "phone",
                "Phoned about the council tax reminder",
                "Answered: instalments moved to the 15th",
                "Settled",
                Tone.SUCCESS,
            ),
        ]
    )
    column.addWidget(timeline, 1)
    return page


def _enquiry() -> tuple[QWidget, QWidget]:
    pane = Surface("right")
    outer = QVBoxLayout(pane)
    outer.setContentsMargins(0, 0, 0, 0)
    column = QVBoxLayout()
    column.setContentsMargins(18, Space.M, 18, Space.M)
    column.setSpacing(Space.M)
    head = QHBoxLayout()
    head.addWidget(Heading("Enquiry 1 of 1"), 1)
    head.addWidget(
        Words("draft kept 10:42 · 04:12 with the caller", "hint", wrap=False)
    )
    column.addLayout(head)
    about = ChoiceField("What is it about?", BINS)
    about.set_value("bin")
    column.addWidget(about)
    say = Banner(
        Tone.NEUTRAL,
        "Say first:",
        "crews return within 2 working days if it was out by 7 am.",
        icon=False,
    )
    column.addWidget(say)
    column.addWidget(LinkButton("Guidance: missed collections (reviewed 3 Nov)"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.M)
    which = ChoiceField("Which bin?", [Choice("blue", "Recycling (blue)")])
    which.set_value("blue")
    out = YesNoField("Out by 7 am?")
    missed = DateField("Missed on", lambda _: None, _show_day)
    missed.set_day(date(2026, 11, 20))
    help_with = ChoiceField("Help with the bin?", [Choice("yes", "Yes, assisted")])
    help_with.set_value("yes")
    for place, field in enumerate((which, out, missed, help_with)):
        grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    column.addLayout(grid)
    notes = LongTextField("Anything else the crew should know", optional=True)
    notes.set_value("Behind the side gate, code 4417.")
    column.addWidget(notes)
    end = SegmentField(
        "How does it end?",
        (
            ("answered", "Answered"),
            ("self", "Self-serve"),
            ("refer", "Refer"),
            ("call", "Call back"),
        ),
    )
    end.set_value("refer")
    column.addWidget(end)
    column.addWidget(
        Banner(
            Tone.INFO,
            "To Waste crews.",
            "Answer due Tue 24 Nov, 2 working days from today.",
            icon=False,
        )
    )
    column.addStretch(1)
    outer.addLayout(column, 1)
    foot = Surface("footer")
    buttons = QHBoxLayout(foot)
    buttons.setContentsMargins(18, 10, 18, 10)
    buttons.addWidget(PrimaryButton("Refer and print slip", keys="Ctrl+Enter"))
    buttons.addWidget(SecondaryButton("Add another", keys="Ctrl+N"))
    buttons.addStretch(1)
    outer.addWidget(foot)
    return pane, which


def counter_scene() -> QWidget:
    """Return the counter, as in the sketch."""
    body = QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(_person(), 1)
    pane, focused = _enquiry()
    pane.setFixedWidth(452)
    row.addWidget(pane)
    scene = framed("counter", body)
    scene.setProperty("settle", focused.setFocus)
    return scene


def search_scene() -> QWidget:
    """Return the counter with search results open."""
    scene = counter_scene()
    search = scene.findChild(SearchBox)

    def settle() -> None:
        if search is None:
            return
        search.setFocus()
        search.setText("ashw")
        search.show_groups(
            [
                ResultGroup(
                    "People",
                    [
                        ResultRow(
                            1,
                            "user-round",
                            "Gwendolyn Ashworth-Pryce",
                            "14b Station Road, Maldon CM9 4LQ",
                            "Caution",
                            Tone.CAUTION,
                        ),
                        ResultRow(
                            2,
                            "user-round",
                            "Martin Ashworth",
                            "2 The Hythe, Maldon CM9 5HN",
                        ),
                    ],
                ),
                ResultGroup(
                    "Properties",
                    [
                        ResultRow(
                            3, "house", "Ashwood House", "1 to 24 Spital Road, Maldon"
                        )
                    ],
                ),
                ResultGroup(
                    "Commands",
                    [ResultRow(4, "user-plus", "Add a new caller", "Ctrl+Shift+N")],
                ),
            ]
        )

    scene.setProperty("settle", settle)
    return scene
