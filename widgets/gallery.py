"""Every building block in every look: ``python -m widgets.gallery OUT``."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from widgets.focus_ring import FocusRing
from widgets.gallery_scenes import SCENES
from widgets.looks import Look, Looks

SIZES = (100, 150)
WINDOW = QSize(1366, 768)


def picture(app: QApplication, make: Callable[[], QWidget], path: Path) -> None:
    """Show a scene, let it settle and save its picture."""
    scene = make()
    scene.resize(WINDOW)
    scene.show()
    scene.activateWindow()
    app.processEvents()
    settle = scene.property("settle")
    if callable(settle):
        settle()
    app.processEvents()
    scene.grab().save(str(path))
    scene.hide()
    scene.deleteLater()
    app.processEvents()


def main(out: Path, only: str = "") -> None:
    """Save a picture of every scene, look and text size into a folder."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return
    out.mkdir(parents=True, exist_ok=True)
    looks, ring = Looks(), FocusRing(app)
    for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
        for size in SIZES:
            looks.apply(app, look, size)
            for name, make in SCENES.items():
                if only in f"{name}-{look.value}-{size}":
                    picture(app, make, out / f"{name}-{look.value}-{size}.png")
    ring.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
