"""Every control of the gallery has a name and can be reached and hit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from widgets.gallery_scenes import SCENES
from widgets.looks import LEAST_TARGET, Look, Looks


@pytest.mark.parametrize("scene", ["counter", "queue", "parts"])
@pytest.mark.parametrize("look", [Look.LIGHT, Look.CONTRAST])
def test_controls_are_named_and_large_enough(
    qtbot: QtBot, qapp: QApplication, scene: str, look: Look
) -> None:
    Looks(qapp).apply(qapp, look, 100)
    window = SCENES[scene]()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    seen = 0
    for widget in window.findChildren(QWidget):
        can_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not can_focus or not widget.isVisible() or widget.focusProxy():
            continue
        seen += 1
        kind = f"{type(widget).__name__} in {scene}"
        assert widget.accessibleName(), f"{kind} has no name"
        assert widget.height() >= LEAST_TARGET, f"{kind} is low"
        assert widget.width() >= LEAST_TARGET, f"{kind} is narrow"
    assert seen
    assert not window.grab().isNull()
