"""The queue in the gallery: folders, what is to do, and one in detail."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from widgets.banners import Banner
from widgets.buttons import SecondaryButton
from widgets.colours import Tone
from widgets.gallery_frame import framed
from widgets.list_detail import FolderList, TwoLineList
from widgets.looks import Space
from widgets.rows import FolderRow, TwoLineRow
from widgets.section import Heading, Line, Surface, Words


def _detail() -> QWidget:
    detail = Surface("right")
    column = QVBoxLayout(detail)
    column.setContentsMargins(20, Space.L, 20, Space.M)
    column.setSpacing(Space.M)
    column.addWidget(Heading("Water through the kitchen ceiling"))
    column.addWidget(
        Words(
            "GH-4T8P-1W6C · referred by Priya Shah, Thu 19 Nov 11:04",
            "hint",
        )
    )
    column.addWidget(
        Banner(
            Tone.NEUTRAL,
            "Due Tue 24 Nov, tomorrow.",
            "3 working days from Thu 19 Nov: Fri 20, Mon 23, Tue 24.",
            icon=False,
        )
    )
    for lead, text in (
        (
            "From the counter.",
            "Dripping since Wednesday night, ceiling bulging by the light.",
        ),
        ("D. Osei, Fri 20 Nov 09:12.", "Plumber booked for Tuesday 8 to 12."),
    ):
        quote = Surface("quote")
        inner = QVBoxLayout(quote)
        inner.setContentsMargins(Space.M, 0, 0, 0)
        inner.addWidget(Words(lead, "strong"))
        inner.addWidget(Words(text))
        column.addWidget(quote)
    column.addWidget(
        Banner(
            Tone.SUCCESS,
            "Letter went out",
            "in large print on Thu 19 Nov. She has not replied.",
        )
    )
    column.addStretch(1)
    return detail


def queue_scene() -> QWidget:
    """Return a queue and its detail, as in the sketch."""
    body = QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    left = Surface("left")
    left.setFixedWidth(212)
    column = QVBoxLayout(left)
    column.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
    column.addWidget(Heading("  Casework"))
    folders = FolderList("Queues")
    folders.show_rows(
        [
            "Mine",
            FolderRow("todo", "To do", 12),
            FolderRow("by-me", "Referred by me", 5),
            FolderRow("calls", "Call-backs", 3),
            "Housing team",
            FolderRow("accept", "To accept", 7),
            FolderRow("all", "Everyone", 41),
            FolderRow("overdue", "Overdue", 2, Tone.DANGER),
            FolderRow("paused", "Paused", 9),
        ]
    )
    folders.select_key("todo")
    column.addWidget(folders, 1)
    middle = Surface("left")
    middle.setProperty("surface", "right")
    middle.setFixedWidth(500)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    head.addWidget(Heading("To do"))
    head.addWidget(Words("12, sorted by due", "hint", wrap=False))
    head.addStretch(1)
    head.addWidget(SecondaryButton("Filter", keys="F"))
    column.addLayout(head)
    column.addWidget(Line())
    queue = TwoLineList("To do")
    queue.show_rows(
        [
            TwoLineRow(
                1,
                "Damp and mould in a bedroom",
                "Adeyemi, 3 Quay Court",
                "Overdue 1 day",
                "Awaab: 10 working days",
                Tone.DANGER,
            ),
            TwoLineRow(
                2,
                "Water through the kitchen ceiling",
                "Ashworth-Pryce, 14b Station Road",
                "Due tomorrow",
                "Repairs · D. Osei",
                Tone.WARNING,
            ),
            TwoLineRow(
                3,
                "Wants to appeal banding decision",
                "Llewellyn, Flat 2, 9 Mill Lane",
                "Due Thu 26 Nov",
                "Housing Options",
            ),
            TwoLineRow(
                4,
                "Chasing: rent refund, third contact",
                "Nowak, 88 Queens Avenue",
                "Due Fri 27 Nov",
                "Income · chasing",
            ),
            TwoLineRow(
                5,
                "Neighbour dispute, boundary fence and a very long title that is cut",
                "Okafor, 21 Victoria Road",
                "Paused for photographs",
                "Tenancy",
            ),
        ]
    )
    queue.select_key(2)
    column.addWidget(queue, 1)
    detail = _detail()
    for widget in (left, middle, detail):
        row.addWidget(widget, 1 if widget is detail else 0)
        widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    scene = framed("casework", body)
    scene.setProperty("settle", queue.setFocus)
    return scene
