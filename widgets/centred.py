"""A card in the middle of the window, as tall as its words need."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def centre(card: QWidget, host: QWidget) -> None:
    """Lay *card* out in the middle of *host*, a little above the centre.

    An alignment flag would do it too, but would ask the card for its size and
    not for its height at that width, so that wrapped words would be cut.
    """
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(card)
    across.addStretch(1)
    down = QVBoxLayout(host)
    down.setContentsMargins(0, 0, 0, 0)
    down.addStretch(2)
    down.addLayout(across)
    down.addStretch(3)
