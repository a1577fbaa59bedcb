"""The window around the scenes of the gallery: rail, top bar, body."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.avatar import Avatar
from widgets.colours import Tone
from widgets.looks import Space
from widgets.rail import Rail, RailItem
from widgets.search_box import SearchBox
from widgets.section import Surface, Words
from widgets.status_light import StatusLight

ROOMS = (
    RailItem("counter", "concierge-bell", "Counter", "Ctrl+1"),
    RailItem("casework", "briefcase", "Casework", "Ctrl+2"),
    RailItem("post", "mail", "Post room", "Ctrl+3"),
    RailItem("incidents", "triangle-alert", "Incidents", "Ctrl+4"),
    RailItem("letters", "file-text", "Letters", "Ctrl+5"),
    RailItem("figures", "chart-column", "Figures", "Ctrl+6"),
    RailItem("admin", "settings", "Admin", "Ctrl+7"),
)


def framed(room: str, body: QWidget) -> QWidget:
    """Return *body* in a whole window, with the rail standing at *room*."""
    window = Surface("canvas")
    window.setWindowTitle("Guildhall")
    rail = Rail("Rooms", "Guildhall")
    rail.set_items(ROOMS)
    for key, count in (("casework", 12), ("post", 38), ("letters", 6)):
        rail.set_count(key, count)
    rail.select(room)
    bar = Surface("topbar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
    row.setSpacing(Space.L)
    search = SearchBox("Search", "Find a person, place, reference or document")
    search.setFixedWidth(430)
    light = StatusLight()
    light.show_state(Tone.SUCCESS, "All shared 10:42")
    row.addWidget(search)
    desk = QHBoxLayout()
    desk.setSpacing(6)
    desk.addWidget(Words("At the desk:", "muted", wrap=False))
    desk.addWidget(Words("Gwendolyn Ashworth-Pryce", "strong", wrap=False))
    row.addLayout(desk)
    row.addStretch(1)
    row.addWidget(Words("Waiting 6, longest 11 min", "hint", wrap=False))
    row.addWidget(light)
    row.addWidget(Avatar("Priya Shah"))
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(bar)
    right.addWidget(body, 1)
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(rail)
    whole.addLayout(right, 1)
    return window
