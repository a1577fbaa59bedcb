"""The button with a person's initials, and their menu."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from widgets import looks
from widgets.buttons import PressedByEnter
from widgets.looks import Size
from widgets.painting import CENTRE, paint_words


def initials(name: str) -> str:
    """Return up to two initials, "PS" for "Priya Shah"."""
    words = name.split()
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in ends).upper()


class Avatar(PressedByEnter):
    """Who is signed in; opens their menu."""

    def __init__(
        self,
        name: str,
        menu: QMenu | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        if menu is not None:
            self.setMenu(menu)
        self._fit()

    def set_name(self, name: str) -> None:
        """Show another person's initials."""
        self._name = name
        words = QCoreApplication.translate("Avatar", "{name}: your menu")
        self.setAccessibleName(words.format(name=name))
        self.setToolTip(name)
        self.update()

    def _fit(self) -> None:
        side = looks.now().px(30)
        self.setFixedSize(QSize(side, side))
        self.setProperty("ringRadius", side // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the initials on a disc."""
        del event
        worn, painter = looks.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("selected"))
        painter.drawEllipse(QRectF(self.rect()))
        font = worn.font(Size.SMALL, QFont.Weight.Bold)
        paint_words(
            painter, QRectF(self.rect()), initials(self._name), font, "primary", CENTRE
        )
        painter.end()
