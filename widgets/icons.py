"""Vector icons of one family, drawn in a role's colour at any size."""

from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from widgets import looks


@cache
def icon_names() -> frozenset[str]:
    """Return the names of all shipped icons."""
    folder = files("resources").joinpath("icons")
    names = (entry.name for entry in folder.iterdir())
    return frozenset(name[:-4] for name in names if name.endswith(".svg"))


@cache
def _drawing(name: str) -> str:
    source = files("resources").joinpath("icons", f"{name}.svg")
    return source.read_text(encoding="utf-8").replace(
        'stroke-width="2"', 'stroke-width="1.8"'
    )


@lru_cache(maxsize=1024)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn in a colour (#rrggbb), *size* units square.

    *ratio* is the device pixel ratio. Raises FileNotFoundError for an
    unknown name. Main thread only.
    """
    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_icon(painter: QPainter, rect: QRectF, name: str, role: str = "muted") -> None:
    """Draw an icon into a square, in a role of the look now worn."""
    ratio = painter.device().devicePixelRatioF()
    colour = getattr(looks.now().colours, role)
    pixmap = icon_pixmap(name, colour, round(rect.width()), ratio)
    painter.drawPixmap(rect.topLeft().toPoint(), pixmap)


def icon(name: str, role: str = "ink") -> QIcon:
    """Return a QIcon for actions and menus, sharp up to three times the size.

    It keeps the look of the moment; ask again after ``Looks.changed``.
    """
    colour = getattr(looks.now().colours, role)
    made = QIcon()
    for size in (16, 20, 24):
        for ratio in (1.0, 2.0, 3.0):
            made.addPixmap(icon_pixmap(name, colour, size, ratio))
    return made


class IconLabel(QWidget):
    """An icon beside words; a screen reader passes it by unless it is named."""

    def __init__(
        self,
        name: str,
        role: str = "muted",
        size: int = 18,
        *,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setAccessibleName(accessible_name)
        self.setFixedSize(self.sizeHint())

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon, or the same in another role."""
        self._name, self._role = name, role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's square, grown with the text."""
        side = looks.now().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        if self.size() != self.sizeHint():
            self.setFixedSize(self.sizeHint())
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, self._role)
        painter.end()
